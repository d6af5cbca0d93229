package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks through one group for what cannot be true together. */
final class Contradictions {
    private final BalintGroup group;
    private final PlanContradictions plan;
    private final Found found = new Found();
    private final Map<PersonId, Stays> people = new HashMap<>();

    Contradictions(BalintGroup group) {
        this.group = group;
        this.plan = new PlanContradictions(group);
    }

    List<Contradiction> find() {
        plan.ofTheFrame().forEach(found::add);
        leadersAndMembers();
        waiting();
        totals();
        sessions();
        attestations();
        return found.all();
    }

    private void leadersAndMembers() {
        List<Leadership> leading = group.leaders().items();
        for (int i = 0; i < leading.size(); i++) {
            Leadership one = leading.get(i);
            Stretch stay = new Stretch(i, one.since(), one.until());
            place("leaders", stays(one.person()).leaderships, one.person(), stay);
        }
        List<Membership> holding = group.members().items();
        for (int i = 0; i < holding.size(); i++) {
            Membership one = holding.get(i);
            Stretch stay = new Stretch(i, one.joined(), one.left());
            place("members", stays(one.person()).memberships, one.person(), stay);
            leads(stays(one.person()).leaderships, one.person(), stay);
        }
    }

    private Stays stays(PersonId person) {
        return people.computeIfAbsent(person, key -> new Stays());
    }

    private void place(String list, List<Stretch> earlier, PersonId person, Stretch stretch) {
        for (Stretch other : Stays.looked(earlier)) {
            if (stretch.surelyOverlaps(other, group.statedOn())) {
                add(
                        Contradiction.Code.PERSON_TWICE,
                        "/" + list + "/" + stretch.index(),
                        ForeignText.id(person) + " is in the list already, at /" + list + "/" + other.index()
                                + ", for the same days: once is enough, or say when the first stay ended");
                break;
            }
        }
        earlier.add(stretch);
    }

    // Whoever leads is no member; a member who leads later has a last day as a member.
    private void leads(List<Stretch> leaderships, PersonId person, Stretch membership) {
        Stays.looked(leaderships).stream()
                .filter(leadership -> leadership.surelyOverlaps(membership, group.statedOn()))
                .findFirst()
                .ifPresent(leadership -> add(
                        Contradiction.Code.PERSON_TWICE,
                        "/members/" + membership.index(),
                        ForeignText.id(person) + " leads, at /leaders/" + leadership.index()
                                + ", and is a member for the same days: a leader is no member, take them off one list"
                                + " or say when each stay began and ended"));
    }

    private void waiting() {
        Map<PersonId, Integer> seen = new HashMap<>();
        List<Waiting> waiting = group.waiting().items();
        for (int i = 0; i < waiting.size(); i++) {
            PersonId person = waiting.get(i).person();
            String path = "/waiting/" + i;
            Integer first = seen.putIfAbsent(person, i);
            if (first != null) {
                add(
                        Contradiction.Code.WAITING_TWICE,
                        path,
                        ForeignText.id(person) + " waits already, at /waiting/" + first);
            }
            Optional<LocalDate> since = waiting.get(i).since();
            Stays.looked(stays(person).memberships).stream()
                    .filter(stay -> stay.until().isEmpty() || waitsDuring(stay, since))
                    .findFirst()
                    .ifPresent(stay -> add(
                            Contradiction.Code.WAITING_TWICE,
                            path,
                            ForeignText.id(person) + " waits for a place and holds one, at /members/" + stay.index()
                                    + ": say when they left, or take them off the waiting list"));
        }
    }

    // They waited on the first day that is given, and on the day of the document.
    private boolean waitsDuring(Stretch stay, Optional<LocalDate> since) {
        Optional<LocalDate> knownOn = group.statedOn();
        return Stream.of(
                        since, knownOn.filter(day -> since.filter(day::isBefore).isEmpty()))
                .flatMap(Optional::stream)
                .anyMatch(day -> stay.surelyIncludes(day, knownOn));
    }

    private void totals() {
        compare("enrolled", group.stated().enrolled(), group.members(), this::placesNow);
        allTaken();
        compare("waiting", group.stated().waiting(), group.waiting(), this::waitingNow);
    }

    private int placesNow() {
        Predicate<Stretch> isNow = stay -> group.statedOn()
                .map(day -> !stay.surelyExcludes(day))
                .orElse(stay.until().isEmpty());
        return (int) people.values().stream()
                .filter(person -> person.memberships.stream().anyMatch(isNow))
                .count();
    }

    // All places are taken: of an exact size so many, and somebody's in any case. Of a range, a group may have opened
    // fewer.
    private void allTaken() {
        OptionalInt enrolled = group.stated().enrolled();
        Optional<CountRange> size = group.frame().members().filter(range -> range.isExact() && range.min() > 0);
        if (!group.stated().allPlacesTaken().orElse(false)) {
            return;
        }
        int least = size.map(CountRange::min).orElse(1);
        int now = enrolled.orElseGet(this::placesNow);
        boolean tooFew = (enrolled.isPresent() || group.members().isComplete()) && now < least;
        boolean tooMany = size.isPresent() && now > least;
        if (tooFew || tooMany) {
            add(
                    Contradiction.Code.TOTAL_DIFFERS,
                    "/stated/allPlacesTaken",
                    "all places are taken, which are " + (size.isPresent() ? "" : "at least ")
                            + ForeignText.number(least) + ", but " + ForeignText.number(now)
                            + " are enrolled: correct one of them");
        }
    }

    private int waitingNow() {
        return (int) group.waiting().items().stream()
                .filter(one -> group.statedOn()
                        .flatMap(day -> one.since().filter(day::isBefore))
                        .isEmpty())
                .count();
    }

    private void compare(String name, OptionalInt stated, Known<?> list, IntSupplier count) {
        if (stated.isEmpty() || list.isAbsent()) {
            return;
        }
        int total = stated.getAsInt();
        int listed = count.getAsInt();
        if (list.isComplete() ? listed != total : listed > total) {
            String all = list.isComplete() ? "the complete list has " : "the list has at least ";
            add(
                    Contradiction.Code.TOTAL_DIFFERS,
                    "/stated/" + name,
                    ForeignText.number(total) + " " + name + " are stated, but " + all + listed
                            + ": correct one of them, or mark the list as incomplete");
        }
    }

    private void sessions() {
        Repeats repeats = new Repeats();
        StatedDay stated = new StatedDay(group.statedOn());
        List<Session> sessions = group.sessions().items();
        boolean everybodyIsListed =
                group.members().isComplete() && group.leaders().isComplete();
        AttendanceContradictions attendance = new AttendanceContradictions(everybodyIsListed, people, found);
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            String path = "/sessions/" + i;
            if (session.date().isPresent()) {
                LocalDate day = session.date().get();
                repeats.add(day, identity(session, day), i)
                        .ifPresent(first -> add(Contradiction.Code.SESSION_TWICE, path, twice(session, day, first)));
            }
            found.add(plan.ofSession(session, i));
            found.add(stated.excludes(session.state(), session.date(), path));
            attendance.find(session, i);
        }
    }

    // One that was cancelled may have been replaced at the same time.
    private static Object identity(Session session, LocalDate day) {
        return session.startsAt().isPresent() && session.state() != SessionState.CANCELLED
                ? day.atTime(session.startsAt().get())
                : session;
    }

    private static String twice(Session session, LocalDate day, int first) {
        String start = day + session.startsAt().map(time -> "T" + time).orElse("");
        return "a session on " + start + " is listed already, at /sessions/" + first
                + ": leave one out; for several sessions on one day write \"sessions\": 2 in one of them, or give each its"
                + " time of day";
    }

    private void attestations() {
        Repeats repeats = new Repeats();
        List<String> paths = new ArrayList<>();
        attestations("/frame/attestations", group.frame().attestations().items(), repeats, paths);
        attestations("/attestations", group.attestations().items(), repeats, paths);
    }

    private void attestations(String list, List<Attestation> all, Repeats repeats, List<String> paths) {
        for (int i = 0; i < all.size(); i++) {
            String path = list + "/" + i;
            repeats.add(all.get(i).on(), all.get(i), paths.size())
                    .ifPresent(first -> add(
                            Contradiction.Code.ATTESTED_TWICE,
                            path,
                            "the same judgement stands at " + paths.get(first) + ": once is enough"));
            paths.add(path);
        }
    }

    private void add(Contradiction.Code code, String path, String detail) {
        found.add(code, path, detail);
    }
}
