package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.LazyCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.ReadValues;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The forms of quantities, alone and held against bounds. */
public final class QuantityForms {
    public static final Codec<Quantity> QUANTITIES = new LazyCodec<>(
            "quantity",
            "{\"total\": \"people\", \"of\": [{\"places\": \"member\"}, {\"on\": \"as-of\"}]}",
            () -> QuantityForms.CHOICE);

    private static final Codec<Selector> OF = SelectorForms.SELECTORS;

    // Only named here: criteria are made of quantities, too, and whichever comes first must not need the other.
    private static final Codec<Criterion> CRITERIA =
            new LazyCodec<>("criterion", CriterionForms.EXAMPLE, () -> CriterionForms.CRITERIA);
    private static final ScalarCodec<Quantity.Count> COUNTS = Scalars.word(Quantity.Count.class);
    private static final ScalarCodec<Term> TERMS = Scalars.named(List.of(Term.values()), Term::property)
            .guessing(text -> Messages.find("guess.agreed." + text));

    // Periods of a length need their window, those of the calendar do not.
    private static final Map<String, Object> LAID_FROM = Map.of(
            "anyOf",
            List.of(
                    Map.of("required", List.of("in")),
                    Map.of("properties", Map.of("periods", Map.of("pattern", "^calendar-")))));

    /** One kind of quantity. */
    private record Kind<Q extends Quantity>(
            Class<Q> type, Predicate<Q> fits, ObjectCodec<Q, PropertyMap> codec, String tag) {
        ChoiceCodec<Quantity> alone(ChoiceCodec<Quantity> choice) {
            return choice.or(type, fits, codec, tag);
        }

        /** The same with the bounds in front, as a criterion. */
        ChoiceCodec<Criterion> bounded(ChoiceCodec<Criterion> choice) {
            ObjectCodec<Criterion.Bounded, PropertyMap> bounded = ObjectCodec.<Criterion.Bounded, PropertyMap>of(
                            codec.name(), PropertyMap::new, this::bounded)
                    .optional(
                            "atLeast",
                            UnitForms.EDGES,
                            QuantityForms::least,
                            PropertyMap.to("atLeast"),
                            "at least so much, inclusive")
                    .absent("no least")
                    .optional(
                            "atMost",
                            UnitForms.EDGES,
                            QuantityForms::most,
                            PropertyMap.to("atMost"),
                            "at most so much, inclusive")
                    .absent("no most")
                    .parts(codec, criterion -> type.cast(criterion.quantity()))
                    .rule(Rule.some("atLeast", "atMost"))
                    .rule(UnitForms.inItsUnit(tag));
            return choice.or(
                    Criterion.Bounded.class,
                    criterion -> type.isInstance(criterion.quantity()) && fits.test(type.cast(criterion.quantity())),
                    bounded,
                    tag);
        }

        private Criterion.Bounded bounded(PropertyMap parts) {
            Quantity quantity = codec.make(parts);
            return new Criterion.Bounded(
                    quantity, bound(parts, "atLeast", quantity.unit()), bound(parts, "atMost", quantity.unit()));
        }

        private static Optional<Bound> bound(PropertyMap parts, String name, Unit unit) {
            return parts.<UnitForms.Edge>find(name).map(edge -> edge.bound(unit));
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(
                    Quantity.class,
                    any -> any instanceof Quantity.Total || any instanceof Quantity.Capped,
                    ObjectCodec.<Quantity, PropertyMap>of("total", PropertyMap::new, CapForms::total)
                            .required(
                                    "total",
                                    UnitForms.UNITS,
                                    Quantity::unit,
                                    PropertyMap.to("total"),
                                    "of the sum, in this unit, ...")
                            .required("of", OF, CapForms::of, PropertyMap.to("of"), "... of these facts")
                            .optional(
                                    "atMostPer",
                                    CapForms.CAPS,
                                    CapForms::cap,
                                    PropertyMap.to("atMostPer"),
                                    "... of which no more than so much counts for each day, week, code, ...; what exceeds it does not count, the rest does")
                            .absent("all of it counts"),
                    "total"),
            new Kind<>(
                    Quantity.Distinct.class,
                    any -> true,
                    ObjectCodec.<Quantity.Distinct, PropertyMap>of(
                                    "distinct",
                                    PropertyMap::new,
                                    parts -> new Quantity.Distinct(parts.get("distinct"), parts.get("of")))
                            .required(
                                    "distinct",
                                    SelectorForms.FACETS,
                                    Quantity.Distinct::attribute,
                                    PropertyMap.to("distinct"),
                                    "different values of this property ...")
                            .example("\"setting\"")
                            .required("of", OF, Quantity.Distinct::of, PropertyMap.to("of"), "... of these facts"),
                    "distinct"),
            ranked("shortest", Quantity.Rank.SHORTEST, "the smallest own amount ..."),
            ranked(
                    "typical",
                    Quantity.Rank.TYPICAL,
                    "own amounts of which more than half lie within both bounds (our reading: it never refuses) ..."),
            ranked("longest", Quantity.Rank.LONGEST, "the largest own amount ..."),
            new Kind<>(
                    Quantity.Span.class,
                    any -> true,
                    ObjectCodec.<Quantity.Span, PropertyMap>of(
                                    "span", PropertyMap::new, parts -> new Quantity.Span(parts.get("span")))
                            .required(
                                    "span",
                                    OF,
                                    Quantity.Span::of,
                                    PropertyMap.to("span"),
                                    "from the first day of these facts to the last"),
                    "span"),
            new Kind<>(
                    Quantity.Covered.class,
                    any -> true,
                    ObjectCodec.<Quantity.Covered, PropertyMap>of(
                                    "covered",
                                    PropertyMap::new,
                                    parts -> new Quantity.Covered(
                                            parts.get("covered"),
                                            parts.<Window>find("in").orElse(Window.ever())))
                            .required(
                                    "covered",
                                    OF,
                                    Quantity.Covered::of,
                                    PropertyMap.to("covered"),
                                    "the days on which some of these facts holds; gaps do not count")
                            .orElse(
                                    "in",
                                    MomentForms.WINDOWS,
                                    Quantity.Covered::window,
                                    PropertyMap.to("in"),
                                    any -> Window.ever(),
                                    "in this window")
                            .absent("`ever`"),
                    "covered"),
            new Kind<>(
                    Quantity.Share.class,
                    any -> true,
                    ObjectCodec.<Quantity.Share, PropertyMap>of("share", PropertyMap::new, parts -> (Quantity.Share)
                                    Quantities.share(parts.get("countedIn"), parts.get("share"), parts.get("of")))
                            .required(
                                    "share",
                                    OF,
                                    Quantity.Share::part,
                                    PropertyMap.to("share"),
                                    "the part, from 0 to 1, that such facts make up ...")
                            .example("{\"is\": \"mode\", \"codes\": \"in-person\"}")
                            .required(
                                    "of",
                                    OF,
                                    share -> share.whole().of(),
                                    PropertyMap.to("of"),
                                    "... of these facts ...")
                            .required(
                                    "countedIn",
                                    UnitForms.UNITS,
                                    share -> share.whole().unit(),
                                    PropertyMap.to("countedIn"),
                                    "... counted in this unit"),
                    "share"),
            new Kind<>(
                    Quantity.Tally.class,
                    tally -> !(tally.cells() instanceof Quantity.Cells.Values),
                    tally(
                            "periods",
                            parts -> CellLengths.cells(parts.get("periods"), parts.find("in")),
                            codec -> codec.required(
                                            "periods",
                                            CellLengths.LENGTHS,
                                            tally -> CellLengths.of(tally.cells()),
                                            PropertyMap.to("periods"),
                                            "whole periods of this length, or those of the calendar, ...")
                                    .example("\"P1Y\"")
                                    .optional(
                                            "in",
                                            MomentForms.STARTS,
                                            tally -> CellLengths.window(tally.cells()),
                                            PropertyMap.to("in"),
                                            "... from the start of this window ...")
                                    .absent(
                                            "of the calendar, from the year or month of the first fact that is counted; other periods need it")
                                    .rule(Rule.stated(LAID_FROM, QuantityForms::starts))),
                    "periods"),
            new Kind<>(
                    Quantity.Tally.class,
                    any -> true,
                    tally(
                            "values",
                            parts -> new Quantity.Cells.Values(parts.get("values"), parts.get("of")),
                            codec -> codec.required(
                                            "values",
                                            SelectorForms.FACETS,
                                            tally -> values(tally).attribute(),
                                            PropertyMap.to("values"),
                                            "values of this property ...")
                                    .example("\"leader\"")
                                    .required(
                                            "of",
                                            OF,
                                            tally -> values(tally).of(),
                                            PropertyMap.to("of"),
                                            "... among these facts ...")),
                    "values"),
            new Kind<>(
                    Quantity.Spread.class,
                    any -> true,
                    ObjectCodec.<Quantity.Spread, PropertyMap>of(
                                    "spread", PropertyMap::new, parts -> new Quantity.Spread(parts.get("spread")))
                            .required(
                                    "spread",
                                    OF,
                                    Quantity.Spread::of,
                                    PropertyMap.to("spread"),
                                    "how many turns a member's presenting in these sessions is off the fair share, at the most"),
                    "spread"),
            new Kind<>(
                    Quantity.Stated.class,
                    any -> true,
                    ObjectCodec.<Quantity.Stated, PropertyMap>of("agreed", PropertyMap::new, QuantityForms::stated)
                            .required(
                                    "agreed",
                                    TERMS,
                                    Quantity.Stated::term,
                                    PropertyMap.to("agreed"),
                                    "this property of the frame ...")
                            .optional(
                                    "unlessShown",
                                    QUANTITIES,
                                    Quantity.Stated::unless,
                                    PropertyMap.to("unlessShown"),
                                    "... unless the record shows this quantity")
                            .absent("only the frame can tell"),
                    "agreed"));

    private static final ChoiceCodec<Quantity> CHOICE = alone();

    private QuantityForms() {}

    private static ChoiceCodec<Quantity> alone() {
        ChoiceCodec<Quantity> choice = ChoiceCodec.of(
                "quantity", "{\"total\": \"people\", \"of\": [{\"places\": \"member\"}, {\"on\": \"as-of\"}]}");
        for (Kind<?> kind : KINDS) {
            choice = kind.alone(choice);
        }
        return choice;
    }

    /** All of them, with bounds. */
    static ChoiceCodec<Criterion> bounded(ChoiceCodec<Criterion> criteria) {
        ChoiceCodec<Criterion> choice = criteria;
        for (Kind<?> kind : KINDS) {
            choice = kind.bounded(choice);
        }
        return choice;
    }

    private static Kind<Quantity.Ranked> ranked(String tag, Quantity.Rank rank, String description) {
        return new Kind<>(
                Quantity.Ranked.class,
                ranked -> ranked.rank() == rank,
                ObjectCodec.<Quantity.Ranked, PropertyMap>of(
                                tag,
                                PropertyMap::new,
                                parts -> new Quantity.Ranked(rank, parts.get(tag), parts.get("of")))
                        .required(tag, UnitForms.UNITS, Quantity.Ranked::unit, PropertyMap.to(tag), description)
                        .example("\"length\"")
                        .required("of", OF, Quantity.Ranked::of, PropertyMap.to("of"), "... of these facts"),
                tag);
    }

    private static ObjectCodec<Quantity.Tally, PropertyMap> tally(
            String tag,
            Function<PropertyMap, Quantity.Cells> cells,
            UnaryOperator<ObjectCodec<Quantity.Tally, PropertyMap>> parts) {
        return parts.apply(ObjectCodec.of(
                        tag,
                        PropertyMap::new,
                        read -> new Quantity.Tally(
                                cells.apply(read),
                                read.<Quantity.Count>find("count").orElse(Quantity.Count.MET),
                                read.get("each"))))
                .required(
                        "each", CRITERIA, Quantity.Tally::criterion, PropertyMap.to("each"), "... in which this is so")
                .orElse(
                        "count",
                        COUNTS,
                        Quantity.Tally::count,
                        PropertyMap.to("count"),
                        any -> Quantity.Count.MET,
                        "those in which it is, those that are over and in which it is not, or the longest series in a row in which it is")
                .absent("`met`");
    }

    private static void starts(ReadContext in, ReadValues values, List<String> names) {
        boolean laid = values.value("periods") instanceof CellLengths.Length length
                && length.period().isPresent();
        if (values.value("in") instanceof Window window && window.from().isEmpty()) {
            in.problemAt("/in", Problem.Code.REFUSED, Messages.get("expected.laid"));
        } else if (laid && !values.isSeen(names.indexOf("in")) && !values.hasStrangers()) {
            in.missing("in", () -> Messages.get("expected.starts"));
        }
    }

    private static Quantity.Cells.Values values(Quantity.Tally tally) {
        return (Quantity.Cells.Values) tally.cells();
    }

    private static Quantity.Stated stated(PropertyMap parts) {
        Term term = parts.get("agreed");
        Optional<Quantity> unless = parts.find("unlessShown");
        return (Quantity.Stated)
                unless.map(quantity -> Quantities.agreed(term, quantity)).orElseGet(() -> Quantities.agreed(term));
    }

    private static Optional<UnitForms.Edge> least(Criterion.Bounded bounded) {
        return bounded.min()
                .map(bound -> UnitForms.Edge.of(bound, bounded.quantity().unit()));
    }

    private static Optional<UnitForms.Edge> most(Criterion.Bounded bounded) {
        return bounded.max()
                .map(bound -> UnitForms.Edge.of(bound, bounded.quantity().unit()));
    }
}
