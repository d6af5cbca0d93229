package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What remains, and how the two doors agree. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class RemainingLawTest {
    @Property(tries = 3000, seed = Seed.FIXED)
    void nothing_remains_exactly_when_it_is_satisfied(
            @ForAll Criterion criterion, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Outcome outcome = new Evaluator(Facts.of(group, asOf)).evaluate(criterion);
        boolean satisfied = outcome.verdict() == Verdict.SATISFIED;

        assertThat(outcome.remaining().isNothing())
                .as("%s%n%s", criterion, group)
                .isEqualTo(satisfied);
        assertThat(outcome.remaining().steps().findAny().isEmpty()).isEqualTo(satisfied);
        assertThat(outcome.causes().isEmpty()).isEqualTo(outcome.verdict() != Verdict.UNDETERMINED);
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void what_is_undetermined_asks_for_data_or_for_a_judgement(
            @ForAll Criterion criterion, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Outcome outcome = new Evaluator(Facts.of(group, asOf)).evaluate(criterion);

        if (outcome.verdict() == Verdict.UNDETERMINED && !isReadOrEmpty(outcome)) {
            assertThat(outcome.remaining().steps())
                    .as("%s%n%s", criterion, group)
                    .anyMatch(step -> step instanceof Remedy.Supply || step instanceof Remedy.Ask);
        }
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void what_a_frame_leaves_open_has_a_cause_and_a_question(
            @ForAll Criterion criterion, @ForAll GroupFrame frame, @ForAll LocalDate asOf) {
        Outcome outcome = new Evaluator(Facts.of(frame, asOf)).evaluate(criterion);

        assertThat(outcome.causes().isEmpty()).isEqualTo(outcome.verdict() != Verdict.UNDETERMINED);
        if (outcome.verdict() == Verdict.UNDETERMINED && !isReadOrEmpty(outcome)) {
            assertThat(outcome.remaining().steps())
                    .as("%s%n%s", criterion, frame)
                    .anyMatch(step -> step instanceof Remedy.Supply || step instanceof Remedy.Ask);
        }
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void no_amount_of_a_step_begins_beyond_every_bound(
            @ForAll Criterion criterion, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Outcome outcome = new Evaluator(Facts.of(group, asOf)).evaluate(criterion);

        assertThat(outcome.remaining().steps().flatMap(RemainingLawTest::amount))
                .as("%s%n%s", criterion, group)
                .allMatch(amount -> amount.low() < Measure.NO_BOUND);
    }

    private static Stream<Measure> amount(Remedy.Step step) {
        if (step instanceof Remedy.More more) {
            return Stream.of(more.amount());
        } else if (step instanceof Remedy.Fewer fewer) {
            return Stream.of(fewer.amount());
        }
        return step instanceof Remedy.Closed closed ? closed.missing().stream() : Stream.empty();
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void a_group_is_valid_exactly_when_it_is_satisfied_and_else_invalid_for_what_is_unmet(
            @ForAll Edition edition, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        agree(edition.assess(group, asOf), edition.validate(group, asOf), group);
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void so_is_a_frame(@ForAll Edition edition, @ForAll GroupFrame frame, @ForAll LocalDate asOf) {
        agree(edition.assess(frame, asOf), edition.validate(frame, asOf), frame);
    }

    private static <T> void agree(Assessment assessment, Validation<Seq<Finding>, T> validation, T subject) {
        assertThat(validation.isValid()).isEqualTo(assessment.verdict() == Verdict.SATISFIED);
        if (validation.isValid()) {
            assertThat(validation.get()).isSameAs(subject);
        } else {
            assertThat(validation.getError().toJavaList())
                    .hasToString(assessment.unmet().toString())
                    .isNotEmpty();
        }
        assertThat(assessment.unmet()).allMatch(finding -> !finding.remaining().isNothing());
    }

    // Of nothing yet a first entry settles it; what only our reading leaves open is settled by more that it takes.
    private static boolean isReadOrEmpty(Outcome outcome) {
        return outcome.causes().contains(Cause.EMPTY) || outcome.causes().contains(Cause.COUNTING);
    }
}
