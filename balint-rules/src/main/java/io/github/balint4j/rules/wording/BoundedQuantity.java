package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Units;
import java.util.Locale;
import java.util.Optional;

/** A quantity with its bounds in words. */
final class BoundedQuantity implements Quantity.Fold<String> {
    private final String bound;
    private final String number;
    private final boolean one;
    private final Requirements.Scope scope;

    BoundedQuantity(Criterion.Bounded bounded, Requirements.Scope scope) {
        this.bound = Amounts.say(bounded.min(), bounded.max());
        this.number = Amounts.number(bounded.min(), bounded.max());
        this.one = bounded.max()
                .or(bounded::min)
                .equals(Optional.of(Criterion.number(1, bounded.quantity().unit())));
        this.scope = scope;
    }

    @Override
    public String total(Quantity.Total total) {
        String selector = one ? Selection.sayOne(total.of()) : Selection.say(total.of());
        // "5 to 12 members" says what is counted; other units do not.
        return total.unit().equals(Units.PEOPLE)
                ? Words.say("quantity.people", "number", number, "selector", selector)
                : Words.say("quantity.total", "bound", bound, "selector", selector);
    }

    @Override
    public String distinct(Quantity.Distinct distinct) {
        return Words.say(
                "quantity.distinct",
                "number",
                number,
                "facet",
                Words.say("facet." + distinct.facet().code()),
                "selector",
                Selection.say(distinct.of()));
    }

    @Override
    public String ranked(Quantity.Ranked ranked) {
        String rank = ranked.rank().name().toLowerCase(Locale.ROOT);
        String key = ranked.unit().equals(Units.GAP) ? "quantity.gap." + rank : "quantity.ranked." + rank;
        return Words.say(key, "bound", bound, "selector", Selection.say(ranked.of()));
    }

    @Override
    public String span(Quantity.Span span) {
        return Words.say("quantity.span", "bound", bound, "selector", Selection.say(span.of()));
    }

    @Override
    public String spread(Quantity.Spread spread) {
        return Words.say("quantity.spread", "bound", bound, "selector", Selection.say(spread.of()));
    }

    @Override
    public String stated(Quantity.Stated stated) {
        String term = Words.say("term." + stated.term().property());
        boolean page = scope == Requirements.Scope.EVERYTHING;
        String agreed = Words.say(page ? "quantity.agreed.page" : "quantity.agreed", "bound", bound, "term", term);
        if (stated.unless().isEmpty() || scope == Requirements.Scope.AGREED) {
            return agreed;
        }
        String shown = stated.unless().get().fold(this);
        return scope == Requirements.Scope.SHOWN ? shown : Words.say("quantity.else", "shown", shown, "term", term);
    }
}
