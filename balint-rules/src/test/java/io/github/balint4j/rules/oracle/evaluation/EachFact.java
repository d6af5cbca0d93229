package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether each selected fact is as it must be. */
final class EachFact {
    private final OnRecord record;
    private final Criterion.Every every;

    EachFact(OnRecord record, Criterion.Every every) {
        this.record = record;
        this.every = every;
    }

    Outcome outcome() {
        Selection selection = record.counted(every.selector());
        Test must = record.test(every.must());
        List<EvidenceItem> counted = new ArrayList<>();
        List<EvidenceItem> offending = new ArrayList<>();
        List<EvidenceItem> unsure = new ArrayList<>();
        List<Fact> doubtful = new ArrayList<>();
        for (Fact fact : selection.in()) {
            Match answer = must.on(fact);
            if (answer == Match.IN) {
                counted.add(Evidences.entry(fact, Optional.empty(), Optional.empty()));
            } else if (must.missesSome(fact)) {
                offending.add(Evidences.entry(fact, Optional.empty(), Optional.of(must.whySome(fact))));
            } else {
                doubtful.add(fact);
                unsure.add(Evidences.entry(fact, Optional.empty(), Optional.of(must.why(fact, answer))));
            }
        }
        for (Fact fact : selection.unsure()) {
            // Whether it is selected is not known; it does no harm where it is as it must be.
            if (must.on(fact) != Match.IN) {
                doubtful.add(fact);
                Reason doubt = selection.doubt(fact);
                unsure.add(Evidences.entry(fact, Optional.empty(), Optional.of(doubt)));
            }
        }
        // Those that nobody recorded do no harm either, where all of them are as they must be.
        boolean unlisted = selection.open().stream().anyMatch(shelf -> must.on(shelf.ghost()) != Match.IN);
        boolean doubt = !doubtful.isEmpty() || unlisted;
        Verdict verdict =
                !offending.isEmpty() ? Verdict.NOT_SATISFIED : doubt ? Verdict.UNDETERMINED : Verdict.SATISFIED;
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        List<Remedy> remaining = new ArrayList<>();
        if (verdict == Verdict.NOT_SATISFIED) {
            remaining.add(new Remedy.Withdraw(
                    offending.stream().map(EvidenceItem::path).toList()));
        } else if (verdict == Verdict.UNDETERMINED) {
            causes.addAll(Computed.causes(selection));
            if (!doubtful.isEmpty()) {
                causes.add(Cause.DATUM);
            }
            remaining.addAll(Steps.supplies(selection, must));
        }
        return new Outcome(
                every,
                verdict,
                verdict,
                verdict == Verdict.SATISFIED && selection.possible().isEmpty() ? Basis.VACUOUS : Basis.EVIDENCE,
                causes,
                Optional.empty(),
                Evidence.of(counted, offending, unsure),
                Remedy.kOf(remaining.size(), remaining),
                List.of());
    }
}
