package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.laws.Accepted;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary criteria over the facts of a person, such as an edition would accept; none asks for nothing. */
final class PersonCriteria {
    /** What the judged ones ask; the filler never answers it. */
    static final String TOPIC = "asked";

    private static final List<Unit> AMOUNTS = List.of(
            Units.SESSIONS, Units.MINUTES, Units.HOURS45, Units.DOUBLE_HOURS, Units.EVENTS, Units.ENTRIES, Units.CASES);

    private PersonCriteria() {}

    static Arbitrary<Criterion> any() {
        Arbitrary<Criterion> leaf = leaf().filter(Accepted::ofPersons);
        Arbitrary<Criterion> outOf = Combinators.combine(
                        leaf.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 3))
                .as((parts, k) -> new Criterion.OutOf(Math.min(k, parts.size()), parts));
        Arbitrary<Criterion> when = Combinators.combine(
                        leaf, leaf, leaf, Arbitraries.integers().between(0, 2))
                .as((condition, one, other, shape) -> new Criterion.When(
                        condition,
                        shape == 1 ? Optional.empty() : Optional.of(one),
                        shape == 0 ? Optional.empty() : Optional.of(other)));
        return Choices.frequencyOf(
                        Tuple.of(7, leaf),
                        Tuple.of(1, outOf),
                        Tuple.of(1, when),
                        Tuple.of(1, judged(leaf)),
                        Tuple.of(1, inStretch()))
                .filter(Accepted::ofPersons);
    }

    private static Arbitrary<Criterion> inStretch() {
        Arbitrary<Criterion> both =
                Combinators.combine(inner(), leaf()).as((one, other) -> new Criterion.OutOf(2, List.of(one, other)));
        return Combinators.combine(
                        Arbitraries.of("P1D", "P10D", "P1M", "P3M", "P1Y").map(Period::parse),
                        Choices.frequencyOf(Tuple.of(3, inner()), Tuple.of(1, both)))
                .as(Criterion.InStretch::new);
    }

    private static Arbitrary<Criterion> judged(Arbitrary<Criterion> readings) {
        return readings.optional(0.7).map(reading -> new Criterion.Judged(TOPIC, "asker", "good enough", reading));
    }

    static Arbitrary<Criterion> leaf() {
        return Choices.frequencyOf(Tuple.of(6, bounded(quantities())), Tuple.of(2, holds()), Tuple.of(2, every()));
    }

    static Arbitrary<Criterion> holds() {
        return Combinators.combine(Choices.oneOf(PersonSelectors.standing(), PersonSelectors.activity()), holding())
                .as(Criterion.Holds::new);
    }

    private static Arbitrary<Window> holding() {
        Arbitrary<Moment> moments = PersonSelectors.moments();
        return Choices.oneOf(
                moments.map(Window::on),
                Combinators.combine(moments, moments)
                        .as((from, until) -> new Window(Optional.of(from), true, Optional.of(until), true)));
    }

    private static Arbitrary<Criterion> every() {
        return Combinators.combine(PersonSelectors.activity(), PersonSelectors.part())
                .as(Criterion.Every::new);
    }

    static Arbitrary<Criterion> bounded(Arbitrary<Quantity> quantities) {
        return quantities.flatMap(PersonCriteria::bounded);
    }

    private static Arbitrary<Criterion> bounded(Quantity quantity) {
        if (quantity.unit().equals(Units.DAYS)
                && (quantity instanceof Quantity.Span || quantity instanceof Quantity.Covered)) {
            return Combinators.combine(
                            Arbitraries.of("P1D", "P1M", "P3M", "P1Y", "P2Y").map(Period::parse), shapes())
                    .as((period, shape) -> switch (shape) {
                        case 0 -> Criteria.atLeast(period, quantity);
                        case 1 ->
                            new Criterion.Bounded(quantity, Optional.empty(), Optional.of(new Bound.Length(period)));
                        default -> Criteria.between(period, period.plusMonths(3), quantity);
                    });
        }
        if (quantity instanceof Quantity.Share) {
            // At most all of it would ask for nothing.
            return Choices.oneOf(
                    Arbitraries.of("0.25", "0.5", "0.3333", "1")
                            .map(share -> Criteria.atLeast(new BigDecimal(share), quantity)),
                    Arbitraries.of("0", "0.25", "0.5", "0.3333")
                            .map(share -> Criteria.atMost(new BigDecimal(share), quantity)));
        }
        boolean capped = quantity instanceof Quantity.Capped;
        int most = List.of(Units.MINUTES, Units.LENGTH, Units.GAP).contains(quantity.unit()) ? 300 : 4;
        return Combinators.combine(
                        Arbitraries.integers().between(1, most),
                        Arbitraries.integers().between(0, most / 2),
                        capped ? Arbitraries.just(0) : shapes())
                .as((min, more, shape) -> switch (shape) {
                    case 0 -> Criteria.atLeast(min, quantity);
                    case 1 -> Criteria.atMost(min - 1, quantity);
                    default -> Criteria.between(min, min + more, quantity);
                });
    }

    private static Arbitrary<Integer> shapes() {
        return Arbitraries.integers().between(0, 2);
    }

    static Arbitrary<Quantity> quantities() {
        return Choices.frequencyOf(
                Tuple.of(5, totals(PersonSelectors.activity(), PersonSelectors.session())),
                Tuple.of(1, PersonSelectors.standing().map(of -> Quantities.total(Units.ENTRIES, of))),
                Tuple.of(1, distincts(PersonSelectors.session())),
                Tuple.of(1, ranked()),
                Tuple.of(1, PersonSelectors.any().map(Quantities::span)),
                Tuple.of(2, covered(PersonSelectors.any(), PersonSelectors.windows())),
                Tuple.of(2, shares()),
                Tuple.of(2, periods()),
                Tuple.of(2, values()));
    }

    static Arbitrary<Quantity> totals(Arbitrary<Selector> activities, Arbitrary<Selector> sessions) {
        return Choices.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(Arbitraries.of(AMOUNTS), activities).as(Quantities::total)),
                Tuple.of(1, sessions.map(of -> Quantities.total(Units.MEETINGS, of))),
                Tuple.of(1, capped(activities)));
    }

    static Arbitrary<Quantity> capped(Arbitrary<Selector> activities) {
        return Combinators.combine(
                        Arbitraries.of(Units.SESSIONS, Units.MINUTES, Units.HOURS45, Units.ENTRIES, Units.CASES),
                        activities,
                        Arbitraries.of(Quantity.Capped.FACETS),
                        Arbitraries.integers().between(1, 3))
                .as((unit, of, per, most) -> Quantities.capped(
                        unit, of, per, BigDecimal.valueOf(unit.equals(Units.MINUTES) ? 60L * most : most)));
    }

    static Arbitrary<Quantity> distincts(Arbitrary<Selector> sessions) {
        return Combinators.combine(PersonSelectors.attributes(), sessions).as(Quantities::distinct);
    }

    private static Arbitrary<Quantity> ranked() {
        return Combinators.combine(
                        Arbitraries.of(Quantity.Rank.values()),
                        Arbitraries.of(Units.MINUTES, Units.LENGTH, Units.GAP, Units.PRESENT, Units.DAYS),
                        PersonSelectors.activity())
                .as(Quantity.Ranked::new);
    }

    static Arbitrary<Quantity> covered(Arbitrary<Selector> of, Arbitrary<Window> windows) {
        return Combinators.combine(of, Choices.oneOf(Arbitraries.just(Window.ever()), windows))
                .as(Quantities::covered);
    }

    private static Arbitrary<Quantity> shares() {
        return Combinators.combine(
                        Arbitraries.of(Units.SESSIONS, Units.MINUTES, Units.HOURS45, Units.ENTRIES),
                        PersonSelectors.part(),
                        PersonSelectors.activity())
                .as(Quantities::share);
    }

    private static Arbitrary<Quantity> periods() {
        Arbitrary<Window> windows = Combinators.combine(
                        PersonSelectors.moments(), PersonSelectors.moments().optional(0.4), shapes())
                .as((from, until, inclusive) -> new Window(Optional.of(from), inclusive > 0, until, inclusive > 1));
        Arbitrary<Quantity.Cells> periods = Combinators.combine(
                        Arbitraries.of("P1M", "P3M", "P1Y", "P10D").map(Period::parse), windows)
                .as(Quantity.Cells.Periods::new);
        Arbitrary<Quantity.Cells> calendar = Combinators.combine(
                        Arbitraries.of(Attribute.YEAR, Attribute.MONTH),
                        Choices.oneOf(Arbitraries.just(Window.ever()), windows))
                .as(Quantity.Cells.Calendar::new);
        return Combinators.combine(Choices.oneOf(periods, calendar), Arbitraries.of(Quantity.Count.values()), inner())
                .as(Quantity.Tally::new);
    }

    private static Arbitrary<Quantity> values() {
        return Combinators.combine(
                        PersonSelectors.attributes(),
                        PersonSelectors.session(),
                        Arbitraries.of(Quantity.Count.MET, Quantity.Count.MET, Quantity.Count.MISSED),
                        inner())
                .as((attribute, of, count, criterion) ->
                        new Quantity.Tally(new Quantity.Cells.Values(attribute, of), count, criterion));
    }

    // What is asked of each period or value.
    private static Arbitrary<Criterion> inner() {
        Arbitrary<Quantity> simple = Choices.oneOf(
                totals(PersonSelectors.activity(), PersonSelectors.session()),
                distincts(PersonSelectors.session()),
                shares(),
                PersonSelectors.standing().map(of -> Quantities.total(Units.ENTRIES, of)));
        return Choices.frequencyOf(
                Tuple.of(6, bounded(simple)),
                Tuple.of(1, every()),
                Tuple.of(1, holds()),
                Tuple.of(1, judged(bounded(simple))));
    }
}
