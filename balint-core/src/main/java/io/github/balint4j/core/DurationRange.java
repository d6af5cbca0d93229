package io.github.balint4j.core;

import java.time.Duration;
import java.util.Optional;

/**
 * A length in whole minutes, or the range in which an announcement puts it: both bounds inclusive. "About 90 minutes" may be any
 * length; by our reading it is within a fifth of it.
 *
 * <pre>{@code
 * DurationRange.ofMinutes(90);
 * DurationRange.between(Duration.ofMinutes(60), Duration.ofMinutes(90)).max(); // 90 minutes, inclusive
 * }</pre>
 *
 * @param min the shortest, from 1 minute; {@link #SHORTEST} when nothing is said about it
 * @param max the longest, at least {@code min}, up to 24 hours; {@link #LONGEST} when nothing is said about it
 * @param about the length near which it lies; only where nothing is sure: with the shortest {@code min} and the longest {@code max}
 */
public record DurationRange(Duration min, Duration max, Optional<Duration> about) {
    /** The shortest length that one session can have. */
    public static final Duration SHORTEST = Duration.ofMinutes(1);

    /** The longest length that one session can have. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final int PARTS = 5;

    /**
     * @param min the shortest, from 1 minute; {@link #SHORTEST} when nothing is said about it
     * @param max the longest, at least {@code min}, up to 24 hours; {@link #LONGEST} when nothing is said about it
     * @param about the length near which it lies; only where nothing is sure: with the shortest {@code min} and the longest {@code
     *     max}
     * @throws IllegalArgumentException when a bound is not in whole minutes from 1 minute to 24 hours, or they cross or stand beside {@code about}
     */
    public DurationRange {
        requireMinutes(min, min.equals(max) ? "a length" : "min");
        requireMinutes(max, "max");
        if (max.compareTo(min) < 0) {
            throw new IllegalArgumentException("max must be at least min " + min + ", got " + max);
        }
        about.ifPresent(length -> requireMinutes(length, "about"));
        if (about.isPresent() && !(min.equals(SHORTEST) && max.equals(LONGEST))) {
            throw new IllegalArgumentException("about must not stand beside min or max");
        }
    }

    /**
     * From {@code min} to {@code max}.
     *
     * @param min the shortest, from 1 minute; {@link #SHORTEST} when nothing is said about it
     * @param max the longest, at least {@code min}, up to 24 hours; {@link #LONGEST} when nothing is said about it
     */
    public DurationRange(Duration min, Duration max) {
        this(min, max, Optional.empty());
    }

    /**
     * {@return exactly {@code length}}
     *
     * @param length how long it is, in whole minutes, from 1 minute to 24 hours
     * @throws IllegalArgumentException when {@code length} is not so
     */
    public static DurationRange exactly(Duration length) {
        return new DurationRange(length, length);
    }

    /**
     * {@return a length from {@code min} to {@code max}, both inclusive}
     *
     * @param min the shortest, inclusive, in whole minutes, from 1 minute to 24 hours
     * @param max the longest, inclusive, in whole minutes, at least {@code min}, at most 24 hours
     * @throws IllegalArgumentException when a bound is not so
     */
    public static DurationRange between(Duration min, Duration max) {
        return new DurationRange(min, max);
    }

    /**
     * {@return a length of {@code min} or more; how long at the most is not said}
     *
     * @param min the shortest, inclusive, in whole minutes, from 1 minute to 24 hours
     * @throws IllegalArgumentException when {@code min} is not so
     */
    public static DurationRange atLeast(Duration min) {
        return new DurationRange(min, LONGEST);
    }

    /**
     * {@return a length up to and including {@code max}; how long at the least is not said}
     *
     * @param max the longest, inclusive, in whole minutes, from 1 minute to 24 hours
     * @throws IllegalArgumentException when {@code max} is not so
     */
    public static DurationRange atMost(Duration max) {
        return new DurationRange(SHORTEST, max);
    }

    /**
     * {@return a length of about {@code length}}
     *
     * @param length near what it lies, in whole minutes, from 1 minute to 24 hours
     * @throws IllegalArgumentException when {@code length} is not so
     */
    public static DurationRange about(Duration length) {
        return new DurationRange(SHORTEST, LONGEST, Optional.of(length));
    }

    /**
     * {@return exactly so many minutes}
     *
     * @param minutes how many minutes, from 1 to 1440
     * @throws IllegalArgumentException when it is not so
     */
    public static DurationRange ofMinutes(int minutes) {
        return exactly(Duration.ofMinutes(minutes));
    }

    /** {@return whether it is one length} */
    public boolean isExact() {
        return min.equals(max);
    }

    /** {@return where it lies by our reading: "about 90 minutes" from 72 to 108, within a fifth; what does not say "about" as it stands} */
    public DurationRange asRead() {
        return about.map(Duration::toMinutes)
                .map(minutes -> between(
                        Duration.ofMinutes((minutes * (PARTS - 1) + PARTS - 1) / PARTS),
                        Duration.ofMinutes(Math.min(LONGEST.toMinutes(), minutes * (PARTS + 1) / PARTS))))
                .orElse(this);
    }

    /** {@return whether nothing is said of how long it is at the most} */
    public boolean isOpen() {
        return max.equals(LONGEST) && !isExact();
    }

    @Override
    public String toString() {
        if (about.isPresent()) {
            return "about " + about.get().toMinutes() + " minutes";
        }
        if (isOpen() && !min.equals(SHORTEST)) {
            return min.toMinutes() + " minutes or more";
        }
        if (min.equals(SHORTEST) && !isExact() && !isOpen()) {
            return "up to " + max.toMinutes() + " minutes";
        }
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
