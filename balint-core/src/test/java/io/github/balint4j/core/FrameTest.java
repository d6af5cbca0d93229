package io.github.balint4j.core;

import static io.github.balint4j.core.AmountOfTime.Unit.DOUBLE_HOURS;
import static io.github.balint4j.core.AmountOfTime.Unit.HOURS;
import static io.github.balint4j.core.AmountOfTime.Unit.HOURS45;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

    @ParameterizedTest
    @CsvSource({
        "P6W, 2026-09-02, 2026-10-07, six weekly meetings lie five weeks apart",
        "P6W, 2026-09-02, 2026-10-14, or six",
        "P10M, 2026-09-02, 2027-06-30, two days short of ten months",
        "P10M, 2026-09, 2027-06, in months",
        "P2D, 2026-09-05, 2026-09-06, a weekend",
        "P1Y, 2026-09-02, 2027-09-01, a year",
        "P1Y, 2026, 2027, which may be one",
        "P1Y, --09, --06, years that nobody gave",
    })
    void a_run_that_less_than_a_unit_of_its_own_lies_between_agrees(String run, String from, String until) {
        assertThat(runs(run, from, until)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "P6W, 2026-09-02, 2026-09-29, shorter",
        "P6W, 2026-09-02, 2026-10-20, longer",
        "P2D, 2026-09-05, 2026-09-05, shorter",
        "P1Y, 2026-09-02, 2027-06-30, shorter",
        "P3M, 2026-01, 2026-06, longer",
    })
    void a_run_and_a_span_that_surely_differ_contradict_each_other(String run, String from, String until, String how) {
        assertThat(runs(run, from, until))
                .hasValue("it runs for " + Period.parse(run) + ", but the span from " + from + " until " + until
                        + " is " + how + ": correct one of them, or leave out what is not certain");
    }

    private static Optional<String> runs(String run, String from, String until) {
        return Optional.ofNullable(catchThrowableOfType(
                        ContradictionException.class,
                        () -> GroupFrame.builder()
                                .runsFor(Period.parse(run))
                                .span(DateSpan.ofClosed(PartialDate.parse(from), PartialDate.parse(until)))
                                .build()))
                .map(refusal -> refusal.contradictions().get(0).detail());
    }

    @Test
    void a_number_of_members_is_exactly_that_many() {
        assertThat(GroupFrame.builder().members(8).build().members()).hasValue(CountRange.exactly(8));
    }

    @Test
    void a_run_of_one_bound_only_is_held_against_that_one() {
        DateSpan span = DateSpan.ofClosed(DAY, DAY.plusYears(3));
        assertThat(GroupFrame.builder()
                        .runsFor(PeriodRange.atLeast(Period.ofYears(2)))
                        .span(span)
                        .build()
                        .runsFor())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupFrame.builder()
                        .runsFor(PeriodRange.atMost(Period.ofYears(2)))
                        .span(span)
                        .build());
    }

    @Test
    void time_in_all_is_that_of_the_sessions_or_meetings() {
        GroupFrame.Builder tenEvenings = GroupFrame.builder().meetings(10).length(Duration.ofMinutes(90));
        assertThat(Contradiction.in(tenEvenings.amount(20, HOURS45).build())).isEmpty();
        assertThat(Contradiction.in(tenEvenings.amount(15, HOURS).build())).isEmpty();
        assertThat(Contradiction.in(tenEvenings.amount(30, HOURS45).build()))
                .containsExactly(new Contradiction(
                        Contradiction.Code.AMOUNT_DIFFERS,
                        "/amount",
                        "30 hours45 are stated in all, but 10 meetings of 90 minutes make 20: correct one of them, or say how"
                                + " many sessions a meeting holds (\"sessionsPerMeeting\")"));
        assertThat(Contradiction.in(GroupFrame.builder()
                        .sessions(10)
                        .length(Duration.ofMinutes(90))
                        .amount(20, DOUBLE_HOURS)
                        .build()))
                .hasSize(1);
    }

    @Test
    void one_session_a_meeting_is_only_taken_so_and_no_total_contradicts_it() {
        GroupFrame.Builder nineEvenings =
                GroupFrame.builder().meetings(9).length(Duration.ofMinutes(90)).amount(18, DOUBLE_HOURS);
        assertThat(Contradiction.in(nineEvenings.build())).isEmpty();
        assertThat(Contradiction.in(
                        nineEvenings.sessionsPerMeeting(BigDecimal.ONE).build()))
                .hasSize(1);
        assertThat(Contradiction.in(
                        nineEvenings.sessionsPerMeeting(BigDecimal.valueOf(2)).build()))
                .isEmpty();
    }

    @Test
    void ranges_and_sessions_of_another_length_contradict_no_amount() {
        GroupFrame frame = GroupFrame.builder()
                .sessions(CountRange.between(8, 10))
                .length(DurationRange.between(Duration.ofMinutes(90), Duration.ofMinutes(120)))
                .amount(18, HOURS)
                .build();
        assertThat(Contradiction.in(frame)).isEmpty();
        GroupFrame twoSittings = GroupFrame.builder()
                .sessions(2)
                .length(Duration.ofMinutes(90))
                .amount(4, HOURS)
                .build();
        assertThat(Contradiction.in(twoSittings)).hasSize(1);
        Session longer =
                Session.builder().date(DAY).length(Duration.ofMinutes(150)).build();
        assertThat(BalintGroup.builder()
                        .id(GroupId.of("g"))
                        .frame(twoSittings)
                        .sessions(Known.incomplete(List.of(longer)))
                        .build()
                        .frame())
                .isEqualTo(twoSittings);
    }

    @Test
    void an_amount_is_above_nothing_and_in_whole_minutes() {
        assertThat(new AmountOfTime(new BigDecimal("2.50"), DOUBLE_HOURS).minutes())
                .isEqualTo(225);
        assertThat(new AmountOfTime(new BigDecimal("2.50"), HOURS))
                .isEqualTo(new AmountOfTime(new BigDecimal("2.5"), HOURS));
        for (String wrong : List.of("0", "-1", "0.01", "20001")) {
            assertThatIllegalArgumentException()
                    .as(wrong)
                    .isThrownBy(() -> new AmountOfTime(new BigDecimal(wrong), HOURS));
        }
    }

    @Test
    void what_is_not_agreed_says_nothing_of_the_rest() {
        GroupFrame mandatory =
                GroupFrame.builder().notAgreed(Agreement.VOLUNTARY).build();
        assertThat(mandatory.agreements()).isEqualTo(Known.incomplete(List.of()));
        assertThat(mandatory.notAgreed()).containsExactly(Agreement.VOLUNTARY);
    }

    @Test
    void of_a_complete_list_all_else_is_not_agreed() {
        assertThat(GroupFrame.builder()
                        .agrees(Agreement.CONFIDENTIALITY)
                        .notAgreed(Agreement.VOLUNTARY)
                        .build())
                .isEqualTo(
                        GroupFrame.builder().agrees(Agreement.CONFIDENTIALITY).build());
    }

    @Test
    void nothing_is_agreed_and_not_agreed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupFrame.builder()
                        .agreements(Known.incomplete(List.of(Agreement.VOLUNTARY)))
                        .notAgreed(Agreement.VOLUNTARY)
                        .build())
                .withMessageContaining(
                        "/agreements/not/0: voluntary is agreed, and is not: take it off one of the lists");
    }
}
