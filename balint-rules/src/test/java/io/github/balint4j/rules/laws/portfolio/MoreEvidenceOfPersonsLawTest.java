package io.github.balint4j.rules.laws.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.laws.Accepted;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Of a person too: more evidence never makes an at-least worse, where nothing is negated, ranked, or hangs on activities. */
@Domain(AnyPortfolio.class)
@Domain(DomainContext.Global.class)
class MoreEvidenceOfPersonsLawTest {
    @Property(tries = 5000, seed = Seed.FIXED)
    void one_more_fact_never_makes_an_at_least_worse(
            @ForAll("atLeasts") Criterion atLeast,
            @ForAll Portfolio any,
            @ForAll LocalDate asOf,
            @ForAll("sessions") Experience session,
            @ForAll("activities") Experience activity,
            @ForAll("memberships") SocietyMembership membership,
            @ForAll("qualifications") Standing qualification) {
        // What was stated on a day says nothing of what was held after it.
        Portfolio portfolio =
                Portfolio.builder().from(any).statedOn(Optional.empty()).build();
        Portfolio more = Portfolio.builder()
                .from(portfolio)
                .sessions(Added.to(portfolio.sessions(), List.of(session)))
                .training(Added.to(portfolio.training(), List.of(activity)))
                .practice(Added.to(portfolio.practice(), List.of(activity)))
                .memberships(Added.to(portfolio.memberships(), List.of(membership)))
                .qualifications(Added.to(portfolio.qualifications(), List.of(qualification)))
                .build();
        assertThat(verdict(atLeast, more, asOf))
                .as("%s%n%s%n%s", atLeast, portfolio, more)
                .isGreaterThanOrEqualTo(verdict(atLeast, portfolio, asOf));
    }

    private static Verdict verdict(Criterion criterion, Portfolio portfolio, LocalDate asOf) {
        return new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion).verdict();
    }

    @Provide
    Arbitrary<Criterion> atLeasts() {
        Arbitrary<Selector> activities = narrowed(PersonSelectors.doors());
        Arbitrary<Selector> sessions = narrowed(PersonSelectors.sessionDoors());
        Arbitrary<Selector> standings = Arbitraries.of(
                Selectors.membership(),
                Selectors.membership(PersonSelectors.UK),
                Selectors.qualification("psychotherapist"),
                Selectors.qualification().is(Attribute.FIELD, "health"));
        Arbitrary<Quantity> counts = Choices.oneOf(
                PersonCriteria.totals(activities, sessions),
                standings.map(of -> Quantities.total(Units.ENTRIES, of)),
                PersonCriteria.distincts(sessions));
        Arbitrary<Quantity> stretches = Choices.oneOf(
                activities.map(Quantities::span),
                PersonCriteria.covered(Choices.oneOf(activities, standings), PersonSelectors.windows(moments())));
        Arbitrary<Criterion> all = Choices.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, 6), counts)
                        .as(Criteria::atLeast),
                Combinators.combine(Arbitraries.of("P1D", "P1M", "P6M", "P1Y").map(Period::parse), stretches)
                        .as((period, of) ->
                                new Criterion.Bounded(of, Optional.of(new Bound.Length(period)), Optional.empty())));
        return all.filter(Accepted::ofPersons);
    }

    // Milestones and decisions stay as they are: what is added moves none of these moments.
    private static Arbitrary<Moment> moments() {
        return Choices.oneOf(
                AnyEntry.days().map(Moment.Day::new),
                Arbitraries.of(
                        Moment.asOf(),
                        Moment.start(Selectors.milestone("m1", "m2")),
                        Moment.end(Selectors.milestone("leader-training-start")).plus(Period.ofMonths(1)),
                        Moment.start(Selectors.authorised()).monthStart()));
    }

    private static Arbitrary<Selector> narrowed(Arbitrary<Selector> doors) {
        Arbitrary<Selector> timed = Combinators.combine(
                        Arbitraries.of(Selector.Relation.values()), PersonSelectors.windows(moments()))
                .as(Selector.Timed::new);
        return Combinators.combine(doors, Choices.oneOf(PersonSelectors.attribute(), timed))
                .as(Selector::and);
    }

    @Provide
    Arbitrary<Experience> sessions() {
        return AnyEntry.sessions();
    }

    @Provide
    Arbitrary<Experience> activities() {
        return AnyEntry.activities();
    }

    @Provide
    Arbitrary<SocietyMembership> memberships() {
        return AnyEntry.memberships();
    }

    @Provide
    Arbitrary<Standing> qualifications() {
        return AnyEntry.standings(AnyPortfolio.QUALIFICATIONS);
    }
}
