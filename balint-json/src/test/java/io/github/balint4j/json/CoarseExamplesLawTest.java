package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.fixtures.coarse.PortfolioSteps;
import io.github.balint4j.fixtures.coarse.Step;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Saying less of the example portfolios never changes a definite verdict of a row: they are those on which rows are decided. */
class CoarseExamplesLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Set<Basis> EXEMPT = EnumSet.of(Basis.AGREED, Basis.JUDGEMENT, Basis.WAIVER, Basis.READING);

    @Property(tries = 600, seed = Seed.FIXED)
    void less_of_an_example_never_changes_a_row(
            @ForAll("examples") String name,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(max = 800) int later,
            @ForAll long seed) {
        Portfolio fine = dated(LeaderExamples.all().get(name));
        LocalDate statedOn = fine.statedOn().orElseThrow();
        List<Step<Portfolio>> steps = Step.some(fine, PortfolioSteps.all(statedOn), count, seed);
        Portfolio coarse = Step.all(fine, steps, seed);
        for (Rulebook rulebook : Rulebooks.aboutPersons()) {
            for (Edition edition : rulebook.editions()) {
                List<Finding> more =
                        edition.assess(fine, statedOn.plusDays(later)).findings();
                List<Finding> less =
                        edition.assess(coarse, statedOn.plusDays(later)).findings();
                for (int i = 0; i < edition.requirements().size(); i++) {
                    stands(name + ", " + steps, more.get(i), less.get(i));
                }
            }
        }
    }

    private static void stands(String how, Finding fine, Finding coarse) {
        Verdict verdict = coarse.verdict();
        boolean exempt = EXEMPT.contains(fine.outcome().basis())
                || EXEMPT.contains(coarse.outcome().basis());
        if (verdict != Verdict.UNDETERMINED && !exempt) {
            assertThat(fine.verdict()).as("%s%n%s%n%s", how, fine, coarse).isEqualTo(verdict);
        }
    }

    // Of an undated document nobody knows when it was stated.
    private static Portfolio dated(Portfolio portfolio) {
        return portfolio.statedOn().isPresent()
                ? portfolio
                : Portfolio.builder()
                        .from(portfolio)
                        .statedOn(Optional.of(TODAY))
                        .build();
    }

    @Provide
    Arbitrary<String> examples() {
        return Arbitraries.of(LeaderExamples.all().keySet().stream().sorted().toList());
    }
}
