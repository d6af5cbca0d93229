package io.github.balint4j.rules.laws.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.fixtures.coarse.PortfolioSteps;
import io.github.balint4j.fixtures.coarse.Step;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.laws.Accepted;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Stretch;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Of a person: saying less never changes a definite verdict, nor puts a number outside of its range. */
@Domain(AnyPortfolio.class)
@Domain(DomainContext.Global.class)
class CoarseningOfPersonsLawTest {
    /** Rows that people judge or waive rest on more than the facts; rows that a reading meets, on what we read. */
    private static final Set<Basis> EXEMPT =
            EnumSet.of(Basis.AGREED, Basis.JUDGEMENT, Basis.WAIVER, Basis.CREDIT, Basis.READING);

    private static final List<Period> PERIODS = Stream.of("P1D", "P10D", "P1M", "P3M", "P1Y", "P2Y")
            .map(Period::parse)
            .toList();

    /** What was known, and what is left of it. */
    private record Pair(Portfolio fine, Portfolio coarse, List<Step<Portfolio>> steps, LocalDate asOf) {
        static Pair of(Portfolio fine, int count, int later, long seed) {
            LocalDate statedOn = fine.statedOn().orElseThrow();
            List<Step<Portfolio>> steps = Step.some(fine, PortfolioSteps.all(statedOn), count, seed);
            return new Pair(fine, Step.all(fine, steps, seed), steps, statedOn.plusDays(later));
        }

        Outcome more(Criterion criterion) {
            return new Evaluator(Facts.of(fine, asOf)).evaluate(criterion);
        }

        Outcome less(Criterion criterion) {
            return new Evaluator(Facts.of(coarse, asOf)).evaluate(criterion);
        }
    }

    @Property(tries = 1500, seed = Seed.FIXED)
    void one_step_never_changes_a_definite_verdict(
            @ForAll @Size(8) List<Criterion> criteria,
            @ForAll("known") Portfolio fine,
            @ForAll("later") int later,
            @ForAll long seed) {
        Pair pair = Pair.of(fine, 1, later, seed);
        criteria.forEach(criterion -> stands(pair, pair.more(criterion), pair.less(criterion)));
    }

    @Property(tries = 1500, seed = Seed.FIXED)
    void nor_do_several(
            @ForAll @Size(8) List<Criterion> criteria,
            @ForAll("known") Portfolio fine,
            @ForAll("later") int later,
            @ForAll @IntRange(min = 2, max = 15) int count,
            @ForAll long seed) {
        Pair pair = Pair.of(fine, count, later, seed);
        criteria.forEach(criterion -> stands(pair, pair.more(criterion), pair.less(criterion)));
    }

    @Property(tries = 2000, seed = Seed.FIXED)
    void every_number_stays_in_its_range(
            @ForAll("numbers") List<Criterion> criteria,
            @ForAll("known") Portfolio fine,
            @ForAll("later") int later,
            @ForAll @IntRange(min = 1, max = 15) int count,
            @ForAll long seed) {
        Pair pair = Pair.of(fine, count, later, seed);
        for (Criterion criterion : criteria) {
            Measure more = pair.more(criterion).found().orElseThrow();
            Measure less = pair.less(criterion).found().orElseThrow();
            assertThat(contains(less, more))
                    .as("%s%n%s%n%s: %s%n%s: %s", criterion, pair.steps(), pair.fine(), more, pair.coarse(), less)
                    .isTrue();
        }
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void no_row_of_a_shipped_rulebook_changes(
            @ForAll("known") Portfolio fine,
            @ForAll("later") int later,
            @ForAll @IntRange(min = 1, max = 15) int count,
            @ForAll long seed) {
        Pair pair = Pair.of(fine, count, later, seed);
        for (Edition edition : FillingLawTest.editions()) {
            List<Finding> more = edition.assess(pair.fine(), pair.asOf()).findings();
            List<Finding> less = edition.assess(pair.coarse(), pair.asOf()).findings();
            for (int i = 0; i < edition.requirements().size(); i++) {
                stands(pair, more.get(i).outcome(), less.get(i).outcome());
            }
        }
    }

    private static void stands(Pair pair, Outcome fine, Outcome coarse) {
        if (coarse.withoutReadings() != Verdict.UNDETERMINED) {
            assertThat(fine.withoutReadings())
                    .as(
                            "%s%n%s%n%s: found %s%n%s: found %s",
                            coarse.criterion(), pair.steps(), pair.fine(), fine.found(), pair.coarse(), coarse.found())
                    .isEqualTo(coarse.withoutReadings());
        }
        boolean exempt = EXEMPT.contains(fine.basis()) || EXEMPT.contains(coarse.basis());
        if (coarse.verdict() != Verdict.UNDETERMINED && !exempt) {
            assertThat(fine.verdict())
                    .as("%s%n%s%n%s%n%s", coarse.criterion(), pair.steps(), pair.fine(), pair.coarse())
                    .isEqualTo(coarse.verdict());
        }
    }

    private static boolean contains(Measure range, Measure number) {
        // What has no value is undetermined, whatever the bounds.
        if (range.none()) {
            return true;
        }
        boolean open = range.low() == 0 && (!range.isBounded() || isAnyShare(range));
        return number.none()
                ? open
                : range.low() <= number.low() && number.high() <= range.high() && reach(range, number);
    }

    private static boolean isAnyShare(Measure range) {
        return range.unit().equals(Units.SHARE) && range.high() == Units.SHARE.size();
    }

    private static boolean reach(Measure range, Measure number) {
        return PERIODS.stream()
                .allMatch(period -> implies(range.shortest(), number.shortest(), Stretch::surelyReaches, period)
                        && implies(range.shortest(), number.shortest(), Stretch::surelyExceeds, period)
                        && implies(number.longest(), range.longest(), Stretch::mayReach, period)
                        && implies(number.longest(), range.longest(), Stretch::mayExceed, period));
    }

    // A stretch that nothing bounds reaches anything.
    private static boolean implies(
            Optional<Stretch> one, Optional<Stretch> other, BiPredicate<Stretch, Period> is, Period period) {
        return other.isEmpty()
                || one.map(stretch -> !is.test(stretch, period)).orElse(false)
                || is.test(other.get(), period);
    }

    @Provide
    Arbitrary<Portfolio> known() {
        return Arbitraries.randomValue(KnownPortfolio::any);
    }

    // Often soon after the portfolio was stated: then what is planned is still to come.
    @Provide
    Arbitrary<Integer> later() {
        return Choices.oneOf(
                Arbitraries.integers().between(0, 30), Arbitraries.integers().between(0, 900));
    }

    @Provide
    Arbitrary<List<Criterion>> numbers() {
        Arbitrary<Criterion> any = PersonCriteria.bounded(PersonCriteria.quantities());
        Arbitrary<Criterion> plain =
                PersonCriteria.bounded(PersonCriteria.totals(PersonSelectors.doors(), PersonSelectors.sessionDoors()));
        return Choices.oneOf(any, any, plain).filter(Accepted::ofPersons).list().ofSize(8);
    }
}
