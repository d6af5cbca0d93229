package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.participation.ParticipationStatement;
import io.github.balint4j.rules.participation.ParticipationStatement.Attended;
import io.github.balint4j.rules.participation.ParticipationStatement.Judged;
import io.github.balint4j.rules.participation.ParticipationStatement.Leading;
import io.github.balint4j.rules.participation.ParticipationStatement.Recognition;
import io.github.balint4j.rules.participation.ParticipationStatement.Row;
import java.util.Arrays;
import java.util.List;

/** The codec of statements of participation. */
public final class StatementForms {
    private static final ScalarCodec<PersonId> PERSON = Scalars.code(
                    "person", "id of a person", "p1", PersonId::of, PersonId::value)
            .personal()
            .recurring();

    private static final ScalarCodec<Verdict> VERDICT = Scalars.named(Arrays.asList(Verdict.values()), Verdict::code);

    private static final ObjectCodec<Recognition, PropertyMap> RECOGNITION = ObjectCodec.<Recognition, PropertyMap>of(
                    "recognition on a day",
                    PropertyMap::new,
                    parts -> new Recognition(parts.get("issuer"), parts.get("status"), parts.<Boolean>get("sure")))
            .required(
                    "issuer",
                    Scalars.code("issuer", "code of a body", "se-sfmp", IssuerId::of, IssuerId::value),
                    Recognition::issuer,
                    PropertyMap.to("issuer"),
                    "by whom")
            .required(
                    "status",
                    Scalars.word(CredentialStatus.class),
                    Recognition::status,
                    PropertyMap.to("status"),
                    "as what")
            .required(
                    "sure",
                    Scalars.TRUTHS,
                    Recognition::sure,
                    PropertyMap.to("sure"),
                    "whether it surely held on that day; else it may have");

    private static final ObjectCodec<Leading, PropertyMap> LEADING = ObjectCodec.<Leading, PropertyMap>of(
                    "leader on a day",
                    PropertyMap::new,
                    parts -> new Leading(parts.get("person"), parts.find("recognitions")))
            .required("person", PERSON, Leading::person, PropertyMap.to("person"), "who, by pseudonym")
            .optional(
                    "recognitions",
                    ListCodec.of(RECOGNITION),
                    Leading::recognitions,
                    PropertyMap.to("recognitions"),
                    "what they were recognised as on that day")
            .absent("it is not known");

    private static final ObjectCodec<Attended, PropertyMap> SESSION = ObjectCodec.<Attended, PropertyMap>of(
                    "stated session",
                    PropertyMap::new,
                    parts -> new Attended(
                            parts.find("date"),
                            parts.find("until"),
                            parts.find("group"),
                            parts.find("sessions"),
                            parts.<Integer>find("minutes").map(Integer::longValue),
                            parts.find("mode"),
                            parts.find("role"),
                            parts.find("presence"),
                            parts.find("leaders")))
            .optional(
                    "date",
                    Scalars.PARTIAL_DATES,
                    Attended::date,
                    PropertyMap.to("date"),
                    "the day, or the first of several, as far as it is known")
            .optional(
                    "until",
                    Scalars.PARTIAL_DATES,
                    Attended::until,
                    PropertyMap.to("until"),
                    "the last of several days")
            .absent("it is of one day")
            .optional(
                    "group",
                    Scalars.code("group", "id of a group", "tuesday", GroupId::of, GroupId::value),
                    Attended::group,
                    PropertyMap.to("group"),
                    "in which group")
            .optional(
                    "sessions",
                    Scalars.SESSIONS_IN_ALL,
                    Attended::count,
                    PropertyMap.to("sessions"),
                    "how many sessions it is")
            .absent("it is not known")
            .example("1")
            .optional(
                    "minutes",
                    Scalars.COUNTS,
                    one -> one.minutes().map(Math::toIntExact),
                    PropertyMap.to("minutes"),
                    "how long the person was there altogether, or would have been")
            .unit("minutes")
            .absent("it is not known")
            .example("90")
            .optional(
                    "mode",
                    Scalars.word(Mode.class),
                    Attended::mode,
                    PropertyMap.to("mode"),
                    "how the person took part")
            .absent("it is not known")
            .optional("role", Scalars.word(GroupRole.class), Attended::role, PropertyMap.to("role"), "as what")
            .absent("it is not known")
            .optional(
                    "presence",
                    Scalars.word(Presence.class),
                    Attended::presence,
                    PropertyMap.to("presence"),
                    "whether the person was there")
            .absent("it is not known")
            .optional("leaders", ListCodec.of(LEADING), Attended::leaders, PropertyMap.to("leaders"), "who led")
            .absent("it is not known");

    private static final ObjectCodec<Row, PropertyMap> ROW = ObjectCodec.<Row, PropertyMap>of(
                    "stated row",
                    PropertyMap::new,
                    parts -> new Row(
                            parts.get("id"),
                            parts.get("title"),
                            parts.get("verdict"),
                            parts.<Boolean>get("applies"),
                            parts.<Boolean>get("read"),
                            parts.<List<String>>find("lacks").orElse(List.of()),
                            parts.find("judge")))
            .required("id", Scalars.row("kvs-hours"), Row::id, PropertyMap.to("id"), "its id")
            .required("title", Texts.text("At least 30 hours."), Row::title, PropertyMap.to("title"), "what it asks")
            .required("verdict", VERDICT, Row::verdict, PropertyMap.to("verdict"), "whether it is shown")
            .required("applies", Scalars.TRUTHS, Row::applies, PropertyMap.to("applies"), "whether it applies here")
            .required(
                    "read",
                    Scalars.TRUTHS,
                    Row::read,
                    PropertyMap.to("read"),
                    "whether it is shown only by our reading of the source")
            .optional(
                    "lacks",
                    ListCodec.of(Texts.text("2 more sessions")),
                    row -> Texts.some(row.lacks()),
                    PropertyMap.to("lacks"),
                    "what would show it, any one of these")
            .absent("nothing is said to")
            .optional("judge", Texts.text("the chamber"), Row::judge, PropertyMap.to("judge"), "who judges it")
            .absent("nobody has to");

    private static final ObjectCodec<Judged, PropertyMap> JUDGED = ObjectCodec.<Judged, PropertyMap>of(
                    "stated rulebook",
                    PropertyMap::new,
                    parts -> new Judged(
                            parts.get("rulebook"),
                            parts.get("title"),
                            parts.get("verdict"),
                            parts.get("sentence"),
                            parts.get("rows")))
            .required(
                    "rulebook", Scalars.RULEBOOKS, Judged::edition, PropertyMap.to("rulebook"), "its name and edition")
            .required(
                    "title",
                    Texts.text("KV Sachsen: the Balint group in the approval"),
                    Judged::title,
                    PropertyMap.to("title"),
                    "whose rules they are and what for")
            .required("verdict", VERDICT, Judged::verdict, PropertyMap.to("verdict"), "the verdict on the whole")
            .required(
                    "sentence",
                    Texts.text("Met: all 4 required rows."),
                    Judged::sentence,
                    PropertyMap.to("sentence"),
                    "how it stands on the whole")
            .required("rows", ListCodec.of(ROW), Judged::rows, PropertyMap.to("rows"), "the required rows");

    /** A document of kind {@code participation-statement}. */
    public static final ObjectCodec<ParticipationStatement, PropertyMap> STATEMENT =
            ObjectCodec.<ParticipationStatement, PropertyMap>of(
                            "participation statement",
                            PropertyMap::new,
                            parts -> new ParticipationStatement(
                                    parts.get("person"),
                                    parts.get("asOf"),
                                    parts.get("language"),
                                    parts.<Boolean>get("complete"),
                                    parts.get("sessions"),
                                    parts.get("rulebooks")))
                    .required(
                            "person",
                            PERSON,
                            ParticipationStatement::person,
                            PropertyMap.to("person"),
                            "whose, by pseudonym")
                    .required(
                            "asOf",
                            Scalars.DATES,
                            ParticipationStatement::asOf,
                            PropertyMap.to("asOf"),
                            "the day of the statement")
                    .required(
                            "language",
                            Scalars.named(Arrays.asList(Language.values()), Language::code),
                            ParticipationStatement::language,
                            PropertyMap.to("language"),
                            "in which language its sentences are")
                    .required(
                            "complete",
                            Scalars.TRUTHS,
                            ParticipationStatement::complete,
                            PropertyMap.to("complete"),
                            "whether all sessions of the person are on record")
                    .required(
                            "sessions",
                            ListCodec.of(SESSION),
                            ParticipationStatement::sessions,
                            PropertyMap.to("sessions"),
                            "the sessions that were held until that day, in their order")
                    .required(
                            "rulebooks",
                            ListCodec.of(JUDGED),
                            ParticipationStatement::judged,
                            PropertyMap.to("rulebooks"),
                            "what they come to under each rulebook")
                    .document(Header.PARTICIPATION_STATEMENT_KIND, true);

    private StatementForms() {}
}
