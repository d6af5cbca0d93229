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
    private final Words words;
    private final String bound;
    private final String number;
    private final boolean one;
    private final boolean atLeastOne;

    BriefBound(Words words, Criterion.Bounded bounded) {
        this.words = words;
        Unit unit = bounded.quantity().unit();
        this.bound = words.amounts().say(bounded.min(), bounded.max());
        this.number = words.amounts().number(bounded.min(), bounded.max());
        this.one = bounded.max().or(bounded::min).equals(Optional.of(Criterion.number(1, unit)));
        this.atLeastOne = one && bounded.max().isEmpty();
    }

    @Override
    public String total(Quantity.Total total) {
        if (atLeastOne && total.unit().equals(Units.ENTRIES)) {
            return words.brief().some(total.of());
        }
        Optional<Whole> whole = Whole.of(words, total.of())
                .filter(of -> of.kind() == FactKind.TRAINING && of.isCountedIn(total.unit()));
        if (whole.isPresent()) {
            String counted = words.say(
                    "quantity.whole", "number", number, "selector", whole.get().counted(one));
            return whole.get().rest().isEmpty()
                    ? counted
                    : qualified(counted, new Selector.And(whole.get().rest()));
        }
        return BriefSelection.role(total.of())
                .filter(role -> total.unit().equals(Units.PEOPLE))
                .map(role -> qualified(
                        words.say(
                                "quantity.people",
                                "number",
                                number,
                                "selector",
                                words.briefSelection().who(role, one)),
                        total.of()))
                .orElseGet(() -> qualified(bound, total.of()));
    }

    @Override
    public String capped(Quantity.Capped capped) {
        return words.say(
                "quantity.capped",
                "total",
                total(capped.total()),
                "cap",
                words.counted().cap(capped));
    }

    @Override
    public String distinct(Quantity.Distinct distinct) {
        String attribute = words.counted().different(distinct.attribute(), one);
        return qualified(words.say("brief.distinct", "number", number, "facet", attribute), distinct.of());
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
        return any ? words.say("brief.stated") : bound;
    }

    @Override
    public String covered(Quantity.Covered covered) {
        return amount(covered.unit(), covered.of());
    }

    @Override
    public String share(Quantity.Share share) {
        return words.say("brief.share", "bound", bound, "part", words.brief().some(share.part()));
    }

    @Override
    public String tally(Quantity.Tally tally) {
        String what;
        if (!(tally.cells() instanceof Quantity.Cells.Values)) {
            String unit = words.counted().name(tally, one).orElseThrow();
            String length = words.say("amount.exact", "amount", number, "unit", unit);
            what = words.say("brief.tally." + tally.count().name().toLowerCase(Locale.ROOT), "length", length);
        } else {
            String attribute = words.counted().different(((Quantity.Cells.Values) tally.cells()).attribute(), one);
            what = words.say("brief.distinct", "number", number, "facet", attribute);
        }
        String each = words.brief().say(tally.criterion());
        // That there is any is said by naming the periods.
        return each.equals(words.say("brief.given")) ? what : words.say("brief.each", "what", what, "criterion", each);
    }

    @Override
    public String spread(Quantity.Spread spread) {
        return qualified(words.say("brief.spread", "bound", bound), spread.of());
    }

    @Override
    public String stated(Quantity.Stated stated) {
        return stated.unless().map(actual -> actual.fold(this)).orElseGet(() -> stated(stated.unit()));
    }

    private String qualified(String what, Selector of) {
        String qualifier = words.briefSelection().say(of);
        return qualifier.isEmpty() ? what : words.say("brief.qualified", "what", what, "qualifier", qualifier);
    }
}
