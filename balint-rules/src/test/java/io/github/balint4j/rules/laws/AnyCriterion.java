package io.github.balint4j.rules.laws;

import static io.github.balint4j.rules.criterion.Selectors.sessions;

import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary criteria over every kind of the algebra, such as an edition would accept; none asks for nothing. */
final class AnyCriterion {
    /** What the judged ones ask; the gap filler never answers it. */
    static final String TOPIC = "asked";

    private final AnySelector selectors;
    private final boolean fixedWindows;

    private AnyCriterion(AnySelector selectors, boolean fixedWindows) {
        this.selectors = selectors;
        this.fixedWindows = fixedWindows;
    }

    /** Over every kind. */
    static Arbitrary<Criterion> any() {
        return new AnyCriterion(new AnySelector(true), false).nested();
    }

    /** Over every kind; what must hold throughout a window, in one whose edges do not hang on the record. */
    static Arbitrary<Criterion> inFixedWindows() {
        return new AnyCriterion(new AnySelector(true), true).nested();
    }

    /** Over every kind, but never on what was recorded of a session whatever the date. */
    static Arbitrary<Criterion> onStates() {
        return new AnyCriterion(new AnySelector(false), false).nested();
    }

    private Arbitrary<Criterion> nested() {
        Arbitrary<Criterion> leaf = single().filter(Accepted::ofGroups);
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
        Arbitrary<Criterion> judged =
                leaf.optional(0.7).map(reading -> new Criterion.Judged(TOPIC, "asker", "good enough", reading));
        Arbitrary<Criterion> shown = Combinators.combine(leaves(), leaf).as(Criterion.Shown::new);
        Arbitrary<Criterion> inStretch = Combinators.combine(
                        Arbitraries.of("P1D", "P10D", "P1M", "P3M", "P1Y").map(Period::parse), inner())
                .as(Criterion.InStretch::new);
        // Edge cases would be sums again and again: the first of the kinds.
        return Choices.frequencyOf(
                        Tuple.of(16, leaf),
                        Tuple.of(2, outOf),
                        Tuple.of(3, when),
                        Tuple.of(2, judged),
                        Tuple.of(2, shown),
                        Tuple.of(2, inStretch))
                .withoutEdgeCases()
                .filter(Accepted::ofGroups);
    }

    // What is asked of a stretch: of sessions, and in some of them of people beside them.
    private Arbitrary<Criterion> inner() {
        Arbitrary<Criterion> ofSessions = Choices.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.of(Units.SESSIONS, Units.MINUTES, Units.MEETINGS, Units.EVENTS),
                                selectors.session())
                        .as(Criteria::atLeast),
                Combinators.combine(Arbitraries.integers().between(0, 3), selectors.session())
                        .as((most, of) -> Criteria.atMost(most, Units.SESSIONS, of)),
                Combinators.combine(selectors.session(), selectors.sessionPart())
                        .as(Criterion.Every::new));
        Arbitrary<Criterion> both = Combinators.combine(ofSessions, single())
                .as((one, other) -> new Criterion.OutOf(2, List.of(one, other)));
        return Choices.frequencyOf(Tuple.of(3, ofSessions), Tuple.of(1, both));
    }

    private Arbitrary<Criterion> single() {
        Arbitrary<Criterion> holds =
                Combinators.combine(selectors.standing(), windows()).as(Criterion.Holds::new);
        Arbitrary<Criterion> every = Choices.oneOf(
                Combinators.combine(selectors.session(), selectors.sessionPart())
                        .as(Criterion.Every::new),
                Combinators.combine(selectors.place(), selectors.placePart()).as(Criterion.Every::new));
        return Choices.frequencyOf(Tuple.of(8, leaves()), Tuple.of(1, holds), Tuple.of(1, every));
    }

    private Arbitrary<Window> windows() {
        Arbitrary<Moment> moments = fixedWindows ? AnySelector.fixedMoments() : selectors.moment();
        return Combinators.combine(moments, moments, Arbitraries.integers().between(0, 3))
                .as((one, other, shape) -> switch (shape) {
                    case 0 -> Window.on(one);
                    case 1 -> Window.since(one);
                    case 2 -> Window.between(one, other);
                    default -> new Window(Optional.of(one), true, Optional.of(other), true);
                });
    }

    private Arbitrary<Criterion> leaves() {
        return quantities().flatMap(this::held);
    }

    private Arbitrary<Criterion> held(Quantity quantity) {
        if (quantity instanceof Quantity.Share) {
            // At most all of it would ask for nothing.
            Arbitrary<BigDecimal> shares =
                    Arbitraries.of("0.25", "0.3333", "0.5", "0.9").map(BigDecimal::new);
            return Choices.oneOf(
                    shares.map(min -> Criteria.atLeast(min, quantity)),
                    shares.map(max -> Criteria.atMost(max, quantity)));
        }
        if (quantity.unit().equals(Units.DAYS)) {
            Arbitrary<Period> periods = Arbitraries.of("P1D", "P2W", "P1M", "P3M", "P6M", "P9M", "P1Y", "P30Y")
                    .map(Period::parse);
            return Choices.oneOf(
                    periods.map(min -> Criteria.atLeast(min, quantity)),
                    periods.map(max ->
                            new Criterion.Bounded(quantity, Optional.empty(), Optional.of(new Bound.Length(max)))),
                    periods.map(min -> Criteria.between(min, min.plusMonths(3), quantity)));
        }
        if (quantity instanceof Quantity.Capped) {
            // What is capped has a least and no most.
            int most = quantity.unit().equals(Units.MINUTES) ? 200 : 4;
            return Arbitraries.integers().between(1, most).map(min -> Criteria.atLeast(min, quantity));
        }
        int most = List.of(Units.MINUTES, Units.LENGTH, Units.GAP).contains(quantity.unit())
                ? 400
                : quantity instanceof Quantity.Spread ? 2 : 8;
        return Combinators.combine(
                        Arbitraries.integers().between(1, most),
                        Arbitraries.integers().between(0, most / 2),
                        Arbitraries.integers().between(0, 2))
                .as((min, more, shape) -> switch (shape) {
                    case 0 -> Criteria.atLeast(min, quantity);
                    case 1 -> Criteria.atMost(min, quantity);
                    default -> Criteria.between(min, min + more, quantity);
                });
    }

    private Arbitrary<Quantity> quantities() {
        Arbitrary<Quantity> bare = bare();
        Map<Term, Arbitrary<Quantity>> ofTerms = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            ofTerms.put(
                    term,
                    actual(term)
                            .optional(0.6)
                            .map(unless -> unless.map(quantity -> Quantities.agreed(term, quantity))
                                    .orElseGet(() -> Quantities.agreed(term))));
        }
        Arbitrary<Quantity> stated = Arbitraries.of(Term.values()).flatMap(ofTerms::get);
        return Choices.frequencyOf(Tuple.of(5, bare), Tuple.of(1, stated));
    }

    private Arbitrary<Quantity> actual(Term term) {
        return switch (term.unit().dimension()) {
            case PEOPLE -> selectors.placeInTime().map(of -> Quantities.total(Units.PEOPLE, of));
            case GAP -> selectors.session().map(of -> Quantities.typical(Units.GAP, of));
            case LENGTH -> selectors.session().map(of -> Quantities.typical(Units.LENGTH, of));
            case PERIOD -> selectors.session().map(Quantities::span);
            case SESSIONS ->
                Choices.oneOf(
                        selectors.place().map(of -> Quantities.shortest(Units.SESSIONS, of)),
                        selectors.session().map(of -> Quantities.total(Units.SESSIONS, of)));
            case MEETINGS -> selectors.session().map(of -> Quantities.total(Units.MEETINGS, of));
            case MINUTES -> selectors.session().map(of -> Quantities.total(Units.MINUTES, of));
            default -> throw new IllegalStateException("no quantity for " + term);
        };
    }

    private Arbitrary<Quantity> bare() {
        Arbitrary<Quantity.Rank> ranks = Arbitraries.of(Quantity.Rank.values());
        Arbitrary<Quantity> totals = Choices.oneOf(
                Combinators.combine(
                                Arbitraries.of(
                                        Units.SESSIONS,
                                        Units.MINUTES,
                                        Units.HOURS45,
                                        Units.ENTRIES,
                                        Units.MEETINGS,
                                        Units.EVENTS,
                                        Units.PRESENT,
                                        Units.CASES),
                                selectors.session())
                        .as(Quantities::total),
                Combinators.combine(Arbitraries.of(Units.PEOPLE, Units.PEOPLE, Units.ENTRIES), selectors.placeInTime())
                        .as(Quantities::total),
                selectors.declared().map(of -> Quantities.total(Units.ENTRIES, of)));
        Arbitrary<Quantity> distincts = Choices.oneOf(
                Combinators.combine(selectors.sessionAttribute(), selectors.session())
                        .as(Quantities::distinct),
                Combinators.combine(selectors.placeAttribute(), selectors.placeInTime())
                        .as(Quantities::distinct));
        // Whatever is unsure leaves these open: so that they are decided often enough, half are of plain sessions.
        Arbitrary<Selector> sure = Choices.oneOf(selectors.baseSession(), selectors.session());
        Arbitrary<Quantity> ranked = Choices.oneOf(
                Combinators.combine(
                                ranks,
                                Arbitraries.of(Units.MINUTES, Units.LENGTH, Units.GAP, Units.PRESENT, Units.CASES),
                                sure)
                        .as(Quantity.Ranked::new),
                Combinators.combine(ranks, selectors.place())
                        .as((rank, of) -> new Quantity.Ranked(rank, Units.SESSIONS, of)));
        // Of places alone: an agreement or a frame has no days to count.
        Arbitrary<Quantity> covered = Combinators.combine(
                        selectors.place(), Choices.oneOf(Arbitraries.just(Window.ever()), windows()))
                .as(Quantities::covered);
        Arbitrary<Quantity> shares = Combinators.combine(
                        Arbitraries.of(Units.SESSIONS, Units.MINUTES, Units.ENTRIES), selectors.sessionPart(), sure)
                .as(Quantities::share);
        return Choices.frequencyOf(
                Tuple.of(3, totals),
                Tuple.of(2, distincts),
                Tuple.of(3, ranked),
                Tuple.of(
                        1, Choices.oneOf(selectors.session(), selectors.place()).map(Quantities::span)),
                Tuple.of(
                        4,
                        Choices.oneOf(Arbitraries.just(sessions()), selectors.session())
                                .map(Quantities::spread)),
                Tuple.of(1, covered),
                Tuple.of(2, shares),
                Tuple.of(3, capped(sure)),
                Tuple.of(1, tallies()));
    }

    // For each time: the other values are all the same for the sessions of one group.
    private static Arbitrary<Quantity> capped(Arbitrary<Selector> sessions) {
        return Combinators.combine(
                        Arbitraries.of(Units.SESSIONS, Units.MINUTES, Units.HOURS45, Units.ENTRIES, Units.CASES),
                        sessions,
                        Arbitraries.of(Attribute.DAY, Attribute.WEEK, Attribute.MONTH, Attribute.YEAR),
                        Arbitraries.integers().between(1, 3))
                .as((unit, of, per, most) -> Quantities.capped(
                        unit, of, per, BigDecimal.valueOf(unit.equals(Units.MINUTES) ? 60L * most : most)));
    }

    private Arbitrary<Quantity> tallies() {
        Arbitrary<Quantity.Cells> periods = Combinators.combine(
                        Arbitraries.of("P10D", "P1M", "P3M").map(Period::parse), AnySelector.fixedMoments())
                .as((length, from) -> new Quantity.Cells.Periods(length, Window.since(from)));
        Arbitrary<Quantity.Cells> calendar = Combinators.combine(
                        Arbitraries.of(Attribute.YEAR, Attribute.MONTH),
                        Choices.oneOf(
                                Arbitraries.just(Window.ever()),
                                AnySelector.fixedMoments().map(Window::since)))
                .as(Quantity.Cells.Calendar::new);
        Arbitrary<Quantity.Cells> values = Combinators.combine(selectors.sessionAttribute(), selectors.session())
                .as(Quantity.Cells.Values::new);
        Arbitrary<Criterion> inner = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Units.SESSIONS, Units.ENTRIES),
                        selectors.session())
                .as(Criteria::atLeast);
        return Choices.oneOf(
                Combinators.combine(Choices.oneOf(periods, calendar), Arbitraries.of(Quantity.Count.values()), inner)
                        .as(Quantity.Tally::new),
                Combinators.combine(values, Arbitraries.of(Quantity.Count.MET, Quantity.Count.MISSED), inner)
                        .as(Quantity.Tally::new));
    }
}
