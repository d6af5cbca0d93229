package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The times from each meeting to the next in days, in order of time, and how much of them the group paused. */
final class Gaps {
    /** So many pauses are looked at; no group had more. */
    private static final int MOST_PAUSES = 100;

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
        List<Days> looked = pauses.size() <= MOST_PAUSES ? pauses : pauses.subList(0, MOST_PAUSES);
        Gaps gaps = new Gaps(facts.size(), !looked.isEmpty());
        long first = 0;
        long last = Long.MIN_VALUE;
        for (Fact meeting : inOrder(facts)) {
            Days one = meeting.days();
            if (last == Long.MIN_VALUE) {
                first = one.fromLow();
            } else if (one.fromLow() > last + 1) {
                gaps.add(first, last, one.fromLow(), looked);
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
    private void add(long first, long last, long next, List<Days> pauses) {
        long surely = 0;
        long possibly = 0;
        for (Days pause : pauses) {
            surely += days(Math.max(pause.fromHigh(), last + 1), Math.min(pause.untilLow(), next - 1));
            possibly += days(Math.max(pause.fromLow(), last + 1), Math.min(pause.untilHigh(), next - 1));
        }
        days[size] = next - first;
        least[size] = Math.max(1, days[size] - possibly);
        paused.set(size, surely > 0 && surely == possibly);
        size++;
    }

    private static long days(long from, long until) {
        return Math.max(0, until - from + 1);
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** From the first day of each meeting to that of the next. */
    long[] days() {
        return Arrays.copyOf(days, size);
    }

    /** The same without every day on which the group paused, or may have. */
    long least(int gap) {
        return least[gap];
    }

    /** Whether it paused in between, and both ends of that are known. */
    boolean isPaused(int gap) {
        return paused.get(gap);
    }

    /** Whether it surely paused in one of them, or may have. */
    boolean mayBePaused() {
        for (int i = 0; i < size; i++) {
            if (least[i] < days[i]) {
                return true;
            }
        }
        return false;
    }
}
