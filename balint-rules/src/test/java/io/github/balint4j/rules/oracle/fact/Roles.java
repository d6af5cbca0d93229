package io.github.balint4j.rules.oracle.fact;

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

    private record Stay(String path, boolean leads, Days days) {}

    private final Map<PersonId, List<Stay>> stays = new HashMap<>();
    private final boolean leadersListed;
    private final boolean membersListed;
    private int leaders;
    private int members;

    Roles(BalintGroup group, long knownOn) {
        leadersListed = group.leaders().isComplete();
        membersListed = group.members().isComplete();
        String leading = Path.items("/leaders", group.leaders());
        for (Leadership one : group.leaders().items()) {
            add(one.person(), leading, true, Days.holding(one.since(), one.until(), knownOn));
        }
        String holding = Path.items("/members", group.members());
        for (Membership one : group.members().items()) {
            add(one.person(), holding, false, Days.holding(one.joined(), one.left(), knownOn));
        }
    }

    private void add(PersonId person, String list, boolean leads, Days days) {
        int index = leads ? leaders++ : members++;
        stays.computeIfAbsent(person, key -> new ArrayList<>(1))
                .add(new Stay(new Path(list, index).toString(), leads, days));
    }

    /** Who may have led on the day, of those that are listed. */
    List<PersonId> mayLead(Days day) {
        return stays.entrySet().stream()
                .filter(entry -> any(entry.getValue(), true, day))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    /** Whether everybody who led is listed. */
    boolean listsLeaders() {
        return leadersListed;
    }

    /** Whether they surely led on the day, as a list says. */
    boolean leads(PersonId person, Days day) {
        return surely(of(person), true, day);
    }

    /** What somebody was who took part. */
    Part part(PersonId person, Days day) {
        List<Stay> known = of(person);
        if (surely(known, true, day)) {
            return Part.LEADER;
        }
        if (surely(known, false, day)) {
            return Part.MEMBER;
        }
        boolean led = any(known, true, day);
        boolean belonged = any(known, false, day);
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
        for (Stay stay : of(person)) {
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

    private List<Stay> of(PersonId person) {
        return stays.getOrDefault(person, List.of());
    }

    private static boolean surely(List<Stay> stays, boolean leads, Days day) {
        for (Stay stay : stays) {
            if (stay.leads() == leads && stay.days().include(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<Stay> stays, boolean leads, Days day) {
        for (Stay stay : stays) {
            if (stay.leads() == leads && stay.days().mayInclude(day)) {
                return true;
            }
        }
        return false;
    }
}
