package io.github.balint4j.rules.wording;

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
    private final Words words;
    private final String bound;
    private final String number;
    private final boolean one;
    private final boolean atMost;
    private final Requirements.Scope scope;
    private final Criterion.Fold<String> criteria;

    BoundedQuantity(Words words, Criterion.Bounded bounded, Requirements.Scope scope, Criterion.Fold<String> criteria) {
        this.words = words;
        this.bound = words.amounts().say(bounded.min(), bounded.max());
        this.number = words.amounts().number(bounded.min(), bounded.max());
        this.one = bounded.max()
                .or(bounded::min)
                .equals(Optional.of(Criterion.number(1, bounded.quantity().unit())));
        this.atMost = bounded.max().isPresent();
        this.scope = scope;
        this.criteria = criteria;
    }

    @Override
    public String total(Quantity.Total total) {
        // Of an entry that holds several sessions: how long one was, and not all of them together.
        if (total.unit().dimension() == Dimension.LENGTH) {
            String summed = words.selectors().say(total.of());
            return words.say("quantity.total.length", "bound", bound, "selector", summed);
        }
        Optional<Whole> whole = Whole.of(words, total.of());
        if (whole.isPresent()) {
            return isCounted(whole.get(), total.unit())
                    ? words.say(
                            "quantity.whole",
                            "number",
                            number,
                            "selector",
                            words.selectors().say(whole.get(), one))
                    : words.say(
                            measured(total.unit(), whole.get()),
                            "bound",
                            bound,
                            "selector",
                            words.selectors().say(total.of()));
        }
        String selector =
                one ? words.selectors().sayOne(total.of()) : words.selectors().say(total.of());
        // "5 to 12 members" says what is counted; other units do not.
        return total.unit().equals(Units.PEOPLE)
                ? words.say("quantity.people", "number", number, "selector", selector)
                : words.say("quantity.total", "bound", bound, "selector", selector);
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

    // "5 hours of supervision", "70 double hours in sessions attended"; what is not a part of it is only counted there.
    private String measured(Unit unit, Whole whole) {
        boolean part = unit.dimension() == Dimension.MINUTES || unit.dimension() == Dimension.SESSIONS;
        String key = "quantity.total." + whole.kind().code();
        return !part ? "quantity.total" : words.has(key) ? key : "quantity.total.within";
    }

    @Override
    public String distinct(Quantity.Distinct distinct) {
        return words.say(
                "quantity.distinct",
                "number",
                number,
                "facet",
                words.counted().different(distinct.attribute(), one),
                "selector",
                words.selectors().say(distinct.of()));
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
            return words.say(any, "selector", words.selectors().say(ranked.of()));
        }
        String rank = ranked.rank().name().toLowerCase(Locale.ROOT);
        String key = ranked.unit().equals(Units.GAP_SHIFT)
                ? "quantity.shift." + rank
                : ranked.unit().equals(Units.GAP) ? "quantity.gap." + rank : "quantity.ranked." + rank;
        return words.say(key, "bound", bound, "selector", words.selectors().say(ranked.of()));
    }

    @Override
    public String span(Quantity.Span span) {
        return words.say(
                "quantity.span", "bound", bound, "selector", words.selectors().say(span.of()));
    }

    @Override
    public String covered(Quantity.Covered covered) {
        String selector = words.selectors().say(covered.of());
        return covered.window().equals(Window.ever())
                ? words.say("quantity.covered.ever", "bound", bound, "selector", selector)
                : words.say(
                        "quantity.covered",
                        "bound",
                        bound,
                        "selector",
                        selector,
                        "window",
                        words.selectors().say(covered.window()));
    }

    // An entry may be of several sessions: what counts entries says so.
    private boolean isCounted(Whole whole, Unit unit) {
        return whole.isCountedIn(unit) && !(unit.equals(Units.ENTRIES) && whole.hasOwnUnit());
    }

    @Override
    public String share(Quantity.Share share) {
        Quantity.Total whole = share.whole();
        boolean counted = Whole.of(words, whole.of())
                .filter(of -> isCounted(of, whole.unit()))
                .isPresent();
        return words.say(
                counted || Whole.of(words, whole.of()).isEmpty() && whole.unit().equals(Units.ENTRIES)
                        ? "quantity.share"
                        : whole.unit().dimension() == Dimension.LENGTH
                                ? "quantity.share.length"
                                : "quantity.share.unit",
                "bound",
                bound,
                "unit",
                words.amounts().unit(whole.unit(), BigDecimal.TEN),
                "selector",
                words.selectors().say(whole.of()),
                "part",
                words.selectors().narrowing(share.part()));
    }

    @Override
    public String tally(Quantity.Tally tally) {
        String criterion = tally.criterion().fold(criteria);
        if (tally.cells() instanceof Quantity.Cells.Values values) {
            return values(values, tally, criterion);
        }
        Window window = tally.cells() instanceof Quantity.Cells.Periods periods
                ? periods.window()
                : ((Quantity.Cells.Calendar) tally.cells()).window();
        // "24 months in a row", "3 periods of 2 months in a row"
        String length = words.say(
                "amount.exact",
                "amount",
                number,
                "unit",
                words.counted().name(tally, one).orElseThrow());
        String count = tally.count().name().toLowerCase(Locale.ROOT);
        return words.say(
                tally.count() == Quantity.Count.MET && atMost ? "tally.periods.most" : "tally.periods." + count,
                "length",
                length,
                "window",
                window.equals(Window.ever())
                        ? ""
                        : words.say("tally.window", "window", words.selectors().say(window)),
                "criterion",
                criterion);
    }

    // Which entries the values are taken from is mostly what is asked of each, and then not said twice.
    private String values(Quantity.Cells.Values values, Quantity.Tally tally, String criterion) {
        String key = "tally.values." + tally.count().name().toLowerCase(Locale.ROOT);
        boolean ofThese = tally.criterion() instanceof Criterion.Bounded bounded
                && bounded.quantity() instanceof Quantity.Total total
                && total.of().equals(values.of());
        return words.say(
                ofThese ? key : key + ".of",
                "number",
                number,
                "facet",
                words.counted().different(values.attribute(), one),
                "selector",
                words.selectors().say(values.of()),
                "criterion",
                criterion);
    }

    @Override
    public String spread(Quantity.Spread spread) {
        return words.say(
                "quantity.spread", "bound", bound, "selector", words.selectors().say(spread.of()));
    }

    @Override
    public String stated(Quantity.Stated stated) {
        String term = words.say("term." + stated.term().property());
        boolean page = scope == Requirements.Scope.EVERYTHING;
        String any = isAny(stated.unit()) ? "quantity.agreed.any" : "quantity.agreed";
        String agreed = words.say(page ? any + ".page" : any, "bound", bound, "term", term);
        if (stated.unless().isEmpty() || scope == Requirements.Scope.AGREED) {
            return agreed;
        }
        String shown = stated.unless().get().fold(this);
        return scope == Requirements.Scope.SHOWN ? shown : words.say("quantity.else", "shown", shown, "term", term);
    }
}
