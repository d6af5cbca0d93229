package io.github.balint4j.rules.criterion;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
        /**
         * @param attribute the attribute
         * @param codes the codes, at least one
         * @throws IllegalArgumentException when there is no code
         */
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
        /**
         * @param min the least
         * @param max the most
         * @throws IllegalArgumentException when there is no bound
         */
        public Sized {
            Criterion.requireBounds(min, max);
        }

        /** {@return the unit of the bounds} */
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
        /**
         * @param who which places in the group they have
         * @param min the least, in {@link Units#PRESENT}
         * @param max the most, in the same
         * @throws IllegalArgumentException when there is no bound, or one is not of members present
         */
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
        /**
         * @param n 1 for the first day, 2 for the second, -1 for the last
         * @param of counted among which facts
         * @throws IllegalArgumentException when {@code n} is 0
         */
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
         * @param parts at least one
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
         * @param parts at least one
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

    /**
     * {@return facts that are this and {@code other}}
     *
     * @param other the other selector
     */
    default Selector and(Selector other) {
        return new And(List.of(this, other));
    }

    /**
     * {@return facts that are this or {@code other}}
     *
     * @param other the other selector
     */
    default Selector or(Selector other) {
        return new Or(List.of(this, other));
    }

    /**
     * {@return of these, those with one of the codes}
     *
     * @param attribute the attribute
     * @param codes the values that will do, as codes; at least one
     */
    default Selector is(Attribute attribute, String... codes) {
        return and(new Is(attribute, List.of(codes)));
    }

    /**
     * {@return of these, those that hold on the day of {@code moment}}
     *
     * @param moment the moment; its whole day
     */
    default Selector on(Moment moment) {
        return and(new Timed(Relation.COVERING, Window.on(moment)));
    }

    /**
     * {@return of these, those wholly before the day of {@code moment}, which is excluded}
     *
     * @param moment the moment; its whole day
     */
    default Selector before(Moment moment) {
        return and(new Timed(Relation.WITHIN, Window.before(moment)));
    }

    /**
     * {@return of these, those wholly after the day of {@code moment}, which is excluded}
     *
     * @param moment the moment; its whole day
     */
    default Selector after(Moment moment) {
        return and(new Timed(Relation.WITHIN, Window.after(moment)));
    }

    /**
     * {@return of these, those wholly up to the day of {@code moment}, which is included}
     *
     * @param moment the moment; its whole day
     */
    default Selector until(Moment moment) {
        return and(new Timed(Relation.WITHIN, Window.until(moment)));
    }

    /**
     * {@return of these, those wholly from the day of {@code moment}, which is included}
     *
     * @param moment the moment; its whole day
     */
    default Selector since(Moment moment) {
        return and(new Timed(Relation.WITHIN, Window.since(moment)));
    }

    /**
     * {@return of these, those that begin in the window}
     *
     * @param window the window
     */
    default Selector starting(Window window) {
        return and(new Timed(Relation.STARTING, Objects.requireNonNull(window, "window")));
    }

    /**
     * {@return of these, those where some such party holds the standing on every day of the fact}
     *
     * @param party as what the party takes part in the fact
     * @param standing which standings will do
     */
    default Selector with(Attribute party, Selector standing) {
        return and(new With(
                Objects.requireNonNull(party, "party"),
                Objects.requireNonNull(standing, "standing"),
                Optional.empty()));
    }

    /**
     * {@return of these, those where some such party holds the standing on the day of {@code at}}
     *
     * @param party as what the party takes part in the fact
     * @param standing which standings will do
     * @param at on which day it has to be held
     */
    default Selector with(Attribute party, Selector standing, Moment at) {
        return and(new With(
                Objects.requireNonNull(party, "party"), Objects.requireNonNull(standing, "standing"), Optional.of(at)));
    }

    /**
     * {@return of these, those whose own amount is at least {@code min}, inclusive}
     *
     * @param min the least, inclusive, in the unit
     * @param unit the unit of the amount
     */
    default Selector sizedAtLeast(long min, Unit unit) {
        return and(new Sized(Optional.of(new Bound.Number(BigDecimal.valueOf(min), unit)), Optional.empty()));
    }

    /**
     * {@return of these, those whose own amount is at most {@code max}, inclusive}
     *
     * @param max the most, inclusive, in the unit
     * @param unit the unit of the amount
     */
    default Selector sizedAtMost(long max, Unit unit) {
        return and(new Sized(Optional.empty(), Optional.of(new Bound.Number(BigDecimal.valueOf(max), unit))));
    }

    /** One case for each kind of selector. */
    interface Fold<R> {
        /**
         * {@return what comes of an attribute}
         *
         * @param selector what is folded, with its parts
         */
        R is(Is selector);

        /**
         * {@return what comes of an own amount}
         *
         * @param selector what is folded, with its parts
         */
        R sized(Sized selector);

        /**
         * {@return what comes of those who were there}
         *
         * @param selector what is folded, with its parts
         */
        R present(Present selector);

        /**
         * {@return what comes of a window}
         *
         * @param selector what is folded, with its parts
         */
        R timed(Timed selector);

        /**
         * {@return what comes of a party's standing}
         *
         * @param selector what is folded, with its parts
         */
        R with(With selector);

        /**
         * {@return what comes of a position}
         *
         * @param selector what is folded, with its parts
         */
        R position(Position selector);

        /**
         * {@return what comes of all of several}
         *
         * @param selector what is folded, with its parts
         */
        R and(And selector);

        /**
         * {@return what comes of some of several}
         *
         * @param selector what is folded, with its parts
         */
        R or(Or selector);

        /**
         * {@return what comes of the opposite}
         *
         * @param selector what is folded, with its parts
         */
        R not(Not selector);
    }

    /**
     * {@return what comes of the case for this kind of selector}
     *
     * @param <R> the type of what comes of it
     * @param fold one case for each kind
     */
    <R> R fold(Fold<R> fold);

    private static List<Selector> requireParts(List<Selector> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a selector of several parts needs at least one");
        }
        return List.copyOf(parts);
    }
}
