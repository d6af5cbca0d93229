package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.oracle.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one evaluator: what a criterion comes to on the facts of one subject on one day. Pure: no clock, no locale. */
public final class Evaluator implements Criterion.Fold<Outcome> {
    private static final Set<Basis> FIRM = Set.of(Basis.EVIDENCE, Basis.VACUOUS, Basis.NOT_APPLICABLE);

    private final OnRecord record;
    private final Computation computation;
    private final Supplier<Optional<Evaluator>> recordAlone;
    private final boolean readings;
    private final Optional<Credited> credited;

    /** Evaluates on these facts a criterion that stands alone. */
    public Evaluator(Facts facts) {
        this(facts, Set::of);
    }

    /**
     * Evaluates on these facts the criteria of several rows.
     *
     * @param topics what all of them ask people to judge; asked for when a judgement may be on a misspelt topic
     */
    public Evaluator(Facts facts, Supplier<Set<String>> topics) {
        this(new OnRecord(facts, topics), facts, topics);
    }

    private Evaluator(OnRecord record, Facts facts, Supplier<Set<String>> topics) {
        this(record, new Computation(record), true, Optional.empty(), new Supplier<>() {
            private @Nullable Optional<Evaluator> known;

            @Override
            public Optional<Evaluator> get() {
                if (known == null) {
                    known = facts.recordAlone().map(alone -> new Evaluator(alone, topics));
                }
                return known;
            }
        });
    }

    Evaluator(OnRecord record) {
        this(record, new Computation(record), true, Optional.empty(), Optional::empty);
    }

    private Evaluator(
            OnRecord record,
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
        Outcome outcome = criterion.fold(this);
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
        Computed read = credited.map(more -> more.addedTo(bounded, recorded)).orElse(recorded);
        Computed computed = readings ? read : read.surely();
        Comparison comparison = new Comparison(bounded, computed, LocalDate.ofEpochDay(record.asOf()));
        return asRead(new Outcome(
                bounded,
                comparison.verdict(),
                comparison.withoutReadings(),
                comparison.basis(),
                comparison.causes(),
                Optional.of(comparison.found()),
                computed.evidence(),
                comparison.remaining(),
                List.of(),
                computed.running().apply(bounded)));
    }

    // What nobody said of a fact we may read: that finds a criterion met, and never refuses.
    private Outcome asRead(Outcome outcome) {
        if (!readings || outcome.verdict() != Verdict.UNDETERMINED) {
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
                Optional.empty(),
                Evidence.none(),
                verdict == Verdict.SATISFIED ? Remedy.nothing() : Steps.of(outOf.k(), parts),
                parts);
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
    private static Basis weaker(Basis one, Basis other) {
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
        Outcome condition = when.condition().fold(this);
        Optional<Outcome> then = when.then().map(part -> part.fold(this));
        Optional<Outcome> otherwise = when.otherwise().map(part -> part.fold(this));
        Verdict read = branch(condition, then, otherwise, Outcome::verdict);
        Verdict bare = branch(condition, then, otherwise, Outcome::withoutReadings);
        // That a rule applies by our reading asks those who judge; it refuses nobody.
        Verdict verdict = bare == Verdict.UNDETERMINED && read == Verdict.NOT_SATISFIED ? bare : read;
        List<Outcome> children = new ArrayList<>(List.of(condition));
        if (condition.verdict() == Verdict.UNDETERMINED || verdict != read) {
            then.ifPresent(children::add);
            otherwise.ifPresent(children::add);
            Outcome open = verdict == read ? condition : when.condition().fold(withoutReadings());
            Set<Cause> causes = EnumSet.noneOf(Cause.class);
            if (verdict == Verdict.UNDETERMINED) {
                causes.addAll(open.causes());
            }
            List<Remedy> branches = Stream.of(then, otherwise)
                    .flatMap(Optional::stream)
                    .map(Outcome::remaining)
                    .toList();
            return new Outcome(
                    when,
                    verdict,
                    bare,
                    verdict != bare ? Basis.READING : ofBranches(condition, verdict, then, otherwise),
                    causes,
                    Optional.empty(),
                    Evidence.none(),
                    verdict == Verdict.UNDETERMINED
                            ? settling(open.remaining(), branches.get(0))
                            : Steps.nearestFirst(branches.size(), verdict == Verdict.SATISFIED ? List.of() : branches),
                    children);
        }
        Optional<Outcome> taken = condition.verdict() == Verdict.SATISFIED ? then : otherwise;
        taken.ifPresent(children::add);
        return new Outcome(
                when,
                verdict,
                bare,
                verdict != bare ? Basis.READING : resting(condition.basis(), taken),
                taken.map(Outcome::causes).orElse(Set.of()),
                taken.flatMap(Outcome::found),
                taken.map(Outcome::evidence).orElse(condition.evidence()),
                taken.map(Outcome::remaining).orElse(Remedy.nothing()),
                children,
                taken.flatMap(Outcome::running));
    }

    // Whichever branch it is, both say the same.
    private static Basis ofBranches(
            Outcome condition, Verdict verdict, Optional<Outcome> then, Optional<Outcome> otherwise) {
        return verdict == Verdict.UNDETERMINED
                ? condition.basis()
                : weaker(
                        then.map(Outcome::basis).orElse(Basis.NOT_APPLICABLE),
                        otherwise.map(Outcome::basis).orElse(Basis.NOT_APPLICABLE));
    }

    // That a rule applies, or not, because it was agreed or judged so: then all of it rests on that.
    private static Basis resting(Basis condition, Optional<Outcome> taken) {
        Basis branch = taken.map(Outcome::basis).orElse(Basis.NOT_APPLICABLE);
        boolean said = condition == Basis.AGREED || condition == Basis.JUDGEMENT;
        return said ? weaker(condition, branch) : branch;
    }

    // Nobody changes anything for a rule that may not apply, while it can be found out whether it does.
    private static Remedy settling(Remedy condition, Remedy branch) {
        Remedy settle = Steps.settling(condition);
        return settle.isNothing()
                ? Steps.nearestFirst(1, List.of(condition, branch))
                : Steps.nearestFirst(1, List.of(settle, Steps.settling(branch)));
    }

    // A branch that is not given asks nothing.
    private static Verdict branch(
            Outcome condition,
            Optional<Outcome> then,
            Optional<Outcome> otherwise,
            Function<Outcome, Verdict> verdict) {
        Verdict one = then.map(verdict).orElse(Verdict.SATISFIED);
        Verdict other = otherwise.map(verdict).orElse(Verdict.SATISFIED);
        return switch (verdict.apply(condition)) {
            case SATISFIED -> one;
            case NOT_SATISFIED -> other;
            case UNDETERMINED -> one == other ? one : Verdict.UNDETERMINED;
        };
    }

    @Override
    public Outcome holds(Criterion.Holds holds) {
        ResolvedWindow window = record.resolve(holds.window(), true);
        Selection selection = record.select(holds.selector());
        Coverage coverage = new Coverage(selection.in(), selection.possible());
        boolean surely = coverage.surely(window);
        boolean possibly = surely || !selection.open().isEmpty() || mayCover(coverage, holds.window(), window);
        Verdict verdict = surely ? Verdict.SATISFIED : possibly ? Verdict.UNDETERMINED : Verdict.NOT_SATISFIED;
        Remedy remaining = switch (verdict) {
            case SATISFIED -> Remedy.nothing();
            case UNDETERMINED -> Steps.nearestFirst(1, settle(holds, selection, window));
            case NOT_SATISFIED ->
                window.endsBefore(record.asOf())
                        ? new Remedy.Closed(Optional.empty())
                        : new Remedy.Obtain(holds.selector());
        };
        return asRead(new Outcome(
                holds,
                verdict,
                verdict,
                Basis.EVIDENCE,
                verdict == Verdict.UNDETERMINED ? doubts(selection, holds.window()) : Set.of(),
                Optional.empty(),
                Evidences.of(selection, Optional.empty()),
                remaining,
                List.of()));
    }

    // Whichever day it is, on one day nothing cannot hold; a stretch of days may turn out to be empty.
    private static boolean mayCover(Coverage coverage, Window window, ResolvedWindow resolved) {
        boolean oneDay = window.from().map(Window::on).equals(Optional.of(window));
        return oneDay ? coverage.possiblySome(resolved) : coverage.possibly(resolved);
    }

    private List<Remedy> settle(Criterion.Holds holds, Selection selection, ResolvedWindow window) {
        List<Remedy> supplies = new ArrayList<>(selection.supplies());
        supplies.addAll(record.supplies(holds.window()));
        supplies.addAll(Steps.days(selection.in()));
        if (!window.endsBefore(record.asOf())) {
            supplies.add(new Remedy.Obtain(holds.selector()));
        }
        return supplies;
    }

    private Set<Cause> doubts(Selection selection, Window window) {
        Set<Cause> causes = Computed.causes(selection);
        causes.addAll(record.doubts(window));
        if (selection.in().stream().anyMatch(fact -> !fact.days().areKnown())) {
            causes.add(Cause.DATUM);
        }
        return causes;
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
            return around(shown, actual, actual.basis(), actual.remaining());
        }
        Outcome agreed = shown.agreed().fold(this);
        Remedy remaining = agreed.verdict() == Verdict.SATISFIED
                ? Remedy.nothing()
                : Steps.nearestFirst(1, List.of(agreed.remaining(), actual.remaining()));
        // Where nothing was agreed either, what the record shows of it is the better news.
        boolean nothingAgreed =
                agreed.verdict() == Verdict.UNDETERMINED && agreed.causes().equals(EnumSet.of(Cause.NOT_ON_RECORD));
        boolean partlyShown = !actual.evidence().counted().isEmpty();
        // What still runs is a matter of the record.
        return nothingAgreed && partlyShown
                ? around(shown, actual, actual.basis(), remaining)
                : during(around(shown, agreed, Basis.AGREED, remaining), actual);
    }

    private static Outcome during(Outcome agreed, Outcome actual) {
        return new Outcome(
                agreed.criterion(),
                agreed.verdict(),
                agreed.withoutReadings(),
                agreed.basis(),
                agreed.causes(),
                agreed.found(),
                agreed.evidence(),
                agreed::remaining,
                agreed.children(),
                actual::running);
    }

    @Override
    public Outcome inStretch(Criterion.InStretch inStretch) {
        return new BestStretch(
                        record,
                        inStretch,
                        in -> new Evaluator(in, new Computation(in), readings, Optional.empty(), Optional::empty))
                .outcome();
    }

    private static Outcome around(Criterion criterion, Outcome part, Basis basis, Remedy remaining) {
        return new Outcome(
                criterion,
                part.verdict(),
                part.withoutReadings(),
                part.verdict() != part.withoutReadings() ? Basis.READING : basis,
                part.causes(),
                part.found(),
                part.evidence(),
                remaining,
                composite(part),
                part.running());
    }

    // What a part found is shown by the whole; only its own parts would be lost.
    private static List<Outcome> composite(Outcome part) {
        return part.children().isEmpty() ? List.of() : List.of(part);
    }
}
