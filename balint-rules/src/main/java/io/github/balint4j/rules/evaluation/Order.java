package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * In which order selected facts begin, counted from the first or from the last, as far as their days are known. On how many days others
 * begin before one is between two numbers; where both are the same, it is known which day it is, whatever else is open.
 */
final class Order {
    /** The days on which one begins, and at the latest; counted from the end, both backwards. */
    private record Begin(long low, long high) {}

    private final boolean fromEnd;
    private final boolean open;
    // Of what is surely selected, by when it has begun at the latest: on how many days by then at the least.
    private final long[] begunBy;
    private final int[] atLeast;
    // Of what may be selected: the days that are known, and the earliest of those that are not.
    private final long[] exact;
    private final long[] inexact;

    Order(Selection selection, boolean fromEnd) {
        this.fromEnd = fromEnd;
        this.open = !selection.open().isEmpty();
        List<Begin> sure = new ArrayList<>();
        selection.in().forEach(fact -> sure.add(begin(fact)));
        sure.sort(Comparator.comparingLong(Begin::high));
        begunBy = new long[sure.size()];
        atLeast = new int[sure.size()];
        long reached = Long.MIN_VALUE;
        int days = 0;
        for (int i = 0; i < begunBy.length; i++) {
            if (sure.get(i).low() > reached) {
                days++;
                reached = sure.get(i).high();
            }
            begunBy[i] = sure.get(i).high();
            atLeast[i] = days;
        }
        List<Begin> all = new ArrayList<>();
        selection.possible().forEach(fact -> all.add(begin(fact)));
        exact = all.stream()
                .filter(one -> one.low() == one.high())
                .mapToLong(Begin::low)
                .sorted()
                .distinct()
                .toArray();
        inexact = all.stream()
                .filter(one -> one.low() != one.high())
                .mapToLong(Begin::low)
                .sorted()
                .toArray();
    }

    private Begin begin(Fact fact) {
        return fromEnd
                ? new Begin(-fact.days().fromHigh(), -fact.days().fromLow())
                : new Begin(fact.days().fromLow(), fact.days().fromHigh());
    }

    /** On how many days others begin before this one, which is or may be selected. */
    Amount before(Fact fact) {
        Begin begin = begin(fact);
        int surely = below(begunBy, begin.low());
        long low = surely == 0 ? 0 : atLeast[surely - 1];
        // It is not before itself.
        long itself = begin.low() == begin.high() ? 0 : 1;
        long high = below(exact, begin.high()) + Math.max(0, below(inexact, begin.high()) - itself);
        return new Amount(low, open ? Measure.NO_BOUND : high);
    }

    /** How many of these, in order, are below the limit. */
    private static int below(long[] ascending, long limit) {
        int at = Arrays.binarySearch(ascending, limit);
        while (at > 0 && ascending[at - 1] == limit) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }
}
