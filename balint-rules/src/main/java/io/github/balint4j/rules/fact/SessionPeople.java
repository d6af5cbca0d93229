package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.fact.Roles.Part;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy.Supply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who took part in a session and as what; made when it is asked for. */
final class SessionPeople {
    private final SessionFact.Agreed agreed;
    private final Session session;
    private final Days days;
    private final DataPath at;

    SessionPeople(SessionFact.Agreed agreed, Session session, Days days, DataPath at) {
        this.agreed = agreed;
        this.session = session;
        this.days = days;
        this.at = at;
    }

    static Known.State presenters(Roles roles, Session session, Collection<Person> into) {
        for (PersonId presenter : session.presenters().items()) {
            into.add(roles.of(presenter));
        }
        return session.presenters().state();
    }

    /** The members among those who presented. */
    static Known.State turns(Roles roles, Session session, Days days, Collection<Person> into) {
        boolean known = true;
        List<PersonId> presenters = session.presenters().items();
        for (int i = 0; i < presenters.size(); i++) {
            Person person = roles.of(presenters.get(i));
            known &= addMember(person, part(roles, session, days, person), into);
        }
        return state(session.presenters(), known);
    }

    /** The members among those who were there. */
    static Known.State present(Roles roles, Session session, Days days, Collection<Person> into) {
        boolean known = true;
        List<Attendance> all = session.attendance().items();
        Person person = null;
        for (int i = 0; i < all.size(); i++) {
            Attendance one = all.get(i);
            boolean came = one.presence().is(Presence.PRESENT);
            if (came || one.presence().isUnknown()) {
                person = roles.after(person, one.person());
                Part part = part(one, roles.part(person, days));
                known &= came ? addMember(person, part, into) : part != Part.MEMBER && part != Part.OPEN;
            }
        }
        return state(session.attendance(), known);
    }

    private static boolean addMember(Person person, Part part, Collection<Person> into) {
        if (part == Part.MEMBER) {
            into.add(person);
        }
        return part != Part.OPEN;
    }

    private Part part(PersonId person) {
        return part(agreed.roles(), session, days, agreed.roles().of(person));
    }

    // Nobody is listed twice. Of somebody who is not listed here, the lists of the group alone say what they were.
    private static Part part(Roles roles, Session session, Days days, Person person) {
        List<Attendance> all = session.attendance().items();
        for (int i = 0; i < all.size(); i++) {
            Attendance one = all.get(i);
            if (!one.role().isUsual() && one.person().equals(person.key())) {
                return part(one, roles.part(person, days));
            }
        }
        return roles.part(person, days);
    }

    // A guest is whoever is said to be one. Whoever may be one is, if not that, what the lists say: of a leader it is
    // sure that no member came, whichever it is.
    private static Part part(Attendance one, Part listed) {
        if (one.role().isUsual()) {
            return listed;
        }
        boolean guest = one.isGuest() || listed == Part.GUEST;
        return guest ? Part.GUEST : listed == Part.LEADER ? Part.LEADER_OR_GUEST : Part.OPEN;
    }

    // Nobody of whom the lists say that they do not lead did.
    private boolean mayHaveLed(PersonId person) {
        Part part = part(person);
        return part == Part.LEADER_OR_GUEST
                || (part == Part.OPEN && agreed.roles().part(person, days) != Part.MEMBER);
    }

    private static Known.State state(Known<?> list, boolean known) {
        return known || list.isAbsent() ? list.state() : Known.State.INCOMPLETE;
    }

    /**
     * Who leads; empty when that is not known of everybody. Of a session to come it is who will be leading on the day; else who
     * was there, and a complete record of that says so even where the list of leaders has gaps.
     */
    Optional<List<String>> leading() {
        boolean held = session.state().is(SessionState.HELD);
        long asOf = agreed.asOf().toEpochDay();
        if (!held && days.fromLow() > asOf) {
            return planned();
        }
        if (!held && days.untilHigh() > asOf) {
            return Optional.empty();
        }
        return session.attendance().isComplete() ? present() : listed();
    }

    private Optional<List<String>> planned() {
        List<PersonId> all = agreed.roles().mayLead(days);
        boolean known = agreed.roles().listsLeaders()
                && all.stream().allMatch(person -> agreed.roles().leads(person, days));
        return known ? Optional.of(all.stream().map(PersonId::value).toList()) : Optional.empty();
    }

    private Optional<List<String>> present() {
        List<String> leading = new ArrayList<>();
        for (Attendance one : session.attendance().items()) {
            if (one.presence().mayBe(Presence.PRESENT)) {
                Part part = part(one.person());
                if (mayHaveLed(one.person())
                        || (part == Part.LEADER && one.presence().isUnknown())) {
                    return Optional.empty();
                } else if (part == Part.LEADER) {
                    leading.add(one.person().value());
                }
            }
        }
        return Optional.of(leading);
    }

    // Of a record with gaps: each leader must be in it, as somebody who came or did not.
    private Optional<List<String>> listed() {
        List<String> leading = new ArrayList<>();
        for (PersonId person : agreed.roles().mayLead(days)) {
            Optional<Presence> presence = presence(person);
            boolean came = presence.filter(Presence.PRESENT::equals).isPresent();
            if (presence.isEmpty() || (came && mayHaveLed(person))) {
                return Optional.empty();
            } else if (came && part(person) == Part.LEADER) {
                leading.add(person.value());
            }
        }
        return agreed.roles().listsLeaders() ? Optional.of(leading) : Optional.empty();
    }

    private Optional<Presence> presence(PersonId person) {
        return session.attendance().items().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .flatMap(one -> one.presence().value());
    }

    /** What would tell who was there, who presented, and who of them were members. */
    List<Supply> suppliesOfTurns() {
        if (session.presenters().isComplete()) {
            return suppliesOfPresent();
        }
        List<Supply> supplies = new ArrayList<>();
        boolean attended = session.attendance().isComplete();
        supplies.add(supply(attended ? Datum.Kind.FACET : Datum.Kind.PEOPLE, "presented"));
        supplies.addAll(suppliesOfParts());
        return supplies;
    }

    /** What would tell which members were there. */
    List<Supply> suppliesOfPresent() {
        List<Supply> supplies = new ArrayList<>();
        supplies.addAll(suppliesOfAttendance());
        supplies.addAll(suppliesOfParts());
        return supplies;
    }

    // The list, and of those who are listed, whether they came.
    private List<Supply> suppliesOfAttendance() {
        List<Supply> supplies = new ArrayList<>();
        if (!session.attendance().isComplete()) {
            supplies.add(supply(Datum.Kind.FACET, "attended"));
        }
        List<Attendance> all = session.attendance().items();
        String items = DataPath.items(at + "/attended", session.attendance());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).presence().isUnknown()) {
                supplies.add(new Supply(Datum.Kind.FACET, "presence", new DataPath(items, i).toString()));
            }
        }
        return supplies;
    }

    // Who took part and may be a member or a leader.
    private List<Supply> suppliesOfParts() {
        List<Supply> supplies = new ArrayList<>();
        List<PersonId> people = new ArrayList<>(session.presenters().items());
        came().forEach(people::add);
        people.stream()
                .distinct()
                .filter(person -> part(person) == Part.OPEN)
                .forEach(person -> supplies.addAll(suppliesOf(person)));
        return supplies.stream().distinct().toList();
    }

    /** What would tell who leads. */
    List<Supply> suppliesOfLeading() {
        List<Supply> supplies = new ArrayList<>();
        boolean plan = !session.state().is(SessionState.HELD)
                && days.untilHigh() > agreed.asOf().toEpochDay();
        if (!plan) {
            supplies.addAll(suppliesOfAttendance());
        }
        boolean byName = !plan && session.attendance().isComplete();
        for (PersonId person : byName ? came() : agreed.roles().mayLead(days)) {
            boolean open = byName ? mayHaveLed(person) : !agreed.roles().leads(person, days);
            if (open) {
                supplies.addAll(suppliesOf(person));
            }
        }
        if (!byName && !agreed.roles().listsLeaders()) {
            supplies.add(Roles.listOfLeaders());
        }
        if (supplies.isEmpty()) {
            supplies.add(supply(Datum.Kind.DATE, "date"));
        }
        return supplies.stream().distinct().toList();
    }

    /** What would tell what the leaders are recognised as. */
    List<Supply> suppliesOfStanding() {
        List<Supply> supplies = new ArrayList<>();
        Set<String> leading = Set.copyOf(leading().orElse(List.of()));
        List<Leadership> all = agreed.group().leaders().items();
        for (int i = 0; i < all.size(); i++) {
            boolean open = !all.get(i).credentials().isComplete();
            if (open && leading.contains(all.get(i).person().value())) {
                DataPath leader =
                        new DataPath(DataPath.items("/leaders", agreed.group().leaders()), i);
                supplies.add(new Supply(Datum.Kind.FACET, "credentials", leader.toString()));
            }
        }
        return supplies.isEmpty() ? List.of(Roles.listOfLeaders()) : supplies;
    }

    private List<Supply> suppliesOf(PersonId person) {
        List<Attendance> all = session.attendance().items();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).person().equals(person) && all.get(i).role().isUnknown()) {
                DataPath items = new DataPath(DataPath.items(at + "/attended", session.attendance()), i);
                return List.of(new Supply(Datum.Kind.FACET, "role", items.toString()));
            }
        }
        List<Supply> supplies = new ArrayList<>(agreed.roles().supplies(person, days));
        if (!days.areKnown()) {
            supplies.add(supply(Datum.Kind.DATE, "date"));
        }
        return supplies;
    }

    private List<PersonId> came() {
        return session.attendance().items().stream()
                .filter(one -> one.presence().is(Presence.PRESENT))
                .map(Attendance::person)
                .toList();
    }

    private Supply supply(Datum.Kind kind, String name) {
        return new Supply(kind, name, at.toString());
    }
}
