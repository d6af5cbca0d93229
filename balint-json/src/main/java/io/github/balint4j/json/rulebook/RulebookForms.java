package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.ScalarCodec.Refused;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.ShortCodec;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.rulebook.EditionDraft.Row;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Reading;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.CodeNames;
import io.github.balint4j.rules.rulebook.Coverage;
import io.github.balint4j.rules.rulebook.EditionChoice;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The codec of documents of kind {@code rulebook}. */
public final class RulebookForms {
    /** No property, but what is known of one that could not be read. */
    private static final String DOUBTFUL = "";

    private static final ObjectCodec<Citation, PropertyMap> CITATION = ObjectCodec.<Citation, PropertyMap>of(
                    "citation",
                    PropertyMap::new,
                    parts -> new Citation(
                            parts.get("source"),
                            parts.find("place"),
                            parts.find("address"),
                            parts.find("read"),
                            parts.find("language")))
            .required(
                    "source",
                    Texts.text("SE-2"),
                    Citation::source,
                    PropertyMap.to("source"),
                    "the source, by its id or title")
            .optional(
                    "place",
                    Texts.text("section 2"),
                    Citation::place,
                    PropertyMap.to("place"),
                    "where in it: a row, section or heading")
            .absent("the whole of it")
            .optional(
                    "address",
                    Texts.text("https://example.org/rules"),
                    Citation::address,
                    PropertyMap.to("address"),
                    "the address of the page")
            .absent("there is no public one")
            .optional("read", Texts.MONTHS, Citation::read, PropertyMap.to("read"), "when it was read")
            .optional(
                    "language",
                    Scalars.code("sv"),
                    Citation::language,
                    PropertyMap.to("language"),
                    "the language of its original wording, an ISO 639 code");

    static final ListCodec<Citation> CITATIONS = ListCodec.of(
            ShortCodec.of(Texts.text("SE-2"), CITATION, Citation::of, citation -> Optional.of(citation.source())));

    private static final ObjectCodec<Reading, PropertyMap> READING = ObjectCodec.<Reading, PropertyMap>of(
                    "reading", PropertyMap::new, parts -> new Reading(parts.get("word"), parts.get("reason")))
            .required("word", Texts.text("fairly even"), Reading::word, PropertyMap.to("word"), "the source's word")
            .required(
                    "reason",
                    Texts.text("a year has few sessions"),
                    Reading::reason,
                    PropertyMap.to("reason"),
                    "how we read it and why, one sentence");

    private static final ObjectCodec<Row, PropertyMap> ROW = ObjectCodec.<Row, PropertyMap>of(
                    "requirement", PropertyMap::new, RulebookForms::row)
            .required(
                    "id",
                    Scalars.row("se2-members"),
                    row -> row.row().id(),
                    PropertyMap.to("id"),
                    "its id, unique in its edition; what is split from one line of the source has parts joined by `/`")
            .required(
                    "title",
                    Texts.text("It has 5 to 12 members."),
                    row -> row.row().title(),
                    PropertyMap.to("title"),
                    "what it asks, one sentence")
            .orElse(
                    "level",
                    Scalars.word(Level.class),
                    row -> row.row().level(),
                    PropertyMap.to("level"),
                    any -> Level.REQUIRED,
                    "whether it decides, or the source recommends it, says that it is usually so, or only says it")
            .absent("`required`")
            .example("\"recommended\"")
            .required(
                    "criterion",
                    CriterionForms.CRITERIA,
                    row -> row.row().criterion(),
                    PropertyMap.to("criterion"),
                    "when it is met")
            .optional(
                    "citations",
                    CITATIONS,
                    row -> Texts.some(row.row().citations()),
                    PropertyMap.to("citations"),
                    "where it stands")
            .absent("what the edition cites under `citing`")
            .optional(
                    "reading",
                    READING,
                    row -> row.row().reading(),
                    PropertyMap.to("reading"),
                    "what of it is our reading of the source, and why")
            .absent("it is read as it stands")
            .optional(
                    "remarks",
                    ListCodec.of(Texts.text("Rules differ by region: ask beforehand.")),
                    row -> Texts.some(row.row().remarks()),
                    PropertyMap.to("remarks"),
                    "what else a reader should know, each a sentence; printed and never judged")
            .absent("there is nothing to remark")
            .rule(RulebookChecks::row)
            .kept((parts, values) -> doubt(parts, values.mayLack("citations")));

    /** A row by itself, whatever its edition cites. */
    public static final ObjectCodec<Requirement, PropertyMap> REQUIREMENTS = ObjectCodec.<Requirement, PropertyMap>of(
                    "requirement",
                    PropertyMap::new,
                    parts -> requirement(parts::find).orElseThrow())
            .parts(ROW, Row::of);

    private static final ObjectCodec<Coverage.LeftOut, PropertyMap> LEFT_OUT =
            ObjectCodec.<Coverage.LeftOut, PropertyMap>of(
                            "omission",
                            PropertyMap::new,
                            parts -> new Coverage.LeftOut(parts.get("what"), parts.get("why")))
                    .required(
                            "what",
                            Texts.text("the fee is refunded"),
                            Coverage.LeftOut::what,
                            PropertyMap.to("what"),
                            "a line of the source")
                    .required(
                            "why",
                            Texts.text("this is about money"),
                            Coverage.LeftOut::why,
                            PropertyMap.to("why"),
                            "why it has no row");

    private static final ObjectCodec<EditionDraft, PropertyMap> EDITION = ObjectCodec.<EditionDraft, PropertyMap>of(
                    "edition", PropertyMap::new, RulebookForms::draft)
            .guessing(name -> Messages.find("guess.edition." + name))
            .required(
                    "edition",
                    Scalars.code("2026"),
                    draft -> draft.code().orElseThrow(),
                    PropertyMap.to("edition"),
                    "which edition, a code")
            .optional("from", Scalars.DATES, EditionDraft::from, PropertyMap.to("from"), "the first day it is in force")
            .absent("from ever")
            .optional(
                    "until", Scalars.DATES, EditionDraft::until, PropertyMap.to("until"), "the last day it is in force")
            .absent("no end is known")
            .example("\"2023-05-31\"")
            .optional(
                    "validFor",
                    Scalars.PERIODS,
                    EditionDraft::validFor,
                    PropertyMap.to("validFor"),
                    "for how long a recognition under it holds")
            .absent("it has no end, or that of `derivedFrom`")
            .example("\"P5Y\"")
            .optional(
                    "derivedFrom",
                    Scalars.RULEBOOKS,
                    EditionDraft::base,
                    PropertyMap.to("derivedFrom"),
                    "a shipped edition, or one of this file, whose rows it starts from; a row of the same id takes the place of the base's row")
            .absent("it starts from nothing")
            .example("\"se-sfmp/group\"")
            .optional(
                    "without",
                    ListCodec.of(Scalars.row("se2-trial")),
                    draft -> Texts.some(draft.without()),
                    PropertyMap.to("without"),
                    "the ids of those rows of the base that are left out")
            .absent("none is")
            .optional(
                    "citing",
                    CITATIONS,
                    draft -> Texts.some(draft.citing()),
                    PropertyMap.to("citing"),
                    "what rows cite that cite nothing themselves")
            .absent("each row cites")
            .optional(
                    "requirements",
                    new ListCodec<>(ROW, Row.UNREAD),
                    draft -> Texts.some(draft.rows()),
                    PropertyMap.to("requirements"),
                    "its rows, in the order of the source")
            .absent("those of the base")
            .optional(
                    "gaps",
                    ListCodec.of(Texts.text("the page breaks off")),
                    EditionDraft::gaps,
                    PropertyMap.to("gaps"),
                    "where the list of rows broke off; such an edition is never satisfied; `[]` when it is complete")
            .absent("it is complete, or as that of `derivedFrom`")
            .optional(
                    "leftOut",
                    ListCodec.of(LEFT_OUT),
                    EditionDraft::leftOut,
                    PropertyMap.to("leftOut"),
                    "what of the source was read and has no row on purpose; printed on its page and never judged")
            .absent("nothing is said of it, or as that of `derivedFrom`")
            .optional(
                    "remarks",
                    ListCodec.of(Texts.text("Rules differ by region: ask beforehand.")),
                    EditionDraft::remarks,
                    PropertyMap.to("remarks"),
                    "what else a reader should know, each a sentence; printed on its page and never judged")
            .absent("there is nothing to remark, or as that of `derivedFrom`")
            .optional(
                    "withoutReadings",
                    Scalars.TRUTHS,
                    EditionDraft::withoutReadings,
                    PropertyMap.to("withoutReadings"),
                    "whether nothing is read that the source does not say: only people judge what it leaves to judgement, and of what"
                            + " it does not say how to count, only what is so however it is counted decides")
            .absent("readings stand in, or as that of `derivedFrom`")
            .ordered("from", "until")
            .rule(RulebookChecks::edition)
            .kept((parts, values) ->
                    doubt(parts, values.mayLack("edition", "from", "until", "derivedFrom", "without", "requirements")));

    private static final ScalarCodec<RulebookRef> SERIES = ScalarCodec.text(
                    "series",
                    "name of a rulebook",
                    "our-clinic/group",
                    (text, token) -> {
                        try {
                            RulebookRef name = RulebookRef.of(text);
                            if (name.edition().isEmpty()) {
                                return name;
                            }
                        } catch (IllegalArgumentException e) {
                            // no such name
                        }
                        throw new Refused(Problem.Code.BAD_RULEBOOK);
                    },
                    RulebookRef::toString)
            .form(Form.SERIES);

    static final ScalarCodec<Boolean> ABOUT =
            Scalars.named(List.of(false, true), persons -> persons ? "persons" : "groups");

    static final ListCodec<Unit> UNITS = ListCodec.of(UnitForms.DECLARED);

    public static final ObjectCodec<Rulebook, PropertyMap> RULEBOOK = ObjectCodec.<Rulebook, PropertyMap>of(
                    "rulebook", PropertyMap::new, RulebookForms::rulebook)
            .required("id", SERIES, Rulebook::id, PropertyMap.to("id"), "whose rules they are and what for")
            .required(
                    "title",
                    Texts.text("Our clinic: a Balint group"),
                    Rulebook::title,
                    PropertyMap.to("title"),
                    "the same in words")
            .required(
                    "about",
                    ABOUT,
                    Rulebook::isAboutPersons,
                    PropertyMap.to("about"),
                    "what is held against them: groups and frames, or the portfolios of persons")
            .optional(
                    "chosenBy",
                    ChoiceForms.EDITION_CHOICES,
                    Rulebook::choice,
                    PropertyMap.to("chosenBy"),
                    "by what with the rulebook's own body a person keeps the edition of that day; of several, the latest that still runs")
            .absent("the day of the assessment chooses")
            .optional(
                    "registration",
                    Scalars.code("pathway-joined"),
                    any -> Optional.empty(),
                    PropertyMap.to("registration"),
                    "the same by a milestone, as it was written at first")
            .absent("`chosenBy` says it, or the day chooses")
            .rule(Rule.instead("chosenBy", "registration"))
            .optional(
                    "words",
                    WordForms.WORDS,
                    rulebook -> Optional.of(rulebook.editions().get(0).names())
                            .filter(names -> !names.equals(CodeNames.none())),
                    PropertyMap.to("words"),
                    "what its own codes are called, by language: a sentence says the name in its language, else the English one, where the code would stand")
            .absent("codes stand for themselves")
            .optional(
                    "units",
                    UNITS,
                    any -> Optional.empty(),
                    PropertyMap.to("units"),
                    "own units, which criteria then name by their code")
            .absent("only those that all rulebooks have; written documents declare own units where they stand")
            .required(
                    "editions",
                    ListCodec.of(EDITION),
                    rulebook ->
                            rulebook.editions().stream().map(EditionDraft::of).toList(),
                    PropertyMap.to("editions"),
                    "the editions, which leave every day to one of them at most")
            .optional(
                    "cases",
                    CaseForms.LIST,
                    any -> Optional.empty(),
                    PropertyMap.to("cases"),
                    "good and bad cases of its rows, for `balint test`")
            .absent("none stand here")
            .example("[{\"requirement\": \"se2-members\", \"asOf\": \"2026-01-15\", \"good\": {\"members\": 8}}]")
            .rule(RulebookChecks::rulebook);

    private RulebookForms() {}

    /** The row, when all of it could be read. */
    static Optional<Requirement> requirement(Function<String, Optional<Object>> parts) {
        Optional<Object> id = parts.apply("id");
        Optional<Object> title = parts.apply("title");
        Optional<Object> criterion = parts.apply("criterion");
        return id.isEmpty() || title.isEmpty() || criterion.isEmpty()
                ? Optional.empty()
                : Optional.of(new Requirement(
                        (String) id.get(),
                        (String) title.get(),
                        (Level) parts.apply("level").orElse(Level.REQUIRED),
                        (Criterion) criterion.get(),
                        citations(parts.apply("citations")),
                        parts.apply("reading").map(Reading.class::cast),
                        texts(parts.apply("remarks"))));
    }

    @SuppressWarnings("unchecked") // the field's codec has read them
    private static List<Citation> citations(Optional<Object> read) {
        return (List<Citation>) read.orElse(List.of());
    }

    @SuppressWarnings("unchecked") // the field's codec has read them
    private static List<String> texts(Optional<Object> read) {
        return (List<String>) read.orElse(List.of());
    }

    private static void doubt(PropertyMap parts, boolean lacks) {
        PropertyMap.<Boolean>to(DOUBTFUL).accept(parts, lacks);
    }

    private static boolean isDoubtful(PropertyMap parts) {
        return parts.<Boolean>find(DOUBTFUL).orElse(false);
    }

    private static Row row(PropertyMap parts) {
        boolean uncited =
                parts.<List<Citation>>find("citations").orElse(List.of()).isEmpty() && !isDoubtful(parts);
        return new Row(parts.find("id"), requirement(parts::find), uncited);
    }

    private static EditionDraft draft(PropertyMap parts) {
        return new EditionDraft(
                parts.find("edition"),
                parts.find("from"),
                parts.find("until"),
                parts.find("validFor"),
                parts.find("derivedFrom"),
                parts.<List<String>>find("without").orElse(List.of()),
                parts.<List<Citation>>find("citing").orElse(List.of()),
                parts.<List<Row>>find("requirements").orElse(List.of()),
                parts.find("gaps"),
                parts.find("leftOut"),
                parts.find("remarks"),
                parts.find("withoutReadings"),
                isDoubtful(parts));
    }

    private static Rulebook rulebook(PropertyMap parts) {
        RulebookRef series = parts.get("id");
        List<EditionDraft> drafts = parts.get("editions");
        Editions editions = new Editions(series, parts.get("about"), drafts, parts.<CodeNames>find("words"));
        Rulebook rulebook = Rulebook.of(parts.get("title"), editions.all());
        return parts.<EditionChoice>find("chosenBy")
                .or(() -> parts.<String>find("registration").map(EditionChoice.ByMilestone::new))
                .map(rulebook::chosenBy)
                .orElse(rulebook);
    }
}
