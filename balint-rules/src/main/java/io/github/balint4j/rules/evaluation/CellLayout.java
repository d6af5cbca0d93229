package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which periods a tally goes through.
 *
 * @param begun those that have begun, in order
 * @param possible how many more may have; {@link Measure#NO_BOUND} when nothing bounds them
 * @param further how many may still come; {@link Measure#NO_BOUND} when nothing bounds them
 * @param tooMany whether there are more than {@link #MOST}, which are not gone through
 */
record CellLayout(List<Extent> begun, long possible, long further, boolean tooMany) {
    /** More periods than this are not gone through. */
    static final int MOST = Quantity.Cells.MOST;

    /**
     * One period.
     *
     * @param unit of a calendar year or month, which of both
     * @param days its days, of which the first may not be known where it is a part of a calendar year or month
     * @param whole whether it is a whole one, and not the rest of one that had begun
     * @param sure whether it is one of them for sure
     */
    record Extent(Optional<Attribute> unit, ResolvedWindow days, Match whole, boolean sure) {
        /** How it is shown. */
        String name() {
            LocalDate last = LocalDate.ofEpochDay(last());
            String day = last.toString();
            return unit.map(one -> day.substring(0, day.length() - (one == Attribute.YEAR ? 6 : 3)))
                    .orElseGet(() -> LocalDate.ofEpochDay(first()) + "/" + day);
        }

        long first() {
            return days.fromLow();
        }

        long last() {
            return days.untilHigh();
        }
    }

    /** Periods of one length, laid from the known start of a window. */
    static CellLayout of(Quantity.Cells.Periods periods, ResolvedWindow window, long asOf) {
        LocalDate start = LocalDate.ofEpochDay(window.fromLow());
        Walk walk = new Walk(window, asOf);
        for (int k = 0; ; k++) {
            LocalDate first = begin(start, periods.length(), k);
            LocalDate last = begin(start, periods.length(), k + 1).minusDays(1);
            if (!walk.goesOn(
                    Optional.empty(), first.toEpochDay(), first.toEpochDay(), last.toEpochDay(), Match.IN, true)) {
                return walk.layout(0);
            }
        }
    }

    // Every boundary is laid from the start, never from the one before: months clamp once.
    private static LocalDate begin(LocalDate start, Period length, int k) {
        return start.plus(length.multipliedBy(k));
    }

    /**
     * Years or months of the calendar.
     *
     * @param window from which day on, where that is given; its start is known to lie in one year or month
     * @param counted where no start is given, what is counted, from the first of which it is taken
     */
    static CellLayout of(
            Quantity.Cells.Calendar calendar, ResolvedWindow window, Optional<Selection> counted, long asOf) {
        boolean given = counted.isEmpty();
        long low = given ? window.fromLow() : counted.get().open().isEmpty() ? Days.END : Days.BEGINNING;
        long high = given ? window.fromHigh() : Days.END;
        long known = given ? window.fromLow() : Days.END;
        for (Fact fact : counted.map(Selection::possible).orElse(List.of())) {
            long first = fact.days().fromLow();
            low = Math.min(low, first);
            known = first == Days.BEGINNING ? known : Math.min(known, first);
        }
        for (Fact fact : counted.map(Selection::in).orElse(List.of())) {
            high = Math.min(high, fact.days().fromHigh());
        }
        long unknown = low == Days.BEGINNING ? Measure.NO_BOUND : 0;
        Walk walk = new Walk(window, asOf);
        Optional<Attribute> unit = Optional.of(calendar.unit());
        if (low == Days.END) {
            return walk.layout(unknown);
        }
        for (LocalDate first = start(calendar.unit(), known == Days.END ? asOf : known); ; ) {
            LocalDate next = calendar.unit() == Attribute.YEAR ? first.plusYears(1) : first.plusMonths(1);
            long day = first.toEpochDay();
            long last = next.toEpochDay() - 1;
            Match whole = Match.of(day >= high, day >= low);
            boolean goesOn = walk.goesOn(
                    unit,
                    given ? Math.max(day, low) : day,
                    given ? Math.max(day, high) : day,
                    last,
                    whole,
                    high <= last);
            if (!goesOn) {
                return walk.layout(unknown);
            }
            first = next;
        }
    }

    private static LocalDate start(Attribute unit, long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return unit == Attribute.YEAR ? date.withDayOfYear(1) : date.withDayOfMonth(1);
    }

    /** From one period to the next, until none can come any more. */
    private static final class Walk {
        private final ResolvedWindow window;
        private final long asOf;
        private final List<Extent> begun = new ArrayList<>();
        private long possible;
        private long further;
        private boolean tooMany;

        Walk(ResolvedWindow window, long asOf) {
            this.window = window;
            this.asOf = asOf;
            this.further = window.untilHigh() == Days.END ? Measure.NO_BOUND : 0;
        }

        boolean goesOn(Optional<Attribute> unit, long firstLow, long firstHigh, long last, Match whole, boolean sure) {
            if (last > window.untilHigh()) {
                return false;
            }
            if (firstLow > asOf) {
                further = further >= MOST ? Measure.NO_BOUND : further + 1;
                return further != Measure.NO_BOUND;
            }
            if (last > window.untilLow()) {
                possible++;
            } else {
                begun.add(new Extent(unit, new ResolvedWindow(firstLow, firstHigh, last, last, false), whole, sure));
            }
            tooMany = begun.size() + possible > MOST;
            return !tooMany;
        }

        CellLayout layout(long unknown) {
            return new CellLayout(
                    tooMany ? List.of() : begun,
                    tooMany || unknown == Measure.NO_BOUND ? Measure.NO_BOUND : possible,
                    further,
                    tooMany);
        }
    }
}
