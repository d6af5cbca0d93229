package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;

/**
 * What can only grow with the days: a least of a sum, or of calendar years or months in which something is met, of facts that are
 * selected one by one. What is not surely met on all of some days is surely met on none of them.
 */
final class Growing {
    private Growing() {}

    /** Whether a part of it, or all, can only grow. */
    static boolean isIn(Criterion criterion) {
        return criterion instanceof Criterion.OutOf outOf
                ? outOf.parts().stream().anyMatch(Growing::isIn)
                : grows(criterion);
    }

    /** Whether a criterion that comes to this on some days may be surely met on fewer of them. */
    static boolean mayBeMetOnFewer(Outcome outcome) {
        if (outcome.verdict() == Verdict.SATISFIED) {
            return true;
        }
        if (outcome.criterion() instanceof Criterion.OutOf outOf) {
            return outcome.children().stream().filter(Growing::mayBeMetOnFewer).count() >= outOf.k();
        }
        return !grows(outcome.criterion());
    }

    private static boolean grows(Criterion criterion) {
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

    // Whatever else there is: no position, no opposite, no days that are taken from other facts.
    private static boolean picksOneByOne(Selector selector) {
        if (selector instanceof Selector.And and) {
            return and.parts().stream().allMatch(Growing::picksOneByOne);
        }
        if (selector instanceof Selector.Or or) {
            return or.parts().stream().allMatch(Growing::picksOneByOne);
        }
        return selector instanceof Selector.Is || selector instanceof Selector.Sized;
    }
}
