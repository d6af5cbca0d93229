package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Explanation;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether each selected fact is as it must be. */
final class EachFact implements Explanation {
    private final Criterion.Every every;
    private final Selection selection;
    private final FactPredicate must;
    private Verdict verdict = Verdict.SATISFIED;

    EachFact(RecordedFacts record, Criterion.Every every) {
        this.every = every;
        this.selection = record.counted(every.selector());
        this.must = record.test(every.must());
    }

    Outcome outcome() {
        boolean offends = false;
        boolean doubtful = false;
        for (Fact fact : selection.in()) {
            boolean open = must.on(fact) != Match.IN;
            boolean misses = open && must.missesSome(fact);
            offends |= misses;
            doubtful |= open && !misses;
        }
        // Whether it is selected is not known; it does no harm where it is as it must be.
        for (Fact fact : selection.unsure()) {
            doubtful |= must.on(fact) != Match.IN;
        }
        // Those that nobody recorded do no harm either, where all of them are as they must be.
        boolean unlisted = selection.open().stream().anyMatch(shelf -> must.on(shelf.ghost()) != Match.IN);
        verdict = offends ? Verdict.NOT_SATISFIED : doubtful || unlisted ? Verdict.UNDETERMINED : Verdict.SATISFIED;
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (verdict == Verdict.UNDETERMINED) {
            causes.addAll(Computed.causes(selection));
            if (doubtful) {
                causes.add(Cause.DATUM);
            }
        }
        return new Outcome(
                every,
                verdict,
                verdict,
                verdict == Verdict.SATISFIED && selection.possible().isEmpty() ? Basis.VACUOUS : Basis.EVIDENCE,
                causes,
                List.of(),
                this);
    }

    @Override
    public Evidence evidence() {
        return Evidence.of(counted(), offending(), unsure());
    }

    @Override
    public Remedy remaining() {
        return switch (verdict) {
            case SATISFIED -> Remedy.nothing();
            case NOT_SATISFIED ->
                new Remedy.Withdraw(offending().stream().map(EvidenceItem::path).toList());
            case UNDETERMINED -> {
                List<Remedy.Supply> supplies = Steps.supplies(selection, must);
                yield Remedy.kOf(supplies.size(), supplies);
            }
        };
    }

    private List<EvidenceItem> counted() {
        return selection.in().stream()
                .filter(fact -> must.on(fact) == Match.IN)
                .map(fact -> Evidences.entry(fact, Optional.empty(), Optional.empty()))
                .toList();
    }

    private List<EvidenceItem> offending() {
        return selection.in().stream()
                .filter(fact -> must.on(fact) != Match.IN && must.missesSome(fact))
                .map(fact -> Evidences.entry(fact, Optional.empty(), Optional.of(must.whySome(fact))))
                .toList();
    }

    private List<EvidenceItem> unsure() {
        Stream<EvidenceItem> doubtful = selection.in().stream()
                .filter(fact -> must.on(fact) != Match.IN && !must.missesSome(fact))
                .map(fact -> Evidences.entry(fact, Optional.empty(), Optional.of(must.why(fact, must.on(fact)))));
        Stream<EvidenceItem> perhaps = selection.unsure().stream()
                .filter(fact -> must.on(fact) != Match.IN)
                .map(fact -> Evidences.entry(fact, Optional.empty(), Optional.of(selection.doubt(fact))));
        return Stream.concat(doubtful, perhaps).toList();
    }
}
