package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks through who came to a session, and who presented, for what cannot be true together. */
final class AttendanceContradictions {
    /** So many members are looked at one by one for each session; no group had more. */
    private static final int MOST_MEMBERS = 100;

    private final boolean everybodyIsListed;
    private final boolean leadersListed;
    private final boolean membersListed;
    private final Map<PersonId, Stays> people;
    private final List<Stays> members;
    private final Found found;

    AttendanceContradictions(boolean leadersListed, boolean membersListed, Map<PersonId, Stays> people, Found found) {
        this.leadersListed = leadersListed;
        this.membersListed = membersListed;
        this.everybodyIsListed = leadersListed && membersListed;
        this.people = people;
        this.members = people.values().stream()
                .filter(stays -> !stays.memberships.isEmpty())
                .toList();
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
                        Contradiction.say(
                                "attended.twice",
                                "person",
                                ForeignText.openId(one.person()),
                                "at",
                                path(at, "attended", first)));
            }
            if (!one.role().mayBe(Attendance.Role.GUEST) && !belongs(stays, day)) {
                stranger(one.person(), stays, day, path(at, "attended", i));
            }
            if (one.presence().is(Presence.PRESENT) && !session.state().mayBe(SessionState.HELD)) {
                notHeld(session, path(at, "attended", i), "came", ForeignText.openId(one.person()));
            }
        }
        presenters(session, day, at);
        session.present().ifPresent(count -> number(session, count, at));
    }

    private void number(Session session, CountRange stated, int at) {
        String path = "/sessions/" + at + "/present";
        if (stated.min() > 0 && !session.state().mayBe(SessionState.HELD)) {
            notHeld(session, path, "present", ForeignText.openNumber(stated));
        }
        int places = places(session.date());
        if (membersListed && places < stated.min()) {
            add(
                    Contradiction.Code.PRESENT_DIFFERS,
                    path,
                    Contradiction.say(
                            session.date().isPresent() ? "present.places.day" : "present.places",
                            "present",
                            ForeignText.openNumber(stated),
                            "places",
                            ForeignText.openNumber(places)));
            return;
        }
        Set<PersonId> surely = new HashSet<>(session.presenters().items());
        Set<PersonId> possibly = new HashSet<>(surely);
        for (Attendance one : session.attendance().items()) {
            if (one.role().mayBe(Attendance.Role.GUEST)) {
                surely.remove(one.person());
            } else if (one.presence().is(Presence.PRESENT)) {
                surely.add(one.person());
            }
            if (one.isGuest()) {
                possibly.remove(one.person());
            } else if (one.presence().mayBe(Presence.PRESENT)) {
                possibly.add(one.person());
            }
        }
        surely.removeIf(person -> !isMember(person, session.date(), true));
        possibly.removeIf(person -> !isMember(person, session.date(), false));
        boolean tooFew =
                stated.max().isPresent() && surely.size() > stated.max().getAsInt();
        boolean tooMany = session.attendance().isComplete() && possibly.size() < stated.min();
        if (tooFew || tooMany) {
            int listed = tooFew ? surely.size() : possibly.size();
            add(
                    Contradiction.Code.PRESENT_DIFFERS,
                    path,
                    Contradiction.say(
                            tooMany ? "present.few" : "present.many",
                            "present",
                            ForeignText.openNumber(stated),
                            "listed",
                            listed));
        }
    }

    private int places(Optional<LocalDate> day) {
        if (!membersListed || day.isEmpty() || members.size() > MOST_MEMBERS) {
            return members.size();
        }
        return (int)
                members.stream().filter(stays -> stays.mayBelong(day.get())).count();
    }

    // Whoever is on a list that is not whole may be of it; whoever led on some day may have led on a day that is not
    // known.
    private boolean isMember(PersonId person, Optional<LocalDate> day, boolean surely) {
        Stays stays = stays(person);
        if (!stays.isOfTheGroup()) {
            return !membersListed && (!surely || leadersListed);
        }
        boolean mayLead = stays.leaderships.stream().anyMatch(stay -> day.isEmpty() || !stay.surelyExcludes(day.get()));
        boolean mayBelong = day.map(stays::mayBelong).orElse(!stays.memberships.isEmpty());
        return surely ? mayBelong && !mayLead : mayBelong;
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
                notHeld(session, path(at, "presented", i), "presented", ForeignText.openId(person));
            }
            boolean surelyAway = stays.isListed(at)
                    ? !stays.mayHaveCome(at)
                    : session.attendance().isComplete();
            if (surelyAway) {
                add(
                        Contradiction.Code.PRESENTED_UNATTENDED,
                        path(at, "presented", i),
                        Contradiction.say("presented.away", "person", ForeignText.openId(person)));
            }
        }
    }

    private Stays stays(PersonId person) {
        return people.computeIfAbsent(person, key -> new Stays());
    }

    private void notHeld(Session session, String at, String what, String who) {
        String state = session.state().is(SessionState.PLANNED) ? ".planned" : ".cancelled";
        add(Contradiction.Code.ATTENDED_NOT_HELD, at, Contradiction.say("not-held." + what + state, "who", who));
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
                    Contradiction.say("stranger.day", "person", ForeignText.openId(person), "day", day.orElseThrow()));
        } else {
            add(
                    Contradiction.Code.NOT_A_MEMBER,
                    at,
                    Contradiction.say("stranger", "person", ForeignText.openId(person)));
        }
    }

    private static String path(int session, String list, int index) {
        return "/sessions/" + session + "/" + list + "/" + index;
    }

    private void add(Contradiction.Code code, String path, String detail) {
        found.add(code, path, detail);
    }
}
