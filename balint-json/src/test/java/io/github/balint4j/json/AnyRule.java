package io.github.balint4j.json;

import io.github.balint4j.json.rulebook.NamedSelectors;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary criteria over every kind of the algebra, sensible or not, as far as their types accept them. */
final class AnyRule {
    private static final Unit BLOCKS = new Unit("block", Dimension.MINUTES, 240, 60, "blocks");
    private static final List<Unit> NUMBERED = List.of(
            Units.MINUTES,
            Units.LENGTH,
            Units.HOURS45,
            Units.DOUBLE_HOURS,
            Units.SESSIONS,
            Units.PEOPLE,
            Units.EVENTS,
            Units.GAP,
            BLOCKS);

    private final Random random;

    private AnyRule(Random random) {
        this.random = random;
    }

    static Arbitrary<Criterion> criteria() {
        return Arbitraries.randomValue(random -> new AnyRule(random).criterion(3));
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    private <T> List<T> several(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = below(most); i >= 0; i--) {
            items.add(item.get());
        }
        return items;
    }

    private <T> Optional<T> maybe(Supplier<T> item) {
        return below(2) == 0 ? Optional.empty() : Optional.of(item.get());
    }

    Criterion criterion(int depth) {
        switch (below(depth > 0 ? 8 : 2)) {
            case 0 -> {
                return new Criterion.Holds(selector(depth), window(depth));
            }
            case 1 -> {
                return new Criterion.Every(selector(depth), selector(depth));
            }
            case 2 -> {
                List<Criterion> parts = several(3, () -> criterion(depth - 1));
                return new Criterion.OutOf(1 + below(parts.size()), parts);
            }
            case 3 -> {
                Optional<Criterion> then = maybe(() -> criterion(depth - 1));
                return new Criterion.When(
                        criterion(depth - 1),
                        then,
                        then.isEmpty() ? Optional.of(criterion(0)) : maybe(() -> criterion(0)));
            }
            case 4 -> {
                return new Criterion.Judged("t", "group", "often \"enough\"", maybe(() -> criterion(depth - 1)));
            }
            case 5 -> {
                return new Criterion.Shown(criterion(depth - 1), criterion(depth - 1));
            }
            case 6 -> {
                return new Criterion.InStretch(
                        Period.parse(one(List.of("P1D", "P2W", "P18M", "P1Y2M"))), criterion(depth - 1));
            }
            default -> {
                return bounded(quantity(depth - 1));
            }
        }
    }

    private Criterion bounded(Quantity quantity) {
        Unit unit = quantity.unit();
        Bound least;
        Bound most;
        if (unit.dimension() == Dimension.PERIOD) {
            Period period = Period.parse(one(List.of("P1D", "P2W", "P1M", "P18M", "P1Y2M")));
            least = new Bound.Length(period);
            most = new Bound.Length(period.plusYears(1));
        } else {
            BigDecimal number = unit.equals(Units.SHARE) ? new BigDecimal("0.25") : BigDecimal.valueOf(below(9));
            least = new Bound.Number(number, unit);
            Unit other = unit.equals(BLOCKS) ? Units.HOURS : unit;
            most = new Bound.Number(number.multiply(BigDecimal.valueOf(5)), other);
        }
        int shape = below(3);
        return new Criterion.Bounded(
                quantity,
                shape == 0 ? Optional.empty() : Optional.of(least),
                shape == 1 ? Optional.empty() : Optional.of(most));
    }

    private Quantity quantity(int depth) {
        switch (below(9)) {
            case 0 -> {
                Quantity.Total total =
                        new Quantity.Total(below(3) == 0 ? Units.ENTRIES : one(NUMBERED), selector(depth));
                boolean sum = !List.of(Dimension.EVENTS, Dimension.MEETINGS, Dimension.PEOPLE)
                        .contains(total.unit().dimension());
                return sum && below(2) == 0
                        ? new Quantity.Capped(total, one(Quantity.Capped.FACETS), BigDecimal.valueOf(1 + below(9)))
                        : total;
            }
            case 1 -> {
                return new Quantity.Distinct(one(List.of(Attribute.values())), selector(depth));
            }
            case 2 -> {
                return new Quantity.Ranked(one(List.of(Quantity.Rank.values())), one(NUMBERED), selector(depth));
            }
            case 3 -> {
                return new Quantity.Span(selector(depth));
            }
            case 4 -> {
                return new Quantity.Covered(selector(depth), window(depth));
            }
            case 5 -> {
                return new Quantity.Share(selector(depth), new Quantity.Total(one(NUMBERED), selector(depth)));
            }
            case 6 -> {
                boolean values = below(2) == 0;
                Quantity.Cells cells = values
                        ? new Quantity.Cells.Values(one(List.of(Attribute.values())), selector(depth))
                        : below(3) == 0
                                ? new Quantity.Cells.Calendar(
                                        one(List.of(Attribute.YEAR, Attribute.MONTH)),
                                        below(2) == 0 ? Window.ever() : Window.since(moment(depth)))
                                : new Quantity.Cells.Periods(
                                        Period.parse(one(List.of("P1Y", "P1M", "P10D"))),
                                        new Window(
                                                Optional.of(moment(depth)),
                                                below(2) == 0,
                                                maybe(() -> moment(depth)),
                                                below(2) == 0));
                Quantity.Count count = one(List.of(Quantity.Count.values()));
                return new Quantity.Tally(
                        cells,
                        values && count == Quantity.Count.RUN ? Quantity.Count.MET : count,
                        criterion(Math.max(0, depth)));
            }
            case 7 -> {
                return new Quantity.Spread(selector(depth));
            }
            default -> {
                Term term = one(List.of(Term.values()));
                return new Quantity.Stated(
                        term,
                        term.unit().dimension() == Dimension.PERIOD
                                ? maybe(() -> new Quantity.Span(selector(depth)))
                                : maybe(() ->
                                        new Quantity.Ranked(Quantity.Rank.TYPICAL, term.unit(), selector(depth))));
            }
        }
    }

    private Selector selector(int depth) {
        if (depth <= 0 || below(2) == 0) {
            Selector door =
                    NamedSelectors.ALL.get(below(NamedSelectors.ALL.size())).plain();
            return switch (below(4)) {
                case 0 -> door;
                case 1 -> door.and(is());
                case 2 -> is().and(door);
                default -> is();
            };
        }
        return switch (below(8)) {
            case 0 -> below(2) == 0 ? sized() : present(depth);
            case 1 -> new Selector.Timed(one(List.of(Selector.Relation.values())), window(depth));
            case 2 ->
                new Selector.With(one(List.of(Attribute.values())), selector(depth - 1), maybe(() -> moment(depth)));
            case 3 -> new Selector.Position(one(List.of(1, 2, -1, -3)), selector(depth - 1));
            case 4 -> new Selector.And(several(4, () -> selector(depth - 1)));
            case 5 -> new Selector.Or(several(3, () -> selector(depth - 1)));
            case 6 -> Selectors.not(selector(depth - 1));
            default -> Selectors.training("a", "b").and(selector(depth - 1)).on(moment(depth));
        };
    }

    private Selector is() {
        Attribute attribute = one(List.of(Attribute.values()));
        List<String> codes = attribute.codes().isEmpty()
                ? List.of("a", "2020-W01", "B c")
                : attribute.codes().stream().sorted().toList();
        return new Selector.Is(attribute, several(3, () -> one(codes)));
    }

    private Selector present(int depth) {
        Optional<Bound.Number> bound = Optional.of(new Bound.Number(BigDecimal.valueOf(below(5)), Units.PRESENT));
        boolean least = below(2) == 0;
        return new Selector.Present(selector(depth - 1), bound.filter(any -> least), bound.filter(any -> !least));
    }

    private Selector sized() {
        Bound.Number least = new Bound.Number(BigDecimal.valueOf(below(5)), Units.MINUTES);
        Bound.Number most = new Bound.Number(BigDecimal.valueOf(5), Units.DOUBLE_HOURS);
        return switch (below(3)) {
            case 0 -> new Selector.Sized(Optional.of(least), Optional.empty());
            case 1 -> new Selector.Sized(Optional.empty(), Optional.of(most));
            default -> new Selector.Sized(Optional.of(least), Optional.of(most));
        };
    }

    private Moment moment(int depth) {
        Moment plain = switch (below(depth > 0 ? 4 : 2)) {
            case 0 -> Moment.asOf();
            case 1 -> new Moment.Day(LocalDate.of(2020, 2, 29));
            case 2 -> Moment.start(selector(depth - 1));
            default -> Moment.end(selector(depth - 1));
        };
        return switch (below(4)) {
            case 0 -> plain.plus(Period.parse(one(List.of("P1D", "P12M", "P1Y", "P-1M3D", "P3M", "P2W"))));
            case 1 -> plain.minus(Period.parse(one(List.of("P5Y", "P12M", "P1Y-1D"))));
            case 2 -> one(List.of(plain.monthStart(), plain.yearStart(), plain.yearEnd()));
            default -> plain;
        };
    }

    private Window window(int depth) {
        return switch (below(6)) {
            case 0 -> Window.ever();
            case 1 -> Window.on(moment(depth));
            case 2 -> Window.before(moment(depth));
            case 3 -> Window.since(moment(depth));
            default -> new Window(maybe(() -> moment(depth)), below(2) == 0, maybe(() -> moment(depth)), below(2) == 0);
        };
    }
}
