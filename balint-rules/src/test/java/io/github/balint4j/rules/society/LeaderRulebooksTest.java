package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
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
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.outcome.Remaining;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The leader rulebooks of several societies: that they have the rows of their sources, and what these say at their edges. */
class LeaderRulebooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);
    private static final IssuerId ABS = IssuerId.of("us-abs");
    private static final IssuerId NL = IssuerId.of("nl-balint");
    private static final IssuerId OEBG = IssuerId.of("at-oebg");

    /**
     * A rulebook and what its source has.
     *
     * @param ids the rows of the source, in its order
     * @param complete whether the whole list was seen
     */
    record Source(Rulebook rulebook, String edition, boolean complete, List<String> ids) {
        static Source complete(Rulebook rulebook, String edition, String... ids) {
            return new Source(rulebook, edition, true, List.of(ids));
        }

        static Source brokenOff(Rulebook rulebook, String edition, String... ids) {
            return new Source(rulebook, edition, false, List.of(ids));
        }

        @Override
        public String toString() {
            return edition;
        }
    }

    static Stream<Source> sources() {
        return Stream.of(
                Source.brokenOff(
                        IbfLeader.rulebook(),
                        "ibf/leader@2016",
                        "ibf16-basic-profession",
                        "ibf16-group-membership",
                        "ibf16-coled",
                        "ibf16-supervisor-report",
                        "ibf16-comp-safety",
                        "ibf16-comp-focus",
                        "ibf16-comp-style",
                        "ibf16-comp-process",
                        "ibf16-comp-beginning"), // ibf16-item6 is the gap
                Source.complete(
                        NlBalintLeader.rulebook(),
                        "nl-balint/leader@2023-09",
                        "nl-degree",
                        "nl-gp-experience",
                        "nl-one-of",
                        "nl-extra-colead",
                        "nl-extra-supervision",
                        "nl-extra-training"),
                Source.complete(
                        NlBalintLeaderRenewal.rulebook(),
                        "nl-balint/leader-renewal@2023-09",
                        "nl-validity",
                        "nl-renew-practice",
                        "nl-renew-intervision"),
                Source.brokenOff(
                        UsAbsLeader.rulebook(),
                        "us-abs/leader@undated",
                        "abs-member",
                        "abs-intensive-pre",
                        "abs-application",
                        "abs-supervision-rate",
                        "abs-intensives-total",
                        "abs-credentialing-intensive", // abs-council is the decision itself
                        "abs-member-throughout",
                        "abs-lead-frequency",
                        "abs-supervision-min",
                        "abs-debrief",
                        "abs-prior-review",
                        "abs-order"), // abs-step11plus is the gap
                Source.brokenOff(
                        AtOebgLeader.rulebook(),
                        "at-oebg/leader@2005",
                        "at-profession",
                        "at-qualification",
                        "at-years",
                        "at-years-supervised",
                        "at-teaching",
                        "at-member",
                        "at-fee",
                        "at-group"),
                Source.complete(
                        PtApgbLeaderEntry.rulebook(),
                        "pt-apgb/leader-entry@undated",
                        "pt-member",
                        "pt-years",
                        "pt-group-span",
                        "pt-group-sessions"), // pt-comp-1..7 are aims of the training
                Source.brokenOff(SeSfmpLeader.rulebook(), "se-sfmp/leader@2014", "se-leader-qualifications"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_rulebook_has_the_rows_of_its_source_and_no_others(Source source) {
        assertThat(source.rulebook().isAboutPersons()).isTrue();
        assertThat(source.rulebook().editions()).singleElement().satisfies(edition -> {
            assertThat(edition).hasToString(source.edition());
            assertThat(edition.gaps().isEmpty()).isEqualTo(source.complete());
            assertThat(edition.requirements().stream()
                            .map(row -> row.id().split("/")[0])
                            .distinct())
                    .containsExactlyElementsOf(source.ids());
        });
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_row_is_a_sentence_with_a_source_that_has_an_address(Source source) {
        assertThat(rows(source)).allSatisfy(row -> {
            assertThat(row.title()).endsWith(".");
            assertThat(row.citations()).isNotEmpty().allSatisfy(citation -> {
                assertThat(citation.read()).isPresent();
                assertThat(citation.language()).isPresent();
            });
            assertThat(row.citations())
                    .anySatisfy(citation -> assertThat(citation.address()).isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("sources")
    void of_whom_nothing_is_on_record_nothing_can_be_told(Source source) {
        Portfolio unknown = portfolio().build();
        assertThat(source.rulebook().assess(unknown, TODAY).findings())
                .allSatisfy(finding -> assertThat(finding.verdict())
                        .as(finding.requirement().id())
                        .isEqualTo(UNDETERMINED));
    }

    private static List<Requirement> rows(Source source) {
        return source.rulebook().editions().stream()
                .map(Edition::requirements)
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder portfolio() {
        return Portfolio.builder().person(PersonId.of("p1"));
    }

    private static Experience[] entries(int count, IntFunction<Experience.Builder> each) {
        return IntStream.range(0, count).mapToObj(i -> each.apply(i).build()).toArray(Experience[]::new);
    }

    private static Finding finding(Rulebook rulebook, String row, Portfolio.Builder portfolio) {
        return rulebook.assess(portfolio.build(), TODAY).finding(row);
    }

    private static Verdict verdict(Rulebook rulebook, String row, Portfolio.Builder portfolio) {
        return finding(rulebook, row, portfolio).verdict();
    }

    private static Experience.Builder entry(GroupRole role, LocalDate day) {
        return Experience.builder().role(role).date(day);
    }

    // United States

    /** Recorded supervision every second month: six in each year from the first one. */
    private static Portfolio.Builder supervised(int count) {
        return portfolio()
                .milestones(Milestone.of("supervision-fee-paid", FIRST).with(ABS))
                .sessions(entry(GroupRole.LEADER, FIRST).build())
                .supervision(entries(
                        count,
                        i -> Experience.builder().date(FIRST.plusMonths(2L * i)).proof("recording")));
    }

    @ParameterizedTest
    @CsvSource({
        "abs-supervision-min, 12, SATISFIED",
        "abs-supervision-min, 11, NOT_SATISFIED",
        "abs-supervision-rate, 12, SATISFIED",
        "abs-supervision-rate, 11, NOT_SATISFIED",
        "abs-supervision-min/within, 12, SATISFIED",
        "abs-supervision-min/within, 11, NOT_SATISFIED",
        "abs-order/supervision, 12, SATISFIED",
        "abs-order/supervision, 11, NOT_SATISFIED",
    })
    void twelve_recorded_supervisions_are_six_a_year_for_two_years(String row, int count, Verdict verdict) {
        assertThat(verdict(UsAbsLeader.rulebook(), row, supervised(count))).isEqualTo(verdict);
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
    @CsvSource({"24, -1, SATISFIED", "23, -1, NOT_SATISFIED", "25, 12, NOT_SATISFIED", "37, 12, SATISFIED"})
    void leading_once_a_month_for_24_months_in_a_row(int months, int pausedIn, Verdict verdict) {
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
        "at-oebg, 2022-06-04, NOT_SATISFIED",
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
