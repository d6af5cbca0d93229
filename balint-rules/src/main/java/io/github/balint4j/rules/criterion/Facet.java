package io.github.balint4j.rules.criterion;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A property of a fact that takes codes as values. A fact of a kind that lacks the facet never matches it. */
public enum Facet {
    /** The fact's {@link FactKind}. Always known. */
    KIND("kind", EnumSet.allOf(FactKind.class)),
    /**
     * What a session is on the as-of date: {@code planned}, {@code held} or {@code cancelled}. A session after that date
     * is planned whatever was recorded; one that was to take place before it and is still recorded as planned is
     * unknown.
     */
    STATE("state", EnumSet.of(FactKind.SESSION)),
    /** What was recorded about a session, whatever the date. Unknown for an undated session not recorded as held. */
    RECORDED("recorded", EnumSet.of(FactKind.SESSION)),
    /** How people meet: {@code in-person}, {@code online}, {@code hybrid}. */
    MODE("mode", EnumSet.of(FactKind.SESSION, FactKind.FRAME)),
    /** The group's format: {@code closed}, {@code half-open}, {@code slow-open}, {@code open}, {@code project}. */
    FORMAT("format", EnumSet.of(FactKind.FRAME)),
    /** What is agreed. */
    CODE("code", EnumSet.of(FactKind.AGREEMENT)),
    /** Whose place it is: {@code member}, {@code waiting}, {@code leader}. Always known. */
    ROLE("role", EnumSet.of(FactKind.PLACE)),
    /** The profession of a member. */
    PROFESSION("profession", EnumSet.of(FactKind.PLACE)),
    /** What was judged. */
    TOPIC("topic", EnumSet.of(FactKind.ATTESTATION)),
    /** Who judged. */
    JUDGE("judge", EnumSet.of(FactKind.ATTESTATION)),
    /** What the judgement was: {@code met}, {@code not-met}. */
    OUTCOME("outcome", EnumSet.of(FactKind.ATTESTATION)),
    /** Who leads a session, by pseudonym. Unknown where the leaders of that day are. */
    LEADER("leader", EnumSet.of(FactKind.SESSION)),
    /** Who holds a place, by pseudonym. Unknown where only a total was stated. */
    PERSON("person", EnumSet.of(FactKind.PLACE)),
    /** Who recognised somebody. */
    AUTHORITY("authority", EnumSet.of(FactKind.AUTHORISATION)),
    /** How far: {@code authorised}, {@code on-the-way}. */
    STATUS("status", EnumSet.of(FactKind.AUTHORISATION)),
    /** As what, where the issuer has tiers. */
    TIER("tier", EnumSet.of(FactKind.AUTHORISATION)),
    /** Derived: the first day, as {@code 2021-03-15}. */
    DAY("day", EnumSet.of(FactKind.SESSION)),
    /** Derived: the ISO week of the first day, as {@code 2021-W11}. */
    WEEK("week", EnumSet.of(FactKind.SESSION)),
    /** Derived: the month of the first day, as {@code 2021-03}. */
    MONTH("month", EnumSet.of(FactKind.SESSION));

    private final String code;
    private final Set<FactKind> kinds;

    Facet(String code, Set<FactKind> kinds) {
        this.code = code;
        this.kinds = kinds;
    }

    /** The facet as a code. */
    public String code() {
        return code;
    }

    /** The codes that the facet can have; empty where a caller may add some. */
    public Set<String> codes() {
        return switch (this) {
            case KIND -> Arrays.stream(FactKind.values()).map(FactKind::code).collect(Collectors.toUnmodifiableSet());
            case STATE, RECORDED -> Set.of("planned", "held", "cancelled");
            case MODE -> Set.of("in-person", "online", "hybrid");
            case FORMAT -> Set.of("closed", "half-open", "slow-open", "open", "project");
            case ROLE -> Set.of("member", "waiting", "leader");
            case OUTCOME -> Set.of("met", "not-met");
            case STATUS -> Set.of("authorised", "on-the-way");
            case CODE, PROFESSION, TOPIC, JUDGE, LEADER, PERSON, AUTHORITY, TIER, DAY, WEEK, MONTH -> Set.of();
        };
    }

    /** Whether a fact may have several values of the facet, as a session may have several leaders. */
    public boolean isForSeveral() {
        return this == LEADER;
    }

    /** Whether facts of this kind have the facet, known or unknown. */
    public boolean belongsTo(FactKind kind) {
        return kinds.contains(kind);
    }
}
