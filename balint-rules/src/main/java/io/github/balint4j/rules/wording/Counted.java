package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.outcome.Measure;
import java.util.Optional;

/** What a quantity counts, where its unit alone does not say it: "years", "periods of 2 months", "settings". */
final class Counted {
    private final Words words;

    Counted(Words words) {
        this.words = words;
    }

    /** Its name after a number; {@code one} after the number one. Empty where the unit says it. */
    Optional<String> name(Quantity quantity, boolean one) {
        if (quantity instanceof Quantity.Distinct distinct) {
            return Optional.of(values(distinct.attribute(), one));
        }
        return quantity instanceof Quantity.Tally tally ? Optional.of(name(tally.cells(), one)) : Optional.empty();
    }

    /** The number with the name of what it counts. */
    Optional<String> say(Quantity quantity, Measure measure) {
        boolean one = words.amounts().isOne(measure, Rounding.FOUND);
        boolean unknown = measure.none() || measure.low() == 0 && !measure.isBounded();
        return unknown
                ? Optional.empty()
                : name(quantity, one)
                        .map(name -> words.say(
                                "amount.exact", "amount", words.amounts().number(measure), "unit", name));
    }

    private String name(Quantity.Cells cells, boolean one) {
        if (cells instanceof Quantity.Cells.Values values) {
            return values(values.attribute(), one);
        }
        if (cells instanceof Quantity.Cells.Calendar calendar) {
            return words.plural("calendar." + calendar.unit().code(), one);
        }
        Quantity.Cells.Periods periods = (Quantity.Cells.Periods) cells;
        return words.amounts()
                .single(periods.length(), one)
                .orElseGet(() -> words.say(
                        "tally.length",
                        "unit",
                        words.plural("unit.periods", one),
                        "length",
                        words.amounts().say(periods.length())));
    }

    /** Values of the attribute, as a number wants them: "different leaders", of one "leader". */
    String different(Attribute attribute, boolean one) {
        String key = "facet." + attribute.code() + ".count";
        return one && words.has(key)
                ? words.plural(key, true)
                : words.say("facet.different", "facet", values(attribute, false));
    }

    /** Values of the attribute, as a number wants them: "leaders", of one "leader". */
    String values(Attribute attribute, boolean one) {
        String key = "facet." + attribute.code() + ".count";
        return words.has(key) ? words.plural(key, one) : words.say("facet." + attribute.code());
    }

    /** "at most 8 hours for each day" */
    String cap(Quantity.Capped capped) {
        return words.say(
                "quantity.cap",
                "amount",
                capped.most(),
                "unit",
                words.amounts().unit(capped.unit(), capped.most()),
                "facet",
                values(capped.per(), true));
    }
}
