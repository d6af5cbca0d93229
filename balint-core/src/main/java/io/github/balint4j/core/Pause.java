package io.github.balint4j.core;

import java.time.LocalDate;

/**
 * A time in which a group does not meet, both ends inclusive.
 *
 * <pre>{@code
 * Pause.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 15)); // meets again on 16 August
 * Pause.since(LocalDate.of(2026, 7, 1)); // until when, nobody said
 * }</pre>
 *
 * @param since the first day, as far as it is known; as usual: it paused when this was stated
 * @param until the last day, as far as it is known; as usual: it still pauses, and until when nobody has said
 */
public record Pause(Given<PartialDate> since, Given<PartialDate> until) {
    /**
     * {@return a pause that began on the first of these days and ended with the last}
     *
     * @param first the first day without the group, inclusive
     * @param last the last day without the group, inclusive
     * @throws IllegalArgumentException when it ended before it began
     */
    public static Pause between(LocalDate first, LocalDate last) {
        return new Pause(Given.of(PartialDate.of(first)), Given.of(PartialDate.of(last)));
    }

    /**
     * {@return a pause that began on this day, and until when nobody has said}
     *
     * @param first the first day without the group, inclusive
     */
    public static Pause since(LocalDate first) {
        return new Pause(Given.of(PartialDate.of(first)), Given.usual());
    }

    /**
     * @param since the first day, as far as it is known; as usual: it paused when this was stated
     * @param until the last day, as far as it is known; as usual: it still pauses, and until when nobody has said
     * @throws IllegalArgumentException when it surely ended before it began, or a day is given without its year
     */
    public Pause {
        requireYear(since, "since");
        requireYear(until, "until");
        DateSpan.requirePossible(since, until, "since", "until");
    }

    // A day of any year leaves open in which years the group paused: nothing could ever be said of its meetings.
    private static void requireYear(Given<PartialDate> day, String name) {
        if (day.value().filter(one -> one.year().isEmpty()).isPresent()) {
            throw new IllegalArgumentException(name + ": a pause needs a year, got " + day);
        }
    }
}
