package io.github.balint4j.rules.laws;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.RunningPeriod;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An outcome and all its parts without what remains: what a second evaluator has to find again, as advice is tried by following it. */
public record WithoutAdvice(
        Criterion criterion,
        Verdict verdict,
        Verdict withoutReadings,
        Basis basis,
        Set<Cause> causes,
        Optional<Measure> found,
        Evidence evidence,
        Optional<Runs> running,
        List<WithoutAdvice> parts) {
    /** The period that still runs, without what it needs. */
    public record Runs(String period, LocalDate until) {
        private static Runs of(RunningPeriod running) {
            return new Runs(running.period(), running.until());
        }
    }

    public static WithoutAdvice of(Outcome outcome) {
        return new WithoutAdvice(
                outcome.criterion(),
                outcome.verdict(),
                outcome.withoutReadings(),
                outcome.basis(),
                outcome.causes(),
                outcome.found(),
                outcome.evidence(),
                outcome.running().map(Runs::of),
                outcome.children().stream().map(WithoutAdvice::of).toList());
    }
}
