package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person on the waiting list. The order of the list is the order of the places.
 *
 * @param person who
 * @param since the day they were entered, inclusive; empty when not known
 */
public record Waiting(PersonId person, Optional<LocalDate> since) {
    /** @throws IllegalArgumentException when the day lies outside the years 0 to 9999 */
    public Waiting {
        DateSpan.requireWritable(since, "since");
    }

    /** Waiting; since when is not known. */
    public static Waiting of(PersonId person) {
        return new Waiting(person, Optional.empty());
    }

    /** Waiting since this day, inclusive. */
    public static Waiting since(PersonId person, LocalDate since) {
        return new Waiting(person, Optional.of(since));
    }
}
