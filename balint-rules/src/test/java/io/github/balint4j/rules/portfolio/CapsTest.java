package io.github.balint4j.rules.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Quantities.capped;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Units.HOURS;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Requirement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What exceeds a cap does not count, the rest does. */
class CapsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static Criterion hours(int least) {
        return atLeast(least, capped(HOURS, training(), Attribute.DAY, BigDecimal.valueOf(8)));
    }

    private static Experience.Builder course(String code, int hours) {
        return Experience.builder().code(code).duration(Duration.ofHours(hours));
    }

    private static Outcome evaluate(Criterion criterion, Experience... trainings) {
        return evaluate(criterion, Known.of(trainings));
    }

    private static Outcome evaluate(Criterion criterion, Known<Experience> trainings) {
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p1"))
                .statedOn(TODAY)
                .training(trainings)
                .build();
        return new Evaluator(Facts.of(portfolio, TODAY)).evaluate(criterion);
    }

    private static String found(Outcome outcome) {
        return outcome.found().orElseThrow().toString();
    }

    @Test
    void ofACalendarYearNoMoreThanSoMuchCounts() {
        Criterion row = atLeast(20, capped(HOURS, training(), Attribute.YEAR, BigDecimal.valueOf(10)));
        Experience early = course("a", 8).date(LocalDate.of(2024, 1, 1)).build();
        Experience late = course("b", 8).date(LocalDate.of(2024, 12, 31)).build();

        Outcome both = evaluate(
                row, early, late, course("c", 9).date(LocalDate.of(2025, 1, 1)).build());
        assertThat(found(both)).isEqualTo("19 hours");
        assertThat(both.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(both.evidence().notCounted())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.because()).contains(new Reason(Reason.Type.CAPPED, "year", List.of("2024"))));
        assertThat(evaluate(
                                row,
                                early,
                                late,
                                course("c", 10).date(LocalDate.of(2025, 1, 1)).build())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        // Of what lies across the turn of a year nobody knows how much was in which.
        assertThat(evaluate(
                                row,
                                early,
                                course("b", 12)
                                        .days(LocalDate.of(2024, 12, 28), LocalDate.of(2025, 1, 3))
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void ofTenHoursOnADayEightCount() {
        Outcome outcome = evaluate(
                hours(13),
                course("a", 4).date(LocalDate.of(2025, 3, 1)).build(),
                course("b", 6).date(LocalDate.of(2025, 3, 1)).build(),
                course("c", 5).date(LocalDate.of(2025, 3, 2)).build());
        assertThat(found(outcome)).isEqualTo("13 hours");
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.evidence().notCounted()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("b");
            assertThat(entry.amount().orElseThrow()).hasToString("2 hours");
            assertThat(entry.because()).contains(new Reason(Reason.Type.CAPPED, "day", List.of("2025-03-01")));
        });
        assertThat(outcome.evidence().counted())
                .extracting(entry -> entry.amount().orElseThrow().toString())
                .containsExactly("4 hours", "4 hours", "5 hours");
    }

    @Test
    void twoHoursOfUnknownOccasionAreTwoHoursHoweverManyEntriesTheyAre() {
        Criterion row = atLeast(1, capped(HOURS, training(), Attribute.OCCASION, BigDecimal.valueOf(4)));
        LocalDate day = LocalDate.of(2025, 3, 1);
        String asOne = found(evaluate(row, course("a", 2).date(day).build()));
        assertThat(asOne).isEqualTo("2 hours");
        assertThat(found(evaluate(
                        row,
                        course("a", 1).date(day).build(),
                        course("b", 1).date(day).build())))
                .isEqualTo(asOne);
        // Of one occasion no more than four count; each may have been at one of its own.
        assertThat(found(evaluate(
                        row,
                        course("a", 3).date(day).build(),
                        course("b", 3).date(day).build())))
                .isEqualTo("4..6 hours");
    }

    @Test
    void onUnknownDaysItMayHaveBeenTheSameDayOrAsManyAsThereAre() {
        Outcome twice = evaluate(
                hours(9),
                course("a", 6).date(PartialDate.parse("2025-03")).build(),
                course("b", 6).date(LocalDate.of(2025, 3, 2)).build());
        assertThat(found(twice)).isEqualTo("6..12 hours");
        assertThat(twice.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(twice.remaining().steps()).isNotEmpty();
        // In different months they cannot be on one day.
        assertThat(found(evaluate(
                        hours(9),
                        course("a", 6).date(PartialDate.parse("2025-04")).build(),
                        course("b", 6).date(LocalDate.of(2025, 3, 2)).build())))
                .isEqualTo("12 hours");
        // Three days have room for no more than 24 hours, whatever was done on them.
        assertThat(found(evaluate(
                        hours(9),
                        course("a", 20)
                                .days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 3))
                                .build(),
                        course("b", 20)
                                .days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 3))
                                .build())))
                .isEqualTo("8..24 hours");
    }

    @Test
    void ofEachCodeSoMuchCounts() {
        Criterion criterion = atLeast(9, capped(HOURS, training(), Attribute.CODE, BigDecimal.valueOf(5)));
        LocalDate day = LocalDate.of(2025, 3, 1);
        assertThat(found(evaluate(
                        criterion,
                        course("a", 4).date(day).build(),
                        course("a", 4).date(day.plusDays(1)).build(),
                        course("b", 3).date(day).build())))
                .isEqualTo("8 hours");
        assertThat(found(evaluate(
                        criterion,
                        course("a", 4).date(day).build(),
                        Experience.builder()
                                .date(day)
                                .duration(Duration.ofHours(9))
                                .build())))
                .isEqualTo("5..9 hours");
        assertThat(found(evaluate(
                        criterion,
                        Known.incomplete(List.of(course("a", 9).date(day).build())))))
                .isEqualTo("5.. hours");
    }

    @Test
    void aCapIsRefusedWhereNothingHasTheProperty() {
        assertThat(refusals(atLeast(9, capped(SESSIONS, training(), Attribute.GROUP, BigDecimal.ONE))))
                .containsExactly("a training has no group for each of which so much counts");
        assertThat(refusals(atMost(9, capped(SESSIONS, attended(), Attribute.DAY, BigDecimal.ONE))))
                .containsExactly(
                        "what exceeds a cap does not count, so there is no most of it; leave atMost or atMostPer out");
        assertThat(refusals(atLeast(9, capped(SESSIONS, attended(), Attribute.DAY, BigDecimal.ONE))))
                .isEmpty();
    }

    @Test
    void aCapThatItsUnitCannotSayIsNone() {
        for (String most : List.of("9223372036854775807", "8.3333", "0")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> capped(HOURS, training(), Attribute.DAY, new BigDecimal(most)));
        }
    }

    private static List<String> refusals(Criterion criterion) {
        return new Requirement(
                        "row", "A row.", Level.REQUIRED, criterion, List.of(Citation.of("SE-1", "1")), Optional.empty())
                .refusals(true).stream().map(refusal -> refusal.what()).toList();
    }
}
