package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * A day that a rule speaks of: given, or found in the record.
 *
 * <pre>{@code
 * Moment application = Moment.start(Selectors.milestone("application"));
 * Window.before(application); // what ended before that day
 * }</pre>
 */
public sealed interface Moment {
    /** The day of the assessment. */
    record AsOf() implements Moment {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.asOf(this);
        }
    }

    /**
     * A given day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Moment {
        /**
         * @param day the day
         * @throws IllegalArgumentException when the day lies outside the years 0 to 9999
         */
        public Day {
            PartialDate.requireYear(day, "day");
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.day(this);
        }
    }

    /**
     * The first day of the earliest selected fact.
     *
     * @param of which facts
     */
    record StartOf(Selector of) implements Moment {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.startOf(this);
        }
    }

    /**
     * The last day of the latest selected fact.
     *
     * @param of which facts
     */
    record EndOf(Selector of) implements Moment {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.endOf(this);
        }
    }

    /**
     * Another moment and a period later or earlier. A period counts forward from the earlier day, as {@code java.time} adds it:
     * what is a month later than 31 January is 28 February. As the first day of a window, "a period earlier" is the first day from
     * which the period leads to the moment or beyond; as the last day of one, the last day from which it leads no further than the
     * moment.
     *
     * @param moment from when
     * @param period how much later; negative: earlier; not nothing, at most 99 years, as months or as 36 500 days
     */
    record Shifted(Moment moment, Period period) implements Moment {
        /**
         * @param moment from when
         * @param period how much later; negative: earlier; not nothing, at most 99 years, as months or as 36 500 days
         * @throws IllegalArgumentException when the period is nothing, or longer than 99 years either way
         */
        public Shifted {
            if (period.isZero()) {
                throw new IllegalArgumentException(
                        "nothing earlier or later than a moment is that moment: leave the shift out");
            }
            boolean tooLong = Math.abs(period.toTotalMonths()) > PeriodRange.LONGEST.toTotalMonths()
                    || Math.abs((long) period.getDays()) > PeriodRange.MOST_DAYS;
            if (tooLong) {
                throw new IllegalArgumentException("a moment is at most P99Y or P" + PeriodRange.MOST_DAYS
                        + "D later or earlier than another, got " + period);
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.shifted(this);
        }
    }

    /**
     * The first day of another moment's month.
     *
     * @param moment which
     */
    record MonthStart(Moment moment) implements Moment {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.monthStart(this);
        }
    }

    /**
     * The first or the last day of another moment's calendar year.
     *
     * @param moment which
     * @param last whether the last
     */
    record OfYear(Moment moment, boolean last) implements Moment {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.ofYear(this);
        }
    }

    /** {@return the day of the assessment} */
    static Moment asOf() {
        return new AsOf();
    }

    /**
     * {@return the first day of the earliest selected fact}
     *
     * @param of which facts
     */
    static Moment start(Selector of) {
        return new StartOf(Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the last day of the latest selected fact}
     *
     * @param of which facts
     */
    static Moment end(Selector of) {
        return new EndOf(Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the moment that is so much later than this}
     *
     * @param period how much, at most 99 years either way, and not nothing
     */
    default Moment plus(Period period) {
        return new Shifted(this, period);
    }

    /**
     * {@return the moment that is so much earlier than this}
     *
     * @param period how much, at most 99 years either way, and not nothing
     */
    default Moment minus(Period period) {
        Shifted later = new Shifted(this, period);
        return new Shifted(this, later.period().negated());
    }

    /** {@return the first day of this moment's month} */
    default Moment monthStart() {
        return new MonthStart(this);
    }

    /** {@return the first day of this moment's calendar year} */
    default Moment yearStart() {
        return new OfYear(this, false);
    }

    /** {@return the last day of this moment's calendar year} */
    default Moment yearEnd() {
        return new OfYear(this, true);
    }

    /** {@return from which other moment this one is counted; empty when it is counted from none} */
    default Optional<Moment> origin() {
        return this instanceof Shifted shifted
                ? Optional.of(shifted.moment())
                : this instanceof MonthStart month
                        ? Optional.of(month.moment())
                        : this instanceof OfYear year ? Optional.of(year.moment()) : Optional.empty();
    }

    /** One case for each kind of moment. */
    interface Fold<R> {
        /**
         * {@return what comes of the as-of date}
         *
         * @param moment what is folded, with its parts
         */
        R asOf(AsOf moment);

        /**
         * {@return what comes of a given day}
         *
         * @param moment what is folded, with its parts
         */
        R day(Day moment);

        /**
         * {@return what comes of a start}
         *
         * @param moment what is folded, with its parts
         */
        R startOf(StartOf moment);

        /**
         * {@return what comes of an end}
         *
         * @param moment what is folded, with its parts
         */
        R endOf(EndOf moment);

        /**
         * {@return what comes of a shifted moment}
         *
         * @param moment what is folded, with its parts
         */
        R shifted(Shifted moment);

        /**
         * {@return what comes of the start of a month}
         *
         * @param moment what is folded, with its parts
         */
        R monthStart(MonthStart moment);

        /**
         * {@return what comes of the first or the last day of a year}
         *
         * @param moment what is folded, with its parts
         */
        R ofYear(OfYear moment);
    }

    /**
     * {@return what comes of the case for this kind of moment}
     *
     * @param <R> the type of what comes of it
     * @param fold one case for each kind
     */
    <R> R fold(Fold<R> fold);
}
