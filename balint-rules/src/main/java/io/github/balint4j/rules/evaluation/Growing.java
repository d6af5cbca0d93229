package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can only grow with the days: a least of a sum, or of calendar years or months in which something is met, of facts that are
 * selected one by one. What is not surely met on all of some days is surely met on none of them.
 */
final class Growing {
    private Growing() {}

    /** What can only grow, and is surely met wherever the criterion is; empty where nothing is known to be. */
    static Optional<Criterion> bound(Criterion criterion) {
        if (criterion instanceof Criterion.OutOf outOf) {
            List<Criterion> bounds = new ArrayList<>();
            outOf.parts().forEach(part -> bound(part).ifPresent(bounds::add));
            // Each of the others may be met.
            int k = outOf.k() - (outOf.parts().size() - bounds.size());
            return k <= 0 ? Optional.empty() : Optional.of(new Criterion.OutOf(k, bounds));
        }
        return criterion instanceof Criterion.Bounded bounded && bounded.min().isPresent()
                ? bound(bounded)
                : Optional.empty();
    }

    private static Optional<Criterion> bound(Criterion.Bounded bounded) {
        if (grows(bounded.quantity())) {
            return Optional.of(new Criterion.Bounded(bounded.quantity(), bounded.min(), Optional.empty()));
        }
        if (!(bounded.quantity() instanceof Quantity.Tally tally) || tally.count() == Quantity.Count.MISSED) {
            return Optional.empty();
        }
        Bound.Number periods = (Bound.Number) bounded.min().orElseThrow();
        return periods.base() > 0
                ? bound(tally.criterion())
                        .map(one -> tally.cells() instanceof Quantity.Cells.Values ? one : times(periods, one))
                : Optional.empty();
    }

    // What is met in one period is met altogether; what is enough in each of several is, added up, so many times that.
    private static Criterion times(Bound.Number periods, Criterion criterion) {
        return criterion instanceof Criterion.Bounded bounded
                        && bounded.quantity() instanceof Quantity.Total
                        && bounded.min().orElseThrow() instanceof Bound.Number least
                ? new Criterion.Bounded(
                        bounded.quantity(),
                        Optional.of(new Bound.Number(least.value().multiply(periods.value()), least.unit())),
                        Optional.empty())
                : criterion;
    }

    /** Whether it can only grow. */
    static boolean grows(Criterion criterion) {
        return criterion instanceof Criterion.OutOf outOf
                ? outOf.parts().stream().allMatch(Growing::grows)
                : criterion instanceof Criterion.Bounded bounded
                        && bounded.max().isEmpty()
                        && grows(bounded.quantity());
    }

    private static boolean grows(Quantity quantity) {
        if (quantity instanceof Quantity.Total total) {
            return switch (total.unit().dimension()) {
                case SESSIONS, MINUTES, ENTRIES -> picksOneByOne(total.of());
                default -> false;
            };
        }
        return quantity instanceof Quantity.Tally tally
                && tally.count() != Quantity.Count.MISSED
                && tally.cells() instanceof Quantity.Cells.Calendar calendar
                && calendar.window().equals(Window.ever())
                && grows(tally.criterion());
    }

    // Whatever else there is: no position, no opposite, no days that are taken from other activities or go on with
    // time.
    private static boolean picksOneByOne(Selector selector) {
        if (selector instanceof Selector.And and) {
            return and.parts().stream().allMatch(Growing::picksOneByOne);
        }
        if (selector instanceof Selector.Or or) {
            return or.parts().stream().allMatch(Growing::picksOneByOne);
        }
        if (selector instanceof Selector.Timed timed) {
            return timed.relation() != Selector.Relation.COVERING
                    && timed.window().until().isEmpty()
                    && timed.window().from().filter(Growing::stays).isPresent();
        }
        return selector instanceof Selector.Is || selector instanceof Selector.Sized;
    }

    // Whatever begins later, the first of what has begun stays the first.
    private static boolean stays(Moment moment) {
        return moment instanceof Moment.Shifted shifted
                ? stays(shifted.moment())
                : moment instanceof Moment.Day
                        || moment instanceof Moment.StartOf start
                                && Kinds.of(start.of()).stream().noneMatch(FactKind::isActivity)
                                && picksOneByOne(start.of());
    }
}
