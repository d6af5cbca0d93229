package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Explanation;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether facts together hold on every day of a window. */
final class Holding implements Explanation {
    private final RecordedFacts record;
    private final Criterion.Holds holds;
    private final ResolvedWindow window;
    private final Selection selection;
    private Verdict verdict = Verdict.UNDETERMINED;

    Holding(RecordedFacts record, Criterion.Holds holds) {
        this.record = record;
        this.holds = holds;
        this.window = record.moments().resolve(holds.window(), true);
        this.selection = record.select(holds.selector());
    }

    Outcome outcome() {
        DayCoverage coverage = new DayCoverage(selection.in(), selection.possible());
        boolean surely = coverage.surely(window);
        boolean possibly = surely || !selection.open().isEmpty() || mayCover(coverage);
        verdict = surely ? Verdict.SATISFIED : possibly ? Verdict.UNDETERMINED : Verdict.NOT_SATISFIED;
        return new Outcome(
                holds,
                verdict,
                verdict,
                Basis.EVIDENCE,
                verdict == Verdict.UNDETERMINED ? doubts() : Set.of(),
                List.of(),
                this);
    }

    @Override
    public Evidence evidence() {
        return Evidences.of(selection, Optional.empty());
    }

    @Override
    public Remedy remaining() {
        return Steps.inReach(steps(), Optional.of(holds.window()), record);
    }

    private Remedy steps() {
        return switch (verdict) {
            case SATISFIED -> Remedy.nothing();
            case UNDETERMINED -> Steps.nearestFirst(1, settle());
            case NOT_SATISFIED ->
                window.endsBefore(record.asOf())
                        ? new Remedy.Closed(Optional.empty())
                        : new Remedy.Obtain(holds.selector());
        };
    }

    // Whichever day it is, on one day nothing cannot hold; a stretch of days may turn out to be empty.
    private boolean mayCover(DayCoverage coverage) {
        boolean oneDay = holds.window().from().map(Window::on).equals(Optional.of(holds.window()));
        return oneDay ? coverage.possiblySome(window) : coverage.possibly(window);
    }

    private List<Remedy> settle() {
        List<Remedy> supplies = new ArrayList<>(selection.supplies());
        supplies.addAll(record.moments().supplies(holds.window()));
        supplies.addAll(Steps.days(selection.in()));
        if (!window.endsBefore(record.asOf())) {
            supplies.add(new Remedy.Obtain(holds.selector()));
        }
        return supplies;
    }

    private Set<Cause> doubts() {
        Set<Cause> causes = Computed.causes(selection);
        causes.addAll(record.moments().doubts(holds.window()));
        if (selection.in().stream().anyMatch(fact -> !fact.days().areKnown())) {
            causes.add(Cause.DATUM);
        }
        return causes;
    }
}
