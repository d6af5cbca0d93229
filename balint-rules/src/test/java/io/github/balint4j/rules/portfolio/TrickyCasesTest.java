package io.github.balint4j.rules.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.periods;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.intervision;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.last;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Units.DOUBLE_HOURS;
import static io.github.balint4j.rules.criterion.Units.ENTRIES;
import static io.github.balint4j.rules.criterion.Units.EVENTS;
import static io.github.balint4j.rules.criterion.Units.HOURS45;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Standing;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cases in which counting by hand goes wrong. */
class TrickyCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);
    private static final IssuerId UK = IssuerId.of("uk-balint-society");
    private static final PersonId LEADER = PersonId.of("l1");

    private static Portfolio.Builder portfolio() {
        return Portfolio.builder().person(PersonId.of("p1"));
    }

    private static Experience.Builder session(LocalDate day) {
        return Experience.builder().date(day).role(GroupRole.MEMBER).group(GroupId.of("g1"));
    }

    /** So many sessions, one a week. */
    private static List<Experience> weekly(int count, LocalDate first, int minutes) {
        return IntStream.range(0, count)
                .mapToObj(week -> session(first.plusWeeks(week))
                        .duration(Duration.ofMinutes(minutes))
                        .build())
                .toList();
    }

    private static Portfolio of(List<Experience> sessions) {
        return portfolio().sessions(sessions.toArray(Experience[]::new)).build();
    }

    private static Outcome evaluate(Criterion criterion, Portfolio portfolio) {
        return evaluate(criterion, portfolio, TODAY);
    }

    private static Outcome evaluate(Criterion criterion, Portfolio portfolio, LocalDate asOf) {
        return new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion);
    }

    private static String found(Outcome outcome) {
        return outcome.found().orElseThrow().toString();
    }

    private static Remedy.More more(Outcome outcome) {
        return outcome.remaining()
                .steps()
                .filter(Remedy.More.class::isInstance)
                .map(Remedy.More.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void case_1_one_sitting_without_minutes_leaves_the_sum_open() {
        List<Experience> sessions = new ArrayList<>(weekly(14, FIRST, 90));
        sessions.add(session(FIRST.minusDays(1)).build());
        Outcome outcome = evaluate(atLeast(30, HOURS45, attended()), of(sessions));
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(found(outcome)).isEqualTo("28..60 hours45");
        assertThat(more(outcome).amount()).hasToString("2 hours45");
        assertThat(outcome.causes()).containsExactly(Cause.DATUM);
    }

    private static Portfolio trained(int after, int undated) {
        List<Experience> sessions = new ArrayList<>(weekly(after, LocalDate.of(2017, 1, 9), 90));
        IntStream.range(0, undated)
                .forEach(i -> sessions.add(Experience.builder()
                        .role(GroupRole.MEMBER)
                        .group(GroupId.of("g1"))
                        .build()));
        return portfolio()
                .qualifications(Standing.of("psychoanalytic-training").from(LocalDate.of(2020, 1, 1)))
                .milestones(
                        Milestone.of("professional-training-start", LocalDate.of(2016, 9, 1)),
                        Milestone.of("pathway-joined", LocalDate.of(2021, 5, 1)))
                .sessions(sessions.toArray(Experience[]::new))
                .build();
    }

    private static Finding uk(String row, Portfolio portfolio) {
        return Rulebooks.ukBalintSocietyLeader().assess(portfolio, TODAY).finding(row);
    }

    @Test
    void case_2_undated_sessions_may_lie_before_the_training() {
        Finding few = uk("uk-member-psy", trained(5, 2));
        assertThat(few.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(few.outcome().children().get(1).children().get(0).found())
                .hasValueSatisfying(found -> assertThat(found).hasToString("5..7 sessions"));
        Finding enough = uk("uk-member-psy", trained(7, 2));
        assertThat(enough.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(enough.remaining().steps()).hasAtLeastOneElementOfType(Remedy.Supply.class);
    }

    @Test
    void case_3_an_accreditation_two_days_later_does_not_count_that_day() {
        Experience[] coLed = IntStream.range(0, 20)
                .mapToObj(week -> Experience.builder()
                        .date(FIRST.plusWeeks(week))
                        .role(GroupRole.CO_LEADER)
                        .leaders(LEADER)
                        .build())
                .toArray(Experience[]::new);
        Portfolio candidate = portfolio()
                .milestones(Milestone.of("pathway-joined", LocalDate.of(2021, 5, 1)))
                .sessions(coLed)
                .addDirectory(DirectoryEntry.builder()
                        .id(LEADER)
                        .credentials(Credential.authorised(UK, FIRST.plusDays(2)))
                        .build())
                .build();
        assertThat(uk("uk-colead", candidate).verdict()).isEqualTo(Verdict.SATISFIED);
        Finding provider = uk("uk-colead/provider", candidate);
        assertThat(provider.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(provider.found())
                .hasValueSatisfying(found -> assertThat(found).hasToString("19 sessions"));
        assertThat(provider.evidence().notCounted())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.because().orElseThrow().values()).containsExactly("2022-03-06"));
    }

    @Test
    void case_4_months_clamp_to_the_end_of_the_month() {
        Criterion half = atLeast(Period.ofMonths(6), span(attended()));
        assertThat(evaluate(half, of(two("2024-08-31", "2025-02-28"))).verdict())
                .isEqualTo(Verdict.SATISFIED);
        Outcome short1 = evaluate(half, of(two("2024-08-31", "2025-02-27")), LocalDate.of(2025, 2, 27));
        assertThat(short1.remaining())
                .isInstanceOfSatisfying(
                        Remedy.Until.class, until -> assertThat(until.day()).isEqualTo("2025-02-28"));
        Outcome leap = evaluate(half, of(two("2023-08-31", "2024-02-28")), LocalDate.of(2024, 2, 28));
        assertThat(leap.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(leap.remaining())
                .isInstanceOfSatisfying(
                        Remedy.Until.class, until -> assertThat(until.day()).isEqualTo("2024-02-29"));
        assertThat(evaluate(half, of(two("2024-08-31", "2025-02-27"))).remaining())
                .as("a day that is over is no advice")
                .isInstanceOfSatisfying(
                        Remedy.Until.class, until -> assertThat(until.day()).isEqualTo(TODAY));
    }

    private static List<Experience> two(String first, String last) {
        return List.of(
                session(LocalDate.parse(first)).build(),
                session(LocalDate.parse(last)).build());
    }

    @Test
    void case_5_a_limit_on_one_entry_is_a_rule_about_it() {
        List<Experience> sessions = new ArrayList<>(weekly(13, FIRST, 90));
        sessions.add(session(FIRST.minusDays(1))
                .mode(Mode.ONLINE)
                .duration(Duration.ofMinutes(180))
                .build());
        assertThat(evaluate(atLeast(30, HOURS45, attended()), of(sessions)).verdict())
                .isEqualTo(Verdict.SATISFIED);
        Outcome limit =
                evaluate(every(attended().is(Attribute.MODE, "online"), sizedAtMost(1, DOUBLE_HOURS)), of(sessions));
        // Those of which the mode is not known are short enough, whatever it was.
        assertThat(limit.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(limit.remaining()).isEqualTo(new Remedy.Withdraw(List.of("/sessions/13")));
    }

    @Test
    void case_6_what_lies_before_the_training_does_not_count() {
        Portfolio early = Portfolio.builder()
                .from(trained(0, 0))
                .sessions(weekly(8, LocalDate.of(2015, 1, 5), 90).toArray(Experience[]::new))
                .build();
        Finding psy = uk("uk-member-psy", early);
        assertThat(psy.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(psy.outcome().children().get(1).children().get(0).evidence().notCounted())
                .hasSize(8);
    }

    @Test
    void case_7_equivalence_that_nobody_judged_is_a_question() {
        Experience weekend = Experience.builder()
                .date(FIRST)
                .groupKind("leadership")
                .occasion("weekend")
                .organiser(UK)
                .event("w1")
                .role(GroupRole.MEMBER)
                .build();
        Experience day = Experience.builder()
                .date(FIRST)
                .code("leadership-day")
                .organiser(UK)
                .build();
        Portfolio.Builder candidate = portfolio()
                .milestones(Milestone.of("pathway-joined", LocalDate.of(2021, 5, 1)))
                .attestations()
                .sessions(weekend);
        assertThat(uk("uk-leadership-groups", candidate.training().build()).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        Finding open = uk("uk-leadership-groups", candidate.training(day).build());
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.remaining().steps())
                .hasAtLeastOneElementOfType(Remedy.Ask.class)
                .hasAtLeastOneElementOfType(Remedy.More.class);
    }

    @Test
    void case_8_shared_hours_count_once_in_the_total() {
        Experience[] sessions = IntStream.range(0, 80)
                .mapToObj(week -> session(LocalDate.of(2018, 1, 1).plusWeeks(week))
                        .duration(Duration.ofMinutes(90))
                        .leaders(LEADER)
                        .build())
                .toArray(Experience[]::new);
        Portfolio physician = portfolio()
                .sessions(sessions)
                .milestones(
                        Milestone.of("psychotherapy-training-complete", LocalDate.of(2017, 6, 1)),
                        Milestone.of(
                                "leader-training-start",
                                LocalDate.of(2018, 1, 1).plusWeeks(79)))
                .addDirectory(DirectoryEntry.builder()
                        .id(LEADER)
                        .credentials(Credential.authorised(IssuerId.of("de-dbg"), LocalDate.of(2010, 1, 1)))
                        .build())
                .build();
        var assessment = Rulebooks.deDbgLeaderPhysician().assess(physician, TODAY);
        assertThat(assessment.finding("dbg-a-group-before").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(assessment.finding("dbg-a-group-after").verdict()).isEqualTo(Verdict.SATISFIED);
        Finding total = assessment.finding("dbg-a-group-total");
        assertThat(total.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(total.found()).hasValueSatisfying(found -> assertThat(found).hasToString("80 double-hours"));
        assertThat(more(total.outcome()).amount()).hasToString("25 double-hours");
    }

    @Test
    void case_9_a_year_that_was_missed_is_closed() {
        var recognised = decision(DecisionKind.RECOGNISE, "nl-balint");
        var since = start(last(recognised));
        Criterion yearly = atLeast(
                5,
                periods(Period.ofYears(1), Window.between(since, since.plus(Period.ofYears(5))), some(intervision())));
        Portfolio leader = portfolio()
                .decisions(Decision.builder()
                        .kind(DecisionKind.RECOGNISE)
                        .authority(IssuerId.of("nl-balint"))
                        .on(LocalDate.of(2020, 3, 1))
                        .build())
                .intervision(Stream.of("2020-06-01", "2021-06-01", "2022-02-28", "2023-06-01")
                        .map(day ->
                                Experience.builder().date(LocalDate.parse(day)).build())
                        .toArray(Experience[]::new))
                .build();
        Outcome outcome = evaluate(yearly, leader, LocalDate.of(2024, 11, 1));
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(found(outcome)).isEqualTo("3 periods");
        assertThat(outcome.remaining()).isInstanceOf(Remedy.Closed.class);
        assertThat(outcome.evidence().counted()).hasSize(4);
        Outcome early = evaluate(yearly, leader, LocalDate.of(2021, 1, 1));
        assertThat(early.remaining())
                .isInstanceOfSatisfying(
                        Remedy.More.class, step -> assertThat(step.amount()).hasToString("4 periods"));
    }

    @Test
    void case_12_a_share_names_how_many_more_it_takes() {
        List<Experience> sessions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sessions.add(session(FIRST.plusWeeks(i))
                    .mode(i < 7 ? Mode.IN_PERSON : Mode.ONLINE)
                    .build());
        }
        Criterion half = atLeast(new BigDecimal("0.5"), share(SESSIONS, is(Attribute.MODE, "in-person"), attended()));
        Outcome outcome = evaluate(half, of(sessions));
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(found(outcome)).isEqualTo("0.35 share");
        assertThat(more(outcome).amount()).hasToString("6 sessions");
        assertThat(evaluate(half, of(List.of())).causes()).containsExactly(Cause.EMPTY);
    }

    @Test
    void case_13_an_entry_over_an_edge_counts_between_nothing_and_its_amount() {
        Portfolio summed = portfolio()
                .sessions(Experience.builder()
                        .within(PartialDate.of(Year.of(2019)))
                        .sessions(12)
                        .role(GroupRole.MEMBER)
                        .build())
                .milestones(Milestone.of("leader-training-start", LocalDate.of(2019, 7, 1)))
                .build();
        Outcome outcome =
                evaluate(atLeast(10, SESSIONS, attended().before(start(milestone("leader-training-start")))), summed);
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(found(outcome)).isEqualTo("0..12 sessions");
    }

    @Test
    void a_span_ends_on_the_last_day_of_the_last_entry() {
        Criterion years = atLeast(Period.ofYears(2), span(attended()));
        Experience.Builder summed = Experience.builder().role(GroupRole.MEMBER).sessions(20);
        Portfolio known = portfolio()
                .sessions(summed.days(LocalDate.of(2023, 1, 9), LocalDate.of(2025, 1, 9))
                        .build())
                .build();
        assertThat(evaluate(years, known).verdict()).isEqualTo(Verdict.SATISFIED);
        Portfolio partly = portfolio()
                .sessions(summed.since(PartialDate.of(Year.of(2022)))
                        .until(PartialDate.of(Year.of(2025)))
                        .build())
                .build();
        assertThat(evaluate(years, partly).verdict()).isEqualTo(Verdict.SATISFIED);
        Portfolio shorter = portfolio()
                .sessions(summed.since(PartialDate.of(Year.of(2024)))
                        .until(PartialDate.of(Year.of(2025)))
                        .build())
                .build();
        assertThat(evaluate(years, shorter).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void entries_that_name_one_event_are_one() {
        Experience.Builder seminar = Experience.builder().code("leader-seminar");
        Portfolio twice = portfolio()
                .training(
                        seminar.date(FIRST).event("s1").build(),
                        seminar.date(FIRST.plusDays(1)).event("s1").build(),
                        Experience.builder().code("leader-seminar").date(FIRST).build())
                .build();
        Outcome outcome = evaluate(atLeast(3, EVENTS, training("leader-seminar")), twice);
        assertThat(found(outcome)).isEqualTo("1..2 events");
        assertThat(outcome.found().orElseThrow().byReading()).hasToString("1 events");
        assertThat(evaluate(atLeast(3, ENTRIES, training("leader-seminar")), twice)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(evaluate(anyOf(allOf(some(training("x")), judged("x", "y", "z")), some(training())), twice)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
