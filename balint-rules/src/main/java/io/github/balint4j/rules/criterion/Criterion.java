package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.core.PeriodRange;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The judgement: satisfied, undetermined or not satisfied. {@link Criteria} makes them.
 *
 * <p>A criterion is a value: it can be compared, read back and put into words. It decides nothing by itself.
 *
 * <pre>{@code
 * Criterion size = Criteria.between(5, 12, Quantities.agreed(Term.SIZE));
 * if (size instanceof Criterion.Bounded bounded) {
 *     bounded.max(); // 12 people
 * }
 * }</pre>
 */
public sealed interface Criterion {
    /**
     * A quantity lies in the bounds, both inclusive.
     *
     * @param quantity which
     * @param min the least
     * @param max the most
     */
    record Bounded(Quantity quantity, Optional<Bound> min, Optional<Bound> max) implements Criterion {
        /**
         * @param quantity which
         * @param min the least
         * @param max the most
         * @throws IllegalArgumentException when there is no bound, or a bound is of another dimension, or they cross
         */
        public Bounded {
            requireBounds(min, max);
            Dimension dimension = quantity.unit().dimension();
            min.or(() -> max).ifPresent(bound -> {
                if (bound.dimension() != dimension) {
                    throw new IllegalArgumentException(
                            bound.dimension() == Dimension.PERIOD
                                    ? "what is counted in " + quantity.unit()
                                            + " takes a number as its bound, such as " + inNumbers(bound, dimension)
                                            + ", and no period"
                                    : "what is counted in " + quantity.unit() + " takes another bound, "
                                            + (dimension == Dimension.PERIOD
                                                    ? "a period such as P6M"
                                                    : "in that unit"));
                }
            });
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.bounded(this);
        }
    }

    /**
     * At least so many of several.
     *
     * @param k how many, from 1 to the number of parts
     * @param parts of which
     */
    record OutOf(int k, List<Criterion> parts) implements Criterion {
        /**
         * @param k how many, from 1 to the number of parts
         * @param parts of which
         * @throws IllegalArgumentException when {@code k} is not from 1 to the number of parts
         */
        public OutOf {
            parts = List.copyOf(parts);
            if (k < 1 || k > parts.size()) {
                throw new IllegalArgumentException("k must be from 1 to the " + parts.size() + " parts, got " + k);
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.outOf(this);
        }
    }

    /**
     * One branch where a condition is satisfied, the other where it is not. A branch that is not given asks nothing.
     *
     * @param condition the condition
     * @param then what it asks where the condition is satisfied
     * @param otherwise what it asks where the condition is not satisfied
     */
    record When(Criterion condition, Optional<Criterion> then, Optional<Criterion> otherwise) implements Criterion {
        /**
         * @param condition the condition
         * @param then what it asks where the condition is satisfied
         * @param otherwise what it asks where the condition is not satisfied
         * @throws IllegalArgumentException when there is no branch
         */
        public When {
            if (then.isEmpty() && otherwise.isEmpty()) {
                throw new IllegalArgumentException("a condition needs at least one branch");
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.when(this);
        }
    }

    /**
     * Every day of a window is covered by selected facts; several may join up.
     *
     * @param selector which facts
     * @param window which days
     */
    record Holds(Selector selector, Window window) implements Criterion {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.holds(this);
        }
    }

    /**
     * Every selected fact is also in a second selector.
     *
     * @param selector which facts
     * @param must what each of them must be
     */
    record Every(Selector selector, Selector must) implements Criterion {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.every(this);
        }
    }

    /**
     * What people judge. The newest judgement decides; until there is one, a labelled reading may stand in.
     *
     * @param topic what is judged, a code; by convention the requirement's id
     * @param judge who judges, a code; in sentences what it is called
     * @param word the source's word for it
     * @param reading what stands in
     */
    record Judged(String topic, String judge, String word, Optional<Criterion> reading) implements Criterion {
        /**
         * @param topic what is judged, a code; by convention the requirement's id
         * @param judge who judges, a code; in sentences what it is called
         * @param word the source's word for it
         * @param reading what stands in
         * @throws IllegalArgumentException when the topic is not a code, or the judge or the word is blank
         */
        public Judged {
            if (!Grammar.accepts(topic)) {
                throw new IllegalArgumentException("the topic must match " + Grammar.TEXT);
            }
            if (judge.isBlank()) {
                throw new IllegalArgumentException("the judge must not be blank");
            }
            if (word.isBlank()) {
                throw new IllegalArgumentException("the source's word must not be blank");
            }
        }

        /**
         * {@return this judgement, with a reading that stands in}
         *
         * @param standIn what is asked where nobody has judged
         */
        public Judged readAs(Criterion standIn) {
            return new Judged(topic, judge, word, Optional.of(standIn));
        }

        /** {@return this judgement, without a reading} */
        public Judged withoutReading() {
            return new Judged(topic, judge, word, Optional.empty());
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.judged(this);
        }
    }

    /**
     * What the record shows, if it shows anything; else what was agreed. As {@link Quantity.Stated}, for what has no
     * number in the frame.
     *
     * @param shown decides as soon as its quantity is on record and has a value
     * @param agreed decides until then
     */
    record Shown(Criterion shown, Criterion agreed) implements Criterion {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.shown(this);
        }
    }

    /**
     * In some stretch of this length, wherever it lies, a criterion is met on what lies in it. It counts forward from its first day,
     * and is over before the day so much later: two years from 2020-03-01 end on 2022-02-28.
     *
     * @param length how long, positive
     * @param meets what is asked of it
     */
    record InStretch(Period length, Criterion meets) implements Criterion {
        /**
         * @param length how long, positive
         * @param meets what is asked of it
         * @throws IllegalArgumentException when the length is not positive
         */
        public InStretch {
            length = PeriodRange.exactly(length).min();
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.inStretch(this);
        }
    }

    /** One case for each kind of criterion. */
    interface Fold<R> {
        /**
         * {@return what comes of bounds}
         *
         * @param criterion what is folded, with its parts
         */
        R bounded(Bounded criterion);

        /**
         * {@return what comes of k of several}
         *
         * @param criterion what is folded, with its parts
         */
        R outOf(OutOf criterion);

        /**
         * {@return what comes of a condition}
         *
         * @param criterion what is folded, with its parts
         */
        R when(When criterion);

        /**
         * {@return what comes of what holds throughout}
         *
         * @param criterion what is folded, with its parts
         */
        R holds(Holds criterion);

        /**
         * {@return what comes of what every fact must be}
         *
         * @param criterion what is folded, with its parts
         */
        R every(Every criterion);

        /**
         * {@return what comes of what people judge}
         *
         * @param criterion what is folded, with its parts
         */
        R judged(Judged criterion);

        /**
         * {@return what comes of what is shown, else agreed}
         *
         * @param criterion what is folded, with its parts
         */
        R shown(Shown criterion);

        /**
         * {@return what comes of what is met in some stretch}
         *
         * @param criterion what is folded, with its parts
         */
        R inStretch(InStretch criterion);
    }

    /**
     * {@return what comes of the case for this kind of criterion}
     *
     * @param <R> the type of what comes of it
     * @param fold one case for each kind
     */
    <R> R fold(Fold<R> fold);

    /**
     * Refuses no bound at all, bounds that do not compare, and a least above the most.
     *
     * @param min the least, inclusive
     * @param max the most, inclusive
     * @throws IllegalArgumentException when they are so
     */
    static void requireBounds(Optional<? extends Bound> min, Optional<? extends Bound> max) {
        if (min.isEmpty() && max.isEmpty()) {
            throw new IllegalArgumentException("give a least, a most, or both");
        }
        if (min.isEmpty() || max.isEmpty()) {
            return;
        }
        if (min.get() instanceof Bound.Number least && max.get() instanceof Bound.Number most) {
            if (least.dimension() != most.dimension()) {
                throw new IllegalArgumentException(least.unit() + " and " + most.unit() + " do not compare");
            }
            if (least.base() > most.base()) {
                throw new IllegalArgumentException("the least, " + least.value() + " " + least.unit()
                        + ", is above the most, " + most.value() + " " + most.unit());
            }
        } else if (min.get() instanceof Bound.Length least && max.get() instanceof Bound.Length most) {
            PeriodRange.between(least.period(), most.period());
        } else {
            throw new IllegalArgumentException("a number and a period do not compare");
        }
    }

    // Weeks from one session to the next are so many days.
    private static String inNumbers(Bound bound, Dimension counted) {
        return counted == Dimension.GAP
                        && bound instanceof Bound.Length length
                        && length.period().toTotalMonths() == 0
                ? Integer.toString(length.period().getDays())
                : "42";
    }

    /**
     * {@return a bound of so many units}
     *
     * @param value how many, 0 or more
     * @param unit of which unit
     */
    static Bound.Number number(long value, Unit unit) {
        return new Bound.Number(BigDecimal.valueOf(value), unit);
    }
}
