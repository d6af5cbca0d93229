package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Edge;
import java.time.LocalDate;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Tells windows in which no day can lie: those whose edges are counted from the same day, and cross whichever day that is. */
final class EmptyWindow {
    // Months and years differ in length; in four years they have all of them.
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    private EmptyWindow() {}

    static boolean is(Window window) {
        return edges(window).filter(all -> all.allMatch(Range::isEmpty)).isPresent();
    }

    /** Its first and last day, for each day from which both may be counted; empty where they are counted from different days. */
    static Optional<Stream<Range>> edges(Window window) {
        if (window.from().isEmpty() || window.until().isEmpty()) {
            return Optional.empty();
        }
        Moment from = window.from().get();
        Moment until = window.until().get();
        Optional<Moment> start = anchor(from);
        if (!start.equals(anchor(until))) {
            return Optional.empty();
        }
        return Optional.of(days(start)
                .mapToObj(day -> new Range(
                        day(from, day, Edge.FIRST, window.fromInclusive()),
                        day(until, day, Edge.LAST, window.untilInclusive()))));
    }

    /** The days that stand for all on which it may be; one where it is a given day. */
    static LongStream days(Optional<Moment> anchor) {
        return anchor.isEmpty() ? LongStream.of(FIRST.toEpochDay()) : days();
    }

    /** Days that stand for all others: as many months of each length as there are. */
    static LongStream days() {
        return FIRST.datesUntil(LAST).mapToLong(LocalDate::toEpochDay);
    }

    /** What it is counted from; empty when that is a given day. */
    static Optional<Moment> anchor(Moment moment) {
        Optional<Moment> origin = moment.origin();
        return origin.isPresent()
                ? anchor(origin.get())
                : Optional.of(moment).filter(one -> !(one instanceof Moment.Day));
    }

    /** By how many days, at the least and at the most, the edge lies after what it is counted from; of a given day, after day 0. */
    static Range shift(Moment moment, Edge edge, boolean inclusive) {
        if (anchor(moment).equals(Optional.of(moment))) {
            long exact = inclusive ? 0 : edge.excluding(0);
            return new Range(exact, exact);
        }
        if (anchor(moment).isEmpty()) {
            long exact = day(moment, 0, edge, inclusive);
            return new Range(exact, exact);
        }
        // The ends of months tell the least and the most.
        LongSummaryStatistics shifts = FIRST.datesUntil(LAST)
                .filter(day -> day.getDayOfMonth() > 26 || day.getDayOfMonth() < 4)
                .mapToLong(LocalDate::toEpochDay)
                .map(day -> day(moment, day, edge, inclusive) - day)
                .summaryStatistics();
        return new Range(shifts.getMin(), shifts.getMax());
    }

    /** The day of this edge, counted from this one. */
    static long day(Moment moment, long anchor, Edge edge, boolean inclusive) {
        if (moment instanceof Moment.Shifted shifted && Edge.isBackwards(shifted.period())) {
            return edge.shifted(day(shifted.moment(), anchor, edge, inclusive), shifted.period());
        }
        long day = day(moment, anchor, edge);
        return inclusive ? day : edge.excluding(day);
    }

    private static long day(Moment moment, long anchor, Edge edge) {
        return moment instanceof Moment.Shifted shifted
                ? edge.shifted(day(shifted.moment(), anchor, edge), shifted.period())
                : moment instanceof Moment.MonthStart month
                        ? LocalDate.ofEpochDay(day(month.moment(), anchor, Edge.LAST))
                                .withDayOfMonth(1)
                                .toEpochDay()
                        : moment instanceof Moment.OfYear year
                                ? ofYear(
                                        LocalDate.ofEpochDay(day(year.moment(), anchor, Edge.LAST))
                                                .getYear(),
                                        year.last())
                                : moment instanceof Moment.Day given
                                        ? given.day().toEpochDay()
                                        : anchor;
    }

    private static long ofYear(int year, boolean last) {
        return (last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1)).toEpochDay();
    }
}
