package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.ReadValues;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The forms of sums, of which no more than so much may count for each day, code or other value. */
final class CapForms {
    /** How much counts for each value of an attribute. */
    record Cap(Attribute per, BigDecimal most) {}

    static final ObjectCodec<Cap, PropertyMap> CAPS = caps();

    private CapForms() {}

    private static ObjectCodec<Cap, PropertyMap> caps() {
        ObjectCodec<Cap, PropertyMap> codec = ObjectCodec.of("cap", PropertyMap::new, CapForms::cap);
        for (Attribute attribute : Quantity.Capped.FACETS) {
            codec = codec.optional(
                            attribute.code(),
                            Texts.AMOUNTS,
                            cap -> Optional.of(cap.most()).filter(any -> cap.per() == attribute),
                            PropertyMap.to(attribute.code()),
                            "how much counts for each " + attribute.code() + ", in the unit of the total, above 0")
                    .absent("no cap of this kind")
                    .example("8");
        }
        return codec.rule(Rule.stated(Form.ordered("minProperties", 1, "maxProperties", 1), CapForms::one));
    }

    private static void one(ReadContext in, ReadValues values, List<String> names) {
        List<String> seen = names.stream()
                .filter(name -> values.isSeen(names.indexOf(name)))
                .toList();
        if (seen.size() != 1 && !values.hasStrangers()) {
            Problem.Code code = seen.isEmpty() ? Problem.Code.SAYS_NOTHING : Problem.Code.NOT_BESIDE;
            in.problem(code, seen.isEmpty() ? "{}" : '"' + seen.get(0) + '"', Messages.get("expected.oneCap"));
        }
    }

    private static Cap cap(PropertyMap parts) {
        return Quantity.Capped.FACETS.stream()
                .flatMap(attribute ->
                        parts.<BigDecimal>find(attribute.code()).map(most -> new Cap(attribute, most)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a cap says for what it is"));
    }

    static Quantity total(PropertyMap parts) {
        Quantity.Total total = new Quantity.Total(parts.get("total"), parts.get("of"));
        return parts.<Cap>find("atMostPer")
                .<Quantity>map(cap -> new Quantity.Capped(total, cap.per(), cap.most()))
                .orElse(total);
    }

    static Selector of(Quantity quantity) {
        return quantity instanceof Quantity.Capped capped ? of(capped.total()) : ((Quantity.Total) quantity).of();
    }

    static Optional<Cap> cap(Quantity quantity) {
        return quantity instanceof Quantity.Capped capped
                ? Optional.of(new Cap(capped.per(), capped.most()))
                : Optional.empty();
    }
}
