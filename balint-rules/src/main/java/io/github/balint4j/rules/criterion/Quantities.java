package io.github.balint4j.rules.criterion;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Objects;
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
     * {@return the sum of the amounts in this unit, each fact once: people of places, sessions or double hours of activities, cases
     * of sessions} {@link Units#ENTRIES} counts the facts themselves.
     *
     * @param unit the unit in which is counted
     * @param of which facts count
     */
    public static Quantity total(Unit unit, Selector of) {
        return new Quantity.Total(Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the sum of the amounts in this unit, of which for each value of the attribute no more than so much counts: 8 hours a
     * day, 20 points of each kind} What exceeds it does not count, the rest does.
     *
     * @param unit the unit in which is counted
     * @param of which facts count
     * @param per one of {@link Quantity.Capped#FACETS}
     * @param most how much counts for each value of the attribute, in the unit, above 0
     */
    public static Quantity capped(Unit unit, Selector of, Attribute per, BigDecimal most) {
        return new Quantity.Capped(new Quantity.Total(unit, Objects.requireNonNull(of, "of")), per, most);
    }

    /**
     * {@return the number of different values of the attribute: months in which there were sessions, settings that were led}
     *
     * @param attribute of which attribute
     * @param of which facts count
     */
    public static Quantity distinct(Attribute attribute, Selector of) {
        return new Quantity.Distinct(Objects.requireNonNull(attribute, "attribute"), Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the smallest amount of any single fact}
     *
     * @param unit {@link Units#LENGTH}, minutes of one session; {@link Units#GAP}, days from the first day of one meeting, which may last several in a row, to that of the next;
     *     or a unit in which a fact has an amount of its own, such as cases or members present
     * @param of which facts count
     */
    public static Quantity shortest(Unit unit, Selector of) {
        return new Quantity.Ranked(
                Quantity.Rank.SHORTEST, Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return what is typical of the amounts of the single facts: that more than half of them lie within both bounds} A meeting of
     * two sessions counts as two. It is a reading, of words such as "usually" and "most commonly", so that it may find a row met and
     * never refuses: gaps of 28, 35 and 28 days are typically 28, two of three, and nobody is told that they are not 35.
     *
     * @param unit as for {@link #shortest}; {@link Units#GAP_SHIFT}, how far the days from one session to the next are off the usual
     * @param of which facts count
     */
    public static Quantity typical(Unit unit, Selector of) {
        return new Quantity.Ranked(
                Quantity.Rank.TYPICAL, Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the largest amount of any single fact}
     *
     * @param unit as for {@link #shortest}
     * @param of which facts count
     */
    public static Quantity longest(Unit unit, Selector of) {
        return new Quantity.Ranked(
                Quantity.Rank.LONGEST, Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the stretch of the calendar from the first day of such a fact to the last, as a period; of a single day, none}
     *
     * @param of which facts count
     */
    public static Quantity span(Selector of) {
        return new Quantity.Span(Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the days on which some such fact holds, gaps left out and each day once, held against a period: 5 years of practice}
     *
     * @param of which facts count
     */
    public static Quantity covered(Selector of) {
        return covered(Objects.requireNonNull(of, "of"), Window.ever());
    }

    /**
     * {@return the days of the window on which some such fact holds}
     *
     * @param of which facts count
     * @param window the days that are looked at
     */
    public static Quantity covered(Selector of, Window window) {
        return new Quantity.Covered(Objects.requireNonNull(of, "of"), Objects.requireNonNull(window, "window"));
    }

    /**
     * {@return which part of the total, in this unit, of {@code whole} those that are also {@code part} make up, from 0 to 1; of
     * nothing there is no share}
     *
     * @param unit the unit in which is counted
     * @param part which of them make up the part
     * @param whole which facts make up the total
     */
    public static Quantity share(Unit unit, Selector part, Selector whole) {
        return new Quantity.Share(
                Objects.requireNonNull(part, "part"),
                new Quantity.Total(Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(whole, "whole")));
    }

    /**
     * {@return the number of whole periods of the window, open at the end, in which the criterion is satisfied}
     *
     * @param length how long a period is, above nothing
     * @param window from when periods are counted, one after the other; it must have a start
     * @param criterion what is asked of each, on what lies in it
     */
    public static Quantity periods(Period length, Window window, Criterion criterion) {
        return new Quantity.Tally(
                new Quantity.Cells.Periods(length, window),
                Quantity.Count.MET,
                Objects.requireNonNull(criterion, "criterion"));
    }

    /**
     * {@return the number of whole periods of the window that are over and in which the criterion is not satisfied}
     *
     * @param length how long a period is, above nothing
     * @param window from when periods are counted, one after the other; it must have a start
     * @param criterion what is asked of each, on what lies in it
     */
    public static Quantity missed(Period length, Window window, Criterion criterion) {
        return new Quantity.Tally(
                new Quantity.Cells.Periods(length, window),
                Quantity.Count.MISSED,
                Objects.requireNonNull(criterion, "criterion"));
    }

    /**
     * {@return the longest series of periods of the window in a row in which the criterion is satisfied}
     *
     * @param length how long a period is, above nothing
     * @param window from when periods are counted, one after the other; it must have a start
     * @param criterion what is asked of each, on what lies in it
     */
    public static Quantity run(Period length, Window window, Criterion criterion) {
        return new Quantity.Tally(
                new Quantity.Cells.Periods(length, window),
                Quantity.Count.RUN,
                Objects.requireNonNull(criterion, "criterion"));
    }

    /**
     * {@return the number of calendar years, or months, in which the criterion is satisfied}
     *
     * @param yearOrMonth {@link Attribute#YEAR} or {@link Attribute#MONTH}
     * @param count what is counted: those that satisfy, those that do not, or the longest series that do
     * @param criterion what is asked of each, on what lies in it
     */
    public static Quantity calendar(Attribute yearOrMonth, Quantity.Count count, Criterion criterion) {
        return new Quantity.Tally(
                new Quantity.Cells.Calendar(yearOrMonth, Window.ever()),
                Objects.requireNonNull(count, "count"),
                Objects.requireNonNull(criterion, "criterion"));
    }

    /**
     * {@return the number of values of the attribute, among such facts, for which the criterion is satisfied}
     *
     * @param attribute the attribute whose values are counted
     * @param of which facts count
     * @param criterion what is asked of each, on what lies in it
     */
    public static Quantity values(Attribute attribute, Selector of, Criterion criterion) {
        return new Quantity.Tally(
                new Quantity.Cells.Values(
                        Objects.requireNonNull(attribute, "attribute"), Objects.requireNonNull(of, "of")),
                Quantity.Count.MET,
                Objects.requireNonNull(criterion, "criterion"));
    }

    /**
     * {@return how unevenly members present, in turns: the largest distance, over all members, between how often somebody presented
     * and their fair share} The fair share of a session is one turn for each of its cases, divided among the members present. Of two
     * members who were at four sessions, one of whom presented three cases and the other one, each is 1 turn off.
     *
     * @param of which facts count
     */
    public static Quantity spread(Selector of) {
        return new Quantity.Spread(Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the term that the frame states, also where the record of the group shows something else}
     *
     * @param term which term of the frame
     */
    public static Quantity agreed(Term term) {
        return new Quantity.Stated(Objects.requireNonNull(term, "term"), Optional.empty());
    }

    /**
     * {@return the actual quantity if it is on record and has a value, else the term that the frame states}
     *
     * @param term which term of the frame
     * @param unless the actual quantity, in the dimension of the term
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
