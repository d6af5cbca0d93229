package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** A day that a rule speaks of: given, or found in the record. */
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
        /** @throws IllegalArgumentException when the day lies outside the years 0 to 9999 */
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
        /** @throws IllegalArgumentException when the period is nothing, or longer than 99 years either way */
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

    /** The day of the assessment. */
    static Moment asOf() {
        return new AsOf();
    }

    /** The first day of the earliest selected fact. */
    static Moment start(Selector of) {
        return new StartOf(of);
    }

    /** The last day of the latest selected fact. */
    static Moment end(Selector of) {
        return new EndOf(of);
    }

    /** So much later than this. */
    default Moment plus(Period period) {
        return new Shifted(this, period);
    }

    /** So much earlier than this. */
    default Moment minus(Period period) {
        Shifted later = new Shifted(this, period);
        return new Shifted(this, later.period().negated());
    }

    /** The first day of this moment's month. */
    default Moment monthStart() {
        return new MonthStart(this);
    }

    /** The first day of this moment's calendar year. */
    default Moment yearStart() {
        return new OfYear(this, false);
    }

    /** The last day of this moment's calendar year. */
    default Moment yearEnd() {
        return new OfYear(this, true);
    }

    /** From which other moment this one is counted. */
    default Optional<Moment> origin() {
        return this instanceof Shifted shifted
                ? Optional.of(shifted.moment())
                : this instanceof MonthStart month
                        ? Optional.of(month.moment())
                        : this instanceof OfYear year ? Optional.of(year.moment()) : Optional.empty();
    }

    /** One case for each kind of moment. */
    interface Fold<R> {
        /** For the as-of date. */
        R asOf(AsOf moment);

        /** For a given day. */
        R day(Day moment);

        /** For a start. */
        R startOf(StartOf moment);

        /** For an end. */
        R endOf(EndOf moment);

        /** For a shifted moment. */
        R shifted(Shifted moment);

        /** For the start of a month. */
        R monthStart(MonthStart moment);

        /** For the first or the last day of a year. */
        R ofYear(OfYear moment);
    }

    /** The case for this kind of moment. */
    <R> R fold(Fold<R> fold);
}
