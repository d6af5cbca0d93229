package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/** The day on which all of a document was stated: nothing that it says was held after it. */
final class StatedDay {
    private final Optional<LocalDate> day;

    StatedDay(Optional<LocalDate> day) {
        this.day = day;
    }

    /** That what was held surely lies after the day, where {@code earliest} is the first day on which it can have been. */
    Optional<Contradiction> excludes(SessionState state, Optional<LocalDate> earliest, String path) {
        if (state != SessionState.HELD
                || earliest.isEmpty()
                || day.isEmpty()
                || !earliest.get().isAfter(day.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new Contradiction(
                        Contradiction.Code.HELD_AFTER_STATED,
                        path,
                        "all this is stated on " + day.get() + ", and " + earliest.get()
                                + " lies after it, so that it cannot have been held: correct one of the days, or record it as planned"));
    }
}
