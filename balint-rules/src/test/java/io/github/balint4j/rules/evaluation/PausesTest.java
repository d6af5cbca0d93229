package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A group that pauses does not meet now. */
class PausesTest {
    private static final Criterion FORTNIGHTLY = Criteria.atMost(14, Quantities.agreed(Term.CADENCE));
    private static final Given<PartialDate> YESTERDAY = Given.of(PartialDate.of(Evaluated.TODAY.minusDays(1)));
    private static final Given<PartialDate> TOMORROW = Given.of(PartialDate.of(Evaluated.TODAY.plusDays(1)));

    private static Outcome of(Pause pause) {
        return Evaluated.on(FORTNIGHTLY, group -> fortnightly(group).pauses(pause));
    }

    private static BalintGroup.Builder fortnightly(BalintGroup.Builder group) {
        return group.statedOn(Evaluated.TODAY)
                .frame(GroupFrame.builder()
                        .cadence(PeriodRange.exactly(Period.ofDays(14)))
                        .build());
    }

    @Test
    void while_it_pauses_no_row_says_that_it_meets_now() {
        assertThat(Evaluated.on(FORTNIGHTLY, PausesTest::fortnightly).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(of(new Pause(Given.usual(), Given.usual())).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(of(new Pause(YESTERDAY, TOMORROW)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(of(new Pause(Given.unknown(), TOMORROW)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void before_and_after_it_the_frame_says_how_often_it_meets() {
        assertThat(of(new Pause(Given.usual(), YESTERDAY)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(of(new Pause(TOMORROW, Given.usual())).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_would_tell_is_the_end_of_the_pause() {
        assertThat(of(new Pause(YESTERDAY, Given.usual())).remaining().toString())
                .contains("until", "/pauses/0")
                .doesNotContain("cadence");
        assertThat(of(new Pause(YESTERDAY, TOMORROW)).remaining().toString())
                .contains(Evaluated.TODAY.plusDays(2).toString());
    }

    @Test
    void nothing_was_held_in_a_pause() {
        assertThatThrownBy(() -> Evaluated.on(
                        FORTNIGHTLY,
                        group -> fortnightly(group)
                                .pauses(new Pause(YESTERDAY, TOMORROW))
                                .sessions(Session.held(Evaluated.TODAY))))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("/pauses/0");
    }

    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);

    /** Fortnightly, but for eight weeks in the middle. */
    private static BalintGroup.Builder withBreak(BalintGroup.Builder group) {
        return group.sessions(Stream.of(0, 14, 28, 84, 98)
                .map(day -> Session.held(FIRST.plusDays(day)))
                .toArray(Session[]::new));
    }

    private static Pause inTheBreak(int days) {
        return Pause.between(FIRST.plusDays(29), FIRST.plusDays(28 + days));
    }

    @Test
    void a_time_in_which_it_paused_says_nothing_of_what_is_typical() {
        Criterion each = Criteria.between(14, 14, Quantities.typical(Units.GAP, Selectors.sessions()));
        UnaryOperator<BalintGroup.Builder> twoBreaks = group -> group.sessions(Stream.of(0, 14, 28, 84, 140)
                .map(day -> Session.held(FIRST.plusDays(day)))
                .toArray(Session[]::new));

        assertThat(Evaluated.on(each, twoBreaks).verdict()).isEqualTo(Verdict.UNDETERMINED);
        Outcome paused = Evaluated.on(
                each,
                group -> twoBreaks
                        .apply(group)
                        .pauses(inTheBreak(55), Pause.between(FIRST.plusDays(85), FIRST.plusDays(139))));
        assertThat(paused.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(paused.basis()).isEqualTo(Basis.READING);
        assertThat(paused.found().orElseThrow().within())
                .contains(new Measure.Within(
                        BigDecimal.valueOf(2), Optional.of(BigDecimal.valueOf(2)), Optional.of(BigDecimal.valueOf(2))));
        // Of a pause whose end nobody knows, nobody knows whether it lay in there.
        assertThat(Evaluated.on(
                                each,
                                group -> twoBreaks
                                        .apply(group)
                                        .pauses(new Pause(
                                                Given.unknown(), Given.of(PartialDate.of(FIRST.plusDays(139))))))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_longest_time_between_two_meetings_is_by_our_reading_one_without_the_pause() {
        Criterion atMostMonth = Criteria.atMost(31, Quantities.longest(Units.GAP, Selectors.sessions()));

        assertThat(Evaluated.on(atMostMonth, PausesTest::withBreak).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        Outcome paused = Evaluated.on(atMostMonth, group -> withBreak(group).pauses(inTheBreak(42)));
        assertThat(paused.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(paused.basis()).isEqualTo(Basis.READING);
        assertThat(paused.found())
                .contains(Measure.between(Units.GAP, 14, 56)
                        .readAs(Measure.By.PAUSE, 14, 14)
                        .among(List.of(14L, 14L, 56L, 14L)));
        // Ten days of eight weeks leave too much.
        assertThat(Evaluated.on(atMostMonth, group -> withBreak(group).pauses(inTheBreak(10)))
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void where_an_end_of_the_pause_is_not_known_the_time_is_a_range() {
        Criterion atMostMonth = Criteria.atMost(31, Quantities.longest(Units.GAP, Selectors.sessions()));
        Outcome begun = Evaluated.on(
                atMostMonth,
                group -> withBreak(group)
                        .pauses(new Pause(Given.of(PartialDate.of(FIRST.plusDays(29))), Given.unknown())));

        assertThat(begun.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(begun.found().orElseThrow().low()).isEqualTo(14);
        assertThat(begun.found().orElseThrow().high()).isEqualTo(56);
    }

    @Test
    void a_pause_is_no_short_time_between_two_meetings() {
        Criterion atLeastWeek = Criteria.atLeast(7, Quantities.shortest(Units.GAP, Selectors.sessions()));

        assertThat(Evaluated.on(atLeastWeek, group -> withBreak(group).pauses(inTheBreak(55)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_day_that_lies_in_two_pauses_is_one_day() {
        Criterion atMostMonth = Criteria.atMost(31, Quantities.longest(Units.GAP, Selectors.sessions()));
        Outcome once = Evaluated.on(atMostMonth, group -> withBreak(group).pauses(inTheBreak(20)));
        assertThat(once.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(once.found().orElseThrow().low()).isEqualTo(36);
        for (int days : List.of(1, 10, 20)) {
            Outcome twice =
                    Evaluated.on(atMostMonth, group -> withBreak(group).pauses(inTheBreak(days), inTheBreak(20)));
            assertThat(twice.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
            assertThat(twice.found()).isEqualTo(once.found());
        }
    }

    @Test
    void a_pause_on_days_that_nobody_knows_leaves_open_how_often_it_meets() {
        Criterion atMostMonth = Criteria.atMost(31, Quantities.longest(Units.GAP, Selectors.sessions()));
        Pause some = new Pause(Given.unknown(), Given.unknown());
        assertThat(of(some).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Evaluated.on(atMostMonth, group -> withBreak(group).pauses(some))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }
}
