package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Bound;
import java.util.Optional;

/**
 * Whole numbers from one to another, both inclusive.
 *
 * @param low from 0
 * @param high {@link #NO_BOUND} where there is no most
 */
record Range(long low, long high) {
    static final long NO_BOUND = Long.MAX_VALUE;

    /** Those that bounds allow. */
    static Range of(Optional<Bound.Number> min, Optional<Bound.Number> max) {
        return new Range(
                min.map(Bound.Number::base).orElse(0L),
                max.map(Bound.Number::base).orElse(NO_BOUND));
    }

    boolean isEmpty() {
        return low > high;
    }

    boolean contains(Range other) {
        return other.isEmpty() || low <= other.low && other.high <= high;
    }

    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** From the least to the most of both. */
    Range or(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** Whether each of these is in one of the others. */
    boolean isCoveredBy(Iterable<Range> others) {
        long next = low;
        boolean found = true;
        while (found && next <= high) {
            found = false;
            for (Range other : others) {
                if (other.low <= next && next <= other.high) {
                    if (other.high >= high) {
                        return true;
                    }
                    next = other.high + 1;
                    found = true;
                }
            }
        }
        return next > high;
    }
}
