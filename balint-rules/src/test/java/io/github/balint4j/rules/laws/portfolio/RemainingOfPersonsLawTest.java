package io.github.balint4j.rules.laws.portfolio;

import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What remains for a person. */
@Domain(AnyPortfolio.class)
@Domain(DomainContext.Global.class)
class RemainingOfPersonsLawTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Property(tries = 5000, seed = Seed.FIXED)
    void nothing_remains_exactly_when_it_is_satisfied(
            @ForAll Criterion criterion, @ForAll Portfolio portfolio, @ForAll LocalDate asOf) {
        Outcome outcome = evaluate(criterion, portfolio, asOf);
        boolean satisfied = outcome.verdict() == Verdict.SATISFIED;

        assertThat(outcome.remaining().isNothing())
                .as("%s%n%s%n%s", criterion, portfolio, outcome.found())
                .isEqualTo(satisfied);
        assertThat(outcome.remaining().steps().findAny().isEmpty()).isEqualTo(satisfied);
        assertThat(outcome.causes().isEmpty())
                .as("%s%n%s%n%s", criterion, portfolio, outcome.causes())
                .isEqualTo(outcome.verdict() != Verdict.UNDETERMINED);
    }

    @Property(tries = 5000, seed = Seed.FIXED)
    void what_is_undetermined_asks_for_data_or_for_a_judgement(
            @ForAll Criterion criterion, @ForAll Portfolio portfolio, @ForAll LocalDate asOf) {
        Outcome outcome = evaluate(criterion, portfolio, asOf);

        if (outcome.verdict() == Verdict.UNDETERMINED && !isReadOrEmpty(outcome)) {
            assertThat(outcome.remaining().steps())
                    .as("%s%n%s%n%s", criterion, portfolio, outcome.found())
                    .anyMatch(step -> step instanceof Remedy.Supply || step instanceof Remedy.Ask);
        }
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void as_much_more_as_remains_at_the_most_is_enough_and_one_less_than_at_the_least_is_not(
            @ForAll @IntRange(min = 1, max = 12) int min,
            @ForAll("units") Unit unit,
            @ForAll("selectors") Selector selector,
            @ForAll Portfolio portfolio,
            @ForAll LocalDate asOf) {
        Criterion atLeast = Criteria.atLeast(min, unit, selector);
        Optional<Remedy.More> more = evaluate(atLeast, portfolio, asOf)
                .remaining()
                .steps()
                .filter(Remedy.More.class::isInstance)
                .map(Remedy.More.class::cast)
                .filter(step -> step.amount().isBounded())
                .findFirst();
        Assume.that(more.isPresent());
        // Of an entry, teaching hours count by 45 minutes: a half of a double hour is done as a half.
        long high = more.get().amount().high();
        long low = more.get().amount().low();

        assertThat(evaluate(atLeast, with(portfolio, unit, high), asOf).verdict())
                .as("%s more in %s", more.get(), portfolio)
                .isEqualTo(Verdict.SATISFIED);
        if (low > 1) {
            assertThat(evaluate(atLeast, with(portfolio, unit, low - 1), asOf).verdict())
                    .as("%s more in %s", more.get(), portfolio)
                    .isNotEqualTo(Verdict.SATISFIED);
        }
    }

    private static Outcome evaluate(Criterion criterion, Portfolio portfolio, LocalDate asOf) {
        return new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion);
    }

    /** The portfolio with so many base units more, each at an event of its own, on a day on which there was nothing else. */
    private static Portfolio with(Portfolio portfolio, Unit unit, long base) {
        List<Experience> more = new ArrayList<>();
        if (unit.equals(Units.SESSIONS)) {
            if (base > 0) {
                more.add(entry(0).sessions(
                                BigDecimal.valueOf(base).divide(BigDecimal.valueOf(100), 2, RoundingMode.UNNECESSARY))
                        .build());
            }
        } else {
            boolean minutes = unit.size() > 1;
            long each = minutes ? 720 : 1;
            for (long rest = base; rest > 0; rest -= each) {
                Experience.Builder one = entry(more.size());
                more.add(
                        minutes
                                ? one.duration(Duration.ofMinutes(Math.min(rest, each)))
                                        .build()
                                : one.build());
            }
        }
        return Portfolio.builder()
                .from(portfolio)
                .sessions(Added.to(portfolio.sessions(), more))
                .build();
    }

    private static Experience.Builder entry(int number) {
        return Experience.builder()
                .date(LONG_AGO.plusDays(number))
                .role(GroupRole.MEMBER)
                .group(GroupId.of("new-" + number))
                .event("new-" + number);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(
                Units.SESSIONS,
                Units.HOURS,
                Units.HOURS45,
                Units.DOUBLE_HOURS,
                Units.EVENTS,
                Units.MEETINGS,
                Units.ENTRIES);
    }

    @Provide
    Arbitrary<Selector> selectors() {
        return Arbitraries.of(
                attended(),
                attended().until(asOf()),
                attended().is(Attribute.GROUP_KIND, "ordinary"),
                attended().since(start(milestone("m1"))).or(attended()));
    }

    // Of nothing yet a first entry settles it; what only our reading leaves open is settled by more that it takes.
    private static boolean isReadOrEmpty(Outcome outcome) {
        return outcome.causes().contains(Cause.EMPTY) || outcome.causes().contains(Cause.COUNTING);
    }
}
