package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.CriterionVisitor;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an edition ask that depends on no subject and no day, worked out once: the topics that people judge, of each
 * selector which kinds of fact it can pick and what it asks of them, and of each criterion whether it asks what we may read.
 */
public final class Asked {
    /** Nothing is known beforehand. */
    static final Asked NOTHING = new Asked(Set.of(), List.of());

    private final Set<String> topics;
    // By which object it is: looking at the parts of a selector takes longer than to look for it.
    private final Map<Selector, Key> keys = new IdentityHashMap<>();
    private final Map<Criterion, Boolean> reading = new IdentityHashMap<>();
    private final Map<Criterion, Optional<Criterion>> bounds = new IdentityHashMap<>();
    private final Map<Criterion, Boolean> growing = new IdentityHashMap<>();

    /** A selector by what it says: two that are equal are one, in whichever rulebook they stand. */
    static final class Key {
        private final Selector selector;
        private final Set<FactKind> kinds;
        private final boolean begun;
        private final Selector rest;
        private final @Nullable FactPredicate test;
        private final @Nullable FactPredicate testAsRead;
        private final boolean lasting;
        private final boolean anchored;
        private final int hash;

        private Key(Selector selector) {
            this.selector = selector;
            this.kinds = Kinds.of(selector);
            this.begun = kinds.stream().anyMatch(BegunPredicate::concerns);
            this.rest = rest(selector);
            this.test = FactPredicate.of(rest, false);
            this.testAsRead = FactPredicate.of(rest, true);
            boolean ofActivities = kinds.stream().allMatch(FactKind::isActivity);
            this.lasting = ofActivities && test != null;
            this.anchored = ofActivities && isAnchored(rest);
            this.hash = selector.hashCode();
        }

        private static Selector rest(Selector selector) {
            List<Selector> rest = selector instanceof Selector.And and
                    ? and.parts().stream().filter(part -> !isOfKind(part)).toList()
                    : List.of();
            return rest.isEmpty() ? selector : rest.size() == 1 ? rest.get(0) : new Selector.And(rest);
        }

        private static boolean isOfKind(Selector part) {
            return part instanceof Selector.Is is && is.attribute() == Attribute.KIND;
        }

        /** What it asks of facts of its kinds: all but that they are of these. */
        Selector ofItsKinds() {
            return rest;
        }

        /** The same as a test; {@code null} where it hangs on what is on record. */
        @Nullable
        FactPredicate test(boolean asRead) {
            return asRead ? testAsRead : test;
        }

        /** Which kinds of fact it can pick. */
        Set<FactKind> kinds() {
            return kinds;
        }

        /** Whether some of these are there only from their first day on. */
        boolean isOfWhatBegins() {
            return begun;
        }

        /**
         * Whether it picks activities, and says of one the same whichever others there are.
         *
         * @param sameDay whether that is asked as of the same day, or may be as of another
         */
        boolean picksOneByOne(boolean sameDay) {
            return sameDay ? anchored : lasting;
        }

        private static boolean isAnchored(Selector selector) {
            if (selector instanceof Selector.And and) {
                return and.parts().stream().allMatch(Key::isAnchored);
            } else if (selector instanceof Selector.Or or) {
                return or.parts().stream().allMatch(Key::isAnchored);
            } else if (selector instanceof Selector.Not not) {
                return isAnchored(not.part());
            } else if (selector instanceof Selector.Timed timed) {
                return Stream.of(timed.window().from(), timed.window().until())
                        .flatMap(Optional::stream)
                        .allMatch(Key::isAnchored);
            } else if (selector instanceof Selector.With with) {
                return isAnchored(with.standing()) && with.at().stream().allMatch(Key::isAnchored);
            }
            return selector instanceof Selector.Is || selector instanceof Selector.Sized;
        }

        // A day that no activity moves.
        private static boolean isAnchored(Moment moment) {
            Optional<Selector> of = moment instanceof Moment.StartOf start
                    ? Optional.of(start.of())
                    : moment instanceof Moment.EndOf end ? Optional.of(end.of()) : Optional.empty();
            return of.map(one -> Kinds.of(one).stream().noneMatch(FactKind::isActivity) && isAnchored(one))
                    .orElseGet(() -> moment.origin().map(Key::isAnchored).orElse(true));
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

    /** What is asked in the parts of one criterion. */
    private final class Parts extends CriterionVisitor {
        private final Map<Key, Key> alike;
        private boolean reads;

        Parts(Map<Key, Key> alike) {
            this.alike = alike;
        }

        @Override
        protected Void pick(Selector selector) {
            if (!keys.containsKey(selector)) {
                Key key = new Key(selector);
                Key same = alike.putIfAbsent(key, key);
                keys.put(selector, same == null ? key : same);
            }
            return super.pick(selector);
        }

        @Override
        public Void is(Selector.Is is) {
            reads |= is.attribute() == RecordedFacts.READ;
            return null;
        }

        @Override
        public Void bounded(Criterion.Bounded bounded) {
            return part(bounded, () -> super.bounded(bounded));
        }

        @Override
        public Void holds(Criterion.Holds holds) {
            return part(holds, () -> super.holds(holds));
        }

        @Override
        public Void every(Criterion.Every every) {
            return part(every, () -> super.every(every));
        }

        @Override
        public Void inStretch(Criterion.InStretch inStretch) {
            Optional<Criterion> bound = Growing.bound(inStretch.meets());
            bounds.put(inStretch, bound);
            bound.ifPresent(criterion -> criterion.fold(this));
            return super.inStretch(inStretch);
        }

        @Override
        public Void tally(Quantity.Tally tally) {
            growing.put(tally.criterion(), Growing.grows(tally.criterion()));
            return super.tally(tally);
        }

        private Void part(Criterion criterion, Runnable parts) {
            boolean before = reads;
            reads = false;
            parts.run();
            reading.put(criterion, reads);
            reads |= before;
            return null;
        }
    }

    /**
     * Rows that ask this.
     *
     * @param topics the topics that people judge
     * @param criteria what is asked of the record
     */
    public Asked(Set<String> topics, Collection<Criterion> criteria) {
        this.topics = Set.copyOf(topics);
        Map<Key, Key> alike = new HashMap<>();
        criteria.forEach(criterion -> criterion.fold(new Parts(alike)));
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

    /**
     * What is met in all of some days wherever what is asked of a stretch is surely met in some of these days; empty where nothing is
     * known to be.
     */
    Optional<Criterion> bound(Criterion.InStretch inStretch) {
        Optional<Criterion> known = bounds.get(inStretch);
        return known != null ? known : new Asked(Set.of(), List.of(inStretch)).bound(inStretch);
    }

    /** Whether what is asked of periods can only grow with the days. */
    boolean grows(Criterion criterion) {
        Boolean known = growing.get(criterion);
        return known != null ? known : Growing.grows(criterion);
    }

    /** Whether what it comes to may hang on what we read of a fact that nobody said. */
    boolean mayRead(Criterion criterion) {
        Boolean known = reading.get(criterion);
        return known != null ? known : new Asked(Set.of(), List.of(criterion)).mayRead(criterion);
    }
}
