package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static io.github.balint4j.rules.society.Applicants.entry;
import static io.github.balint4j.rules.society.Applicants.judged;
import static io.github.balint4j.rules.society.Applicants.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The British rows at their edges. */
class UkBalintSocietyLeaderTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);
    private static final IssuerId UK = IssuerId.of("uk-balint-society");
    private static final PersonId LEADER = PersonId.of("l1");

    private static Outcome outcome(String edition, String row, Portfolio.Builder person) {
        Edition of = UkBalintSocietyLeader.rulebook().edition(edition);
        return of.assess(person.build(), Applicants.AS_OF).finding(row).outcome();
    }

    private static Verdict verdict(String edition, String row, Portfolio.Builder person) {
        return outcome(edition, row, person).verdict();
    }

    private static Portfolio.Builder supervised(Experience.Builder meeting) {
        return portfolio()
                .supervision(meeting.date(FIRST).supervisors(LEADER).build())
                .addDirectory(DirectoryEntry.builder()
                        .id(LEADER)
                        .credentials(Credential.authorised(UK, LocalDate.of(2010, 1, 1)))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "leading, SATISFIED, SATISFIED",
        "clinical-work, NOT_SATISFIED, NOT_SATISFIED",
        ", SATISFIED, UNDETERMINED"
    })
    void supervision_is_on_leading_and_of_which_nobody_says_on_what_it_is_so_by_our_reading(
            String purpose, Verdict verdict, Verdict withoutReadings) {
        Experience.Builder meeting = Experience.builder().format("one-to-one");
        if (purpose != null) {
            meeting.purpose(purpose);
        }
        Outcome qualified = outcome("2020", "uk-supervisor-qual", supervised(meeting));
        assertThat(qualified.verdict()).isEqualTo(verdict);
        assertThat(qualified.withoutReadings()).isEqualTo(withoutReadings);
    }

    @ParameterizedTest
    @CsvSource({
        "one-to-two, uk-balint-society, 2010-01-01, SATISFIED",
        "group, uk-balint-society, 2010-01-01, UNDETERMINED",
        "one-to-one, de-dbg, 2010-01-01, UNDETERMINED",
        "one-to-one, uk-balint-society, 2022-03-05, NOT_SATISFIED"
    })
    void uk_supervisor_qual_asks_about_other_forms_and_other_societies_and_nobody_else_counts(
            String format, String issuer, LocalDate accredited, Verdict verdict) {
        Portfolio.Builder person = portfolio()
                .supervision(Experience.builder()
                        .date(FIRST)
                        .format(format)
                        .purpose("leading")
                        .supervisors(LEADER)
                        .build())
                .addDirectory(DirectoryEntry.builder()
                        .id(LEADER)
                        .credentials(Credential.authorised(IssuerId.of(issuer), accredited))
                        .build());
        assertThat(verdict("2020", "uk-supervisor-qual", person)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadership-day", "leadership-event"})
    void uk_leadership_groups_and_uk_two_day_event_take_days_and_events_alike(String code) {
        Portfolio.Builder person = portfolio()
                .sessions()
                .training(Experience.builder()
                        .code(code)
                        .organiser(UK)
                        .days(FIRST, FIRST.plusDays(1))
                        .build());
        assertThat(verdict("2020", "uk-two-day-event", person)).isEqualTo(SATISFIED);
        assertThat(verdict("2020", "uk-leadership-groups", person)).isEqualTo(UNDETERMINED);
        person.attestations(judged("uk-leadership-groups", "society", Judgement.MET));
        assertThat(verdict("2020", "uk-leadership-groups", person)).isEqualTo(SATISFIED);
    }

    @Test
    void how_much_supervision_is_enough_its_two_sides_judge_whatever_is_on_record() {
        Portfolio.Builder ready = portfolio()
                .supervision()
                .attestations(
                        judged("uk-supervision", "supervisor", Judgement.MET),
                        judged("uk-supervision", "candidate", Judgement.MET));
        assertThat(verdict("2020", "uk-supervision", ready)).isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "hospital, hospital, group, NOT_SATISFIED",
        "hospital, surgery, group, SATISFIED",
        "hospital, hospital, weekend, SATISFIED"
    })
    void co_leading_at_a_weekend_can_be_the_second_setting(
            String first, String second, String occasion, Verdict verdict) {
        Experience.Builder led = entry(GroupRole.CO_LEADER, FIRST);
        Portfolio.Builder person = portfolio()
                .sessions(
                        led.setting(first).occasion("group").build(),
                        led.setting(second)
                                .occasion(occasion)
                                .date(FIRST.plusDays(7))
                                .build());
        assertThat(verdict("2020", "uk-settings", person)).isEqualTo(verdict);
    }

    @Test
    void whether_a_lone_leader_has_sought_to_co_lead_is_asked_and_who_has_co_led_did() {
        Experience alone = entry(GroupRole.LEADER, FIRST).leaders().build();
        Experience together = entry(GroupRole.CO_LEADER, FIRST.plusDays(7)).build();
        assertThat(verdict("2020", "uk-solo-leader-colead", portfolio().sessions(alone)))
                .isEqualTo(UNDETERMINED);
        assertThat(verdict("2020", "uk-solo-leader-colead", portfolio().sessions(alone, together)))
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-04, SATISFIED", "2024-03-05, UNDETERMINED", "2024-03-06, NOT_SATISFIED"})
    void who_became_a_member_on_the_day_of_joining_the_pathway_may_have_done_so_first(
            LocalDate member, Verdict verdict) {
        Portfolio.Builder person = portfolio()
                .memberships(SocietyMembership.since(UK, member))
                .milestones(
                        Milestone.of("pathway-joined", LocalDate.of(2024, 3, 5)).with(UK));
        assertThat(verdict("2023", "uk23-member-first", person)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, SATISFIED", ", NOT_SATISFIED"})
    void membership_is_kept_after_an_accreditation_that_holds_and_one_of_long_ago_binds_nobody(
            LocalDate ended, Verdict verdict) {
        Credential accredited = Credential.authorised(UK, LocalDate.of(2012, 3, 1));
        Portfolio.Builder person = portfolio()
                .memberships(SocietyMembership.since(UK, LocalDate.of(2023, 1, 1)))
                .authorisations(ended == null ? accredited : accredited.until(ended));
        assertThat(verdict("2023", "uk23-member-keep", person)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"uk23-group", "uk23-leading", "uk23-training"})
    void what_the_older_copy_of_the_page_asks_without_a_number_the_society_judges(String row) {
        Portfolio.Builder person = portfolio().sessions().supervision().training();
        assertThat(verdict("2023", row, person)).isEqualTo(UNDETERMINED);
        assertThat(verdict("2023", row, person.attestations(judged(row, "society", Judgement.MET))))
                .isEqualTo(SATISFIED);
        assertThat(verdict("2023", row, person.attestations(judged(row, "society", Judgement.NOT_MET))))
                .isEqualTo(NOT_SATISFIED);
    }
}
