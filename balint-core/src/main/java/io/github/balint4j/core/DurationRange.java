package io.github.balint4j.core;

import java.time.Duration;

/**
 * A length in whole minutes, or the range in which an announcement puts it: both bounds inclusive.
 *
 * @param min the shortest, from 1 minute
 * @param max the longest, at least {@code min}, up to 24 hours
 */
public record DurationRange(Duration min, Duration max) {
    /** The longest length that one session can have. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** @throws IllegalArgumentException when a bound is not in whole minutes from 1 minute to 24 hours, or they cross */
    public DurationRange {
        requireMinutes(min, min.equals(max) ? "a length" : "min");
        requireMinutes(max, "max");
        if (max.compareTo(min) < 0) {
            throw new IllegalArgumentException("max must be at least min " + min + ", got " + max);
        }
    }

    /** Exactly {@code length}. */
    public static DurationRange exactly(Duration length) {
        return new DurationRange(length, length);
    }

    /** From {@code min} to {@code max}, both inclusive. */
    public static DurationRange between(Duration min, Duration max) {
        return new DurationRange(min, max);
    }

    /** Exactly so many minutes. */
    public static DurationRange ofMinutes(int minutes) {
        return exactly(Duration.ofMinutes(minutes));
    }

    /** Whether it is one length. */
    public boolean isExact() {
        return min.equals(max);
    }

    @Override
    public String toString() {
        return (isExact() ? min.toMinutes() : min.toMinutes() + "-" + max.toMinutes()) + " minutes";
    }

    private static void requireMinutes(Duration length, String name) {
        if (length.isNegative()
                || length.isZero()
                || length.compareTo(LONGEST) > 0
                || length.toSecondsPart() != 0
                || length.toNanosPart() != 0) {
            throw new IllegalArgumentException(name + " must be whole minutes from PT1M to PT24H, got " + length);
        }
    }
}
