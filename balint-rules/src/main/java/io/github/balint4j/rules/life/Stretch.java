package io.github.balint4j.rules.life;

import io.github.balint4j.core.Given;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Waiting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a place or a wait, both ends inclusive, as far as they are known.
 *
 * @param from the first day; as usual: it had begun when the group was stated
 * @param until the last day; as usual: it goes on
 */
record Stretch(Given<PartialDate> from, Given<PartialDate> until) {
    static Stretch of(Membership membership) {
        return new Stretch(membership.joined(), membership.left());
    }

    static Stretch of(Waiting waiting) {
        return new Stretch(waiting.since(), waiting.until());
    }

    /** Whether it may include the day. */
    boolean mayInclude(LocalDate day) {
        return !beginsAfter(day) && !hasEndedBefore(day);
    }

    /** Whether it surely includes the day; what has no first day had begun by then. */
    boolean surelyIncludes(LocalDate day) {
        boolean begun = from.isUsual()
                || from.value()
                        .flatMap(PartialDate::latest)
                        .filter(last -> !last.isAfter(day))
                        .isPresent();
        boolean goesOn = until.isUsual()
                || until.value()
                        .flatMap(PartialDate::earliest)
                        .filter(first -> !first.isBefore(day))
                        .isPresent();
        return begun && goesOn;
    }

    /** Whether it surely ended before the day. */
    boolean hasEndedBefore(LocalDate day) {
        return until.value().flatMap(PartialDate::latest).filter(day::isAfter).isPresent();
    }

    /** Whether it surely begins after the day. */
    boolean beginsAfter(LocalDate day) {
        return from.value().flatMap(PartialDate::earliest).filter(day::isBefore).isPresent();
    }

    /** The first day that is surely after it; empty where none is. */
    Optional<LocalDate> over() {
        return until.value().flatMap(PartialDate::latest).map(last -> last.plusDays(1));
    }
}
