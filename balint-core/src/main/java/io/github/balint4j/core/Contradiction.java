package io.github.balint4j.core;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two things that cannot be true of one group, person or list together.
 *
 * <pre>{@code
 * for (Contradiction found : Contradiction.in(group)) {
 *     System.err.println(found.path() + " " + found.inWords(Locale.ENGLISH)); // /members/3 ...
 * }
 * }</pre>
 *
 * @param code what kind of contradiction, part of the API
 * @param path where in it, as a JSON Pointer over the names of the properties, for instance {@code /members/3}
 * @param detail what contradicts what, with pseudonyms, dates and counts only
 * @serial exclude
 */
public record Contradiction(Code code, String path, String detail) implements Serializable {
    /** The kinds of contradiction. */
    public enum Code {
        /** A person holds two memberships, leads twice, or leads and is a member, on the same day. */
        PERSON_TWICE,
        /** A person waits for a place twice, or while holding one. */
        WAITING_TWICE,
        /** A person came to or presented at a session, and is in neither of the complete lists of members and leaders. */
        NOT_A_MEMBER,
        /** A person came to a session before joining or after leaving. */
        OUTSIDE_MEMBERSHIP,
        /** A person is listed twice at one session. */
        ATTENDED_TWICE,
        /** A person presented at a session without being there. */
        PRESENTED_UNATTENDED,
        /** Somebody came to, or presented at, a session that is recorded as planned or cancelled. */
        ATTENDED_NOT_HELD,
        /** The number of those who were there and the names differ. */
        PRESENT_DIFFERS,
        /** Two sessions start on the same day at the same time, or one of them does not say when. */
        SESSION_TWICE,
        /** Two entries of one list say the same, a day included, however each is written. */
        ENTRY_TWICE,
        /** The sessions of one meeting last longer than its day. */
        LONGER_THAN_DAY,
        /** A session, or an entry of a logbook, was held after the day on which all was stated. */
        HELD_AFTER_STATED,
        /** Leaders are described in all although they are listed. */
        LEADERS_LISTED,
        /** A session was held while the group paused. */
        HELD_IN_PAUSE,
        /** A stated number and a list differ. */
        TOTAL_DIFFERS,
        /** The sessions in all are not the meetings times the sessions of each. */
        SESSIONS_DIFFER,
        /** So many do not fit between the first and the last day, or into a year, at the cadence that is stated. */
        TOO_MANY_FOR_SPAN,
        /** The meetings in all and the list of sessions differ. */
        MEETINGS_DIFFER,
        /** How long the whole runs, and the days from its first to its last, differ. */
        RUN_DIFFERS,
        /** The time in all is not that of its meetings or sessions. */
        AMOUNT_DIFFERS,
        /** Something is agreed, and is listed as not agreed. */
        AGREED_AND_NOT,
        /** A session lies before or after the days of the frame's span. */
        OUTSIDE_SPAN,
        /** Two judgements of one judge on one topic on one day are the same entry twice. */
        ATTESTED_TWICE,
        /** A person or society has two entries in the directory. */
        LISTED_TWICE,
        /** An entry says what entries of its list cannot have, for instance a role in supervision. */
        NOT_OF_THIS_LIST
    }

    /**
     * {@return everything in {@code group} that cannot be true together, in the order of its properties, the first 10 000 at the
     * most; empty when nothing}
     *
     * @param group the group
     */
    public static List<Contradiction> in(BalintGroup group) {
        return new Contradictions(group).find();
    }

    /**
     * {@return everything in {@code frame} that cannot be true together, where there are no sessions that say otherwise; empty when
     * nothing}
     *
     * @param frame the frame
     */
    public static List<Contradiction> in(GroupFrame frame) {
        return new FramePlan(frame, "").contradictions();
    }

    /**
     * {@return everything in {@code portfolio} that cannot be true together, in the order of its properties, the first 10 000 at
     * the most; empty when nothing}
     *
     * @param portfolio the portfolio
     */
    public static List<Contradiction> in(Portfolio portfolio) {
        return new PortfolioContradictions(portfolio).find();
    }

    /**
     * {@return what in {@code frame} hardly can be true together, and may: it is not refused, and a report says so}
     *
     * @param frame the frame
     */
    public static List<Contradiction> doubtsIn(GroupFrame frame) {
        return new FramePlan(frame, "").doubts();
    }

    /**
     * {@return what in {@code group} hardly can be true together, and may: it is not refused, and a report says so}
     *
     * @param group the group
     */
    public static List<Contradiction> doubtsIn(BalintGroup group) {
        return new PlanContradictions(group).doubts();
    }

    /**
     * {@return what in {@code portfolio} hardly can be true together, and may: it is not refused, and a report says so}
     *
     * @param portfolio the portfolio
     */
    public static List<Contradiction> doubtsIn(Portfolio portfolio) {
        return new PortfolioContradictions(portfolio).doubts();
    }

    /** A sentence on what contradicts what, in no language yet. */
    static String say(String key, Object... arguments) {
        return Sentences.ofCore().say(key, arguments);
    }

    /** {@return what contradicts what, as one of {@link Sentences#ofCore}} */
    public String sentence() {
        return detail;
    }

    /** {@return what contradicts what, in English} */
    @Override
    public String detail() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return what contradicts what, in this language; in English where we have no texts in it}
     *
     * @param locale the reader's; only its language counts
     */
    public String inWords(Locale locale) {
        return Sentences.ofCore().in(Language.of(locale), detail);
    }

    /** Whether the other says the same, be it in English already. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contradiction that
                && code == that.code
                && path.equals(that.path)
                && detail().equals(that.detail());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, path, detail());
    }

    @Override
    public String toString() {
        return path + ": " + detail();
    }
}
