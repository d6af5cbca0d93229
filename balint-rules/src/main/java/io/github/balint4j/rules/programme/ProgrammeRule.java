package io.github.balint4j.rules.programme;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What SE-1 and SE-3 say of activities of a kind. They are the words of two Swedish societies on their own programmes, and nobody else's is
 * held against them.
 */
public enum ProgrammeRule {
    /** An introduction takes half a day. How long that is, SE-1 does not say. */
    HALF_DAY("se1-introduction", "SE-1", Set.of(ActivityKind.INTRODUCTION)),
    /** A conference of leaders has one or two days. */
    ONE_OR_TWO_DAYS("se1-conference-days", "SE-1", Set.of(ActivityKind.LEADER_CONFERENCE)),
    /** A weekend workshop is at a weekend. Which days that is, SE-3 does not say. */
    AT_A_WEEKEND("se3-workshop-weekend", "SE-3", Set.of(ActivityKind.WEEKEND_WORKSHOP)),
    /** Conferences and workshops of leaders are about yearly. What is about, SE-1 does not say. */
    ABOUT_YEARLY(
            "se1-conference-yearly", "SE-1", Set.of(ActivityKind.LEADER_CONFERENCE, ActivityKind.WEEKEND_WORKSHOP));

    private static final Set<String> BODIES = Set.of("se-sfam", "se-sfmp");

    private final String id;
    private final String source;
    private final Set<ActivityKind> kinds;

    ProgrammeRule(String id, String source, Set<ActivityKind> kinds) {
        this.id = id;
        this.source = source;
        this.kinds = kinds;
    }

    /** {@return its id, for instance {@code se1-introduction}} */
    public String id() {
        return id;
    }

    /** {@return the source that says so, by its id, for instance {@code SE-1}} */
    public String source() {
        return source;
    }

    /** {@return of which kinds of activity it is} */
    public Set<ActivityKind> kinds() {
        return kinds;
    }

    /**
     * {@return the rules for the programme of this body: those of SE-1 and SE-3 for the two societies whose programme they describe,
     * none for any other}
     *
     * @param issuer the body
     */
    public static List<ProgrammeRule> of(IssuerId issuer) {
        Objects.requireNonNull(issuer, "issuer");
        return BODIES.contains(issuer.value()) ? List.of(values()) : List.of();
    }

    /**
     * {@return what it says, a sentence in the language of the locale, else in English}
     *
     * @param locale the reader's; only its language counts
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Wording.in(Language.of(locale)).text("programme.rule." + id);
    }
}
