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
    /** Whether both surely share a day: an unknown first day may lie anywhere before the last. */
    boolean surelyOverlaps(Stretch other) {
        return endsAfterStartOf(other) && other.endsAfterStartOf(this);
    }

    private boolean endsAfterStartOf(Stretch other) {
        return until.isEmpty() || (other.from.isPresent() && !until.get().isBefore(other.from.get()));
    }

    boolean surelyExcludes(LocalDate day) {
        return (from.isPresent() && day.isBefore(from.get())) || (until.isPresent() && day.isAfter(until.get()));
    }
}
