package io.github.balint4j.rules.outcome;

import io.github.balint4j.rules.criterion.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one criterion came to, with everything that explains it.
 *
 * @param criterion what was asked
 * @param verdict what it came to; a reading may satisfy and never refuses, so it is either the one without readings or, where
 *     that is undetermined, satisfied
 * @param withoutReadings what it comes to where only people may judge what a source leaves to judgement
 * @param basis on what the verdict rests
 * @param causes why it is undetermined; empty otherwise
 * @param found what was found, where the criterion compares an amount
 * @param evidence on which facts it rests
 * @param remaining what would settle it; nothing exactly when satisfied
 * @param children what its parts came to, in written order
 */
public record Outcome(
        Criterion criterion,
        Verdict verdict,
        Verdict withoutReadings,
        Basis basis,
        Set<Cause> causes,
        Optional<Measure> found,
        Evidence evidence,
        Remaining remaining,
        List<Outcome> children) {
    /** Copies the list. */
    public Outcome {
        children = List.copyOf(children);
    }

    /** Whether a reading that stood in is surely not met, so that it is undetermined and those who judge are asked. */
    public boolean isUnmetAsRead() {
        return verdict == Verdict.UNDETERMINED
                && readings().stream()
                        .anyMatch(judged -> judged.children().get(0).verdict() == Verdict.NOT_SATISFIED);
    }

    /**
     * Where in it a reading stood in, as nobody has judged: the outcomes of what is left to judgement. What the reading itself
     * came to is the only child of each.
     */
    public List<Outcome> readings() {
        boolean stoodIn = basis == Basis.READING && criterion instanceof Criterion.Judged;
        return stoodIn
                ? List.of(this)
                : children.stream().flatMap(child -> child.readings().stream()).toList();
    }
}
