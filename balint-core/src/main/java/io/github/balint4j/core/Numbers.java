package io.github.balint4j.core;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** What the numbers of several types have in common. */
final class Numbers {
    private static final BigDecimal MOST_SESSIONS = BigDecimal.valueOf(100);

    private Numbers() {}

    static void requireCount(OptionalInt count, String name) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more, got " + count.getAsInt());
        }
    }

    /** The same number without trailing zeros. */
    static BigDecimal requireSessions(BigDecimal sessions) {
        BigDecimal plain = sessions.stripTrailingZeros();
        if (plain.signum() <= 0 || plain.compareTo(MOST_SESSIONS) > 0 || plain.scale() > 2) {
            throw new IllegalArgumentException(
                    "sessions in a meeting must be above 0, at most 100, in hundredths at most, got " + sessions);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
