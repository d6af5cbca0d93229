package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.PeriodRange;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
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
        /** What more than half of them are. */
        TYPICAL,
        /** The largest. */
        LONGEST
    }

    /** {@return the unit in which it is shown} */
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
     * A sum of which, for each value of an attribute, no more than so much counts: what exceeds it does not, the rest does.
     *
     * @param total the sum
     * @param per the attribute, one of {@link #FACETS}
     * @param most how much counts for each of its values, in the unit of the total, above 0
     */
    record Capped(Total total, Attribute per, BigDecimal most) implements Quantity {
        /** What may be capped: of an activity, that has no more than one value of it. */
        public static final List<Attribute> FACETS = List.of(
                Attribute.DAY,
                Attribute.WEEK,
                Attribute.MONTH,
                Attribute.YEAR,
                Attribute.KIND,
                Attribute.CODE,
                Attribute.GROUP,
                Attribute.ORGANISER,
                Attribute.OCCASION,
                Attribute.SETTING,
                Attribute.FORMAT);

        /**
         * @param total the sum
         * @param per the attribute, one of {@link #FACETS}
         * @param most how much counts for each of its values, in the unit of the total, above 0
         * @throws IllegalArgumentException when so much is not above 0 or cannot be said exactly in the unit, or of this attribute
         *     or unit nothing is capped
         */
        public Capped {
            if (most.signum() <= 0) {
                throw new IllegalArgumentException("what counts at the most must be above 0");
            }
            if (!FACETS.contains(per)) {
                throw new IllegalArgumentException("nothing is capped for each " + per.code());
            }
            switch (total.unit().dimension()) {
                case EVENTS, MEETINGS, PEOPLE ->
                    throw new IllegalArgumentException("of " + total.unit().plural() + " nothing is capped");
                default -> total.unit().toBase(most);
            }
        }

        @Override
        public Unit unit() {
            return total.unit();
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.capped(this);
        }
    }

    /**
     * The number of different values of an attribute.
     *
     * @param attribute which attribute
     * @param of of which facts
     */
    record Distinct(Attribute attribute, Selector of) implements Quantity {
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
     * The smallest or largest own amount, or what is typical of them: bounds are held against each, and more than half have to lie
     * within both. In {@link Units#GAP}, the days from the first day of one meeting to that of the next, days in a row being one
     * meeting. No entry, or
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
     * The days of a window on which some selected fact holds; overlaps count once, gaps do not. Reaches a period P when there
     * are at least as many as from the first such day to P later, both ends included.
     *
     * @param of which facts
     * @param window which days
     */
    record Covered(Selector of, Window window) implements Quantity {
        @Override
        public Unit unit() {
            return Units.DAYS;
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.covered(this);
        }
    }

    /**
     * Which part of a total some of its facts make up. Of an empty total there is none.
     *
     * @param part which of the facts of the whole
     * @param whole the total
     */
    record Share(Selector part, Total whole) implements Quantity {
        @Override
        public Unit unit() {
            return Units.SHARE;
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.share(this);
        }
    }

    /** What a tally counts. */
    enum Count {
        /** The cells in which the criterion is satisfied. */
        MET,
        /** The cells that are over and in which it is not. */
        MISSED,
        /** The longest unbroken series of cells in which it is satisfied. */
        RUN
    }

    /**
     * In how many cells a criterion is satisfied, on the activities of each cell alone.
     *
     * @param cells the cells
     * @param count what is counted
     * @param criterion what is asked of each
     */
    record Tally(Cells cells, Count count, Criterion criterion) implements Quantity {
        /**
         * @param cells the cells
         * @param count what is counted
         * @param criterion what is asked of each
         * @throws IllegalArgumentException when a run is asked of values, which have no order
         */
        public Tally {
            if (count == Count.RUN && cells instanceof Cells.Values) {
                throw new IllegalArgumentException("values have no order, so there is no run of them");
            }
        }

        @Override
        public Unit unit() {
            return cells instanceof Cells.Values ? Units.VALUES : Units.PERIODS;
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.tally(this);
        }
    }

    /** What a tally goes through. */
    sealed interface Cells {
        /** More periods than this are not gone through. */
        int MOST = 10_000;

        /**
         * Whole periods, laid from the start of a window; the k-th begins k periods after it.
         *
         * @param length how long each is, positive
         * @param window within which days; it has a start
         */
        record Periods(Period length, Window window) implements Cells {
            /**
             * @param length how long each is, positive
             * @param window within which days; it has a start
             * @throws IllegalArgumentException when the length is not positive or the window has no start
             */
            public Periods {
                length = PeriodRange.exactly(length).min();
                if (window.from().isEmpty()) {
                    throw new IllegalArgumentException("periods are laid from the start of a window, so it needs one");
                }
            }
        }

        /**
         * Years or months of the calendar, from the one in which the first fact lies that is counted, or the window begins. That one may
         * have begun before; it is then a part of a year or month: it may be met, and is never missed.
         *
         * @param unit {@link Attribute#YEAR} or {@link Attribute#MONTH}
         * @param window within which days
         */
        record Calendar(Attribute unit, Window window) implements Cells {
            /**
             * @param unit {@link Attribute#YEAR} or {@link Attribute#MONTH}
             * @param window within which days
             * @throws IllegalArgumentException when the unit is another one
             */
            public Calendar {
                if (unit != Attribute.YEAR && unit != Attribute.MONTH) {
                    throw new IllegalArgumentException(
                            "the calendar is taken by year or by month, not by " + unit.code());
                }
            }
        }

        /**
         * The values of an attribute among selected facts.
         *
         * @param attribute which attribute
         * @param of of which facts
         */
        record Values(Attribute attribute, Selector of) implements Cells {}
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
        /**
         * {@return what comes of a sum}
         *
         * @param quantity what is folded, with its parts
         */
        R total(Total quantity);

        /**
         * {@return what comes of a sum that is capped}
         *
         * @param quantity what is folded, with its parts
         */
        R capped(Capped quantity);

        /**
         * {@return what comes of a number of values}
         *
         * @param quantity what is folded, with its parts
         */
        R distinct(Distinct quantity);

        /**
         * {@return what comes of a smallest, typical or largest amount}
         *
         * @param quantity what is folded, with its parts
         */
        R ranked(Ranked quantity);

        /**
         * {@return what comes of a span}
         *
         * @param quantity what is folded, with its parts
         */
        R span(Span quantity);

        /**
         * {@return what comes of covered days}
         *
         * @param quantity what is folded, with its parts
         */
        R covered(Covered quantity);

        /**
         * {@return what comes of a part of a total}
         *
         * @param quantity what is folded, with its parts
         */
        R share(Share quantity);

        /**
         * {@return what comes of a number of periods or values}
         *
         * @param quantity what is folded, with its parts
         */
        R tally(Tally quantity);

        /**
         * {@return what comes of the unevenness of presenting}
         *
         * @param quantity what is folded, with its parts
         */
        R spread(Spread quantity);

        /**
         * {@return what comes of a term of the frame}
         *
         * @param quantity what is folded, with its parts
         */
        R stated(Stated quantity);
    }

    /**
     * {@return what comes of the case for this kind of quantity}
     *
     * @param <R> the type of what comes of it
     * @param fold one case for each kind
     */
    <R> R fold(Fold<R> fold);
}
