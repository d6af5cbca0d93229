package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Typically" is a count: more than half within both bounds. It may satisfy and never refuses. Days in a row are one meeting. */
class TypicalTest {
    private static final Criterion NINETY = between(90, 90, typical(Units.LENGTH, scheduled()));
    private static final Criterion FORTNIGHTLY = between(14, 14, typical(Units.GAP, scheduled()));
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);

    @Test
    void half_of_the_sessions_are_not_most_of_them() {
        Outcome half = lasting(60, 60, 90, 90);
        assertThat(half.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(half.found()).contains(minutes(60, 90, 2, 4));
        assertThat(Wording.english().amount(half.found().orElseThrow()))
                .isEqualTo("60 to 90 minutes; 2 of 4 as required");
        assertThat(half.remaining())
                .isInstanceOfSatisfying(
                        Remedy.More.class,
                        more -> assertThat(more.amount()).isEqualTo(Measure.exactly(Units.SESSIONS, 100)));
    }

    @Test
    void more_than_half_are_by_our_reading_and_all_of_them_surely() {
        Outcome most = lasting(60, 90, 90);
        assertThat(most.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(most.basis()).isEqualTo(Basis.READING);
        assertThat(most.withoutReadings()).isEqualTo(Verdict.UNDETERMINED);
        Outcome all = lasting(90, 90);
        assertThat(all.withoutReadings()).isEqualTo(Verdict.SATISFIED);
        assertThat(all.basis()).isEqualTo(Basis.EVIDENCE);
    }

    @Test
    void none_of_them_refuses_nobody_and_what_is_agreed_does() {
        assertThat(lasting(60, 60).verdict()).isEqualTo(Verdict.UNDETERMINED);
        Criterion agreed = between(90, 90, agreed(Term.LENGTH, typical(Units.LENGTH, scheduled())));
        assertThat(Evaluated.onFrame(agreed, frame -> frame.length(Duration.ofMinutes(60)))
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void half_too_short_and_half_too_long_is_no_middle() {
        // The median of these, of two the larger, would lie within.
        assertThat(lasting(30, 30, 90, 90, 200).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void what_nobody_said_how_long_it_was_may_lie_within_or_not() {
        Session unknown = Session.planned(FIRST.plusYears(1));
        Outcome three = Evaluated.on(
                NINETY,
                group -> group.sessions(
                        Stream.concat(sessions(90, 90), Stream.of(unknown)).toArray(Session[]::new)));
        assertThat(three.verdict()).isEqualTo(Verdict.SATISFIED);
        Outcome two = Evaluated.on(
                NINETY,
                group -> group.sessions(
                        Stream.concat(sessions(90), Stream.of(unknown)).toArray(Session[]::new)));
        assertThat(two.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(two.found().orElseThrow().within())
                .contains(new Measure.Within(
                        BigDecimal.ONE, Optional.of(BigDecimal.valueOf(2)), Optional.of(BigDecimal.valueOf(2))));
    }

    @Test
    void a_list_that_may_lack_some_leaves_it_open() {
        assertThat(Evaluated.on(
                                NINETY,
                                group -> group.sessions(
                                        Known.incomplete(sessions(90, 90).toList())))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void sessions_are_counted_and_not_meetings() {
        Session three = Session.builder()
                .date(FIRST)
                .sessions(BigDecimal.valueOf(3))
                .length(Duration.ofMinutes(90))
                .build();
        Outcome outcome = Evaluated.on(
                NINETY,
                group -> group.sessions(Stream.concat(
                                Stream.of(three),
                                sessions(60, 60)
                                        .map(one -> Session.builder()
                                                .from(one)
                                                .date(one.date().orElseThrow().plusDays(1))
                                                .build()))
                        .toArray(Session[]::new)));
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.found()).contains(minutes(60, 90, 3, 5));
    }

    @Test
    void days_in_a_row_are_one_meeting_and_a_gap_runs_from_its_first_day_to_the_next_ones_first() {
        Outcome weekends = Evaluated.on(
                atMost(35, typical(Units.GAP, scheduled())),
                group -> group.sessions(
                        on("2024-01-05", "2024-01-06", "2024-05-03", "2024-05-04", "2024-11-01", "2024-11-02")));
        assertThat(weekends.found().orElseThrow().among()).containsExactly(119L, 182L);
        assertThat(weekends.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Evaluated.on(
                                atLeast(1, typical(Units.GAP, scheduled())),
                                group -> group.sessions(on("2024-01-05", "2024-01-06", "2024-01-07")))
                        .found())
                .contains(Measure.none(Units.GAP));
        Outcome fortnight = Evaluated.on(
                FORTNIGHTLY,
                group -> group.sessions(on("2024-01-05", "2024-01-06", "2024-01-19", "2024-02-02", "2024-02-03")));
        assertThat(fortnight.withoutReadings()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 14, 30, 42, 120})
    void a_group_that_meets_at_equal_times_is_regular_however_often_it_meets(int days) {
        Session[] sessions = IntStream.range(0, 12)
                .mapToObj(i -> Session.planned(FIRST.plusDays((long) days * i)))
                .toArray(Session[]::new);
        assertThat(regular(sessions)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_group_that_meets_after_four_weeks_or_five_and_pauses_in_summer_is_regular() {
        assertThat(regular(on(
                        "2024-01-10",
                        "2024-02-14",
                        "2024-03-13",
                        "2024-04-10",
                        "2024-05-08",
                        "2024-09-11",
                        "2024-10-09")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void times_from_one_to_150_days_are_not_regular_and_those_who_judge_are_asked() {
        assertThat(regular(on(
                        "2024-01-14",
                        "2024-01-15",
                        "2024-05-14",
                        "2024-05-16",
                        "2024-10-13",
                        "2024-10-14",
                        "2024-11-13",
                        "2024-11-16",
                        "2024-11-17",
                        "2025-03-17",
                        "2025-03-19",
                        "2025-08-16",
                        "2025-08-17",
                        "2025-09-16")))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(regular(on("2024-01-05", "2024-01-06", "2024-05-03", "2024-05-04", "2024-11-01", "2024-11-02")))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void two_meetings_show_no_rhythm_and_what_is_agreed_answers() {
        assertThat(regular(on("2024-01-05", "2024-03-05"))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Rulebooks.seSfmpGroup()
                        .assess(GroupFrame.builder().every(Period.ofDays(42)).build(), FIRST)
                        .finding("se2-regular")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void of_how_many_is_not_said_where_a_meeting_of_several_days_does_not_say_how_many_sessions_it_has() {
        Session days = Session.builder()
                .days(FIRST.minusDays(9), FIRST.minusDays(7))
                .length(Duration.ofMinutes(90))
                .state(SessionState.HELD)
                .build();
        Outcome found = Evaluated.on(
                NINETY,
                group -> group.sessions(
                        Stream.concat(sessions(90, 90), Stream.of(days)).toArray(Session[]::new)));

        assertThat(found.found().orElseThrow().within())
                .contains(new Measure.Within(BigDecimal.valueOf(3), Optional.empty(), Optional.empty()));
        assertThat(Wording.english().amount(found.found().orElseThrow()))
                .isEqualTo("90 minutes; 3 or more as required, of how many is not known");
    }

    private static Verdict regular(Session... sessions) {
        return Rulebooks.seSfmpGroup()
                .assess(
                        BalintGroup.builder()
                                .id(GroupId.of("g"))
                                .sessions(sessions)
                                .build(),
                        LocalDate.of(2026, 1, 15))
                .finding("se2-regular")
                .verdict();
    }

    private static Measure minutes(long low, long high, int count, int of) {
        return Measure.between(Units.LENGTH, low, high)
                .with(new Measure.Within(
                        BigDecimal.valueOf(count),
                        Optional.of(BigDecimal.valueOf(count)),
                        Optional.of(BigDecimal.valueOf(of))));
    }

    private static Outcome lasting(Integer... minutes) {
        return Evaluated.on(NINETY, group -> group.sessions(sessions(minutes).toArray(Session[]::new)));
    }

    private static Stream<Session> sessions(Integer... minutes) {
        List<Integer> all = List.of(minutes);
        return IntStream.range(0, all.size())
                .mapToObj(i -> Session.builder()
                        .date(FIRST.plusWeeks(2L * i))
                        .length(Duration.ofMinutes(all.get(i)))
                        .build());
    }

    private static Session[] on(String... days) {
        return Stream.of(days).map(LocalDate::parse).map(Session::planned).toArray(Session[]::new);
    }
}
