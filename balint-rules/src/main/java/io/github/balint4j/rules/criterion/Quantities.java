package io.github.balint4j.rules.criterion;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;

/**
 * The door to {@link Quantity}s: what is computed. A quantity that the record does not show whole is a range, from what is sure to
 * what is possible; bounds are held against both ends.
 *
 * <pre>{@code
 * atLeast(70, total(Units.DOUBLE_HOURS, attended()));    // 70 double hours as a member
 * between(14, 35, typical(Units.GAP, scheduled()));      // every two to five weeks, as a rule
 * atLeast(Period.ofMonths(18), span(attended()));        // over a year and a half
 * }</pre>
 */
public final class Quantities {
    private Quantities() {}

    /**
     * The sum of the amounts in this unit, each fact once: people of places, sessions or double hours of activities, cases of
     * sessions. {@link Units#ENTRIES} counts the facts themselves.
     */
    public static Quantity total(Unit unit, Selector of) {
        return new Quantity.Total(unit, of);
    }

    /**
     * The sum of the amounts in this unit, of which for each value of the attribute no more than so much counts: 8 hours a day,
     * 20 points of each kind. What exceeds it does not count, the rest does.
     *
     * @param per one of {@link Quantity.Capped#FACETS}
     */
    public static Quantity capped(Unit unit, Selector of, Attribute per, BigDecimal most) {
        return new Quantity.Capped(new Quantity.Total(unit, of), per, most);
    }

    /** The number of different values of the attribute: months in which there were sessions, settings that were led. */
    public static Quantity distinct(Attribute attribute, Selector of) {
        return new Quantity.Distinct(attribute, of);
    }

    /**
     * The smallest amount of any single fact.
     *
     * @param unit {@link Units#LENGTH}, minutes of one session; {@link Units#GAP}, days from the first day of one meeting, which may last several in a row, to that of the next;
     *     or a unit in which a fact has an amount of its own, such as cases or members present
     */
    public static Quantity shortest(Unit unit, Selector of) {
        return new Quantity.Ranked(Quantity.Rank.SHORTEST, unit, of);
    }

    /**
     * What is typical of the amounts of the single facts: that more than half of them lie within both bounds. A meeting of two
     * sessions counts as two. It is a reading, of words such as "usually" and "most commonly", so that it may find a row met and
     * never refuses: gaps of 28, 35 and 28 days are typically 28, two of three, and nobody is told that they are not 35.
     *
     * @param unit as for {@link #shortest}; {@link Units#GAP_SHIFT}, how far the days from one session to the next are off the usual
     */
    public static Quantity typical(Unit unit, Selector of) {
        return new Quantity.Ranked(Quantity.Rank.TYPICAL, unit, of);
    }

    /**
     * The largest amount of any single fact.
     *
     * @param unit as for {@link #shortest}
     */
    public static Quantity longest(Unit unit, Selector of) {
        return new Quantity.Ranked(Quantity.Rank.LONGEST, unit, of);
    }

    /** The stretch of the calendar from the first day of such a fact to the last, as a period; of a single day, none. */
    public static Quantity span(Selector of) {
        return new Quantity.Span(of);
    }

    /** The days on which some such fact holds, gaps left out and each day once, held against a period: 5 years of practice. */
    public static Quantity covered(Selector of) {
        return covered(of, Window.ever());
    }

    /** The days of the window on which some such fact holds. */
    public static Quantity covered(Selector of, Window window) {
        return new Quantity.Covered(of, window);
    }

    /**
     * Which part of the total, in this unit, of {@code whole} those that are also {@code part} make up: from 0 to 1. Of nothing there
     * is no share.
     */
    public static Quantity share(Unit unit, Selector part, Selector whole) {
        return new Quantity.Share(part, new Quantity.Total(unit, whole));
    }

    /** The number of whole periods of the window, open at the end, in which the criterion is satisfied. */
    public static Quantity periods(Period length, Window window, Criterion criterion) {
        return new Quantity.Tally(new Quantity.Cells.Periods(length, window), Quantity.Count.MET, criterion);
    }

    /** The number of whole periods of the window that are over and in which the criterion is not satisfied. */
    public static Quantity missed(Period length, Window window, Criterion criterion) {
        return new Quantity.Tally(new Quantity.Cells.Periods(length, window), Quantity.Count.MISSED, criterion);
    }

    /** The longest series of periods of the window in a row in which the criterion is satisfied. */
    public static Quantity run(Period length, Window window, Criterion criterion) {
        return new Quantity.Tally(new Quantity.Cells.Periods(length, window), Quantity.Count.RUN, criterion);
    }

    /** The number of calendar years, or months, in which the criterion is satisfied. */
    public static Quantity calendar(Attribute yearOrMonth, Quantity.Count count, Criterion criterion) {
        return new Quantity.Tally(new Quantity.Cells.Calendar(yearOrMonth, Window.ever()), count, criterion);
    }

    /** The number of values of the attribute, among such facts, for which the criterion is satisfied. */
    public static Quantity values(Attribute attribute, Selector of, Criterion criterion) {
        return new Quantity.Tally(new Quantity.Cells.Values(attribute, of), Quantity.Count.MET, criterion);
    }

    /**
     * How unevenly members present, in turns: the largest distance, over all members, between how often somebody presented and
     * their fair share. The fair share of a session is one turn for each of its cases, divided among the members present. Of two
     * members who were at four sessions, one of whom presented three cases and the other one, each is 1 turn off.
     */
    public static Quantity spread(Selector of) {
        return new Quantity.Spread(of);
    }

    /** The term that the frame states, also where the record of the group shows something else. */
    public static Quantity agreed(Term term) {
        return new Quantity.Stated(term, Optional.empty());
    }

    /**
     * The actual quantity if it is on record and has a value, else the term that the frame states.
     *
     * @throws IllegalArgumentException when the two are of different dimensions
     */
    public static Quantity agreed(Term term, Quantity unless) {
        if (term.unit().dimension() != unless.unit().dimension()) {
            throw new IllegalArgumentException(
                    "the term " + term.property() + " is in " + term.unit() + ", the quantity in " + unless.unit());
        }
        return new Quantity.Stated(term, Optional.of(unless));
    }
}
