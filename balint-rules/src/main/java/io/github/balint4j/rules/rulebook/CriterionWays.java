package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which ways a criterion can be met, or missed: each way is what is left of the numbers that each quantity can come to. What is not
 * held against a number is met, 1, or not, 0.
 */
final class CriterionWays {
    /** More ways, or parts of one criterion, are not looked at, and taken for possible. */
    private static final int MOST = 256;

    private final Reach reach;
    private boolean tooMany;

    private CriterionWays(Reach reach) {
        this.reach = reach;
    }

    /** Whether nothing on record could meet it, or nothing miss it. */
    static boolean areNone(Criterion criterion, boolean met, Reach reach) {
        return ways(criterion, met, reach)
                .filter(ways -> !ways.canBe(new Together(reach)))
                .isPresent();
    }

    /** In which it can be met, or missed; empty where there are too many. */
    static Optional<All> ways(Criterion criterion, boolean met, Reach reach) {
        CriterionWays folded = new CriterionWays(reach);
        List<Map<Object, Range>> ways = criterion.fold(folded.new Folding(met));
        return folded.tooMany ? Optional.empty() : Optional.of(new All(ways));
    }

    /**
     * All of them.
     *
     * @param ways what is left in each
     */
    record All(List<Map<Object, Range>> ways) {
        boolean canBe(Together together) {
            return ways.stream().anyMatch(together::canBe);
        }

        /** Whether some way of both is left. */
        boolean canBeWith(All other, Together together) {
            CriterionWays joined = new CriterionWays(together.reach());
            List<Map<Object, Range>> both = joined.both(ways, other.ways);
            return joined.tooMany || both.stream().anyMatch(together::canBe);
        }
    }

    private List<Map<Object, Range>> both(List<Map<Object, Range>> some, List<Map<Object, Range>> others) {
        List<Map<Object, Range>> all = new ArrayList<>();
        for (Map<Object, Range> one : some) {
            for (Map<Object, Range> other : others) {
                Map<Object, Range> way = new HashMap<>(one);
                other.forEach((of, range) -> way.merge(of, range, Range::and));
                if (way.values().stream().noneMatch(Range::isEmpty)) {
                    all.add(way);
                }
            }
        }
        tooMany |= all.size() > MOST;
        return tooMany ? List.of(Map.of()) : all;
    }

    private final class Folding implements Criterion.Fold<List<Map<Object, Range>>> {
        private final boolean met;

        Folding(boolean met) {
            this.met = met;
        }

        private List<Map<Object, Range>> opaque(Object of) {
            return List.of(Map.of(of, met ? new Range(1, 1) : new Range(0, 0)));
        }

        @Override
        public List<Map<Object, Range>> bounded(Criterion.Bounded bounded) {
            Range possible = bounded.quantity().fold(reach);
            boolean tooLong = met
                    && bounded.min()
                            .filter(min -> min instanceof Bound.Length length
                                    && !reach.holds(bounded.quantity(), length.period()))
                            .isPresent();
            if (tooLong) {
                return List.of();
            }
            List<Map<Object, Range>> ways = new ArrayList<>();
            for (Range range : met ? List.of(allowed(bounded)) : refused(bounded)) {
                Range left = possible.and(range);
                if (!left.isEmpty()) {
                    ways.addAll(
                            both(List.of(Map.of(plain(bounded.quantity()), left)), inSome(bounded.quantity(), left)));
                }
            }
            return ways;
        }

        // Where there are cells in which it is met, what is asked of each is there.
        private List<Map<Object, Range>> inSome(Quantity quantity, Range left) {
            return quantity instanceof Quantity.Tally tally && tally.count() != Quantity.Count.MISSED && left.low() > 0
                    ? least(tally.criterion(), reach.within(tally.cells()))
                    : List.of(Map.of());
        }

        // What is there in some time is there in all.
        private List<Map<Object, Range>> least(Criterion inside, Reach within) {
            return inside.fold(new CriterionWays(within).new Folding(true)).stream()
                    .map(Together::least)
                    .distinct()
                    .toList();
        }

        // Hours and minutes of the same facts are one quantity.
        private static Quantity plain(Quantity quantity) {
            return quantity instanceof Quantity.Total total && total.unit().grain() == 1
                    ? new Quantity.Total(Units.plainestOf(total.unit()), total.of())
                    : quantity;
        }

        private static Range allowed(Criterion.Bounded bounded) {
            return new Range(
                    bounded.min().map(bound -> days(bound).low()).orElse(0L),
                    bounded.max().map(bound -> days(bound).high()).orElse(Range.NO_BOUND));
        }

        private List<Range> refused(Criterion.Bounded bounded) {
            List<Range> all = new ArrayList<>();
            bounded.min().ifPresent(min -> all.add(new Range(0, days(min).high() - (isExact(min) ? 1 : 0))));
            bounded.max()
                    .filter(max ->
                            !(max instanceof Bound.Length length) || reach.exceeds(bounded.quantity(), length.period()))
                    .ifPresent(max -> all.add(new Range(days(max).low() + (isExact(max) ? 1 : 0), Range.NO_BOUND)));
            return all;
        }

        private static boolean isExact(Bound bound) {
            return bound instanceof Bound.Number;
        }

        // Months differ in length; the days of both ends may count.
        private static Range days(Bound bound) {
            if (bound instanceof Bound.Number number) {
                return new Range(number.base(), number.base());
            }
            Range days = Width.days(((Bound.Length) bound).period());
            return new Range(days.low(), days.high() + 1);
        }

        @Override
        public List<Map<Object, Range>> outOf(Criterion.OutOf outOf) {
            int parts = outOf.parts().size();
            tooMany |= parts > MOST;
            if (tooMany) {
                return List.of(Map.of());
            }
            return some(met ? outOf.k() : parts - outOf.k() + 1, outOf.parts(), 0);
        }

        // At least so many of those from a place of the list on.
        private List<Map<Object, Range>> some(int k, List<Criterion> parts, int at) {
            if (k == 0) {
                return List.of(Map.of());
            }
            List<Map<Object, Range>> ways = new ArrayList<>();
            for (int i = at; i + k <= parts.size() && !tooMany; i++) {
                List<Map<Object, Range>> these = parts.get(i).fold(this);
                ways.addAll(both(these, these.isEmpty() ? List.of() : some(k - 1, parts, i + 1)));
                tooMany |= ways.size() > MOST;
            }
            return tooMany ? List.of(Map.of()) : ways;
        }

        @Override
        public List<Map<Object, Range>> when(Criterion.When when) {
            List<Map<Object, Range>> ways = new ArrayList<>(branch(when.condition(), true, when.then()));
            ways.addAll(branch(when.condition(), false, when.otherwise()));
            return ways;
        }

        private List<Map<Object, Range>> branch(Criterion condition, boolean holds, Optional<Criterion> branch) {
            List<Map<Object, Range>> asked =
                    branch.map(part -> part.fold(this)).orElse(met ? List.of(Map.of()) : List.of());
            return both(condition.fold(new Folding(holds)), asked);
        }

        @Override
        public List<Map<Object, Range>> holds(Criterion.Holds holds) {
            return opaque(holds);
        }

        @Override
        public List<Map<Object, Range>> inStretch(Criterion.InStretch inStretch) {
            boolean isNone = areNone(inStretch.meets(), met, reach.within(Room.of(inStretch.length())));
            if (isNone) {
                return List.of();
            }
            List<Map<Object, Range>> inside =
                    met ? least(inStretch.meets(), reach.within(Room.of(inStretch.length()))) : List.of(Map.of());
            return both(opaque(inStretch), inside);
        }

        @Override
        public List<Map<Object, Range>> every(Criterion.Every every) {
            return opaque(every);
        }

        @Override
        public List<Map<Object, Range>> judged(Criterion.Judged judged) {
            return opaque(List.of(judged.topic(), judged.judge()));
        }

        @Override
        public List<Map<Object, Range>> shown(Criterion.Shown shown) {
            return opaque(shown);
        }
    }
}
