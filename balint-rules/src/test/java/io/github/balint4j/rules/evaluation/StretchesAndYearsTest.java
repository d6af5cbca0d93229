package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.inStretch;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.calendar;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches of a length, and years of the calendar, at their edges. */
class StretchesAndYearsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Criterion TWICE_A_YEAR =
            atMost(0, calendar(Attribute.YEAR, Quantity.Count.MISSED, atLeast(2, SESSIONS, attended())));

    private static Experience on(String day) {
        return Experience.builder()
                .role(GroupRole.MEMBER)
                .date(PartialDate.parse(day))
                .build();
    }

    private static Outcome evaluate(Criterion criterion, LocalDate asOf, Known<Experience> sessions) {
        Portfolio portfolio =
                Portfolio.builder().person(PersonId.of("p")).sessions(sessions).build();
        return new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion);
    }

    private static Known<Experience> all(String... days) {
        return Known.complete(Stream.of(days).map(StretchesAndYearsTest::on).toList());
    }

    private static Criterion stretch(String length, int least) {
        return inStretch(Period.parse(length), atLeast(least, SESSIONS, attended()));
    }

    @ParameterizedTest
    @CsvSource({"2022-02-28, SATISFIED", "2022-03-01, NOT_SATISFIED"})
    void two_years_from_the_first_of_march_end_on_the_last_of_february(String last, Verdict verdict) {
        Outcome outcome = evaluate(stretch("P2Y", 2), TODAY, all("2020-03-01", last));
        assertThat(outcome.verdict()).isEqualTo(verdict);
    }

    // Any stretch is open, as the list is: it is found at once that only this one can be surely met.
    @Test
    void it_is_found_among_thousands_of_a_list_that_is_not_complete() {
        List<Experience> sessions = IntStream.range(0, 1200)
                .mapToObj(i -> on(LocalDate.of(2000, 1, 1)
                        .plusDays(3L * i - (i < 4 ? i : 0))
                        .toString()))
                .toList();
        Outcome outcome = evaluate(stretch("P8D", 4), TODAY, Known.incomplete(sessions));
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_stretch_that_is_found_has_its_days() {
        Outcome outcome = evaluate(stretch("P2Y", 2), TODAY, all("2015-01-01", "2020-03-01", "2022-02-28"));
        assertThat(Wording.english().found(outcome)).isEqualTo("2020-03-01 to 2022-02-28");
        assertThat(Wording.english().required(outcome))
                .isEqualTo("within some stretch of 2 years: at least 2 sessions attended as a member");
    }

    @ParameterizedTest
    @CsvSource({"2020-05, P1D, UNDETERMINED", "2020-05, P1M, SATISFIED", "2020-07, P1M, NOT_SATISFIED"})
    void a_day_known_by_its_month_may_lie_in_a_stretch_or_not(String day, String length, Verdict verdict) {
        assertThat(evaluate(stretch(length, 2), TODAY, all("2020-05-01", day)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void of_sessions_summed_up_nobody_knows_in_which_stretch_they_lie() {
        Experience five = Experience.builder()
                .role(GroupRole.MEMBER)
                .days(LocalDate.of(2020, 1, 10), LocalDate.of(2020, 12, 10))
                .sessions(BigDecimal.valueOf(5))
                .build();
        Known<Experience> one = Known.complete(List.of(five));
        assertThat(evaluate(stretch("P1Y", 5), TODAY, one).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(evaluate(stretch("P3M", 5), TODAY, one).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluate(stretch("P1Y", 6), TODAY, one).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_list_with_gaps_may_have_enough_in_some_stretch() {
        Known<Experience> some = Known.incomplete(all("2020-05-01").items());
        assertThat(evaluate(stretch("P1Y", 2), TODAY, some).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluate(stretch("P1Y", 1), TODAY, some).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_remains_is_said_of_a_stretch_that_is_not_over() {
        Outcome outcome = evaluate(
                stretch("P1Y", 4), TODAY, all("2020-01-01", "2020-02-01", "2020-03-01", "2026-02-01", "2026-03-01"));
        assertThat(Wording.english().found(outcome)).startsWith("2020-01-01");
        assertThat(outcome.remaining())
                .isInstanceOfSatisfying(
                        Remedy.More.class, more -> assertThat(more.amount()).hasToString("2 sessions"));
    }

    @Test
    void no_more_stretches_are_looked_at_than_the_bound_and_it_is_quick() {
        // Of each nobody knows the day: every stretch is open.
        Known<Experience> many = Known.complete(IntStream.range(0, 1200)
                .mapToObj(i -> Experience.builder()
                        .role(GroupRole.MEMBER)
                        .days(
                                LocalDate.of(1950, 1, 1).plusDays(9L * i),
                                LocalDate.of(1950, 3, 1).plusDays(9L * i))
                        .sessions(BigDecimal.valueOf(3))
                        .build())
                .toList());
        assertThat(evaluate(stretch("P1D", 4), TODAY, many).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, SATISFIED, VACUOUS",
        "2026-01-01, NOT_SATISFIED, EVIDENCE",
    })
    void a_year_is_over_after_its_last_day(LocalDate asOf, Verdict verdict, Basis basis) {
        Outcome outcome = evaluate(TWICE_A_YEAR, asOf, all("2024-06-01", "2025-06-01"));
        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, NOT_SATISFIED", "2024-01-02, SATISFIED"})
    void the_rest_of_a_year_is_never_missed(String first, Verdict verdict) {
        assertThat(evaluate(TWICE_A_YEAR, LocalDate.of(2026, 1, 1), all(first, "2025-02-01", "2025-03-01"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2024, UNDETERMINED", "2024-05, SATISFIED"})
    void whether_the_first_year_is_whole_may_not_be_known(String first, Verdict verdict) {
        assertThat(evaluate(TWICE_A_YEAR, LocalDate.of(2025, 1, 1), all(first)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void of_a_list_with_gaps_earlier_years_may_have_been_missed() {
        Known<Experience> some =
                Known.incomplete(all("2025-02-01", "2025-03-01").items());
        assertThat(evaluate(TWICE_A_YEAR, LocalDate.of(2026, 1, 1), some).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2020-01-01"})
    void years_are_counted_as_a_attribute_too(String day) {
        assertThat(evaluate(atLeast(2, distinct(Attribute.YEAR, attended())), TODAY, all(day, "2021-01-01"))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, SATISFIED",
        "2025-12-31, NOT_SATISFIED",
        "2026-12-31, SATISFIED",
        "2027-01-01, NOT_SATISFIED"
    })
    void the_year_of_the_day_of_the_assessment_has_a_first_and_a_last_day(LocalDate day, Verdict verdict) {
        Moment asOf = Moment.asOf();
        Window year = new Window(Optional.of(asOf.yearStart()), true, Optional.of(asOf.yearEnd()), true);
        Criterion criterion =
                some(Selectors.is(Attribute.KIND, "session").and(new Selector.Timed(Selector.Relation.WITHIN, year)));
        Experience planned = Experience.builder()
                .from(on(day.toString()))
                .state(SessionState.PLANNED)
                .build();
        Experience one = day.isAfter(TODAY) ? planned : on(day.toString());
        assertThat(evaluate(criterion, TODAY, Known.complete(List.of(one))).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"P1D, P2D, NOT_SATISFIED", "P1D, P6M, NOT_SATISFIED", "P1Y, P6M, UNDETERMINED"})
    void a_stretch_covers_no_more_days_than_it_has(String length, String least, Verdict verdict) {
        Criterion practised = inStretch(
                Period.parse(length),
                Criteria.atLeast(Period.parse(least), Quantities.covered(Selectors.is(Attribute.KIND, "practice"))));
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p"))
                .practice(Experience.builder().since(PartialDate.parse("2024")).build())
                .build();
        assertThat(new Evaluator(Facts.of(portfolio, TODAY)).evaluate(practised).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_window_that_ends_before_it_begins_covers_nothing() {
        Window turned = Window.between(new Moment.Day(TODAY), new Moment.Day(TODAY.minusYears(2)));
        Selector perhaps = Selectors.is(Attribute.KIND, "practice").and(Selectors.is(Attribute.SETTING, "hospital"));
        Criterion practised = Criteria.atLeast(Period.ofDays(1), Quantities.covered(perhaps, turned));
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p"))
                .practice(Experience.builder().since(PartialDate.parse("2020")).build())
                .build();
        Outcome outcome = new Evaluator(Facts.of(portfolio, TODAY)).evaluate(practised);
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1M"})
    void the_end_of_what_has_not_ended_has_no_date_in_a_reason(String later) {
        Moment end = Moment.end(Selectors.is(Attribute.KIND, "practice"));
        Moment from = later.equals("P0D") ? end : end.plus(Period.parse(later));
        Criterion after =
                atLeast(1, SESSIONS, attended().and(new Selector.Timed(Selector.Relation.WITHIN, Window.after(from))));
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p"))
                .sessions(all("2024-01-01"))
                .practice(Experience.builder()
                        .since(PartialDate.parse("2020-01-01"))
                        .build())
                .build();
        Outcome outcome = new Evaluator(Facts.of(portfolio, TODAY)).evaluate(after);
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(Wording.english().entries(outcome.evidence().notCounted()))
                .containsExactly("1 session: 2024-01-01 (the day from which it would count has not come)");
    }

    @Test
    void too_many_periods_are_not_gone_through() {
        Criterion daily = atLeast(
                1,
                Quantities.periods(
                        Period.ofDays(1), Window.since(new Moment.Day(LocalDate.of(1826, 1, 1))), some(attended())));
        assertThat(evaluate(daily, TODAY, all("2020-05-01")).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
