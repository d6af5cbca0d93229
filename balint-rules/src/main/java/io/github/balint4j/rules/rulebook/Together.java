package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.rulebook.Ways.Atom;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether several quantities can come to what is left of each at once, where what some of them count is among what others do: no more
 * than three sessions in all leave no room for five that were online.
 */
final class Together {
    /** Of more quantities, it is not looked at what they have to do with each other. */
    private static final int MOST = 32;

    // What makes a whole of its parts: of two facts, both count.
    private static final Set<Dimension> ADDED =
            Set.of(Dimension.ENTRIES, Dimension.SESSIONS, Dimension.MINUTES, Dimension.CASES);

    /**
     * What is counted of some facts, and never less of more of them.
     *
     * @param as what is counted: of two that are alike, the numbers compare
     * @param of of which facts
     * @param range what is left of the numbers
     */
    private record Count(Object as, Selector of, Range range) {
        boolean isAdded() {
            return as instanceof Dimension dimension && ADDED.contains(dimension);
        }

        boolean isBounded() {
            return range.high() < Range.NO_BOUND;
        }
    }

    private final Reach reach;
    private final Map<Selector, Boolean> none = new HashMap<>();

    Together(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }

    /** What is left of it in all, where it is so in a part: there is as much, at the least. */
    static Map<Object, Range> least(Map<Object, Range> inside) {
        Map<Object, Range> least = new HashMap<>();
        inside.forEach((of, range) -> {
            boolean grows = of instanceof Quantity quantity
                    && counted(quantity, range)
                            .filter(count -> !isOfPlaces(count.of()))
                            .isPresent();
            if (grows && range.low() > 0) {
                least.put(of, new Range(range.low(), Range.NO_BOUND));
            }
        });
        return least;
    }

    // The first of a part is another one than the first of all.
    private static boolean isOfPlaces(Selector of) {
        return Kinds.of(of).stream()
                .anyMatch(kind -> Ways.of(of, kind).stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .map(Atom::part)
                        .anyMatch(Selector.Position.class::isInstance));
    }

    /** Whether it can. */
    boolean canBe(Map<Object, Range> way) {
        List<Count> all = new ArrayList<>();
        way.forEach((of, range) -> all.addAll(counts(of, range)));
        if (all.size() > MOST || all.size() < 2) {
            return true;
        }
        return all.stream().noneMatch(count -> isMoreThanOneWhole(count, all) || isMoreThanItsParts(count, all))
                && all.stream().noneMatch(whole -> isLessThanItsParts(whole, all))
                && hasEnoughValues(way);
    }

    private List<Count> counts(Object of, Range range) {
        List<Count> counts = new ArrayList<>();
        if (of instanceof Criterion.Every every) {
            Selector offending = every.selector().and(new Selector.Not(every.must()));
            counts.add(range.low() > 0 ? none(offending) : some(offending));
            if (range.low() > 0) {
                // What can be met only where nothing is on record is not meant.
                counts.add(some(every.selector()));
            }
        } else if (of instanceof Criterion.Holds holds) {
            counts.add(new Count(holds.window(), holds.selector(), range));
        } else if (of instanceof Quantity quantity) {
            counted(quantity, range).ifPresent(counts::add);
            if (quantity instanceof Quantity.Ranked ranked) {
                counts.addAll(counts(ranked, range));
            } else if (quantity instanceof Quantity.Share share && range.high() < Units.SHARE.size()) {
                counts.add(some(share.whole().of().and(new Selector.Not(share.part()))));
            }
        }
        List.copyOf(counts).stream()
                .filter(count -> count.range().low() > 0)
                .forEach(count -> counts.add(some(count.of())));
        if (counts.stream().anyMatch(count -> Kinds.of(count.of()).equals(Set.of(FactKind.FRAME)))) {
            counts.add(new Count(Dimension.ENTRIES, Selectors.frame(), new Range(0, 1)));
        }
        return counts.stream().distinct().toList();
    }

    private static Count some(Selector of) {
        return new Count(Dimension.ENTRIES, of, new Range(1, Range.NO_BOUND));
    }

    private static Count none(Selector of) {
        return new Count(Dimension.ENTRIES, of, new Range(0, 0));
    }

    private static Optional<Count> counted(Quantity quantity, Range range) {
        // How many events those without a name are is read off the days of all of them.
        if (quantity instanceof Quantity.Total total) {
            return total.unit().dimension() == Dimension.EVENTS
                    ? Optional.empty()
                    : Optional.of(new Count(
                            total.unit().grain() == 1 ? total.unit().dimension() : total.unit(), total.of(), range));
        } else if (quantity instanceof Quantity.Distinct distinct) {
            return distinct.attribute() == Attribute.EVENT
                    ? Optional.empty()
                    : Optional.of(new Count(distinct.attribute(), distinct.of(), range));
        } else if (quantity instanceof Quantity.Span span) {
            return Optional.of(new Count(Quantity.Span.class, span.of(), range));
        } else if (quantity instanceof Quantity.Covered covered) {
            return Optional.of(new Count(covered.window(), covered.of(), range));
        } else if (quantity instanceof Quantity.Share share) {
            return Optional.of(new Count(share.whole(), share.whole().of().and(share.part()), range));
        }
        return Optional.empty();
    }

    // Of nothing there is neither a shortest nor a longest.
    private static List<Count> counts(Quantity.Ranked ranked, Range range) {
        List<Count> counts = new ArrayList<>(List.of(some(ranked.of())));
        boolean sized =
                ranked.unit().dimension() != Dimension.GAP && ranked.unit().size() == 1;
        if (sized && ranked.rank() == Quantity.Rank.SHORTEST && range.low() > 0) {
            counts.add(none(ranked.of().and(new Selector.Not(atLeast(range.low(), ranked)))));
        } else if (sized && ranked.rank() == Quantity.Rank.LONGEST && range.high() < Range.NO_BOUND) {
            counts.add(none(ranked.of().and(atLeast(range.high() + 1, ranked))));
        }
        return counts;
    }

    private static Selector atLeast(long number, Quantity.Ranked ranked) {
        return new Selector.Sized(
                Optional.of(new Bound.Number(BigDecimal.valueOf(number), ranked.unit())), Optional.empty());
    }

    private boolean isMoreThanOneWhole(Count part, Collection<Count> all) {
        return all.stream()
                .anyMatch(whole -> whole.as().equals(part.as())
                        && part.range().low() > whole.range().high()
                        && isNone(part.of().and(new Selector.Not(whole.of()))));
    }

    // As many as fit: those of which there are fewest.
    private boolean isMoreThanItsParts(Count whole, Collection<Count> all) {
        if (!whole.isAdded() || whole.range().low() == 0) {
            return false;
        }
        List<Count> parts = all.stream()
                .filter(part -> part.as().equals(whole.as()) && part.isBounded())
                .sorted(Comparator.comparingLong(part -> part.range().high()))
                .toList();
        long sum = 0;
        Selector rest = whole.of();
        for (Count part : parts) {
            sum += part.range().high();
            if (sum >= whole.range().low()) {
                return false;
            }
            rest = rest.and(new Selector.Not(part.of()));
            if (isNone(rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLessThanItsParts(Count whole, Collection<Count> all) {
        List<Count> candidates = all.stream()
                .filter(part -> part.as().equals(whole.as()) && part.range().low() > 0)
                .sorted(Comparator.comparingLong((Count part) -> part.range().low())
                        .reversed())
                .toList();
        if (!whole.isAdded()
                || !whole.isBounded()
                || candidates.stream().mapToLong(part -> part.range().low()).sum()
                        <= whole.range().high()) {
            return false;
        }
        List<Count> apart = new ArrayList<>();
        for (Count part : candidates) {
            boolean fits = apart.stream().allMatch(other -> isNone(part.of().and(other.of())))
                    && isNone(part.of().and(new Selector.Not(whole.of())));
            if (fits) {
                apart.add(part);
            }
        }
        return apart.stream().mapToLong(part -> part.range().low()).sum()
                > whole.range().high();
    }

    // Of facts that are all so, there are no more values than those that are so can have.
    private boolean hasEnoughValues(Map<Object, Range> way) {
        List<Criterion.Every> every = way.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Criterion.Every
                        && entry.getValue().low() > 0)
                .map(entry -> (Criterion.Every) entry.getKey())
                .toList();
        return way.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Quantity.Distinct)
                .allMatch(entry -> every.stream().allMatch(each -> {
                    Quantity.Distinct distinct = (Quantity.Distinct) entry.getKey();
                    return entry.getValue().low()
                                    <= reach.values(
                                                    distinct.attribute(),
                                                    distinct.of().and(each.must()))
                                            .high()
                            || !isNone(distinct.of().and(new Selector.Not(each.selector())));
                }));
    }

    private boolean isNone(Selector selector) {
        return none.computeIfAbsent(selector, one -> Possible.isNone(one, Kinds.of(one), reach.ofPersons()));
    }
}
