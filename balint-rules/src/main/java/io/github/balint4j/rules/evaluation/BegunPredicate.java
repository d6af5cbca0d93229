package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.List;

/**
 * A test of standings, papers and points as of a day: what begins after it is not there, and of what may begin after it nobody
 * knows whether it is. Activities say for themselves whether they are planned.
 */
final class BegunPredicate extends FactPredicate {
    private final long asOf;
    private final FactPredicate test;

    BegunPredicate(long asOf, FactPredicate test) {
        this.asOf = asOf;
        this.test = test;
    }

    /** Whether facts of the kind are there only from their first day on. */
    static boolean concerns(FactKind kind) {
        return !kind.isActivity() && kind != FactKind.PLACE && kind != FactKind.FRAME;
    }

    @Override
    Match on(Fact fact) {
        Match answer = test.on(fact);
        if (answer == Match.OUT || !depends(fact)) {
            return answer;
        }
        return sees(fact) ? Match.UNSURE : Match.OUT;
    }

    private boolean depends(Fact fact) {
        return fact.days().fromHigh() > asOf && concerns(fact.kind());
    }

    @Override
    boolean sees(Fact fact) {
        return test.sees(fact) && (!depends(fact) || fact.days().fromLow() <= asOf);
    }

    @Override
    boolean isMisspelt(Fact fact) {
        return test.isMisspelt(fact);
    }

    @Override
    Reason why(Fact fact, Match answer) {
        if (test.on(fact) == answer) {
            return test.why(fact, answer);
        }
        return answer == Match.UNSURE
                ? new Reason(Reason.Type.MISSING, "date", List.of())
                : new Reason(
                        Reason.Type.OTHER_TIME,
                        "date",
                        fact.days().firstDay().map(Object::toString).stream().toList());
    }

    @Override
    List<Remedy.Supply> supplies(Fact fact) {
        List<Remedy.Supply> supplies = new ArrayList<>(test.on(fact) == Match.UNSURE ? test.supplies(fact) : List.of());
        if (depends(fact)) {
            supplies.addAll(fact.supplies(Datum.Kind.DATE, "date"));
        }
        return supplies;
    }

    @Override
    List<Remedy.Supply> hinges() {
        return test.hinges();
    }
}
