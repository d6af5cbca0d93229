package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.LazyCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.Parts;
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
    private static final String EXAMPLE = "{\"atLeast\": 20, \"total\": \"sessions\", \"of\": \"attended\"}";

    public static final Codec<Criterion> CRITERIA = new LazyCodec<>("criterion", EXAMPLE, () -> CriterionForms.CHOICE);

    private static final Codec<Selector> FACTS = SelectorForms.SELECTORS;
    private static final ListCodec<Criterion> LIST = ListCodec.of(CRITERIA);
    private static final Window TODAY = Window.on(Moment.asOf());

    private static final ObjectCodec<Criterion.Bounded, Parts> SOME = ObjectCodec.<Criterion.Bounded, Parts>of(
                    "some", Parts::new, parts -> (Criterion.Bounded) Criteria.some(parts.get("some")))
            .required("some", FACTS, CriterionForms::counted, Parts.to("some"), "there is at least one such fact");

    private static final ObjectCodec<Criterion.OutOf, Parts> ALL = ObjectCodec.<Criterion.OutOf, Parts>of(
                    "all of",
                    Parts::new,
                    parts -> outOf(parts.<List<Criterion>>get("allOf").size(), parts.get("allOf")))
            .required("allOf", LIST, Criterion.OutOf::parts, Parts.to("allOf"), "all of these are so");

    private static final ObjectCodec<Criterion.OutOf, Parts> ANY = ObjectCodec.<Criterion.OutOf, Parts>of(
                    "any of", Parts::new, parts -> outOf(1, parts.get("anyOf")))
            .required("anyOf", LIST, Criterion.OutOf::parts, Parts.to("anyOf"), "at least one of these is so");

    private static final ObjectCodec<Criterion.OutOf, Parts> K_OF = ObjectCodec.<Criterion.OutOf, Parts>of(
                    "k of", Parts::new, parts -> outOf(parts.get("kOf"), parts.get("parts")))
            .required("kOf", Scalars.COUNTS, Criterion.OutOf::k, Parts.to("kOf"), "at least so many ...")
            .example("1")
            .required("parts", LIST, Criterion.OutOf::parts, Parts.to("parts"), "... of these are so");

    private static final ObjectCodec<Criterion.When, Parts> WHEN = ObjectCodec.<Criterion.When, Parts>of(
                    "when",
                    Parts::new,
                    parts -> new Criterion.When(parts.get("when"), parts.find("then"), parts.find("otherwise")))
            .required("when", CRITERIA, Criterion.When::condition, Parts.to("when"), "where this is so, ...")
            .example("{\"some\": \"co-led\"}")
            .optional("then", CRITERIA, Criterion.When::then, Parts.to("then"), "... this is asked")
            .absent("nothing is asked where it is so")
            .optional("otherwise", CRITERIA, Criterion.When::otherwise, Parts.to("otherwise"), "... else this is asked")
            .absent("nothing is asked where it is not so")
            .rule(Rule.some("then", "otherwise"));

    private static final ObjectCodec<Criterion.Holds, Parts> HOLDS = ObjectCodec.<Criterion.Holds, Parts>of(
                    "holds",
                    Parts::new,
                    parts -> new Criterion.Holds(
                            parts.get("holds"), parts.<Window>find("in").orElse(TODAY)))
            .required("holds", FACTS, Criterion.Holds::selector, Parts.to("holds"), "such facts hold on every day ...")
            .example("{\"membership\": \"uk-balint-society\"}")
            .orElse(
                    "in",
                    MomentForms.WINDOWS,
                    Criterion.Holds::window,
                    Parts.to("in"),
                    any -> TODAY,
                    "... of this window")
            .absent("`{\"on\": \"as-of\"}`");

    private static final ObjectCodec<Criterion.Every, Parts> EVERY = ObjectCodec.<Criterion.Every, Parts>of(
                    "every", Parts::new, parts -> new Criterion.Every(parts.get("every"), parts.get("must")))
            .required("every", FACTS, Criterion.Every::selector, Parts.to("every"), "every such fact ...")
            .required("must", FACTS, Criterion.Every::must, Parts.to("must"), "... is also this")
            .example("{\"is\": \"mode\", \"codes\": \"in-person\"}");

    private static final ObjectCodec<Criterion.Judged, Parts> JUDGED = ObjectCodec.<Criterion.Judged, Parts>of(
                    "judged",
                    Parts::new,
                    parts -> new Criterion.Judged(
                            parts.get("judged"), parts.get("by"), parts.get("word"), parts.find("readAs")))
            .required(
                    "judged",
                    Scalars.code("se2-even"),
                    Criterion.Judged::topic,
                    Parts.to("judged"),
                    "people judge this topic, by convention the requirement's id")
            .required(
                    "word",
                    Texts.text("fairly even"),
                    Criterion.Judged::word,
                    Parts.to("word"),
                    "the source's word for it")
            .required("by", Scalars.code("group"), Criterion.Judged::judge, Parts.to("by"), "who judges")
            .optional(
                    "readAs",
                    CRITERIA,
                    Criterion.Judged::reading,
                    Parts.to("readAs"),
                    "our reading, which stands in until they do; the requirement then gives its reason under `reading`")
            .absent("nothing stands in");

    private static final ObjectCodec<Criterion.Shown, Parts> SHOWN = ObjectCodec.<Criterion.Shown, Parts>of(
                    "shown", Parts::new, parts -> new Criterion.Shown(parts.get("shown"), parts.get("else")))
            .required(
                    "shown",
                    CRITERIA,
                    Criterion.Shown::shown,
                    Parts.to("shown"),
                    "decides as soon as the record shows anything of it ...")
            .required("else", CRITERIA, Criterion.Shown::agreed, Parts.to("else"), "... until then this decides")
            .example("{\"atLeast\": \"P6M\", \"agreed\": \"period\"}");

    private static final ObjectCodec<Criterion.InStretch, Parts> IN_STRETCH =
            ObjectCodec.<Criterion.InStretch, Parts>of(
                            "in stretch",
                            Parts::new,
                            parts -> new Criterion.InStretch(parts.get("inStretch"), parts.get("meets")))
                    .required(
                            "inStretch",
                            Scalars.PERIODS,
                            Criterion.InStretch::length,
                            Parts.to("inStretch"),
                            "in some stretch of this length, wherever it lies, ...")
                    .example("\"P2Y\"")
                    .required(
                            "meets",
                            CRITERIA,
                            Criterion.InStretch::meets,
                            Parts.to("meets"),
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
