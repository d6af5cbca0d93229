package io.github.balint4j.rules.criterion;

import java.util.Optional;

/**
 * A stretch of days, open where an edge is not given. Whether the day of an edge belongs to it stands in the name of the
 * method that makes it.
 *
 * <pre>{@code
 * Window.since(Moment.start(Selectors.milestone("application"))); // that day included
 * Window.until(Moment.asOf());
 * }</pre>
 *
 * @param from the first edge
 * @param fromInclusive whether its day belongs to the window
 * @param until the last edge
 * @param untilInclusive whether its day belongs to the window
 */
public record Window(Optional<Moment> from, boolean fromInclusive, Optional<Moment> until, boolean untilInclusive) {
    /**
     * An edge that is not given excludes no day.
     *
     * @param from the first edge
     * @param fromInclusive whether its day belongs to the window
     * @param until the last edge
     * @param untilInclusive whether its day belongs to the window
     */
    public Window {
        fromInclusive = fromInclusive || from.isEmpty();
        untilInclusive = untilInclusive || until.isEmpty();
    }

    /** {@return all days} */
    public static Window ever() {
        return new Window(Optional.empty(), true, Optional.empty(), true);
    }

    /**
     * {@return the day of {@code moment}}
     *
     * @param moment the moment; its whole day
     */
    public static Window on(Moment moment) {
        return new Window(Optional.of(moment), true, Optional.of(moment), true);
    }

    /**
     * {@return all days before that of {@code moment}, which is excluded}
     *
     * @param moment the moment; its whole day
     */
    public static Window before(Moment moment) {
        return new Window(Optional.empty(), true, Optional.of(moment), false);
    }

    /**
     * {@return all days up to that of {@code moment}, which is included}
     *
     * @param moment the moment; its whole day
     */
    public static Window until(Moment moment) {
        return new Window(Optional.empty(), true, Optional.of(moment), true);
    }

    /**
     * {@return all days after that of {@code moment}, which is excluded}
     *
     * @param moment the moment; its whole day
     */
    public static Window after(Moment moment) {
        return new Window(Optional.of(moment), false, Optional.empty(), true);
    }

    /**
     * {@return all days from that of {@code moment}, which is included}
     *
     * @param moment the moment; its whole day
     */
    public static Window since(Moment moment) {
        return new Window(Optional.of(moment), true, Optional.empty(), true);
    }

    /**
     * {@return the days from that of {@code from}, included, to that of {@code until}, excluded}
     *
     * @param from the first day, inclusive
     * @param until the day before which it ends, exclusive
     */
    public static Window between(Moment from, Moment until) {
        return new Window(Optional.of(from), true, Optional.of(until), false);
    }
}
