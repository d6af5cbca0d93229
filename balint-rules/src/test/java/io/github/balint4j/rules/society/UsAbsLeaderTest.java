package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static io.github.balint4j.rules.society.Applicants.entries;
import static io.github.balint4j.rules.society.Applicants.entry;
import static io.github.balint4j.rules.society.Applicants.finding;
import static io.github.balint4j.rules.society.Applicants.portfolio;
import static io.github.balint4j.rules.society.Applicants.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The American rows at their edges. */
class UsAbsLeaderTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);
    private static final IssuerId ABS = IssuerId.of("us-abs");

    // United States

    /** Recorded supervision every second month: six in each year from the first one. */
    private static Portfolio.Builder supervised(int count) {
        return portfolio()
                .milestones(Milestone.of("supervision-fee-paid", FIRST).with(ABS))
                .sessions(entries(24, i -> entry(GroupRole.LEADER, FIRST.plusMonths(i))))
                .supervision(entries(
                        count,
                        i -> Experience.builder()
                                .date(FIRST.plusMonths(2L * i))
                                .purpose("leading")
                                .proof("recording")));
    }

    @ParameterizedTest
    @CsvSource({
        "abs-supervision-min, 12, SATISFIED",
        "abs-supervision-min, 11, NOT_SATISFIED",
        "abs-supervision-rate, 12, SATISFIED",
        "abs-supervision-rate, 11, NOT_SATISFIED",
        "abs-supervision-min/within, 12, SATISFIED",
        "abs-supervision-min/within, 11, UNDETERMINED",
        "abs-order/supervision, 12, SATISFIED",
        "abs-order/supervision, 11, NOT_SATISFIED",
    })
    void twelve_recorded_supervisions_are_six_a_year_for_two_years(String row, int count, Verdict verdict) {
        assertThat(verdict(UsAbsLeader.rulebook(), row, supervised(count))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "-60, 24, SATISFIED, SATISFIED",
        "-1, 24, SATISFIED, SATISFIED",
        "-60, 23, UNDETERMINED, SATISFIED",
    })
    void what_came_before_spoils_nothing_and_both_lie_in_the_same_two_years(
            int earlier, int months, Verdict within, Verdict rate) {
        Portfolio.Builder person = plus(
                        supervised(12),
                        Experience.builder()
                                .date(FIRST.plusMonths(earlier))
                                .purpose("leading")
                                .proof("recording")
                                .build())
                .sessions(Stream.concat(
                                Stream.of(entry(GroupRole.CO_LEADER, FIRST.minusYears(4))
                                        .build()),
                                IntStream.range(0, months)
                                        .mapToObj(i -> entry(GroupRole.LEADER, FIRST.plusMonths(i))
                                                .build()))
                        .toArray(Experience[]::new));
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-supervision-min/within", person))
                .isEqualTo(within);
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-supervision-rate", person))
                .isEqualTo(rate);
    }

    @Test
    void supervision_without_a_recording_does_not_count_and_where_nobody_said_is_a_question() {
        Experience last = Experience.builder().date(FIRST.plusMonths(22)).build();
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-supervision-min", plus(supervised(11), last)))
                .isEqualTo(UNDETERMINED);
        Experience without = Experience.builder().from(last).proof().build();
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-supervision-min", plus(supervised(11), without)))
                .isEqualTo(NOT_SATISFIED);
    }

    private static Portfolio.Builder plus(Portfolio.Builder portfolio, Experience more) {
        List<Experience> before = portfolio.build().supervision().items();
        return portfolio.supervision(
                Stream.concat(before.stream(), Stream.of(more)).toArray(Experience[]::new));
    }

    @Test
    void supervision_before_the_fee_counts_and_breaks_the_order() {
        Portfolio.Builder late = supervised(12)
                .milestones(
                        Milestone.of("supervision-fee-paid", FIRST.plusDays(1)).with(ABS));
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-supervision-min", late)).isEqualTo(SATISFIED);
        Finding order = finding(UsAbsLeader.rulebook(), "abs-order/supervision", late);
        assertThat(order.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(order.found()).hasValueSatisfying(found -> assertThat(found).hasToString("11 sessions"));
    }

    @ParameterizedTest
    @CsvSource({"24, -1, SATISFIED", "23, -1, NOT_SATISFIED", "25, 12, UNDETERMINED", "37, 12, SATISFIED"})
    void leading_once_a_month_for_2_years_is_at_least_24_sessions(int months, int pausedIn, Verdict verdict) {
        LocalDate midMonth = LocalDate.of(2022, 3, 15);
        Experience[] led = IntStream.range(0, months)
                .filter(i -> i != pausedIn)
                .mapToObj(i -> entry(i % 2 == 0 ? GroupRole.LEADER : GroupRole.CO_LEADER, midMonth.plusMonths(i))
                        .build())
                .toArray(Experience[]::new);
        assertThat(verdict(
                        UsAbsLeader.rulebook(),
                        "abs-lead-frequency",
                        portfolio().sessions(led)))
                .isEqualTo(verdict);
    }

    @Test
    void a_month_of_the_calendar_without_a_group_refuses_nobody_who_led_24_in_2_years() {
        LocalDate first = LocalDate.of(2022, 3, 15);
        Stream<LocalDate> days = IntStream.range(0, 24).mapToObj(first::plusMonths);
        Portfolio.Builder person = portfolio()
                .sessions(days.map(day -> entry(GroupRole.LEADER, day).build()).toArray(Experience[]::new));
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-lead-frequency", person))
                .isEqualTo(SATISFIED);
        Portfolio.Builder slipped = portfolio()
                .sessions(IntStream.range(0, 24)
                        .mapToObj(i -> entry(
                                        GroupRole.LEADER,
                                        i == 12 ? first.plusMonths(11).plusDays(13) : first.plusMonths(i))
                                .build())
                        .toArray(Experience[]::new));
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-lead-frequency", slipped))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void the_last_group_may_slip_beyond_the_two_years_and_refuses_nobody() {
        LocalDate first = LocalDate.of(2024, 1, 2);
        Portfolio.Builder slipped = portfolio()
                .sessions(IntStream.range(0, 24)
                        .mapToObj(i -> entry(GroupRole.LEADER, i == 23 ? LocalDate.of(2026, 1, 5) : first.plusMonths(i))
                                .build())
                        .toArray(Experience[]::new));
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-lead-frequency", slipped))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void supervision_that_is_not_six_in_each_of_two_years_in_a_row_is_for_the_society_to_judge() {
        Portfolio.Builder uneven = portfolio()
                .supervision(Stream.of(0, 1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 18)
                        .map(month -> Experience.builder()
                                .date(FIRST.plusMonths(month))
                                .purpose("leading")
                                .proof("recording")
                                .build())
                        .toArray(Experience[]::new));
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-supervision-rate", uneven))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, SATISFIED", "3, 1, NOT_SATISFIED", "4, 0, UNDETERMINED", "4, -3, NOT_SATISFIED"})
    void an_intensive_of_four_days_ends_before_the_day_of_the_application(int days, int later, Verdict verdict) {
        LocalDate last = FIRST.plusDays(days - 1L);
        Portfolio.Builder candidate = portfolio()
                .training(
                        Experience.builder().code("intensive").days(FIRST, last).build())
                .milestones(Milestone.of("application", last.plusDays(later)).with(ABS));
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-intensive-pre", candidate))
                .isEqualTo(verdict);
    }

    @Test
    void the_steps_of_the_application_come_in_their_order() {
        Milestone applied = Milestone.of("application", FIRST).with(ABS);
        Milestone approved =
                Milestone.of("application-approved", FIRST.plusDays(9)).with(ABS);
        Milestone signed =
                Milestone.of("supervision-agreement-signed", FIRST.plusDays(9)).with(ABS);
        Portfolio.Builder early = portfolio()
                .milestones(
                        applied,
                        approved,
                        signed,
                        Milestone.of("supervision-fee-paid", FIRST.plusDays(8)).with(ABS));
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-order/approved", early)).isEqualTo(SATISFIED);
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-order/agreement", early))
                .isEqualTo(SATISFIED);
        assertThat(verdict(UsAbsLeader.rulebook(), "abs-order/fee", early)).isEqualTo(NOT_SATISFIED);
    }

    @Test
    void a_debrief_only_informs() {
        assertThat(UsAbsLeader.rulebook()
                        .editions()
                        .get(0)
                        .requirement("abs-debrief")
                        .level())
                .isEqualTo(Level.RECOMMENDED);
    }
}
