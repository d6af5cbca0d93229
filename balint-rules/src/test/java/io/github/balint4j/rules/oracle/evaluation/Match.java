package io.github.balint4j.rules.oracle.evaluation;

/** What a selector answers for one fact, in ascending order: {@code and} is the minimum, {@code or} the maximum. */
enum Match {
    OUT,
    UNSURE,
    IN;

    static Match of(boolean surely, boolean possibly) {
        return surely ? IN : possibly ? UNSURE : OUT;
    }
}
