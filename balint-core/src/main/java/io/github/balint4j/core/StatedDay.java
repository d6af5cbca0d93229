package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/** The day on which all of a document was stated: nothing that it says was held after it. */
final class StatedDay {
    private final Optional<LocalDate> day;

    StatedDay(Optional<LocalDate> day) {
        this.day = day;
    }

    /** That what was held lies after it; {@code held} is its day, the first day of an entry or the last of a session of a group, where all of it is known. */
    Optional<Contradiction> excludes(Given<SessionState> state, Optional<LocalDate> held, String path) {
        if (!state.is(SessionState.HELD)
                || held.isEmpty()
                || day.isEmpty()
                || !held.get().isAfter(day.get())) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                Contradiction.Code.HELD_AFTER_STATED,
                path,
                Contradiction.say("held.later", "stated", day.get(), "held", held.get())));
    }
}
