package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.LazyCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import java.util.List;

/** The forms of criteria. */
public final class CriterionForms {
    static final String EXAMPLE = "{\"atLeast\": 20, \"total\": \"sessions\", \"of\": \"attended\"}";

    public static final Codec<Criterion> CRITERIA = new LazyCodec<>("criterion", EXAMPLE, () -> CriterionForms.CHOICE);

    private static final Codec<Selector> FACTS = SelectorForms.SELECTORS;
    private static final ListCodec<Criterion> LIST = ListCodec.of(CRITERIA);
    private static final Window TODAY = Window.on(Moment.asOf());

    private static final ObjectCodec<Criterion.Bounded, PropertyMap> SOME =
            ObjectCodec.<Criterion.Bounded, PropertyMap>of(
                            "some", PropertyMap::new, parts -> (Criterion.Bounded) Criteria.some(parts.get("some")))
                    .required(
                            "some",
                            FACTS,
                            CriterionForms::counted,
                            PropertyMap.to("some"),
                            "there is at least one such fact");

    private static final ObjectCodec<Criterion.OutOf, PropertyMap> ALL = ObjectCodec.<Criterion.OutOf, PropertyMap>of(
                    "all of",
                    PropertyMap::new,
                    parts -> outOf(parts.<List<Criterion>>get("allOf").size(), parts.get("allOf")))
            .required("allOf", LIST, Criterion.OutOf::parts, PropertyMap.to("allOf"), "all of these are so");

    private static final ObjectCodec<Criterion.OutOf, PropertyMap> ANY = ObjectCodec.<Criterion.OutOf, PropertyMap>of(
                    "any of", PropertyMap::new, parts -> outOf(1, parts.get("anyOf")))
            .required("anyOf", LIST, Criterion.OutOf::parts, PropertyMap.to("anyOf"), "at least one of these is so");

    private static final ObjectCodec<Criterion.OutOf, PropertyMap> K_OF = ObjectCodec.<Criterion.OutOf, PropertyMap>of(
                    "k of", PropertyMap::new, parts -> outOf(parts.get("kOf"), parts.get("parts")))
            .required("kOf", Scalars.COUNTS, Criterion.OutOf::k, PropertyMap.to("kOf"), "at least so many ...")
            .example("1")
            .required("parts", LIST, Criterion.OutOf::parts, PropertyMap.to("parts"), "... of these are so");

    private static final ObjectCodec<Criterion.When, PropertyMap> WHEN = ObjectCodec.<Criterion.When, PropertyMap>of(
                    "when",
                    PropertyMap::new,
                    parts -> new Criterion.When(parts.get("when"), parts.find("then"), parts.find("otherwise")))
            .required("when", CRITERIA, Criterion.When::condition, PropertyMap.to("when"), "where this is so, ...")
            .example("{\"some\": \"co-led\"}")
            .optional("then", CRITERIA, Criterion.When::then, PropertyMap.to("then"), "... this is asked")
            .absent("nothing is asked where it is so")
            .optional(
                    "otherwise",
                    CRITERIA,
                    Criterion.When::otherwise,
                    PropertyMap.to("otherwise"),
                    "... else this is asked")
            .absent("nothing is asked where it is not so")
            .rule(Rule.some("then", "otherwise"));

    private static final ObjectCodec<Criterion.Holds, PropertyMap> HOLDS = ObjectCodec.<Criterion.Holds, PropertyMap>of(
                    "holds",
                    PropertyMap::new,
                    parts -> new Criterion.Holds(
                            parts.get("holds"), parts.<Window>find("in").orElse(TODAY)))
            .required(
                    "holds",
                    FACTS,
                    Criterion.Holds::selector,
                    PropertyMap.to("holds"),
                    "such facts hold on every day ...")
            .example("{\"membership\": \"uk-balint-society\"}")
            .orElse(
                    "in",
                    MomentForms.WINDOWS,
                    Criterion.Holds::window,
                    PropertyMap.to("in"),
                    any -> TODAY,
                    "... of this window")
            .absent("`{\"on\": \"as-of\"}`");

    private static final ObjectCodec<Criterion.Every, PropertyMap> EVERY = ObjectCodec.<Criterion.Every, PropertyMap>of(
                    "every", PropertyMap::new, parts -> new Criterion.Every(parts.get("every"), parts.get("must")))
            .required("every", FACTS, Criterion.Every::selector, PropertyMap.to("every"), "every such fact ...")
            .required("must", FACTS, Criterion.Every::must, PropertyMap.to("must"), "... is also this")
            .example("{\"is\": \"mode\", \"codes\": \"in-person\"}");

    private static final ObjectCodec<Criterion.Judged, PropertyMap> JUDGED =
            ObjectCodec.<Criterion.Judged, PropertyMap>of(
                            "judged",
                            PropertyMap::new,
                            parts -> new Criterion.Judged(
                                    parts.get("judged"), parts.get("by"), parts.get("word"), parts.find("readAs")))
                    .required(
                            "judged",
                            Scalars.code("se2-even"),
                            Criterion.Judged::topic,
                            PropertyMap.to("judged"),
                            "people judge this topic, by convention the requirement's id")
                    .required(
                            "word",
                            Texts.text("fairly even"),
                            Criterion.Judged::word,
                            PropertyMap.to("word"),
                            "the source's word for it")
                    .required("by", Scalars.code("group"), Criterion.Judged::judge, PropertyMap.to("by"), "who judges")
                    .optional(
                            "readAs",
                            CRITERIA,
                            Criterion.Judged::reading,
                            PropertyMap.to("readAs"),
                            "our reading, which stands in until they do; the requirement then gives its reason under `reading`")
                    .absent("nothing stands in");

    private static final ObjectCodec<Criterion.Shown, PropertyMap> SHOWN = ObjectCodec.<Criterion.Shown, PropertyMap>of(
                    "shown", PropertyMap::new, parts -> new Criterion.Shown(parts.get("shown"), parts.get("else")))
            .required(
                    "shown",
                    CRITERIA,
                    Criterion.Shown::shown,
                    PropertyMap.to("shown"),
                    "decides as soon as the record shows anything of it ...")
            .required("else", CRITERIA, Criterion.Shown::agreed, PropertyMap.to("else"), "... until then this decides")
            .example("{\"atLeast\": \"P6M\", \"agreed\": \"period\"}");

    private static final ObjectCodec<Criterion.InStretch, PropertyMap> IN_STRETCH =
            ObjectCodec.<Criterion.InStretch, PropertyMap>of(
                            "in stretch",
                            PropertyMap::new,
                            parts -> new Criterion.InStretch(parts.get("inStretch"), parts.get("meets")))
                    .required(
                            "inStretch",
                            Scalars.PERIODS,
                            Criterion.InStretch::length,
                            PropertyMap.to("inStretch"),
                            "in some stretch of this length, wherever it lies, ...")
                    .example("\"P2Y\"")
                    .required(
                            "meets",
                            CRITERIA,
                            Criterion.InStretch::meets,
                            PropertyMap.to("meets"),
                            "... this is so of what lies in it");

    private static final ChoiceCodec<Criterion> CHOICE = QuantityForms.bounded(
                    ChoiceCodec.<Criterion>of("criterion", EXAMPLE)
                            .or(Criterion.Bounded.class, CriterionForms::isSome, SOME, "some"))
            .or(Criterion.OutOf.class, outOf -> outOf.k() == outOf.parts().size(), ALL, "allOf")
            .or(Criterion.OutOf.class, outOf -> outOf.k() == 1, ANY, "anyOf")
            .or(Criterion.OutOf.class, K_OF, "kOf")
            .or(Criterion.When.class, WHEN, "when")
            .or(Criterion.Holds.class, HOLDS, "holds")
            .or(Criterion.Every.class, EVERY, "every")
            .or(Criterion.Judged.class, JUDGED, "judged")
            .or(Criterion.Shown.class, SHOWN, "shown")
            .or(Criterion.InStretch.class, IN_STRETCH, "inStretch")
            .alias("allOf", "all", "and")
            .alias("anyOf", "any", "oneOf", "or")
            .alias("when", "if")
            .alias("otherwise", "unless")
            .alias("some", "exists")
            .alias("atLeast", "min", "minimum")
            .alias("atMost", "max", "maximum")
            .alias("total", "sum")
            .alias("distinct", "different");

    private CriterionForms() {}

    private static Criterion.OutOf outOf(int k, List<Criterion> parts) {
        return new Criterion.OutOf(k, parts);
    }

    private static boolean isSome(Criterion.Bounded bounded) {
        return bounded.quantity() instanceof Quantity.Total total && bounded.equals(Criteria.some(total.of()));
    }

    private static Selector counted(Criterion.Bounded some) {
        return ((Quantity.Total) some.quantity()).of();
    }
}
