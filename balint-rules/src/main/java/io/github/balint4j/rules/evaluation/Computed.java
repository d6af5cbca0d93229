package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remaining;
import io.github.balint4j.rules.outcome.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quantity with what explains it.
 *
 * @param measure the interval
 * @param basis evidence, or what was agreed
 * @param causes why the interval is wider than one amount
 * @param evidence which facts it rests on
 * @param supplies what would make it exact
 * @param of from which facts; empty for a term of the frame
 * @param closed whether nothing that is added from now on can enter it
 * @param onRecord whether any of the lists that it draws on was given
 * @param alternatives whether any one of the supplies settles it, and not only all of them
 * @param hint for what is not settled by more or fewer: whose turn it is
 */
record Computed(
        Measure measure,
        Basis basis,
        Set<Cause> causes,
        Evidence evidence,
        List<Remaining.Supply> supplies,
        Optional<Selector> of,
        boolean closed,
        boolean onRecord,
        boolean alternatives,
        Optional<Remaining.Step> hint) {

    /** Whether the record shows anything: an interval without any bound says nothing. */
    boolean isShown() {
        boolean nothing = measure.none() || measure.shortest().equals(Optional.of(Stretch.NOTHING));
        return onRecord && !nothing && (measure.low() > 0 || measure.isBounded());
    }

    /** The same with other supplies. */
    Computed supplied(List<Remaining.Supply> others, boolean anyOne) {
        return new Computed(measure, basis, causes, evidence, others, of, closed, onRecord, anyOne, hint);
    }

    /** The same, with whose turn it is. */
    Computed hinting(Optional<Remaining.Step> step) {
        return new Computed(measure, basis, causes, evidence, supplies, of, closed, onRecord, alternatives, step);
    }

    /** The same, with doubt about data of these entries. */
    Computed lacking(Datum.Kind kind, String datum, List<Fact> facts) {
        if (facts.isEmpty()) {
            return this;
        }
        Set<Cause> more = EnumSet.of(Cause.DATUM);
        more.addAll(causes);
        List<Remaining.Supply> all = new ArrayList<>(supplies);
        all.addAll(Steps.supplies(kind, datum, facts));
        return new Computed(measure, basis, more, evidence, all, of, closed, onRecord, alternatives, hint);
    }

    /** Why a selection leaves doubt: entries that are unsure, lists that are open. */
    static Set<Cause> causes(Selection selection) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!selection.unsure().isEmpty()) {
            causes.add(Cause.DATUM);
        }
        selection
                .open()
                .forEach(shelf -> causes.add(
                        switch (shelf.state()) {
                            case ABSENT -> Cause.NOT_ON_RECORD;
                            case INCOMPLETE, COMPLETE -> Cause.INCOMPLETE;
                        }));
        return causes;
    }
}
