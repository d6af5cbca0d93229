package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.rulebook.Ways.Atom;
import java.util.List;

/** Whether it is said at which time people are counted: places that were given up long ago are on record, too. */
final class DaysAsked {
    private DaysAsked() {}

    /** Whether the selector takes places whenever they were held. */
    static boolean isMissingOf(Selector selector) {
        return Kinds.areFixedBy(selector)
                && Kinds.of(selector).contains(FactKind.PLACE)
                && Ways.of(selector, FactKind.PLACE).stream()
                        .flatMap(List::stream)
                        .anyMatch(way -> way.stream().noneMatch(DaysAsked::tells));
    }

    private static boolean tells(Atom atom) {
        return atom.part() instanceof Selector.Timed || atom.part() instanceof Selector.Position;
    }
}
