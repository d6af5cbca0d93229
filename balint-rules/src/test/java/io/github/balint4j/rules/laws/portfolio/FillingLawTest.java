package io.github.balint4j.rules.laws.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Of a person too: filling gaps never overturns what is already clear, and silence decides nothing. */
@Domain(AnyPortfolio.class)
@Domain(DomainContext.Global.class)
class FillingLawTest {
    @Property(tries = 5000, seed = Seed.FIXED)
    void filling_gaps_never_overturns_a_criterion(
            @ForAll Criterion criterion, @ForAll Portfolio portfolio, @ForAll LocalDate asOf, @ForAll long seed) {
        Portfolio filled = PortfolioFiller.fill(portfolio, asOf, seed);
        Outcome before = new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion);
        Outcome after = new Evaluator(Facts.of(filled, asOf)).evaluate(criterion);
        // What is read where nobody said may turn out otherwise.
        if (before.verdict() != Verdict.UNDETERMINED && before.verdict() == before.withoutReadings()) {
            assertThat(after.verdict())
                    .as(
                            "%s%n%s: found %s%nthen %s: found %s",
                            criterion, portfolio, before.found(), filled, after.found())
                    .isEqualTo(before.verdict());
        }
        if (before.withoutReadings() != Verdict.UNDETERMINED) {
            assertThat(after.withoutReadings()).isEqualTo(before.withoutReadings());
        }
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void filling_gaps_never_overturns_a_row_of_a_shipped_rulebook(
            @ForAll Portfolio portfolio, @ForAll LocalDate asOf, @ForAll long seed) {
        Portfolio filled = PortfolioFiller.fill(portfolio, asOf, seed);
        for (Edition edition : editions()) {
            List<Finding> before = edition.assess(portfolio, asOf).findings();
            List<Finding> after = edition.assess(filled, asOf).findings();
            for (int i = 0; i < edition.requirements().size(); i++) {
                Outcome less = before.get(i).outcome();
                if (less.verdict() != Verdict.UNDETERMINED && less.verdict() == less.withoutReadings()) {
                    assertThat(after.get(i).verdict())
                            .as(edition.requirements().get(i).id())
                            .isEqualTo(less.verdict());
                }
            }
        }
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void with_nothing_on_record_every_row_is_undetermined(@ForAll LocalDate asOf) {
        Portfolio nothing = AnyPortfolio.person().build();
        for (Edition edition : editions()) {
            assertThat(edition.assess(nothing, asOf).findings())
                    .allMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
        }
    }

    static List<Edition> editions() {
        return Rulebooks.all().stream()
                .filter(Rulebook::isAboutPersons)
                .flatMap(rulebook -> rulebook.editions().stream())
                .toList();
    }
}
