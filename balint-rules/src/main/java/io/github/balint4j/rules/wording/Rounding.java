package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How numbers are rounded. What was found, down, with as many decimals as keep it on its side of the bounds; what is missing,
 * up.
 *
 * @param decimals how many decimals at most, beside those that percent take away
 */
record Rounding(RoundingMode mode, int decimals) {
    /** Of what was found where no bound is near. */
    static final Rounding FOUND = new Rounding(RoundingMode.DOWN, 2);

    /** Of what is still to be done. */
    static final Rounding MISSING = new Rounding(RoundingMode.UP, 2);

    private static final int MOST = 15;

    /** Of what was found, held against bounds. */
    static Rounding against(Measure found, Optional<Bound> min, Optional<Bound> max) {
        List<Bound.Number> bounds = Stream.of(min, max)
                .flatMap(Optional::stream)
                .filter(Bound.Number.class::isInstance)
                .map(Bound.Number.class::cast)
                .toList();
        for (int decimals = FOUND.decimals; decimals <= MOST; decimals++) {
            Rounding rounding = new Rounding(RoundingMode.DOWN, decimals);
            if (bounds.stream().allMatch(bound -> rounding.keeps(found, bound))) {
                return rounding;
            }
        }
        return FOUND;
    }

    private boolean keeps(Measure found, Bound.Number bound) {
        return keeps(found.unit(), found.low(), bound)
                && (!found.isBounded() || keeps(found.unit(), found.high(), bound));
    }

    private boolean keeps(Unit unit, long base, Bound.Number bound) {
        BigDecimal rounded = inUnits(unit, base).multiply(BigDecimal.valueOf(unit.size()));
        return rounded.compareTo(BigDecimal.valueOf(bound.base())) == Long.compare(base, bound.base());
    }

    /** The number as it is shown. */
    BigDecimal of(Unit unit, long base) {
        return Amounts.shown(unit, inUnits(unit, base));
    }

    // 42.8 % has one decimal less than 0.43 has two.
    private BigDecimal inUnits(Unit unit, long base) {
        return unit.fromBase(base, unit.equals(Units.SHARE) ? decimals + 1 : decimals, mode);
    }
}
