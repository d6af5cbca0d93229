package io.github.balint4j.cli.document;

import io.github.balint4j.cli.console.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The day of an assessment.
 *
 * @param day the day
 * @param ground why that day, a sentence; empty when the user gave it
 */
public record AsOf(LocalDate day, Optional<String> ground) {
    /** The day that was asked for, else the one that the document states, else today. */
    public static AsOf of(
            Optional<LocalDate> asked, Optional<LocalDate> stated, Supplier<LocalDate> today, Messages messages) {
        return asked.map(day -> new AsOf(day, Optional.empty()))
                .or(() -> stated.map(day -> because(day, "asOf.stated", messages)))
                .orElseGet(() -> because(today.get(), "asOf.today", messages));
    }

    private static AsOf because(LocalDate day, String key, Messages messages) {
        return new AsOf(day, Optional.of(messages.say(key, "day", day)));
    }
}
