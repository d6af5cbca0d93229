package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.oracle.fact.Amount;
import io.github.balint4j.rules.oracle.fact.Fact;

/**
 * How much an entry counts in a unit.
 *
 * @param surely where it surely lies
 * @param byReading where it lies by our reading, inside that; the same where nothing is read
 */
record Size(Amount surely, Amount byReading) {
    static Size of(Fact fact, Unit unit) {
        Amount amount = fact.amount(unit.dimension());
        if (unit.grain() == 1) {
            return new Size(amount, fact.asRead(unit.dimension()));
        }
        Amount whole = fact.inWhole(unit.dimension(), unit.grain());
        return unit.isRead()
                ? new Size(new Amount(whole.low(), amount.high(), amount.limited()), fact.asRead(unit.dimension()))
                : new Size(whole, whole);
    }

    /** So many times this. */
    Size times(long count) {
        return count == 1 ? this : new Size(surely.times(count), byReading.times(count));
    }
}
