package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.oracle.fact.Days;
import java.time.LocalDate;
import java.time.Period;

/**
 * One of the two edges of a window, and the one calendar rule: a period counts forward from the earlier day, as {@code java.time}
 * adds it. So the window that begins "a month before 31 March" begins with the first day from which a month later is not before 31
 * March, 1 March; and the one that ends a month before 28 February ends with the last day from which a month later is not after it,
 * 31 January.
 */
public enum Edge {
    /** Where it begins. */
    FIRST {
        @Override
        LocalDate earlier(LocalDate day, Period by) {
            LocalDate first = day.minus(by);
            while (first.plus(by).isBefore(day)) {
                first = first.plusDays(1);
            }
            while (!first.minusDays(1).plus(by).isBefore(day)) {
                first = first.minusDays(1);
            }
            return first;
        }
    },
    /** Where it ends. */
    LAST {
        @Override
        LocalDate earlier(LocalDate day, Period by) {
            LocalDate last = day.minus(by);
            while (last.plus(by).isAfter(day)) {
                last = last.minusDays(1);
            }
            while (!last.plusDays(1).plus(by).isAfter(day)) {
                last = last.plusDays(1);
            }
            return last;
        }
    };

    abstract LocalDate earlier(LocalDate day, Period by);

    /** The day of this edge, this period, which may be negative, from the day; what is before or after every day stays so. */
    public long shifted(long day, Period by) {
        if (day == Days.BEGINNING || day == Days.END) {
            return day;
        }
        LocalDate from = LocalDate.ofEpochDay(day);
        return (isBackwards(by) ? earlier(from, by.negated()) : from.plus(by)).toEpochDay();
    }

    /** The day of this edge where the given one is excluded. */
    public long excluding(long day) {
        boolean none = day == Days.BEGINNING || day == Days.END;
        return none ? day : this == FIRST ? day + 1 : day - 1;
    }

    /** Whether it leads to an earlier day. */
    public static boolean isBackwards(Period period) {
        return period.toTotalMonths() < 0 || period.toTotalMonths() == 0 && period.getDays() < 0;
    }

    /** Whether it leads to one day, whichever edge that is of: days have one length, months several. */
    public static boolean isExact(Period period) {
        return period.toTotalMonths() == 0 || !isBackwards(period);
    }
}
