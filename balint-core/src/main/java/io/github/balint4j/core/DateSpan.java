package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from a first to a last one, both inclusive; either may be unsaid.
 *
 * @param from the first day
 * @param until the last day, not before {@code from}
 */
public record DateSpan(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** @throws IllegalArgumentException when it ends before it starts, or says neither */
    public DateSpan {
        if (from.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("a span must say from, until or both");
        }
        requireOrdered(from, until, "from", "until");
    }

    /** From {@code from} to {@code until}, both inclusive. */
    public static DateSpan ofClosed(LocalDate from, LocalDate until) {
        return new DateSpan(Optional.of(from), Optional.of(until));
    }

    /** From {@code from}, inclusive; the end is not said. */
    public static DateSpan from(LocalDate from) {
        return new DateSpan(Optional.of(from), Optional.empty());
    }

    /** Until {@code until}, inclusive; the start is not said. */
    public static DateSpan until(LocalDate until) {
        return new DateSpan(Optional.empty(), Optional.of(until));
    }

    static void requireOrdered(Optional<LocalDate> first, Optional<LocalDate> last, String firstName, String lastName) {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException(
                    lastName + " must not be before " + firstName + " " + first.get() + ", got " + last.get());
        }
    }
}
