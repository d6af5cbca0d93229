package io.github.balint4j.rules.outcome;

import java.util.Optional;

/** What explains an outcome: each method is called when somebody asks, and gives the same each time. */
public interface Explanation {
    /** {@return what was found, where the criterion compares an amount} */
    default Optional<Measure> found() {
        return Optional.empty();
    }

    /** {@return on which facts it rests} */
    default Evidence evidence() {
        return Evidence.none();
    }

    /** {@return what would settle it; nothing exactly when satisfied} */
    Remedy remaining();

    /** {@return the period that still runs} */
    default Optional<RunningPeriod> running() {
        return Optional.empty();
    }
}
