package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.outcome.Because;
import io.github.balint4j.rules.outcome.Remaining;
import java.util.List;
import java.util.function.Supplier;

/**
 * The moments of a window, on which the answers of a test hang. Both are worked out when they are asked for.
 *
 * @param supplies what would have to be supplied, so that their days are known
 * @param why why they are not
 */
record Hinge(Supplier<List<Remaining.Supply>> supplies, Supplier<Because> why) {
    /** Of days that are given, but may be others. */
    static Hinge of(Because why) {
        return new Hinge(List::of, () -> why);
    }
}
