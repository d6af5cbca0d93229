package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Explanation;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one evaluator: what a criterion comes to on the facts of one subject on one day. Pure: no clock, no locale. */
public final class Evaluator implements Criterion.Fold<Outcome> {
    private static final Set<Basis> FIRM = Set.of(Basis.EVIDENCE, Basis.VACUOUS, Basis.NOT_APPLICABLE);

    private final RecordedFacts record;
    private final Computation computation;
    private final Supplier<Optional<Evaluator>> recordAlone;
    private final boolean readings;
    private final Optional<Credited> credited;

    /** Evaluates on these facts. */
    public Evaluator(Facts facts) {
        this(new RecordedFacts(facts), Steps.once(() -> facts.recordAlone().map(Evaluator::new)));
    }

    private Evaluator(RecordedFacts record, Supplier<Optional<Evaluator>> recordAlone) {
        this(record, new Computation(record), true, Optional.empty(), recordAlone);
    }

    /**
     * The same evaluator with all that it has found, for the criteria of several rows.
     *
     * @param asked what all of them ask
     */
    public Evaluator asking(Asked asked) {
        return new Evaluator(record.asking(asked), () -> recordAlone.get().map(alone -> alone.asking(asked)));
    }

    Evaluator(RecordedFacts record) {
        this(record, Optional::empty);
    }

    private Evaluator(
            RecordedFacts record,
            Computation computation,
            boolean readings,
            Optional<Credited> credited,
            Supplier<Optional<Evaluator>> recordAlone) {
        this.record = record;
        this.computation = computation;
        this.readings = readings;
        this.credited = credited;
        this.recordAlone = recordAlone;
    }

    /** The same evaluator, for which this much more counts. */
    public Evaluator crediting(Credited more) {
        return new Evaluator(record, computation, readings, Optional.of(more), recordAlone);
    }

    /** The same evaluator, for which no reading stands in: what a source leaves to judgement, only people judge. */
    public Evaluator withoutReadings() {
        return new Evaluator(
                record, computation, false, credited, () -> recordAlone.get().map(Evaluator::withoutReadings));
    }

    /** Those of which surely none is on record. */
    public List<Selector> notYet(List<Selector> moments) {
        return moments.stream()
                .filter(moment -> record.select(moment).isSure()
                        && record.select(moment).in().isEmpty())
                .toList();
    }

    /** What the criterion comes to; as agreed, where the record alone, without what the frame says of its sessions, comes to another verdict. */
    public Outcome evaluate(Criterion criterion) {
        record.hasAskedForSessions();
        return resting(criterion, criterion.fold(this));
    }

    /** What the criterion comes to; empty where it is satisfied, whatever that rests on. */
    public Optional<Outcome> unlessSatisfied(Criterion criterion) {
        record.hasAskedForSessions();
        Outcome outcome = criterion.fold(this);
        return outcome.verdict() == Verdict.SATISFIED ? Optional.empty() : Optional.of(resting(criterion, outcome));
    }

    private Outcome resting(Criterion criterion, Outcome outcome) {
        boolean firm = FIRM.contains(outcome.basis());
        if (!firm || !record.hasAskedForSessions()) {
            return outcome;
        }
        boolean same = recordAlone
                .get()
                .map(alone -> criterion.fold(alone).verdict() == outcome.verdict())
                .orElse(true);
        return same ? outcome : outcome.asAgreed();
    }

    @Override
    public Outcome bounded(Criterion.Bounded bounded) {
        Computed recorded = bounded.quantity().fold(computation);
        Computed read = credited.isPresent() ? credited.get().addedTo(bounded, recorded) : recorded;
        Computed computed = readings ? read : read.surely();
        BoundCheck comparison = new BoundCheck(bounded, computed, record);
        return asRead(new Outcome(
                bounded,
                comparison.verdict(),
                comparison.withoutReadings(),
                comparison.basis(),
                comparison.causes(),
                List.of(),
                comparison));
    }

    // What nobody said of a fact we may read: that finds a criterion met, and never refuses.
    private Outcome asRead(Outcome outcome) {
        if (!readings || outcome.verdict() != Verdict.UNDETERMINED || !record.mayRead(outcome.criterion())) {
            return outcome;
        }
        return record.asRead()
                .map(read -> outcome.criterion()
                        .fold(credited.map(new Evaluator(read)::crediting).orElseGet(() -> new Evaluator(read))))
                .filter(read -> read.verdict() == Verdict.SATISFIED)
                .map(read -> read.byReading(outcome.withoutReadings()))
                .orElse(outcome);
    }

    @Override
    public Outcome outOf(Criterion.OutOf outOf) {
        List<Outcome> parts = new ArrayList<>(outOf.parts().size());
        for (Criterion part : outOf.parts()) {
            parts.add(part.fold(this));
        }
        Verdict verdict = kOf(outOf.k(), parts, Outcome::verdict);
        Verdict bare = kOf(outOf.k(), parts, Outcome::withoutReadings);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        List<Basis> bases = new ArrayList<>(parts.size());
        for (Outcome part : parts) {
            if (part.verdict() == verdict) {
                bases.add(part.basis());
                if (verdict == Verdict.UNDETERMINED) {
                    causes.addAll(part.causes());
                }
            }
        }
        if (verdict == Verdict.SATISFIED && outOf.k() < bases.size()) {
            // So many are enough, and those that are firmest carry it.
            bases.sort(Comparator.comparingInt(Evaluator::firmness));
            bases = bases.subList(0, Math.max(1, outOf.k()));
        }
        Basis basis = bases.stream().reduce(Evaluator::weaker).orElse(Basis.EVIDENCE);
        return new Outcome(
                outOf,
                verdict,
                bare,
                verdict != bare ? Basis.READING : basis,
                causes,
                parts,
                () -> verdict == Verdict.SATISFIED ? Remedy.nothing() : Steps.of(outOf.k(), parts));
    }

    private static Verdict kOf(int k, List<Outcome> parts, Function<Outcome, Verdict> verdict) {
        int satisfied = 0;
        int open = 0;
        for (Outcome part : parts) {
            switch (verdict.apply(part)) {
                case SATISFIED -> satisfied++;
                case UNDETERMINED -> open++;
                case NOT_SATISFIED -> {}
            }
        }
        return satisfied >= k ? Verdict.SATISFIED : satisfied + open < k ? Verdict.NOT_SATISFIED : Verdict.UNDETERMINED;
    }

    private static Basis firmer(Basis one, Basis other) {
        return firmness(one) <= firmness(other) ? one : other;
    }

    /** The one on which more hangs; what does not apply decides nothing, unless nothing else does. */
    static Basis weaker(Basis one, Basis other) {
        if (one == Basis.NOT_APPLICABLE || other == Basis.NOT_APPLICABLE) {
            return firmer(one, other);
        }
        return firmness(one) >= firmness(other) ? one : other;
    }

    private static int firmness(Basis basis) {
        return switch (basis) {
            case EVIDENCE -> 0;
            case JUDGEMENT, WAIVER, CREDIT -> 1;
            case VACUOUS -> 2;
            case AGREED -> 3;
            case READING -> 4;
            case NOT_APPLICABLE -> 5;
        };
    }

    @Override
    public Outcome when(Criterion.When when) {
        return new Branching(when, part -> part.fold(this))
                .outcome(() -> when.condition().fold(withoutReadings()));
    }

    @Override
    public Outcome holds(Criterion.Holds holds) {
        return asRead(new Holding(record, holds).outcome());
    }

    @Override
    public Outcome every(Criterion.Every every) {
        return asRead(new EachFact(record, every).outcome());
    }

    @Override
    public Outcome judged(Criterion.Judged judged) {
        return new Judging(record, readings ? judged : judged.withoutReading()).outcome(reading -> reading.fold(this));
    }

    @Override
    public Outcome shown(Criterion.Shown shown) {
        Outcome actual = shown.shown().fold(this);
        boolean nothingKnown = actual.verdict() == Verdict.UNDETERMINED
                && !actual.causes().isEmpty()
                && EnumSet.of(Cause.NOT_ON_RECORD, Cause.INCOMPLETE, Cause.EMPTY)
                        .containsAll(actual.causes());
        if (!nothingKnown && actual.basis() != Basis.VACUOUS) {
            return around(shown, actual, actual.basis(), actual);
        }
        Outcome agreed = shown.agreed().fold(this);
        // Where nothing was agreed either, what the record shows of it is the better news.
        boolean nothingAgreed =
                agreed.verdict() == Verdict.UNDETERMINED && agreed.causes().equals(EnumSet.of(Cause.NOT_ON_RECORD));
        Outcome better = nothingAgreed && !actual.evidence().counted().isEmpty() ? actual : agreed;
        // What still runs is a matter of the record.
        Supplier<Remedy> remaining = () -> agreed.verdict() == Verdict.SATISFIED
                ? Remedy.nothing()
                : Steps.nearestFirst(1, List.of(agreed.remaining(), actual.remaining()));
        return around(
                shown,
                better,
                better == actual ? actual.basis() : Basis.AGREED,
                // What still runs is a matter of the record.
                Explanation.of(better::found, better::evidence, remaining, actual::running));
    }

    @Override
    public Outcome inStretch(Criterion.InStretch inStretch) {
        return new BestStretch(
                        record,
                        inStretch,
                        in -> new Evaluator(in, new Computation(in), readings, Optional.empty(), Optional::empty))
                .outcome();
    }

    private static Outcome around(Criterion criterion, Outcome part, Basis basis, Explanation explanation) {
        return new Outcome(
                criterion,
                part.verdict(),
                part.withoutReadings(),
                part.verdict() != part.withoutReadings() ? Basis.READING : basis,
                part.causes(),
                composite(part),
                explanation);
    }

    // What a part found is shown by the whole; only its own parts would be lost.
    private static List<Outcome> composite(Outcome part) {
        return part.children().isEmpty() ? List.of() : List.of(part);
    }
}
