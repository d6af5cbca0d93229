package io.github.balint4j.json.document;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.Topic;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.RangeCodecs;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.Scalars.Start;
import io.github.balint4j.json.codec.ShortCodec;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codecs of what happened: sessions and judgements. */
public final class SessionCodecs {
    private static final ObjectCodec<Session, Session.Builder> SESSION = ObjectCodec.of(
                    "session", Session::builder, Session.Builder::build)
            .optional(
                    "date",
                    Scalars.STARTS,
                    SessionCodecs::start,
                    SessionCodecs::start,
                    "the day, as far as it is known, and the time where it is known")
            .example("\"2021-03-15T16:30\"")
            .optional(
                    "from",
                    Scalars.PARTIAL_DATES,
                    Session::since,
                    Session.Builder::since,
                    "the first day of a meeting over several days; instead of `date`")
            .example("\"2021-06-11\"")
            .optional(
                    "until",
                    Scalars.PARTIAL_DATES,
                    Session::until,
                    Session.Builder::until,
                    "the last day of a meeting over several days; instead of `date`")
            .example("\"2021-06-13\"")
            .rule(Rule.instead("date", "from", "until"))
            .ordered("from", "until")
            .given(
                    "length",
                    Scalars.LENGTHS.expecting("lengthOfOne"),
                    Session::length,
                    Session.Builder::length,
                    "how long each session of the meeting lasts",
                    "that of the frame")
            .given(
                    "sessions",
                    Scalars.NUMBERS_OF_SESSIONS,
                    Session::sessions,
                    Session.Builder::sessions,
                    "how many sessions the meeting holds",
                    "that of the frame, or else 1; of several days it is not known")
            .unit("sessions")
            .example("2")
            .given(
                    "mode",
                    Scalars.word(Mode.class),
                    Session::mode,
                    Session.Builder::mode,
                    "how people meet",
                    "that of the frame")
            .given(
                    "state",
                    Scalars.word(SessionState.class),
                    Session::state,
                    Session.Builder::state,
                    SessionCodecs::usualState,
                    "what was recorded",
                    "`held` when somebody was there or presented, else `planned`")
            .example("\"cancelled\"")
            .optional(
                    "attended",
                    KnownCodec.of(PeopleCodecs.ATTENDANCES),
                    session -> KnownCodec.stated(session.attendance()),
                    Session.Builder::attendance,
                    "who came and who did not; a complete list names all who came")
            .example("[\"p1\", {\"person\": \"p2\", \"presence\": \"excused\"}]")
            .optional(
                    "present",
                    RangeCodecs.COUNTS.namedIn("\"attended\"", "[\"p1\", \"p2\"]"),
                    Session::present,
                    Session.Builder::present,
                    "how many members were there, without leaders and guests; beside `attended` or instead of it")
            .unit("people")
            .example("7")
            .optional(
                    "presented",
                    KnownCodec.of(PeopleCodecs.PERSONS),
                    session -> KnownCodec.stated(session.presenters()),
                    Session.Builder::presenters,
                    "who presented a case, once for each case; `[]`: nobody");

    static final ShortCodec<Session, Start> SESSIONS =
            ShortCodec.of(Scalars.STARTS, SESSION, SessionCodecs::on, SessionCodecs::start);

    /** A session of which nothing is known. */
    static final Session UNKNOWN = Session.builder().build();

    private static final class AttestationParts {
        private @Nullable Topic topic;
        private @Nullable String judge;
        private @Nullable Judgement outcome;
        private @Nullable LocalDate on;

        Attestation build() {
            return new Attestation(
                    Objects.requireNonNull(topic),
                    Objects.requireNonNull(judge),
                    Objects.requireNonNull(outcome),
                    Objects.requireNonNull(on));
        }
    }

    public static final ObjectCodec<Attestation, AttestationParts> ATTESTATIONS = ObjectCodec.of(
                    "attestation", AttestationParts::new, AttestationParts::build)
            .required(
                    "topic",
                    Scalars.code("topic", "code", "se2-even", Topic::of, Topic::code),
                    Attestation::topic,
                    (parts, v) -> parts.topic = v,
                    "what was judged: the id of the requirement that asks")
            .required(
                    "judge",
                    Scalars.<String>code("judge", "code", "group", code -> code, code -> code)
                            .personal(),
                    Attestation::judge,
                    (parts, v) -> parts.judge = v,
                    "who judged, by the code that the requirement names")
            .required(
                    "outcome",
                    Scalars.word(Judgement.class),
                    Attestation::outcome,
                    (parts, v) -> parts.outcome = v,
                    "what they judged")
            .required("on", Scalars.DATES, Attestation::on, (parts, v) -> parts.on = v, "the day of the judgement");

    private SessionCodecs() {}

    private static Optional<Start> start(Session session) {
        return session.date()
                .map(PartialDate::of)
                .or(session::partialDate)
                .map(day -> new Start(day, session.startsAt()));
    }

    private static void start(Session.Builder session, Start start) {
        session.on(start.day()).startsAt(start.time());
    }

    private static Session on(Start start) {
        return Session.builder().on(start.day()).startsAt(start.time()).build();
    }

    /** What core takes the state to be when nothing is said. */
    private static Given<SessionState> usualState(Session session) {
        return Session.builder()
                .attendance(session.attendance())
                .present(session.present())
                .presenters(session.presenters())
                .build()
                .state();
    }
}
