package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * On which of the days on which selected facts begin a fact does: the first, the second, the last. Where days are known in part, as far as
 * all the days that they can be agree. Counted from the end, time runs backwards.
 */
final class Ranks {
    /** Some beginning: from a first day to a last one that it can be, as time runs. */
    private record Begin(long first, long last) {}

    private final int n;
    private final boolean forward;
    private final boolean open;
    // Of what surely begins apart: the last days, in order.
    private final long[] apart;
    // Of what may begin: the days that are known, each once, and the first days of those that are not, with how many days there may be
    // up to there.
    private final long[] known;
    private final long[] unknown;
    private final long[] upTo;
    private final Set<Fact> rough;

    /** @param n which: 1 for the first, -1 for the last */
    Ranks(Selection selection, int n) {
        this.n = Math.abs(n);
        this.forward = n > 0;
        this.open = !selection.open().isEmpty();
        this.apart = apart(selection.in());
        List<Fact> exact = new ArrayList<>();
        List<Fact> inexact = new ArrayList<>();
        for (Fact fact : selection.possible()) {
            (isExact(fact) ? exact : inexact).add(fact);
        }
        known = exact.stream().mapToLong(fact -> any(fact).first()).sorted().distinct().toArray();
        inexact.sort(Comparator.comparingLong(fact -> any(fact).first()));
        unknown = inexact.stream().mapToLong(fact -> any(fact).first()).toArray();
        upTo = new long[unknown.length];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum = Math.min(Integer.MAX_VALUE, sum + Math.min(Integer.MAX_VALUE, most(inexact.get(i))));
            upTo[i] = sum;
        }
        rough = new HashSet<>(inexact);
    }

    private long[] apart(List<Fact> facts) {
        List<Begin> begins = new ArrayList<>(facts.stream().map(this::earliest).toList());
        begins.sort(Comparator.comparingLong(Begin::last));
        long reached = Long.MIN_VALUE;
        List<Long> ends = new ArrayList<>();
        for (Begin begin : begins) {
            if (begin.first() > reached) {
                reached = begin.last();
                ends.add(reached);
            }
        }
        return ends.stream().mapToLong(Long::longValue).toArray();
    }

    /** Whether the facts that are selected, and no more, and all their days are known. */
    boolean areKnown() {
        return !open && unknown.length == 0;
    }

    /** Whether the fact, which is selected, lies on the day. */
    Match on(Fact fact) {
        Begin begin = any(fact);
        long least = 1L + below(apart, begin.first());
        long most = open ? Measure.NO_BOUND : 1L + below(known, begin.last()) + mostBefore(fact, begin);
        return Match.of(least == n && most == n && !isSeveral(fact), least <= n && n <= most);
    }

    private long mostBefore(Fact fact, Begin begin) {
        int count = below(unknown, begin.last());
        boolean itself = !isSeveral(fact) && begin.first() < begin.last() && rough.contains(fact);
        return (count == 0 ? 0 : upTo[count - 1]) - (itself ? 1 : 0);
    }

    // How many of the sorted days lie before the day.
    private static int below(long[] days, long day) {
        int at = Arrays.binarySearch(days, day);
        while (at > 0 && days[at - 1] == day) {
            at--;
        }
        return at >= 0 ? at : -at - 1;
    }

    private static boolean isSeveral(Fact fact) {
        return fact.isSummed() && fact.days().fromLow() != fact.days().untilHigh();
    }

    private boolean isExact(Fact fact) {
        return any(fact).first() == any(fact).last();
    }

    private static long most(Fact fact) {
        return isSeveral(fact) ? OnCalendar.most(fact) : 1;
    }

    /** Where any of those begins that the fact stands for. */
    private Begin any(Fact fact) {
        Days days = fact.days();
        return directed(days.fromLow(), isSeveral(fact) ? days.untilHigh() : days.fromHigh());
    }

    /** Where the first of them begins, as time runs. */
    private Begin earliest(Fact fact) {
        Days days = fact.days();
        return isSeveral(fact) && !forward
                ? directed(days.untilLow(), days.untilHigh())
                : directed(days.fromLow(), days.fromHigh());
    }

    private Begin directed(long first, long last) {
        return forward ? new Begin(first, last) : new Begin(-last, -first);
    }
}
