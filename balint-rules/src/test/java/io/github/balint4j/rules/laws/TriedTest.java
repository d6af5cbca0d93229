package io.github.balint4j.rules.laws;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A law about definite verdicts says nothing where all is undetermined: what the laws are tried on is decided often. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class TriedTest {
    @Property(tries = 5000, seed = Seed.FIXED)
    void every_kind_of_criterion_and_quantity_is_decided_in_both_ways(
            @ForAll("any") Criterion criterion, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Optional<Verdict> verdict = decided(criterion, group, asOf);
        for (Class<?> kind : Criterion.class.getPermittedSubclasses()) {
            // Only people refuse what is left to their judgement, and nobody judges this topic.
            double unmet = kind == Criterion.Judged.class ? -1 : 0.4;
            see(kind.getSimpleName(), verdict.filter(any -> kind.isInstance(criterion)), 0.4, unmet);
        }
        for (Class<?> kind : Quantity.class.getPermittedSubclasses()) {
            boolean held = criterion instanceof Criterion.Bounded bounded && kind.isInstance(bounded.quantity());
            see(kind.getSimpleName(), verdict.filter(any -> held), 0.15, 0.15);
        }
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void every_row_of_a_shipped_rulebook_is_decided_in_both_ways(@ForAll BalintGroup group, @ForAll LocalDate asOf) {
        for (Rulebook rulebook : Rulebooks.aboutGroups()) {
            for (Requirement row : rulebook.editions().get(0).requirements()) {
                // What is typical refuses nobody.
                boolean never = row.criterion().toString().contains("rank=TYPICAL");
                double unmet = never ? -1 : 0.1;
                see(row.id(), decided(row.criterion(), group, asOf), 0.5, unmet);
                // What is asked after a year is hardly ever asked on the first day.
                see(row.id(), decided(row.criterion(), group, asOf.plusYears(2)), 0.5, unmet);
            }
        }
    }

    /** The verdict, if it is definite and the laws are asked of it. */
    private static Optional<Verdict> decided(Criterion criterion, BalintGroup group, LocalDate asOf) {
        return Optional.of(
                        new Evaluator(Facts.of(group, asOf)).evaluate(criterion).verdict())
                .filter(verdict -> verdict != Verdict.UNDETERMINED)
                .filter(verdict -> !Agreed.standsIn(criterion, group, asOf));
    }

    private static void see(String what, Optional<Verdict> verdict, double met, double unmet) {
        Statistics.label(what).collect(verdict.map(Verdict::code).orElse("open"));
        Statistics.label(what).coverage(coverage -> {
            coverage.check(Verdict.SATISFIED.code()).percentage(share -> share >= met);
            coverage.check(Verdict.NOT_SATISFIED.code()).percentage(share -> share >= unmet);
        });
    }

    @Provide
    Arbitrary<Criterion> any() {
        return AnyCriterion.any();
    }
}
