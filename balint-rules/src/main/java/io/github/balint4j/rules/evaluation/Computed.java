package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remaining;
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
 */
record Computed(
        Measure measure,
        Basis basis,
        Set<Cause> causes,
        Evidence evidence,
        List<Remaining.Supply> supplies,
        Optional<Selector> of,
        boolean closed,
        boolean onRecord) {

    /** Whether the record shows a value. */
    boolean isShown() {
        return onRecord && !measure.none();
    }

    /** Why a selection leaves doubt: entries that are unsure, lists that are open. */
    static Set<Cause> causes(Selection selection) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!selection.unsure().isEmpty()) {
            causes.add(Cause.DATUM);
        }
        selection.open().forEach(shelf -> causes.add(
                switch (shelf.state()) {
                    case ABSENT -> Cause.NOT_ON_RECORD;
                    case INCOMPLETE, COMPLETE -> Cause.INCOMPLETE;
                }));
        return causes;
    }
}
