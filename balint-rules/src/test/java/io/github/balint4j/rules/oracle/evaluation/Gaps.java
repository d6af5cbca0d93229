package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.oracle.fact.Days;
import io.github.balint4j.rules.oracle.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** The times from each meeting to the next, and how much of them the group paused. */
final class Gaps {
    /**
     * One of them, in days.
     *
     * @param days from the first day of a meeting to that of the next
     * @param least the same without every day on which the group paused, or may have
     * @param paused whether it paused in between, and both ends of that are known
     */
    record Gap(long days, long least, boolean paused) {
        /** Whether it surely paused in between, or may have. */
        boolean mayBePaused() {
            return least < days;
        }
    }

    private Gaps() {}

    /** In order of time. Days in a row are one meeting in time. */
    static List<Gap> between(List<Fact> facts, List<Days> pauses) {
        List<Days> meetings = facts.stream()
                .map(Fact::days)
                .sorted(Comparator.comparingLong(Days::fromLow))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        long first = 0;
        long last = Long.MIN_VALUE;
        for (Days one : meetings) {
            if (last == Long.MIN_VALUE) {
                first = one.fromLow();
            } else if (one.fromLow() > last + 1) {
                gaps.add(gap(first, last, one.fromLow(), pauses));
                first = one.fromLow();
            }
            last = Math.max(last, one.untilHigh());
        }
        return gaps;
    }

    // No day on which it met is one on which it paused.
    private static Gap gap(long first, long last, long next, List<Days> pauses) {
        long surely = days(pauses, Days::fromHigh, Days::untilLow, last + 1, next - 1);
        long possibly = days(pauses, Days::fromLow, Days::untilHigh, last + 1, next - 1);
        long days = next - first;
        return new Gap(days, Math.max(1, days - possibly), surely > 0 && surely == possibly);
    }

    // A day that lies in two of them is one day.
    private static long days(
            List<Days> pauses, ToLongFunction<Days> from, ToLongFunction<Days> until, long low, long high) {
        long days = 0;
        long reached = low - 1;
        for (Days pause : pauses.stream().sorted(Comparator.comparingLong(from)).toList()) {
            long first = Math.max(from.applyAsLong(pause), reached + 1);
            long last = Math.min(until.applyAsLong(pause), high);
            if (first <= last) {
                days += last - first + 1;
                reached = last;
            }
        }
        return days;
    }
}
