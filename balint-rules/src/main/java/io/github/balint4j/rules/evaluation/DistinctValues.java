package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.FactList;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How many values of an attribute there are. */
final class DistinctValues {
    private final Quantity.Distinct distinct;
    private final Selection selection;

    DistinctValues(Quantity.Distinct distinct, Selection selection) {
        this.distinct = distinct;
        this.selection = selection;
    }

    Computed explain(Computed computed) {
        if (Attributes.isDerived(distinct.attribute())) {
            return onCalendar(computed);
        }
        Set<String> surely = new LinkedHashSet<>();
        Set<String> possibly = new LinkedHashSet<>();
        List<Fact> inexact = new ArrayList<>();
        long without = 0;
        for (Fact fact : selection.in()) {
            if (Attributes.values(fact, distinct.attribute()) == null
                    && distinct.attribute().belongsTo(fact.kind())) {
                inexact.add(fact);
            }
            surely.addAll(fact.surely(distinct.attribute()));
        }
        for (Fact fact : selection.possible()) {
            List<String> possible = fact.possible(distinct.attribute());
            if (possible != null) {
                possibly.addAll(possible);
            } else if (distinct.attribute().belongsTo(fact.kind())) {
                without = Amount.plus(without, valuesOf(distinct.attribute(), fact));
            }
        }
        // A fact without the value has some value, or perhaps none where it may have several.
        boolean someValue = !inexact.isEmpty() && !distinct.attribute().isForSeveral();
        long low = surely.isEmpty() && someValue ? 1 : surely.size();
        // What nobody recorded has the values that all of them have, where these are known.
        boolean unlisted = false;
        for (FactList shelf : selection.open()) {
            List<String> values = Attributes.values(shelf.ghost(), distinct.attribute());
            unlisted |= values == null;
            possibly.addAll(values == null ? List.of() : values);
        }
        long high = unlisted ? Measure.NO_BOUND : Amount.plus(possibly.size(), without);
        int codes = distinct.attribute().codes().size();
        // There are never more values than the attribute has codes.
        high = codes == 0 ? high : Math.min(high, codes);
        return computed.measuring(Measure.between(distinct.unit(), low, high))
                .lacking(Datum.Kind.FACET, distinct.attribute().code(), inexact);
    }

    private Computed onCalendar(Computed computed) {
        OnCalendar calendar = new OnCalendar(distinct.attribute());
        long low = calendar.least(selection.in());
        long high = selection.open().isEmpty() ? calendar.most(selection.possible()) : Measure.NO_BOUND;
        return computed.measuring(Measure.between(distinct.unit(), low, high))
                .alsoLacking(Steps.dates(selection.in().stream()
                        .filter(fact -> distinct.attribute().belongsTo(fact.kind()))
                        .filter(fact -> !OnCalendar.isSure(distinct.attribute(), fact))
                        .toList()));
    }

    private static long valuesOf(Attribute attribute, Fact fact) {
        return attribute.isForSeveral()
                ? Measure.NO_BOUND
                : fact.amount(Dimension.ENTRIES).high();
    }
}
