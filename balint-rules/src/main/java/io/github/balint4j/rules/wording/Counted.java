package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.outcome.Measure;
import java.util.Optional;

/** What a quantity counts, where its unit alone does not say it: "years", "periods of 2 months", "settings". */
final class Counted {
    private Counted() {}

    /** Its name after a number; {@code one} after the number one. Empty where the unit says it. */
    static Optional<String> name(Quantity quantity, boolean one) {
        if (quantity instanceof Quantity.Distinct distinct) {
            return Optional.of(BoundedQuantity.values(distinct.attribute(), one));
        }
        return quantity instanceof Quantity.Tally tally ? Optional.of(name(tally.cells(), one)) : Optional.empty();
    }

    /** The number with the name of what it counts. */
    static Optional<String> say(Quantity quantity, Measure measure) {
        boolean one = Amounts.isOne(measure, Rounding.FOUND);
        boolean unknown = measure.none() || measure.low() == 0 && !measure.isBounded();
        return unknown
                ? Optional.empty()
                : name(quantity, one)
                        .map(name -> Words.say("amount.exact", "amount", Amounts.number(measure), "unit", name));
    }

    private static String name(Quantity.Cells cells, boolean one) {
        if (cells instanceof Quantity.Cells.Values values) {
            return BoundedQuantity.values(values.attribute(), one);
        }
        if (cells instanceof Quantity.Cells.Calendar calendar) {
            return Words.plural("calendar." + calendar.unit().code(), one);
        }
        Quantity.Cells.Periods periods = (Quantity.Cells.Periods) cells;
        return Amounts.single(periods.length(), one)
                .orElseGet(() -> Words.say(
                        "tally.length",
                        "unit",
                        Words.plural("unit.periods", one),
                        "length",
                        Amounts.say(periods.length())));
    }
}
