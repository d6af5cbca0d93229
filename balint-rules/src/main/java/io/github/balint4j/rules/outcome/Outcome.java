package io.github.balint4j.rules.outcome;

import io.github.balint4j.rules.criterion.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one criterion came to, with everything that explains it.
 *
 * @param criterion what was asked
 * @param verdict what it came to
 * @param withoutReadings what it comes to where nothing is read that the source does not say: neither what it leaves to
 *     judgement, nor how it counts
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

    /** The same, resting on what the frame says, as the record alone comes to another verdict. */
    public Outcome asAgreed() {
        return new Outcome(
                criterion, verdict, withoutReadings, Basis.AGREED, causes, found, evidence, remaining, children);
    }

    /** Whether it asks nothing here, as its condition is not given. */
    public boolean isNotApplicable() {
        return basis == Basis.NOT_APPLICABLE
                || basis == Basis.AGREED
                        && criterion instanceof Criterion.When
                        && verdict == Verdict.SATISFIED
                        && children.size() == 1;
    }
}
