package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static io.github.balint4j.rules.society.Applicants.entries;
import static io.github.balint4j.rules.society.Applicants.entry;
import static io.github.balint4j.rules.society.Applicants.portfolio;
import static io.github.balint4j.rules.society.Applicants.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The German rows at their edges. */
class DeDbgLeaderTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);

    @ParameterizedTest
    @CsvSource({
        "2020-11-05, , SATISFIED",
        "2020-11-06, , UNDETERMINED",
        "2001-01-01, 2001-12-31, UNDETERMINED",
        ", , NOT_SATISFIED"
    })
    void who_joined_in_time_is_asked_whether_membership_must_go_on_where_it_did_not(
            LocalDate joined, LocalDate left, Verdict verdict) {
        Experience.Builder seminar = Experience.builder().code("leader-seminar").organiser(IssuerId.of("de-dbg"));
        Portfolio.Builder physician = portfolio()
                .training(
                        seminar.date(LocalDate.of(2020, 5, 8)).build(),
                        seminar.date(LocalDate.of(2020, 11, 6)).build());
        physician = joined == null
                ? physician.memberships()
                : physician.memberships(new SocietyMembership(
                        IssuerId.of("de-dbg"),
                        Given.of(PartialDate.of(joined)),
                        Given.ofOptional(Optional.ofNullable(left).map(PartialDate::of))));
        assertThat(verdict(DeDbgLeaderPhysician.rulebook(), "dbg-a-member", physician))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"34, 36, SATISFIED", "35, 35, UNDETERMINED", "120, 70, SATISFIED", "120, 60, UNDETERMINED"})
    void a_minor_part_is_less_than_half_and_what_was_beside_the_number_does_no_harm(
            int atConferences, int elsewhere, Verdict verdict) {
        PersonId leader = PersonId.of("l1");
        Experience.Builder ninety = Experience.builder()
                .role(GroupRole.MEMBER)
                .duration(Duration.ofMinutes(90))
                .leaders(leader);
        Experience[] sessions = Stream.concat(
                        IntStream.range(0, atConferences)
                                .mapToObj(i -> ninety.occasion("conference")
                                        .date(FIRST.plusDays(i))
                                        .build()),
                        IntStream.range(0, elsewhere)
                                .mapToObj(i -> ninety.occasion("group")
                                        .date(FIRST.plusDays(200L + i))
                                        .build()))
                .toArray(Experience[]::new);
        Portfolio.Builder physician = portfolio()
                .sessions(sessions)
                .milestones(Milestone.of("psychotherapy-training-complete", LocalDate.of(2020, 1, 1)))
                .attestations()
                .addDirectory(DirectoryEntry.builder()
                        .id(leader)
                        .credentials(Credential.authorised(IssuerId.of("de-dbg"), LocalDate.of(2010, 1, 1)))
                        .build());
        assertThat(verdict(DeDbgLeaderPhysician.rulebook(), "dbg-a-group-after/conferences", physician))
                .isEqualTo(verdict);
    }

    @Test
    void forty_sessions_of_85_minutes_are_more_than_35_double_hours() {
        Portfolio.Builder physician = portfolio()
                .sessions(entries(
                        40,
                        i -> entry(GroupRole.MEMBER, LocalDate.of(2018, 1, 10).plusWeeks(2L * i))
                                .duration(Duration.ofMinutes(85))))
                .milestones(Milestone.of("leader-training-start", LocalDate.of(2021, 1, 1)));
        assertThat(verdict(DeDbgLeaderPhysician.rulebook(), "dbg-a-group-before", physician))
                .isEqualTo(SATISFIED);
    }

    @Test
    void which_practice_is_professional_experience_the_german_society_judges() {
        Portfolio.Builder cook = portfolio()
                .qualifications(Standing.of("title-psychotherapy").from(LocalDate.of(2010, 1, 1)))
                .practice(Experience.builder()
                        .code("cooking")
                        .since(PartialDate.of(LocalDate.of(2010, 1, 1)))
                        .build());
        assertThat(verdict(DeDbgLeaderPhysician.rulebook(), "dbg-a-years", cook))
                .isEqualTo(UNDETERMINED);
    }
}
