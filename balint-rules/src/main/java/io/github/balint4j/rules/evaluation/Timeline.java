package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Fact;
import java.util.Arrays;
import java.util.List;

/** Facts of one kind in order, by columns of their days: those that may lie in some days are found without going through the others. */
final class Timeline {
    private final List<Fact> facts;
    private final long[] first;
    // The latest day that this one or one before it can end on.
    private final long[] last;

    Timeline(List<Fact> facts) {
        this.facts = facts;
        this.first = new long[facts.size()];
        this.last = new long[first.length];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < first.length; i++) {
            first[i] = facts.get(i).days().fromLow();
            latest = Math.max(latest, facts.get(i).days().untilHigh());
            last[i] = latest;
        }
    }

    /** All that may lie in these days, and perhaps some that do not. */
    List<Fact> touching(ResolvedWindow days) {
        int from = below(last, days.fromLow());
        int until = Math.max(from, below(first, days.untilHigh() + 1));
        return facts.subList(from, until);
    }

    /** How many of these, in order, are below the limit. */
    static int below(long[] ascending, long limit) {
        int at = Arrays.binarySearch(ascending, limit);
        while (at > 0 && ascending[at - 1] == limit) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }
}
