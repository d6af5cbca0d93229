package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.inStretch;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.calendar;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.RunningPeriod;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is still needed in a period that is not over, and until when. */
class RunningPeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Criterion TWICE_EVERY_YEAR =
            atMost(0, calendar(Attribute.YEAR, Quantity.Count.MISSED, atLeast(2, SESSIONS, attended())));

    private static Outcome evaluate(Criterion criterion, LocalDate asOf, String... days) {
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p"))
                .sessions(Known.complete(Stream.of(days)
                        .map(day -> Experience.builder()
                                .role(GroupRole.MEMBER)
                                .date(PartialDate.parse(day))
                                .build())
                        .toList()))
                .build();
        return new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion);
    }

    private static Criterion twiceInYears(int years, Quantity.Count count) {
        return atLeast(years, calendar(Attribute.YEAR, count, atLeast(2, SESSIONS, attended())));
    }

    private static void needsOne(Outcome outcome, String period, String until) {
        assertThat(outcome.running())
                .contains(new RunningPeriod(
                        period,
                        LocalDate.parse(until),
                        new Remedy.More(Measure.exactly(SESSIONS, 100), Optional.of(attended()))));
    }

    @Test
    void nothing_over_yet_is_vacuous_and_says_what_the_running_year_needs() {
        Outcome outcome = evaluate(TWICE_EVERY_YEAR, LocalDate.of(2026, 3, 1), "2026-01-01");
        assertThat(outcome.basis()).isEqualTo(Basis.VACUOUS);
        needsOne(outcome, "2026", "2026-12-31");
    }

    @Test
    void a_row_that_is_met_says_what_the_running_year_needs() {
        Outcome outcome = evaluate(TWICE_EVERY_YEAR, TODAY, "2024-06-01", "2025-02-01", "2025-03-01", "2026-01-01");
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.remaining().isNothing()).isTrue();
        needsOne(outcome, "2026", "2026-12-31");
    }

    @Test
    void a_row_that_is_missed_says_what_the_running_year_needs() {
        Outcome outcome = evaluate(TWICE_EVERY_YEAR, TODAY, "2024-06-01", "2025-02-01", "2026-01-01");
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        needsOne(outcome, "2026", "2026-12-31");
    }

    @Test
    void a_running_year_that_is_as_asked_needs_nothing() {
        assertThat(evaluate(TWICE_EVERY_YEAR, TODAY, "2025-06-01", "2026-01-01", "2026-02-01")
                        .running())
                .isEmpty();
    }

    @Test
    void the_last_day_of_a_year_still_belongs_to_it_and_the_next_day_to_the_next() {
        needsOne(evaluate(TWICE_EVERY_YEAR, LocalDate.of(2026, 12, 31), "2026-01-01"), "2026", "2026-12-31");
        needsOne(
                evaluate(TWICE_EVERY_YEAR, LocalDate.of(2027, 1, 1), "2026-01-01", "2027-01-01"), "2027", "2027-12-31");
    }

    @Test
    void the_rest_of_a_year_is_never_missed_and_needs_nothing() {
        assertThat(evaluate(TWICE_EVERY_YEAR, TODAY, "2026-06-01").running()).isEmpty();
    }

    @Test
    void years_that_are_counted_need_the_running_one_while_there_are_too_few() {
        needsOne(evaluate(twiceInYears(1, Quantity.Count.MET), TODAY, "2026-06-01"), "2026", "2026-12-31");
        needsOne(evaluate(twiceInYears(1, Quantity.Count.RUN), TODAY, "2026-06-01"), "2026", "2026-12-31");
        assertThat(evaluate(twiceInYears(1, Quantity.Count.MET), TODAY, "2025-05-01", "2025-06-01", "2026-06-01")
                        .running())
                .isEmpty();
    }

    @Test
    void a_period_that_no_longer_helps_needs_nothing() {
        Window years =
                Window.between(new Moment.Day(LocalDate.of(2025, 1, 1)), new Moment.Day(LocalDate.of(2026, 12, 31)));
        Criterion both = atLeast(2, Quantities.periods(Period.ofYears(1), years, atLeast(2, SESSIONS, attended())));
        assertThat(evaluate(both, TODAY, "2025-06-01", "2026-06-01").running()).isEmpty();
    }

    @Test
    void a_period_of_a_length_is_named_by_its_days() {
        Window since = Window.since(new Moment.Day(LocalDate.of(2024, 3, 1)));
        Criterion yearly = atMost(0, Quantities.missed(Period.ofYears(1), since, atLeast(2, SESSIONS, attended())));
        needsOne(evaluate(yearly, TODAY, "2026-04-01"), "2026-03-01/2027-02-28", "2027-02-28");
    }

    @Test
    void what_cannot_be_undone_is_not_needed() {
        Criterion atMostOne =
                atMost(0, calendar(Attribute.YEAR, Quantity.Count.MISSED, atMost(1, SESSIONS, attended())));
        assertThat(evaluate(atMostOne, TODAY, "2026-01-01", "2026-02-01").running())
                .isEmpty();
    }

    @Test
    void a_part_of_a_row_and_what_was_shown_instead_of_agreed_say_it_too() {
        Outcome parts = evaluate(allOf(TWICE_EVERY_YEAR, some(attended())), TODAY, "2026-01-01");
        needsOne(parts.children().get(0), "2026", "2026-12-31");
        needsOne(evaluate(shownElse(TWICE_EVERY_YEAR, some(supervision())), TODAY, "2026-01-01"), "2026", "2026-12-31");
    }

    @Test
    void nothing_runs_within_a_stretch() {
        Outcome outcome =
                evaluate(inStretch(Period.ofYears(3), twiceInYears(2, Quantity.Count.MET)), TODAY, "2026-06-01");
        assertThat(outcome.running()).isEmpty();
        assertThat(outcome.children().get(0).running()).isEmpty();
    }
}
