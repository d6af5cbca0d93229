package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the editions about groups against what their sources say, and against what they do not say. */
class GroupSourcesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static BalintGroup.Builder group() {
        return BalintGroup.builder().id(GroupId.of("g"));
    }

    private static Finding finding(Rulebook rulebook, String row, BalintGroup.Builder group, LocalDate day) {
        return rulebook.assess(group.build(), day).finding(row);
    }

    private static Verdict verdict(Rulebook rulebook, String row, BalintGroup.Builder group) {
        return finding(rulebook, row, group, DAY).verdict();
    }

    private static Verdict verdict(Rulebook rulebook, String row, GroupFrame.Builder frame) {
        return rulebook.assess(frame.build(), DAY).finding(row).verdict();
    }

    private static Known<Membership> members(LocalDate joined, int count) {
        List<Membership> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(Membership.builder()
                    .person(PersonId.of("m" + i))
                    .joined(joined)
                    .build());
        }
        return Known.complete(members);
    }

    private static Known<Session> sessions(String... days) {
        return Known.complete(Arrays.stream(days)
                .map(day -> Session.planned(LocalDate.parse(day)))
                .toList());
    }

    @Test
    void dk1_dates_no_source_asks_for_dates() {
        assertThat(DkAarhusGroup.rulebook().editions()).noneMatch(edition -> edition.has("dk1-dates"));
    }

    @Test
    void dk1_start_does_not_bar_a_running_group_that_began_with_four() {
        BalintGroup.Builder running = group().frame(
                        GroupFrame.builder().startThreshold(5).build())
                .members(members(LocalDate.of(2020, 9, 1), 4))
                .waiting(Known.of())
                .sessions(sessions("2020-09-10", "2020-10-08", "2021-02-11", "2021-03-18"));
        assertThat(finding(DkAarhusGroup.rulebook(), "dk1-start", running, LocalDate.of(2021, 3, 1))
                        .verdict())
                .isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"5, 2, NOT_SATISFIED", "5, 5, SATISFIED", "0, 2, SATISFIED", ", 2, UNDETERMINED", ", 5, SATISFIED"})
    void dk1_start_binds_a_group_that_has_not_begun_and_waits_for_a_number(
            Integer threshold, int waiting, Verdict verdict) {
        GroupFrame.Builder frame = GroupFrame.builder();
        if (threshold != null) {
            frame.startThreshold(threshold);
        }
        BalintGroup.Builder waits = group().frame(frame.build())
                .stated(StatedTotals.none().withEnrolled(0).withWaiting(waiting))
                .sessions(sessions("2026-03-15", "2026-04-12"));
        assertThat(verdict(DkAarhusGroup.rulebook(), "dk1-start", waits)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-15, 2026-05-31, SATISFIED", // two terms
        "2026-01-12, 2026-05-31, UNDETERMINED", // one
    })
    void se2_continuity_two_terms_are_several(LocalDate first, LocalDate last, Verdict verdict) {
        GroupFrame.Builder frame = GroupFrame.builder().span(DateSpan.ofClosed(first, last));
        assertThat(verdict(SeSfmpGroup.rulebook(), "se2-continuity", frame)).isEqualTo(verdict);
    }

    @Test
    void a_reading_that_is_not_met_asks_and_a_judgement_goes_before_it() {
        GroupFrame frame = GroupFrame.builder()
                .period(Period.ofMonths(3))
                .span(DateSpan.ofClosed(DAY, DAY.plusMonths(3)))
                .build();
        Finding asks = finding(SeSfmpGroup.rulebook(), "se2-continuity", group().frame(frame), DAY);
        assertThat(asks.verdict()).isEqualTo(UNDETERMINED);
        assertThat(asks.outcome().basis()).isEqualTo(Basis.READING);
        assertThat(asks.outcome().isNotSatisfiedAsRead()).isTrue();
        assertThat(asks.remaining().steps()).anyMatch(Remedy.Ask.class::isInstance);

        BalintGroup.Builder judged = group().frame(frame)
                .attestations(new Attestation(Topic.of("se2-continuity"), "group", Judgement.NOT_MET, DAY));
        assertThat(verdict(SeSfmpGroup.rulebook(), "se2-continuity", judged)).isEqualTo(NOT_SATISFIED);
    }

    private static BalintGroup.Builder led(Leadership... leaders) {
        return group().frame(GroupFrame.builder().mode(Mode.HYBRID).build())
                .leaders(Known.of(leaders))
                .sessions(Known.of(
                        met("2025-01-15", Mode.IN_PERSON),
                        met("2025-04-15", Mode.ONLINE),
                        met("2025-07-15", Mode.ONLINE),
                        met("2025-10-15", Mode.IN_PERSON)));
    }

    private static Session met(String day, Mode mode) {
        return Session.builder()
                .date(LocalDate.parse(day))
                .mode(mode)
                .state(SessionState.HELD)
                .build();
    }

    private static Leadership leads(String person, String since, String until) {
        Leadership.Builder leads =
                Leadership.builder().person(PersonId.of(person)).since(LocalDate.parse(since));
        return until.isEmpty()
                ? leads.build()
                : leads.until(LocalDate.parse(until)).build();
    }

    @Test
    void baek_online_leader_one_fixed_leader_is_one_and_the_same() {
        BalintGroup.Builder changed = led(leads("l1", "2025-01-01", "2025-06-30"), leads("l2", "2025-07-01", ""));
        assertThat(verdict(DeBaekGroup.rulebook(), "baek-online-leader", changed))
                .isEqualTo(NOT_SATISFIED);
        assertThat(verdict(DeBaekGroup.rulebook(), "baek-online-leader", led(leads("l1", "2025-01-01", ""))))
                .isEqualTo(SATISFIED);
        BalintGroup.Builder two = led(leads("l1", "2025-01-01", ""), leads("l2", "2025-01-01", ""));
        assertThat(verdict(DeBaekGroup.rulebook(), "baek-online-leader", two)).isEqualTo(NOT_SATISFIED);
        GroupFrame.Builder frame = GroupFrame.builder().mode(Mode.HYBRID).leaders(1);
        assertThat(verdict(DeBaekGroup.rulebook(), "baek-online-leader", frame)).isEqualTo(SATISFIED);
    }

    @Test
    void baek_what_only_the_older_wording_says_refuses_under_its_own_name_alone() {
        GroupFrame.Builder large = GroupFrame.builder().members(15, 15).length(Duration.ofMinutes(60));
        for (String row : List.of("baek-members", "baek-session")) {
            assertThat(verdict(DeBaekGroupOlder.rulebook(), row, large)).isEqualTo(NOT_SATISFIED);
            assertThat(verdict(DeBaekGroup.rulebook(), row, large)).isEqualTo(UNDETERMINED);
        }
        GroupFrame.Builder usual = GroupFrame.builder().members(9, 9).length(Duration.ofMinutes(90));
        for (String row : List.of("baek-members", "baek-session")) {
            assertThat(verdict(DeBaekGroupOlder.rulebook(), row, usual)).isEqualTo(SATISFIED);
            assertThat(verdict(DeBaekGroup.rulebook(), row, usual)).isEqualTo(SATISFIED);
        }
        assertThat(DeBaekGroupOlder.rulebook().editions()).noneMatch(edition -> edition.has("baek-online-closed"));
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01, UNDETERMINED", "2024-01-14, UNDETERMINED", "2024-01-15, SATISFIED"})
    void ekiba_longer_stay_is_that_of_who_has_been_there_for_more_than_two_years(LocalDate joined, Verdict verdict) {
        BalintGroup.Builder stays = group().frame(GroupFrame.builder()
                        .format(GroupFormat.HALF_OPEN)
                        .period(Period.ofYears(2))
                        .build())
                .members(members(joined, 6));
        assertThat(verdict(DeEkibaGroup.rulebook(), "ekiba-longer-stay", stays)).isEqualTo(verdict);
    }

    @Test
    void ekiba_longer_stay_is_asked_of_what_is_agreed_as_long_as_there_is_no_list() {
        assertThat(verdict(
                        DeEkibaGroup.rulebook(),
                        "ekiba-longer-stay",
                        GroupFrame.builder().period(Period.ofYears(2))))
                .isEqualTo(SATISFIED);
        assertThat(verdict(
                        DeEkibaGroup.rulebook(),
                        "ekiba-longer-stay",
                        GroupFrame.builder().period(Period.ofYears(3))))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "nl-group-annual-plan, NOT_SATISFIED, SATISFIED",
        "nl-group-plan-places, NOT_SATISFIED, UNDETERMINED",
        "nl-group-plan-frequency, NOT_SATISFIED, SATISFIED",
        "nl-group-plan-length, NOT_SATISFIED, SATISFIED",
    })
    void nl_group_plan_without_a_plan_it_says_nothing(String row, Verdict without, Verdict with) {
        GroupFrame.Builder frame = GroupFrame.builder().every(Period.ofWeeks(4)).length(Duration.ofMinutes(90));
        assertThat(verdict(NlBalintGroup.rulebook(), row, frame.agreements(Known.of())))
                .isEqualTo(without);
        assertThat(verdict(NlBalintGroup.rulebook(), row, frame.agreements(Known.of(Agreement.of("annual-plan")))))
                .isEqualTo(with);
    }

    @Test
    void nl_group_validation_is_asked_when_a_session_lies_a_year_back() {
        assertThat(verdict(NlBalintGroup.rulebook(), "nl-group-validation", held("2025-03-01", "2025-12-01")))
                .isEqualTo(SATISFIED);
        assertThat(verdict(NlBalintGroup.rulebook(), "nl-group-validation", held("2024-03-01", "2025-12-01")))
                .isEqualTo(UNDETERMINED);
    }

    private static BalintGroup.Builder held(String... days) {
        return group().sessions(Known.complete(
                Arrays.stream(days).map(day -> met(day, Mode.IN_PERSON)).toList()));
    }

    @ParameterizedTest
    @CsvSource({"7, NOT_SATISFIED, UNDETERMINED", "8, SATISFIED, UNDETERMINED", "10, SATISFIED, SATISFIED"})
    void uk_group_members_between_8_and_10_only_our_reading_finds_enough(int size, Verdict verdict, Verdict without) {
        Finding finding = UkBalintSocietyGroup.rulebook()
                .assess(GroupFrame.builder().members(size, size).build(), DAY)
                .finding("uk-group-members");
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.outcome().withoutReadings()).isEqualTo(size < 8 ? NOT_SATISFIED : without);
    }

    @Test
    void abfm_sessions_eight_is_a_floor_and_a_month_without_one_is_judged() {
        assertThat(verdict(
                        UsAbfmGroup.rulebook(),
                        "abfm-sessions",
                        GroupFrame.builder().sessions(18)))
                .isEqualTo(SATISFIED);
        BalintGroup.Builder postponed = held(
                "2025-01-20",
                "2025-02-17",
                "2025-04-01", // that of March
                "2025-04-21",
                "2025-05-19",
                "2025-06-16",
                "2025-07-21",
                "2025-08-18");
        assertThat(verdict(UsAbfmGroup.rulebook(), "abfm-sessions", postponed)).isEqualTo(SATISFIED);
        assertThat(verdict(UsAbfmGroup.rulebook(), "abfm-months", postponed)).isEqualTo(UNDETERMINED);
    }
}
