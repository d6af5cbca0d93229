package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks through who came to a session, and who presented, for what cannot be true together. */
final class AttendanceContradictions {
    private final boolean allMembersListed;
    private final Map<PersonId, List<Stretch>> members;
    private final Map<PersonId, List<Stretch>> leaders;
    private final List<Contradiction> found;

    AttendanceContradictions(
            boolean allMembersListed,
            Map<PersonId, List<Stretch>> members,
            Map<PersonId, List<Stretch>> leaders,
            List<Contradiction> found) {
        this.allMembersListed = allMembersListed;
        this.members = members;
        this.leaders = leaders;
        this.found = found;
    }

    /** Adds what is found; {@code path} is where the session stands. */
    void find(Session session, String path) {
        Map<PersonId, Integer> listed = new HashMap<>();
        List<Attendance> attended = session.attendance().items();
        for (int i = 0; i < attended.size(); i++) {
            Attendance one = attended.get(i);
            Integer first = listed.putIfAbsent(one.person(), i);
            if (first != null) {
                add(
                        Contradiction.Code.ATTENDED_TWICE,
                        path + "/attended/" + i,
                        one.person() + " is listed already, at " + path + "/attended/" + first);
            }
            belongs(one.person(), session, path, "/attended/", i);
            if (one.presence() == Presence.PRESENT && session.state() != SessionState.HELD) {
                notHeld(session, path + "/attended/" + i, one.person() + " came");
            }
        }
        presenters(session, path, listed);
    }

    private void presenters(Session session, String path, Map<PersonId, Integer> listed) {
        List<PersonId> presenters = session.presenters().items();
        for (int i = 0; i < presenters.size(); i++) {
            PersonId person = presenters.get(i);
            Integer at = listed.get(person);
            if (at == null) {
                belongs(person, session, path, "/presented/", i);
            }
            if (session.state() != SessionState.HELD) {
                notHeld(session, path + "/presented/" + i, person + " presented");
            }
            boolean away = at == null
                    ? session.attendance().isComplete()
                    : session.attendance().items().stream()
                            .noneMatch(one -> one.person().equals(person) && one.presence() == Presence.PRESENT);
            if (away) {
                add(
                        Contradiction.Code.PRESENTED_UNATTENDED,
                        path + "/presented/" + i,
                        person + " presented but is not among those who came: add them to attended");
            }
        }
    }

    private void notHeld(Session session, String at, String what) {
        String state = session.state() == SessionState.PLANNED ? "planned" : "cancelled";
        add(
                Contradiction.Code.ATTENDED_NOT_HELD,
                at,
                what + " although the session is recorded as " + state + ": record it as held");
    }

    // Where the list of members has gaps, a stay that nobody listed may explain it.
    private void belongs(PersonId person, Session session, String path, String list, int index) {
        if (!allMembersListed) {
            return;
        }
        List<Stretch> stays = members.getOrDefault(person, List.of());
        List<Stretch> led = leaders.getOrDefault(person, List.of());
        if (stays.isEmpty() && led.isEmpty()) {
            add(
                    Contradiction.Code.NOT_A_MEMBER,
                    path + list + index,
                    person + " is neither in members nor in leaders: add them there, or correct the id");
        } else if (session.date().isPresent()
                && allExclude(stays, session.date().get())
                && allExclude(led, session.date().get())) {
            add(
                    Contradiction.Code.OUTSIDE_MEMBERSHIP,
                    path + list + index,
                    person + " is listed for " + session.date().get()
                            + ", a day on which they are neither member nor leader");
        }
    }

    private static boolean allExclude(List<Stretch> stays, LocalDate day) {
        for (Stretch stay : stays) {
            if (!stay.surelyExcludes(day)) {
                return false;
            }
        }
        return true;
    }

    private void add(Contradiction.Code code, String path, String detail) {
        found.add(new Contradiction(code, path, detail));
    }
}
