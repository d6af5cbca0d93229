package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The times from each meeting to the next in days, in order of time, and how much of them the group paused. */
final class Gaps {
    private final long[] days;
    private final long[] least;
    private final BitSet paused = new BitSet();
    private int size;

    private Gaps(int most, boolean pauses) {
        this.days = new long[most];
        this.least = pauses ? new long[most] : days;
    }

    /** In order of time. Days in a row are one meeting in time. */
    static Gaps between(List<Fact> facts, List<Days> pauses) {
        NavigableMap<Long, Long> surely = together(pauses, Days::fromHigh, Days::untilLow);
        NavigableMap<Long, Long> possibly = together(pauses, Days::fromLow, Days::untilHigh);
        Gaps gaps = new Gaps(Math.max(0, facts.size() - 1), !pauses.isEmpty());
        long first = 0;
        long last = Long.MIN_VALUE;
        for (Fact meeting : inOrder(facts)) {
            Days one = meeting.days();
            if (last == Long.MIN_VALUE) {
                first = one.fromLow();
            } else if (one.fromLow() > last + 1) {
                gaps.add(first, last, one.fromLow(), surely, possibly);
                first = one.fromLow();
            }
            last = Math.max(last, one.untilHigh());
        }
        return gaps;
    }

    // Facts of one kind stand by date already.
    private static List<Fact> inOrder(List<Fact> facts) {
        for (int i = 1; i < facts.size(); i++) {
            if (facts.get(i).days().fromLow() < facts.get(i - 1).days().fromLow()) {
                return facts.stream()
                        .sorted(Comparator.comparingLong(fact -> fact.days().fromLow()))
                        .toList();
            }
        }
        return facts;
    }

    // No day on which it met is one on which it paused.
    private void add(
            long first, long last, long next, NavigableMap<Long, Long> surely, NavigableMap<Long, Long> possibly) {
        long rest = days(surely, last + 1, next - 1);
        long mayBe = days(possibly, last + 1, next - 1);
        days[size] = next - first;
        least[size] = Math.max(1, days[size] - mayBe);
        paused.set(size, rest > 0 && rest == mayBe);
        size++;
    }

    // A day that lies in two of them is one day: the last day of each stretch, by its first.
    private static NavigableMap<Long, Long> together(
            List<Days> pauses, ToLongFunction<Days> from, ToLongFunction<Days> until) {
        if (pauses.isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        NavigableMap<Long, Long> stretches = new TreeMap<>();
        List<Days> sorted = pauses.stream()
                .filter(pause -> from.applyAsLong(pause) <= until.applyAsLong(pause))
                .sorted(Comparator.comparingLong(from))
                .toList();
        for (Days pause : sorted) {
            Map.Entry<Long, Long> before = stretches.lastEntry();
            boolean joins = before != null && from.applyAsLong(pause) <= before.getValue();
            long first = joins ? before.getKey() : from.applyAsLong(pause);
            stretches.merge(first, until.applyAsLong(pause), Math::max);
        }
        return stretches;
    }

    // How many of these days lie in them.
    private static long days(NavigableMap<Long, Long> stretches, long from, long until) {
        if (stretches.isEmpty() || from > until) {
            return 0;
        }
        Long first = stretches.floorKey(from);
        long days = 0;
        for (Map.Entry<Long, Long> one : stretches
                .subMap(first == null ? from : first, true, until, true)
                .entrySet()) {
            days += Math.max(0, Math.min(one.getValue(), until) - Math.max(one.getKey(), from) + 1);
        }
        return days;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** From the first day of each meeting to that of the next; nobody changes them. */
    long[] days() {
        return size == days.length ? days : Arrays.copyOf(days, size);
    }

    /** Whether it paused in between, and both ends of that are known. */
    boolean isPaused(int gap) {
        return paused.get(gap);
    }

    // Surely, or perhaps, in one of them.
    private boolean mayBePaused() {
        for (int i = 0; i < size; i++) {
            if (least[i] < days[i]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The shortest or longest of them. One in which the group paused may be shorter by that; by our reading it is, where the longest is
     * asked for, and is not where the shortest is: a pause stands neither against a cadence nor for it.
     */
    Measure measure(Quantity.Ranked ranked) {
        boolean longest = ranked.rank() == Quantity.Rank.LONGEST;
        Measure measure = Measure.between(ranked.unit(), pick(ranked, i -> least[i]), pick(ranked, i -> days[i]));
        return !mayBePaused()
                ? measure
                : measure.readAs(
                        Measure.By.PAUSE,
                        pick(ranked, i -> isPaused(i) && !longest ? days[i] : least[i]),
                        pick(ranked, i -> isPaused(i) && longest ? least[i] : days[i]));
    }

    private long pick(Quantity.Ranked ranked, IntToLongFunction gap) {
        return Computation.pick(ranked.rank(), IntStream.range(0, size).mapToLong(gap));
    }

    /** How far each lies from the middle one of those without a pause; if more than half are alike, the middle one is one of them. */
    long[] shifts() {
        long[] inTime = days();
        long[] shifts = inTime.clone();
        long[] plain = those(inTime, i -> !isPaused(i));
        long[] sorted = plain == inTime || plain.length == 0 ? shifts : plain;
        Arrays.sort(sorted);
        long middle = sorted[sorted.length / 2];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = Math.abs(inTime[i] - middle);
        }
        return shifts;
    }

    /** Those at the indices that are asked for, in order; the column itself where all are. */
    static long[] those(long[] all, IntPredicate which) {
        int size = 0;
        while (size < all.length && which.test(size)) {
            size++;
        }
        if (size == all.length) {
            return all;
        }
        long[] some = Arrays.copyOf(all, all.length);
        for (int i = size; i < all.length; i++) {
            if (which.test(i)) {
                some[size++] = all[i];
            }
        }
        return Arrays.copyOf(some, size);
    }
}
