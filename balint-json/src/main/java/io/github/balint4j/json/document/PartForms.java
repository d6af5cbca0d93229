package io.github.balint4j.json.document;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.Tier;
import io.github.balint4j.core.Topic;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Scalars;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of documents that say the same wherever they stand, with their codecs. */
public final class PartForms {
    public static final Map<Class<?>, Codec<?>> ALL = all();

    private PartForms() {}

    private static Map<Class<?>, Codec<?>> all() {
        Map<Class<?>, Codec<?>> all = new LinkedHashMap<>();
        put(all, GroupId.class, Scalars.code("group", "id", "tuesday", GroupId::of, GroupId::value));
        put(all, PersonId.class, PeopleCodecs.PERSONS);
        put(all, IssuerId.class, PeopleCodecs.ISSUERS);
        put(all, Tier.class, PeopleCodecs.TIERS);
        put(all, Profession.class, PeopleCodecs.PROFESSIONS);
        put(all, Topic.class, Scalars.code("topic", "code", "se2-even", Topic::of, Topic::code));
        put(all, RulebookRef.class, Scalars.RULEBOOKS);
        put(all, PartialDate.class, Scalars.PARTIAL_DATES);
        put(all, Session.class, SessionCodecs.SESSIONS);
        put(all, Attendance.class, PeopleCodecs.ATTENDANCES);
        put(all, Leadership.class, PeopleCodecs.LEADERS);
        put(all, Membership.class, PeopleCodecs.MEMBERS);
        put(all, Waiting.class, PeopleCodecs.WAITING);
        put(all, Pause.class, PeopleCodecs.PAUSES);
        put(all, Credential.class, PeopleCodecs.CREDENTIALS);
        put(all, Attestation.class, SessionCodecs.ATTESTATIONS);
        put(all, Decision.class, DecisionCodecs.DECISIONS);
        put(all, Standing.class, StandingCodecs.STANDINGS);
        put(all, SocietyMembership.class, StandingCodecs.MEMBERSHIPS);
        put(all, Approval.class, StandingCodecs.APPROVALS);
        put(all, Milestone.class, StandingCodecs.MILESTONES);
        put(all, Report.class, StandingCodecs.REPORTS);
        put(all, Document.class, StandingCodecs.DOCUMENTS);
        put(all, DecisionKind.class, Scalars.word(DecisionKind.class));
        put(all, CredentialStatus.class, Scalars.word(CredentialStatus.class));
        put(all, GroupFormat.class, Scalars.word(GroupFormat.class));
        put(all, GroupRole.class, Scalars.word(GroupRole.class));
        put(all, Judgement.class, Scalars.word(Judgement.class));
        put(all, LeaderRole.class, Scalars.word(LeaderRole.class));
        put(all, Mode.class, Scalars.word(Mode.class));
        put(all, Presence.class, Scalars.word(Presence.class));
        put(all, SessionState.class, Scalars.word(SessionState.class));
        put(all, Attendance.Role.class, Scalars.word(Attendance.Role.class));
        return Collections.unmodifiableMap(all);
    }

    private static <T> void put(Map<Class<?>, Codec<?>> all, Class<T> type, Codec<T> codec) {
        all.put(type, codec);
    }
}
