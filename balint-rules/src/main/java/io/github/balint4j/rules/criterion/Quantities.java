package io.github.balint4j.rules.criterion;

import java.time.Period;
import java.util.Optional;

/** The door to {@link Quantity}s: what is computed. */
public final class Quantities {
    private Quantities() {}

    /** The sum of the amounts in this unit, each fact once. */
    public static Quantity total(Unit unit, Selector of) {
        return new Quantity.Total(unit, of);
    }

    /** The number of different values of the facet. */
    public static Quantity distinct(Facet facet, Selector of) {
        return new Quantity.Distinct(facet, of);
    }

    /** The smallest own amount. */
    public static Quantity shortest(Unit unit, Selector of) {
        return new Quantity.Ranked(Quantity.Rank.SHORTEST, unit, of);
    }

    /** The median own amount; of two medians the larger. */
    public static Quantity typical(Unit unit, Selector of) {
        return new Quantity.Ranked(Quantity.Rank.TYPICAL, unit, of);
    }

    /** The largest own amount. */
    public static Quantity longest(Unit unit, Selector of) {
        return new Quantity.Ranked(Quantity.Rank.LONGEST, unit, of);
    }

    /** From the first day to the last. */
    public static Quantity span(Selector of) {
        return new Quantity.Span(of);
    }

    /** The days on which some such fact holds. */
    public static Quantity covered(Selector of) {
        return covered(of, Window.ever());
    }

    /** The days of the window on which some such fact holds. */
    public static Quantity covered(Selector of, Window window) {
        return new Quantity.Covered(of, window);
    }

    /** Which part of the total, in this unit, of {@code whole} those that are also {@code part} make up. */
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

    /** The number of values of the facet, among such facts, for which the criterion is satisfied. */
    public static Quantity values(Facet facet, Selector of, Criterion criterion) {
        return new Quantity.Tally(new Quantity.Cells.Values(facet, of), Quantity.Count.MET, criterion);
    }

    /** How unevenly members present, in turns. */
    public static Quantity spread(Selector of) {
        return new Quantity.Spread(of);
    }

    /** The term that the frame states. */
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
