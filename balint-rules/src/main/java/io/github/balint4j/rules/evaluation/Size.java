package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;

/** How much an entry counts in a unit. */
enum Size {
    /** Where it surely lies. */
    SURELY,
    /** Where it lies by our reading, inside that; the same where nothing is read. */
    BY_READING;

    /** How much one counts of those that it stands for. */
    Amount of(Fact fact, Unit unit) {
        Dimension dimension = unit.dimension();
        if (this == BY_READING && (unit.grain() == 1 || unit.isRead())) {
            return fact.asRead(dimension);
        }
        Amount amount = unit.isRead() || unit.grain() == 1 ? fact.amount(dimension) : Amount.NONE;
        if (unit.grain() == 1) {
            return amount;
        }
        Amount whole = fact.inWhole(dimension, unit.grain());
        return !unit.isRead()
                ? whole
                : whole.low() == amount.low() ? amount : new Amount(whole.low(), amount.high(), amount.limited());
    }

    /** How much all count that it stands for: of a stated total each entry has the amount; entries and people are counted in it already. */
    Amount altogether(Fact fact, Unit unit) {
        Amount one = of(fact, unit);
        boolean counted = unit.dimension() == Dimension.ENTRIES || unit.dimension() == Dimension.PEOPLE;
        return counted ? one : one.times(fact.amount(Dimension.ENTRIES).low());
    }
}
