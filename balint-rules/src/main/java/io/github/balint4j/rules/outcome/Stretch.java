package io.github.balint4j.rules.outcome;

import io.github.balint4j.core.PeriodRange;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A stretch of the calendar: between two days, or a period that was agreed. */
public sealed interface Stretch {
    /** No time at all: the span of nothing. */
    Stretch NOTHING = new Agreed(Period.ZERO);

    /**
     * From a first day to a last.
     *
     * @param from the first day
     * @param until the last day
     */
    record Days(LocalDate from, LocalDate until) implements Stretch {
        @Override
        public boolean surelyReaches(Period period) {
            return !from.plus(period).isAfter(until);
        }

        @Override
        public boolean mayReach(Period period) {
            return surelyReaches(period);
        }

        @Override
        public boolean surelyExceeds(Period period) {
            return from.plus(period).isBefore(until);
        }

        @Override
        public boolean mayExceed(Period period) {
            return surelyExceeds(period);
        }

        @Override
        public long shortestDays() {
            return ChronoUnit.DAYS.between(from, until);
        }

        @Override
        public long longestDays() {
            return shortestDays();
        }
    }

    /**
     * A period that was agreed, wherever it starts.
     *
     * @param period the period
     */
    record Agreed(Period period) implements Stretch {
        @Override
        public boolean surelyReaches(Period other) {
            return surplus(other, true) >= 0;
        }

        @Override
        public boolean mayReach(Period other) {
            return surplus(other, false) >= 0;
        }

        @Override
        public boolean surelyExceeds(Period other) {
            return surplus(other, true) > 0;
        }

        @Override
        public boolean mayExceed(Period other) {
            return surplus(other, false) > 0;
        }

        @Override
        public long shortestDays() {
            return PeriodRange.shortestDays(period);
        }

        @Override
        public long longestDays() {
            return PeriodRange.longestDays(period);
        }

        // Months cancel out first, so that P1Y is exactly P12M; what is left is taken at its fewest or most days.
        private long surplus(Period other, boolean fewest) {
            long months = period.toTotalMonths() - other.toTotalMonths();
            Period rest = Period.ofMonths(Math.toIntExact(Math.abs(months)));
            long days;
            if (months >= 0) {
                days = fewest ? PeriodRange.shortestDays(rest) : PeriodRange.longestDays(rest);
            } else {
                days = -(fewest ? PeriodRange.longestDays(rest) : PeriodRange.shortestDays(rest));
            }
            return days + period.getDays() - other.getDays();
        }
    }

    /**
     * Days that are covered, gaps left out. They reach a period when there are as many of them as from the first one to that
     * period later.
     *
     * @param first the first of them; empty when there is none, or it is not known
     * @param days how many there are
     * @param running whether one more is added with every day
     */
    record Covered(Optional<LocalDate> first, long days, boolean running) implements Stretch {
        @Override
        public boolean surelyReaches(Period period) {
            return days >= most(period);
        }

        @Override
        public boolean mayReach(Period period) {
            return days >= fewest(period);
        }

        @Override
        public boolean surelyExceeds(Period period) {
            return days > most(period);
        }

        @Override
        public boolean mayExceed(Period period) {
            return days > fewest(period);
        }

        @Override
        public long shortestDays() {
            return days;
        }

        @Override
        public long longestDays() {
            return days;
        }

        /**
         * {@return how many days the period has, or may have at the most where the first day is not known}
         *
         * @param period the period that it is held against
         */
        public long most(Period period) {
            return first.map(day -> ChronoUnit.DAYS.between(day, day.plus(period)))
                    .orElseGet(() -> PeriodRange.longestDays(period));
        }

        private long fewest(Period period) {
            return first.map(day -> ChronoUnit.DAYS.between(day, day.plus(period)))
                    .orElseGet(() -> PeriodRange.shortestDays(period));
        }
    }

    /**
     * {@return whether it is at least {@code period} wherever in the calendar it lies}
     *
     * @param period the period that it is held against
     */
    boolean surelyReaches(Period period);

    /**
     * {@return whether it is at least {@code period} somewhere in the calendar}
     *
     * @param period the period that it is held against
     */
    boolean mayReach(Period period);

    /**
     * {@return whether it is longer than {@code period} wherever in the calendar it lies}
     *
     * @param period the period that it is held against
     */
    boolean surelyExceeds(Period period);

    /**
     * {@return whether it is longer than {@code period} somewhere in the calendar}
     *
     * @param period the period that it is held against
     */
    boolean mayExceed(Period period);

    /** {@return its length in days at the least} */
    long shortestDays();

    /** {@return its length in days at the most} */
    long longestDays();
}
