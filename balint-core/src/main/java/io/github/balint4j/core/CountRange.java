package io.github.balint4j.core;

import java.util.OptionalInt;

/**
 * A whole number, or the range in which an announcement puts it: both bounds inclusive, the upper one may be open.
 *
 * @param min the smallest, 0 or more
 * @param max the largest, at least {@code min}; empty when nothing is said about it
 */
public record CountRange(int min, OptionalInt max) {
    /** @throws IllegalArgumentException when {@code min} is negative or above {@code max} */
    public CountRange {
        if (min < 0) {
            boolean isExact = max.isPresent() && max.getAsInt() == min;
            throw new IllegalArgumentException((isExact ? "a count" : "min") + " must be 0 or more, got " + min);
        }
        if (max.isPresent() && max.getAsInt() < min) {
            throw new IllegalArgumentException("max must be at least min " + min + ", got " + max.getAsInt());
        }
    }

    /** Exactly {@code count}. */
    public static CountRange exactly(int count) {
        return between(count, count);
    }

    /** From {@code min} to {@code max}, both inclusive. */
    public static CountRange between(int min, int max) {
        return new CountRange(min, OptionalInt.of(max));
    }

    /** {@code min} or more; how many at the most is not said. */
    public static CountRange atLeast(int min) {
        return new CountRange(min, OptionalInt.empty());
    }

    /** Up to and including {@code max}; how many at the least is not said. */
    public static CountRange atMost(int max) {
        return between(0, max);
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return max.isPresent() && max.getAsInt() == min;
    }

    @Override
    public String toString() {
        if (isExact()) {
            return Integer.toString(min);
        }
        return max.isPresent() ? min + "-" + max.getAsInt() : min + " or more";
    }
}
