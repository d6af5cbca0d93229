package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of one membership, leadership or wait, both ends inclusive, as far as they are known.
 *
 * @param index where it stands in its list
 * @param from the first day; as usual: not after the day on which it was on record
 * @param until the last day; as usual: it goes on
 */
record Tenure(int index, Given<PartialDate> from, Given<PartialDate> until) {
    /**
     * Whether both surely share a day.
     *
     * @param knownOn the day on which both were on record
     */
    boolean surelyOverlaps(Tenure other, Optional<LocalDate> knownOn) {
        return !begunBy(knownOn).isAfter(other.endsAtTheEarliest())
                && !other.begunBy(knownOn).isAfter(endsAtTheEarliest());
    }

    /** Whether the day is surely one of them; {@code knownOn} as above. */
    boolean surelyIncludes(LocalDate day, Optional<LocalDate> knownOn) {
        return !day.isBefore(begunBy(knownOn)) && !day.isAfter(endsAtTheEarliest());
    }

    boolean surelyExcludes(LocalDate day) {
        return day.isBefore(from.value().flatMap(PartialDate::earliest).orElse(LocalDate.MIN))
                || day.isAfter(endsAtTheLatest());
    }

    /** The latest that its first day can be; never, where nothing tells. */
    private LocalDate begunBy(Optional<LocalDate> knownOn) {
        if (!from.isUsual()) {
            return from.value().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
        }
        return knownOn.filter(day -> day.isBefore(endsAtTheLatest())).orElseGet(this::endsAtTheLatest);
    }

    private LocalDate endsAtTheEarliest() {
        return until.isUsual()
                ? LocalDate.MAX
                : until.value().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private LocalDate endsAtTheLatest() {
        return until.value().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }
}
