package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        private Column and(Column other) {
            BitSet both = (BitSet) in.clone();
            both.and(other.in);
            BitSet may = (BitSet) perhaps.clone();
            may.and(other.perhaps);
            return new Column(both, may);
        }

        private Column or(Column other) {
            BitSet either = (BitSet) in.clone();
            either.or(other.in);
            BitSet may = (BitSet) perhaps.clone();
            may.or(other.perhaps);
            return new Column(either, may);
        }

        private Column not(int size) {
            BitSet out = (BitSet) perhaps.clone();
            out.flip(0, size);
            BitSet may = (BitSet) in.clone();
            may.flip(0, size);
            return new Column(out, may);
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
                    .reduce(Column::and)
                    .orElseThrow();
        } else if (selector instanceof Selector.Or or) {
            return or.parts().stream()
                    .map(part -> of(part, kind, asRead))
                    .reduce(Column::or)
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
