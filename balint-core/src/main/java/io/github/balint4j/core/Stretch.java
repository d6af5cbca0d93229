package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of one membership or leadership, both ends inclusive.
 *
 * @param index where it stands in its list
 * @param from the first day; empty when not known
 * @param until the last day; empty while it goes on
 */
record Stretch(int index, Optional<LocalDate> from, Optional<LocalDate> until) {
    /**
     * Whether both surely share a day.
     *
     * @param knownOn the day on which both were on record: one whose first day is not known had begun by then
     */
    boolean surelyOverlaps(Stretch other, Optional<LocalDate> knownOn) {
        return begunBy(knownOn).isSurelyBefore(other) && other.begunBy(knownOn).isSurelyBefore(this);
    }

    // An unknown first day may lie anywhere up to the last.
    private Stretch begunBy(Optional<LocalDate> knownOn) {
        Optional<LocalDate> latest = from.or(() -> earlier(knownOn, until));
        return new Stretch(index, latest, until);
    }

    private boolean isSurelyBefore(Stretch other) {
        return other.until.isEmpty() || (from.isPresent() && !from.get().isAfter(other.until.get()));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? one.filter(day -> day.isBefore(other.get())).or(() -> other)
                : one.or(() -> other);
    }

    /** Whether the day is surely one of them; {@code knownOn} as above. */
    boolean surelyIncludes(LocalDate day, Optional<LocalDate> knownOn) {
        return begunBy(knownOn).from.filter(first -> !first.isAfter(day)).isPresent() && !surelyExcludes(day);
    }

    boolean surelyExcludes(LocalDate day) {
        return (from.isPresent() && day.isBefore(from.get())) || (until.isPresent() && day.isAfter(until.get()));
    }
}
