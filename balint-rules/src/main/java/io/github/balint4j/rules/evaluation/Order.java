package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In which order selected facts begin, counted from the first or from the last, as far as their days are known. On how many days others
 * begin before one is between two numbers; where both are the same, it is known which day it is, whatever else is open. What sums up
 * several begins on as many days.
 */
final class Order {
    /** The days on which one begins, and at the latest; counted from the end, both backwards. */
    private record Begin(long low, long high) {}

    private final boolean fromEnd;
    private final boolean open;
    // Of what is surely selected, by when it has begun at the latest: on how many days by then at the least.
    private final long[] begunBy;
    private final int[] atLeast;
    // Of what may be selected: the days that are known, and the earliest of those that are not, with how many there may
    // be up to there.
    private final long[] exact;
    private final long[] inexact;
    private final long[] upTo;
    private final Set<Fact> rough;

    Order(Selection selection, boolean fromEnd) {
        this.fromEnd = fromEnd;
        this.open = !selection.open().isEmpty();
        List<Begin> sure = new ArrayList<>();
        selection.in().forEach(fact -> sure.add(first(fact)));
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
        List<Fact> all = selection.possible();
        exact = all.stream()
                .map(this::any)
                .filter(one -> one.low() == one.high())
                .mapToLong(Begin::low)
                .sorted()
                .distinct()
                .toArray();
        List<Fact> others = all.stream()
                .filter(fact -> any(fact).low() != any(fact).high())
                .sorted(Comparator.comparingLong(fact -> any(fact).low()))
                .toList();
        rough = new HashSet<>(others);
        inexact = others.stream().mapToLong(fact -> any(fact).low()).toArray();
        upTo = new long[inexact.length];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum = Amount.plus(sum, isOnSeveralDays(others.get(i)) ? OnCalendar.most(others.get(i)) : 1);
            upTo[i] = sum;
        }
    }

    /** Whether it may begin on several days. */
    static boolean isOnSeveralDays(Fact fact) {
        return fact.isSummed() && fact.days().fromLow() != fact.days().untilHigh();
    }

    // When any of those begins that the fact stands for.
    private Begin any(Fact fact) {
        Days days = fact.days();
        return begin(days.fromLow(), isOnSeveralDays(fact) ? days.untilHigh() : days.fromHigh());
    }

    // When the first of them begins, as it is counted.
    private Begin first(Fact fact) {
        Days days = fact.days();
        return fromEnd && isOnSeveralDays(fact)
                ? begin(days.untilLow(), days.untilHigh())
                : begin(days.fromLow(), days.fromHigh());
    }

    private Begin begin(long low, long high) {
        return fromEnd ? new Begin(-high, -low) : new Begin(low, high);
    }

    /** On how many days others begin before this one, or before any that it stands for, which is or may be selected. */
    Amount before(Fact fact) {
        Begin begin = any(fact);
        int surely = Timeline.below(begunBy, begin.low());
        long low = surely == 0 ? 0 : atLeast[surely - 1];
        int perhaps = Timeline.below(inexact, begin.high());
        // It is not before itself.
        long itself = !isOnSeveralDays(fact) && rough.contains(fact) ? 1 : 0;
        long rest = perhaps == 0 ? 0 : upTo[perhaps - 1];
        long high = Amount.plus(Timeline.below(exact, begin.high()), rest == Measure.NO_BOUND ? rest : rest - itself);
        return new Amount(low, open ? Measure.NO_BOUND : high);
    }

    /** What would have to be supplied, so that it is known on which of its days each begins that may be on the n-th day or before. */
    List<Remedy.Supply> supplies(Selection selection, int n) {
        return Steps.supplies(
                Datum.Kind.PARTS,
                "sessions",
                selection.in().stream()
                        .filter(fact -> isOnSeveralDays(fact) && before(fact).low() < Math.abs(n))
                        .toList());
    }
}
