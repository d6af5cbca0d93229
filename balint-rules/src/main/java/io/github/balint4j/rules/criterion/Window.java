package io.github.balint4j.rules.criterion;

import java.util.Optional;

/**
 * A stretch of days, open where an edge is not given. Whether the day of an edge belongs to it stands in the name of the
 * method that makes it.
 *
 * @param from the first edge
 * @param fromInclusive whether its day belongs to the window
 * @param until the last edge
 * @param untilInclusive whether its day belongs to the window
 */
public record Window(Optional<Moment> from, boolean fromInclusive, Optional<Moment> until, boolean untilInclusive) {
    /** An edge that is not given excludes no day. */
    public Window {
        fromInclusive = fromInclusive || from.isEmpty();
        untilInclusive = untilInclusive || until.isEmpty();
    }

    /** All days. */
    public static Window ever() {
        return new Window(Optional.empty(), true, Optional.empty(), true);
    }

    /** The day of {@code moment}. */
    public static Window on(Moment moment) {
        return new Window(Optional.of(moment), true, Optional.of(moment), true);
    }

    /** All days before that of {@code moment}, which is excluded. */
    public static Window before(Moment moment) {
        return new Window(Optional.empty(), true, Optional.of(moment), false);
    }

    /** All days up to that of {@code moment}, which is included. */
    public static Window until(Moment moment) {
        return new Window(Optional.empty(), true, Optional.of(moment), true);
    }

    /** All days after that of {@code moment}, which is excluded. */
    public static Window after(Moment moment) {
        return new Window(Optional.of(moment), false, Optional.empty(), true);
    }

    /** All days from that of {@code moment}, which is included. */
    public static Window since(Moment moment) {
        return new Window(Optional.of(moment), true, Optional.empty(), true);
    }

    /** From the day of {@code from}, included, to that of {@code until}, excluded. */
    public static Window between(Moment from, Moment until) {
        return new Window(Optional.of(from), true, Optional.of(until), false);
    }
}
