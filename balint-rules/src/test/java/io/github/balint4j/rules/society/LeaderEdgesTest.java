package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static io.github.balint4j.rules.society.Applicants.entries;
import static io.github.balint4j.rules.society.Applicants.entry;
import static io.github.balint4j.rules.society.Applicants.finding;
import static io.github.balint4j.rules.society.Applicants.judged;
import static io.github.balint4j.rules.society.Applicants.portfolio;
import static io.github.balint4j.rules.society.Applicants.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telling rows of the Portuguese, the federation's and the Swedish rulebook. */
class LeaderEdgesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);

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
        return judged(row, "scientific-committee", Judgement.MET);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-03, SATISFIED", "2022-03-04, UNDETERMINED", "2022-03-05, NOT_SATISFIED"})
    void who_joined_on_the_day_the_portuguese_training_began_may_have_joined_before_it(
            LocalDate joined, Verdict verdict) {
        Portfolio.Builder person = portfolio()
                .memberships(SocietyMembership.since(IssuerId.of("pt-apgb"), joined))
                .milestones(Milestone.of("leader-training-start", FIRST));
        assertThat(verdict(PtApgbLeaderEntry.rulebook(), "pt-member", person)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ibf16-basic-profession",
                "ibf16-group-membership",
                "ibf16-coled",
                "ibf16-coled/report",
                "ibf16-supervisor-report"
            })
    void what_the_federation_gives_no_number_for_the_society_judges_whatever_is_on_record(String row) {
        Portfolio.Builder person = portfolio().sessions().qualifications().reports();
        assertThat(verdict(IbfLeader.rulebook(), row, person)).isEqualTo(UNDETERMINED);
        person.attestations(judged(row.replace('/', '-'), "society", Judgement.MET));
        assertThat(verdict(IbfLeader.rulebook(), row, person)).isEqualTo(SATISFIED);
    }

    @Test
    void a_co_leader_who_reports_was_invited_to_by_our_reading() {
        Outcome report = finding(
                        IbfLeader.rulebook(), "ibf16-coled/report", portfolio().reports(Report.by("co-leader", FIRST)))
                .outcome();
        assertThat(report.verdict()).isEqualTo(SATISFIED);
        assertThat(report.withoutReadings()).isEqualTo(UNDETERMINED);
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
