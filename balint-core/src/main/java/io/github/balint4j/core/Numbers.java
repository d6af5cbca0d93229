package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What the numbers of several types have in common. */
final class Numbers {
    private static final BigDecimal MOST_SESSIONS = BigDecimal.valueOf(100);
    private static final long MOST_HOURS = 20_000;
    private static final BigDecimal MOST_SESSIONS_IN_ALL = BigDecimal.valueOf(10_000);

    private Numbers() {}

    static void requireCount(OptionalInt count, String name) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more, got " + count.getAsInt());
        }
    }

    static void requireCount(Given<Integer> count, String name) {
        requireCount(count.value().map(OptionalInt::of).orElse(OptionalInt.empty()), name);
    }

    /** The same number of sessions in one meeting, without trailing zeros. */
    static BigDecimal requireSessions(BigDecimal sessions) {
        return require(sessions, MOST_SESSIONS, "sessions in a meeting");
    }

    /** The same number of sessions that one entry of a logbook sums up, without trailing zeros. */
    static BigDecimal requireSessionsInAll(BigDecimal sessions) {
        return require(sessions, MOST_SESSIONS_IN_ALL, "sessions");
    }

    /** Refuses a time that an entry of a logbook cannot sum up; {@code days}: on how many days, if that is known. */
    static void requireTime(Duration duration, OptionalLong days) {
        boolean whole = duration.getNano() == 0 && duration.getSeconds() % 60 == 0;
        if (!whole || duration.isNegative() || duration.isZero() || duration.toHours() > MOST_HOURS) {
            throw new IllegalArgumentException(
                    "duration must be above 0, in whole minutes, at most " + MOST_HOURS + " hours, got " + duration);
        }
        if (days.isPresent() && duration.compareTo(Duration.ofDays(days.getAsLong())) > 0) {
            throw new IllegalArgumentException("duration must be at most the 24 hours of each day, here of "
                    + (days.getAsLong() == 1
                            ? "the one day of date (for several days write from and until)"
                            : days.getAsLong() + " days")
                    + ", got " + duration);
        }
    }

    private static BigDecimal require(BigDecimal number, BigDecimal most, String what) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.signum() <= 0 || plain.compareTo(most) > 0 || plain.scale() > 2) {
            throw new IllegalArgumentException(
                    what + " must be above 0, at most " + most + ", in hundredths at most, got " + number);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
