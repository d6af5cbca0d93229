package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static io.github.balint4j.rules.society.Applicants.entries;
import static io.github.balint4j.rules.society.Applicants.entry;
import static io.github.balint4j.rules.society.Applicants.portfolio;
import static io.github.balint4j.rules.society.Applicants.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Dutch rows at their edges. */
class NlBalintLeaderTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);
    private static final IssuerId NL = IssuerId.of("nl-balint");

    private static Portfolio.Builder recognised(LocalDate day, LocalDate... intervision) {
        return portfolio()
                .decisions(Decision.builder()
                        .kind(DecisionKind.RECOGNISE)
                        .authority(NL)
                        .on(day)
                        .build())
                .training()
                .intervision(Arrays.stream(intervision)
                        .map(met -> Experience.builder().date(met).build())
                        .toArray(Experience[]::new));
    }

    @Test
    void a_year_without_intervision_is_lost_unless_comparable_education_is_judged() {
        Portfolio.Builder leader = recognised(
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2020, 6, 1),
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2022, 2, 28),
                LocalDate.of(2023, 6, 1));
        Finding missed = renewal(leader, LocalDate.of(2024, 11, 1), "nl-renew-intervision");
        assertThat(missed.verdict()).isEqualTo(NOT_SATISFIED);
        Outcome meetings = missed.outcome().children().get(0).children().get(0);
        assertThat(meetings.found())
                .hasValueSatisfying(found -> assertThat(found).hasToString("4 sessions"));

        leader.training(Experience.builder()
                .code("further-education")
                .date(LocalDate.of(2022, 10, 1))
                .build());
        assertThat(renewal(leader, LocalDate.of(2024, 11, 1), "nl-renew-intervision")
                        .verdict())
                .isEqualTo(UNDETERMINED);
        leader.attestations(
                new Attestation(Topic.of("nl-renew-intervision"), "board", Judgement.MET, LocalDate.of(2024, 10, 1)));
        assertThat(renewal(leader, LocalDate.of(2024, 11, 1), "nl-renew-intervision")
                        .verdict())
                .isEqualTo(SATISFIED);
    }

    @Test
    void practice_that_the_board_judged_is_not_overruled_by_an_empty_record() {
        Portfolio.Builder leader = recognised(LocalDate.of(2020, 3, 1)).sessions();
        assertThat(renewal(leader, LocalDate.of(2024, 11, 1), "nl-renew-practice")
                        .verdict())
                .isEqualTo(UNDETERMINED);
        leader.attestations(
                new Attestation(Topic.of("nl-renew-practice"), "board", Judgement.MET, LocalDate.of(2024, 10, 1)));
        assertThat(renewal(leader, LocalDate.of(2024, 11, 1), "nl-renew-practice")
                        .verdict())
                .isEqualTo(SATISFIED);
    }

    @Test
    void intervision_once_in_each_of_the_five_years_is_enough() {
        Portfolio.Builder leader = recognised(
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2022, 3, 1),
                LocalDate.of(2023, 6, 1),
                LocalDate.of(2025, 2, 28));
        assertThat(renewal(leader, LocalDate.of(2025, 2, 28), "nl-renew-intervision")
                        .verdict())
                .isEqualTo(SATISFIED);
        assertThat(renewal(leader, LocalDate.of(2025, 2, 27), "nl-renew-intervision")
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
    }

    @Test
    void from_when_the_years_of_intervision_are_counted_only_the_board_can_say() {
        Portfolio.Builder leader = recognised(
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2020, 6, 1),
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2022, 2, 28), // still the second year from the recognition, and the third of the calendar
                LocalDate.of(2023, 6, 1),
                LocalDate.of(2024, 6, 1));
        assertThat(renewal(leader, LocalDate.of(2024, 11, 1), "nl-renew-intervision")
                        .verdict())
                .isEqualTo(UNDETERMINED);
        leader.attestations(new Attestation(
                Topic.of("nl-renew-intervision-years"), "board", Judgement.MET, LocalDate.of(2024, 10, 1)));
        assertThat(renewal(leader, LocalDate.of(2024, 11, 1), "nl-renew-intervision")
                        .verdict())
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_recognition_that_has_run_out_bars_nobody_from_renewal() {
        Portfolio.Builder leader = recognised(
                        LocalDate.of(2020, 3, 1),
                        LocalDate.of(2020, 6, 1),
                        LocalDate.of(2021, 6, 1),
                        LocalDate.of(2022, 6, 1),
                        LocalDate.of(2023, 6, 1),
                        LocalDate.of(2024, 6, 1))
                .sessions(entry(GroupRole.LEADER, LocalDate.of(2021, 1, 1)).build());
        Assessment late = NlBalintLeaderRenewal.rulebook().assess(leader.build(), LocalDate.of(2025, 6, 1));
        assertThat(late.finding("nl-validity").verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(late.verdict()).isEqualTo(SATISFIED);
    }

    @Test
    void five_years_from_the_end_of_february_end_on_the_day_that_the_record_of_the_decision_says() {
        Portfolio.Builder leader = recognised(LocalDate.of(2023, 2, 28));
        assertThat(renewal(leader, LocalDate.of(2028, 2, 28), "nl-validity").verdict())
                .isEqualTo(SATISFIED);
        assertThat(renewal(leader, LocalDate.of(2028, 2, 29), "nl-validity").verdict())
                .isEqualTo(NOT_SATISFIED);
    }

    @Test
    void a_recognition_lasts_to_the_day_on_which_its_five_years_are_full() {
        Portfolio.Builder leader = recognised(LocalDate.of(2020, 3, 1));
        assertThat(renewal(leader, LocalDate.of(2025, 3, 1), "nl-validity").verdict())
                .isEqualTo(SATISFIED);
        assertThat(renewal(leader, LocalDate.of(2025, 3, 2), "nl-validity").verdict())
                .isEqualTo(NOT_SATISFIED);
    }

    private static Finding renewal(Portfolio.Builder leader, LocalDate asOf, String row) {
        return NlBalintLeaderRenewal.rulebook().assess(leader.build(), asOf).finding(row);
    }

    @ParameterizedTest
    @CsvSource({"leading, SATISFIED", "clinical-work, NOT_SATISFIED"})
    void the_supervision_that_is_imposed_is_supervision_on_balint_sessions(String purpose, Verdict verdict) {
        Portfolio.Builder candidate = portfolio()
                .decisions(demand("nl-extra-supervision"))
                .supervision(Experience.builder()
                        .date(FIRST)
                        .duration(Duration.ofHours(5))
                        .purpose(purpose)
                        .build());
        assertThat(verdict(NlBalintLeader.rulebook(), "nl-extra-supervision", candidate))
                .isEqualTo(verdict);
    }

    private static Decision demand(String row) {
        return Decision.builder()
                .kind(DecisionKind.DEMAND)
                .authority(NL)
                .requirement(row)
                .on(FIRST)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"false, 0, SATISFIED", "true, 3, SATISFIED", "true, 2, NOT_SATISFIED"})
    void three_more_co_led_sessions_are_asked_for_only_where_imposed(boolean imposed, int coLed, Verdict verdict) {
        PersonId leader = PersonId.of("l1");
        Portfolio.Builder candidate = portfolio()
                .decisions()
                .sessions(entries(
                        coLed,
                        i -> entry(GroupRole.CO_LEADER, FIRST.plusWeeks(i)).leaders(leader)))
                .addDirectory(DirectoryEntry.builder()
                        .id(leader)
                        .credentials(Credential.authorised(NL, FIRST))
                        .build());
        if (imposed) {
            candidate.decisions(demand("nl-extra-colead"));
        }
        assertThat(verdict(NlBalintLeader.rulebook(), "nl-extra-colead", candidate))
                .isEqualTo(verdict);
    }
}
