package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.oracle.fact.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The activities of a record by the values of an attribute, so that what is asked of one value goes through its own alone. */
final class ByValue {
    private final Facts facts;
    private final Map<String, List<Fact>> known = new HashMap<>();
    private final List<Fact> unknown = new ArrayList<>();

    ByValue(Facts facts, Attribute attribute) {
        this.facts = facts;
        for (FactKind kind : FactKind.values()) {
            if (kind.isActivity() && attribute.belongsTo(kind)) {
                facts.of(kind).forEach(fact -> add(fact, attribute));
            }
        }
    }

    private void add(Fact fact, Attribute attribute) {
        List<String> values = Attributes.values(fact, attribute);
        if (values == null) {
            unknown.add(fact);
        } else {
            values.stream()
                    .distinct()
                    .forEach(value -> known.computeIfAbsent(value, key -> new ArrayList<>(1))
                            .add(fact));
        }
    }

    /** The facts, of the activities those alone that have the value or may have it. */
    Facts of(String value) {
        List<Fact> activities = new ArrayList<>(known.getOrDefault(value, List.of()));
        activities.addAll(unknown);
        return facts.withActivities(activities);
    }
}
