package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Days;
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
    FIRST(1),
    /** Where it ends. */
    LAST(-1);

    // To the next day inside the window.
    private final int inwards;

    Edge(int inwards) {
        this.inwards = inwards;
    }

    LocalDate earlier(LocalDate day, Period by) {
        LocalDate edge = day.minus(by);
        while (!isInside(edge, day, by)) {
            edge = edge.plusDays(inwards);
        }
        while (isInside(edge.minusDays(inwards), day, by)) {
            edge = edge.minusDays(inwards);
        }
        return edge;
    }

    // Whether the day that lies so much later is inside the window whose edge the given day is.
    private boolean isInside(LocalDate one, LocalDate day, Period by) {
        return one.plus(by).compareTo(day) * inwards >= 0;
    }

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
        return none ? day : day + inwards;
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
