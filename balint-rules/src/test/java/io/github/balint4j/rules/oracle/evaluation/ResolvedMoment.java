package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.oracle.fact.Days;
import java.time.LocalDate;
import java.time.Period;

/**
 * A moment found in the record, as epoch days, both inclusive.
 *
 * @param low the earliest day that it can be
 * @param high the latest day that it can be; {@link Days#END} when it may not come
 * @param come whether it surely or possibly comes; {@code false}: what it is counted from is on record, and there is none
 * @param surely whether it surely comes, or surely does not
 */
record ResolvedMoment(long low, long high, boolean come, boolean surely) {
    static ResolvedMoment at(long day) {
        return new ResolvedMoment(day, day, true, true);
    }

    static ResolvedMoment notCome() {
        return new ResolvedMoment(Days.END, Days.END, false, true);
    }

    /** This, and the day where it has not come. */
    ResolvedMoment orElse(long day) {
        if (!come) {
            return at(day);
        }
        return surely ? this : new ResolvedMoment(Math.min(low, day), Math.max(high, day), true, true);
    }

    boolean isSure() {
        return low == high;
    }

    /** This period, which may be negative, from there. */
    ResolvedMoment shifted(Edge edge, Period by) {
        return come ? new ResolvedMoment(edge.shifted(low, by), edge.shifted(high, by), true, surely) : this;
    }

    /** The day next to it, inside the window whose edge it is. */
    ResolvedMoment excluded(Edge edge) {
        return come ? new ResolvedMoment(edge.excluding(low), edge.excluding(high), true, surely) : this;
    }

    ResolvedMoment toMonthStart() {
        return come ? new ResolvedMoment(monthStart(low), monthStart(high), true, surely) : this;
    }

    /** The first day of its year, or the last one. */
    ResolvedMoment toYear(boolean last) {
        return come ? new ResolvedMoment(ofYear(low, last), ofYear(high, last), true, surely) : this;
    }

    private static long ofYear(long day, boolean last) {
        if (day == Days.BEGINNING || day == Days.END) {
            return day;
        }
        int year = LocalDate.ofEpochDay(day).getYear();
        return (last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1)).toEpochDay();
    }

    private static long monthStart(long day) {
        if (day == Days.BEGINNING || day == Days.END) {
            return day;
        }
        return LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
    }
}
