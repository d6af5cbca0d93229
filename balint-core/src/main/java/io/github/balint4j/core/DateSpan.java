package io.github.balint4j.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The days from a first to a last one, both inclusive; either may be unsaid, or known in part.
 *
 * <pre>{@code
 * DateSpan.ofClosed(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 6, 1)); // both days included
 * DateSpan.from(PartialDate.parse("2026-09")); // until when, nobody said
 * }</pre>
 *
 * @param from the first day
 * @param until the last day, not surely before {@code from}
 */
public record DateSpan(Optional<PartialDate> from, Optional<PartialDate> until) {
    /**
     * @param from the first day
     * @param until the last day, not surely before {@code from}
     * @throws IllegalArgumentException when it surely ends before it starts, or says neither
     */
    public DateSpan {
        if (from.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("a span must say from, until or both");
        }
        requirePossible(from, until);
    }

    /**
     * {@return the days from {@code from} to {@code until}, both inclusive}
     *
     * @param from the first day
     * @param until the last day, not before {@code from}
     * @throws IllegalArgumentException when it ends before it starts
     */
    public static DateSpan ofClosed(LocalDate from, LocalDate until) {
        return ofClosed(PartialDate.of(from), PartialDate.of(until));
    }

    /**
     * {@return the days from {@code from} to {@code until}, both inclusive, for instance from 2010 to 2013-06}
     *
     * @param from the first day, as far as it is known
     * @param until the last day, as far as it is known, not surely before {@code from}
     * @throws IllegalArgumentException when it surely ends before it starts
     */
    public static DateSpan ofClosed(PartialDate from, PartialDate until) {
        return new DateSpan(Optional.of(from), Optional.of(until));
    }

    /**
     * {@return the days from {@code from} on, inclusive; the end is not said}
     *
     * @param from the first day
     */
    public static DateSpan from(LocalDate from) {
        return from(PartialDate.of(from));
    }

    /**
     * {@return the days from {@code from} on, inclusive; the end is not said}
     *
     * @param from the first day, as far as it is known
     */
    public static DateSpan from(PartialDate from) {
        return new DateSpan(Optional.of(from), Optional.empty());
    }

    /**
     * {@return the days until {@code until}, inclusive; the start is not said}
     *
     * @param until the last day
     */
    public static DateSpan until(LocalDate until) {
        return until(PartialDate.of(until));
    }

    /**
     * {@return the days until {@code until}, inclusive; the start is not said}
     *
     * @param until the last day, as far as it is known
     */
    public static DateSpan until(PartialDate until) {
        return new DateSpan(Optional.empty(), Optional.of(until));
    }

    static void requireWritable(Optional<LocalDate> day, String name) {
        day.ifPresent(one -> PartialDate.requireYear(one, name));
    }

    static void requirePossible(Optional<PartialDate> from, Optional<PartialDate> until) {
        requirePossible(Given.ofOptional(from), Given.ofOptional(until), "from", "until");
    }

    /** How many days it can be at the most that something took, of one day or of several; empty where nobody said. */
    static OptionalLong mostDays(
            Optional<PartialDate> oneDay, Optional<PartialDate> since, Optional<PartialDate> until) {
        if (oneDay.isPresent()) {
            return OptionalLong.of(1);
        }
        Optional<LocalDate> first = since.flatMap(PartialDate::earliest);
        Optional<LocalDate> last = until.flatMap(PartialDate::latest);
        return first.isPresent() && last.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(first.get(), last.get()) + 1)
                : OptionalLong.empty();
    }

    static void requirePossible(Given<PartialDate> first, Given<PartialDate> last, String firstName, String lastName) {
        Optional<PartialDate> from = first.value();
        Optional<PartialDate> until = last.value();
        if (from.isPresent() && until.isPresent() && until.get().isSurelyBefore(from.get())) {
            throw new IllegalArgumentException(
                    lastName + " must not be before " + firstName + " " + from.get() + ", got " + until.get());
        }
    }
}
