package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.wording.Wording;
import java.util.Locale;

/**
 * What a row speaks about: rows of several rulebooks that share an aspect stand beside each other.
 *
 * @param topic about what
 * @param code about which one, where a topic has many; else blank
 */
record RowTheme(Topic topic, String code) {
    /** The topics, in the order in which they are shown. */
    enum Topic {
        MEMBERS,
        LEADERS,
        STANDING,
        PROFESSIONS,
        FORMAT,
        MODE,
        CADENCE,
        LENGTH,
        SESSIONS_PER_MEETING,
        SESSIONS,
        TIME,
        DATES,
        PERIOD,
        TRIAL,
        COMMITMENT,
        START,
        ATTENDANCE,
        CASES,
        TURNS,
        MEMBERSHIP,
        QUALIFICATION,
        PROFESSION,
        PRACTICE,
        GROUP_EXPERIENCE,
        CO_LEADING,
        LEADING,
        SUPERVISION,
        INTERVISION,
        TRAINING,
        TEACHING,
        COVER,
        REGION,
        REPORTS,
        DOCUMENTS,
        MILESTONES,
        DECISIONS,
        /** One for each code of an agreement. */
        AGREEMENT,
        /** What no other rulebook speaks of in these terms: a judgement by its topic, else the row by its id. */
        OWN
    }

    /** The aspect of a topic that has only one. */
    static RowTheme of(Topic topic) {
        return new RowTheme(topic, "");
    }

    static RowTheme agreement(String code) {
        return new RowTheme(Topic.AGREEMENT, code);
    }

    static RowTheme own(String code) {
        return new RowTheme(Topic.OWN, code);
    }

    /** Whether it is something that a person did, is or has: whatever else is asked of it, the row is about that. */
    boolean isOfPerson() {
        return topic.compareTo(Topic.MEMBERSHIP) >= 0 && topic.compareTo(Topic.DECISIONS) <= 0;
    }

    boolean isOwn() {
        return topic == Topic.OWN;
    }

    /** The aspect as a code: {@code members}, {@code agreement/voluntary}, {@code own/dk1-start}. */
    String id() {
        return code.isEmpty() ? word() : word() + "/" + code;
    }

    /** The aspect in words. */
    String label(Wording wording) {
        return wording.text("aspect." + word(), "code", code);
    }

    private String word() {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
