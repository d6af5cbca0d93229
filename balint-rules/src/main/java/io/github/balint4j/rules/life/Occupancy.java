package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many places of a group are free. A maximum that the frame says bounds them, and so does that all places are taken: since the
 * day of the document as many became free as people left and did not come after it.
 */
final class Occupancy {
    /** As many as nobody has bounded. */
    static final long UNBOUNDED = Long.MAX_VALUE / 4;

    /**
     * How many places are free.
     *
     * @param least so many surely are
     * @param most so many may be
     */
    record Free(long least, long most) {
        private Free and(Free other) {
            return new Free(Math.min(least, other.least), Math.min(most, other.most));
        }
    }

    private final BalintGroup group;

    Occupancy(BalintGroup group) {
        this.group = group;
    }

    /** From the day on: on it and on every later day. */
    Free from(LocalDate day) {
        return Stream.concat(
                        Stream.of(day),
                        group.members().stream()
                                .flatMap(one -> one.joined().value().flatMap(PartialDate::earliest).stream())
                                .filter(day::isBefore))
                .map(this::on)
                .reduce(Free::and)
                .orElseThrow();
    }

    /** The first day after this one from which a place is surely free, as far as it is known who leaves. */
    Optional<LocalDate> nextFree(LocalDate day) {
        return group.members().stream()
                .flatMap(one -> Stretch.of(one).over().stream())
                .filter(day::isBefore)
                .sorted()
                .filter(later -> from(later).least() > 0)
                .findFirst();
    }

    /** How many surely have a place on the day of the document; without one, who goes on. */
    long listedNow() {
        return group.statedOn()
                .map(this::surely)
                .orElseGet(() -> people(one -> one.left().isUsual()));
    }

    /** How many have a place on the day. */
    CountRange taken(LocalDate day) {
        Optional<CountRange> stated = group.stated().enrolled();
        if (group.members().isComplete()) {
            return CountRange.between((int) surely(day), (int) may(day));
        }
        if (stated.isEmpty() || stated.get().about().isPresent()) {
            return CountRange.atLeast((int) surely(day));
        }
        long least = Math.max(surely(day), stated.get().min() - lostMay(day) + gainedSurely(day));
        return stated.get().max().isEmpty()
                ? CountRange.atLeast((int) least)
                : CountRange.between((int) least, (int)
                        Math.max(least, stated.get().max().getAsInt() - lostSurely(day) + gainedMay(day)));
    }

    private Free on(LocalDate day) {
        Free free = new Free(UNBOUNDED, UNBOUNDED);
        Optional<CountRange> size =
                group.frame().members().filter(one -> one.max().isPresent());
        if (size.isPresent()) {
            long places = size.get().max().getAsInt();
            CountRange taken = taken(day);
            free = new Free(
                    taken.max().isPresent() ? places - taken.max().getAsInt() : -UNBOUNDED, places - taken.min());
        }
        return group.stated().allPlacesTaken().orElse(false)
                ? free.and(new Free(lostSurely(day) - gainedMay(day), lostMay(day) - gainedSurely(day)))
                : free;
    }

    private long lostSurely(LocalDate day) {
        return since(one -> surelyThen(one) && !Stretch.of(one).mayInclude(day));
    }

    private long lostMay(LocalDate day) {
        return since(one -> mayThen(one) && !Stretch.of(one).surelyIncludes(day));
    }

    private long gainedSurely(LocalDate day) {
        return since(one -> !mayThen(one) && Stretch.of(one).surelyIncludes(day));
    }

    private long gainedMay(LocalDate day) {
        return since(one -> !surelyThen(one) && Stretch.of(one).mayInclude(day));
    }

    // Without its day, nobody knows who came and went since the document.
    private long since(Predicate<Membership> moved) {
        return group.statedOn().isEmpty() ? 0 : people(moved);
    }

    private boolean surelyThen(Membership one) {
        return Stretch.of(one).surelyIncludes(group.statedOn().orElseThrow());
    }

    private boolean mayThen(Membership one) {
        return Stretch.of(one).mayInclude(group.statedOn().orElseThrow());
    }

    private long surely(LocalDate day) {
        return people(one -> Stretch.of(one).surelyIncludes(day));
    }

    private long may(LocalDate day) {
        return people(one -> Stretch.of(one).mayInclude(day));
    }

    private long people(Predicate<Membership> fits) {
        return group.members().stream()
                .filter(fits)
                .map(Membership::person)
                .distinct()
                .count();
    }

    /** The place that the person has on the day, or later; empty where they surely have none. */
    Optional<Membership> placeOf(PersonId person, LocalDate day) {
        return group.members().stream()
                .filter(one -> one.person().equals(person))
                .filter(one -> !Stretch.of(one).hasEndedBefore(day))
                .findFirst();
    }
}
