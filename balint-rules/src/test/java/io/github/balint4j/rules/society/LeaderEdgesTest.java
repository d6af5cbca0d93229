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
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.outcome.Remaining;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling rows of the other societies at their edges. */
class LeaderEdgesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);
    private static final IssuerId NL = IssuerId.of("nl-balint");
    private static final IssuerId OEBG = IssuerId.of("at-oebg");

    // Netherlands

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
        assertThat(missed.outcome().children().get(0).found())
                .hasValueSatisfying(found -> assertThat(found).hasToString("3 periods"));
        assertThat(missed.outcome().children().get(0).remaining()).isInstanceOf(Remaining.Closed.class);

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
            candidate.decisions(Decision.builder()
                    .kind(DecisionKind.DEMAND)
                    .authority(NL)
                    .requirement("nl-extra-colead")
                    .on(FIRST)
                    .build());
        }
        assertThat(verdict(NlBalintLeader.rulebook(), "nl-extra-colead", candidate))
                .isEqualTo(verdict);
    }

    // Austria

    private static Portfolio.Builder austrian() {
        return portfolio()
                .qualifications(Standing.of("registered-psychotherapist").from(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void three_years_of_practice_begin_the_day_after_the_qualification() {
        Portfolio practised = austrian()
                .practice(Experience.builder()
                        .code("clinical")
                        .since(PartialDate.of(LocalDate.of(2015, 1, 1)))
                        .build())
                .build();
        assertThat(AtOebgLeader.rulebook()
                        .assess(practised, LocalDate.of(2023, 1, 1))
                        .finding("at-years")
                        .verdict())
                .isEqualTo(SATISFIED);
        assertThat(AtOebgLeader.rulebook()
                        .assess(practised, LocalDate.of(2022, 12, 31))
                        .finding("at-years")
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"12, clinical-work, SATISFIED", "11, clinical-work, NOT_SATISFIED", "12, leading, NOT_SATISFIED"})
    void six_double_hours_of_supervised_clinical_work_in_each_of_two_years(int count, String purpose, Verdict verdict) {
        Portfolio.Builder supervised = austrian()
                .supervision(entries(
                        count,
                        i -> Experience.builder()
                                .date(FIRST.plusMonths(2L * i))
                                .duration(Duration.ofMinutes(90))
                                .purpose(purpose)));
        assertThat(verdict(AtOebgLeader.rulebook(), "at-years-supervised", supervised))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "at-oebg, 2022-06-03, SATISFIED",
        "at-oebg, 2022-06-04, UNDETERMINED",
        "ibf, 2022-06-04, SATISFIED",
        "de-dbg, 2022-03-01, UNDETERMINED",
    })
    void one_joins_after_the_first_seminar_at_the_latest_wherever_it_was(
            String society, LocalDate joined, Verdict verdict) {
        Experience.Builder seminar = Experience.builder().code("leader-seminar");
        Portfolio.Builder person = portfolio()
                .memberships(SocietyMembership.since(IssuerId.of(society), joined))
                .training(
                        seminar.organiser(IssuerId.of("ch-sbg")).date(FIRST).build(),
                        seminar.organiser(OEBG).date(LocalDate.of(2022, 6, 4)).build());
        assertThat(verdict(AtOebgLeader.rulebook(), "at-member", person)).isEqualTo(verdict);
    }

    @Test
    void how_much_participation_austria_asks_for_is_a_question_where_there_is_some() {
        assertThat(verdict(AtOebgLeader.rulebook(), "at-group", portfolio().sessions()))
                .isEqualTo(NOT_SATISFIED);
        assertThat(verdict(
                        AtOebgLeader.rulebook(),
                        "at-group",
                        portfolio().sessions(entries(500, i -> entry(GroupRole.MEMBER, FIRST.plusDays(i))))))
                .isEqualTo(UNDETERMINED);
    }

    // Portugal

    @ParameterizedTest
    @CsvSource({
        "20, 2024-03-04, SATISFIED, SATISFIED",
        "19, 2024-03-04, NOT_SATISFIED, SATISFIED",
        "20, 2024-03-03, SATISFIED, NOT_SATISFIED",
    })
    void portugal_asks_for_two_years_and_twenty_sessions(int count, LocalDate last, Verdict sessions, Verdict span) {
        Portfolio.Builder member = portfolio()
                .sessions(entries(count, i -> entry(GroupRole.MEMBER, i < count - 1 ? FIRST.plusWeeks(i) : last)));
        assertThat(verdict(PtApgbLeaderEntry.rulebook(), "pt-group-sessions", member))
                .isEqualTo(sessions);
        assertThat(verdict(PtApgbLeaderEntry.rulebook(), "pt-group-span", member))
                .isEqualTo(span);
    }

    @Test
    void the_portuguese_conditions_of_entry_can_be_satisfied_as_they_were_seen_in_full() {
        Portfolio.Builder person = portfolio()
                .memberships(SocietyMembership.since(IssuerId.of("pt-apgb"), FIRST))
                .milestones()
                .practice(Experience.builder()
                        .code("general-practice")
                        .since(PartialDate.of(LocalDate.of(2021, 1, 15)))
                        .build())
                .sessions(entries(25, i -> entry(GroupRole.MEMBER, FIRST.plusMonths(i))))
                .attestations(validated("pt-years"), validated("pt-group-sessions"));
        assertThat(PtApgbLeaderEntry.rulebook().assess(person.build(), TODAY).verdict())
                .isEqualTo(SATISFIED);
    }

    private static Attestation validated(String row) {
        return new Attestation(Topic.of(row), "scientific-committee", Judgement.MET, FIRST);
    }

    // The federation, and Sweden

    @Test
    void the_federation_asks_whether_a_co_leader_was_invited_until_there_is_a_report() {
        Portfolio.Builder person = portfolio().reports();
        assertThat(verdict(IbfLeader.rulebook(), "ibf16-coled/report", person)).isEqualTo(UNDETERMINED);
        assertThat(verdict(IbfLeader.rulebook(), "ibf16-coled", person.sessions()))
                .isEqualTo(NOT_SATISFIED);
    }

    @Test
    void whom_the_swedish_committee_judges_qualified_is_not_thereby_authorised() {
        Portfolio.Builder person = portfolio()
                .attestations(new Attestation(
                        Topic.of("se-leader-qualifications"), "authorisation-committee", Judgement.MET, FIRST));
        assertThat(verdict(SeSfmpLeader.rulebook(), "se-leader-qualifications", person))
                .isEqualTo(SATISFIED);
        assertThat(SeSfmpLeader.rulebook().assess(person.build(), TODAY).verdict())
                .isEqualTo(UNDETERMINED);
    }
}
