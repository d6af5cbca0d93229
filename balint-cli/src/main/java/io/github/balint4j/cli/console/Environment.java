package io.github.balint4j.cli.console;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that the command takes from outside, besides its arguments and the files they name.
 *
 * @param in what {@code -} reads
 * @param out where reports go
 * @param err where it says what it could not do
 * @param today the day of the assessment where neither the arguments nor the document give one: one day a run
 * @param terminal whether {@code out} shows colours
 * @param shelf the rulebooks that there are
 * @param language in which reports are written
 */
public record Environment(
        InputStream in,
        Output out,
        Output err,
        Supplier<LocalDate> today,
        boolean terminal,
        RulebookRegistry shelf,
        Language language) {
    /** Surroundings with a day and rulebooks that are there already, in English. */
    public Environment(
            InputStream in, Output out, Output err, LocalDate today, boolean terminal, List<Rulebook> rulebooks) {
        this(in, out, err, () -> today, terminal, new RulebookRegistry(rulebooks), Language.ENGLISH);
    }

    /** The same in another language. */
    public Environment in(Language other) {
        return new Environment(in, out.in(other), err.in(other), today, terminal, shelf, other);
    }

    /** What the command itself says in reports. */
    public Messages messages() {
        return Messages.in(language);
    }

    /**
     * The language that the environment asks for: that of the first of these values that is given, such as {@code sv_SE.UTF-8}; else
     * English.
     *
     * @param values those of LC_ALL, LC_MESSAGES and LANG, in this order
     */
    public static Language language(@Nullable String... values) {
        for (@Nullable String value : values) {
            if (value != null && !value.isEmpty()) {
                return Language.find(value.split("[_.@-]", 2)[0]).orElse(Language.ENGLISH);
            }
        }
        return Language.ENGLISH;
    }
}
