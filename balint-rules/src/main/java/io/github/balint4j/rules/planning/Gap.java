package io.github.balint4j.rules.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time from one meeting to the next.
 *
 * @param from the first day of the one
 * @param to the first day of the next
 * @param fit how it stands to the cadence of the frame
 */
public record Gap(LocalDate from, LocalDate to, Fit fit) {
    /** How a gap stands to a cadence. */
    public enum Fit {
        /** As the cadence says. */
        AS_AGREED,
        /** Shorter. */
        SHORTER,
        /** Longer. */
        LONGER,
        /** The frame says no cadence. */
        NOT_AGREED
    }

    /** {@return how many days} */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
