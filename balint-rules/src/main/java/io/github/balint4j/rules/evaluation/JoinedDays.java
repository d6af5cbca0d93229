package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days on which some of several facts hold, joined where they leave no gap: asked again and again, they are sorted once. */
final class JoinedDays {
    private final List<Solid> joined;

    /** @param stretches which it keeps, and may reorder */
    JoinedDays(List<Solid> stretches) {
        joined = new ArrayList<>(stretches.size());
        if (stretches.size() > 1) {
            stretches.sort(Comparator.comparingLong(Solid::from));
        }
        for (Solid one : stretches) {
            if (one.from() <= one.until()) {
                add(one);
            }
        }
    }

    private void add(Solid next) {
        int end = joined.size() - 1;
        if (end >= 0 && next.from() <= joined.get(end).until() + 1) {
            Solid last = joined.get(end);
            joined.set(end, new Solid(last.from(), Math.max(last.until(), next.until())));
        } else {
            joined.add(next);
        }
    }

    /** Whether they hold on every day from the first to the last; where there is no such day, they do. */
    boolean cover(long first, long last) {
        long reached = first == Days.BEGINNING ? Days.BEGINNING : first - 1;
        int at = lastFrom(reached + 1);
        return Math.max(reached, at < 0 ? reached : joined.get(at).until()) >= last;
    }

    /** Whether they hold on some day from the first to the last. */
    boolean meet(long first, long last) {
        int at = lastFrom(last);
        return at >= 0 && joined.get(at).until() >= first;
    }

    // Which stretch is the last that begins on the day or before; -1 where none does.
    private int lastFrom(long day) {
        int low = 0;
        int high = joined.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (joined.get(middle).from() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
