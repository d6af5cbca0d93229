package io.github.balint4j.rules.laws.portfolio;

import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.of;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary selectors of facts of a person. */
final class PersonSelectors {
    static final String UK = "uk-balint-society";

    private PersonSelectors() {}

    /** The doors to activities. Without {@code scheduled()}: what is recorded, whatever the date, is asked of frames. */
    static Arbitrary<Selector> doors() {
        return Choices.oneOf(
                sessionDoors(),
                Arbitraries.of(
                        Selectors.supervision(),
                        Selectors.intervision(),
                        Selectors.training(),
                        Selectors.training("leader-seminar"),
                        Selectors.practice(),
                        Selectors.teaching(),
                        of(FactKind.TRAINING)));
    }

    static Arbitrary<Selector> sessionDoors() {
        return Arbitraries.of(
                Selectors.sessions(),
                Selectors.attended(),
                Selectors.attended(),
                Selectors.led(),
                Selectors.coLed(),
                of(FactKind.SESSION));
    }

    /** Of one kind of activity. */
    static Arbitrary<Selector> activity() {
        return with(doors(), part());
    }

    static Arbitrary<Selector> session() {
        return with(sessionDoors(), part());
    }

    static Arbitrary<Selector> standing() {
        Arbitrary<Selector> timed = Combinators.combine(Arbitraries.of(Selector.Relation.values()), windows())
                .as(Selector.Timed::new);
        return with(standingDoors(), Choices.oneOf(timed, timed, standingParts()));
    }

    static Arbitrary<Selector> any() {
        return Choices.oneOf(activity(), standing());
    }

    private static Arbitrary<Selector> standingDoors() {
        return Arbitraries.of(
                Selectors.membership(),
                Selectors.membership(UK),
                Selectors.qualification("psychoanalytic-training"),
                Selectors.profession(),
                Selectors.cover(),
                Selectors.region("de-by"),
                Selectors.agreement("code-of-ethics"),
                Selectors.authorised(UK),
                Selectors.onTheWay(),
                Selectors.milestone("m1", "m2"),
                Selectors.milestone("leader-training-start"),
                Selectors.report("supervisor"),
                of(FactKind.REPORT).is(Attribute.AUTHOR, "l1"),
                Selectors.document("portfolio"),
                Selectors.decision(DecisionKind.RECOGNISE, UK),
                Selectors.decision(DecisionKind.DEMAND, UK).is(Attribute.REQUIREMENT, "row-1"),
                of(FactKind.DECISION),
                of(FactKind.ATTESTATION).is(Attribute.TOPIC, "own.topic"));
    }

    private static Arbitrary<Selector> standingParts() {
        return negated(Arbitraries.of(
                is(Attribute.FIELD, "health"),
                is(Attribute.AUTHORITY, UK),
                is(Attribute.TIER, "full"),
                is(Attribute.CODE, "m1", "physician")));
    }

    static Arbitrary<Moment> moments() {
        Arbitrary<Moment> plain = Choices.oneOf(
                Arbitraries.just(Moment.asOf()),
                AnyEntry.days().map(Moment.Day::new),
                standingDoors().map(Moment::start),
                standingDoors().map(Moment::end),
                doors().map(Moment::start),
                Arbitraries.of(1, 2, -1).flatMap(n -> doors().map(door -> Moment.start(Selectors.nth(n, door)))),
                sessionDoors().map(door -> Moment.end(door.is(Attribute.MODE, "online"))));
        Arbitrary<Period> shifts =
                Arbitraries.of("P1D", "P1M", "P1Y", "P-1D", "P-6M").map(Period::parse);
        return Choices.frequencyOf(
                Tuple.of(4, plain),
                Tuple.of(1, Combinators.combine(plain, shifts).as(Moment::plus)),
                Tuple.of(1, plain.map(Moment::monthStart)),
                Tuple.of(1, plain.map(Moment::yearStart)),
                Tuple.of(1, plain.map(Moment::yearEnd)));
    }

    static Arbitrary<Window> windows() {
        return windows(moments());
    }

    static Arbitrary<Window> windows(Arbitrary<Moment> moments) {
        return Combinators.combine(moments, moments, Arbitraries.integers().between(0, 5))
                .as((one, other, shape) -> switch (shape) {
                    case 0 -> Window.before(one);
                    case 1 -> Window.after(one);
                    case 2 -> Window.since(one);
                    case 3 -> Window.until(one);
                    case 4 -> Window.on(one);
                    default -> Window.between(one, other);
                });
    }

    static Arbitrary<Attribute> attributes() {
        return Arbitraries.of(
                Attribute.SETTING,
                Attribute.MODE,
                Attribute.GROUP,
                Attribute.LEADER,
                Attribute.SUPERVISOR,
                Attribute.EVENT,
                Attribute.MONTH,
                Attribute.YEAR,
                Attribute.WEEK,
                Attribute.PROOF,
                Attribute.ROLE,
                Attribute.APPROVED_BY);
    }

    static Arbitrary<Selector> part() {
        return negated(Choices.oneOf(attribute(), attribute(), sized(), party(), position(), timed(), timed()));
    }

    static Arbitrary<Selector> attribute() {
        return Arbitraries.of(
                is(Attribute.GROUP_KIND, "ordinary", "large"),
                is(Attribute.GROUP_KIND, "leadership"),
                is(Attribute.MODE, "online"),
                is(Attribute.OCCASION, "weekend"),
                is(Attribute.OCCASION, "group"),
                is(Attribute.ORGANISER, UK),
                is(Attribute.GROUP, "g1"),
                is(Attribute.SETTING, "hospital"),
                is(Attribute.FORMAT, "one-to-one", "one-to-two"),
                is(Attribute.PROOF, "recording"),
                is(Attribute.APPROVED_BY, UK),
                is(Attribute.APPROVED_BEFOREHAND_BY, UK),
                is(Attribute.STATE, "held"),
                is(Attribute.ATTENDANCE, "present"),
                is(Attribute.CODE, "leader-seminar"),
                is(Attribute.MONTH, "2020-01", "2020-02"),
                is(Attribute.ROLE, "member"),
                is(Attribute.SUPERVISOR, "l1"));
    }

    private static Arbitrary<Selector> sized() {
        Arbitrary<Unit> units = Arbitraries.of(
                Units.MINUTES,
                Units.HOURS45,
                Units.LENGTH,
                Units.SESSIONS,
                Units.DAYS,
                Units.CASES,
                Units.PRESENT,
                Units.MEMBERS);
        return Combinators.combine(units, Arbitraries.of(1, 2, 8), Arbitraries.of(true, false), Arbitraries.of(1, 45))
                .as((unit, few, min, times) -> {
                    long number = unit.equals(Units.MINUTES) || unit.equals(Units.LENGTH) ? (long) few * times : few;
                    Optional<Bound.Number> bound = Optional.of(new Bound.Number(BigDecimal.valueOf(number), unit));
                    return min
                            ? new Selector.Sized(bound, Optional.empty())
                            : new Selector.Sized(Optional.empty(), bound);
                });
    }

    private static Arbitrary<Selector> party() {
        Arbitrary<Selector> standings = Arbitraries.of(
                Selectors.authorised(UK),
                Selectors.authorised(),
                Selectors.onTheWay(UK),
                Selectors.authorised().is(Attribute.TIER, "full"),
                Selectors.membership(UK),
                Selectors.qualification("psychotherapist"));
        return Combinators.combine(
                        Arbitraries.of(Attribute.LEADER, Attribute.LEADER, Attribute.SUPERVISOR),
                        standings,
                        moments().optional(0.3))
                .as(Selector.With::new);
    }

    private static Arbitrary<Selector> position() {
        return Combinators.combine(Arbitraries.of(1, 2, -1, -2), doors()).as(Selector.Position::new);
    }

    static Arbitrary<Selector> timed() {
        return Combinators.combine(Arbitraries.of(Selector.Relation.values()), windows())
                .as(Selector.Timed::new);
    }

    private static Arbitrary<Selector> negated(Arbitrary<Selector> plain) {
        return Choices.frequencyOf(
                Tuple.of(5, plain),
                Tuple.of(1, plain.map(part -> not(part))),
                Tuple.of(1, Combinators.combine(plain, plain).as(Selector::or)));
    }

    private static Arbitrary<Selector> with(Arbitrary<Selector> doors, Arbitrary<Selector> parts) {
        return Combinators.combine(doors, parts.list().ofMaxSize(2)).as(PersonSelectors::narrowed);
    }

    private static Selector narrowed(Selector door, List<Selector> parts) {
        Selector selector = door;
        for (Selector part : parts) {
            selector = selector.and(part);
        }
        return selector;
    }
}
