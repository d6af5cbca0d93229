package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.StatedTotals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One step in the making: what stands in its way, and else what happened. */
final class Step {
    private final BalintGroup before;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<LifeEvent> events = new ArrayList<>();

    Step(BalintGroup before) {
        this.before = before;
    }

    /** Stands in the way. */
    Step unless(Obstacle obstacle) {
        obstacles.add(obstacle);
        return this;
    }

    /** Stands in the way, where there is one. */
    Step unless(Optional<Obstacle> obstacle) {
        obstacle.ifPresent(obstacles::add);
        return this;
    }

    /** Happened. */
    Step event(LifeEvent.Code code, Object... arguments) {
        events.add(LifeEvent.of(code, arguments));
        return this;
    }

    boolean isRefused() {
        return !obstacles.isEmpty();
    }

    /** The new group, unless something stands in the way. */
    Transition to(Supplier<BalintGroup.Builder> change) {
        return to(change, totals -> totals);
    }

    /** The new group, unless something stands in the way; and what becomes of the totals besides what the lists say. */
    Transition to(Supplier<BalintGroup.Builder> change, UnaryOperator<StatedTotals> besides) {
        if (isRefused()) {
            return new Transition.Refused(obstacles);
        }
        try {
            BalintGroup after = restated(change.get(), besides);
            return new Transition.Done(after, events);
        } catch (ContradictionException e) {
            return new Transition.Refused(
                    e.contradictions().stream().map(Step::contradicts).toList());
        }
    }

    private static Obstacle contradicts(Contradiction found) {
        return Obstacle.of(
                        Obstacle.Code.CONTRADICTS,
                        "code",
                        Arguments.key(found.code()),
                        "path",
                        found.path(),
                        "detail",
                        found.sentence())
                .helpedBy(Help.of(Help.Code.CORRECT, "path", found.path()));
    }

    // Totals are true of the day of the document. Where that day moves, or people are counted who come and go without
    // one, they
    // move by as many as are listed more or less.
    private BalintGroup restated(BalintGroup.Builder change, UnaryOperator<StatedTotals> besides) {
        StatedTotals totals = before.stated();
        if (totals.enrolled().isEmpty()
                && totals.waiting().isEmpty()
                && totals.allPlacesTaken().isEmpty()) {
            return change.build();
        }
        BalintGroup after = change.stated(StatedTotals.none()).build();
        long members = new Occupancy(after).listedNow() - new Occupancy(before).listedNow();
        long waiting = Queue.listedNow(after) - Queue.listedNow(before);
        Optional<Boolean> taken = totals.allPlacesTaken();
        if (members < 0 && taken.isPresent()) {
            taken = Optional.of(false);
        } else if (members > 0 && !taken.orElse(true)) {
            taken = Optional.empty();
        }
        return change.stated(besides.apply(new StatedTotals(
                        totals.enrolled().map(count -> moved(count, members)),
                        totals.waiting().map(count -> moved(count, waiting)),
                        taken,
                        totals.leaders())))
                .build();
    }

    private static CountRange moved(CountRange count, long by) {
        if (count.about().isPresent()) {
            return count;
        }
        int least = (int) Math.max(0, count.min() + by);
        OptionalInt most = count.max().isPresent()
                ? OptionalInt.of((int) Math.max(least, count.max().getAsInt() + by))
                : OptionalInt.empty();
        return new CountRange(least, most);
    }

    /** That the day lies before that of the document, which says how the group stood then. */
    static Optional<Obstacle> beforeStated(BalintGroup group, LocalDate day) {
        return group.statedOn()
                .filter(day::isBefore)
                .map(stated -> Obstacle.of(Obstacle.Code.PAST, "day", day, "on", stated)
                        .helpedBy(Help.of(Help.Code.CHOOSE_DAY_OR_LATER, "day", stated)));
    }

    /** The day of the document, where it has one: not before this day. */
    static Optional<LocalDate> statedBy(BalintGroup group, LocalDate day) {
        return group.statedOn().map(stated -> stated.isBefore(day) ? day : stated);
    }
}
