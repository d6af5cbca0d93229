package io.github.balint4j.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much time something comes to in all, in the unit in which somebody gave it.
 *
 * <pre>{@code
 * AmountOfTime.of(15, AmountOfTime.Unit.HOURS45).minutes();  // 675
 * }</pre>
 *
 * @param value how many units, above 0, in hundredths at most, without trailing zeros
 * @param unit the unit
 * @param isAbout whether it is about so much: surely anything, by our reading within a fifth of it
 */
public record AmountOfTime(BigDecimal value, Unit unit, boolean isAbout) {
    private static final int PARTS = 5;

    private static final long MOST_HOURS = 20_000;

    /** A unit of time in which courses and societies count. */
    public enum Unit {
        /** Minutes. */
        MINUTES(1),
        /** Hours of 60 minutes. */
        HOURS(60),
        /** Teaching hours of 45 minutes. */
        HOURS45(45),
        /** Double hours of 90 minutes. */
        DOUBLE_HOURS(90);

        private final int minutes;

        Unit(int minutes) {
            this.minutes = minutes;
        }

        /** {@return how many minutes it has} */
        public int minutes() {
            return minutes;
        }
    }

    /**
     * @param value how many units, above 0, in hundredths at most, without trailing zeros
     * @param unit the unit
     * @param isAbout whether it is about so much: surely anything, by our reading within a fifth of it
     * @throws IllegalArgumentException when it is not above 0, not in whole minutes, or more than 20 000 hours
     */
    public AmountOfTime {
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
        BigDecimal all = value.multiply(BigDecimal.valueOf(unit.minutes));
        boolean whole = value.scale() <= 2 && all.stripTrailingZeros().scale() <= 0;
        if (value.signum() <= 0 || !whole || all.compareTo(BigDecimal.valueOf(MOST_HOURS * 60)) > 0) {
            throw new IllegalArgumentException("an amount of time must be above 0, in whole minutes, at most "
                    + MOST_HOURS + " hours, got " + value.toPlainString());
        }
    }

    /**
     * So many units.
     *
     * @param value how many units, above 0, in hundredths at most, without trailing zeros
     * @param unit the unit
     */
    public AmountOfTime(BigDecimal value, Unit unit) {
        this(value, unit, false);
    }

    /**
     * {@return so many whole units}
     *
     * @param value how many, above 0
     * @param unit the unit
     * @throws IllegalArgumentException when it is not above 0, or more than 20 000 hours
     */
    public static AmountOfTime of(long value, Unit unit) {
        return new AmountOfTime(BigDecimal.valueOf(value), unit);
    }

    /**
     * {@return about so many whole units}
     *
     * @param value how many, above 0
     * @param unit the unit
     * @throws IllegalArgumentException when it is not above 0, or more than 20 000 hours
     */
    public static AmountOfTime about(long value, Unit unit) {
        return new AmountOfTime(BigDecimal.valueOf(value), unit, true);
    }

    /** {@return the fewest minutes that it is by our reading: of about 15 hours, 720} */
    public long leastMinutes() {
        return isAbout ? (minutes() * (PARTS - 1) + PARTS - 1) / PARTS : minutes();
    }

    /** {@return the most minutes that it is by our reading: of about 15 hours, 1080} */
    public long mostMinutes() {
        return isAbout ? minutes() * (PARTS + 1) / PARTS : minutes();
    }

    /** {@return the amount in minutes} */
    public long minutes() {
        return value.multiply(BigDecimal.valueOf(unit.minutes)).longValueExact();
    }

    /** So many minutes in this unit, in hundredths at most, rounded down: for messages only. */
    String of(BigDecimal minutes) {
        return minutes.divide(BigDecimal.valueOf(unit.minutes), 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
