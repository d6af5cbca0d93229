package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A person on the waiting list. The order of the list is the order of the places.
 *
 * <pre>{@code
 * Waiting.since(PersonId.of("p7"), LocalDate.of(2026, 1, 20));
 * }</pre>
 *
 * <p>Source: DK-1.
 *
 * @param person who
 * @param since the day they were entered, inclusive, as far as it is known; as usual: they waited when the list was stated
 * @param until the last day they waited, inclusive, as far as it is known; as usual: they still wait
 */
public record Waiting(PersonId person, Given<PartialDate> since, Given<PartialDate> until) {
    /**
     * @param person who
     * @param since the day they were entered, inclusive, as far as it is known; as usual: they waited when the list was stated
     * @param until the last day they waited, inclusive, as far as it is known; as usual: they still wait
     * @throws IllegalArgumentException when they surely stopped before they began
     */
    public Waiting {
        DateSpan.requirePossible(since, until, "since", "until");
    }

    /**
     * Of somebody who still waits.
     *
     * @param person who
     * @param since the day they were entered, inclusive, as far as it is known; as usual: they waited when the list was stated
     */
    public Waiting(PersonId person, Given<PartialDate> since) {
        this(person, since, Given.usual());
    }

    /**
     * {@return somebody who waits; since when is not known}
     *
     * @param person who
     */
    public static Waiting of(PersonId person) {
        return new Waiting(Objects.requireNonNull(person, "person"), Given.usual());
    }

    /**
     * {@return somebody who still waits, since this day, inclusive}
     *
     * @param person who
     * @param since the first day on which they waited, inclusive
     */
    public static Waiting since(PersonId person, LocalDate since) {
        return new Waiting(Objects.requireNonNull(person, "person"), Given.of(PartialDate.of(since)));
    }
}
