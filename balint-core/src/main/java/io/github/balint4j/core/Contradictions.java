package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
            Given<PartialDate> since = waiting.get(i).since();
            Stays.looked(stays(person).memberships).stream()
                    .filter(stay -> stay.until().isUsual() || waitsDuring(stay, since))
                    .findFirst()
                    .ifPresent(stay -> add(
                            Contradiction.Code.WAITING_TWICE,
                            path,
                            ForeignText.id(person) + " waits for a place and holds one, at /members/" + stay.index()
                                    + ": say when they left, or take them off the waiting list"));
        }
    }

    // They waited on the first day that is given, and on the day of the document.
    private boolean waitsDuring(Stretch stay, Given<PartialDate> since) {
        Optional<LocalDate> knownOn = group.statedOn();
        Stretch wait = new Stretch(0, since, Given.usual());
        return Stream.of(
                        since.value().flatMap(PartialDate::date),
                        knownOn.filter(day -> wait.surelyIncludes(day, knownOn)))
                .flatMap(Optional::stream)
                .anyMatch(day -> stay.surelyIncludes(day, knownOn));
    }

    private void totals() {
        compare("enrolled", group.stated().enrolled(), group.members(), this::placesNow);
        allTaken();
        compare("waiting", group.stated().waiting(), group.waiting(), this::waitingNow);
    }

    private CountRange placesNow() {
        return range(people.values().stream().map(person -> person.memberships).toList());
    }

    /** How many of these surely hold on the day of the document, and how many may; without such a day, those without a last one. */
    private CountRange range(List<List<Stretch>> all) {
        Optional<LocalDate> day = group.statedOn();
        Predicate<Stretch> surely = stay ->
                day.map(on -> stay.surelyIncludes(on, day)).orElse(stay.until().isUsual());
        Predicate<Stretch> possibly = stay -> day.map(on -> !stay.surelyExcludes(on))
                .orElse(!stay.until().value().isPresent());
        return CountRange.between(count(all, surely), count(all, possibly));
    }

    private static int count(List<List<Stretch>> all, Predicate<Stretch> fits) {
        return (int) all.stream().filter(stays -> stays.stream().anyMatch(fits)).count();
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
        CountRange now = enrolled.isPresent() ? CountRange.exactly(enrolled.getAsInt()) : placesNow();
        boolean tooFew = (enrolled.isPresent() || group.members().isComplete())
                && now.max().getAsInt() < least;
        boolean tooMany = size.isPresent() && now.min() > least;
        if (tooFew || tooMany) {
            add(
                    Contradiction.Code.TOTAL_DIFFERS,
                    "/stated/allPlacesTaken",
                    "all places are taken, which are " + (size.isPresent() ? "" : "at least ")
                            + ForeignText.number(least) + ", but " + ForeignText.number(now)
                            + " are enrolled: correct one of them");
        }
    }

    private CountRange waitingNow() {
        return range(group.waiting().items().stream()
                .map(one -> List.of(new Stretch(0, one.since(), Given.usual())))
                .toList());
    }

    private void compare(String name, OptionalInt stated, Known<?> list, Supplier<CountRange> count) {
        if (stated.isEmpty() || list.isAbsent()) {
            return;
        }
        int total = stated.getAsInt();
        CountRange listed = count.get();
        boolean tooFew = list.isComplete() && listed.max().getAsInt() < total;
        if (tooFew || listed.min() > total) {
            String all = list.isComplete() ? "the complete list has " : "the list has at least ";
            add(
                    Contradiction.Code.TOTAL_DIFFERS,
                    "/stated/" + name,
                    ForeignText.number(total) + " " + name + " are stated, but " + all + listed
                            + ": correct one of them, or mark the list as incomplete");
        }
    }

    private void sessions() {
        SameDay days = new SameDay();
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
                days.add(day, session, i)
                        .ifPresent(first -> add(Contradiction.Code.SESSION_TWICE, path, twice(session, day, first)));
            }
            found.add(plan.ofSession(session, i));
            found.add(stated.excludes(session.state(), session.date(), path));
            found.add(plan.length(session, i));
            attendance.find(session, i);
        }
    }

    private static String twice(Session session, LocalDate day, int first) {
        String start = day + session.startsAt().map(time -> "T" + time).orElse("");
        return "a session on " + start + " is listed already, at /sessions/" + first
                + ": leave one out; for several sessions on one day write \"sessions\": 2 in one of them, or give each its"
                + " time of day";
    }

    private void attestations() {
        Repeats<Attestation> repeats = new Repeats<>(one -> one);
        List<String> paths = new ArrayList<>();
        attestations("/frame/attestations", group.frame().attestations().items(), repeats, paths);
        attestations("/attestations", group.attestations().items(), repeats, paths);
    }

    private void attestations(String list, List<Attestation> all, Repeats<Attestation> repeats, List<String> paths) {
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
