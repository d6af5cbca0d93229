package io.github.balint4j.rules.fact;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.AmountOfTime;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a frame may say of itself, and which rows that decides. */
class DeclaredFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static Verdict verdict(Rulebook rulebook, String row, GroupFrame.Builder frame) {
        return finding(rulebook, row, frame).outcome().verdict();
    }

    private static Finding finding(Rulebook rulebook, String row, GroupFrame.Builder frame) {
        return rulebook.assess(frame.build(), TODAY).finding(row);
    }

    private static GroupFrame.Builder frame() {
        return GroupFrame.builder();
    }

    private static Outcome outcome(Criterion criterion, GroupFrame.Builder frame) {
        return new Evaluator(Facts.of(frame.build(), TODAY)).evaluate(criterion);
    }

    @Test
    void how_long_the_whole_runs_decides_on_spread_and_continuity() {
        assertThat(verdict(Rulebooks.deBaekGroup(), "baek-spread", frame().runsFor(Period.ofMonths(6))))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(Rulebooks.deBaekGroup(), "baek-spread", frame().runsFor(Period.ofWeeks(6))))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(verdict(Rulebooks.seSfmpGroup(), "se2-continuity", frame().runsFor(Period.ofYears(1))))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void how_long_it_runs_stands_where_no_days_are_given_and_is_shown_as_what_was_said() {
        Criterion halfAYear = atLeast(Period.ofMonths(6), agreed(Term.SPAN));
        GroupFrame.Builder begun = frame().span(DateSpan.from(TODAY)).runsFor(Period.ofMonths(6));
        assertThat(outcome(halfAYear, begun).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome(halfAYear, begun).evidence().counted().get(0).path()).isEqualTo("/runsFor");
        assertThat(outcome(
                                atLeast(Period.ofMonths(6), agreed(Term.RUN)),
                                frame().span(DateSpan.ofClosed(TODAY, TODAY.plusMonths(7))))
                        .evidence()
                        .counted()
                        .get(0)
                        .path())
                .isEqualTo("/span");
    }

    @Test
    void what_is_not_agreed_is_a_no_to_that_and_leaves_the_rest_open() {
        GroupFrame.Builder mandatory = frame().notAgreed(Agreement.VOLUNTARY);
        Finding voluntary = finding(Rulebooks.seSfmpGroup(), "se2-voluntary", mandatory);
        assertThat(voluntary.outcome().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(voluntary.toString()).contains("voluntary (is not so)");
        assertThat(verdict(Rulebooks.seSfmpGroup(), "se2-confidential", mandatory))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome(holds(agreement("voluntary").or(agreement("open-house"))), mandatory)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_judgement_stands_in_a_frame_as_in_a_group() {
        Attestation even = new Attestation(Topic.of("se2-even"), "group", Judgement.MET, TODAY.minusDays(1));
        assertThat(verdict(Rulebooks.seSfmpGroup(), "se2-even", frame().attestations(even)))
                .isEqualTo(Verdict.SATISFIED);
        Attestation later = new Attestation(Topic.of("se2-even"), "group", Judgement.MET, TODAY.plusDays(1));
        assertThat(verdict(Rulebooks.seSfmpGroup(), "se2-even", frame().attestations(later)))
                .isEqualTo(Verdict.UNDETERMINED);
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of("g"))
                .frame(frame().attestations(Known.incomplete(List.of(even))).build())
                .build();
        assertThat(Rulebooks.seSfmpGroup()
                        .assess(group, TODAY)
                        .finding("se2-even")
                        .outcome()
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void meetings_a_year_and_time_in_all_are_words_of_what_is_agreed() {
        assertThat(outcome(atLeast(10, agreed(Term.MEETINGS_PER_YEAR)), frame().meetingsPerYear(10))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        Criterion thirty = atLeast(20 * 45, agreed(Term.AMOUNT));
        assertThat(outcome(thirty, frame().amount(15, AmountOfTime.Unit.HOURS)).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(outcome(thirty, frame().amount(15, AmountOfTime.Unit.HOURS45))
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }
}
