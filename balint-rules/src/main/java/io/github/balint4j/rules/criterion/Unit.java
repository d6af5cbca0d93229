package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.Grammar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit in which a rule counts.
 *
 * @param code the unit's code, in the grammar of {@link Grammar}
 * @param dimension what it measures; units of one dimension convert into each other
 * @param size how many base units it holds, 1 or more: a double hour holds 90 minutes
 * @param grain at the least, each session counts as a multiple of so many base units, 1 or more: of 100 minutes, units of 45
 *     minutes surely count 90
 * @param plural what more than one are called, in the same grammar
 * @param source which source says that sessions are cut down to the grain, and where; empty when none says how it counts: then
 *     a sum surely lies between whole grains of each session and all base units, and by our reading is the latter
 * @param name what it is called in a sentence in place of its code and plural; empty where these stand
 */
public record Unit(
        String code,
        Dimension dimension,
        long size,
        long grain,
        String plural,
        Optional<String> source,
        Optional<Name> name) {
    /**
     * What a unit is called in a sentence.
     *
     * @param one one of it, for instance {@code CME point}
     * @param many another number of it
     */
    public record Name(String one, String many) {}

    /**
     * @param code the unit's code, in the grammar of {@link Grammar}
     * @param dimension what it measures; units of one dimension convert into each other
     * @param size how many base units it holds, 1 or more: a double hour holds 90 minutes
     * @param grain at the least, each session counts as a multiple of so many base units, 1 or more: of 100 minutes, units of 45
     *     minutes surely count 90
     * @param plural what more than one are called, in the same grammar
     * @param source which source says that sessions are cut down to the grain, and where; empty when none says how it counts:
     *     then a sum surely lies between whole grains of each session and all base units, and by our reading is the latter
     * @param name what it is called in a sentence in place of its code and plural; empty where these stand
     * @throws IllegalArgumentException when the code or the plural is malformed, a number is below 1 or the source is blank
     */
    public Unit {
        if (!Grammar.accepts(code) || !Grammar.accepts(plural)) {
            throw new IllegalArgumentException("a unit's code and plural must match " + Grammar.TEXT);
        }
        if (size < 1 || grain < 1) {
            throw new IllegalArgumentException("size and grain of unit " + code + " must be 1 or more");
        }
        if (source.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the source of unit " + code + " must say something, or be left out");
        }
    }

    /**
     * A unit that goes by its code.
     *
     * @param code the unit's code, in the grammar of {@link Grammar}
     * @param dimension what it measures; units of one dimension convert into each other
     * @param size how many base units it holds, 1 or more: a double hour holds 90 minutes
     * @param grain at the least, each session counts as a multiple of so many base units, 1 or more: of 100 minutes, units of 45
     *     minutes surely count 90
     * @param plural what more than one are called, in the same grammar
     * @param source which source says that sessions are cut down to the grain, and where; empty when none says how it counts:
     *     then a sum surely lies between whole grains of each session and all base units, and by our reading is the latter
     */
    public Unit(String code, Dimension dimension, long size, long grain, String plural, Optional<String> source) {
        this(code, dimension, size, grain, plural, source, Optional.empty());
    }

    /**
     * A unit of which no source says how it counts what is not a whole grain.
     *
     * @param code the unit's code, in the grammar of {@link Grammar}
     * @param dimension what it measures; units of one dimension convert into each other
     * @param size how many base units it holds, 1 or more: a double hour holds 90 minutes
     * @param grain at the least, each session counts as a multiple of so many base units, 1 or more: of 100 minutes, units of 45
     *     minutes surely count 90
     * @param plural what more than one are called, in the same grammar
     */
    public Unit(String code, Dimension dimension, long size, long grain, String plural) {
        this(code, dimension, size, grain, plural, Optional.empty());
    }

    /**
     * A unit of which one and more are called alike.
     *
     * @param code the unit's code, in the grammar of {@link Grammar}
     * @param dimension what it measures; units of one dimension convert into each other
     * @param size how many base units it holds, 1 or more: a double hour holds 90 minutes
     * @param grain at the least, each session counts as a multiple of so many base units, 1 or more: of 100 minutes, units of 45
     *     minutes surely count 90
     */
    public Unit(String code, Dimension dimension, long size, long grain) {
        this(code, dimension, size, grain, code);
    }

    /**
     * {@return the same, where a source says that each session is cut down to the grain}
     *
     * @param where the source and the place in it, for instance {@code "house rules, 3"}
     */
    public Unit countedSoBy(String where) {
        return new Unit(code, dimension, size, grain, plural, Optional.of(where), name);
    }

    /**
     * {@return the same, called so in sentences}
     *
     * @param one one of it, for instance {@code CME point}
     * @param many another number of it, for instance {@code CME points}
     */
    public Unit called(String one, String many) {
        return new Unit(
                code,
                dimension,
                size,
                grain,
                plural,
                source,
                Optional.of(new Name(Objects.requireNonNull(one, "one"), Objects.requireNonNull(many, "many"))));
    }

    /** {@return whether what is not a whole grain counts by our reading alone} */
    public boolean isRead() {
        return grain > 1 && source.isEmpty();
    }

    /**
     * {@return so many of this unit in base units}
     *
     * @param amount how many of this unit, 0 or more
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

    /**
     * {@return so many base units in this unit, with two decimals at most, rounded down} For display only.
     *
     * @param base how many base units
     */
    public BigDecimal fromBase(long base) {
        return fromBase(base, 2, RoundingMode.DOWN);
    }

    /**
     * {@return so many base units in this unit} For display only.
     *
     * @param base how many base units
     * @param decimals how many decimals at most, 0 or more
     * @param rounding how what is over is rounded
     */
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
