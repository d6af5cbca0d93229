package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What hangs on each activity alone, as columns of bits: what a part of a selector says of it is worked out once, for all selectors of
 * all rulebooks in which it stands.
 */
final class Columns {
    private final Facts facts;
    private final Map<Part, Column> known = new HashMap<>();

    private record Part(Selector selector, FactKind kind, boolean asRead) {}

    /**
     * What is said of the facts of a kind, in their order.
     *
     * @param in which are surely so
     * @param perhaps which may be, these among them
     */
    record Column(BitSet in, BitSet perhaps) {
        private Column joined(Column other, BiConsumer<BitSet, BitSet> join) {
            return new Column(
                    changed(in, set -> join.accept(set, other.in)),
                    changed(perhaps, set -> join.accept(set, other.perhaps)));
        }

        private Column not(int size) {
            return new Column(changed(perhaps, set -> set.flip(0, size)), changed(in, set -> set.flip(0, size)));
        }

        private static BitSet changed(BitSet set, Consumer<BitSet> change) {
            BitSet changed = (BitSet) set.clone();
            change.accept(changed);
            return changed;
        }
    }

    Columns(Facts facts) {
        this.facts = facts;
    }

    /** The columns of a selector that picks activities, and asks nothing but what hangs on each of them alone. */
    Function<FactKind, Column> of(Selector selector, boolean asRead) {
        return kind -> of(selector, kind, asRead);
    }

    // Several threads may ask.
    private synchronized Column of(Selector selector, FactKind kind, boolean asRead) {
        if (selector instanceof Selector.And and) {
            return and.parts().stream()
                    .map(part -> of(part, kind, asRead))
                    .reduce((one, other) -> one.joined(other, BitSet::and))
                    .orElseThrow();
        } else if (selector instanceof Selector.Or or) {
            return or.parts().stream()
                    .map(part -> of(part, kind, asRead))
                    .reduce((one, other) -> one.joined(other, BitSet::or))
                    .orElseThrow();
        } else if (selector instanceof Selector.Not not) {
            return of(not.part(), kind, asRead).not(facts.of(kind).size());
        }
        boolean read = asRead && selector instanceof Selector.Is is && is.attribute() == RecordedFacts.READ;
        return known.computeIfAbsent(new Part(selector, kind, read), this::worked);
    }

    private Column worked(Part part) {
        FactPredicate test = FactPredicate.of(part.selector(), part.asRead());
        List<Fact> all = facts.of(part.kind());
        Column column = new Column(new BitSet(all.size()), new BitSet(all.size()));
        for (int i = 0; i < all.size(); i++) {
            Match match = test.on(all.get(i));
            column.in().set(i, match == Match.IN);
            column.perhaps().set(i, match != Match.OUT);
        }
        return column;
    }
}
