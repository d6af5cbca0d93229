package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Looks through one group for what cannot be true together. */
final class Contradictions {
    private record Stretch(int index, Optional<LocalDate> from, Optional<LocalDate> until) {
        /** Whether both surely share a day: an unknown first day may lie anywhere before the last. */
        boolean surelyOverlaps(Stretch other) {
            return endsAfterStartOf(other) && other.endsAfterStartOf(this);
        }

        private boolean endsAfterStartOf(Stretch other) {
            return until.isEmpty() || (other.from.isPresent() && !until.get().isBefore(other.from.get()));
        }

        boolean surelyExcludes(LocalDate day) {
            return (from.isPresent() && day.isBefore(from.get())) || (until.isPresent() && day.isAfter(until.get()));
        }
    }

    private final BalintGroup group;
    private final List<Contradiction> found = new ArrayList<>();
    private final Map<PersonId, List<Stretch>> members = new HashMap<>();
    private final Map<PersonId, List<Stretch>> leaders = new HashMap<>();

    Contradictions(BalintGroup group) {
        this.group = group;
    }

    List<Contradiction> find() {
        leadersAndMembers();
        waiting();
        totals();
        sessions();
        attestations();
        return List.copyOf(found);
    }

    private void leadersAndMembers() {
        List<Leadership> leading = group.leaders().items();
        for (int i = 0; i < leading.size(); i++) {
            Leadership one = leading.get(i);
            place("leaders", leaders, one.person(), new Stretch(i, one.since(), one.until()));
        }
        List<Membership> holding = group.members().items();
        for (int i = 0; i < holding.size(); i++) {
            Membership one = holding.get(i);
            place("members", members, one.person(), new Stretch(i, one.joined(), one.left()));
        }
    }

    private void place(String list, Map<PersonId, List<Stretch>> places, PersonId person, Stretch stretch) {
        List<Stretch> earlier = places.computeIfAbsent(person, key -> new ArrayList<>());
        earlier.stream()
                .filter(stretch::surelyOverlaps)
                .findFirst()
                .ifPresent(other -> add(
                        Contradiction.Code.PERSON_TWICE,
                        "/" + list + "/" + stretch.index(),
                        person + " is in the list already, at /" + list + "/" + other.index()
                                + ", for the same days: once is enough, or say when the first stay ended"));
        earlier.add(stretch);
    }

    private void waiting() {
        Map<PersonId, Integer> seen = new HashMap<>();
        List<Waiting> waiting = group.waiting().items();
        for (int i = 0; i < waiting.size(); i++) {
            PersonId person = waiting.get(i).person();
            String path = "/waiting/" + i;
            Integer first = seen.putIfAbsent(person, i);
            if (first != null) {
                add(Contradiction.Code.WAITING_TWICE, path, person + " waits already, at /waiting/" + first);
            }
            for (Stretch stay : members.getOrDefault(person, List.of())) {
                if (stay.until().isEmpty()) {
                    add(
                            Contradiction.Code.WAITING_TWICE,
                            path,
                            person + " waits for a place and holds one, at /members/" + stay.index()
                                    + ": say when they left, or take them off the waiting list");
                }
            }
        }
    }

    private void totals() {
        compare("enrolled", group.stated().enrolled(), group.members(), placesNow());
        compare(
                "waiting",
                group.stated().waiting(),
                group.waiting(),
                group.waiting().items().size());
    }

    private int placesNow() {
        Set<PersonId> now = new HashSet<>();
        members.forEach((person, stays) -> {
            if (stays.stream()
                    .anyMatch(stay -> group.statedOn()
                            .map(day -> !stay.surelyExcludes(day))
                            .orElse(stay.until().isEmpty()))) {
                now.add(person);
            }
        });
        return now.size();
    }

    private void compare(String name, OptionalInt stated, Known<?> list, int listed) {
        if (stated.isEmpty() || list.isAbsent()) {
            return;
        }
        int total = stated.getAsInt();
        if (list.isComplete() ? listed != total : listed > total) {
            String all = list.isComplete() ? "the complete list has " : "the list has at least ";
            add(
                    Contradiction.Code.TOTAL_DIFFERS,
                    "/stated/" + name,
                    total + " " + name + " are stated, but " + all + listed
                            + ": correct one of them, or mark the list as incomplete");
        }
    }

    private void sessions() {
        Map<String, Integer> starts = new HashMap<>();
        List<Session> sessions = group.sessions().items();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            String path = "/sessions/" + i;
            if (session.startsAt().isPresent() && session.state() != SessionState.CANCELLED) {
                String start =
                        session.date().orElseThrow() + "T" + session.startsAt().get();
                Integer first = starts.putIfAbsent(start, i);
                if (first != null) {
                    add(
                            Contradiction.Code.SESSION_TWICE,
                            path,
                            "a session at " + start + " is listed at /sessions/" + first);
                }
            }
            attendance(session, path);
            presenters(session, path);
        }
    }

    private void attendance(Session session, String path) {
        Map<PersonId, Integer> seen = new HashMap<>();
        List<Attendance> attended = session.attendance().items();
        for (int i = 0; i < attended.size(); i++) {
            Attendance one = attended.get(i);
            String at = path + "/attended/" + i;
            Integer first = seen.putIfAbsent(one.person(), i);
            if (first != null) {
                add(
                        Contradiction.Code.ATTENDED_TWICE,
                        at,
                        one.person() + " is listed already, at " + path + "/attended/" + first);
            }
            belongs(one.person(), session, at);
            if (one.presence() == Presence.PRESENT) {
                requireHeld(session, at, one.person() + " came");
            }
        }
    }

    private void presenters(Session session, String path) {
        List<PersonId> presenters = session.presenters().items();
        for (int i = 0; i < presenters.size(); i++) {
            PersonId person = presenters.get(i);
            String at = path + "/presented/" + i;
            if (session.attendance().items().stream()
                    .noneMatch(one -> one.person().equals(person))) {
                belongs(person, session, at);
            }
            requireHeld(session, at, person + " presented");
            boolean came = session.attendance().items().stream()
                    .anyMatch(one -> one.person().equals(person) && one.presence() == Presence.PRESENT);
            boolean stayedAway = session.attendance().items().stream()
                    .anyMatch(one -> one.person().equals(person) && one.presence() != Presence.PRESENT);
            if (!came && (stayedAway || session.attendance().isComplete())) {
                add(
                        Contradiction.Code.PRESENTED_UNATTENDED,
                        at,
                        person + " presented but is not among those who came: add them to attended");
            }
        }
    }

    private void requireHeld(Session session, String at, String what) {
        if (session.state() != SessionState.HELD) {
            String state = session.state() == SessionState.PLANNED ? "planned" : "cancelled";
            add(
                    Contradiction.Code.ATTENDED_NOT_HELD,
                    at,
                    what + " although the session is recorded as " + state + ": record it as held");
        }
    }

    private void belongs(PersonId person, Session session, String at) {
        List<Stretch> stays = members.getOrDefault(person, List.of());
        List<Stretch> led = leaders.getOrDefault(person, List.of());
        if (stays.isEmpty() && led.isEmpty()) {
            if (group.members().isComplete()) {
                add(
                        Contradiction.Code.NOT_A_MEMBER,
                        at,
                        person + " is neither in members nor in leaders: add them there, or correct the id");
            }
            return;
        }
        // Where the list has gaps, a stay that nobody listed may explain it.
        session.date().filter(day -> group.members().isComplete()).ifPresent(day -> {
            if (stays.stream().allMatch(stay -> stay.surelyExcludes(day))
                    && led.stream().allMatch(stay -> stay.surelyExcludes(day))) {
                add(
                        Contradiction.Code.OUTSIDE_MEMBERSHIP,
                        at,
                        person + " is listed for " + day + ", a day on which they are neither member nor leader");
            }
        });
    }

    private void attestations() {
        Map<Attestation, Integer> seen = new HashMap<>();
        List<Attestation> all = group.attestations().items();
        for (int i = 0; i < all.size(); i++) {
            Integer first = seen.putIfAbsent(all.get(i), i);
            if (first != null) {
                add(
                        Contradiction.Code.ATTESTED_TWICE,
                        "/attestations/" + i,
                        "the same judgement stands at /attestations/" + first);
            }
        }
    }

    private void add(Contradiction.Code code, String path, String detail) {
        found.add(new Contradiction(code, path, Objects.requireNonNull(detail)));
    }
}
