package io.github.balint4j.rules.laws;

import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;

import io.github.balint4j.core.Agreement;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary selectors, each of one kind of fact, and parts of selectors. */
final class AnySelector {
    private final boolean recorded;

    /** @param recorded whether they may ask what was recorded of a session, whatever the date */
    AnySelector(boolean recorded) {
        this.recorded = recorded;
    }

    /** Moments that do not hang on the record. */
    static Arbitrary<Moment> fixedMoments() {
        return Choices.oneOf(
                Arbitraries.just(Moment.asOf()),
                Arbitraries.integers()
                        .between(0, 730)
                        .map(days -> new Moment.Day(LocalDate.of(2020, 1, 1).plusDays(days))));
    }

    Arbitrary<Moment> moment() {
        Arbitrary<Moment> plain = Choices.oneOf(
                fixedMoments(),
                Choices.oneOf(baseSession(), basePlace()).map(Moment::start),
                Choices.oneOf(baseSession(), basePlace()).map(Moment::end));
        Arbitrary<Period> shifts =
                Arbitraries.of("P1D", "P2W", "P1M", "P-1D", "P-1M").map(Period::parse);
        return Choices.oneOf(plain, Combinators.combine(plain, shifts).as(Moment::plus));
    }

    /** Sessions, whatever they are like. */
    Arbitrary<Selector> baseSession() {
        // What was recorded is asked of "held or planned" only: that a planned session was held is no gap of the
        // record.
        return recorded
                ? Arbitraries.of(sessions(), scheduled(), of(FactKind.SESSION))
                : Arbitraries.of(
                        sessions(),
                        of(FactKind.SESSION).is(Attribute.STATE, "held", "planned"),
                        of(FactKind.SESSION),
                        of(FactKind.SESSION).is(Attribute.STATE, "cancelled"));
    }

    private Arbitrary<Selector> basePlace() {
        return Arbitraries.of(
                places("member"),
                places("waiting"),
                places("leader"),
                places("co-leader"),
                places("member", "waiting"),
                of(FactKind.PLACE));
    }

    Arbitrary<Selector> session() {
        return with(baseSession(), sessionPart());
    }

    Arbitrary<Selector> place() {
        return with(basePlace(), placePart());
    }

    /** Places of which it is asked at which time they are held. */
    Arbitrary<Selector> placeInTime() {
        return Combinators.combine(place(), Choices.oneOf(timed(), covering(), covering()))
                .as(Selector::and);
    }

    /** Agreements, the frame's properties and judgements. */
    Arbitrary<Selector> declared() {
        return Choices.oneOf(
                Arbitraries.of(
                        Selectors.agreement(Agreement.VOLUNTARY),
                        Selectors.agreement(Agreement.FAIR_TURNS),
                        of(FactKind.AGREEMENT),
                        of(FactKind.AGREEMENT).and(not(is(Attribute.CODE, "voluntary")))),
                Arbitraries.of("closed", "slow-open", "open").map(format -> frame().is(Attribute.FORMAT, format)),
                Arbitraries.of("online", "hybrid").map(mode -> frame().is(Attribute.MODE, mode)),
                Arbitraries.just(of(FactKind.ATTESTATION).is(Attribute.TOPIC, "own.topic")));
    }

    Arbitrary<Selector> standing() {
        return Choices.oneOf(place(), place(), declared());
    }

    Arbitrary<Attribute> sessionAttribute() {
        return Arbitraries.of(
                Attribute.MODE,
                Attribute.DAY,
                Attribute.WEEK,
                Attribute.MONTH,
                Attribute.YEAR,
                Attribute.STATE,
                Attribute.LEADER);
    }

    Arbitrary<Attribute> placeAttribute() {
        return Arbitraries.of(Attribute.PROFESSION, Attribute.ROLE, Attribute.PERSON);
    }

    Arbitrary<Selector> sessionPart() {
        return negated(Choices.oneOf(
                Arbitraries.of("online", "hybrid", "in-person").map(mode -> is(Attribute.MODE, mode)),
                Arbitraries.of("2020-01", "2020-02").map(month -> is(Attribute.MONTH, month)),
                Arbitraries.of("2020-W01", "2020-W02").map(week -> is(Attribute.WEEK, week)),
                Arbitraries.of("held", "planned", "cancelled").map(state -> is(Attribute.STATE, state)),
                Arbitraries.of(60, 90, 120).map(min -> atLeast(min, Units.LENGTH)),
                Arbitraries.of(60, 90, 120).map(max -> atMost(max, Units.LENGTH)),
                Arbitraries.of(1, 2, 3).map(min -> atLeast(min, Units.PRESENT)),
                Arbitraries.of(1, 2, 3).map(max -> atMost(max, Units.PRESENT)),
                Arbitraries.of(1, 2).map(min -> atLeast(min, Units.CASES)),
                Combinators.combine(
                                Arbitraries.of("nurse", "physician"),
                                Arbitraries.of(1, 2, 3),
                                Arbitraries.of(true, false))
                        .as((code, number, least) -> {
                            Optional<Bound.Number> bound =
                                    Optional.of(new Bound.Number(BigDecimal.valueOf(number), Units.PRESENT));
                            return new Selector.Present(
                                    is(Attribute.PROFESSION, code),
                                    bound.filter(any -> least),
                                    bound.filter(any -> !least));
                        }),
                Combinators.combine(standings(), fixedMoments().optional(0.5))
                        .as((standing, at) -> new Selector.With(Attribute.LEADER, standing, at)),
                Combinators.combine(Arbitraries.of(1, 2, -1, -2), baseSession()).as(Selector.Position::new),
                timed()));
    }

    Arbitrary<Selector> placePart() {
        return negated(Choices.oneOf(
                Arbitraries.of("nurse", "physician").map(code -> is(Attribute.PROFESSION, code)),
                Arbitraries.of("member", "waiting", "co-leader").map(role -> is(Attribute.ROLE, role)),
                Arbitraries.of(2, 4, 10).map(min -> atLeast(min, Units.SESSIONS)),
                standings().map(standing -> Selectors.with(Attribute.PERSON, standing, Moment.asOf())),
                timed(),
                covering(),
                covering()));
    }

    private static Arbitrary<Selector> standings() {
        return Arbitraries.of(
                Selectors.authorised(),
                Selectors.authorised("se-sfmp"),
                Selectors.onTheWay("se-sfmp", "dk-aarhus"),
                Selectors.authorised().is(Attribute.TIER, "full-member"));
    }

    private static Arbitrary<Selector> negated(Arbitrary<Selector> plain) {
        return Choices.frequencyOf(
                Tuple.of(5, plain),
                Tuple.of(1, plain.map(part -> not(part))),
                Tuple.of(1, Combinators.combine(plain, plain).as(Selector::or)));
    }

    private static Selector atLeast(int min, Unit unit) {
        return new Selector.Sized(Optional.of(new Bound.Number(BigDecimal.valueOf(min), unit)), Optional.empty());
    }

    private static Selector atMost(int max, Unit unit) {
        return new Selector.Sized(Optional.empty(), Optional.of(new Bound.Number(BigDecimal.valueOf(max), unit)));
    }

    /** Days, the as-of date, and moments taken from the record. */
    private Arbitrary<Moment> moments() {
        return Choices.oneOf(
                fixedMoments(),
                fixedMoments(),
                baseSession().map(Moment::start),
                baseSession().map(Moment::end),
                basePlace().map(Moment::start));
    }

    private Arbitrary<Selector> covering() {
        return moments().map(moment -> new Selector.Timed(Selector.Relation.COVERING, Window.on(moment)));
    }

    private Arbitrary<Selector> timed() {
        return Combinators.combine(
                        Arbitraries.of(Selector.Relation.values()),
                        moments(),
                        moments(),
                        Arbitraries.integers().between(0, 5))
                .as((relation, one, other, shape) -> new Selector.Timed(
                        relation,
                        switch (shape) {
                            case 0 -> Window.before(one);
                            case 1 -> Window.after(one);
                            case 2 -> Window.since(one);
                            case 3 -> Window.until(one);
                            case 4 -> Window.on(one);
                            default -> Window.between(one, other);
                        }));
    }

    private static Arbitrary<Selector> with(Arbitrary<Selector> base, Arbitrary<Selector> part) {
        return Combinators.combine(base, part.list().ofMaxSize(2)).as((all, parts) -> {
            Selector selector = all;
            for (Selector each : parts) {
                selector = selector.and(each);
            }
            return selector;
        });
    }
}
