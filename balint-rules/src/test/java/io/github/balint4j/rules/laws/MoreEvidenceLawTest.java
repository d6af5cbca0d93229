package io.github.balint4j.rules.laws;

import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** For counts and sums: more evidence never makes an at-least worse, and doing what remains is enough. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class MoreEvidenceLawTest {
    @Property(tries = 3000, seed = Seed.FIXED)
    void one_more_fact_never_makes_an_at_least_worse(
            @ForAll("atLeasts") Criterion atLeast,
            @ForAll BalintGroup any,
            @ForAll LocalDate asOf,
            @ForAll("moreSessions") Session session,
            @ForAll("members") Membership member) {
        Assume.that(session.date().filter(day -> !More.isFree(any, day)).isEmpty());
        // A cancelled date is no more of what took place: it tells which dates a total that the frame states was made
        // of.
        Assume.that(any.frame().sessions().isEmpty() || !session.state().mayBe(SessionState.CANCELLED));
        BalintGroup group = More.atLeastSoMany(any);
        BalintGroup more = added(group, session, member);
        Outcome before = evaluate(atLeast, group, asOf);
        assertThat(evaluate(atLeast, more, asOf).verdict()).isGreaterThanOrEqualTo(before.verdict());
    }

    // What contradicts the rest could not honestly be recorded.
    private static BalintGroup added(BalintGroup group, Session session, Membership member) {
        try {
            return More.of(More.of(group, session), member);
        } catch (ContradictionException thatCannotBe) {
            Assume.that(false);
            throw thatCannotBe;
        }
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void as_many_more_people_as_remain_at_the_most_are_enough_and_one_fewer_than_at_the_least_are_not(
            @ForAll @IntRange(min = 1, max = 9) int min,
            @ForAll("placeSelectors") Selector places,
            @ForAll BalintGroup group,
            @ForAll LocalDate asOf) {
        Criterion atLeast = Criteria.atLeast(min, Units.PEOPLE, places);
        Optional<Remedy.More> more = more(evaluate(atLeast, group, asOf));
        // That all places are taken speaks of those there are: whoever is listed may be one of them.
        Assume.that(more.isPresent() && group.stated().allPlacesTaken().isEmpty());
        // About so many and some more are about no number that anybody could say.
        Assume.that(Stream.of(group.stated().enrolled(), group.stated().waiting())
                .flatMap(Optional::stream)
                .allMatch(total -> total.about().isEmpty()));
        long high = more.get().amount().high();
        long low = more.get().amount().low();

        assertThat(evaluate(atLeast, More.people(group, high), asOf).verdict()).isEqualTo(Verdict.SATISFIED);
        if (low > 0) {
            assertThat(evaluate(atLeast, More.people(group, low - 1), asOf).verdict())
                    .isNotEqualTo(Verdict.SATISFIED);
        }
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void as_many_more_sessions_as_remain_at_the_most_are_enough_and_one_fewer_than_at_the_least_are_not(
            @ForAll @IntRange(min = 1, max = 9) int min,
            @ForAll("sessionSelectors") Selector selector,
            @ForAll BalintGroup any,
            @ForAll LocalDate asOf) {
        BalintGroup group = More.roomIn(any);
        Criterion atLeast = Criteria.atLeast(min, Units.SESSIONS, selector);
        Optional<Remedy.More> more = more(evaluate(atLeast, group, asOf));
        Assume.that(more.isPresent());
        BigDecimal high = more.get().amount().highInUnits().orElseThrow();
        BigDecimal less = more.get().amount().lowInUnits().subtract(new BigDecimal("0.01"));

        assertThat(evaluate(atLeast, withSessions(group, high, asOf), asOf).verdict())
                .isEqualTo(Verdict.SATISFIED);
        if (less.signum() > 0) {
            assertThat(evaluate(atLeast, withSessions(group, less, asOf), asOf).verdict())
                    .isNotEqualTo(Verdict.SATISFIED);
        }
    }

    private static Optional<Remedy.More> more(Outcome outcome) {
        return outcome.remaining()
                .steps()
                .filter(Remedy.More.class::isInstance)
                .map(Remedy.More.class::cast)
                .filter(step -> step.amount().isBounded())
                .findFirst();
    }

    private static BalintGroup withSessions(BalintGroup group, BigDecimal count, LocalDate asOf) {
        Optional<LocalDate> free = Stream.iterate(asOf, one -> one.minusDays(1))
                .limit(4000)
                .filter(one -> More.isFree(group, one))
                .findFirst();
        Assume.that(free.isPresent());
        LocalDate day = free.orElseThrow();
        // However many: they fit into the day.
        Session held = Session.builder()
                .date(day)
                .length(Duration.ofMinutes(1))
                .sessions(count)
                .state(SessionState.HELD)
                .build();
        return More.of(group, held);
    }

    private static Outcome evaluate(Criterion criterion, BalintGroup group, LocalDate asOf) {
        return new Evaluator(Facts.of(group, asOf)).evaluate(criterion);
    }

    @Provide
    Arbitrary<Selector> placeSelectors() {
        return Arbitraries.of(
                places("member"), places("member", "waiting"), places("member").on(asOf()));
    }

    @Provide
    Arbitrary<Selector> sessionSelectors() {
        return Arbitraries.of(sessions(), scheduled(), sessions().until(asOf()));
    }

    @Provide
    Arbitrary<Criterion> atLeasts() {
        Arbitrary<Selector> times = Arbitraries.of(
                sessions(),
                scheduled(),
                sessions().is(Attribute.MODE, "online"),
                scheduled().until(asOf().minus(Period.ofMonths(1))),
                sessions().is(Attribute.MONTH, "2020-01").or(sessions().is(Attribute.MODE, "hybrid")),
                sessions().sizedAtLeast(60, Units.LENGTH));
        Arbitrary<Selector> people = Arbitraries.of(
                places("member"),
                places("member", "waiting").on(asOf()),
                places("member").is(Attribute.PROFESSION, "nurse"));
        Arbitrary<Quantity> counts = Choices.oneOf(
                Combinators.combine(Arbitraries.of(Units.SESSIONS, Units.MEETINGS, Units.HOURS45, Units.CASES), times)
                        .as(Quantities::total),
                Combinators.combine(Arbitraries.of(Units.PEOPLE, Units.ENTRIES), people)
                        .as(Quantities::total),
                Combinators.combine(Arbitraries.of(Attribute.MODE, Attribute.DAY, Attribute.MONTH), times)
                        .as(Quantities::distinct),
                people.map(of -> Quantities.distinct(Attribute.PROFESSION, of)));
        Arbitrary<Criterion> spans = Combinators.combine(
                        Arbitraries.of(Period.ofDays(10), Period.ofMonths(1), Period.ofMonths(9)), times)
                .as((period, of) -> Criteria.atLeast(period, Quantities.span(of)));
        return Choices.oneOf(
                spans,
                Combinators.combine(Arbitraries.integers().between(1, 6), counts)
                        .as(Criteria::atLeast));
    }

    @Provide
    Arbitrary<Session> moreSessions() {
        Arbitrary<Optional<LocalDate>> days = Arbitraries.integers()
                .between(-50, 700)
                .map(LocalDate.of(2020, 1, 1)::plusDays)
                .optional(0.8);
        return Combinators.combine(days, Arbitraries.of(SessionState.values()))
                .as((day, state) -> Session.builder().date(day).state(state).build());
    }

    @Provide
    Arbitrary<Membership> members() {
        return Arbitraries.of(Profession.NURSE, Profession.PHYSICIAN)
                .optional(0.5)
                .map(profession -> Membership.builder()
                        .person(PersonId.of("one-more"))
                        .profession(profession)
                        .build());
    }
}
