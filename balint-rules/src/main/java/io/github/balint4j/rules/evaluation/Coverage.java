package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import java.util.Comparator;
import java.util.List;

/** Whether facts together hold on every day of a window. */
final class Coverage {
    private Coverage() {}

    /** Whether they surely do: each at its shortest, the window at its longest. */
    static boolean surely(List<Fact> facts, ResolvedWindow window) {
        return joins(Solid.surely(facts), window.fromLow(), window.untilHigh());
    }

    /** Whether they may: each at its longest, the window at its shortest. */
    static boolean possibly(List<Fact> facts, ResolvedWindow window) {
        return joins(Solid.possibly(facts), window.fromHigh(), window.untilLow());
    }

    /** Whether they may, where the window has one day at the least: which one, nobody knows, but it is one that has to be covered. */
    static boolean possiblySome(List<Fact> facts, ResolvedWindow window) {
        if (window.fromHigh() <= window.untilLow()) {
            return possibly(facts, window);
        }
        return meetSome(
                facts, Math.max(window.fromLow(), window.untilLow()), Math.min(window.fromHigh(), window.untilHigh()));
    }

    /** Whether some of them may hold on some day from the first to the last. */
    static boolean meetSome(List<Fact> facts, long first, long last) {
        for (Fact fact : facts) {
            if (fact.days().fromLow() <= last && fact.days().untilHigh() >= first) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(List<Solid> stretches, long from, long until) {
        stretches.sort(Comparator.comparingLong(Solid::from));
        long reached = from == Days.BEGINNING ? Days.BEGINNING : from - 1;
        for (Solid stretch : stretches) {
            if (stretch.from() > reached + 1) {
                break;
            }
            // What is empty, of days that nobody knows well, reaches nothing.
            if (stretch.from() <= stretch.until()) {
                reached = Math.max(reached, stretch.until());
            }
        }
        return reached >= until;
    }
}
