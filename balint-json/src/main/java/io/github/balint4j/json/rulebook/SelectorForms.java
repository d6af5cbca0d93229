package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.LazyCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.ReadValues;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selector.Relation;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of selectors. */
public final class SelectorForms {
    public static final Codec<Selector> SELECTORS =
            new LazyCodec<>("selector", "\"attended\"", () -> SelectorForms.ANY);

    private static final ListCodec<Selector> LIST = ListCodec.of(SELECTORS);
    private static final Codec<List<String>> CODES = Texts.codes("online");
    static final ScalarCodec<Attribute> FACETS = Scalars.named(List.of(Attribute.values()), Attribute::code);

    // Who may hold a standing: of others nobody asks for one.
    private static final ScalarCodec<Attribute> PARTIES =
            FACETS.guessing(text -> Messages.find("guess.party." + text.toLowerCase(Locale.ROOT))
                    .or(() -> Optional.of(Scalars.nearest(
                            text, List.of("leader", "supervisor", "person", "organiser", "authority")))));

    static final ChoiceCodec<Selector> CHOICE = NamedSelectors.forms(
                    ChoiceCodec.of("selector", "{\"is\": \"mode\", \"codes\": \"online\"}"))
            .or(
                    Selector.Is.class,
                    ObjectCodec.<Selector.Is, PropertyMap>of(
                                    "is",
                                    PropertyMap::new,
                                    parts -> new Selector.Is(parts.get("is"), parts.get("codes")))
                            .required(
                                    "is",
                                    FACETS,
                                    Selector.Is::attribute,
                                    PropertyMap.to("is"),
                                    "a property of the facts ...")
                            .example("\"mode\"")
                            .required(
                                    "codes",
                                    CODES,
                                    Selector.Is::codes,
                                    PropertyMap.to("codes"),
                                    "... of which some value is one of these codes")
                            .rule(Rule.stated(Map.of("allOf", closedAttributes()), SelectorForms::knownCodes)),
                    "is")
            .or(
                    Selector.Sized.class,
                    ObjectCodec.<Selector.Sized, PropertyMap>of("sized", PropertyMap::new, SelectorForms::sized)
                            .required(
                                    "sized",
                                    UnitForms.UNITS,
                                    Selector.Sized::unit,
                                    PropertyMap.to("sized"),
                                    "each fact's own amount of this unit is ...")
                            .example("\"days\"")
                            .optional(
                                    "atLeast",
                                    UnitForms.EDGES,
                                    SelectorForms::least,
                                    PropertyMap.to("atLeast"),
                                    "... at least so many, inclusive")
                            .absent("no least")
                            .example("2")
                            .optional(
                                    "atMost",
                                    UnitForms.EDGES,
                                    SelectorForms::most,
                                    PropertyMap.to("atMost"),
                                    "... at most so many, inclusive")
                            .absent("no most")
                            .rule(Rule.some("atLeast", "atMost"))
                            .rule(UnitForms.inItsUnit("sized")),
                    "sized")
            .or(
                    Selector.Present.class,
                    ObjectCodec.<Selector.Present, PropertyMap>of("present", PropertyMap::new, SelectorForms::present)
                            .required(
                                    "present",
                                    SELECTORS,
                                    Selector.Present::who,
                                    PropertyMap.to("present"),
                                    "of the members who were there, those with such a place are ...")
                            .example("{\"is\": \"profession\", \"codes\": \"physician\"}")
                            .optional(
                                    "atLeast",
                                    UnitForms.EDGES,
                                    present -> present.min().map(SelectorForms::people),
                                    PropertyMap.to("atLeast"),
                                    "... at least so many, inclusive")
                            .absent("no least")
                            .example("2")
                            .optional(
                                    "atMost",
                                    UnitForms.EDGES,
                                    present -> present.max().map(SelectorForms::people),
                                    PropertyMap.to("atMost"),
                                    "... at most so many, inclusive")
                            .absent("no most")
                            .rule(Rule.some("atLeast", "atMost"))
                            .rule(SelectorForms::ofPlaces),
                    "present")
            .or(
                    Selector.Timed.class,
                    timed -> timed.relation() == Relation.COVERING && MomentForms.isDay(timed.window()),
                    ObjectCodec.<Selector.Timed, PropertyMap>of(
                                    "on",
                                    PropertyMap::new,
                                    parts -> new Selector.Timed(Relation.COVERING, Window.on(parts.get("on"))))
                            .required(
                                    "on",
                                    MomentForms.MOMENTS,
                                    timed -> timed.window().from().orElseThrow(),
                                    PropertyMap.to("on"),
                                    "that hold on this day"),
                    "on")
            .or(
                    Selector.Timed.class,
                    timed -> timed.relation() == Relation.WITHIN
                            && !MomentForms.isDay(timed.window())
                            && !timed.window().equals(Window.ever()),
                    ObjectCodec.<Selector.Timed, PropertyMap>of(
                                    "wholly in a window",
                                    PropertyMap::new,
                                    parts -> new Selector.Timed(Relation.WITHIN, MomentForms.EDGES.make(parts)))
                            .parts(MomentForms.EDGES, Selector.Timed::window),
                    MomentForms.EDGE_NAMES.toArray(String[]::new))
            .or(
                    Selector.Timed.class,
                    timed -> timed.relation() == Relation.WITHIN,
                    timed("within", Relation.WITHIN, "that lie in this window with all their days"),
                    "within")
            .or(
                    Selector.Timed.class,
                    timed -> timed.relation() == Relation.STARTING,
                    timed("starting", Relation.STARTING, "that begin in this window"),
                    "starting")
            .or(
                    Selector.Timed.class,
                    timed("covering", Relation.COVERING, "that hold on every day of this window"),
                    "covering")
            .or(
                    Selector.With.class,
                    ObjectCodec.<Selector.With, PropertyMap>of(
                                    "with",
                                    PropertyMap::new,
                                    parts -> new Selector.With(
                                            parts.get("with"), parts.get("holding"), parts.find("at")))
                            .required(
                                    "with",
                                    PARTIES,
                                    Selector.With::party,
                                    PropertyMap.to("with"),
                                    "where some such party (`leader`, `supervisor`, `person`, `organiser`, `authority`) ...")
                            .example("\"leader\"")
                            .required(
                                    "holding",
                                    SELECTORS,
                                    Selector.With::standing,
                                    PropertyMap.to("holding"),
                                    "... has this standing ...")
                            .example("{\"authorised\": \"se-sfmp\"}")
                            .optional(
                                    "at",
                                    MomentForms.MOMENTS,
                                    Selector.With::at,
                                    PropertyMap.to("at"),
                                    "... on this day")
                            .absent("on every day of the fact"),
                    "with")
            .or(
                    Selector.Position.class,
                    position -> position.n() == 1,
                    nth("first", 1, "the facts of the first day on which such facts begin"),
                    "first")
            .or(
                    Selector.Position.class,
                    position -> position.n() == -1,
                    nth("last", -1, "the facts of the last day on which such facts begin"),
                    "last")
            .or(
                    Selector.Position.class,
                    ObjectCodec.<Selector.Position, PropertyMap>of(
                                    "nth",
                                    PropertyMap::new,
                                    parts -> new Selector.Position(parts.get("nth"), parts.get("of")))
                            .required(
                                    "nth",
                                    Texts.POSITIONS,
                                    Selector.Position::n,
                                    PropertyMap.to("nth"),
                                    "the facts of the n-th day, from the end when it is below 0, ...")
                            .required(
                                    "of",
                                    SELECTORS,
                                    Selector.Position::of,
                                    PropertyMap.to("of"),
                                    "... on which such facts begin"),
                    "nth")
            .or(
                    Selector.And.class,
                    ObjectCodec.<Selector.And, PropertyMap>of(
                                    "all of", PropertyMap::new, parts -> new Selector.And(parts.get("allOf")))
                            .required(
                                    "allOf",
                                    LIST,
                                    Selector.And::parts,
                                    PropertyMap.to("allOf"),
                                    "that are all of this; a list alone says the same"),
                    "allOf")
            .or(
                    Selector.Or.class,
                    ObjectCodec.<Selector.Or, PropertyMap>of(
                                    "any of", PropertyMap::new, parts -> new Selector.Or(parts.get("anyOf")))
                            .required(
                                    "anyOf",
                                    LIST,
                                    Selector.Or::parts,
                                    PropertyMap.to("anyOf"),
                                    "that are at least one of this"),
                    "anyOf")
            .or(
                    Selector.Not.class,
                    ObjectCodec.<Selector.Not, PropertyMap>of(
                                    "not", PropertyMap::new, parts -> new Selector.Not(parts.get("not")))
                            .required("not", SELECTORS, Selector.Not::part, PropertyMap.to("not"), "that are not this"),
                    "not")
            .guesses(guesses());

    private static final Codec<Selector> ANY = new SelectorCodec(CHOICE, LIST);

    private SelectorForms() {}

    // A word is no property, and a property of facts is asked for by its name.
    private static Map<String, String> guesses() {
        Map<String, String> guesses = new HashMap<>();
        for (Attribute attribute : Attribute.values()) {
            guesses.put(attribute.code(), Messages.render("guess.facet", Map.of("facet", attribute.code())));
        }
        for (String word : NamedSelectors.WORDS) {
            guesses.put(word, Messages.render("guess.word", Map.of("word", word)));
        }
        return guesses;
    }

    private static ObjectCodec<Selector.Timed, PropertyMap> timed(String tag, Relation relation, String description) {
        return ObjectCodec.<Selector.Timed, PropertyMap>of(
                        tag, PropertyMap::new, parts -> new Selector.Timed(relation, parts.get(tag)))
                .required(tag, MomentForms.WINDOWS, Selector.Timed::window, PropertyMap.to(tag), description);
    }

    private static ObjectCodec<Selector.Position, PropertyMap> nth(String tag, int n, String description) {
        return ObjectCodec.<Selector.Position, PropertyMap>of(
                        tag, PropertyMap::new, parts -> new Selector.Position(n, parts.get(tag)))
                .required(tag, SELECTORS, Selector.Position::of, PropertyMap.to(tag), description);
    }

    private static Selector.Sized sized(PropertyMap parts) {
        return new Selector.Sized(
                parts.<UnitForms.Edge>find("atLeast").map(edge -> edge.number(parts.get("sized"))),
                parts.<UnitForms.Edge>find("atMost").map(edge -> edge.number(parts.get("sized"))));
    }

    // "profession" is a list of a portfolio; whoever was there has a place, and the place a profession.
    private static void ofPlaces(ReadContext in, ReadValues values, List<String> names) {
        boolean ofPersons = values.value("present") instanceof Selector.And and
                && and.parts().get(0).equals(NamedSelectors.find("profession").orElseThrow());
        if (ofPersons) {
            in.problem(
                    Problem.Code.REFUSED,
                    values.spot(names.indexOf("present"), in.spot()),
                    "",
                    Messages.get("expected.professionOfPlaces"));
        }
    }

    private static Selector.Present present(PropertyMap parts) {
        return new Selector.Present(
                parts.get("present"),
                parts.<UnitForms.Edge>find("atLeast").map(edge -> edge.number(Units.PRESENT)),
                parts.<UnitForms.Edge>find("atMost").map(edge -> edge.number(Units.PRESENT)));
    }

    private static UnitForms.Edge people(Bound.Number bound) {
        return UnitForms.Edge.of(bound, Units.PRESENT);
    }

    private static Optional<UnitForms.Edge> least(Selector.Sized sized) {
        return sized.min().map(bound -> UnitForms.Edge.of(bound, sized.unit()));
    }

    private static Optional<UnitForms.Edge> most(Selector.Sized sized) {
        return sized.max().map(bound -> UnitForms.Edge.of(bound, sized.unit()));
    }

    /** What a JSON Schema says of the codes of each attribute that has no others. */
    private static List<Map<String, Object>> closedAttributes() {
        List<Map<String, Object>> closed = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            if (!attribute.codes().isEmpty()) {
                Map<String, Object> one =
                        Form.words(attribute.codes().stream().sorted().toList()).keywords();
                Map<String, Object> oneOrMore =
                        Map.of("anyOf", List.of(one, Form.ordered("type", "array", "items", one)));
                closed.add(Form.ordered(
                        "if", Map.of("properties", Map.of("is", Map.of("const", attribute.code()))),
                        "then", Map.of("properties", Map.of("codes", oneOrMore))));
            }
        }
        return closed;
    }

    /** An attribute whose codes nobody may add to is asked for those it has. */
    private static void knownCodes(ReadContext in, ReadValues values, List<String> names) {
        if (values.value("is") instanceof Attribute attribute && values.value("codes") instanceof List<?> codes) {
            Set<String> known = attribute.codes();
            for (Object code : codes) {
                if (!known.isEmpty() && !known.contains(code)) {
                    in.problem(
                            Problem.Code.UNKNOWN_WORD,
                            values.spot(names.indexOf("codes"), in.spot()),
                            () -> ForeignText.open(code.toString()),
                            () -> attribute == Attribute.KIND && NamedSelectors.WORDS.contains(code.toString())
                                    ? Messages.render("guess.kind", Map.of("word", code.toString()))
                                    : Scalars.nearest(
                                            code.toString(),
                                            known.stream().sorted().toList()));
                }
            }
        }
    }
}
