package io.github.balint4j.rules.criterion;

import java.util.Optional;

/**
 * What is computed from selected facts: an interval, whose lower end rests on what is surely in and whose upper end on
 * what may be. {@link Quantities} makes them.
 */
public sealed interface Quantity {
    /** Which own amount of several facts. */
    enum Rank {
        /** The smallest. */
        SHORTEST,
        /** The median; of two medians the larger. */
        TYPICAL,
        /** The largest. */
        LONGEST
    }

    /** The unit in which it is shown. */
    Unit unit();

    /**
     * The sum of the amounts, each fact once.
     *
     * @param unit in which unit; entries are cut down to its grain
     * @param of which facts
     */
    record Total(Unit unit, Selector of) implements Quantity {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.total(this);
        }
    }

    /**
     * The number of different values of a facet.
     *
     * @param facet which facet
     * @param of of which facts
     */
    record Distinct(Facet facet, Selector of) implements Quantity {
        @Override
        public Unit unit() {
            return Units.VALUES;
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.distinct(this);
        }
    }

    /**
     * The smallest, median or largest own amount; in {@link Units#GAP}, the days between neighbouring days. No entry, or
     * for gaps fewer than two days, gives no value.
     *
     * @param rank which
     * @param unit of which amount
     * @param of of which facts
     */
    record Ranked(Rank rank, Unit unit, Selector of) implements Quantity {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.ranked(this);
        }
    }

    /**
     * From the first day to the last: reaches a period P when the first day plus P is not after the last. Of no entry it is
     * no time at all.
     *
     * @param of of which facts
     */
    record Span(Selector of) implements Quantity {
        @Override
        public Unit unit() {
            return Units.DAYS;
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.span(this);
        }
    }

    /**
     * How unevenly members present: the largest distance, over members, between the turns taken and the fair share. Each
     * case is shared equally by the members present. No case gives no value.
     *
     * @param of of which sessions
     */
    record Spread(Selector of) implements Quantity {
        @Override
        public Unit unit() {
            return Units.TURNS;
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.spread(this);
        }
    }

    /**
     * The actual quantity, if it is on record and has a value; else the term that the frame states.
     *
     * @param term the term
     * @param unless the actual quantity, of the same dimension as the term; empty when only the frame can tell
     */
    record Stated(Term term, Optional<Quantity> unless) implements Quantity {
        @Override
        public Unit unit() {
            return term.unit();
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.stated(this);
        }
    }

    /** One case for each kind of quantity. */
    interface Fold<R> {
        /** For a sum. */
        R total(Total quantity);

        /** For a number of values. */
        R distinct(Distinct quantity);

        /** For a smallest, median or largest amount. */
        R ranked(Ranked quantity);

        /** For a span. */
        R span(Span quantity);

        /** For the unevenness of presenting. */
        R spread(Spread quantity);

        /** For a term of the frame. */
        R stated(Stated quantity);
    }

    /** The case for this kind of quantity. */
    <R> R fold(Fold<R> fold);
}
