package io.github.balint4j.rules.fact;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy.Supply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who was a member and who led on a day, as far as the two lists say. Nobody is both on one day. A list with gaps supplies people,
 * not stays of people it or the other one names: whoever is named was on any day what their stays say of it.
 */
final class Roles {
    /** What somebody was. */
    enum Part {
        MEMBER,
        LEADER,
        /** Neither: a guest. */
        GUEST,
        /** A leader, or one who came as a guest: no member in any case. */
        LEADER_OR_GUEST,
        /** Either, for all that is on record. */
        OPEN
    }

    private final Map<PersonId, Person> listed = new HashMap<>();
    // Whoever is on neither list, once somebody asks; several threads may.
    private final Map<PersonId, Person> others = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Days> leading = new ArrayList<>();
    private final List<Days> belonging = new ArrayList<>();
    private final boolean leadersListed;
    private final boolean membersListed;

    Roles(BalintGroup group, long knownOn) {
        leadersListed = group.leaders().isComplete();
        membersListed = group.members().isComplete();
        String leaders = DataPath.items("/leaders", group.leaders());
        for (Leadership one : group.leaders().items()) {
            Days days = Days.holding(one.since(), one.until(), knownOn);
            list(one.person()).stays().add(new Person.Stay(new DataPath(leaders, leading.size()), true, days));
            leading.add(days);
        }
        String members = DataPath.items("/members", group.members());
        for (Membership one : group.members().items()) {
            Days days = Days.holding(one.joined(), one.left(), knownOn);
            list(one.person()).stays().add(new Person.Stay(new DataPath(members, belonging.size()), false, days));
            belonging.add(days);
        }
    }

    /** The person, on a list or not. */
    Person of(PersonId id) {
        Person known = listed.get(id);
        return known != null ? known : others.computeIfAbsent(id, this::another);
    }

    private Person list(PersonId id) {
        return listed.computeIfAbsent(id, this::another);
    }

    private Person another(PersonId id) {
        return new Person(id, next.getAndIncrement());
    }

    /** On which days this leader of the list led. */
    Days ofLeader(int index) {
        return leading.get(index);
    }

    /** On which days this member of the list had the place. */
    Days ofMember(int index) {
        return belonging.get(index);
    }

    /** Who may have led on the day, of those that are listed. */
    List<PersonId> mayLead(Days day) {
        return listed.values().stream()
                .filter(person -> person.mayLead(day))
                .map(Person::key)
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    /** Whether everybody who led is listed. */
    boolean listsLeaders() {
        return leadersListed;
    }

    /** Whether they surely led on the day, as a list says. */
    boolean leads(PersonId person, Days day) {
        return of(person).leads(day);
    }

    /** What somebody was who took part. */
    Part part(PersonId person, Days day) {
        return part(of(person), day);
    }

    /** What somebody was who took part. */
    Part part(Person person, Days day) {
        boolean member = false;
        boolean led = false;
        boolean belonged = false;
        List<Person.Stay> stays = person.stays();
        for (int i = 0; i < stays.size(); i++) {
            Person.Stay stay = stays.get(i);
            boolean surely = stay.days().include(day);
            if (surely && stay.leads()) {
                return Part.LEADER;
            }
            member |= surely;
            boolean maybe = stay.days().mayInclude(day);
            led |= maybe && stay.leads();
            belonged |= maybe && !stay.leads();
        }
        if (member) {
            return Part.MEMBER;
        }
        if (!led && !belonged) {
            led = !leadersListed;
            belonged = !membersListed;
        }
        if (led && belonged) {
            return Part.OPEN;
        }
        return led ? Part.LEADER : belonged ? Part.MEMBER : Part.GUEST;
    }

    /** What would tell what they were on the day, or whether they led; the day itself apart. */
    List<Supply> supplies(PersonId person, Days day) {
        List<Supply> supplies = new ArrayList<>();
        for (Person.Stay stay : of(person).stays()) {
            boolean concerned = stay.days().mayInclude(day);
            if (concerned && stay.days().fromLow() != stay.days().fromHigh()) {
                supplies.add(new Supply(
                        Datum.Kind.DATE,
                        stay.leads() ? "since" : "joined",
                        stay.path().toString()));
            }
            if (concerned && stay.days().mayEndElsewhere()) {
                supplies.add(new Supply(
                        Datum.Kind.DATE,
                        stay.leads() ? "until" : "left",
                        stay.path().toString()));
            }
        }
        if (supplies.isEmpty() && !leadersListed) {
            supplies.add(listOfLeaders());
        }
        return supplies;
    }

    static Supply listOfLeaders() {
        return new Supply(Datum.Kind.LIST, "leaders", "/leaders");
    }
}
