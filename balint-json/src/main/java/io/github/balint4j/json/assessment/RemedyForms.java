package io.github.balint4j.json.assessment;

import io.github.balint4j.json.codec.ChoiceCodec;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.LazyCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.rulebook.QuantityForms;
import io.github.balint4j.json.rulebook.SelectorForms;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Advice, each step by what it is for. */
final class RemedyForms {
    static final Codec<Remedy> REMEDIES = new LazyCodec<>("remedy", "{\"k\": 0, \"parts\": []}", () -> RemedyForms.ANY);

    private static final Codec<Selector> SELECTORS = SelectorForms.SELECTORS;
    private static final Codec<Quantity> QUANTITIES = QuantityForms.QUANTITIES;
    private static final ListCodec<String> POINTERS = ListCodec.of(Plain.TEXTS);
    private static final ScalarCodec<String> NAMES = Plain.TEXTS;

    private static final ChoiceCodec<Remedy> ANY = ChoiceCodec.<Remedy>of("remedy", "{\"k\": 0, \"parts\": []}")
            .or(
                    Remedy.More.class,
                    counted("more", Remedy.More::amount, Remedy.More::of, Remedy.More::counted, Remedy.More::new),
                    "more")
            .or(
                    Remedy.Fewer.class,
                    counted("fewer", Remedy.Fewer::amount, Remedy.Fewer::of, Remedy.Fewer::counted, Remedy.Fewer::new),
                    "fewer")
            .or(
                    Remedy.Until.class,
                    ObjectCodec.<Remedy.Until, PropertyMap>of(
                                    "until",
                                    PropertyMap::new,
                                    p -> new Remedy.Until(
                                            p.get("until"),
                                            p.get("of"),
                                            p.<LocalDate>find("enough").orElseGet(() -> p.get("until"))))
                            .required("until", Plain.DAYS, Remedy.Until::day, PropertyMap.to("until"), "the day")
                            .required("of", SELECTORS, Remedy.Until::of, PropertyMap.to("of"), "with which facts")
                            .optional(
                                    "enough",
                                    Plain.DAYS,
                                    until -> Optional.of(until.enough()).filter(day -> !day.equals(until.day())),
                                    PropertyMap.to("enough"),
                                    "from which day on one of them that is not recorded yet would be enough, where that is past"),
                    "until")
            .or(
                    Remedy.Agree.class,
                    ObjectCodec.<Remedy.Agree, PropertyMap>of(
                                    "agree",
                                    PropertyMap::new,
                                    p -> new Remedy.Agree(
                                            p.get("agree"),
                                            p.<List<String>>get("at").get(0),
                                            p.get("now"),
                                            p.get("on")))
                            .required(
                                    "agree",
                                    Scalars.named(List.of(Term.values()), Term::property),
                                    Remedy.Agree::term,
                                    PropertyMap.to("agree"),
                                    "which term of the frame")
                            .required("at", POINTERS, a -> List.of(a.at()), PropertyMap.to("at"), "where it is stated")
                            .required(
                                    "now",
                                    MeasureForms.MEASURES,
                                    Remedy.Agree::now,
                                    PropertyMap.to("now"),
                                    "what is stated")
                            .required(
                                    "on",
                                    MeasureForms.MEASURES,
                                    Remedy.Agree::on,
                                    PropertyMap.to("on"),
                                    "what is to be stated"),
                    "agree")
            .or(
                    Remedy.Obtain.class,
                    ObjectCodec.<Remedy.Obtain, PropertyMap>of(
                                    "obtain", PropertyMap::new, p -> new Remedy.Obtain(p.get("obtain")))
                            .required("obtain", SELECTORS, Remedy.Obtain::what, PropertyMap.to("obtain"), "what"),
                    "obtain")
            .or(
                    Remedy.Turn.class,
                    ObjectCodec.<Remedy.Turn, PropertyMap>of(
                                    "turn",
                                    PropertyMap::new,
                                    p -> new Remedy.Turn(p.get("turn"), p.get("behind"), p.get("by")))
                            .required("turn", NAMES, Remedy.Turn::member, PropertyMap.to("turn"), "whose turn")
                            .required(
                                    "behind",
                                    Scalars.TRUTHS,
                                    Remedy.Turn::behind,
                                    PropertyMap.to("behind"),
                                    "whether they presented less than the fair share")
                            .required(
                                    "by", MeasureForms.MEASURES, Remedy.Turn::by, PropertyMap.to("by"), "how far off"),
                    "turn")
            .or(
                    Remedy.Supply.class,
                    ObjectCodec.<Remedy.Supply, PropertyMap>of(
                                    "supply",
                                    PropertyMap::new,
                                    p -> new Remedy.Supply(new Datum(p.get("supply"), p.get("name")), p.get("at")))
                            .required(
                                    "supply",
                                    Scalars.named(List.of(Datum.Kind.values()), Datum.Kind::code),
                                    supply -> supply.datum().kind(),
                                    PropertyMap.to("supply"),
                                    "what kind of datum")
                            .required("name", NAMES, s -> s.datum().name(), PropertyMap.to("name"), "which one")
                            .required("at", POINTERS, Remedy.Supply::at, PropertyMap.to("at"), "where"),
                    "supply")
            .or(
                    Remedy.Ask.class,
                    ObjectCodec.<Remedy.Ask, PropertyMap>of(
                                    "ask",
                                    PropertyMap::new,
                                    p -> new Remedy.Ask(p.get("ask"), p.get("topic"), p.get("word")))
                            .required("ask", NAMES, Remedy.Ask::judge, PropertyMap.to("ask"), "whom")
                            .required("topic", NAMES, Remedy.Ask::topic, PropertyMap.to("topic"), "about what")
                            .required("word", NAMES, Remedy.Ask::word, PropertyMap.to("word"), "the source's word"),
                    "ask")
            .or(
                    Remedy.Again.class,
                    ObjectCodec.<Remedy.Again, PropertyMap>of(
                                    "again",
                                    PropertyMap::new,
                                    p -> new Remedy.Again(
                                            p.get("again"), p.get("topic"), p.get("word"), p.get("since")))
                            .required("again", NAMES, Remedy.Again::judge, PropertyMap.to("again"), "whom")
                            .required("topic", NAMES, Remedy.Again::topic, PropertyMap.to("topic"), "about what")
                            .required("word", NAMES, Remedy.Again::word, PropertyMap.to("word"), "the source's word")
                            .required("since", Plain.DAYS, Remedy.Again::since, PropertyMap.to("since"), "judged when"),
                    "again")
            .or(
                    Remedy.Withdraw.class,
                    ObjectCodec.<Remedy.Withdraw, PropertyMap>of(
                                    "withdraw", PropertyMap::new, p -> new Remedy.Withdraw(p.get("withdraw")))
                            .required("withdraw", POINTERS, Remedy.Withdraw::at, PropertyMap.to("withdraw"), "which"),
                    "withdraw")
            .or(
                    Remedy.Closed.class,
                    ObjectCodec.<Remedy.Closed, PropertyMap>of(
                                    "closed",
                                    PropertyMap::new,
                                    p -> new Remedy.Closed(p.find("missing"), p.find("counted"), p.get("exceeded")))
                            .required(
                                    "exceeded",
                                    Scalars.TRUTHS,
                                    Remedy.Closed::exceeded,
                                    PropertyMap.to("exceeded"),
                                    "whether it is too much, and nothing helps; else it is too little")
                            .optional(
                                    "missing",
                                    MeasureForms.MEASURES,
                                    Remedy.Closed::missing,
                                    PropertyMap.to("missing"),
                                    "by how much")
                            .optional(
                                    "counted",
                                    QUANTITIES,
                                    Remedy.Closed::counted,
                                    PropertyMap.to("counted"),
                                    "what is counted"),
                    "exceeded")
            .or(
                    Remedy.Several.class,
                    ObjectCodec.<Remedy.Several, PropertyMap>of(
                                    "k", PropertyMap::new, p -> new Remedy.Several(p.get("k"), p.get("parts")))
                            .required("k", Plain.COUNTS, Remedy.Several::k, PropertyMap.to("k"), "how many of ...")
                            .required(
                                    "parts",
                                    ListCodec.of(REMEDIES),
                                    Remedy.Several::parts,
                                    PropertyMap.to("parts"),
                                    "... these are needed"),
                    "k");

    private RemedyForms() {}

    private interface Counted<T> {
        T of(Measure amount, Optional<Selector> of, Optional<Quantity> counted);
    }

    private static <T> ObjectCodec<T, PropertyMap> counted(
            String tag,
            Function<T, Measure> amount,
            Function<T, Optional<Selector>> of,
            Function<T, Optional<Quantity>> counted,
            Counted<T> made) {
        return ObjectCodec.<T, PropertyMap>of(
                        tag, PropertyMap::new, p -> made.of(p.get(tag), p.find("of"), p.find("counted")))
                .required(tag, MeasureForms.MEASURES, amount, PropertyMap.to(tag), "how much")
                .optional("of", SELECTORS, of, PropertyMap.to("of"), "of which facts")
                .optional("counted", QUANTITIES, counted, PropertyMap.to("counted"), "what is counted");
    }
}
