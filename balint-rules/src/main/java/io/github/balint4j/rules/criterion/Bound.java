package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.PeriodRange;
import java.math.BigDecimal;
import java.time.Period;

/** What a quantity is held against: a number with its unit, or a period of the calendar. The two never mix. */
public sealed interface Bound {
    /** {@return the dimension of what may be held against it} */
    Dimension dimension();

    /**
     * A number of units.
     *
     * @param value 0 or more, in {@code unit}
     * @param unit the unit
     */
    record Number(BigDecimal value, Unit unit) implements Bound {
        /**
         * @param value 0 or more, in {@code unit}
         * @param unit the unit
         * @throws IllegalArgumentException when the number is negative or not whole in base units
         */
        public Number {
            unit.toBase(value);
            value = value.stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
        }

        /** {@return the number in base units} */
        public long base() {
            return unit.toBase(value);
        }

        @Override
        public Dimension dimension() {
            return unit.dimension();
        }
    }

    /**
     * A period of the calendar.
     *
     * @param period positive; years and months are normalised
     */
    record Length(Period period) implements Bound {
        /**
         * @param period positive; years and months are normalised
         * @throws IllegalArgumentException when the period is not positive
         */
        public Length {
            period = PeriodRange.exactly(period).min();
        }

        @Override
        public Dimension dimension() {
            return Dimension.PERIOD;
        }
    }
}
