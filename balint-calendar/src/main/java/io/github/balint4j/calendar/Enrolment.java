package io.github.balint4j.calendar;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days for which a person has a place in a group, or leads it. */
final class Enrolment {
    private record Stay(Given<PartialDate> from, Given<PartialDate> until) {
        boolean surelyIncludes(LocalDate day) {
            boolean begun = from.isUsual()
                    || from.value()
                            .flatMap(PartialDate::latest)
                            .filter(last -> !last.isAfter(day))
                            .isPresent();
            return begun
                    && (until.isUsual()
                            || until.value()
                                    .flatMap(PartialDate::earliest)
                                    .filter(first -> !first.isBefore(day))
                                    .isPresent());
        }

        boolean mayInclude(LocalDate day) {
            return from.value()
                            .flatMap(PartialDate::earliest)
                            .filter(day::isBefore)
                            .isEmpty()
                    && until.value()
                            .flatMap(PartialDate::latest)
                            .filter(day::isAfter)
                            .isEmpty();
        }
    }

    private final List<Stay> stays;

    Enrolment(BalintGroup group, PersonId person) {
        this.stays = Stream.concat(
                        group.members().stream()
                                .filter(one -> one.person().equals(person))
                                .map(one -> new Stay(one.joined(), one.left())),
                        group.leaders().stream()
                                .filter(one -> one.person().equals(person))
                                .map(one -> new Stay(one.since(), one.until())))
                .toList();
    }

    /** Whether all these days surely are among them. */
    boolean surelyIncludes(LocalDate first, LocalDate last) {
        return stays.stream().anyMatch(one -> one.surelyIncludes(first) && one.surelyIncludes(last));
    }

    /** Whether some of them may be. */
    boolean mayInclude(LocalDate first, LocalDate last) {
        return stays.stream().anyMatch(one -> one.mayInclude(first) || one.mayInclude(last));
    }
}
