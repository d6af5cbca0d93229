package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One branch where a condition is satisfied, the other where it is not. */
final class Branching {
    private final Criterion.When when;
    private final Outcome condition;
    private final Optional<Outcome> then;
    private final Optional<Outcome> otherwise;

    Branching(Criterion.When when, Function<Criterion, Outcome> evaluate) {
        this.when = when;
        this.condition = evaluate.apply(when.condition());
        this.then = when.then().map(evaluate);
        this.otherwise = when.otherwise().map(evaluate);
    }

    /** @param sure gives what the condition comes to where nothing is read */
    Outcome outcome(Supplier<Outcome> sure) {
        Verdict read = branch(Outcome::verdict);
        Verdict bare = branch(Outcome::withoutReadings);
        // That a rule applies by our reading asks those who judge; it refuses nobody.
        Verdict verdict = bare == Verdict.UNDETERMINED && read == Verdict.NOT_SATISFIED ? bare : read;
        List<Outcome> children = new ArrayList<>(List.of(condition));
        if (condition.verdict() == Verdict.UNDETERMINED || verdict != read) {
            then.ifPresent(children::add);
            otherwise.ifPresent(children::add);
            Outcome open = verdict == read ? condition : sure.get();
            Set<Cause> causes = EnumSet.noneOf(Cause.class);
            if (verdict == Verdict.UNDETERMINED) {
                causes.addAll(open.causes());
            }
            return new Outcome(
                    when,
                    verdict,
                    bare,
                    verdict != bare ? Basis.READING : basisOfBranches(verdict),
                    causes,
                    children,
                    () -> verdict == Verdict.SATISFIED ? Remedy.nothing() : remainingOfBranches(verdict, open));
        }
        Optional<Outcome> taken = condition.verdict() == Verdict.SATISFIED ? then : otherwise;
        taken.ifPresent(children::add);
        return new Outcome(
                when,
                verdict,
                bare,
                verdict != bare ? Basis.READING : resting(taken),
                taken.map(Outcome::causes).orElse(Set.of()),
                taken.flatMap(Outcome::found),
                taken.map(Outcome::evidence).orElse(condition.evidence()),
                () -> taken.map(Outcome::remaining).orElse(Remedy.nothing()),
                children,
                () -> taken.flatMap(Outcome::running));
    }

    private Remedy remainingOfBranches(Verdict verdict, Outcome open) {
        List<Remedy> branches = Stream.of(then, otherwise)
                .flatMap(Optional::stream)
                .map(Outcome::remaining)
                .toList();
        return verdict == Verdict.UNDETERMINED
                ? settling(open.remaining(), branches.get(0))
                : Steps.nearestFirst(branches.size(), branches);
    }

    // Whichever branch it is, both say the same.
    private Basis basisOfBranches(Verdict verdict) {
        return verdict == Verdict.UNDETERMINED
                ? condition.basis()
                : Evaluator.weaker(
                        then.map(Outcome::basis).orElse(Basis.NOT_APPLICABLE),
                        otherwise.map(Outcome::basis).orElse(Basis.NOT_APPLICABLE));
    }

    // That a rule applies, or not, because it was agreed or judged so: then all of it rests on that.
    private Basis resting(Optional<Outcome> taken) {
        Basis branch = taken.map(Outcome::basis).orElse(Basis.NOT_APPLICABLE);
        boolean said = condition.basis() == Basis.AGREED || condition.basis() == Basis.JUDGEMENT;
        return said ? Evaluator.weaker(condition.basis(), branch) : branch;
    }

    // Nobody changes anything for a rule that may not apply, while it can be found out whether it does.
    private static Remedy settling(Remedy condition, Remedy branch) {
        Remedy settle = Steps.settling(condition);
        return settle.isNothing()
                ? Steps.nearestFirst(1, List.of(condition, branch))
                : Steps.nearestFirst(1, List.of(settle, Steps.settling(branch)));
    }

    // A branch that is not given asks nothing.
    private Verdict branch(Function<Outcome, Verdict> verdict) {
        Verdict one = then.map(verdict).orElse(Verdict.SATISFIED);
        Verdict other = otherwise.map(verdict).orElse(Verdict.SATISFIED);
        return switch (verdict.apply(condition)) {
            case SATISFIED -> one;
            case NOT_SATISFIED -> other;
            case UNDETERMINED -> one == other ? one : Verdict.UNDETERMINED;
        };
    }
}
