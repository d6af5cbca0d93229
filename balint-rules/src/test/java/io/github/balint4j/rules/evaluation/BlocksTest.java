package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Meetings over several days. */
class BlocksTest {
    private static final LocalDate FRIDAY = LocalDate.of(2021, 1, 8);

    private static Session.Builder weekend(LocalDate first) {
        return Session.builder().days(first, first.plusDays(2)).state(SessionState.HELD);
    }

    private static Measure found(Unit unit, Session... sessions) {
        Criterion any = Criteria.atLeast(1, unit, Selectors.sessions());
        return Evaluated.on(any, group -> group.sessions(sessions)).found().orElseThrow();
    }

    @Test
    void a_block_is_one_meeting_in_time() {
        Outcome gap = Evaluated.on(
                Criteria.atLeast(28, Quantities.shortest(Units.GAP, Selectors.sessions())),
                group -> group.sessions(
                        weekend(FRIDAY).build(), weekend(FRIDAY.plusDays(28)).build()));

        assertThat(gap.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(gap.found().orElseThrow().among()).containsExactly(28L);
    }

    @Test
    void a_day_right_after_a_block_belongs_to_it_in_time() {
        Outcome gap = Evaluated.on(
                Criteria.atLeast(1, Quantities.shortest(Units.GAP, Selectors.sessions())),
                group -> group.sessions(
                        weekend(FRIDAY).build(), Session.held(FRIDAY.plusDays(3)), Session.held(FRIDAY.plusDays(10))));

        assertThat(gap.found().orElseThrow().among()).containsExactly(10L);
    }

    @Test
    void its_sessions_are_known_only_where_somebody_says_how_many() {
        Session sixOfThem = weekend(FRIDAY)
                .sessions(BigDecimal.valueOf(6))
                .length(Duration.ofMinutes(90))
                .build();

        assertThat(found(Units.SESSIONS, sixOfThem)).isEqualTo(Measure.exactly(Units.SESSIONS, 600));
        assertThat(found(Units.MINUTES, sixOfThem)).isEqualTo(Measure.exactly(Units.MINUTES, 540));
        assertThat(found(Units.SESSIONS, weekend(FRIDAY).build()).isExact()).isFalse();
        assertThat(found(Units.MEETINGS, sixOfThem)).isEqualTo(Measure.between(Units.MEETINGS, 1, 3));
        assertThat(found(
                        Units.MEETINGS,
                        sixOfThem,
                        weekend(FRIDAY.plusDays(7)).sessions(BigDecimal.ONE).build()))
                .isEqualTo(Measure.between(Units.MEETINGS, 2, 4));
    }

    @Test
    void one_that_is_not_over_was_not_held() {
        Session running = weekend(Evaluated.TODAY.minusDays(1)).build();
        Criterion some = Criteria.some(Selectors.sessions());

        assertThat(Evaluated.on(some, group -> group.sessions(running)).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void from_and_until_on_one_day_are_that_day() {
        assertThat(Session.builder().days(FRIDAY, FRIDAY).build())
                .isEqualTo(Session.builder().date(FRIDAY).build());
    }

    @Test
    void what_stands_twice_or_lies_outside_is_refused() {
        assertRefused(Contradiction.Code.SESSION_TWICE, weekend(FRIDAY).build(), Session.held(FRIDAY.plusDays(2)));
        assertRefused(
                Contradiction.Code.SESSION_TWICE,
                Session.held(FRIDAY.plusDays(1)),
                weekend(FRIDAY).build());
        assertRefused(
                Contradiction.Code.SESSION_TWICE,
                weekend(FRIDAY).build(),
                weekend(FRIDAY.minusDays(2)).build());
        assertRefused(
                Contradiction.Code.LONGER_THAN_DAY,
                weekend(FRIDAY)
                        .sessions(BigDecimal.valueOf(73))
                        .length(Duration.ofHours(1))
                        .build());
        assertThatThrownBy(() -> Session.builder()
                        .date(FRIDAY)
                        .until(PartialDate.of(FRIDAY))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date must not stand beside from or until");
    }

    @Test
    void as_many_meetings_as_days_agree_with_the_number_in_all() {
        assertThat(Evaluated.on(
                                Criteria.some(Selectors.sessions()),
                                group -> group.frame(
                                                GroupFrame.builder().meetings(3).build())
                                        .sessions(weekend(FRIDAY).build()))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThatThrownBy(() -> Evaluated.on(
                        Criteria.some(Selectors.sessions()),
                        group -> group.frame(GroupFrame.builder().meetings(4).build())
                                .sessions(weekend(FRIDAY).build())))
                .isInstanceOf(ContradictionException.class);
    }

    private static void assertRefused(Contradiction.Code code, Session... sessions) {
        assertThatThrownBy(() -> found(Units.SESSIONS, sessions))
                .isInstanceOfSatisfying(
                        ContradictionException.class,
                        refused -> assertThat(refused.contradictions())
                                .extracting(Contradiction::code)
                                .isEqualTo(List.of(code)));
    }
}
