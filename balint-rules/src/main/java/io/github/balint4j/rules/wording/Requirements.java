package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Criteria and quantities in words: what is required. */
final class Requirements implements Criterion.Fold<String>, Quantity.Fold<String> {
    private static final Requirements WORDS = new Requirements();

    private Requirements() {}

    static String say(Criterion criterion) {
        return criterion.fold(WORDS);
    }

    @Override
    public String bounded(Criterion.Bounded bounded) {
        if (bounded.quantity() instanceof Quantity.Total total
                && total.unit().equals(Units.ENTRIES)
                && bounded.max().isEmpty()
                && bounded.min().equals(Optional.of(Criterion.number(1, Units.ENTRIES)))) {
            return Words.say("say.some", "selector", Selection.say(total.of()));
        }
        return Words.say(
                "say.bounded",
                "bound",
                Amounts.say(bounded.min(), bounded.max()),
                "quantity",
                bounded.quantity().fold(this));
    }

    @Override
    public String outOf(Criterion.OutOf outOf) {
        String parts =
                outOf.parts().stream().map(part -> part.fold(this)).collect(Collectors.joining(Words.say("join.list")));
        if (outOf.k() == outOf.parts().size()) {
            return Words.say("say.allOf", "parts", parts);
        }
        return outOf.k() == 1
                ? Words.say("say.anyOf", "parts", parts)
                : Words.say("say.kOf", "k", outOf.k(), "parts", parts);
    }

    @Override
    public String when(Criterion.When when) {
        String condition = when.condition().fold(this);
        if (when.then().isEmpty()) {
            return Words.say(
                    "say.unless",
                    "condition",
                    condition,
                    "otherwise",
                    when.otherwise().orElseThrow().fold(this));
        }
        String then = when.then().get().fold(this);
        return when.otherwise()
                .map(otherwise -> Words.say(
                        "say.whenElse", "condition", condition, "then", then, "otherwise", otherwise.fold(this)))
                .orElseGet(() -> Words.say("say.when", "condition", condition, "then", then));
    }

    @Override
    public String holds(Criterion.Holds holds) {
        return Words.say(
                "say.holds",
                "selector",
                Selection.say(holds.selector()),
                "window",
                Selection.say(holds.window()));
    }

    @Override
    public String every(Criterion.Every every) {
        return Words.say(
                "say.every", "selector", Selection.say(every.selector()), "must", Selection.say(every.must()));
    }

    @Override
    public String judged(Criterion.Judged judged) {
        return judged.reading()
                .map(reading -> Words.say(
                        "say.judged.reading",
                        "judge",
                        judged.judge(),
                        "word",
                        judged.word(),
                        "reading",
                        reading.fold(this)))
                .orElseGet(() -> Words.say("say.judged", "judge", judged.judge(), "word", judged.word()));
    }

    @Override
    public String shown(Criterion.Shown shown) {
        return Words.say(
                "say.shown",
                "shown",
                shown.shown().fold(this),
                "agreed",
                shown.agreed().fold(this));
    }

    @Override
    public String total(Quantity.Total total) {
        return Words.say("quantity.total", "selector", Selection.say(total.of()));
    }

    @Override
    public String distinct(Quantity.Distinct distinct) {
        return Words.say(
                "quantity.distinct",
                "facet",
                Words.say("facet." + distinct.facet().code()),
                "selector",
                Selection.say(distinct.of()));
    }

    @Override
    public String ranked(Quantity.Ranked ranked) {
        String rank = ranked.rank().name().toLowerCase(Locale.ROOT);
        String key = ranked.unit().equals(Units.GAP) ? "quantity.ranked.gap." + rank : "quantity.ranked." + rank;
        return Words.say(key, "unit", many(ranked.unit()), "selector", Selection.say(ranked.of()));
    }

    private static String many(Unit unit) {
        return Amounts.unit(unit, BigDecimal.TEN);
    }

    @Override
    public String span(Quantity.Span span) {
        return Words.say("quantity.span", "selector", Selection.say(span.of()));
    }

    @Override
    public String spread(Quantity.Spread spread) {
        return Words.say("quantity.spread", "selector", Selection.say(spread.of()));
    }

    @Override
    public String stated(Quantity.Stated stated) {
        String term = Words.say("term." + stated.term().property());
        return stated.unless()
                .map(quantity -> Words.say("quantity.stated.unless", "quantity", quantity.fold(this), "term", term))
                .orElseGet(() -> Words.say("quantity.stated", "term", term));
    }
}
