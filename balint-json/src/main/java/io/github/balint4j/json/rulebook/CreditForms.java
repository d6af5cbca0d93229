package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditStatement;
import io.github.balint4j.rules.credit.Points;
import io.github.balint4j.rules.rulebook.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The codecs of schemes of credit, and of what a person is credited with under them. */
public final class CreditForms {
    private static final ObjectCodec<CreditScheme.Rate, PropertyMap> RATE = cited(
            ObjectCodec.<CreditScheme.Rate, PropertyMap>of(
                            "rate",
                            PropertyMap::new,
                            parts -> new CreditScheme.Rate(
                                    parts.get("points"),
                                    parts.get("every"),
                                    parts.find("below"),
                                    parts.get("citations")))
                    .required(
                            "points",
                            Scalars.AMOUNTS,
                            CreditScheme.Rate::points,
                            PropertyMap.to("points"),
                            "how many points")
                    .example("1")
                    .required(
                            "every",
                            Scalars.DURATIONS,
                            CreditScheme.Rate::every,
                            PropertyMap.to("every"),
                            "for how much time attended as a member")
                    .example("\"PT45M\"")
                    .optional(
                            "below",
                            Scalars.DURATIONS,
                            CreditScheme.Rate::below,
                            PropertyMap.to("below"),
                            "the rate is for less time than this altogether")
                    .absent("it is for any time")
                    .example("\"PT8H\""),
            CreditScheme.Rate::citations);

    private static final ObjectCodec<CreditScheme.Rounding, PropertyMap> ROUNDING = cited(
            ObjectCodec.<CreditScheme.Rounding, PropertyMap>of(
                            "rounding",
                            PropertyMap::new,
                            parts -> new CreditScheme.Rounding(
                                    parts.get("direction"),
                                    parts.<CreditScheme.Each>find("each").orElse(CreditScheme.Each.SESSION),
                                    parts.<BigDecimal>find("to").orElse(BigDecimal.ONE),
                                    parts.get("citations")))
                    .required(
                            "direction",
                            Scalars.word(CreditScheme.Direction.class),
                            CreditScheme.Rounding::direction,
                            PropertyMap.to("direction"),
                            "whether down, to the nearest, up, or not at all")
                    .example("\"down\"")
                    .orElse(
                            "each",
                            Scalars.word(CreditScheme.Each.class),
                            CreditScheme.Rounding::each,
                            PropertyMap.to("each"),
                            any -> CreditScheme.Each.SESSION,
                            "whether the points of each session are rounded, or the sum")
                    .absent("`session`")
                    .example("\"sum\"")
                    .orElse(
                            "to",
                            Scalars.AMOUNTS,
                            CreditScheme.Rounding::to,
                            PropertyMap.to("to"),
                            any -> BigDecimal.ONE,
                            "to multiples of so many points")
                    .absent("1")
                    .example("0.5"),
            CreditScheme.Rounding::citations);

    private static final ObjectCodec<CreditScheme.Cap, PropertyMap> CAP = cited(
            ObjectCodec.<CreditScheme.Cap, PropertyMap>of(
                            "cap",
                            PropertyMap::new,
                            parts ->
                                    new CreditScheme.Cap(parts.get("points"), parts.get("per"), parts.get("citations")))
                    .required(
                            "points",
                            Scalars.AMOUNTS,
                            CreditScheme.Cap::points,
                            PropertyMap.to("points"),
                            "how many points count at most")
                    .example("8")
                    .required(
                            "per",
                            Scalars.word(CreditScheme.Per.class),
                            CreditScheme.Cap::per,
                            PropertyMap.to("per"),
                            "in which time: each day, each calendar year, or all the time of the scheme"),
            CreditScheme.Cap::citations);

    private static final ObjectCodec<CreditScheme.Award, PropertyMap> AWARD = cited(
            ObjectCodec.<CreditScheme.Award, PropertyMap>of(
                            "award",
                            PropertyMap::new,
                            parts -> new CreditScheme.Award(
                                    parts.get("points"),
                                    parts.get("hours"),
                                    parts.<List<String>>find("milestones").orElse(List.of()),
                                    parts.get("citations")))
                    .required(
                            "points",
                            Scalars.AMOUNTS,
                            CreditScheme.Award::points,
                            PropertyMap.to("points"),
                            "how many points")
                    .example("40")
                    .required(
                            "hours",
                            Scalars.DURATIONS,
                            CreditScheme.Award::hours,
                            PropertyMap.to("hours"),
                            "from how much time on, altogether")
                    .example("\"PT8H\"")
                    .optional(
                            "milestones",
                            ListCodec.of(Scalars.code("review-meeting")),
                            award -> Texts.some(award.milestones()),
                            PropertyMap.to("milestones"),
                            "what else must have been reached in the same time, by the codes of milestones")
                    .absent("nothing"),
            CreditScheme.Award::citations);

    private static final ObjectCodec<CreditScheme, PropertyMap> PLAIN = ObjectCodec.<CreditScheme, PropertyMap>of(
                    "credit scheme", PropertyMap::new, CreditForms::scheme)
            .required("id", Scalars.RULEBOOKS, CreditScheme::id, PropertyMap.to("id"), "its name, with its edition")
            .example("\"our-society/cpd@2026\"")
            .required(
                    "title",
                    Texts.text("Our society: continuing education"),
                    CreditScheme::title,
                    PropertyMap.to("title"),
                    "whose points they are and what for")
            .optional("from", Scalars.DATES, CreditScheme::from, PropertyMap.to("from"), "the first day it holds")
            .absent("it is not known, and any day counts")
            .optional("until", Scalars.DATES, CreditScheme::until, PropertyMap.to("until"), "the last day it holds")
            .absent("no end is known")
            .example("\"2028-12-31\"")
            .required("rate", RATE, CreditScheme::rate, PropertyMap.to("rate"), "points for time")
            .optional(
                    "rounding", ROUNDING, CreditScheme::rounding, PropertyMap.to("rounding"), "how points are rounded")
            .absent(
                    "the source does not say: whole points of each session are sure, and by our reading each minute counts")
            .optional(
                    "caps",
                    ListCodec.of(CAP),
                    scheme -> Texts.some(scheme.caps()),
                    PropertyMap.to("caps"),
                    "how many points count at most")
            .absent("there is no bound")
            .optional(
                    "award",
                    AWARD,
                    CreditScheme::award,
                    PropertyMap.to("award"),
                    "points for so much time altogether, in place of those for time")
            .absent("there is none")
            .optional(
                    "remarks",
                    ListCodec.of(Texts.text("Ask beforehand.")),
                    scheme -> Texts.some(scheme.remarks()),
                    PropertyMap.to("remarks"),
                    "what else a reader should know, each a sentence")
            .absent("there is nothing to remark")
            .rule(Rule.ordered("from", "until", Problem.Code.ENDS_BEFORE_START, Comparator.<LocalDate>naturalOrder()));

    /** A document of kind {@code credit-scheme}. */
    public static final ObjectCodec<CreditScheme, PropertyMap> SCHEME = PLAIN.document(Header.CREDIT_SCHEME_KIND, true);

    private static final ObjectCodec<CreditStatement.Minutes, PropertyMap> MINUTES =
            ObjectCodec.<CreditStatement.Minutes, PropertyMap>of(
                            "minutes",
                            PropertyMap::new,
                            parts -> new CreditStatement.Minutes(
                                    parts.<BigDecimal>get("low").longValueExact(),
                                    parts.<BigDecimal>find("high").map(BigDecimal::longValueExact)))
                    .required(
                            "low",
                            Texts.AMOUNTS,
                            minutes -> BigDecimal.valueOf(minutes.low()),
                            PropertyMap.to("low"),
                            "surely so many")
                    .optional(
                            "high",
                            Texts.AMOUNTS,
                            minutes -> minutes.high().map(BigDecimal::valueOf),
                            PropertyMap.to("high"),
                            "at most so many")
                    .absent("it is not known");

    private static final ObjectCodec<Points, PropertyMap> POINTS = ObjectCodec.<Points, PropertyMap>of(
                    "points",
                    PropertyMap::new,
                    parts -> new Points(parts.get("low"), parts.find("high"), parts.find("read")))
            .required("low", Texts.AMOUNTS, Points::low, PropertyMap.to("low"), "surely so many")
            .optional("high", Texts.AMOUNTS, Points::high, PropertyMap.to("high"), "at most so many")
            .absent("it is not known")
            .optional("read", Texts.AMOUNTS, Points::read, PropertyMap.to("read"), "so many by our reading")
            .absent("facts are missing, and no reading helps");

    private static final ObjectCodec<CreditStatement.Line, PropertyMap> LINE =
            ObjectCodec.<CreditStatement.Line, PropertyMap>of(
                            "credited session",
                            PropertyMap::new,
                            parts -> new CreditStatement.Line(
                                    parts.find("date"),
                                    parts.find("until"),
                                    parts.find("group"),
                                    parts.get("minutes"),
                                    parts.get("points"),
                                    parts.find("reason")))
                    .optional(
                            "date",
                            Scalars.PARTIAL_DATES,
                            CreditStatement.Line::first,
                            PropertyMap.to("date"),
                            "the day, or the first of several, as far as it is known")
                    .absent("it is not known")
                    .optional(
                            "until",
                            Scalars.PARTIAL_DATES,
                            CreditStatement.Line::last,
                            PropertyMap.to("until"),
                            "the last of several days")
                    .absent("it is of one day")
                    .optional(
                            "group",
                            Scalars.code("group", "id of a group", "tuesday", GroupId::of, GroupId::value),
                            CreditStatement.Line::group,
                            PropertyMap.to("group"),
                            "in which group")
                    .required(
                            "minutes",
                            MINUTES,
                            CreditStatement.Line::minutes,
                            PropertyMap.to("minutes"),
                            "how long the person was there, where it counts")
                    .required(
                            "points",
                            POINTS,
                            CreditStatement.Line::points,
                            PropertyMap.to("points"),
                            "its points before any cap")
                    .optional(
                            "reason",
                            Scalars.word(CreditStatement.Reason.class),
                            CreditStatement.Line::reason,
                            PropertyMap.to("reason"),
                            "why it does not count, or may not")
                    .absent("it counts");

    /** A document of kind {@code credit-statement}. */
    public static final ObjectCodec<CreditStatement, PropertyMap> STATEMENT =
            ObjectCodec.<CreditStatement, PropertyMap>of("credit statement", PropertyMap::new, CreditForms::statement)
                    .required(
                            "person",
                            Scalars.code("person", "id of a person", "p1", PersonId::of, PersonId::value)
                                    .personal()
                                    .recurring(),
                            CreditStatement::person,
                            PropertyMap.to("person"),
                            "whose, by pseudonym")
                    .required("scheme", PLAIN, CreditStatement::scheme, PropertyMap.to("scheme"), "under which scheme")
                    .optional("from", Scalars.DATES, CreditStatement::from, PropertyMap.to("from"), "the first day")
                    .absent("from the first session on record")
                    .required("to", Scalars.DATES, CreditStatement::to, PropertyMap.to("to"), "the last day")
                    .required(
                            "complete",
                            Scalars.TRUTHS,
                            CreditStatement::complete,
                            PropertyMap.to("complete"),
                            "whether all sessions of that time are on record")
                    .required(
                            "sessions",
                            ListCodec.of(LINE),
                            CreditStatement::lines,
                            PropertyMap.to("sessions"),
                            "the sessions of that time, in their order")
                    .required("time", MINUTES, CreditStatement::time, PropertyMap.to("time"), "the time that counts")
                    .required(
                            "sum",
                            POINTS,
                            CreditStatement::sum,
                            PropertyMap.to("sum"),
                            "the points of the sessions before any cap and before an award")
                    .optional(
                            "awarded",
                            Scalars.TRUTHS,
                            CreditStatement::award,
                            PropertyMap.to("awarded"),
                            "whether an award takes their place")
                    .absent("it is not known, or the scheme has none")
                    .required("total", POINTS, CreditStatement::total, PropertyMap.to("total"), "the points in the end")
                    .document(Header.CREDIT_STATEMENT_KIND, true);

    private CreditForms() {}

    private static <T> ObjectCodec<T, PropertyMap> cited(
            ObjectCodec<T, PropertyMap> codec, Function<T, List<Citation>> citations) {
        return codec.required(
                        "citations", RulebookForms.CITATIONS, citations, PropertyMap.to("citations"), "where it stands")
                .example("[\"SE-1\"]");
    }

    private static CreditScheme scheme(PropertyMap parts) {
        return new CreditScheme(
                parts.get("id"),
                parts.get("title"),
                parts.find("from"),
                parts.find("until"),
                parts.get("rate"),
                parts.find("rounding"),
                parts.<List<CreditScheme.Cap>>find("caps").orElse(List.of()),
                parts.find("award"),
                parts.<List<String>>find("remarks").orElse(List.of()));
    }

    private static CreditStatement statement(PropertyMap parts) {
        Optional<LocalDate> from = parts.find("from");
        return new CreditStatement(
                parts.get("person"),
                parts.get("scheme"),
                from,
                parts.get("to"),
                parts.<Boolean>get("complete"),
                parts.get("sessions"),
                parts.get("time"),
                parts.get("sum"),
                parts.find("awarded"),
                parts.get("total"));
    }
}
