package io.github.balint4j.json.document;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Tier;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.json.codec.DatesInWords;
import io.github.balint4j.json.codec.KnownCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.codec.ShortCodec;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codecs of people: who leads, who has a place, who waits, who came. */
final class PeopleCodecs {
    static final ScalarCodec<PersonId> PERSONS = Scalars.code(
                    "person", "id of a person", "p1", PersonId::of, PersonId::value)
            .personal()
            .recurring();

    static final ScalarCodec<Profession> PROFESSIONS =
            Scalars.code("profession", "code", "physician", Profession::of, Profession::code);

    static final ScalarCodec<IssuerId> ISSUERS =
            Scalars.code("issuer", "code", "se-sfmp", IssuerId::of, IssuerId::value);

    static final ScalarCodec<Tier> TIERS = Scalars.code("tier", "code", "full-member", Tier::of, Tier::value);

    static final class CredentialParts {
        private @Nullable IssuerId issuer;
        private @Nullable CredentialStatus status;
        private @Nullable Tier tier;
        private Given<PartialDate> from = Given.usual();
        private Given<PartialDate> until = Given.usual();

        Credential build() {
            return new Credential(
                    Objects.requireNonNull(issuer),
                    Objects.requireNonNull(status),
                    Optional.ofNullable(tier),
                    from,
                    until);
        }
    }

    static final ObjectCodec<Credential, CredentialParts> CREDENTIALS = ObjectCodec.of(
                    "credential", CredentialParts::new, CredentialParts::build)
            .required("issuer", ISSUERS, Credential::issuer, (parts, v) -> parts.issuer = v, "the society or body")
            .required(
                    "status",
                    Scalars.word(CredentialStatus.class),
                    Credential::status,
                    (parts, v) -> parts.status = v,
                    "how far it has recognised the leader")
            .optional("tier", TIERS, Credential::tier, (parts, v) -> parts.tier = v, "the issuer's tier")
            .given(
                    "from",
                    Scalars.PARTIAL_DATES,
                    Credential::from,
                    (parts, v) -> parts.from = v,
                    "the first day it holds",
                    Scalars.BEGUN)
            .example("\"2021-03-15\"")
            .given(
                    "until",
                    Scalars.PARTIAL_DATES,
                    Credential::until,
                    (parts, v) -> parts.until = v,
                    "the last day it holds",
                    "it still holds")
            .example("\"2026-06-30\"")
            .ordered("from", "until");

    private static final ObjectCodec<Leadership, Leadership.Builder> LEADER = ObjectCodec.of(
                    "leader", Leadership::builder, Leadership.Builder::build)
            .required("person", PERSONS, Leadership::person, Leadership.Builder::person, "who, by pseudonym")
            .example("\"l1\"")
            .given(
                    "role",
                    Scalars.word(LeaderRole.class),
                    Leadership::role,
                    Leadership.Builder::role,
                    any -> Given.of(LeaderRole.LEADER),
                    "what they do in the group",
                    "`leader`")
            .example("\"co-leader\"")
            .optional(
                    "profession",
                    PROFESSIONS,
                    Leadership::profession,
                    Leadership.Builder::profession,
                    "their profession")
            .example("\"psychologist\"")
            .given(
                    "since",
                    Scalars.PARTIAL_DATES,
                    Leadership::since,
                    Leadership.Builder::since,
                    "the first day they lead",
                    Scalars.BEGUN)
            .example("\"2021-03-15\"")
            .given(
                    "until",
                    Scalars.PARTIAL_DATES,
                    Leadership::until,
                    Leadership.Builder::until,
                    "the last day they lead",
                    "they still do")
            .example("\"2023-06-30\"")
            .optional(
                    "credentials",
                    KnownCodec.of(CREDENTIALS),
                    leader -> KnownCodec.stated(leader.credentials()),
                    Leadership.Builder::credentials,
                    "what they are recognised as, and by whom")
            .ordered("since", "until");

    static final ShortCodec<Leadership, PersonId> LEADERS =
            ShortCodec.of(PERSONS, LEADER, Leadership::of, leader -> Optional.of(leader.person()));

    private static final ObjectCodec<Membership, Membership.Builder> MEMBER = ObjectCodec.of(
                    "member", Membership::builder, Membership.Builder::build)
            .required("person", PERSONS, Membership::person, Membership.Builder::person, "who, by pseudonym")
            .optional(
                    "profession",
                    PROFESSIONS,
                    Membership::profession,
                    Membership.Builder::profession,
                    "their profession")
            .given(
                    "joined",
                    Scalars.PARTIAL_DATES,
                    Membership::joined,
                    Membership.Builder::joined,
                    "the first day of their place",
                    Scalars.BEGUN)
            .example("\"2021-03-15\"")
            .given(
                    "left",
                    Scalars.PARTIAL_DATES,
                    Membership::left,
                    Membership.Builder::left,
                    "the last day of their place",
                    "they still have it")
            .example("\"2022-01-31\"")
            .given(
                    "commitment",
                    Scalars.COUNTS.refusingRanges("expected.commitment"),
                    Membership::commitment,
                    Membership.Builder::commitment,
                    "how many sessions they committed to",
                    "that of the frame")
            .unit("sessions")
            .ordered("joined", "left");

    static final ShortCodec<Membership, PersonId> MEMBERS =
            ShortCodec.of(PERSONS, MEMBER, Membership::of, member -> Optional.of(member.person()));

    private static final class WaitingParts {
        private @Nullable PersonId person;
        private Given<PartialDate> since = Given.usual();
        private Given<PartialDate> until = Given.usual();

        Waiting build() {
            return new Waiting(Objects.requireNonNull(person), since, until);
        }
    }

    static final ShortCodec<Waiting, PersonId> WAITING = ShortCodec.of(
            PERSONS,
            ObjectCodec.of("waiting", WaitingParts::new, WaitingParts::build)
                    .required("person", PERSONS, Waiting::person, (parts, v) -> parts.person = v, "who, by pseudonym")
                    .example("\"p9\"")
                    .given(
                            "since",
                            Scalars.PARTIAL_DATES,
                            Waiting::since,
                            (parts, v) -> parts.since = v,
                            "since which day",
                            Scalars.BEGUN)
                    .example("\"2021-03-15\"")
                    .given(
                            "until",
                            Scalars.PARTIAL_DATES,
                            Waiting::until,
                            (parts, v) -> parts.until = v,
                            "until which day they waited",
                            "they still wait")
                    .example("\"2021-09\"")
                    .ordered("since", "until"),
            Waiting::of,
            waiting -> Optional.of(waiting.person()));

    private static final class PauseParts {
        private Given<PartialDate> since = Given.usual();
        private Given<PartialDate> until = Given.usual();

        Pause build() {
            return new Pause(since, until);
        }
    }

    static final ObjectCodec<Pause, PauseParts> PAUSES = ObjectCodec.of("pause", PauseParts::new, PauseParts::build)
            .given(
                    "since",
                    Scalars.DATES_OF_A_YEAR,
                    Pause::since,
                    (parts, v) -> parts.since = v,
                    "the first day on which it does not meet",
                    Scalars.BEGUN)
            .example("\"2021-07-01\"")
            .given(
                    "until",
                    Scalars.DATES_OF_A_YEAR,
                    Pause::until,
                    (parts, v) -> parts.until = v,
                    "the last day on which it does not meet",
                    "it still pauses")
            .example("\"2021-08\"")
            .ordered("since", "until")
            .guessing(text -> DatesInWords.period(text, "since"));

    private static final class AttendanceParts {
        private @Nullable PersonId person;
        private Given<Presence> presence = Given.usual();
        private Given<Mode> mode = Given.usual();
        private Given<Integer> minutes = Given.usual();
        private Given<Attendance.Role> role = Given.usual();

        Attendance build() {
            return new Attendance(Objects.requireNonNull(person), presence, mode, minutes, role);
        }
    }

    static final ShortCodec<Attendance, PersonId> ATTENDANCES = ShortCodec.of(
            PERSONS,
            ObjectCodec.of("attendance", AttendanceParts::new, AttendanceParts::build)
                    .required(
                            "person", PERSONS, Attendance::person, (parts, v) -> parts.person = v, "who, by pseudonym")
                    .given(
                            "presence",
                            Scalars.word(Presence.class),
                            Attendance::presence,
                            (parts, v) -> parts.presence = v,
                            any -> Given.of(Presence.PRESENT),
                            "whether they took part; `excused` had said so before",
                            "`present`")
                    .example("\"excused\"")
                    .given(
                            "mode",
                            Scalars.word(Mode.class),
                            Attendance::mode,
                            (parts, v) -> parts.mode = v,
                            "how they took part, where it differs from the session",
                            "that of the session")
                    .example("\"online\"")
                    .given(
                            "minutes",
                            Scalars.COUNTS.expecting("minutesThere"),
                            Attendance::minutes,
                            (parts, v) -> parts.minutes = v,
                            "how many minutes they were there",
                            "all of it")
                    .unit("minutes")
                    .example("60")
                    .given(
                            "role",
                            Scalars.word(Attendance.Role.class),
                            Attendance::role,
                            (parts, v) -> parts.role = v,
                            "as what they took part, where it is not as a member or leader: a guest counts neither among those"
                                    + " who were there nor in turns",
                            "as the member or leader that they are")
                    .example("\"guest\""),
            Attendance::present,
            attendance -> Optional.of(attendance.person()));

    private PeopleCodecs() {}
}
