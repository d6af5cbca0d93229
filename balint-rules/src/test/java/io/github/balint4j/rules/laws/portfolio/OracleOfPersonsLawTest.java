package io.github.balint4j.rules.laws.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.laws.WithoutAdvice;
import io.github.balint4j.rules.rulebook.AssessmentSubject;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Requirement;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Of a person too, the evaluator finds what the one that it replaces found. */
@Domain(AnyPortfolio.class)
@Domain(DomainContext.Global.class)
class OracleOfPersonsLawTest {
    @Provide
    Arbitrary<Edition> anyEdition() {
        return Arbitraries.of(FillingLawTest.editions());
    }

    @Property(tries = 600, seed = Seed.FIXED)
    void a_criterion_on_a_person(@ForAll Criterion criterion, @ForAll Portfolio portfolio, @ForAll LocalDate asOf) {
        Evaluator now = new Evaluator(Facts.of(portfolio, asOf));
        io.github.balint4j.rules.oracle.evaluation.Evaluator before =
                new io.github.balint4j.rules.oracle.evaluation.Evaluator(
                        io.github.balint4j.rules.oracle.fact.Facts.of(portfolio, asOf));

        assertThat(WithoutAdvice.of(now.evaluate(criterion))).isEqualTo(WithoutAdvice.of(before.evaluate(criterion)));
        assertThat(WithoutAdvice.of(now.withoutReadings().evaluate(criterion)))
                .isEqualTo(WithoutAdvice.of(before.withoutReadings().evaluate(criterion)));
    }

    @Property(tries = 80, seed = Seed.FIXED)
    void every_row_of_an_edition_on_a_person(
            @ForAll("anyEdition") Edition edition, @ForAll Portfolio portfolio, @ForAll LocalDate asOf) {
        Evaluator now = new Evaluator(Facts.of(portfolio, asOf));
        io.github.balint4j.rules.oracle.evaluation.Evaluator before =
                new io.github.balint4j.rules.oracle.evaluation.Evaluator(
                        io.github.balint4j.rules.oracle.fact.Facts.of(portfolio, asOf));

        for (Requirement row : edition.requirements()) {
            assertThat(WithoutAdvice.of(now.evaluate(row.criterion())))
                    .as(row.id())
                    .isEqualTo(WithoutAdvice.of(before.evaluate(row.criterion())));
        }
    }

    @Property(tries = 80, seed = Seed.FIXED)
    void the_door_that_validates_gives_the_findings_of_the_one_that_assesses(
            @ForAll("anyEdition") Edition edition, @ForAll Portfolio portfolio, @ForAll LocalDate asOf) {
        List<Finding> unmet = edition.validate(portfolio, asOf).fold(Seq::asJava, valid -> List.of());

        assertThat(unmet).isEqualTo(edition.assess(portfolio, asOf).unmet());
    }

    @Property(tries = 60, seed = Seed.FIXED)
    void a_person_who_is_prepared_once_gets_the_findings_that_they_get_under_each_edition(
            @ForAll Portfolio portfolio, @ForAll LocalDate asOf, @ForAll LocalDate another) {
        AssessmentSubject subject = AssessmentSubject.of(portfolio);
        for (LocalDate day : List.of(asOf, another, asOf)) {
            for (Edition edition : FillingLawTest.editions()) {
                assertThat(edition.assess(subject, day).findings())
                        .as(edition + " on " + day)
                        .isEqualTo(edition.assess(portfolio, day).findings());
            }
        }
    }
}
