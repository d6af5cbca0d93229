package io.github.balint4j.json.document;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.RangeCodecs;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.Scalars.Start;
import io.github.balint4j.json.codec.ShortCodec;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.ActivityKind;
import io.github.balint4j.rules.programme.Programme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The codec of programmes: what a society offers, and when. Nothing in it can name a person. */
public final class ProgrammeCodecs {
    private static final ShortCodec<Session, Start> DATES = ShortCodec.of(
            Scalars.STARTS,
            ObjectCodec.of("date of an activity", Session::builder, Session.Builder::build)
                    .optional(
                            "date",
                            Scalars.STARTS,
                            ProgrammeCodecs::start,
                            ProgrammeCodecs::start,
                            "the day, as far as it is known, and the time where it is known")
                    .example("\"2026-03-05T13:00\"")
                    .optional(
                            "from",
                            Scalars.PARTIAL_DATES,
                            Session::since,
                            Session.Builder::since,
                            "the first of several days in a row; instead of `date`")
                    .example("\"2026-10-09\"")
                    .optional(
                            "until",
                            Scalars.PARTIAL_DATES,
                            Session::until,
                            Session.Builder::until,
                            "the last of several days in a row; instead of `date`")
                    .example("\"2026-10-10\"")
                    .rule(Rule.instead("date", "from", "until"))
                    .ordered("from", "until")
                    .given(
                            "length",
                            Scalars.LENGTHS,
                            Session::length,
                            Session.Builder::length,
                            "how long it lasts",
                            "that of the activity")
                    .given(
                            "state",
                            Scalars.word(SessionState.class),
                            Session::state,
                            Session.Builder::state,
                            date -> Session.builder().build().state(),
                            "what became of it",
                            "`planned`")
                    .example("\"cancelled\""),
            ProgrammeCodecs::on,
            ProgrammeCodecs::start);

    private static final ObjectCodec<Activity, PropertyMap> ACTIVITY = ObjectCodec.<Activity, PropertyMap>of(
                    "activity", PropertyMap::new, ProgrammeCodecs::activity)
            .required(
                    "id",
                    Scalars.code("leaders-2026"),
                    Activity::id,
                    PropertyMap.to("id"),
                    "its id, which entries of portfolios name as their event")
            .required(
                    "kind",
                    Scalars.code("leader-conference"),
                    activity -> activity.kind().code(),
                    PropertyMap.to("kind"),
                    "what it is: `advice`, `introduction`, `supervision`, `supplementary-course`, `leader-conference`,"
                            + " `weekend-workshop`, or a code of your own")
            .optional(
                    "organiser",
                    PeopleCodecs.ISSUERS,
                    Activity::organiser,
                    PropertyMap.to("organiser"),
                    "the body that holds it")
            .optional(
                    "dates",
                    KnownCodec.of(DATES),
                    activity -> KnownCodec.stated(activity.dates()),
                    PropertyMap.to("dates"),
                    "when it is; all dates together make one activity")
            .example("[{\"from\": \"2026-10-09\", \"until\": \"2026-10-10\"}]")
            .optional(
                    "days",
                    RangeCodecs.COUNTS,
                    Activity::days,
                    PropertyMap.to("days"),
                    "on how many days it is, as announced, where its dates are not known")
            .unit("days")
            .example("{\"min\": 1, \"max\": 2}")
            .optional(
                    "length",
                    Scalars.LENGTHS,
                    Activity::length,
                    PropertyMap.to("length"),
                    "how long one meeting of it lasts")
            .example("\"PT3H30M\"")
            .optional("mode", Scalars.word(Mode.class), Activity::mode, PropertyMap.to("mode"), "how people meet");

    /** The codec of a programme. */
    public static final ObjectCodec<Programme, PropertyMap> PROGRAMME = ObjectCodec.<Programme, PropertyMap>of(
                    "programme", PropertyMap::new, ProgrammeCodecs::programme)
            .required(
                    "issuer",
                    PeopleCodecs.ISSUERS,
                    Programme::issuer,
                    PropertyMap.to("issuer"),
                    "the society whose programme it is")
            .optional(
                    "statedOn",
                    Scalars.DATES,
                    Programme::statedOn,
                    PropertyMap.to("statedOn"),
                    "the day on which all this was stated")
            .optional(
                    "activities",
                    KnownCodec.of(ACTIVITY),
                    programme -> KnownCodec.stated(programme.activities()),
                    PropertyMap.to("activities"),
                    "the activities, in any order, each with its own id")
            .example("[{\"id\": \"advice\", \"kind\": \"advice\"}]");

    private ProgrammeCodecs() {}

    private static Programme programme(PropertyMap parts) {
        Known<Activity> activities = parts.<Known<Activity>>find("activities").orElse(Known.absent());
        List<String> ids = activities.stream().map(Activity::id).toList();
        List<Contradiction> twice = IntStream.range(0, ids.size())
                .filter(i -> ids.indexOf(ids.get(i)) < i)
                .mapToObj(i -> new Contradiction(
                        Contradiction.Code.LISTED_TWICE,
                        "/activities/" + i + "/id",
                        Messages.render(
                                "activity.twice",
                                Map.of(
                                        "at",
                                        "/activities/" + ids.indexOf(ids.get(i)),
                                        "id",
                                        ForeignText.id(ids.get(i))))))
                .toList();
        if (!twice.isEmpty()) {
            throw new ContradictionException(twice);
        }
        return new Programme(parts.get("issuer"), parts.find("statedOn"), activities);
    }

    private static Activity activity(PropertyMap parts) {
        try {
            return new Activity(
                    parts.get("id"),
                    ActivityKind.of(parts.get("kind")),
                    parts.find("organiser"),
                    parts.<Known<Session>>find("dates").orElse(Known.absent()),
                    parts.find("days"),
                    parts.find("length"),
                    parts.find("mode"));
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof ContradictionException dates) {
                Contradiction.Code code = dates.contradictions().get(0).code();
                throw new ContradictionException(
                        List.of(new Contradiction(code, "/dates", Messages.get("activity.dates"))));
            }
            throw e;
        }
    }

    private static Optional<Start> start(Session date) {
        return date.date().map(PartialDate::of).or(date::partialDate).map(day -> new Start(day, date.startsAt()));
    }

    private static void start(Session.Builder date, Start start) {
        date.on(start.day()).startsAt(start.time());
    }

    private static Session on(Start start) {
        return Session.builder().on(start.day()).startsAt(start.time()).build();
    }
}
