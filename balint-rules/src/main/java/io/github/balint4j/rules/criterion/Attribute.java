package io.github.balint4j.rules.criterion;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A property of a fact that takes codes as values. A fact of a kind that lacks the attribute never matches it. */
public enum Attribute {
    /** The fact's {@link FactKind}. Always known. */
    KIND("kind", Kinds.ALL),
    /**
     * What an activity is on the as-of date: {@code planned}, {@code held} or {@code cancelled}. One after that date is
     * planned whatever was recorded; one that was to take place before it and is still recorded as planned is unknown.
     */
    STATE("state", Kinds.ACTIVITIES),
    /** What was recorded about an activity, whatever the date. Unknown for an undated session not recorded as held. */
    RECORDED("recorded", Kinds.ACTIVITIES),
    /** Whether the person took part: {@code present}, {@code excused}, {@code absent}. */
    ATTENDANCE("attendance", Kinds.ACTIVITIES),
    /** How people meet: {@code in-person}, {@code online}, {@code hybrid}. */
    MODE("mode", Kinds.ACTIVITIES_AND_FRAME),
    /**
     * A group's format: {@code closed}, {@code half-open}, {@code slow-open}, {@code open}, {@code project}; of other
     * activities, for instance {@code one-to-one}.
     */
    FORMAT("format", Kinds.ACTIVITIES_AND_FRAME),
    /** What is agreed, qualified as, practised, trained, passed, written or decided. */
    CODE(
            "code",
            EnumSet.of(
                    FactKind.AGREEMENT,
                    FactKind.TRAINING,
                    FactKind.PRACTICE,
                    FactKind.TEACHING,
                    FactKind.QUALIFICATION,
                    FactKind.PROFESSION,
                    FactKind.COVER,
                    FactKind.MILESTONE,
                    FactKind.DOCUMENT,
                    FactKind.DECISION)),
    /**
     * Whose place it is: {@code member}, {@code waiting}, {@code leader}, and {@code co-leader} beside that of a leader. As
     * what a person took part in a session: {@code member}, {@code leader}, {@code co-leader}. As what the author of a report
     * knows the person, a code that a caller may add.
     */
    ROLE("role", EnumSet.of(FactKind.PLACE, FactKind.SESSION, FactKind.REPORT)),
    /** The profession of a member. */
    PROFESSION("profession", EnumSet.of(FactKind.PLACE)),
    /** Which region, by code, for instance {@code de-by}. */
    REGION("region", EnumSet.of(FactKind.REGION)),
    /** The field of a profession. */
    FIELD("field", EnumSet.of(FactKind.PROFESSION)),
    /** What was judged. */
    TOPIC("topic", EnumSet.of(FactKind.ATTESTATION)),
    /** Who judged. */
    JUDGE("judge", EnumSet.of(FactKind.ATTESTATION)),
    /** What the judgement was: {@code met}, {@code not-met}. */
    OUTCOME("outcome", EnumSet.of(FactKind.ATTESTATION)),
    /** Who wrote a report, by pseudonym; as what they know the person is the {@link #ROLE}. */
    AUTHOR("author", EnumSet.of(FactKind.REPORT)),
    /** The row of a rulebook that a decision is about. */
    REQUIREMENT("requirement", EnumSet.of(FactKind.DECISION)),
    /** Who leads, by pseudonym; in a portfolio, who leads besides the person. Unknown where the leaders of that day are. */
    LEADER("leader", Kinds.ACTIVITIES),
    /** Who supervises, by pseudonym. */
    SUPERVISOR("supervisor", Kinds.ACTIVITIES),
    /** Who holds a place, by pseudonym. Unknown where only a total was stated. */
    PERSON("person", EnumSet.of(FactKind.PLACE)),
    /** In which group. */
    GROUP("group", EnumSet.of(FactKind.SESSION)),
    /** What kind of group: {@code ordinary}, {@code large}, {@code leadership}. */
    GROUP_KIND("group-kind", EnumSet.of(FactKind.SESSION)),
    /** At which event. */
    EVENT("event", Kinds.ACTIVITIES),
    /** On what occasion: {@code group}, {@code weekend}, {@code conference}. */
    OCCASION("occasion", Kinds.ACTIVITIES),
    /** Where and for whom. */
    SETTING("setting", Kinds.ACTIVITIES),
    /** By what method. */
    METHOD("method", Kinds.ACTIVITIES),
    /** To what purpose. */
    PURPOSE("purpose", Kinds.ACTIVITIES),
    /** Which body organised it. */
    ORGANISER("organiser", Kinds.ACTIVITIES),
    /** Which bodies approved it, whenever. */
    APPROVED_BY("approved-by", Kinds.ACTIVITIES),
    /** Which bodies approved it before its first day. */
    APPROVED_BEFOREHAND_BY("approved-beforehand-by", Kinds.ACTIVITIES),
    /** What shows that it took place. */
    PROOF("proof", Kinds.ACTIVITIES),
    /** Which body recognised, registered, admitted or decided. */
    AUTHORITY(
            "authority",
            EnumSet.of(
                    FactKind.AUTHORISATION,
                    FactKind.QUALIFICATION,
                    FactKind.PROFESSION,
                    FactKind.COVER,
                    FactKind.AGREEMENT,
                    FactKind.MEMBERSHIP,
                    FactKind.MILESTONE,
                    FactKind.DECISION)),
    /** How far: {@code authorised}, {@code on-the-way}. */
    STATUS("status", EnumSet.of(FactKind.AUTHORISATION)),
    /** As what, where the issuer has tiers. */
    TIER("tier", EnumSet.of(FactKind.AUTHORISATION, FactKind.DECISION)),
    /** Derived: the day, as {@code 2021-03-15}. Unknown of what lasts longer. */
    DAY("day", Kinds.ACTIVITIES),
    /** Derived: the ISO week, as {@code 2021-W11}. Unknown of what lasts into another one. */
    WEEK("week", Kinds.ACTIVITIES),
    /** Derived: the month, as {@code 2021-03}. Unknown of what lasts into another one. */
    MONTH("month", Kinds.ACTIVITIES),
    /** Derived: the calendar year, as {@code 2021}. Unknown of what lasts into another one. */
    YEAR("year", Kinds.ACTIVITIES);

    private final String code;
    private final Set<FactKind> kinds;

    Attribute(String code, Set<FactKind> kinds) {
        this.code = code;
        this.kinds = kinds;
    }

    /** {@return the attribute as a code} */
    public String code() {
        return code;
    }

    /** {@return the codes that the attribute can have of any fact; empty where a caller may add some} */
    public Set<String> codes() {
        return switch (this) {
            case KIND -> Arrays.stream(FactKind.values()).map(FactKind::code).collect(Collectors.toUnmodifiableSet());
            case STATE, RECORDED -> Set.of("planned", "held", "cancelled");
            case MODE -> Set.of("in-person", "online", "hybrid");
            case ATTENDANCE -> Set.of("present", "excused", "absent");
            case OUTCOME -> Set.of("met", "not-met");
            case FORMAT ->
                Set.of("closed", "half-open", "slow-open", "open", "project", "one-to-one", "one-to-two", "group");
            case STATUS -> Set.of("authorised", "on-the-way");
            default -> Set.of();
        };
    }

    /**
     * {@return the codes that the attribute can have of facts of these kinds; empty where a caller may add some}
     *
     * @param of the kinds of facts
     */
    public Set<String> codes(Set<FactKind> of) {
        Objects.requireNonNull(of, "of");
        boolean closed = this == ROLE && !of.contains(FactKind.REPORT);
        return closed ? Set.of("member", "waiting", "leader", "co-leader", "guest") : codes();
    }

    /** {@return whether a fact may have several values of the attribute, as a session may have several leaders} */
    public boolean isForSeveral() {
        return switch (this) {
            case LEADER, SUPERVISOR, APPROVED_BY, APPROVED_BEFOREHAND_BY, PROOF -> true;
            default -> false;
        };
    }

    /**
     * {@return whether facts of this kind have the attribute, known or unknown}
     *
     * @param kind the kind of facts
     */
    public boolean belongsTo(FactKind kind) {
        return kinds.contains(Objects.requireNonNull(kind, "kind"));
    }

    /** The kinds that several attributes belong to. */
    private static final class Kinds {
        private static final Set<FactKind> ALL = Collections.unmodifiableSet(EnumSet.allOf(FactKind.class));
        private static final Set<FactKind> ACTIVITIES =
                Collections.unmodifiableSet(EnumSet.range(FactKind.SESSION, FactKind.TEACHING));
        private static final Set<FactKind> ACTIVITIES_AND_FRAME = withFrame(ACTIVITIES);

        private Kinds() {}

        private static Set<FactKind> withFrame(Set<FactKind> kinds) {
            Set<FactKind> more = EnumSet.copyOf(kinds);
            more.add(FactKind.FRAME);
            return Collections.unmodifiableSet(more);
        }
    }
}
