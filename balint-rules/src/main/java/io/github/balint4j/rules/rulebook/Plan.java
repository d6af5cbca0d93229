package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.evaluation.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an edition asks that depends on no subject and no day: worked out once. */
final class Plan {
    private final List<Requirement> required;
    private final Asked asked;
    private final Map<String, List<Selector>> moments;

    private Plan(List<Requirement> required, Asked asked, Map<String, List<Selector>> moments) {
        this.required = List.copyOf(required);
        this.asked = asked;
        this.moments = Map.copyOf(moments);
    }

    static Plan of(Edition edition) {
        Set<String> topics = new HashSet<>();
        List<Criterion> criteria = new ArrayList<>();
        Map<String, List<Selector>> moments = new HashMap<>();
        for (Requirement row : edition.requirements()) {
            References mentions = References.of(row.criterion(), edition.isAboutPersons());
            topics.addAll(mentions.judges().keySet());
            criteria.add(row.criterion());
            // Only of a person it is said that something has not come yet.
            if (edition.isAboutPersons() && !mentions.moments().isEmpty()) {
                moments.put(row.id(), List.copyOf(mentions.moments()));
            }
        }
        List<Requirement> required = edition.requirements().stream()
                .filter(row -> row.level() == Level.REQUIRED)
                .toList();
        return new Plan(required, new Asked(topics, criteria), moments);
    }

    /** The rows that decide, in the order of the source. */
    List<Requirement> required() {
        return required;
    }

    /** What the rows ask people and the record. */
    Asked asked() {
        return asked;
    }

    /** Of which facts the row takes the first or the last day. */
    List<Selector> moments(Requirement row) {
        return moments.getOrDefault(row.id(), List.of());
    }
}
