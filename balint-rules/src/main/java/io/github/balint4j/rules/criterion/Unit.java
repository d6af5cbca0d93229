package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.Grammar;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A unit in which a rule counts.
 *
 * @param code the unit's code, in the grammar of {@link Grammar}
 * @param dimension what it measures; units of one dimension convert into each other
 * @param size how many base units it holds, 1 or more: a double hour holds 90 minutes
 * @param grain a single entry is cut down to a multiple of so many base units before it is added, 1 or more: of 100
 *     minutes, units of 45 minutes count 90
 * @param plural what more than one are called, in the same grammar
 */
public record Unit(String code, Dimension dimension, long size, long grain, String plural) {
    /** @throws IllegalArgumentException when the code or the plural is malformed or a number is below 1 */
    public Unit {
        if (!Grammar.accepts(code) || !Grammar.accepts(plural)) {
            throw new IllegalArgumentException("a unit's code and plural must match " + Grammar.TEXT);
        }
        if (size < 1 || grain < 1) {
            throw new IllegalArgumentException("size and grain of unit " + code + " must be 1 or more");
        }
    }

    /** A unit of which one and more are called alike. */
    public Unit(String code, Dimension dimension, long size, long grain) {
        this(code, dimension, size, grain, code);
    }

    /**
     * So many of this unit in base units.
     *
     * @throws IllegalArgumentException when {@code amount} is negative or does not come out whole in base units
     */
    public long toBase(BigDecimal amount) {
        try {
            if (amount.scale() == 0 && amount.signum() >= 0) {
                return Math.multiplyExact(amount.longValueExact(), size);
            }
            long base = amount.multiply(BigDecimal.valueOf(size)).longValueExact();
            if (base < 0) {
                throw new IllegalArgumentException("a bound must be 0 or more, got " + amount + " " + code);
            }
            return base;
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException(amount + " " + code + " cannot be expressed exactly", notWhole);
        }
    }

    /** So many base units in this unit, with two decimals at most, rounded down. For display only. */
    public BigDecimal fromBase(long base) {
        return fromBase(base, 2, RoundingMode.DOWN);
    }

    /** So many base units in this unit, with so many decimals at most, 0 or more. For display only. */
    public BigDecimal fromBase(long base, int decimals, RoundingMode rounding) {
        BigDecimal shown = BigDecimal.valueOf(base)
                .divide(BigDecimal.valueOf(size), decimals, rounding)
                .stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    @Override
    public String toString() {
        return code;
    }
}
