package io.github.balint4j.core;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Numbers that somebody gave without names, true on the day that the group {@linkplain BalintGroup#statedOn() states}.
 *
 * @param enrolled how many hold a place as members, 0 or more; empty when not said
 * @param waiting how many are on the waiting list, 0 or more; empty when not said
 * @param allPlacesTaken whether all places are taken; empty when not said
 */
public record StatedTotals(OptionalInt enrolled, OptionalInt waiting, Optional<Boolean> allPlacesTaken) {
    private static final StatedTotals NONE =
            new StatedTotals(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /** @throws IllegalArgumentException when a number is negative */
    public StatedTotals {
        Numbers.requireCount(enrolled, "enrolled");
        Numbers.requireCount(waiting, "waiting");
    }

    /** Nothing was stated. */
    public static StatedTotals none() {
        return NONE;
    }

    /** These totals with so many members enrolled. */
    public StatedTotals withEnrolled(int count) {
        return new StatedTotals(OptionalInt.of(count), waiting, allPlacesTaken);
    }

    /** These totals with so many people waiting. */
    public StatedTotals withWaiting(int count) {
        return new StatedTotals(enrolled, OptionalInt.of(count), allPlacesTaken);
    }

    /** These totals, saying whether all places are taken. */
    public StatedTotals withAllPlacesTaken(boolean taken) {
        return new StatedTotals(enrolled, waiting, Optional.of(taken));
    }
}
