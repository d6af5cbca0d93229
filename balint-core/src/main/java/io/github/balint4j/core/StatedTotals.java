package io.github.balint4j.core;

import java.util.Optional;

/**
 * Numbers that somebody gave without names, true on the day that the group {@linkplain BalintGroup#statedOn() states}.
 *
 * <pre>{@code
 * StatedTotals.none().withWaiting(2).withAllPlacesTaken(true);
 * }</pre>
 *
 * <p>Source: DK-1.
 *
 * @param enrolled how many hold a place as members; empty when not said
 * @param waiting how many are on the waiting list; empty when not said
 * @param allPlacesTaken whether all places are taken; empty when not said
 * @param leaders what all who lead have in common; empty when not said
 */
public record StatedTotals(
        Optional<CountRange> enrolled,
        Optional<CountRange> waiting,
        Optional<Boolean> allPlacesTaken,
        Optional<StatedLeaders> leaders) {
    private static final StatedTotals NONE = new StatedTotals(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Of numbers alone: nothing is said of the leaders.
     *
     * @param enrolled how many hold a place as members; empty when not said
     * @param waiting how many are on the waiting list; empty when not said
     * @param allPlacesTaken whether all places are taken; empty when not said
     */
    public StatedTotals(Optional<CountRange> enrolled, Optional<CountRange> waiting, Optional<Boolean> allPlacesTaken) {
        this(enrolled, waiting, allPlacesTaken, Optional.empty());
    }

    /** {@return totals of which none is stated} */
    public static StatedTotals none() {
        return NONE;
    }

    /**
     * {@return these totals with so many members enrolled}
     *
     * @param count exactly how many, 0 or more
     * @throws IllegalArgumentException when it is negative
     */
    public StatedTotals withEnrolled(int count) {
        return withEnrolled(exactly("enrolled", count));
    }

    /**
     * {@return these totals with so many members enrolled}
     *
     * @param count how many
     */
    public StatedTotals withEnrolled(CountRange count) {
        return new StatedTotals(Optional.of(count), waiting, allPlacesTaken, leaders);
    }

    /**
     * {@return these totals with so many people waiting}
     *
     * @param count exactly how many, 0 or more
     * @throws IllegalArgumentException when it is negative
     */
    public StatedTotals withWaiting(int count) {
        return withWaiting(exactly("waiting", count));
    }

    /**
     * {@return these totals with so many people waiting}
     *
     * @param count how many
     */
    public StatedTotals withWaiting(CountRange count) {
        return new StatedTotals(enrolled, Optional.of(count), allPlacesTaken, leaders);
    }

    /**
     * {@return these totals, saying whether all places are taken}
     *
     * @param taken whether they are
     */
    public StatedTotals withAllPlacesTaken(boolean taken) {
        return new StatedTotals(enrolled, waiting, Optional.of(taken), leaders);
    }

    /**
     * {@return these totals with leaders who have this in common}
     *
     * @param all what they have in common
     */
    public StatedTotals withLeaders(StatedLeaders all) {
        return new StatedTotals(enrolled, waiting, allPlacesTaken, Optional.of(all));
    }

    private static CountRange exactly(String name, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more, got " + count);
        }
        return CountRange.exactly(count);
    }
}
