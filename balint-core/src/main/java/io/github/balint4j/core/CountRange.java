package io.github.balint4j.core;

import java.util.OptionalInt;

/**
 * A whole number, or the range in which an announcement puts it: both bounds inclusive, the upper one may be open. "About 12" may be
 * any number; by our reading it is within a fifth of 12.
 *
 * <pre>{@code
 * CountRange.between(5, 12);
 * CountRange.atMost(8).max(); // 8; its min is 0
 * CountRange.about(12).min(); // 0: surely nothing, by our reading 10 to 14
 * }</pre>
 *
 * @param min the smallest, 0 or more
 * @param max the largest, at least {@code min}; empty when nothing is said about it
 * @param about the number near which it lies, 0 or more; only where nothing is sure: with a {@code min} of 0 and without a {@code max}
 */
public record CountRange(int min, OptionalInt max, OptionalInt about) {
    private static final int PARTS = 5;

    /**
     * @param min the smallest, 0 or more
     * @param max the largest, at least {@code min}; empty when nothing is said about it
     * @param about the number near which it lies, 0 or more; only where nothing is sure: with a {@code min} of 0 and without a
     *     {@code max}
     * @throws IllegalArgumentException when {@code min} is negative or above {@code max}, or stands beside {@code about}
     */
    public CountRange {
        if (min < 0) {
            boolean isExact = max.isPresent() && max.getAsInt() == min;
            throw new IllegalArgumentException((isExact ? "a count" : "min") + " must be 0 or more, got " + min);
        }
        if (max.isPresent() && max.getAsInt() < min) {
            throw new IllegalArgumentException("max must be at least min " + min + ", got " + max.getAsInt());
        }
        if (about.isPresent() && (min > 0 || max.isPresent())) {
            throw new IllegalArgumentException("about must not stand beside min or max");
        }
        if (about.isPresent() && about.getAsInt() < 0) {
            throw new IllegalArgumentException("about must be 0 or more, got " + about.getAsInt());
        }
    }

    /**
     * From {@code min} to {@code max}.
     *
     * @param min the smallest, 0 or more
     * @param max the largest, at least {@code min}; empty when nothing is said about it
     */
    public CountRange(int min, OptionalInt max) {
        this(min, max, OptionalInt.empty());
    }

    /**
     * {@return exactly {@code count}}
     *
     * @param count the number, 0 or more
     * @throws IllegalArgumentException when it is negative
     */
    public static CountRange exactly(int count) {
        return between(count, count);
    }

    /**
     * {@return a number from {@code min} to {@code max}, both inclusive}
     *
     * @param min the smallest, inclusive, 0 or more
     * @param max the largest, inclusive, at least {@code min}
     * @throws IllegalArgumentException when {@code min} is negative or above {@code max}
     */
    public static CountRange between(int min, int max) {
        return new CountRange(min, OptionalInt.of(max));
    }

    /**
     * {@return a number of {@code min} or more; how many at the most is not said}
     *
     * @param min the smallest, inclusive, 0 or more
     * @throws IllegalArgumentException when it is negative
     */
    public static CountRange atLeast(int min) {
        return new CountRange(min, OptionalInt.empty());
    }

    /**
     * {@return a number up to and including {@code max}; how many at the least is not said}
     *
     * @param max the largest, inclusive, 0 or more
     * @throws IllegalArgumentException when it is negative
     */
    public static CountRange atMost(int max) {
        return between(0, max);
    }

    /**
     * {@return a number of about {@code count}}
     *
     * @param count near what it lies, 0 or more
     * @throws IllegalArgumentException when it is negative
     */
    public static CountRange about(int count) {
        return new CountRange(0, OptionalInt.empty(), OptionalInt.of(count));
    }

    /** {@return whether it is one number} */
    public boolean isExact() {
        return max.isPresent() && max.getAsInt() == min;
    }

    /** {@return where it lies by our reading: "about 12" from 10 to 14, within a fifth; what does not say "about" as it stands} */
    public CountRange asRead() {
        if (about.isEmpty()) {
            return this;
        }
        long count = about.getAsInt();
        long least = (count * (PARTS - 1) + PARTS - 1) / PARTS;
        long most = Math.min(Integer.MAX_VALUE, count * (PARTS + 1) / PARTS);
        return between((int) least, (int) most);
    }

    /**
     * {@return the number without so many of those that it counts, by which neither bound falls below 0}
     *
     * @param some how many to take away, 0 or more
     */
    public CountRange minus(int some) {
        OptionalInt most = max.isPresent() ? OptionalInt.of(Math.max(0, max.getAsInt() - some)) : max;
        return new CountRange(Math.max(0, min - some), most);
    }

    @Override
    public String toString() {
        if (about.isPresent()) {
            return "about " + about.getAsInt();
        }
        if (isExact()) {
            return Integer.toString(min);
        }
        return max.isPresent() ? min + "-" + max.getAsInt() : min + " or more";
    }
}
