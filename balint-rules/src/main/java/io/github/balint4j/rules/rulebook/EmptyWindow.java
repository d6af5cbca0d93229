package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells windows in which no day can lie: those whose edges are counted from the same day, and cross whichever day that is. */
final class EmptyWindow {
    // Months and years differ in length; in four years they have all of them.
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    private EmptyWindow() {}

    static boolean is(Window window) {
        if (window.from().isEmpty() || window.until().isEmpty()) {
            return false;
        }
        Moment from = window.from().get();
        Moment until = window.until().get();
        Optional<Moment> start = anchor(from);
        if (!start.equals(anchor(until))) {
            return false;
        }
        Stream<LocalDate> days = start.isEmpty() ? Stream.of(FIRST) : FIRST.datesUntil(LAST);
        return days.allMatch(day -> day(from, day)
                .plusDays(window.fromInclusive() ? 0 : 1)
                .isAfter(day(until, day).minusDays(window.untilInclusive() ? 0 : 1)));
    }

    /** What it is counted from; empty when that is a given day. */
    private static Optional<Moment> anchor(Moment moment) {
        return moment instanceof Moment.Shifted shifted
                ? anchor(shifted.moment())
                : moment instanceof Moment.MonthStart month
                        ? anchor(month.moment())
                        : Optional.of(moment).filter(one -> !(one instanceof Moment.Day));
    }

    private static LocalDate day(Moment moment, LocalDate anchor) {
        return moment instanceof Moment.Shifted shifted
                ? day(shifted.moment(), anchor).plus(shifted.period())
                : moment instanceof Moment.MonthStart month
                        ? day(month.moment(), anchor).withDayOfMonth(1)
                        : moment instanceof Moment.Day given ? given.day() : anchor;
    }
}
