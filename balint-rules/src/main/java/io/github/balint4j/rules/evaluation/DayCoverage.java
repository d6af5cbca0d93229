package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether facts together hold on every day of a window. */
final class DayCoverage {
    private final JoinedDays surely;
    private final List<Fact> all;
    private @Nullable JoinedDays possibly;

    /**
     * @param surely the facts that surely count
     * @param possibly those that may, these among them
     */
    DayCoverage(List<Fact> surely, List<Fact> possibly) {
        this.surely = new JoinedDays(Solid.surely(surely));
        this.all = possibly;
    }

    /** Whether they surely do: each at its shortest, the window at its longest. */
    boolean surely(ResolvedWindow window) {
        return surely(window.fromLow(), window.untilHigh());
    }

    /** Whether they surely hold on every day from the first to the last. */
    boolean surely(long first, long last) {
        return surely.cover(first, last);
    }

    /** Whether they may: each at its longest, the window at its shortest. */
    boolean possibly(ResolvedWindow window) {
        return possibly().cover(window.fromHigh(), window.untilLow());
    }

    /** Whether they may, where the window has one day at the least: which one, nobody knows, but it is one that has to be covered. */
    boolean possiblySome(ResolvedWindow window) {
        return possiblySome(window.fromLow(), window.fromHigh(), window.untilLow(), window.untilHigh());
    }

    /** The same of days of which the first and the last lie between these. */
    boolean possiblySome(long fromLow, long fromHigh, long untilLow, long untilHigh) {
        return fromHigh <= untilLow
                ? possibly().cover(fromHigh, untilLow)
                : meetSome(Math.max(fromLow, untilLow), Math.min(fromHigh, untilHigh));
    }

    /** Whether some of them may hold on some day from the first to the last. */
    boolean meetSome(long first, long last) {
        return possibly().meet(first, last);
    }

    // Where they surely do, nobody asks; two threads may work it out, with the same result.
    private JoinedDays possibly() {
        JoinedDays known = possibly;
        if (known == null) {
            known = new JoinedDays(Solid.possibly(all));
            possibly = known;
        }
        return known;
    }
}
