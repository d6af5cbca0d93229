package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.oracle.fact.Days;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts the days of a window, up to the as-of date, on which some fact holds. */
final class Covering {
    private final Selection selection;
    private final ResolvedWindow window;
    private final long asOf;

    Covering(Selection selection, ResolvedWindow window, long asOf) {
        this.selection = selection;
        this.window = window;
        this.asOf = asOf;
    }

    Measure measure() {
        Optional<Stretch.Covered> least = surely();
        Optional<Stretch.Covered> most = possibly();
        boolean exact = selection.isSure()
                && window.isSure()
                && least.isPresent()
                && most.isPresent()
                && least.get().days() == most.get().days();
        if (exact) {
            return Measure.stretch(Units.DAYS, least.get(), least.map(Stretch.class::cast));
        }
        // The first day may still turn out to be another: a year may then have one day more.
        Stretch.Covered low = least.map(days -> new Stretch.Covered(Optional.empty(), days.days(), days.running()))
                .orElse(new Stretch.Covered(Optional.empty(), 0, false));
        Optional<Stretch> high = most.map(
                days -> new Stretch.Covered(Optional.empty(), Math.min(days.days(), window.most()), days.running()));
        return Measure.stretch(Units.DAYS, low, high);
    }

    /** Entries whose own days leave open how many they cover. */
    List<Fact> undated() {
        List<Fact> undated = new ArrayList<>();
        for (Fact fact : selection.in()) {
            if (!fact.days().areKnown() || fact.isSummed()) {
                undated.add(fact);
            }
        }
        return undated;
    }

    private Optional<Stretch.Covered> surely() {
        return window.empty() ? none() : days(Solid.surely(selection.in()), window.fromHigh(), window.untilLow());
    }

    // Empty when nothing bounds it.
    private Optional<Stretch.Covered> possibly() {
        if (window.empty()) {
            return none();
        }
        return selection.open().isEmpty()
                ? days(Solid.possibly(selection.possible()), window.fromLow(), window.untilHigh())
                : Optional.empty();
    }

    private static Optional<Stretch.Covered> none() {
        return Optional.of(new Stretch.Covered(Optional.empty(), 0, false));
    }

    private Optional<Stretch.Covered> days(List<Solid> parts, long from, long until) {
        long last = Math.min(until, asOf);
        parts.sort(Comparator.comparingLong(Solid::from));
        long first = Days.END;
        long reached = Days.BEGINNING;
        long count = 0;
        boolean running = false;
        for (Solid part : parts) {
            long start = Math.max(Math.max(part.from(), from), reached == Days.BEGINNING ? reached : reached + 1);
            long end = Math.min(part.until(), last);
            // Also what adds no day of its own up to now goes on.
            running |= part.from() <= last && from <= last && part.until() > asOf && until > asOf;
            if (start > end) {
                continue;
            }
            if (start == Days.BEGINNING) {
                return Optional.empty();
            }
            first = Math.min(first, start);
            count += end - start + 1;
            reached = end;
        }
        return Optional.of(new Stretch.Covered(
                count == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first)), count, running));
    }
}
