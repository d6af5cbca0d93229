package io.github.balint4j.rules.laws;

import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Reading;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Requirement;
import java.util.List;
import java.util.Optional;

/** Whether an edition would take a row with this criterion. */
public final class Accepted {
    private Accepted() {}

    /** In a rulebook about groups. */
    public static boolean ofGroups(Criterion criterion) {
        return row(criterion).refusals(false).isEmpty();
    }

    /** In a rulebook about persons. */
    public static boolean ofPersons(Criterion criterion) {
        return row(criterion).refusals(true).isEmpty();
    }

    /** Whether it is refused because the selector takes nothing, and not because of a part of it. */
    public static boolean isNeverTaken(Selector selector, boolean ofPersons) {
        return row(Criteria.some(selector)).refusals(ofPersons).stream()
                .anyMatch(refusal ->
                        refusal.at().equals(selector) && refusal.what().startsWith("no "));
    }

    private static Requirement row(Criterion criterion) {
        Optional<Reading> reading = Optional.of(new Reading("good enough", "what the laws are tried on"));
        return new Requirement("r", "R.", Level.REQUIRED, criterion, List.of(Citation.of("S")), reading);
    }
}
