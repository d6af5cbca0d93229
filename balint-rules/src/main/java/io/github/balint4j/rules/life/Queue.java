package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who waits for a place from a day on, first come first; those of whom no names are known among them. Whoever waits until that day, and
 * no longer, does not want it.
 */
final class Queue {
    private final List<PersonId> listed;
    private final CountRange unnamed;

    private Queue(BalintGroup group, LocalDate day, Predicate<Stretch> begun) {
        this.listed = group.waiting().stream()
                .filter(one -> !Stretch.of(one).hasEndedBefore(day.plusDays(1)))
                .filter(one -> begun.test(Stretch.of(one)))
                .map(Waiting::person)
                .distinct()
                .toList();
        this.unnamed = group.waiting().isComplete()
                ? CountRange.exactly(0)
                : group.stated()
                        .waiting()
                        .filter(stated -> stated.about().isEmpty())
                        .map(stated -> stated.minus((int) listedNow(group)))
                        .orElse(CountRange.atLeast(0));
    }

    /** Who waits on that day, or begins to later. */
    static Queue from(BalintGroup group, LocalDate day) {
        return new Queue(group, day, any -> true);
    }

    /** Who waits on that day already. */
    static Queue on(BalintGroup group, LocalDate day) {
        return new Queue(group, day, wait -> !wait.beginsAfter(day));
    }

    /** How many of those who are listed wait on the day of the document; without one, who goes on. */
    static long listedNow(BalintGroup group) {
        return group.waiting().stream()
                .filter(one -> group.statedOn()
                        .map(day -> Stretch.of(one).surelyIncludes(day))
                        .orElse(one.until().isUsual()))
                .map(Waiting::person)
                .distinct()
                .count();
    }

    /** Those who are listed, in their order. */
    List<PersonId> listed() {
        return listed;
    }

    /** How many wait besides. */
    CountRange unnamed() {
        return unnamed;
    }

    /** Whose turn it is among those who are listed. */
    Optional<PersonId> next() {
        return listed.stream().findFirst();
    }
}
