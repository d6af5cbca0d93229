package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks through who came to a session, and who presented, for what cannot be true together. */
final class AttendanceContradictions {
    private final boolean everybodyIsListed;
    private final Map<PersonId, Stays> people;
    private final Found found;

    AttendanceContradictions(boolean everybodyIsListed, Map<PersonId, Stays> people, Found found) {
        this.everybodyIsListed = everybodyIsListed;
        this.people = people;
        this.found = found;
    }

    /** Adds what is found; {@code at} is the index of the session. */
    void find(Session session, int at) {
        Optional<LocalDate> day = session.date();
        List<Attendance> attended = session.attendance().items();
        for (int i = 0; i < attended.size(); i++) {
            Attendance one = attended.get(i);
            Stays stays = stays(one.person());
            int first = stays.listed(at, i, one.presence());
            if (first != i) {
                add(
                        Contradiction.Code.ATTENDED_TWICE,
                        path(at, "attended", i),
                        ForeignText.id(one.person()) + " is listed already, at " + path(at, "attended", first));
            }
            if (!belongs(stays, day)) {
                stranger(one.person(), stays, day, path(at, "attended", i));
            }
            if (one.presence().is(Presence.PRESENT) && !session.state().mayBe(SessionState.HELD)) {
                notHeld(session, path(at, "attended", i), ForeignText.id(one.person()) + " came");
            }
        }
        presenters(session, day, at);
    }

    private void presenters(Session session, Optional<LocalDate> day, int at) {
        List<PersonId> presenters = session.presenters().items();
        for (int i = 0; i < presenters.size(); i++) {
            PersonId person = presenters.get(i);
            Stays stays = stays(person);
            if (!stays.isListed(at) && !belongs(stays, day)) {
                stranger(person, stays, day, path(at, "presented", i));
            }
            if (!session.state().mayBe(SessionState.HELD)) {
                notHeld(session, path(at, "presented", i), ForeignText.id(person) + " presented");
            }
            boolean surelyAway = stays.isListed(at)
                    ? !stays.mayHaveCome(at)
                    : session.attendance().isComplete();
            if (surelyAway) {
                add(
                        Contradiction.Code.PRESENTED_UNATTENDED,
                        path(at, "presented", i),
                        ForeignText.id(person) + " presented but is not among those who came: add them to attended");
            }
        }
    }

    private Stays stays(PersonId person) {
        return people.computeIfAbsent(person, key -> new Stays());
    }

    private void notHeld(Session session, String at, String what) {
        String state = session.state().is(SessionState.PLANNED) ? "planned" : "cancelled";
        add(
                Contradiction.Code.ATTENDED_NOT_HELD,
                at,
                what + " although the session is recorded as " + state + ": record it as held");
    }

    // A list with gaps lacks people. Of people whom a list names, it names all places.
    private boolean belongs(Stays stays, Optional<LocalDate> day) {
        return stays.isOfTheGroup() ? day.isEmpty() || !stays.surelyExcludes(day.get()) : !everybodyIsListed;
    }

    private void stranger(PersonId person, Stays stays, Optional<LocalDate> day, String at) {
        if (stays.isOfTheGroup()) {
            add(
                    Contradiction.Code.OUTSIDE_MEMBERSHIP,
                    at,
                    ForeignText.id(person) + " is listed for " + day.orElseThrow()
                            + ", a day on which they are neither member nor leader: correct the days of their place, or the date"
                            + " of the session, or take them off its list");
        } else {
            add(
                    Contradiction.Code.NOT_A_MEMBER,
                    at,
                    ForeignText.id(person)
                            + " is neither in members nor in leaders: add them there, or correct the id");
        }
    }

    private static String path(int session, String list, int index) {
        return "/sessions/" + session + "/" + list + "/" + index;
    }

    private void add(Contradiction.Code code, String path, String detail) {
        found.add(code, path, detail);
    }
}
