package io.github.balint4j.json;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Tier;
import io.github.balint4j.core.Waiting;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codecs of people: who leads, who has a place, who waits, who came. */
final class People {
    static final ScalarCodec<PersonId> PERSONS = Scalars.code(
                    "person", "id of a person", "p1", PersonId::of, PersonId::value)
            .personal()
            .recurring();

    private static final ScalarCodec<Profession> PROFESSIONS =
            Scalars.code("profession", "code", "physician", Profession::of, Profession::code);

    static final ScalarCodec<IssuerId> ISSUERS =
            Scalars.code("issuer", "code", "se-sfmp", IssuerId::of, IssuerId::value);

    static final ScalarCodec<Tier> TIERS = Scalars.code("tier", "code", "full-member", Tier::of, Tier::value);

    static final class CredentialParts {
        private @Nullable IssuerId issuer;
        private @Nullable CredentialStatus status;
        private @Nullable Tier tier;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;

        Credential build() {
            return new Credential(
                    Objects.requireNonNull(issuer),
                    Objects.requireNonNull(status),
                    Optional.ofNullable(tier),
                    Optional.ofNullable(from),
                    Optional.ofNullable(until));
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
            .optional("from", Scalars.DATES, Credential::from, (parts, v) -> parts.from = v, "the first day it holds")
            .optional("until", Scalars.DATES, Credential::until, (parts, v) -> parts.until = v, "the last day it holds")
            .absent("it still holds")
            .example("\"2026-06-30\"")
            .ordered("from", "until");

    private static final ObjectCodec<Leadership, Leadership.Builder> LEADER = ObjectCodec.of(
                    "leader", Leadership::builder, Leadership.Builder::build)
            .required("person", PERSONS, Leadership::person, Leadership.Builder::person, "who, by pseudonym")
            .example("\"l1\"")
            .orElse(
                    "role",
                    Scalars.word(LeaderRole.class),
                    Leadership::role,
                    Leadership.Builder::role,
                    any -> LeaderRole.LEADER,
                    "what they do in the group")
            .absent("`leader`")
            .example("\"co-leader\"")
            .optional(
                    "profession",
                    PROFESSIONS,
                    Leadership::profession,
                    Leadership.Builder::profession,
                    "their profession")
            .example("\"psychologist\"")
            .optional("since", Scalars.DATES, Leadership::since, Leadership.Builder::since, "the first day they lead")
            .optional("until", Scalars.DATES, Leadership::until, Leadership.Builder::until, "the last day they lead")
            .absent("they still do")
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
            .optional(
                    "joined",
                    Scalars.DATES,
                    Membership::joined,
                    Membership.Builder::joined,
                    "the first day of their place")
            .optional("left", Scalars.DATES, Membership::left, Membership.Builder::left, "the last day of their place")
            .absent("they still have it")
            .example("\"2022-01-31\"")
            .optional(
                    "commitment",
                    Scalars.COUNTS,
                    member -> Range.boxed(member.commitment()),
                    Membership.Builder::commitment,
                    "how many sessions they committed to")
            .unit("sessions")
            .absent("that of the frame")
            .ordered("joined", "left");

    static final ShortCodec<Membership, PersonId> MEMBERS =
            ShortCodec.of(PERSONS, MEMBER, Membership::of, member -> Optional.of(member.person()));

    private static final class WaitingParts {
        private @Nullable PersonId person;
        private @Nullable LocalDate since;

        Waiting build() {
            return new Waiting(Objects.requireNonNull(person), Optional.ofNullable(since));
        }
    }

    static final ShortCodec<Waiting, PersonId> WAITING = ShortCodec.of(
            PERSONS,
            ObjectCodec.of("waiting", WaitingParts::new, WaitingParts::build)
                    .required("person", PERSONS, Waiting::person, (parts, v) -> parts.person = v, "who, by pseudonym")
                    .example("\"p9\"")
                    .optional("since", Scalars.DATES, Waiting::since, (parts, v) -> parts.since = v, "since which day"),
            Waiting::of,
            waiting -> Optional.of(waiting.person()));

    private static final class AttendanceParts {
        private @Nullable PersonId person;
        private Presence presence = Presence.PRESENT;
        private @Nullable Mode mode;

        Attendance build() {
            return new Attendance(Objects.requireNonNull(person), presence, Optional.ofNullable(mode));
        }
    }

    static final ShortCodec<Attendance, PersonId> ATTENDANCES = ShortCodec.of(
            PERSONS,
            ObjectCodec.of("attendance", AttendanceParts::new, AttendanceParts::build)
                    .required(
                            "person", PERSONS, Attendance::person, (parts, v) -> parts.person = v, "who, by pseudonym")
                    .orElse(
                            "presence",
                            Scalars.word(Presence.class),
                            Attendance::presence,
                            (parts, v) -> parts.presence = v,
                            any -> Presence.PRESENT,
                            "whether they took part; `excused` had said so before")
                    .absent("`present`")
                    .example("\"excused\"")
                    .optional(
                            "mode",
                            Scalars.word(Mode.class),
                            Attendance::mode,
                            (parts, v) -> parts.mode = v,
                            "how they took part, where it differs from the session")
                    .absent("that of the session")
                    .example("\"online\""),
            Attendance::present,
            attendance -> Optional.of(attendance.person()));

    private People() {}
}
