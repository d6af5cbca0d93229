package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.List;
import java.util.function.Supplier;

/**
 * The moments of a window, on which the answers of a test hang. Both are worked out when they are asked for.
 *
 * @param supplies what would have to be supplied, so that their days are known
 * @param why why they are not
 */
record Hinge(Supplier<List<Remedy.Supply>> supplies, Supplier<Reason> why) {
    /** Of days that are given, but may be others. */
    static Hinge of(Supplier<Reason> why) {
        return new Hinge(List::of, why);
    }
}
