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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with what explains it. Whoever computes it says step by step what it rests on, and then hands it on. What only explains
 * is worked out when it is asked for, and where the bounds are kept nobody asks.
 */
final class Computed {
    private final Optional<Selector> of;
    private final boolean onRecord;
    private final @Nullable Selection selection;
    private Measure measure;
    private Basis basis = Basis.EVIDENCE;
    private Supplier<Evidence> evidence;
    private @Nullable Supplier<Set<Cause>> causes;
    private @Nullable Supplier<Supplies> supplies;
    private BooleanSupplier closed;
    private @Nullable Typical typical;
    private @Nullable Function<Criterion.Bounded, Optional<Remedy>> own;
    private @Nullable Function<Criterion.Bounded, Optional<RunningPeriod>> running;

    /**
     * What would make an interval exact.
     *
     * @param all what is missing
     * @param anyOne whether any one of them settles it, and not only all of them
     */
    record Supplies(List<Remedy.Supply> all, boolean anyOne) {}

    /**
     * Of what nobody says why it is not known.
     *
     * @param of from which facts; empty for a term of the frame
     * @param onRecord whether any of the lists that it draws on was given
     */
    Computed(Optional<Selector> of, Measure measure, Supplier<Evidence> evidence, boolean onRecord) {
        this.of = of;
        this.selection = null;
        this.measure = measure;
        this.evidence = evidence;
        this.onRecord = onRecord;
        this.closed = () -> false;
    }

    /**
     * Of what was selected, which says why it is not known and what would tell.
     *
     * @param unit in which the evidence is shown
     */
    Computed(RecordedFacts record, Selector of, Selection selection, Measure measure, Optional<Unit> unit) {
        this.of = Optional.of(of);
        this.selection = selection;
        this.measure = measure;
        this.evidence = () -> Evidences.of(selection, unit);
        this.onRecord = selection.onRecord();
        this.closed = () -> record.isClosed(of);
    }

    /** The interval. */
    Measure measure() {
        return measure;
    }

    /** Evidence, or what was agreed. */
    Basis basis() {
        return basis;
    }

    /** Why the interval is wider than one amount. */
    Set<Cause> causes() {
        return causes != null ? causes.get() : ownCauses();
    }

    private Set<Cause> ownCauses() {
        return selection != null ? causes(selection) : Set.of();
    }

    /** Which facts it rests on. */
    Evidence evidence() {
        return evidence.get();
    }

    /** What would make it exact. */
    Supplies supplies() {
        return supplies != null ? supplies.get() : ownSupplies();
    }

    private Supplies ownSupplies() {
        return new Supplies(selection != null ? selection.supplies() : List.of(), false);
    }

    /** From which facts; empty for a term of the frame. */
    Optional<Selector> of() {
        return of;
    }

    /** Whether nothing that is added from now on can enter it. */
    boolean isClosed() {
        return closed.getAsBoolean();
    }

    /** Whether any of the lists that it draws on was given. */
    boolean onRecord() {
        return onRecord;
    }

    /** Where what is typical of several is asked for, all of them. */
    Optional<Typical> typical() {
        return Optional.ofNullable(typical);
    }

    /** For what is not settled by more or fewer of something: what remains to keep these bounds. */
    Optional<Remedy> own(Criterion.Bounded bounded) {
        return own == null ? Optional.empty() : own.apply(bounded);
    }

    /** Of a tally over periods: what is still needed in the one that runs. */
    Optional<RunningPeriod> running(Criterion.Bounded bounded) {
        return running == null ? Optional.empty() : running.apply(bounded);
    }

    /** Whether the record shows anything: an interval without any bound says nothing. */
    boolean isShown() {
        boolean nothing = measure.none() || measure.shortest().equals(Optional.of(Stretch.NOTHING));
        return onRecord && !nothing && (measure.low() > 0 || measure.isBounded());
    }

    /** As far as it is sure. */
    Computed surely() {
        measure = measure.surely();
        typical = typical == null ? null : typical.unread();
        return this;
    }

    /** On another basis than evidence. */
    Computed restingOn(Basis other) {
        basis = other;
        return this;
    }

    /** With what its evidence is changed to. */
    Computed showing(UnaryOperator<Evidence> change) {
        Supplier<Evidence> before = evidence;
        evidence = () -> change.apply(before.get());
        return this;
    }

    /** It comes to this. */
    Computed measuring(Measure other) {
        measure = other;
        return this;
    }

    /** With its own way to say what remains. */
    Computed remaining(Function<Criterion.Bounded, Optional<Remedy>> way) {
        own = way;
        return this;
    }

    /** While this still runs. */
    Computed during(Function<Criterion.Bounded, Optional<RunningPeriod>> period) {
        running = period;
        return this;
    }

    /** Of these, which may be typically so. */
    Computed typicalOf(Typical several) {
        typical = several;
        return this;
    }

    /** Closed where this says so. */
    Computed closedIf(BooleanSupplier over) {
        BooleanSupplier before = closed;
        closed = () -> over.getAsBoolean() || before.getAsBoolean();
        return this;
    }

    /** With these supplies, and no others. */
    Computed supplied(Supplier<Supplies> others) {
        supplies = others;
        return this;
    }

    /** In doubt for these causes too. */
    Computed because(Supplier<Set<Cause>> more) {
        Supplier<Set<Cause>> before = causes;
        causes = () -> {
            Set<Cause> all = EnumSet.noneOf(Cause.class);
            all.addAll(more.get());
            all.addAll(before != null ? before.get() : ownCauses());
            return all;
        };
        return this;
    }

    /** With doubt about the amount of these entries in the unit. */
    Computed lacking(Datum.Kind kind, Unit unit, List<Fact> facts) {
        return facts.isEmpty() ? this : lacking(kind, Steps.datum(unit), facts);
    }

    /** With doubt about data of these entries. */
    Computed lacking(Datum.Kind kind, String datum, List<Fact> facts) {
        return facts.isEmpty() ? this : lackingAny(kind, datum, () -> facts);
    }

    /** The same, where there are any. */
    Computed lackingAny(Datum.Kind kind, String datum, Supplier<List<Fact>> facts) {
        return because(() -> facts.get().isEmpty() ? Set.of() : Set.of(Cause.DATUM))
                .supplying(before -> {
                    List<Remedy.Supply> all = new ArrayList<>(before.all());
                    all.addAll(Steps.supplies(kind, datum, facts.get()));
                    return new Supplies(all, before.anyOne());
                });
    }

    /** With doubt about the days of a window. */
    Computed hangingOn(RecordedFacts record, Window window) {
        return because(() -> record.moments().doubts(window))
                .alsoSupplying(() -> record.moments().supplies(window));
    }

    /** With doubt about more data. */
    Computed alsoLacking(List<Remedy.Supply> more) {
        return more.isEmpty() ? this : because(() -> Set.of(Cause.DATUM)).alsoSupplying(() -> more);
    }

    private Computed alsoSupplying(Supplier<List<Remedy.Supply>> more) {
        return supplying(before -> {
            List<Remedy.Supply> all = new ArrayList<>(before.all());
            more.get().stream().filter(supply -> !all.contains(supply)).forEach(all::add);
            return new Supplies(all, before.anyOne());
        });
    }

    /** With what these supplies are changed to. */
    Computed supplying(UnaryOperator<Supplies> change) {
        Supplier<Supplies> before = supplies;
        return supplied(() -> change.apply(before != null ? before.get() : ownSupplies()));
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
