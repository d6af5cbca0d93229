package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One person in one group: when they had which place, and how the session that is being looked at lists them. */
final class Stays {
    private static final int NONE = -1;

    /** So many places of one person in one group are held against each other; nobody had more. */
    private static final int MOST = 100;

    final List<Tenure> memberships = new ArrayList<>(1);
    final List<Tenure> leaderships = new ArrayList<>(1);

    // One person has one such object for all sessions, so that each session needs no map of its own.
    private int session = NONE;
    private int listedAt = NONE;
    private boolean mayHaveCome;

    /** Listed at this index of those who attended this session; where they were listed first. */
    int listed(int inSession, int index, Given<Presence> presence) {
        if (session != inSession) {
            session = inSession;
            listedAt = index;
            mayHaveCome = false;
        }
        mayHaveCome |= presence.mayBe(Presence.PRESENT);
        return listedAt;
    }

    boolean isListed(int inSession) {
        return session == inSession;
    }

    boolean mayHaveCome(int toSession) {
        return session == toSession && mayHaveCome;
    }

    boolean isOfTheGroup() {
        return !memberships.isEmpty() || !leaderships.isEmpty();
    }

    /** Whether they surely were neither member nor leader on this day. */
    boolean surelyExcludes(LocalDate day) {
        return allExclude(memberships, day) && allExclude(leaderships, day);
    }

    /** Whether they may have been a member on this day. */
    boolean mayBelong(LocalDate day) {
        return !allExclude(memberships, day);
    }

    /** Those that are looked at: a document that lists thousands of one person would else take hours. */
    static List<Tenure> looked(List<Tenure> stays) {
        return stays.size() > MOST ? stays.subList(0, MOST) : stays;
    }

    private static boolean allExclude(List<Tenure> stays, LocalDate day) {
        if (stays.size() > MOST) {
            return false;
        }
        for (Tenure stay : stays) {
            if (!stay.surelyExcludes(day)) {
                return false;
            }
        }
        return true;
    }
}
