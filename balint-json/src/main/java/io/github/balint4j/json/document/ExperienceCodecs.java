package io.github.balint4j.json.document;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.GivenCodec;
import io.github.balint4j.json.codec.InWords;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.OrAbout;
import io.github.balint4j.json.codec.RangeCodecs;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.Scalars.Start;
import io.github.balint4j.json.codec.ShortCodec;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** The codecs of a logbook's entries. */
final class ExperienceCodecs {
    private static final Codec<OrAbout<Duration, Duration>> DURATION =
            OrAbout.codec("about time", Scalars.DURATIONS, Scalars.DURATIONS, "\"PT30H\"");
    private static final Codec<OrAbout<Given<BigDecimal>, Integer>> NUMBER = OrAbout.codec(
            "about sessions",
            new GivenCodec<>(Scalars.SESSIONS_IN_ALL.guessingTexts(InWords::aboutOrNumber)),
            Scalars.COUNTS,
            "20");

    /** Entries of {@code sessions}, which have a role. */
    static final ShortCodec<Experience, Start> SESSIONS = orDate(amounts(where(what(whether(when())
            .optional(
                    "role",
                    Scalars.word(GroupRole.class),
                    Experience::role,
                    Experience.Builder::role,
                    "as what they took part; only in `sessions`")
            .example("\"co-leader\"")))));

    /** Entries of all other lists. */
    static final ShortCodec<Experience, Start> OTHERS = orDate(amounts(where(what(whether(when())))));

    private ExperienceCodecs() {}

    private static ShortCodec<Experience, Start> orDate(ObjectCodec<Experience, Experience.Builder> entry) {
        return ShortCodec.of(
                Scalars.STARTS,
                entry,
                start -> Experience.builder()
                        .date(start.day())
                        .startsAt(start.time())
                        .build(),
                ExperienceCodecs::start);
    }

    private static Optional<OrAbout<Duration, Duration>> duration(Experience entry) {
        return Optional.of(new OrAbout<>(entry.duration(), entry.aboutDuration()))
                .filter(told -> told.said().isPresent() || told.about().isPresent());
    }

    private static OrAbout<Given<BigDecimal>, Integer> number(Experience entry) {
        Optional<Integer> about = RangeCodecs.boxed(entry.aboutSessions());
        return about.isPresent() ? new OrAbout<>(Optional.empty(), about) : OrAbout.of(entry.sessions());
    }

    private static Optional<Start> start(Experience entry) {
        return entry.date().map(day -> new Start(day, entry.startsAt()));
    }

    private static ObjectCodec<Experience, Experience.Builder> when() {
        return ObjectCodec.of("entry", Experience::builder, Experience.Builder::build)
                .optional(
                        "date",
                        Scalars.STARTS,
                        ExperienceCodecs::start,
                        (entry, start) -> entry.date(start.day()).startsAt(start.time()),
                        "the day, as far as it is known, and the time where it is known; only without `from` and `until`")
                .example("\"2021-03-15T16:30\"")
                .optional(
                        "from",
                        Scalars.PARTIAL_DATES,
                        Experience::since,
                        Experience.Builder::since,
                        "the first of several days")
                .example("\"2019\"")
                .given(
                        "until",
                        Scalars.PARTIAL_DATES,
                        Experience::until,
                        Experience.Builder::until,
                        "the last of several days",
                        "`practice` goes on; of anything else it is not known")
                .example("\"2019\"")
                .rule(Rule.instead("date", "from", "until"))
                .ordered("from", "until");
    }

    private static ObjectCodec<Experience, Experience.Builder> whether(
            ObjectCodec<Experience, Experience.Builder> entry) {
        return entry.given(
                        "state",
                        Scalars.word(SessionState.class),
                        Experience::state,
                        Experience.Builder::state,
                        any -> Given.of(SessionState.HELD),
                        "what was recorded",
                        "`held`")
                .example("\"planned\"")
                .given(
                        "presence",
                        Scalars.word(Presence.class),
                        Experience::presence,
                        Experience.Builder::presence,
                        any -> Given.of(Presence.PRESENT),
                        "whether the person took part",
                        "`present`")
                .example("\"excused\"");
    }

    private static ObjectCodec<Experience, Experience.Builder> what(ObjectCodec<Experience, Experience.Builder> entry) {
        return entry.optional(
                        "code",
                        Scalars.code("leader-seminar"),
                        Experience::code,
                        Experience.Builder::code,
                        "which training, teaching or practice")
                .optional(
                        "mode", Scalars.word(Mode.class), Experience::mode, Experience.Builder::mode, "how people met")
                .optional(
                        "group",
                        Scalars.code("group", "id", "aarhus-monday-2021", GroupId::of, GroupId::value),
                        Experience::group,
                        Experience.Builder::group,
                        "in which group")
                .given(
                        "groupKind",
                        Scalars.code("large"),
                        Experience::groupKind,
                        Experience.Builder::groupKind,
                        any -> Experience.builder().build().groupKind(),
                        "the kind of group",
                        "`ordinary`")
                .optional(
                        "event",
                        Scalars.code("weekend-2021"),
                        Experience::event,
                        Experience.Builder::event,
                        "at which event; entries that name the same one belong to one event")
                .given(
                        "occasion",
                        Scalars.code("weekend"),
                        Experience::occasion,
                        Experience.Builder::occasion,
                        "on what occasion",
                        "`group` when there is a `group` and no `event`, else not known");
    }

    private static ObjectCodec<Experience, Experience.Builder> where(
            ObjectCodec<Experience, Experience.Builder> entry) {
        return entry.optional(
                        "setting",
                        Scalars.code("hospital"),
                        Experience::setting,
                        Experience.Builder::setting,
                        "where and for whom")
                .optional(
                        "format",
                        Scalars.code("one-to-one"),
                        Experience::format,
                        Experience.Builder::format,
                        "in what form")
                .optional(
                        "method",
                        Scalars.code("psychodynamic"),
                        Experience::method,
                        Experience.Builder::method,
                        "by what method")
                .optional(
                        "purpose",
                        Scalars.code("leading"),
                        Experience::purpose,
                        Experience.Builder::purpose,
                        "to what purpose")
                .absent("not known; supervision is on `leading` by our reading")
                .optional(
                        "organiser",
                        PeopleCodecs.ISSUERS,
                        Experience::organiser,
                        Experience.Builder::organiser,
                        "which body organised it")
                .optional(
                        "approvals",
                        KnownCodec.each(StandingCodecs.APPROVALS),
                        one -> KnownCodec.stated(one.approvals()),
                        Experience.Builder::approvals,
                        "which bodies have approved it; `[]`: none")
                .optional(
                        "proof",
                        KnownCodec.each(Scalars.code("certificate")),
                        one -> KnownCodec.stated(one.proof()),
                        Experience.Builder::proof,
                        "what shows that it took place; `[]`: nothing");
    }

    private static ObjectCodec<Experience, Experience.Builder> amounts(
            ObjectCodec<Experience, Experience.Builder> entry) {
        return entry.optional(
                        "duration",
                        DURATION,
                        ExperienceCodecs::duration,
                        (one, told) -> one.duration(told.said()).aboutDuration(told.about()),
                        "how long it lasted altogether")
                .example("\"PT3H\"")
                .given(
                        "minutes",
                        Scalars.COUNTS.expecting("minutesThere"),
                        Experience::minutes,
                        Experience.Builder::minutes,
                        "how many minutes of it the person was there",
                        "all of it")
                .unit("minutes")
                .example("60")
                .orElse(
                        "sessions",
                        NUMBER,
                        ExperienceCodecs::number,
                        (one, told) -> {
                            told.said().ifPresent(one::sessions);
                            told.about().ifPresent(one::aboutSessions);
                        },
                        any -> OrAbout.of(Given.usual()),
                        "how many sessions it comprises")
                .absent("1 when it is of one day, else not known")
                .unit("sessions")
                .example("2")
                .optional(
                        "cases",
                        Scalars.COUNTS,
                        one -> RangeCodecs.boxed(one.cases()),
                        Experience.Builder::cases,
                        "how many cases were presented")
                .unit("cases")
                .example("2")
                .optional(
                        "presented",
                        Scalars.COUNTS,
                        one -> RangeCodecs.boxed(one.presented()),
                        Experience.Builder::presented,
                        "how many of the cases the person presented")
                .unit("cases")
                .example("1")
                .optional(
                        "members",
                        RangeCodecs.COUNTS,
                        Experience::members,
                        Experience.Builder::members,
                        "how many members the group had")
                .unit("people")
                .optional(
                        "present",
                        RangeCodecs.COUNTS,
                        Experience::present,
                        Experience.Builder::present,
                        "how many members were there")
                .unit("people")
                .optional(
                        "leaders",
                        KnownCodec.each(PeopleCodecs.PERSONS),
                        one -> KnownCodec.stated(one.leaders()),
                        Experience.Builder::leaders,
                        "who led, or who led together with the person; `[]`: nobody")
                .example("[\"l1\"]")
                .optional(
                        "supervisors",
                        KnownCodec.each(PeopleCodecs.PERSONS),
                        one -> KnownCodec.stated(one.supervisors()),
                        Experience.Builder::supervisors,
                        "who supervised; `[]`: nobody")
                .example("[\"s1\"]");
    }
}
