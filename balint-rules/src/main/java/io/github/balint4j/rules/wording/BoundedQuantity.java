package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A quantity with its bounds in words. */
final class BoundedQuantity implements Quantity.Fold<String> {
    private final String bound;
    private final String number;
    private final boolean one;
    private final boolean atMost;
    private final Requirements.Scope scope;
    private final Criterion.Fold<String> criteria;

    BoundedQuantity(Criterion.Bounded bounded, Requirements.Scope scope, Criterion.Fold<String> criteria) {
        this.bound = Amounts.say(bounded.min(), bounded.max());
        this.number = Amounts.number(bounded.min(), bounded.max());
        this.one = bounded.max()
                .or(bounded::min)
                .equals(Optional.of(Criterion.number(1, bounded.quantity().unit())));
        this.atMost = bounded.max().isPresent();
        this.scope = scope;
        this.criteria = criteria;
    }

    @Override
    public String total(Quantity.Total total) {
        Optional<Whole> whole = Whole.of(total.of());
        if (whole.isPresent()) {
            return isCounted(whole.get(), total.unit())
                    ? Words.say("quantity.whole", "number", number, "selector", SelectorWords.say(whole.get(), one))
                    : Words.say(
                            measured(total.unit(), whole.get()),
                            "bound",
                            bound,
                            "selector",
                            SelectorWords.say(total.of()));
        }
        String selector = one ? SelectorWords.sayOne(total.of()) : SelectorWords.say(total.of());
        // "5 to 12 members" says what is counted; other units do not.
        return total.unit().equals(Units.PEOPLE)
                ? Words.say("quantity.people", "number", number, "selector", selector)
                : Words.say("quantity.total", "bound", bound, "selector", selector);
    }

    @Override
    public String capped(Quantity.Capped capped) {
        return Words.say("quantity.capped", "total", total(capped.total()), "cap", cap(capped));
    }

    /** "at most 8 hours for each day" */
    static String cap(Quantity.Capped capped) {
        return Words.say(
                "quantity.cap",
                "amount",
                capped.most().toPlainString(),
                "unit",
                Amounts.unit(capped.unit(), capped.most()),
                "facet",
                values(capped.per(), true));
    }

    // "5 hours of supervision", "70 double hours in sessions attended"; what is not a part of it is only counted there.
    private static String measured(Unit unit, Whole whole) {
        boolean part = unit.dimension() == Dimension.MINUTES || unit.dimension() == Dimension.SESSIONS;
        String key = "quantity.total." + whole.kind().code();
        return !part ? "quantity.total" : Words.has(key) ? key : "quantity.total.within";
    }

    @Override
    public String distinct(Quantity.Distinct distinct) {
        return Words.say(
                "quantity.distinct",
                "number",
                number,
                "facet",
                different(distinct.attribute(), one),
                "selector",
                SelectorWords.say(distinct.of()));
    }

    // Any length or stretch is at least one minute or day: what is asked is that it is known.
    private boolean isAny(Unit unit) {
        return one
                && !atMost
                && switch (unit.dimension()) {
                    case LENGTH, GAP, PERIOD -> true;
                    default -> false;
                };
    }

    @Override
    public String ranked(Quantity.Ranked ranked) {
        if (isAny(ranked.unit())) {
            String any = ranked.unit().dimension() == Dimension.GAP ? "quantity.gap.any" : "quantity.ranked.any";
            return Words.say(any, "selector", SelectorWords.say(ranked.of()));
        }
        String rank = ranked.rank().name().toLowerCase(Locale.ROOT);
        String key = ranked.unit().equals(Units.GAP_SHIFT)
                ? "quantity.shift." + rank
                : ranked.unit().equals(Units.GAP) ? "quantity.gap." + rank : "quantity.ranked." + rank;
        return Words.say(key, "bound", bound, "selector", SelectorWords.say(ranked.of()));
    }

    @Override
    public String span(Quantity.Span span) {
        return Words.say("quantity.span", "bound", bound, "selector", SelectorWords.say(span.of()));
    }

    @Override
    public String covered(Quantity.Covered covered) {
        String selector = SelectorWords.say(covered.of());
        return covered.window().equals(Window.ever())
                ? Words.say("quantity.covered.ever", "bound", bound, "selector", selector)
                : Words.say(
                        "quantity.covered",
                        "bound",
                        bound,
                        "selector",
                        selector,
                        "window",
                        SelectorWords.say(covered.window()));
    }

    // An entry may be of several sessions: what counts entries says so.
    private static boolean isCounted(Whole whole, Unit unit) {
        return whole.isCountedIn(unit) && !(unit.equals(Units.ENTRIES) && whole.hasOwnUnit());
    }

    @Override
    public String share(Quantity.Share share) {
        Quantity.Total whole = share.whole();
        boolean counted =
                Whole.of(whole.of()).filter(of -> isCounted(of, whole.unit())).isPresent();
        return Words.say(
                counted || Whole.of(whole.of()).isEmpty() && whole.unit().equals(Units.ENTRIES)
                        ? "quantity.share"
                        : "quantity.share.unit",
                "bound",
                bound,
                "unit",
                Amounts.unit(whole.unit(), BigDecimal.TEN),
                "selector",
                SelectorWords.say(whole.of()),
                "part",
                SelectorWords.narrowing(share.part()));
    }

    @Override
    public String tally(Quantity.Tally tally) {
        String criterion = tally.criterion().fold(criteria);
        if (tally.cells() instanceof Quantity.Cells.Values values) {
            return values(values, tally.count(), criterion);
        }
        Window window = tally.cells() instanceof Quantity.Cells.Periods periods
                ? periods.window()
                : ((Quantity.Cells.Calendar) tally.cells()).window();
        // "24 months in a row", "3 periods of 2 months in a row"
        String length = Words.say(
                "amount.exact",
                "amount",
                number,
                "unit",
                Counted.name(tally, one).orElseThrow());
        String count = tally.count().name().toLowerCase(Locale.ROOT);
        return Words.say(
                tally.count() == Quantity.Count.MET && atMost ? "tally.periods.most" : "tally.periods." + count,
                "length",
                length,
                "window",
                window.equals(Window.ever()) ? "" : Words.say("tally.window", "window", SelectorWords.say(window)),
                "criterion",
                criterion);
    }

    // Which entries the values are taken from is mostly what is asked of each, and then not said twice.
    private String values(Quantity.Cells.Values values, Quantity.Count count, String criterion) {
        String of = SelectorWords.say(values.of());
        String key = "tally.values." + count.name().toLowerCase(Locale.ROOT);
        return Words.say(
                criterion.contains(of) ? key : key + ".of",
                "number",
                number,
                "facet",
                different(values.attribute(), one),
                "selector",
                of,
                "criterion",
                criterion);
    }

    /** Values of the attribute, as a number wants them: "different leaders", of one "leader". */
    static String different(Attribute attribute, boolean one) {
        String key = "facet." + attribute.code() + ".count";
        return one && Words.has(key)
                ? Words.plural(key, true)
                : Words.say("facet.different", "facet", values(attribute, false));
    }

    /** Values of the attribute, as a number wants them: "leaders", of one "leader". */
    static String values(Attribute attribute, boolean one) {
        String key = "facet." + attribute.code() + ".count";
        return Words.has(key) ? Words.plural(key, one) : Words.say("facet." + attribute.code());
    }

    @Override
    public String spread(Quantity.Spread spread) {
        return Words.say("quantity.spread", "bound", bound, "selector", SelectorWords.say(spread.of()));
    }

    @Override
    public String stated(Quantity.Stated stated) {
        String term = Words.say("term." + stated.term().property());
        boolean page = scope == Requirements.Scope.EVERYTHING;
        String any = isAny(stated.unit()) ? "quantity.agreed.any" : "quantity.agreed";
        String agreed = Words.say(page ? any + ".page" : any, "bound", bound, "term", term);
        if (stated.unless().isEmpty() || scope == Requirements.Scope.AGREED) {
            return agreed;
        }
        String shown = stated.unless().get().fold(this);
        return scope == Requirements.Scope.SHOWN ? shown : Words.say("quantity.else", "shown", shown, "term", term);
    }
}
