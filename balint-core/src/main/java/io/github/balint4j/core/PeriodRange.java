package io.github.balint4j.core;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A calendar period, or the range in which an announcement puts it: both bounds inclusive, the upper one may be open. Years
 * and months are normalised (12 months are a year), weeks are 7 days; months and days are never converted into each other.
 * "About six weeks" may be any period; by our reading it is within a fifth of it, where a fifth of a month is six days.
 *
 * <pre>{@code
 * PeriodRange.exactly(Period.ofWeeks(2));
 * PeriodRange.between(Period.ofMonths(3), Period.ofMonths(4)); // both inclusive
 * PeriodRange.about(Period.ofWeeks(6));
 * }</pre>
 *
 * @param min the shortest, positive, no part negative, at most 99 years; {@link #SHORTEST} when nothing is said about it
 * @param max the longest, likewise, and not shorter than {@code min} wherever in the calendar they start; empty when nothing
 *     is said about it
 * @param about the period near which it lies; only where nothing is sure: with the shortest {@code min} and without a {@code max}
 */
public record PeriodRange(Period min, Optional<Period> max, Optional<Period> about) {
    /** The shortest period that is accepted. */
    public static final Period SHORTEST = Period.ofDays(1);

    /** The longest period that is accepted. */
    public static final Period LONGEST = Period.ofYears(99);

    /** The most days that a period may have beside its months. */
    public static final int MOST_DAYS = 36_500;

    private static final int PARTS = 5;
    private static final int DAYS_OF_MONTH = 30;

    // Eight years of starts are enough: a stretch of months is as short or long as one from a first of a month.
    private static final int STARTS = 96;
    // Fewest leap days: starts after 29 February 1896, as 1900 had none. Most: starts around 29 February 2000.
    private static final List<Long> FEWEST_LEAP_DAYS = firstsOfMonths(LocalDate.of(1896, 3, 1));
    private static final List<Long> MOST_LEAP_DAYS = firstsOfMonths(LocalDate.of(1999, 3, 1));

    /**
     * @param min the shortest, positive, no part negative, at most 99 years; {@link #SHORTEST} when nothing is said about it
     * @param max the longest, likewise, and not shorter than {@code min} wherever in the calendar they start; empty when nothing is
     *     said about it
     * @param about the period near which it lies; only where nothing is sure: with the shortest {@code min} and without a {@code
     *     max}
     * @throws IllegalArgumentException when a bound is not positive, too long, or {@code max} can be the shorter one, or a bound
     *     stands beside {@code about}
     */
    public PeriodRange {
        min = requirePositive(min, max.filter(min::equals).isPresent() ? "a period" : "min");
        max = max.map(period -> requirePositive(period, "max"));
        if (max.isPresent() && !max.get().equals(min) && longestDays(min) > longestDays(max.get())) {
            throw new IllegalArgumentException("max must be at least min " + min + ", got " + max.get());
        }
        about = about.map(period -> requirePositive(period, "about"));
        if (about.isPresent() && (!min.equals(SHORTEST) || max.isPresent())) {
            throw new IllegalArgumentException("about must not stand beside min or max");
        }
    }

    /**
     * From {@code min} to {@code max}.
     *
     * @param min the shortest, positive, no part negative, at most 99 years; {@link #SHORTEST} when nothing is said about it
     * @param max the longest, likewise, and not shorter than {@code min} wherever in the calendar they start; empty when nothing is
     *     said about it
     */
    public PeriodRange(Period min, Optional<Period> max) {
        this(min, max, Optional.empty());
    }

    /**
     * {@return exactly {@code period}}
     *
     * @param period how long it is, above 0, at most {@link #LONGEST}
     * @throws IllegalArgumentException when it is not so
     */
    public static PeriodRange exactly(Period period) {
        return between(period, period);
    }

    /**
     * {@return a period from {@code min} to {@code max}, both inclusive}
     *
     * @param min the shortest, inclusive, above 0
     * @param max the longest, inclusive, at most {@link #LONGEST}, surely not shorter than {@code min}
     * @throws IllegalArgumentException when a bound is not so
     */
    public static PeriodRange between(Period min, Period max) {
        return new PeriodRange(min, Optional.of(max));
    }

    /**
     * {@return a period of {@code min} or more; how long at the most is not said}
     *
     * @param min the shortest, inclusive, above 0, at most {@link #LONGEST}
     * @throws IllegalArgumentException when it is not so
     */
    public static PeriodRange atLeast(Period min) {
        return new PeriodRange(min, Optional.empty());
    }

    /**
     * {@return a period up to and including {@code max}; how long at the least is not said}
     *
     * @param max the longest, inclusive, above 0, at most {@link #LONGEST}
     * @throws IllegalArgumentException when it is not so
     */
    public static PeriodRange atMost(Period max) {
        return between(SHORTEST, max);
    }

    /**
     * {@return a period of about {@code period}}
     *
     * @param period near what it lies, above 0, at most {@link #LONGEST}
     * @throws IllegalArgumentException when it is not so
     */
    public static PeriodRange about(Period period) {
        return new PeriodRange(SHORTEST, Optional.empty(), Optional.of(period));
    }

    /** {@return where it lies by our reading: "about six weeks" from 34 to 50 days, within a fifth; what does not say "about" as it stands} */
    public PeriodRange asRead() {
        return about.map(period -> between(fifths(period, PARTS - 1, PARTS - 1), fifths(period, PARTS + 1, 0)))
                .orElse(this);
    }

    // What is left of a month is whole days, six for each fifth; days are rounded towards the period.
    private static Period fifths(Period period, int parts, int up) {
        long months = period.toTotalMonths() * parts;
        long days = months % PARTS * (DAYS_OF_MONTH / PARTS) + ((long) period.getDays() * parts + up) / PARTS;
        Period part = Period.of(0, Math.toIntExact(months / PARTS), Math.toIntExact(days));
        return part.toTotalMonths() >= LONGEST.toTotalMonths()
                ? LONGEST
                : part.getDays() > MOST_DAYS ? part.withDays(MOST_DAYS) : part;
    }

    /** {@return whether it is one period} */
    public boolean isExact() {
        return max.filter(min::equals).isPresent();
    }

    /**
     * {@return the fewest days that a {@code period} of no negative part, up to {@link #LONGEST}, takes anywhere in the calendar: 28 for P1M}
     *
     * @param period in years, months and days
     */
    public static long shortestDays(Period period) {
        return extremeDays(period.toTotalMonths(), FEWEST_LEAP_DAYS, false) + period.getDays();
    }

    /**
     * {@return the most days that a {@code period} of no negative part, up to {@link #LONGEST}, takes anywhere in the calendar: 31 for P1M}
     *
     * @param period in years, months and days
     */
    public static long longestDays(Period period) {
        return extremeDays(period.toTotalMonths(), MOST_LEAP_DAYS, true) + period.getDays();
    }

    @Override
    public String toString() {
        if (about.isPresent()) {
            return "about " + about.get();
        }
        if (isExact()) {
            return min.toString();
        }
        return max.map(period -> min + " to " + period).orElse(min + " or more");
    }

    private static Period requirePositive(Period period, String name) {
        Period normal = period.normalized();
        if (normal.isZero()
                || normal.isNegative()
                || normal.toTotalMonths() > LONGEST.toTotalMonths()
                || normal.getDays() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    name + " must be positive, such as P2W or P3M, and at most P99Y, got " + period);
        }
        return normal;
    }

    private static long extremeDays(long months, List<Long> firsts, boolean longest) {
        int count = Math.toIntExact(months);
        long extreme = firsts.get(count) - firsts.get(0);
        for (int start = 1; start < STARTS; start++) {
            long days = firsts.get(start + count) - firsts.get(start);
            extreme = longest ? Math.max(extreme, days) : Math.min(extreme, days);
        }
        return extreme;
    }

    private static List<Long> firstsOfMonths(LocalDate first) {
        return LongStream.rangeClosed(0, STARTS + LONGEST.toTotalMonths())
                .mapToObj(month -> first.plusMonths(month).toEpochDay())
                .toList();
    }
}
