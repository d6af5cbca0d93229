package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static io.github.balint4j.rules.society.Applicants.entries;
import static io.github.balint4j.rules.society.Applicants.entry;
import static io.github.balint4j.rules.society.Applicants.judged;
import static io.github.balint4j.rules.society.Applicants.portfolio;
import static io.github.balint4j.rules.society.Applicants.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Austrian rows at their edges. */
class AtOebgLeaderTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);
    private static final IssuerId OEBG = IssuerId.of("at-oebg");

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
    @CsvSource({"clinical, SATISFIED", "psychiatry, UNDETERMINED"})
    void which_practice_is_clinical_experience_with_patients_people_judge(String code, Verdict verdict) {
        Portfolio.Builder practised = austrian()
                .practice(Experience.builder()
                        .code(code)
                        .since(PartialDate.of(LocalDate.of(2015, 1, 1)))
                        .build());
        assertThat(verdict(AtOebgLeader.rulebook(), "at-years", practised)).isEqualTo(verdict);
        practised.attestations(judged("at-years", "society", Judgement.NOT_MET));
        assertThat(verdict(AtOebgLeader.rulebook(), "at-years", practised))
                .isEqualTo(verdict == SATISFIED ? SATISFIED : NOT_SATISFIED);
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
    @CsvSource({"6, 0, SATISFIED", "6, 12, UNDETERMINED", "5, 12, NOT_SATISFIED"})
    void two_years_that_do_not_follow_each_other_the_society_judges(int second, int pause, Verdict verdict) {
        Portfolio.Builder supervised = austrian()
                .supervision(entries(
                        6 + second,
                        i -> Experience.builder()
                                .date(LocalDate.of(2020, 3, 4).plusMonths(2L * i + (i < 6 ? 0 : pause)))
                                .duration(Duration.ofMinutes(90))
                                .purpose("clinical-work")));
        assertThat(verdict(AtOebgLeader.rulebook(), "at-years-supervised", supervised))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2022", "2022-01", "--05-01"})
    void supervision_of_which_the_day_is_not_known_undoes_no_two_years_that_are_there(String day) {
        Experience.Builder vague =
                Experience.builder().duration(Duration.ofMinutes(90)).purpose("clinical-work");
        if (day != null) {
            vague.date(Optional.of(PartialDate.parse(day)));
        }
        Experience[] known = entries(
                12,
                i -> Experience.builder()
                        .date(FIRST.plusMonths(2L * i))
                        .duration(Duration.ofMinutes(90))
                        .purpose("clinical-work"));
        Experience[] more =
                Stream.concat(Stream.of(known), Stream.of(vague.build())).toArray(Experience[]::new);
        assertThat(verdict(
                        AtOebgLeader.rulebook(),
                        "at-years-supervised",
                        austrian().supervision(more)))
                .isEqualTo(SATISFIED);
        assertThat(verdict(
                        AtOebgLeader.rulebook(),
                        "at-years-supervised",
                        austrian().supervision(Known.incomplete(List.of(known)))))
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "at-oebg, 2022-06-03, SATISFIED",
        "at-oebg, 2022-06-04, UNDETERMINED",
        "ibf, 2022-06-04, SATISFIED",
        "de-dbg, 2022-03-01, NOT_SATISFIED",
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

    @ParameterizedTest
    @ValueSource(strings = {"at-group", "at-teaching"})
    void what_austria_gives_no_number_for_the_society_judges_whatever_is_on_record(String row) {
        Portfolio.Builder nothing = portfolio().sessions().teaching();
        assertThat(verdict(AtOebgLeader.rulebook(), row, nothing)).isEqualTo(UNDETERMINED);
        nothing.attestations(judged(row, "society", Judgement.MET));
        assertThat(verdict(AtOebgLeader.rulebook(), row, nothing)).isEqualTo(SATISFIED);
        assertThat(verdict(
                        AtOebgLeader.rulebook(),
                        row,
                        portfolio().sessions(entries(500, i -> entry(GroupRole.MEMBER, FIRST.plusDays(i))))))
                .isEqualTo(UNDETERMINED);
    }
}
