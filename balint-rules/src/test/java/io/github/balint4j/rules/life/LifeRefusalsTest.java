package io.github.balint4j.rules.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.core.Waiting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step refuses, and says so. */
class LifeRefusalsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 15);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 12);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 14);
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P2 = PersonId.of("p2");

    private static BalintGroup.Builder group() {
        return BalintGroup.builder().id(GroupId.of("monday"));
    }

    private static GroupLife life(BalintGroup.Builder group) {
        return GroupLife.of(group.build());
    }

    private static BalintGroup done(Transition step) {
        return step.group().orElseThrow(() -> new AssertionError(step.toString()));
    }

    @Test
    void nobody_leaves_before_their_place_or_their_wait_begins() {
        GroupLife later = life(
                group().members(Membership.builder().person(P1).joined(MARCH).build())
                        .waiting(Waiting.since(P2, MARCH)));
        assertThat(later.leave(P1, FEBRUARY))
                .hasToString("p1 has a place only from 2021-03-15. What would help: choose 2021-03-15 or a later day.");
        assertThat(later.leave(P2, FEBRUARY))
                .hasToString("p2 waits only from 2021-03-15. What would help: choose 2021-03-15 or a later day.");
        assertThat(done(later.leave(P1, MARCH)).members().items().get(0).left().value())
                .contains(PartialDate.of(MARCH));
        assertThat(done(later.leave(P2, MARCH)).waiting().items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-20", "2021-04-12", "2021-05-01"})
    void a_last_day_that_is_recorded_stays(LocalDate again) {
        GroupLife left = life(group().members(Membership.builder()
                .person(P1)
                .joined(FEBRUARY)
                .left(APRIL)
                .build()));
        assertThat(left.leave(P1, again))
                .hasToString("The last day of p1 is recorded already: 2021-04-12."
                        + " What would help: correct /members/0/left.");
    }

    @Test
    void who_came_back_leaves_the_second_place() {
        GroupLife back = life(group().members(
                        Membership.builder()
                                .person(P1)
                                .joined(FEBRUARY)
                                .left(MARCH)
                                .build(),
                        Membership.builder().person(P1).joined(APRIL).build()));
        assertThat(done(back.leave(P1, JUNE)).members().items())
                .containsExactly(
                        Membership.builder()
                                .person(P1)
                                .joined(FEBRUARY)
                                .left(MARCH)
                                .build(),
                        Membership.builder().person(P1).joined(APRIL).left(JUNE).build());
    }

    @Test
    void nobody_leaves_before_a_session_in_which_they_are_listed() {
        GroupLife held = life(group().members(Membership.of(P1), Membership.of(P2))
                .sessions(
                        Session.builder()
                                .from(Session.held(MARCH))
                                .attendance(Known.of(Attendance.present(P1), Attendance.present(P2)))
                                .build(),
                        Session.builder()
                                .from(Session.held(APRIL))
                                .attendance(Known.of(Attendance.excused(P1), Attendance.present(P2)))
                                .build()));
        assertThat(held.leave(P1, FEBRUARY))
                .hasToString("p1 is listed in the session of 2021-04-12."
                        + " What would help: choose 2021-04-12 or a later day.");
        assertThat(held.leave(P1, APRIL).isDone()).isTrue();
    }

    @Test
    void a_group_ends_where_a_session_was_moved_to_the_day_of_a_cancelled_one() {
        Transition moved = life(group().sessions(Session.planned(MARCH), Session.planned(APRIL)))
                .cancel(APRIL)
                .then(life -> life.move(MARCH, APRIL));
        BalintGroup ended = done(moved.then(life -> life.end(FEBRUARY)));
        assertThat(ended.sessions().stream().map(one -> one.date().orElseThrow()))
                .containsExactlyInAnyOrder(MARCH, APRIL);
        assertThat(ended.sessions().stream().allMatch(one -> one.state().is(SessionState.CANCELLED)))
                .isTrue();
    }

    @Test
    void whether_anybody_waits_is_known_from_the_list_or_the_number() {
        BalintGroup.Builder nobodySaid =
                group().frame(GroupFrame.builder().members(2).build()).members();
        assertThat(life(nobodySaid).promote(MARCH))
                .hasToString("It is not known whether anybody waits on 2021-03-15. What would help: list everybody who"
                        + " waits, in their order; or write [] as the waiting list if nobody waits.");
        assertThat(life(nobodySaid.stated(StatedTotals.none().withWaiting(0))).promote(MARCH))
                .hasToString(
                        "Nobody waits on 2021-03-15. What would help: give a place to whoever asks for one (enrol).");
    }

    @Test
    void totals_that_a_start_changes_are_of_its_day() {
        BalintGroup stated = group().statedOn(FEBRUARY)
                .stated(StatedTotals.none().withEnrolled(0).withWaiting(5))
                .build();
        BalintGroup started = done(GroupLife.of(stated).start(MARCH));
        assertThat(started.stated())
                .isEqualTo(StatedTotals.none().withEnrolled(5).withWaiting(0));
        assertThat(started.statedOn()).contains(MARCH);
        BalintGroup listed = BalintGroup.builder()
                .from(stated)
                .waiting(Known.incomplete(List.of(Waiting.since(P1, FEBRUARY))))
                .frame(GroupFrame.builder().members(8).build())
                .build();
        assertThat(done(GroupLife.of(listed).start(MARCH)).stated())
                .isEqualTo(StatedTotals.none().withEnrolled(5).withWaiting(0));
    }

    @Test
    void a_pause_ends_earlier_than_it_was_said_to() {
        Transition paused = life(group().pauses()).pause(MARCH, JUNE);
        assertThat(done(paused.then(life -> life.resume(APRIL))).pauses())
                .isEqualTo(Known.of(Pause.between(MARCH, APRIL.minusDays(1))));
        assertThat(paused.then(life -> life.resume(JUNE.plusDays(1))))
                .hasToString("The group does not pause on 2021-06-15. What would help: check the day.");
    }

    @Test
    void a_later_pause_is_named_by_its_own_day() {
        Transition paused = life(group().pauses()).pause(JUNE);
        assertThat(paused.then(life -> life.pause(MARCH)))
                .hasToString("The group pauses from 2021-06-14 on. What would help: resume first.");
        assertThat(paused.then(life -> life.pause(MARCH, APRIL)).isDone()).isTrue();
    }

    @Test
    void nobody_came_and_was_away() {
        Transition both = life(group().members(Membership.of(P1)).leaders())
                .record(SessionRecord.of(MARCH).attended(Attendance.present(P1), Attendance.excused(P1)));
        assertThat(both)
                .hasToString(
                        "p1 cannot have come and have been away: say which. What would help: say of p1 either that they came or that they"
                                + " did not.");
    }

    private static Session at(LocalTime time) {
        return Session.builder().date(MARCH).startsAt(time).build();
    }

    @Test
    void a_record_at_another_time_than_planned_says_so() {
        GroupLife planned = life(group().sessions(at(LocalTime.of(16, 30))));
        SessionRecord late = SessionRecord.of(MARCH).at(LocalTime.of(17, 0));
        assertThat(planned.record(late))
                .hasToString("The session of 2021-03-15 starts at 16:30. What would help: choose 16:30.");
        assertThat(planned.cancel(MARCH, LocalTime.of(17, 0)).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.OTHER_TIME);
        BalintGroup untimed =
                done(life(group().sessions(Session.planned(MARCH))).record(late));
        assertThat(untimed.sessions().items()).hasSize(1);
        assertThat(untimed.sessions().items().get(0).startsAt()).contains(LocalTime.of(17, 0));
        BalintGroup more = done(life(group().sessions(Known.incomplete(List.of(at(LocalTime.of(16, 30))))))
                .record(late));
        assertThat(more.sessions().items()).hasSize(2);
    }

    @Test
    void a_session_whose_day_was_open_is_the_one_that_is_recorded() {
        Session april = Session.planned(PartialDate.parse("2021-04"));
        BalintGroup held =
                done(life(group().sessions(april, Session.planned(MARCH))).record(SessionRecord.of(APRIL)));
        assertThat(held.sessions().items()).hasSize(2);
        assertThat(held.sessions().items().get(0).date()).contains(APRIL);
        assertThat(held.sessions().items().get(0).state().is(SessionState.HELD)).isTrue();

        GroupLife several = life(group().sessions(april, Session.builder().build(), Session.planned(MARCH)));
        assertThat(several.record(SessionRecord.of(APRIL)))
                .hasToString(
                        "On 2021-04-12 there may be any of 2 sessions whose days are not known yet. What would help: correct"
                                + " /sessions/0; or correct /sessions/1.");
        assertThat(life(group().sessions(april)).record(SessionRecord.of(JUNE)).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.NO_SUCH_SESSION);
    }
}
