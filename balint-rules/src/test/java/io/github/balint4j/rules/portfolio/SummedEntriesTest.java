package io.github.balint4j.rules.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One entry for many sessions, of which nobody said on which days they were. */
class SummedEntriesTest {
    private static final Experience FIFTEEN = summed("2025-01-10", "2025-09-26", 15);
    private static final Period MONTH = Period.ofMonths(1);
    private static final Window IN_2025 =
            Window.between(new Moment.Day(LocalDate.of(2025, 1, 1)), new Moment.Day(LocalDate.of(2026, 1, 1)));

    private static Experience summed(String from, String until, int sessions) {
        return Experience.builder()
                .role(GroupRole.MEMBER)
                .days(LocalDate.parse(from), LocalDate.parse(until))
                .sessions(BigDecimal.valueOf(sessions))
                .build();
    }

    private static Outcome evaluate(Criterion criterion, Experience... sessions) {
        Portfolio portfolio =
                Portfolio.builder().person(PersonId.of("p")).sessions(sessions).build();
        return new Evaluator(Facts.of(portfolio, LocalDate.of(2026, 7, 1))).evaluate(criterion);
    }

    @ParameterizedTest
    @CsvSource({"DAY, 1 to 15 days", "WEEK, 1 to 15 weeks", "MONTH, 1 to 9 months"})
    void fifteen_sessions_over_eight_months_are_on_one_to_fifteen_days(Attribute attribute, String found) {
        Outcome outcome = evaluate(atLeast(5, distinct(attribute, attended())), FIFTEEN);

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Wording.english().found(outcome)).isEqualTo(found);
        assertThat(outcome.remaining().ways())
                .map(Wording.english()::remaining)
                .first()
                .isEqualTo("split /sessions/0: record one by one what took place, or in shorter stretches");
    }

    @Test
    void they_may_be_in_more_than_three_months() {
        assertThat(evaluate(atMost(3, distinct(Attribute.MONTH, attended())), FIFTEEN)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void what_lies_wholly_apart_is_in_different_months() {
        Outcome outcome = evaluate(
                atLeast(2, distinct(Attribute.MONTH, attended())),
                summed("2024-02-01", "2024-06-30", 4),
                summed("2025-02-01", "2025-06-30", 4));
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Wording.english().found(outcome)).isEqualTo("2 to 8 months");
    }

    @Test
    void what_lies_within_a_month_is_in_that_month() {
        Experience somewhen = Experience.builder()
                .role(GroupRole.MEMBER)
                .date(PartialDate.of(YearMonth.of(2025, 3)))
                .build();
        Outcome outcome = evaluate(
                atLeast(1, distinct(Attribute.MONTH, attended())), somewhen, summed("2025-03-02", "2025-03-30", 3));
        assertThat(Wording.english().found(outcome)).isEqualTo("1 month");
    }

    @Test
    void two_sessions_are_in_two_months_at_the_most() {
        Experience two = summed("2025-01-01", "2025-12-31", 2);
        Outcome run = evaluate(atLeast(12, Quantities.run(MONTH, IN_2025, some(attended()))), two);
        assertThat(run.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(Wording.english().found(run)).isEqualTo("up to 2 months in a row");

        Outcome missed = evaluate(atMost(6, Quantities.missed(MONTH, IN_2025, some(attended()))), two);
        assertThat(missed.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(Wording.english().found(missed)).isEqualTo("10 to 12 months");

        Outcome met = evaluate(atLeast(2, Quantities.periods(MONTH, IN_2025, some(attended()))), two);
        assertThat(met.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(met.remaining().ways())
                .map(Wording.english()::remaining)
                .containsExactly("split /sessions/0: record one by one what took place, or in shorter stretches");
    }

    @Test
    void a_run_is_no_longer_than_the_sessions_of_its_own_months() {
        Outcome run = evaluate(
                atLeast(12, Quantities.run(MONTH, IN_2025, some(attended()))),
                summed("2024-12-01", "2025-02-20", 9),
                summed("2025-04-01", "2025-12-31", 5));
        assertThat(Wording.english().found(run)).isEqualTo("up to 5 months in a row");
    }

    @Test
    void a_unit_of_the_rulebook_is_given_as_what_it_measures() {
        Unit halfDays = new Unit("half-day", Dimension.MINUTES, 240, 1);
        Outcome outcome = evaluate(atLeast(1, halfDays, attended()), FIFTEEN);
        assertThat(outcome.remaining().ways())
                .map(Wording.english()::remaining)
                .first()
                .isEqualTo("give \"duration\" of /sessions/0");
    }
}
