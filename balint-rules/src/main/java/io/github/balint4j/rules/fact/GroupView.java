package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.StatedLeaders;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group as facts.
 *
 * <ul>
 *   <li>A place whose first day nobody gave was held at the latest on the day of the document.
 *   <li>A stated total beside an absent or incomplete list stands for the people who are not listed.
 *   <li>A session, a place that says nothing of length, mode or commitment takes what the frame agrees.
 *   <li>Who came to a session and is on neither list may be a member or a leader, as far as the lists have gaps.
 *   <li>Sessions and places may lie after the as-of date: they are plans. Judgements may not.
 * </ul>
 */
final class GroupView {
    private final BalintGroup group;
    private final LocalDate asOf;
    private final long knownOn;
    private final FrameView frame;
    private final FrameAnswers answers;
    private final Amount commitment;
    private final Roles roles;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> listed;
    private final List<Fact> later = new ArrayList<>();
    private final List<FactList> shelves = new ArrayList<>();

    GroupView(BalintGroup group, LocalDate asOf) {
        this(group, asOf, FrameAnswers.of(group.frame(), group.sessions()));
    }

    private GroupView(BalintGroup group, LocalDate asOf, FrameAnswers answers) {
        this.group = group;
        this.answers = answers;
        this.asOf = asOf;
        this.listed = new ArrayList<>(group.sessions().items().size());
        this.knownOn = group.statedOn().orElse(asOf).toEpochDay();
        this.frame =
                new FrameView(group.frame(), "/frame", Pausing.of(group, asOf, knownOn), Pausing.all(group, knownOn));
        this.commitment = frame.term(Term.COMMITMENT)
                .map(measure -> new Amount(measure.low(), measure.high()))
                .orElse(Amount.UNKNOWN);
        this.roles = new Roles(group, knownOn, commitment);
    }

    Facts facts() {
        frame.addTo(facts, shelves);
        leaders();
        members();
        waiting();
        sessions();
        attestations();
        Facts all = new Facts(asOf, frame, Directory.of(group, knownOn), facts, listed, later, shelves);
        FrameAnswers none = FrameAnswers.none(group.frame());
        return answers.equals(none) ? all : all.answering(() -> new GroupView(group, asOf, none).facts());
    }

    private void leaders() {
        facts.addAll(roles.leaders());
        if (group.stated().leaders().isPresent()) {
            described(group.stated().leaders().get());
            return;
        }
        // Whoever is not listed may lead or co-lead.
        shelf(Role.LEADER, group.leaders(), Optional.empty(), Map.of());
        shelves.add(new FactList(
                Role.CO_LEADER.listName(),
                Role.CO_LEADER.list(),
                group.leaders().state(),
                Role.CO_LEADER.ghost()));
    }

    // All who lead have this in common, and there is somebody; who led and left before, nobody said.
    private void described(StatedLeaders all) {
        Days now = Days.holding(Given.usual(), Given.usual(), knownOn);
        Days before = new Days(Days.BEGINNING, knownOn - 1, Days.BEGINNING, knownOn - 1);
        PlainFact somebody = unnamed(Role.LEADER, Directory.DESCRIBED, now, CountRange.atLeast(1), 0);
        somebody.with(Attribute.ROLE, Role.LEADER.codes(), Role.CO_LEADER.codes());
        somebody.with(Attribute.PERSON, Directory.DESCRIBED);
        all.profession().ifPresent(profession -> somebody.with(Attribute.PROFESSION, profession.code()));
        facts.add(somebody);
        for (Role role : List.of(Role.LEADER, Role.CO_LEADER)) {
            shelves.add(new FactList(
                    role.listName(),
                    Optional.of(role.list()),
                    group.leaders().state(),
                    role.ghost(),
                    role.ghost(before),
                    Optional.empty()));
        }
    }

    private void members() {
        List<Place> members = roles.members();
        facts.addAll(members);
        boolean counted = !group.members().isComplete();
        Map<String, List<Days>> stays = counted ? new HashMap<>() : Map.of();
        if (counted) {
            members.forEach(member -> stays.computeIfAbsent(member.name(), person -> new ArrayList<>(1))
                    .add(member.days()));
        }
        shelf(Role.MEMBER, group.members(), group.stated().enrolled(), stays);
    }

    private void waiting() {
        List<Waiting> waiting = group.waiting().items();
        String items = DataPath.items("/waiting", group.waiting());
        Map<String, List<Days>> stays = waiting.isEmpty() ? Map.of() : new HashMap<>();
        for (int i = 0; i < waiting.size(); i++) {
            Place place = Place.of(new DataPath(items, i), waiting.get(i), knownOn, commitment);
            stays.computeIfAbsent(place.name(), person -> new ArrayList<>(1)).add(place.days());
            facts.add(place);
        }
        shelf(Role.WAITING, group.waiting(), group.stated().waiting(), stays);
    }

    // Whoever is listed twice is one person.
    private int listedNow(Map<String, List<Days>> stays, boolean surely) {
        if (stays.isEmpty()) {
            return 0;
        }
        Days now = new Days(knownOn, knownOn, knownOn, knownOn);
        return (int) stays.values().stream()
                .filter(all -> all.stream().anyMatch(days -> surely ? days.include(now) : days.mayInclude(now)))
                .count();
    }

    private void shelf(Role role, Known<?> list, Optional<CountRange> stated, Map<String, List<Days>> stays) {
        if (list.isComplete() || role == Role.LEADER) {
            shelves.add(new FactList(role.listName(), role.list(), list.state(), role.ghost()));
            return;
        }
        // The total is whole for its day and what follows from it; who was there and left before, nobody said.
        Fact gone = role.ghost(new Days(Days.BEGINNING, knownOn - 1, Days.BEGINNING, knownOn - 1));
        boolean dated = group.statedOn().isPresent();
        CountRange none = CountRange.exactly(0);
        Fact people = unnamed(role, role.total(), Days.ALWAYS, stated.orElse(none), 0);
        boolean allTaken = role == Role.MEMBER
                && group.stated().allPlacesTaken().orElse(false)
                && stated.filter(CountRange::isExact).isEmpty();
        Optional<CountRange> size = allTaken ? exactSize() : Optional.empty();
        Optional<CountRange> count = size.or(() -> stated);
        String path = size.isPresent() ? "/stated/allPlacesTaken" : role.total();
        Days now = Days.holding(Given.usual(), Given.usual(), knownOn);
        Optional<Fact> some = allTaken && count.isEmpty()
                ? Optional.of(unnamed(role, "/stated/allPlacesTaken", now, CountRange.exactly(1), 0))
                : Optional.empty();
        // Whoever is listed and may have a place may be one of them.
        int listed = listedNow(stays, false);
        boolean whole = count.isPresent() && listed == listedNow(stays, true);
        // Where the list is open, whoever else there may be is on it already.
        CountRange counted =
                count.map(all -> whole ? all : CountRange.exactly(all.min())).orElse(none);
        if (!counted.minus(listed).equals(none)) {
            facts.add(unnamed(role, path, now, counted, listed));
        }
        Fact kin = role.ghost();
        FactList.Total total = new FactList.Total(stated, people, gone, some, dated);
        shelves.add(new FactList(
                role.listName(),
                role.list(),
                whole ? Known.State.INCOMPLETE : list.state(),
                kin,
                whole ? gone : kin,
                total));
    }

    /** How many places there are, where that is agreed. */
    private Optional<CountRange> exactSize() {
        return group.frame().members().filter(size -> size.isExact() && size.min() > 0);
    }

    // Those who are counted and not listed.
    private Unnamed unnamed(Role role, String path, Days days, CountRange count, int listed) {
        CountRange read = count.asRead().minus(listed);
        return new Unnamed(
                role, path, days, count.minus(listed), read, group.statedOn().isPresent());
    }

    private void sessions() {
        List<Session> sessions = group.sessions().items();
        SessionFact.Agreed agreed = new SessionFact.Agreed(
                group, DataPath.items("/sessions", group.sessions()), asOf, roles, knownOn, answers);
        Joined joined = new Joined();
        long least = 0;
        long most = 0;
        for (int i = 0; i < sessions.size(); i++) {
            SessionFact session = new SessionFact(agreed, sessions.get(i), i);
            joined.add(session);
            listed.add(session);
            Amount held = session.amount(Dimension.SESSIONS);
            boolean cancelled = sessions.get(i).state().mayBe(SessionState.CANCELLED);
            least = Amount.plus(least, cancelled ? 0 : held.low());
            most = Amount.plus(most, held.high());
        }
        joined.tell();
        shelves.add(FactList.ofSessions(
                Optional.of("/sessions"), group.sessions().state(), answers, new Amount(least, most)));
    }

    private void attestations() {
        List<Fact> judged = frame.attestations();
        List<Attestation> attestations = group.attestations().items();
        String items = DataPath.items("/attestations", group.attestations());
        for (int i = 0; i < attestations.size(); i++) {
            judged.add(PlainFact.of(new DataPath(items, i), attestations.get(i)));
        }
        for (int i = 0; i < judged.size(); i++) {
            Fact one = judged.get(i);
            (one.days().fromLow() > asOf.toEpochDay() ? later : facts).add(one);
        }
        // A group without a list of its own has that of its frame.
        boolean framed =
                group.attestations().isAbsent() && !group.frame().attestations().isAbsent();
        shelves.add(
                framed
                        ? frame.judgements()
                        : new FactList(
                                "attestations",
                                "/attestations",
                                group.attestations().state(),
                                new PlainFact(
                                        DataPath.of("/attestations"), FactKind.ATTESTATION, "", "", Days.UNKNOWN)));
    }
}
