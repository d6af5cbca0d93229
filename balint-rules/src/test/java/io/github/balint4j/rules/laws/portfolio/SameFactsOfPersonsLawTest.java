package io.github.balint4j.rules.laws.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The second law: the same facts about a person, written otherwise, get the same verdict and the same number. */
@Domain(AnyPortfolio.class)
@Domain(DomainContext.Global.class)
class SameFactsOfPersonsLawTest {
    // Rules that name a leader, a group or an event by the id that it has.
    private static final Pattern BY_ID = Pattern.compile("\\b(l1|g1|e1)\\b");
    // What is asked of an entry, or of the length of each session: of several together their sum alone is known.
    private static final Pattern OF_ONE =
            Pattern.compile("unit=(entries|present|cases|events|hours45|double-hours)|Sized\\[|Ranked\\[");

    @Property(tries = 5000, seed = Seed.FIXED)
    void one_way_of_writing_changes_no_verdict_and_no_number(
            @ForAll Criterion criterion,
            @ForAll Portfolio portfolio,
            @ForAll LocalDate asOf,
            @ForAll PortfolioRespelling way,
            @ForAll long seed) {
        agree(criterion, portfolio, List.of(way), asOf, seed);
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void nor_do_several_together(
            @ForAll Criterion criterion,
            @ForAll Portfolio portfolio,
            @ForAll LocalDate asOf,
            @ForAll Set<PortfolioRespelling> ways,
            @ForAll long seed) {
        agree(criterion, portfolio, List.copyOf(ways), asOf, seed);
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void nor_of_any_row_of_a_shipped_rulebook(
            @ForAll Portfolio portfolio,
            @ForAll LocalDate asOf,
            @ForAll Set<PortfolioRespelling> ways,
            @ForAll long seed) {
        Portfolio tried = PortfolioRespelling.inTwos(portfolio, new Random(seed));
        Portfolio other = PortfolioRespelling.all(tried, List.copyOf(ways), new Random(seed));
        Portfolio summed = PortfolioRespelling.all(
                tried,
                ways.stream()
                        .filter(way -> way != PortfolioRespelling.SESSION_BY_SESSION)
                        .toList(),
                new Random(seed));
        for (Edition edition : FillingLawTest.editions()) {
            for (Requirement row : edition.requirements()) {
                boolean ofOne = OF_ONE.matcher(row.criterion().toString()).find();
                same(row.criterion(), tried, ofOne ? summed : other, asOf);
            }
        }
    }

    private static void agree(
            Criterion criterion, Portfolio portfolio, List<PortfolioRespelling> ways, LocalDate asOf, long seed) {
        boolean inTwos = ways.contains(PortfolioRespelling.SESSION_BY_SESSION);
        Portfolio tried = inTwos ? PortfolioRespelling.inTwos(portfolio, new Random(seed)) : portfolio;
        boolean byId = BY_ID.matcher(criterion.toString()).find();
        boolean ofOne = OF_ONE.matcher(criterion.toString()).find();
        List<PortfolioRespelling> fitting = ways.stream()
                .filter(way -> !(byId && way == PortfolioRespelling.IDS))
                .filter(way -> !(ofOne && way == PortfolioRespelling.SESSION_BY_SESSION))
                .toList();
        same(criterion, tried, PortfolioRespelling.all(tried, fitting, new Random(seed)), asOf);
    }

    private static void same(Criterion criterion, Portfolio portfolio, Portfolio other, LocalDate asOf) {
        assertThat(said(criterion, other, asOf))
                .as("%s%n%s%nwritten as%n%s", criterion, portfolio, other)
                .isEqualTo(said(criterion, portfolio, asOf));
    }

    private static String said(Criterion criterion, Portfolio portfolio, LocalDate asOf) {
        Outcome outcome = new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion);
        return outcome.verdict() + " " + outcome.withoutReadings() + " " + outcome.found();
    }

    @Provide
    Arbitrary<PortfolioRespelling> ways() {
        return Arbitraries.of(PortfolioRespelling.values());
    }
}
