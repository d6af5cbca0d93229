package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.rulebook.AssessmentSubject;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The evaluator finds what the one that it replaces found, with the same evidence and the same reasons. Advice is tried by following it. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class OracleLawTest {
    @Provide
    Arbitrary<Criterion> anyCriterion() {
        return AnyCriterion.any();
    }

    @Property(tries = 1200, seed = Seed.FIXED)
    void a_criterion_on_a_group(
            @ForAll("anyCriterion") Criterion criterion, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Evaluator now = new Evaluator(Facts.of(group, asOf));
        io.github.balint4j.rules.oracle.evaluation.Evaluator before =
                new io.github.balint4j.rules.oracle.evaluation.Evaluator(
                        io.github.balint4j.rules.oracle.fact.Facts.of(group, asOf));

        assertThat(WithoutAdvice.of(now.evaluate(criterion))).isEqualTo(WithoutAdvice.of(before.evaluate(criterion)));
        assertThat(WithoutAdvice.of(now.withoutReadings().evaluate(criterion)))
                .isEqualTo(WithoutAdvice.of(before.withoutReadings().evaluate(criterion)));
    }

    @Property(tries = 600, seed = Seed.FIXED)
    void a_criterion_on_a_frame(
            @ForAll("anyCriterion") Criterion criterion, @ForAll GroupFrame frame, @ForAll LocalDate asOf) {
        assertThat(WithoutAdvice.of(new Evaluator(Facts.of(frame, asOf)).evaluate(criterion)))
                .isEqualTo(WithoutAdvice.of(new io.github.balint4j.rules.oracle.evaluation.Evaluator(
                                io.github.balint4j.rules.oracle.fact.Facts.of(frame, asOf))
                        .evaluate(criterion)));
    }

    @Property(tries = 150, seed = Seed.FIXED)
    void every_row_of_an_edition_on_a_group(
            @ForAll Edition edition, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Evaluator now = new Evaluator(Facts.of(group, asOf));
        io.github.balint4j.rules.oracle.evaluation.Evaluator before =
                new io.github.balint4j.rules.oracle.evaluation.Evaluator(
                        io.github.balint4j.rules.oracle.fact.Facts.of(group, asOf));

        for (Requirement row : edition.requirements()) {
            assertThat(WithoutAdvice.of(now.evaluate(row.criterion())))
                    .as(row.id())
                    .isEqualTo(WithoutAdvice.of(before.evaluate(row.criterion())));
        }
    }

    @Property(tries = 150, seed = Seed.FIXED)
    void the_door_that_validates_gives_the_findings_of_the_one_that_assesses(
            @ForAll Edition edition, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        List<Finding> unmet = edition.validate(group, asOf).fold(Seq::asJava, valid -> List.of());

        assertThat(unmet).isEqualTo(edition.assess(group, asOf).unmet());
    }

    @Property(tries = 60, seed = Seed.FIXED)
    void a_subject_that_is_prepared_once_gets_the_findings_that_it_gets_under_each_rulebook(
            @ForAll BalintGroup group, @ForAll LocalDate asOf, @ForAll LocalDate another) {
        AssessmentSubject subject = AssessmentSubject.of(group);
        for (LocalDate day : List.of(asOf, another, asOf)) {
            for (Rulebook rulebook : Rulebooks.aboutGroups()) {
                Edition edition = rulebook.editions().get(0);
                assertThat(edition.assess(subject, day).findings())
                        .as(edition + " on " + day)
                        .isEqualTo(edition.assess(group, day).findings());
            }
        }
    }
}
