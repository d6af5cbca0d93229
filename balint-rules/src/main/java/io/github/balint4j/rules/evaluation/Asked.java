package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rows of an edition ask that depends on no subject and no day, worked out once: the topics that people judge, and of
 * each selector which kinds of fact it can pick.
 */
public final class Asked {
    /** Nothing is known beforehand. */
    static final Asked NOTHING = new Asked(Set.of(), Set.of());

    private final Set<String> topics;
    // By which object it is: looking at the parts of a selector takes longer than to look for it.
    private final Map<Selector, Key> keys = new IdentityHashMap<>();

    /** A selector by what it says: two that are equal are one, in whichever rulebook they stand. */
    static final class Key {
        private final Selector selector;
        private final Set<FactKind> kinds;
        private final boolean begun;
        private final Selector rest;
        private final int hash;

        private Key(Selector selector) {
            this.selector = selector;
            this.kinds = Kinds.of(selector);
            this.begun = kinds.stream().anyMatch(BegunPredicate::concerns);
            this.rest = rest(selector);
            this.hash = selector.hashCode();
        }

        private static Selector rest(Selector selector) {
            List<Selector> rest = selector instanceof Selector.And and
                    ? and.parts().stream().filter(part -> !isOfKind(part)).toList()
                    : List.of();
            return rest.isEmpty() ? selector : new Selector.And(rest);
        }

        private static boolean isOfKind(Selector part) {
            return part instanceof Selector.Is is && is.attribute() == Attribute.KIND;
        }

        /** What it asks of facts of its kinds: all but that they are of these. */
        Selector ofItsKinds() {
            return rest;
        }

        /** Which kinds of fact it can pick. */
        Set<FactKind> kinds() {
            return kinds;
        }

        /** Whether some of these are there only from their first day on. */
        boolean isOfWhatBegins() {
            return begun;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && (selector == key.selector || hash == key.hash && selector.equals(key.selector));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * Rows that ask this.
     *
     * @param topics the topics that people judge
     * @param selectors what is picked from the record
     */
    public Asked(Set<String> topics, Collection<Selector> selectors) {
        this.topics = Set.copyOf(topics);
        selectors.forEach(selector -> keys.put(selector, new Key(selector)));
    }

    /** The topics that people judge. */
    Set<String> topics() {
        return topics;
    }

    /** The selector with what is known of it. */
    Key key(Selector selector) {
        Key known = keys.get(selector);
        return known != null ? known : new Key(selector);
    }
}
