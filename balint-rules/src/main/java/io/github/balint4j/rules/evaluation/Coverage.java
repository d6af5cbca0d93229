package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import java.util.Comparator;
import java.util.List;

/** Whether facts together hold on every day of a window. */
final class Coverage {
    private record Stretch(long from, long until) {}

    private Coverage() {}

    /** Whether they surely do: each at its shortest, the window at its longest. */
    static boolean surely(List<Fact> facts, ResolvedWindow window) {
        return joins(
                facts.stream()
                        .map(fact ->
                                new Stretch(fact.days().fromHigh(), fact.days().untilLow()))
                        .toList(),
                window.fromLow(),
                window.untilHigh());
    }

    /** Whether they may: each at its longest, the window at its shortest. */
    static boolean possibly(List<Fact> facts, ResolvedWindow window) {
        return joins(
                facts.stream()
                        .map(fact ->
                                new Stretch(fact.days().fromLow(), fact.days().untilHigh()))
                        .toList(),
                window.fromHigh(),
                window.untilLow());
    }

    private static boolean joins(List<Stretch> stretches, long from, long until) {
        long reached = from == Days.BEGINNING ? Days.BEGINNING : from - 1;
        List<Stretch> ordered = stretches.stream()
                .filter(stretch -> stretch.from() <= stretch.until())
                .sorted(Comparator.comparingLong(Stretch::from))
                .toList();
        for (Stretch stretch : ordered) {
            if (stretch.from() > reached + 1) {
                break;
            }
            reached = Math.max(reached, stretch.until());
        }
        return reached >= until;
    }
}
