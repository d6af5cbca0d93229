package io.github.balint4j.rules.fact;

import io.github.balint4j.core.PersonId;
import java.util.ArrayList;
import java.util.List;

/** Somebody whom a group names, with a number: what is kept of people is kept by number. */
public final class Person {
    private final PersonId id;
    private final int number;
    private final List<Place> stays = new ArrayList<>(1);

    Person(PersonId id, int number) {
        this.id = id;
        this.number = number;
    }

    /** Their pseudonym. */
    public String id() {
        return id.value();
    }

    /** The number, from 0 on, without gaps in the group. */
    public int number() {
        return number;
    }

    PersonId key() {
        return id;
    }

    /** All their places, as the lists name them. */
    List<Place> stays() {
        return stays;
    }

    /** Whether they surely led on the day, as a list says. */
    boolean leads(Days day) {
        return stays.stream().anyMatch(stay -> stay.leads() && stay.days().include(day));
    }

    /** Whether they may have led on the day, as a list says. */
    boolean mayLead(Days day) {
        return stays.stream().anyMatch(stay -> stay.leads() && stay.days().mayInclude(day));
    }
}
