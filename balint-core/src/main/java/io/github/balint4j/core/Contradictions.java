package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks through one group for what cannot be true together. */
final class Contradictions {
    /** So many pauses are held against the sessions; no group had more. */
    private static final int MOST_PAUSES = 100;

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
            Tenure stay = new Tenure(i, one.since(), one.until());
            place("leaders", stays(one.person()).leaderships, one.person(), stay);
        }
        List<Membership> holding = group.members().items();
        for (int i = 0; i < holding.size(); i++) {
            Membership one = holding.get(i);
            Tenure stay = new Tenure(i, one.joined(), one.left());
            place("members", stays(one.person()).memberships, one.person(), stay);
            leads(stays(one.person()).leaderships, one.person(), stay);
        }
    }

    private Stays stays(PersonId person) {
        return people.computeIfAbsent(person, key -> new Stays());
    }

    private void place(String list, List<Tenure> earlier, PersonId person, Tenure stretch) {
        for (Tenure other : Stays.looked(earlier)) {
            if (stretch.surelyOverlaps(other, group.statedOn())) {
                add(
                        Contradiction.Code.PERSON_TWICE,
                        "/" + list + "/" + stretch.index(),
                        Contradiction.say(
                                "person.listed",
                                "person",
                                ForeignText.openId(person),
                                "at",
                                "/" + list + "/" + other.index()));
                break;
            }
        }
        earlier.add(stretch);
    }

    // Whoever leads is no member; a member who leads later has a last day as a member.
    private void leads(List<Tenure> leaderships, PersonId person, Tenure membership) {
        Stays.looked(leaderships).stream()
                .filter(leadership -> leadership.surelyOverlaps(membership, group.statedOn()))
                .findFirst()
                .ifPresent(leadership -> add(
                        Contradiction.Code.PERSON_TWICE,
                        "/members/" + membership.index(),
                        Contradiction.say(
                                "person.leads",
                                "person",
                                ForeignText.openId(person),
                                "at",
                                "/leaders/" + leadership.index())));
    }

    private void waiting() {
        Map<PersonId, List<Tenure>> seen = new HashMap<>();
        List<Waiting> waiting = group.waiting().items();
        for (int i = 0; i < waiting.size(); i++) {
            PersonId person = waiting.get(i).person();
            String path = "/waiting/" + i;
            Tenure wait = new Tenure(i, waiting.get(i).since(), waiting.get(i).until());
            List<Tenure> earlier = seen.computeIfAbsent(person, any -> new ArrayList<>(1));
            Stays.looked(earlier).stream()
                    .filter(other -> wait.surelyOverlaps(other, group.statedOn()) || goOn(wait, other))
                    .findFirst()
                    .ifPresent(other -> add(
                            Contradiction.Code.WAITING_TWICE,
                            path,
                            Contradiction.say(
                                    "waits.already",
                                    "person",
                                    ForeignText.openId(person),
                                    "at",
                                    "/waiting/" + other.index())));
            earlier.add(wait);
            Stays.looked(stays(person).memberships).stream()
                    .filter(stay -> goOn(wait, stay) || waitsDuring(stay, wait))
                    .findFirst()
                    .ifPresent(stay -> add(
                            Contradiction.Code.WAITING_TWICE,
                            path,
                            Contradiction.say(
                                    "waits.holding",
                                    "person",
                                    ForeignText.openId(person),
                                    "at",
                                    "/members/" + stay.index())));
        }
    }

    private static boolean goOn(Tenure one, Tenure other) {
        return one.until().isUsual() && other.until().isUsual();
    }

    // They waited on the first day that is given, on the last, and on the day of the document.
    private boolean waitsDuring(Tenure stay, Tenure wait) {
        Optional<LocalDate> knownOn = group.statedOn();
        return Stream.of(
                        wait.from().value().flatMap(PartialDate::date),
                        wait.until().value().flatMap(PartialDate::date),
                        knownOn.filter(day -> wait.surelyIncludes(day, knownOn)))
                .flatMap(Optional::stream)
                .anyMatch(day -> stay.surelyIncludes(day, knownOn));
    }

    private void totals() {
        compare("enrolled", group.stated().enrolled(), group.members(), this::placesNow);
        allTaken();
        boolean listed =
                group.leaders().isComplete() || !group.leaders().items().isEmpty();
        if (listed && group.stated().leaders().isPresent()) {
            add(Contradiction.Code.LEADERS_LISTED, "/stated/leaders", Contradiction.say("leaders.listed"));
        }
        compare("waiting", group.stated().waiting(), group.waiting(), this::waitingNow);
    }

    private CountRange placesNow() {
        return range(people.values().stream().map(person -> person.memberships).toList());
    }

    /** How many of these surely hold on the day of the document, and how many may; without such a day, those without a last one. */
    private CountRange range(List<List<Tenure>> all) {
        Optional<LocalDate> day = group.statedOn();
        Predicate<Tenure> surely = stay ->
                day.map(on -> stay.surelyIncludes(on, day)).orElse(stay.until().isUsual());
        Predicate<Tenure> possibly = stay -> day.map(on -> !stay.surelyExcludes(on))
                .orElse(!stay.until().value().isPresent());
        return CountRange.between(count(all, surely), count(all, possibly));
    }

    private static int count(List<List<Tenure>> all, Predicate<Tenure> fits) {
        return (int) all.stream().filter(stays -> stays.stream().anyMatch(fits)).count();
    }

    // All places are taken: of an exact size so many, and somebody's in any case. Of a range, a group may have opened
    // fewer.
    private void allTaken() {
        Optional<CountRange> enrolled = group.stated().enrolled();
        Optional<CountRange> size = group.frame().members().filter(range -> range.isExact() && range.min() > 0);
        if (!group.stated().allPlacesTaken().orElse(false)) {
            return;
        }
        int least = size.map(CountRange::min).orElse(1);
        CountRange listed = placesNow();
        CountRange onRecord = group.members().isComplete() ? listed : CountRange.atLeast(listed.min());
        CountRange now = enrolled.map(count -> both(count, onRecord)).orElse(onRecord);
        boolean tooFew = now.max().isPresent() && now.max().getAsInt() < least;
        boolean tooMany = size.isPresent() && now.min() > least;
        if (tooFew || tooMany) {
            add(
                    Contradiction.Code.TOTAL_DIFFERS,
                    "/stated/allPlacesTaken",
                    Contradiction.say(
                            size.isPresent() ? "taken" : "taken.least",
                            "places",
                            ForeignText.openNumber(least),
                            "enrolled",
                            ForeignText.openNumber(now)));
        }
    }

    // What is stated and what is listed both hold; where they cannot, that is said of them, and the total goes first.
    private static CountRange both(CountRange stated, CountRange listed) {
        int min = Math.max(stated.min(), listed.min());
        int max = Math.min(stated.max().orElse(Integer.MAX_VALUE), listed.max().orElse(Integer.MAX_VALUE));
        return min > max ? stated : max == Integer.MAX_VALUE ? CountRange.atLeast(min) : CountRange.between(min, max);
    }

    private CountRange waitingNow() {
        Map<PersonId, List<Tenure>> waits = new HashMap<>();
        for (Waiting one : group.waiting().items()) {
            waits.computeIfAbsent(one.person(), any -> new ArrayList<>(1)).add(new Tenure(0, one.since(), one.until()));
        }
        return range(List.copyOf(waits.values()));
    }

    private void compare(String name, Optional<CountRange> stated, Known<?> list, Supplier<CountRange> count) {
        if (stated.isEmpty() || list.isAbsent()) {
            return;
        }
        CountRange total = stated.get();
        CountRange listed = count.get();
        boolean tooFew = list.isComplete() && listed.max().getAsInt() < total.min();
        boolean tooMany = total.max().isPresent() && listed.min() > total.max().getAsInt();
        if (tooFew || tooMany) {
            add(
                    Contradiction.Code.TOTAL_DIFFERS,
                    "/stated/" + name,
                    Contradiction.say(
                            "total." + name + (list.isComplete() ? ".complete" : ".some"),
                            "stated",
                            ForeignText.openNumber(total),
                            "listed",
                            listed));
        }
    }

    private void sessions() {
        SameDay days = new SameDay();
        StatedDay stated = new StatedDay(group.statedOn());
        List<Session> sessions = group.sessions().items();
        AttendanceContradictions attendance = new AttendanceContradictions(
                group.leaders().isComplete(), group.members().isComplete(), people, found);
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            String path = "/sessions/" + i;
            days.add(session, i).ifPresent(first -> add(Contradiction.Code.SESSION_TWICE, path, twice(session, first)));
            found.add(plan.ofSession(session, i));
            Optional<LocalDate> lastDay =
                    session.date().or(() -> session.until().flatMap(PartialDate::date));
            found.add(stated.excludes(session.state(), lastDay, path));
            found.add(plan.length(session, i));
            inPause(session, path);
            attendance.find(session, i);
        }
    }

    private void inPause(Session session, String path) {
        if (session.date().isEmpty() || !session.state().is(SessionState.HELD)) {
            return;
        }
        LocalDate day = session.date().get();
        List<Pause> pauses = group.pauses().items();
        for (int i = 0; i < Math.min(pauses.size(), MOST_PAUSES); i++) {
            if (new Tenure(i, pauses.get(i).since(), pauses.get(i).until()).surelyIncludes(day, group.statedOn())) {
                add(
                        Contradiction.Code.HELD_IN_PAUSE,
                        path,
                        Contradiction.say("held.paused", "day", day, "at", "/pauses/" + i));
                return;
            }
        }
    }

    private String twice(Session session, int first) {
        if (session.isBlock() || group.sessions().items().get(first).isBlock()) {
            return Contradiction.say("session.twice.days", "at", "/sessions/" + first);
        }
        String start = session.date().orElseThrow()
                + session.startsAt().map(time -> "T" + time).orElse("");
        return Contradiction.say("session.twice", "start", start, "at", "/sessions/" + first);
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
                    .ifPresent(first -> add(Contradiction.Code.ATTESTED_TWICE, path, judgedTwice(paths.get(first))));
            paths.add(path);
        }
    }

    static String judgedTwice(String first) {
        return Contradiction.say("attested.twice", "at", first);
    }

    private void add(Contradiction.Code code, String path, String detail) {
        found.add(code, path, detail);
    }
}
