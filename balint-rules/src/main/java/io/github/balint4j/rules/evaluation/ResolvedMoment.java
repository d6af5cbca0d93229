package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Days;
import java.time.LocalDate;
import java.time.Period;

/**
 * A moment found in the record, as epoch days, both inclusive.
 *
 * @param low the earliest day that it can be
 * @param high the latest day that it can be; {@link Days#END} when it may not come
 * @param come whether it surely or possibly comes; {@code false}: what it is counted from is on record, and there is none
 */
record ResolvedMoment(long low, long high, boolean come) {
    static ResolvedMoment at(long day) {
        return new ResolvedMoment(day, day, true);
    }

    static ResolvedMoment notCome() {
        return new ResolvedMoment(Days.END, Days.END, false);
    }

    boolean isSure() {
        return low == high;
    }

    ResolvedMoment plus(Period period) {
        return come ? new ResolvedMoment(shift(low, period), shift(high, period), true) : this;
    }

    private static long shift(long day, Period period) {
        if (day == Days.BEGINNING || day == Days.END) {
            return day;
        }
        return LocalDate.ofEpochDay(day).plus(period).toEpochDay();
    }
}
