package io.github.balint4j.rules.criterion;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which facts count. A selector answers <em>in</em>, <em>unsure</em> or <em>out</em> for one fact; it is unsure exactly
 * when a datum that decides is missing. {@link Selectors} makes them.
 */
public sealed interface Selector {
    /** How a fact lies in a window. */
    enum Relation {
        /** All its days are in the window; unsure when it straddles an edge. */
        WITHIN,
        /** Its first day is in the window. */
        STARTING,
        /** It holds on every day of the window. */
        COVERING
    }

    /**
     * Some value of the attribute is among the codes.
     *
     * @param attribute the attribute
     * @param codes the codes, at least one
     */
    record Is(Attribute attribute, List<String> codes) implements Selector {
        /** @throws IllegalArgumentException when there is no code */
        public Is {
            codes = List.copyOf(new LinkedHashSet<>(codes));
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("a selector on " + attribute.code() + " needs at least one code");
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.is(this);
        }
    }

    /**
     * The fact's own amount lies in the bounds, both inclusive.
     *
     * @param min the least
     * @param max the most
     */
    record Sized(Optional<Bound.Number> min, Optional<Bound.Number> max) implements Selector {
        /** @throws IllegalArgumentException when there is no bound */
        public Sized {
            Criterion.requireBounds(min, max);
        }

        /** The unit of the bounds. */
        public Unit unit() {
            return min.or(() -> max).orElseThrow().unit();
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.sized(this);
        }
    }

    /**
     * Of the members who were there, so many are selected: at least two physicians at a session.
     *
     * @param who which places in the group they have
     * @param min the least, in {@link Units#PRESENT}
     * @param max the most, in the same
     */
    record Present(Selector who, Optional<Bound.Number> min, Optional<Bound.Number> max) implements Selector {
        /** @throws IllegalArgumentException when there is no bound, or one is not of members present */
        public Present {
            Criterion.requireBounds(min, max);
            if (min.or(() -> max).orElseThrow().dimension() != Dimension.PRESENT) {
                throw new IllegalArgumentException("those who were there are counted in " + Units.PRESENT.plural());
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.present(this);
        }
    }

    /**
     * The fact lies so in the window.
     *
     * @param relation how
     * @param window in which
     */
    record Timed(Relation relation, Window window) implements Selector {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.timed(this);
        }
    }

    /**
     * Some party of the fact holds a standing on every day of the fact, or on the day of a moment.
     *
     * @param party which party: an attribute whose values are pseudonyms
     * @param standing which standing
     * @param at on which day; empty: on every day of the fact
     */
    record With(Attribute party, Selector standing, Optional<Moment> at) implements Selector {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.with(this);
        }
    }

    /**
     * The facts of the n-th day, from the start or the end, on which selected facts begin.
     *
     * @param n 1 for the first day, 2 for the second, -1 for the last
     * @param of counted among which facts
     */
    record Position(int n, Selector of) implements Selector {
        /** @throws IllegalArgumentException when {@code n} is 0 */
        public Position {
            if (n == 0) {
                throw new IllegalArgumentException("a position is 1 for the first, -1 for the last, never 0");
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.position(this);
        }
    }

    /**
     * All parts say so.
     *
     * @param parts at least one
     */
    record And(List<Selector> parts) implements Selector {
        /**
         * Parts that are such selectors themselves are taken apart.
         *
         * @throws IllegalArgumentException when there is no part
         */
        public And {
            parts = requireParts(parts).stream()
                    .flatMap(part -> part instanceof And and ? and.parts().stream() : Stream.of(part))
                    .toList();
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.and(this);
        }
    }

    /**
     * Some part says so.
     *
     * @param parts at least one
     */
    record Or(List<Selector> parts) implements Selector {
        /**
         * Parts that are such selectors themselves are taken apart.
         *
         * @throws IllegalArgumentException when there is no part
         */
        public Or {
            parts = requireParts(parts).stream()
                    .flatMap(part -> part instanceof Or or ? or.parts().stream() : Stream.of(part))
                    .toList();
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.or(this);
        }
    }

    /**
     * The part says the opposite.
     *
     * @param part the part
     */
    record Not(Selector part) implements Selector {
        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.not(this);
        }
    }

    /** This and {@code other}. */
    default Selector and(Selector other) {
        return new And(List.of(this, other));
    }

    /** This or {@code other}. */
    default Selector or(Selector other) {
        return new Or(List.of(this, other));
    }

    /** Of these, those with one of the codes. */
    default Selector is(Attribute attribute, String... codes) {
        return and(new Is(attribute, List.of(codes)));
    }

    /** Of these, those that hold on the day of {@code moment}. */
    default Selector on(Moment moment) {
        return and(new Timed(Relation.COVERING, Window.on(moment)));
    }

    /** Of these, those wholly before the day of {@code moment}, which is excluded. */
    default Selector before(Moment moment) {
        return and(new Timed(Relation.WITHIN, Window.before(moment)));
    }

    /** Of these, those wholly after the day of {@code moment}, which is excluded. */
    default Selector after(Moment moment) {
        return and(new Timed(Relation.WITHIN, Window.after(moment)));
    }

    /** Of these, those wholly up to the day of {@code moment}, which is included. */
    default Selector until(Moment moment) {
        return and(new Timed(Relation.WITHIN, Window.until(moment)));
    }

    /** Of these, those wholly from the day of {@code moment}, which is included. */
    default Selector since(Moment moment) {
        return and(new Timed(Relation.WITHIN, Window.since(moment)));
    }

    /** Of these, those that begin in the window. */
    default Selector starting(Window window) {
        return and(new Timed(Relation.STARTING, window));
    }

    /** Of these, those where some such party holds the standing on every day of the fact. */
    default Selector with(Attribute party, Selector standing) {
        return and(new With(party, standing, Optional.empty()));
    }

    /** Of these, those where some such party holds the standing on the day of {@code at}. */
    default Selector with(Attribute party, Selector standing, Moment at) {
        return and(new With(party, standing, Optional.of(at)));
    }

    /** Of these, those whose own amount is at least {@code min}, inclusive. */
    default Selector sizedAtLeast(long min, Unit unit) {
        return and(new Sized(Optional.of(new Bound.Number(BigDecimal.valueOf(min), unit)), Optional.empty()));
    }

    /** Of these, those whose own amount is at most {@code max}, inclusive. */
    default Selector sizedAtMost(long max, Unit unit) {
        return and(new Sized(Optional.empty(), Optional.of(new Bound.Number(BigDecimal.valueOf(max), unit))));
    }

    /** One case for each kind of selector. */
    interface Fold<R> {
        /** For an attribute. */
        R is(Is selector);

        /** For an own amount. */
        R sized(Sized selector);

        /** For those who were there. */
        R present(Present selector);

        /** For a window. */
        R timed(Timed selector);

        /** For a party's standing. */
        R with(With selector);

        /** For a position. */
        R position(Position selector);

        /** For all of several. */
        R and(And selector);

        /** For some of several. */
        R or(Or selector);

        /** For the opposite. */
        R not(Not selector);
    }

    /** The case for this kind of selector. */
    <R> R fold(Fold<R> fold);

    private static List<Selector> requireParts(List<Selector> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a selector of several parts needs at least one");
        }
        return List.copyOf(parts);
    }
}
