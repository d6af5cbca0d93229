package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which ways a fact of a kind can be taken, or left out: each way is a list of single parts that it is or is not. A way is
 * told whether or not a fact can be so.
 */
final class Ways {
    /** More ways, or parts of one, are not looked at, and taken for possible. */
    private static final int MOST = 256;

    /**
     * One part without parts of its own.
     *
     * @param part the part
     * @param taken whether the fact is so, or is surely not
     */
    record Atom(Selector part, boolean taken) {}

    private final FactKind kind;
    private boolean tooMany;

    private Ways(FactKind kind) {
        this.kind = kind;
    }

    /**
     * The ways of a fact of the kind to be taken.
     *
     * @return empty when there are more than {@link #MOST}
     */
    static Optional<List<List<Atom>>> of(Selector selector, FactKind kind) {
        Ways ways = new Ways(kind);
        List<List<Atom>> all = selector.fold(ways.new Folding(true));
        return ways.tooMany ? Optional.empty() : Optional.of(all);
    }

    private List<List<Atom>> both(List<List<Atom>> some, List<List<Atom>> others) {
        List<List<Atom>> all = new ArrayList<>();
        if ((long) some.size() * others.size() > MOST) {
            tooMany = true;
            return List.of(List.of());
        }
        for (List<Atom> one : some) {
            for (List<Atom> other : others) {
                List<Atom> way = new ArrayList<>(one);
                other.stream().filter(atom -> !way.contains(atom)).forEach(way::add);
                all.add(way);
                if (way.size() > MOST) {
                    tooMany = true;
                    return List.of(List.of());
                }
            }
        }
        return all;
    }

    private final class Folding implements Selector.Fold<List<List<Atom>>> {
        private final boolean taken;

        Folding(boolean taken) {
            this.taken = taken;
        }

        private List<List<Atom>> atom(Selector part) {
            return List.of(List.of(new Atom(part, taken)));
        }

        @Override
        public List<List<Atom>> is(Selector.Is is) {
            if (is.attribute() != Attribute.KIND) {
                return atom(is);
            }
            return is.codes().contains(kind.code()) == taken ? List.of(List.of()) : List.of();
        }

        @Override
        public List<List<Atom>> sized(Selector.Sized sized) {
            return atom(sized);
        }

        @Override
        public List<List<Atom>> present(Selector.Present present) {
            return atom(present);
        }

        @Override
        public List<List<Atom>> timed(Selector.Timed timed) {
            return atom(timed);
        }

        @Override
        public List<List<Atom>> with(Selector.With with) {
            return atom(with);
        }

        // What is on such a day is one of those that are counted.
        @Override
        public List<List<Atom>> position(Selector.Position position) {
            return taken ? both(position.of().fold(this), atom(position)) : atom(position);
        }

        @Override
        public List<List<Atom>> and(Selector.And and) {
            return taken ? all(and.parts()) : any(and.parts());
        }

        @Override
        public List<List<Atom>> or(Selector.Or or) {
            return taken ? any(or.parts()) : all(or.parts());
        }

        @Override
        public List<List<Atom>> not(Selector.Not not) {
            return not.part().fold(new Folding(!taken));
        }

        private List<List<Atom>> all(List<Selector> parts) {
            List<List<Atom>> ways = List.of(List.of());
            for (Selector part : parts) {
                ways = both(ways, part.fold(this));
            }
            return ways;
        }

        private List<List<Atom>> any(List<Selector> parts) {
            List<List<Atom>> ways = new ArrayList<>();
            for (Selector part : parts) {
                ways.addAll(part.fold(this));
            }
            tooMany |= ways.size() > MOST;
            return tooMany ? List.of(List.of()) : ways;
        }
    }
}
