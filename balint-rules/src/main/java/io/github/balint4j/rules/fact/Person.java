package io.github.balint4j.rules.fact;

import io.github.balint4j.core.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody whom a group names, with a number: what is kept of people is kept by number. */
public final class Person {
    private final PersonId id;
    private final int number;
    private List<Place> stays = List.of();
    private Days onlyMember = Days.NEVER;
    // Whoever was looked for after them: lists name people in one order.
    private @Nullable Person after;

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

    /** Whoever was looked for after them, if that is this one; threads may overwrite it, which costs a look into the map. */
    @Nullable
    Person after(PersonId id) {
        Person guess = after;
        return guess != null && guess.id.equals(id) ? guess : null;
    }

    Person isBefore(Person next) {
        after = next;
        return next;
    }

    /** All their places, as the lists name them. */
    List<Place> stays() {
        return stays;
    }

    /** The lists name this place of theirs too. */
    void add(Place stay) {
        onlyMember = stays.isEmpty() && !stay.leads() ? stay.days() : Days.NEVER;
        stays = stays.isEmpty()
                ? List.of(stay)
                : Stream.concat(stays.stream(), Stream.of(stay)).toList();
    }

    /** Whether they have one place and were surely a member on the day: of most people at most sessions there is no more to ask. */
    boolean isOnlyMember(Days day) {
        return onlyMember.include(day);
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
