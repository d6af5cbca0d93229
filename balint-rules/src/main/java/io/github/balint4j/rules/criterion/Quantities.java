package io.github.balint4j.rules.criterion;

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
