package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import java.util.Locale;
import java.util.Optional;

/** The bounds of a quantity in a few words. */
final class BriefBound implements Quantity.Fold<String> {
    private final String bound;
    private final String number;
    private final boolean one;
    private final boolean atLeastOne;

    BriefBound(Criterion.Bounded bounded) {
        Unit unit = bounded.quantity().unit();
        this.bound = Amounts.say(bounded.min(), bounded.max());
        this.number = Amounts.number(bounded.min(), bounded.max());
        this.one = bounded.max().or(bounded::min).equals(Optional.of(Criterion.number(1, unit)));
        this.atLeastOne = one && bounded.max().isEmpty();
    }

    @Override
    public String total(Quantity.Total total) {
        if (atLeastOne && total.unit().equals(Units.ENTRIES)) {
            return Brief.some(total.of());
        }
        Optional<Whole> whole =
                Whole.of(total.of()).filter(of -> of.kind() == FactKind.TRAINING && of.isCountedIn(total.unit()));
        if (whole.isPresent()) {
            String counted = Words.say(
                    "quantity.whole", "number", number, "selector", whole.get().counted(one));
            return whole.get().rest().isEmpty()
                    ? counted
                    : qualified(counted, new Selector.And(whole.get().rest()));
        }
        return BriefSelection.role(total.of())
                .filter(role -> total.unit().equals(Units.PEOPLE))
                .map(role -> qualified(
                        Words.say("quantity.people", "number", number, "selector", BriefSelection.who(role, one)),
                        total.of()))
                .orElseGet(() -> qualified(bound, total.of()));
    }

    @Override
    public String capped(Quantity.Capped capped) {
        return Words.say("quantity.capped", "total", total(capped.total()), "cap", BoundedQuantity.cap(capped));
    }

    @Override
    public String distinct(Quantity.Distinct distinct) {
        String attribute = BoundedQuantity.different(distinct.attribute(), one);
        return qualified(Words.say("brief.distinct", "number", number, "facet", attribute), distinct.of());
    }

    @Override
    public String ranked(Quantity.Ranked ranked) {
        return amount(ranked.unit(), ranked.of());
    }

    @Override
    public String span(Quantity.Span span) {
        return amount(span.unit(), span.of());
    }

    private String amount(Unit unit, Selector of) {
        return qualified(stated(unit), of);
    }

    // Any length or stretch is at least one minute or day: what is asked is that it is known.
    private String stated(Unit unit) {
        boolean any = switch (unit.dimension()) {
            case LENGTH, GAP, PERIOD -> atLeastOne;
            default -> false;
        };
        return any ? Words.say("brief.stated") : bound;
    }

    @Override
    public String covered(Quantity.Covered covered) {
        return amount(covered.unit(), covered.of());
    }

    @Override
    public String share(Quantity.Share share) {
        return Words.say("brief.share", "bound", bound, "part", Brief.some(share.part()));
    }

    @Override
    public String tally(Quantity.Tally tally) {
        String what;
        if (!(tally.cells() instanceof Quantity.Cells.Values)) {
            String unit = Counted.name(tally, one).orElseThrow();
            String length = Words.say("amount.exact", "amount", number, "unit", unit);
            what = Words.say("brief.tally." + tally.count().name().toLowerCase(Locale.ROOT), "length", length);
        } else {
            String attribute = BoundedQuantity.different(((Quantity.Cells.Values) tally.cells()).attribute(), one);
            what = Words.say("brief.distinct", "number", number, "facet", attribute);
        }
        String each = Brief.say(tally.criterion());
        // That there is any is said by naming the periods.
        return each.equals(Words.say("brief.given")) ? what : Words.say("brief.each", "what", what, "criterion", each);
    }

    @Override
    public String spread(Quantity.Spread spread) {
        return qualified(Words.say("brief.spread", "bound", bound), spread.of());
    }

    @Override
    public String stated(Quantity.Stated stated) {
        return stated.unless().map(actual -> actual.fold(this)).orElseGet(() -> stated(stated.unit()));
    }

    private static String qualified(String what, Selector of) {
        String qualifier = BriefSelection.say(of);
        return qualifier.isEmpty() ? what : Words.say("brief.qualified", "what", what, "qualifier", qualifier);
    }
}
