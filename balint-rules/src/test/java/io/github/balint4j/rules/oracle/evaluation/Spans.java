package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.oracle.fact.Days;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the first day of some facts to the last. What was done over several days ends on the last of them. */
final class Spans {
    private Spans() {}

    /** At the shortest: from the latest that the first day can be to the earliest that the last can; of none, no time at all. */
    static Stretch shortest(List<Fact> facts) {
        long first = Days.END;
        long last = Days.BEGINNING;
        for (Fact fact : facts) {
            first = Math.min(first, fact.days().fromHigh());
            last = Math.max(
                    last, lasts(fact) ? fact.days().untilLow() : fact.days().fromLow());
        }
        return first > last || first == Days.END || last == Days.BEGINNING ? Stretch.NOTHING : between(first, last);
    }

    /** At the longest; empty when nothing bounds it. */
    static Optional<Stretch> longest(List<Fact> facts) {
        long first = Days.END;
        long last = Days.BEGINNING;
        for (Fact fact : facts) {
            first = Math.min(first, fact.days().fromLow());
            last = Math.max(
                    last, lasts(fact) ? fact.days().untilHigh() : fact.days().fromHigh());
        }
        if (first > last) {
            return Optional.of(Stretch.NOTHING);
        }
        return first == Days.BEGINNING || last == Days.END ? Optional.empty() : Optional.of(between(first, last));
    }

    /** Facts whose own days leave open how far it is. */
    static List<Fact> undated(List<Fact> facts) {
        List<Fact> undated = new ArrayList<>();
        for (Fact fact : facts) {
            boolean ends = !lasts(fact) || fact.days().untilLow() == fact.days().untilHigh();
            if (!fact.days().isDated() || !ends) {
                undated.add(fact);
            }
        }
        return undated;
    }

    // A place and a standing have a first day; while they hold they have no last one.
    private static boolean lasts(Fact fact) {
        return fact.kind().isActivity() && fact.days().untilLow() != Days.END;
    }

    private static Stretch between(long first, long last) {
        return new Stretch.Days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
}
