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
import org.jspecify.annotations.Nullable;

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
    private final List<Place> leaders;
    private final List<Place> members;
    private final boolean leadersListed;
    private final boolean membersListed;

    /** @param commitment for how many sessions members take part who say nothing else */
    Roles(BalintGroup group, long knownOn, Amount commitment) {
        leadersListed = group.leaders().isComplete();
        membersListed = group.members().isComplete();
        leaders = new ArrayList<>(group.leaders().items().size());
        String led = DataPath.items("/leaders", group.leaders());
        for (Leadership one : group.leaders().items()) {
            list(one.person(), Place.of(new DataPath(led, leaders.size()), one, knownOn), leaders);
        }
        members = new ArrayList<>(group.members().items().size());
        String belonged = DataPath.items("/members", group.members());
        for (Membership one : group.members().items()) {
            Amount own = one.commitment().isUsual()
                    ? commitment
                    : one.commitment()
                            .value()
                            .map(sessions -> Amount.of(sessions * Amount.SESSION))
                            .orElse(Amount.UNKNOWN);
            list(one.person(), Place.of(new DataPath(belonged, members.size()), one, knownOn, own), members);
        }
    }

    /** The person, on a list or not. */
    Person of(PersonId id) {
        Person known = listed.get(id);
        return known != null ? known : others.computeIfAbsent(id, this::another);
    }

    /** The same person, looked for after another one. */
    Person after(@Nullable Person one, PersonId id) {
        if (one == null) {
            return of(id);
        }
        Person guess = one.after(id);
        return guess != null ? guess : one.isBefore(of(id));
    }

    private void list(PersonId id, Place place, List<Place> list) {
        Person person = listed.get(id);
        if (person == null) {
            person = another(id);
            listed.put(id, person);
        }
        person.add(place);
        list.add(place);
    }

    private Person another(PersonId id) {
        return new Person(id, next.getAndIncrement());
    }

    /** The places of those who lead or led, as listed. */
    List<Place> leaders() {
        return leaders;
    }

    /** The places of members, as listed. */
    List<Place> members() {
        return members;
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
        if (person.isOnlyMember(day)) {
            return Part.MEMBER;
        }
        boolean member = false;
        boolean led = false;
        boolean belonged = false;
        List<Place> stays = person.stays();
        for (int i = 0; i < stays.size(); i++) {
            Place stay = stays.get(i);
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
        for (Place stay : of(person).stays()) {
            boolean concerned = stay.days().mayInclude(day);
            if (concerned && stay.days().fromLow() != stay.days().fromHigh()) {
                supplies.add(new Supply(Datum.Kind.DATE, stay.leads() ? "since" : "joined", stay.path()));
            }
            if (concerned && stay.days().mayEndElsewhere()) {
                supplies.add(new Supply(Datum.Kind.DATE, stay.leads() ? "until" : "left", stay.path()));
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
