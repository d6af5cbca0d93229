package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.FactList;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.RunningPeriod;
import io.github.balint4j.rules.outcome.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A quantity with what explains it. What only explains is worked out when it is asked for, and where the bounds are kept
 * nobody asks.
 *
 * @param measure the interval
 * @param basis evidence, or what was agreed
 * @param causes why the interval is wider than one amount
 * @param evidence which facts it rests on
 * @param supplies what would make it exact
 * @param of from which facts; empty for a term of the frame
 * @param closed whether nothing that is added from now on can enter it
 * @param onRecord whether any of the lists that it draws on was given
 * @param typical where what is typical of several is asked for, all of them
 * @param own for what is not settled by more or fewer of something: what remains to keep these bounds
 * @param running of a tally over periods: what is still needed in the one that runs
 */
record Computed(
        Measure measure,
        Basis basis,
        Set<Cause> causes,
        Evidence evidence,
        Supplier<Supplies> supplies,
        Optional<Selector> of,
        BooleanSupplier closed,
        boolean onRecord,
        Optional<Typical> typical,
        Function<Criterion.Bounded, Optional<Remedy>> own,
        Function<Criterion.Bounded, Optional<RunningPeriod>> running) {
    Computed(
            Measure measure,
            Basis basis,
            Set<Cause> causes,
            Evidence evidence,
            Supplier<Supplies> supplies,
            Optional<Selector> of,
            BooleanSupplier closed,
            boolean onRecord,
            Optional<Typical> typical,
            Function<Criterion.Bounded, Optional<Remedy>> own) {
        this(
                measure,
                basis,
                causes,
                evidence,
                supplies,
                of,
                closed,
                onRecord,
                typical,
                own,
                bounded -> Optional.empty());
    }

    /**
     * What would make an interval exact.
     *
     * @param all what is missing
     * @param anyOne whether any one of them settles it, and not only all of them
     */
    record Supplies(List<Remedy.Supply> all, boolean anyOne) {}

    /** Whether the record shows anything: an interval without any bound says nothing. */
    boolean isShown() {
        boolean nothing = measure.none() || measure.shortest().equals(Optional.of(Stretch.NOTHING));
        return onRecord && !nothing && (measure.low() > 0 || measure.isBounded());
    }

    /** The same, as far as it is sure. */
    Computed surely() {
        return measure.asRead().isEmpty() && typical.isEmpty()
                ? this
                : new Computed(
                        measure.surely(),
                        basis,
                        causes,
                        evidence,
                        supplies,
                        of,
                        closed,
                        onRecord,
                        typical.map(Typical::unread),
                        own,
                        running);
    }

    /** The same with other supplies. */
    Computed supplied(Supplier<Supplies> others) {
        return new Computed(measure, basis, causes, evidence, others, of, closed, onRecord, typical, own, running);
    }

    /** The same, with its own way to say what remains. */
    Computed remaining(Function<Criterion.Bounded, Optional<Remedy>> way) {
        return new Computed(measure, basis, causes, evidence, supplies, of, closed, onRecord, typical, way, running);
    }

    /** The same, of which this still runs. */
    Computed during(Function<Criterion.Bounded, Optional<RunningPeriod>> period) {
        return new Computed(measure, basis, causes, evidence, supplies, of, closed, onRecord, typical, own, period);
    }

    /** The same, of these, which may be typically so. */
    Computed typicalOf(Typical several) {
        return new Computed(
                measure, basis, causes, evidence, supplies, of, closed, onRecord, Optional.of(several), own, running);
    }

    /** The same, with doubt about the amount of these entries in the unit. */
    Computed lacking(Datum.Kind kind, Unit unit, List<Fact> facts) {
        return facts.isEmpty() ? this : lacking(kind, Steps.datum(unit), facts);
    }

    /** The same, with doubt about data of these entries. */
    Computed lacking(Datum.Kind kind, String datum, List<Fact> facts) {
        if (facts.isEmpty()) {
            return this;
        }
        Set<Cause> more = EnumSet.of(Cause.DATUM);
        more.addAll(causes);
        Supplier<Supplies> withThese = () -> {
            List<Remedy.Supply> all = new ArrayList<>(supplies.get().all());
            all.addAll(Steps.supplies(kind, datum, facts));
            return new Supplies(all, supplies.get().anyOne());
        };
        return new Computed(measure, basis, more, evidence, withThese, of, closed, onRecord, typical, own, running);
    }

    /** The same, which comes to this. */
    Computed measuring(Measure other) {
        return new Computed(other, basis, causes, evidence, supplies, of, closed, onRecord, typical, own, running);
    }

    /** The same, with other evidence. */
    Computed showing(Evidence other) {
        return new Computed(measure, basis, causes, other, supplies, of, closed, onRecord, typical, own, running);
    }

    /** The same, closed where {@code over}. */
    Computed closedIf(boolean over) {
        return new Computed(
                measure,
                basis,
                causes,
                evidence,
                supplies,
                of,
                () -> over || closed.getAsBoolean(),
                onRecord,
                typical,
                own,
                running);
    }

    /** The same, with doubt about the days of a window. */
    Computed hangingOn(RecordedFacts record, Window window) {
        Set<Cause> more = EnumSet.copyOf(record.doubts(window));
        more.addAll(causes);
        return new Computed(measure, basis, more, evidence, supplies, of, closed, onRecord, typical, own, running)
                .supplying(record.supplies(window));
    }

    /** The same, with doubt about more data. */
    Computed alsoLacking(List<Remedy.Supply> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<Cause> all = EnumSet.of(Cause.DATUM);
        all.addAll(causes);
        return new Computed(measure, basis, all, evidence, supplies, of, closed, onRecord, typical, own, running)
                .supplying(more);
    }

    private Computed supplying(List<Remedy.Supply> more) {
        return supplied(() -> {
            List<Remedy.Supply> all = new ArrayList<>(supplies.get().all());
            more.stream().filter(supply -> !all.contains(supply)).forEach(all::add);
            return new Supplies(all, supplies.get().anyOne());
        });
    }

    /** Why a selection leaves doubt: entries that are unsure, lists that are open. */
    static Set<Cause> causes(Selection selection) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!selection.unsure().isEmpty()) {
            causes.add(Cause.DATUM);
        }
        for (FactList shelf : selection.open()) {
            causes.add(shelf.state() == Known.State.ABSENT ? Cause.NOT_ON_RECORD : Cause.INCOMPLETE);
        }
        return causes;
    }
}
