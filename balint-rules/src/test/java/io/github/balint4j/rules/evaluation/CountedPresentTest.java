package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How many were at a session, counted and not named. */
class CountedPresentTest {
    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);
    private static final PersonId ONE = PersonId.of("p1");
    private static final PersonId TWO = PersonId.of("p2");
    private static final PersonId LEADER = PersonId.of("l1");

    private static Criterion eachWith(int least) {
        return Criteria.atLeast(least, Quantities.shortest(Units.PRESENT, Selectors.sessions()));
    }

    private static UnaryOperator<BalintGroup.Builder> with(UnaryOperator<Session.Builder> session) {
        return group -> group.sessions(
                        session.apply(Session.builder().date(DAY)).build())
                .members(Membership.of(ONE), Membership.of(TWO))
                .leaders(Leadership.of(LEADER));
    }

    private static Outcome on(Criterion criterion, UnaryOperator<Session.Builder> session) {
        return Evaluated.on(criterion, with(session));
    }

    @Test
    void a_number_of_those_who_were_there_decides_how_many_were_there() {
        assertThat(on(eachWith(2), session -> session.present(2)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(on(eachWith(3), session -> session.present(2)).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(on(eachWith(2), session -> session.present(CountRange.between(1, 2)))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void about_so_many_is_read_and_never_refuses() {
        Outcome met = on(eachWith(8), session -> session.present(CountRange.about(10)));

        assertThat(met.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(met.basis()).isEqualTo(Basis.READING);
        assertThat(on(eachWith(30), session -> session.present(CountRange.about(10)))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void beside_some_names_the_number_says_how_many_there_were() {
        Outcome outcome = on(
                eachWith(2),
                session -> session.attendance(Known.incomplete(List.of(Attendance.present(ONE))))
                        .present(CountRange.atMost(2)));

        assertThat(outcome.found()).contains(Measure.between(Units.PRESENT, 1, 2));
    }

    @Test
    void where_somebody_was_counted_the_session_was_held() {
        assertThat(Session.builder().date(DAY).present(3).build().state().is(SessionState.HELD))
                .isTrue();
        assertThat(Session.builder().date(DAY).present(0).build().state().is(SessionState.PLANNED))
                .isTrue();
    }

    @Test
    void a_number_that_the_names_exclude_is_refused() {
        assertRefused(
                Contradiction.Code.PRESENT_DIFFERS,
                session -> session.attended(ONE, LEADER).present(2));
        assertRefused(
                Contradiction.Code.PRESENT_DIFFERS,
                session -> session.attendance(
                                Known.incomplete(List.of(Attendance.present(ONE), Attendance.present(TWO))))
                        .present(1));
        assertRefused(
                Contradiction.Code.ATTENDED_NOT_HELD,
                session -> session.present(2).state(SessionState.CANCELLED));
        assertThat(with(session -> session.attended(ONE, LEADER).present(1))
                        .apply(BalintGroup.builder().id(io.github.balint4j.core.GroupId.of("g")))
                        .build()
                        .sessions()
                        .items())
                .hasSize(1);
    }

    private static void assertRefused(Contradiction.Code code, UnaryOperator<Session.Builder> session) {
        assertThatThrownBy(() -> on(eachWith(1), session))
                .isInstanceOfSatisfying(
                        ContradictionException.class,
                        refused -> assertThat(refused.contradictions())
                                .extracting(Contradiction::code)
                                .containsExactly(code));
    }
}
