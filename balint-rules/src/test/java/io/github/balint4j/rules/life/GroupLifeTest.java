package io.github.balint4j.rules.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.core.Waiting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupLifeTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 1);
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 15);
    private static final LocalDate SECOND = LocalDate.of(2021, 4, 12);
    private static final LocalDate THIRD = LocalDate.of(2021, 5, 17);
    private static final LocalDate FOURTH = LocalDate.of(2021, 6, 14);
    private static final PersonId L1 = PersonId.of("l1");

    private static PersonId p(int number) {
        return PersonId.of("p" + number);
    }

    private static final GroupFrame FRAME = GroupFrame.builder()
            .format(GroupFormat.SLOW_OPEN)
            .commitment(4)
            .startThreshold(5)
            .build();

    private static Transition announced(GroupFrame frame) {
        return GroupLife.announce(
                GroupId.of("monday"),
                frame,
                Known.of(Leadership.of(L1)),
                Known.of(FIRST, SECOND, THIRD, FOURTH).map(Session::planned),
                FEBRUARY);
    }

    private static BalintGroup group(Transition step) {
        return step.group().orElseThrow(() -> new AssertionError(step.toString()));
    }

    private static List<Obstacle.Code> refused(Transition step) {
        assertThat(step.isDone()).as(step.toString()).isFalse();
        return step.obstacles().stream().map(Obstacle::code).toList();
    }

    private static BalintGroup small(int places, Membership... members) {
        return BalintGroup.builder()
                .id(GroupId.of("small"))
                .frame(GroupFrame.builder().members(1, places).build())
                .members(members)
                .waiting()
                .build();
    }

    @Test
    void who_applies_before_the_start_waits_and_five_may_start() {
        Transition four = announced(FRAME);
        for (int i = 1; i <= 4; i++) {
            PersonId person = p(i);
            four = four.then(life -> life.apply(person, FEBRUARY));
        }
        assertThat(group(four).waiting().stream().map(Waiting::person)).containsExactly(p(1), p(2), p(3), p(4));
        Transition tooFew = four.then(life -> life.start(FIRST));
        assertThat(refused(tooFew)).containsExactly(Obstacle.Code.TOO_FEW_PEOPLE);
        assertThat(tooFew)
                .hasToString("The group starts with 5 people at the least, and has 4."
                        + " What would help: more people, at least 1.");

        BalintGroup started =
                group(four.then(life -> life.apply(p(5), FEBRUARY)).then(life -> life.start(FIRST)));
        assertThat(started.members())
                .isEqualTo(Known.of(1, 2, 3, 4, 5)
                        .map(i ->
                                Membership.builder().person(p(i)).joined(FIRST).build()));
        assertThat(Queue.on(started, FIRST).listed()).isEmpty();
    }

    @Test
    void a_list_with_gaps_keeps_them_and_an_absent_one_is_not_whole_after_one_more() {
        BalintGroup some = BalintGroup.builder()
                .id(GroupId.of("some"))
                .members(Known.incomplete(List.of(Membership.of(p(1)))))
                .build();
        BalintGroup more = group(GroupLife.of(some).enrol(p(2), FIRST));
        assertThat(more.members().state()).isEqualTo(Known.State.INCOMPLETE);
        assertThat(more.waiting().isAbsent()).isTrue();
        BalintGroup nobodySaid = BalintGroup.builder().id(GroupId.of("nobody")).build();
        assertThat(group(GroupLife.of(nobodySaid).enrol(p(2), FIRST)).members().state())
                .isEqualTo(Known.State.INCOMPLETE);
        assertThat(group(GroupLife.of(nobodySaid).waitForPlace(p(2), FIRST))
                        .waiting()
                        .state())
                .isEqualTo(Known.State.INCOMPLETE);
    }

    @Test
    void all_that_stands_in_the_way_is_said_at_once() {
        BalintGroup full = BalintGroup.builder()
                .from(small(1, Membership.of(p(1))))
                .frame(GroupFrame.builder().members(1).commitment(2).build())
                .waiting(Waiting.of(p(2)))
                .sessions(Session.planned(FIRST))
                .build();
        assertThat(refused(GroupLife.of(full).enrol(p(3), FIRST)))
                .containsExactly(Obstacle.Code.OTHERS_WAIT, Obstacle.Code.TOO_FEW_SESSIONS, Obstacle.Code.PLACES_TAKEN);
        assertThat(GroupLife.of(full).enrol(p(1), FIRST).toValidation().getError())
                .extracting(Obstacle::code)
                .contains(Obstacle.Code.HAS_PLACE);
    }

    @Test
    void two_for_the_last_place_on_one_day_the_first_has_it_and_the_other_waits() {
        BalintGroup one = small(2, Membership.of(p(1)));
        Transition both = GroupLife.of(one).apply(p(2), FIRST).then(life -> life.apply(p(3), FIRST));
        assertThat(both.events())
                .extracting(LifeEvent::code)
                .containsExactly(LifeEvent.Code.ENROLLED, LifeEvent.Code.WAITING);
        assertThat(refused(GroupLife.of(group(both)).promote(FIRST))).containsExactly(Obstacle.Code.PLACES_TAKEN);
    }

    @Test
    void a_place_is_free_on_the_day_after_the_last_day() {
        BalintGroup full = small(1, Membership.of(p(1)));
        Transition left = GroupLife.of(full)
                .waitForPlace(p(2), FEBRUARY)
                .then(life -> life.waitForPlace(p(3), FEBRUARY))
                .then(life -> life.leave(p(1), FIRST));
        assertThat(left.events().get(3)).hasToString("A place becomes free on 2021-03-16; p2 is next.");
        Transition tooEarly = left.then(life -> life.promote(FIRST));
        assertThat(tooEarly.obstacles().get(0).helps())
                .contains(Help.of(Help.Code.FREE_FROM, "day", FIRST.plusDays(1)));
        BalintGroup promoted = group(left.then(life -> life.promote(FIRST.plusDays(1))));
        assertThat(promoted.members().items())
                .containsExactly(
                        Membership.builder().person(p(1)).left(FIRST).build(),
                        Membership.builder()
                                .person(p(2))
                                .joined(FIRST.plusDays(1))
                                .build());
        assertThat(Queue.on(promoted, FIRST.plusDays(1)).listed()).containsExactly(p(3));
    }

    @Test
    void a_later_place_is_kept_for_who_has_it() {
        BalintGroup later =
                small(1, Membership.builder().person(p(1)).joined(SECOND).build());
        assertThat(refused(GroupLife.of(later).enrol(p(2), FIRST))).containsExactly(Obstacle.Code.PLACES_TAKEN);
    }

    @Test
    void of_all_places_taken_as_many_are_free_as_people_left_since() {
        BalintGroup thursday = BalintGroup.builder()
                .id(GroupId.of("thursday"))
                .statedOn(FEBRUARY)
                .members(Known.incomplete(List.of(Membership.of(p(1)))))
                .stated(StatedTotals.none().withAllPlacesTaken(true))
                .build();
        assertThat(refused(GroupLife.of(thursday).enrol(p(2), FIRST))).containsExactly(Obstacle.Code.PLACES_TAKEN);
        Transition step = GroupLife.of(thursday).leave(p(1), FIRST).then(life -> life.enrol(p(2), FIRST.plusDays(1)));
        assertThat(step.isDone()).isTrue();
        assertThat(refused(step.then(life -> life.enrol(p(3), FIRST.plusDays(1)))))
                .containsExactly(Obstacle.Code.PLACES_TAKEN);
    }

    @Test
    void totals_move_with_the_lists_and_the_day() {
        BalintGroup stated = BalintGroup.builder()
                .id(GroupId.of("stated"))
                .statedOn(FEBRUARY)
                .members(Known.incomplete(List.of(Membership.of(p(1)))))
                .stated(StatedTotals.none().withEnrolled(6).withWaiting(0))
                .build();
        BalintGroup enrolled = group(GroupLife.of(stated).enrol(p(7), FIRST));
        assertThat(enrolled.stated()).isEqualTo(stated.stated());
        BalintGroup held =
                group(GroupLife.of(enrolled).record(SessionRecord.of(FIRST).attended(p(1), p(7))));
        assertThat(held.statedOn()).contains(FIRST);
        assertThat(held.stated()).isEqualTo(StatedTotals.none().withEnrolled(7).withWaiting(0));
        BalintGroup undated =
                BalintGroup.builder().from(stated).statedOn(Optional.empty()).build();
        assertThat(group(GroupLife.of(undated).leave(p(1), FIRST)).stated().enrolled())
                .hasValueSatisfying(count -> assertThat(count).hasToString("5"));
    }

    @Test
    void people_who_wait_without_a_name_start_too_and_nobody_passes_them() {
        BalintGroup monday = BalintGroup.builder()
                .id(GroupId.of("monday"))
                .frame(FRAME)
                .stated(StatedTotals.none().withEnrolled(0).withWaiting(5))
                .build();
        assertThat(refused(GroupLife.of(monday).enrol(p(1), FIRST))).containsExactly(Obstacle.Code.UNNAMED_WAIT);
        assertThat(group(GroupLife.of(monday).start(FIRST)).stated())
                .isEqualTo(StatedTotals.none().withEnrolled(5).withWaiting(0));
        BalintGroup two = BalintGroup.builder()
                .from(monday)
                .stated(StatedTotals.none().withEnrolled(0).withWaiting(2))
                .build();
        assertThat(GroupLife.of(two).start(FIRST).obstacles())
                .containsExactly(Obstacle.of(Obstacle.Code.TOO_FEW_PEOPLE, "needed", 5, "there", 2)
                        .helpedBy(Help.of(Help.Code.MORE_PEOPLE, "number", 3)));
    }

    @Test
    void a_closed_group_takes_nobody_once_it_has_begun() {
        BalintGroup closed = BalintGroup.builder()
                .id(GroupId.of("closed"))
                .frame(GroupFrame.builder().format(GroupFormat.CLOSED).build())
                .sessions(Session.held(FIRST), Session.planned(SECOND))
                .build();
        assertThat(GroupLife.of(closed).enrol(p(1), FEBRUARY).isDone()).isTrue();
        assertThat(refused(GroupLife.of(closed).enrol(p(1), SECOND))).containsExactly(Obstacle.Code.CLOSED);
        assertThat(refused(GroupLife.of(closed).waitForPlace(p(1), SECOND))).containsExactly(Obstacle.Code.CLOSED);
    }

    @Test
    void commitments_are_kept_open_and_broken() {
        GroupFrame three = GroupFrame.builder().commitment(3).build();
        Transition step = announced(three)
                .then(life -> life.enrol(p(1), FIRST))
                .then(life -> life.enrol(p(2), FIRST))
                .then(life -> life.enrol(p(3), FIRST, 0))
                .then(life -> life.record(SessionRecord.of(FIRST).attended(p(1), p(2))))
                .then(life -> life.record(SessionRecord.of(SECOND)
                        .attended(Attendance.present(p(1)), Attendance.excused(p(2)))
                        .presented(p(1))));
        assertThat(GroupLife.of(group(step)).commitments(SECOND))
                .extracting(Commitment::state)
                .containsExactly(Commitment.State.OPEN, Commitment.State.OPEN, Commitment.State.KEPT);
        Commitment open = GroupLife.of(group(step)).commitments(SECOND).get(1);
        assertThat(open.attended()).isEqualTo(BigDecimal.ONE);
        assertThat(open.mayHaveAttended()).contains(BigDecimal.ONE);
        assertThat(open.stillPossible()).contains(BigDecimal.valueOf(2));
        Transition third = step.then(life -> life.record(SessionRecord.of(THIRD).attended(p(1), L1)));
        assertThat(third.events().stream().map(LifeEvent::message))
                .endsWith(
                        "A session was held on 2021-05-17.",
                        "p1 agreed to 3 sessions and has attended 3: kept.",
                        "p2 agreed to 3 sessions, has attended 1, and can attend 1 more: no longer possible.");
    }

    @Test
    void a_cancelled_session_breaks_a_commitment_and_a_moved_one_does_not() {
        Transition step = announced(GroupFrame.builder().commitment(4).build()).then(life -> life.enrol(p(1), FIRST));
        LocalDate later = FOURTH.plusDays(7);
        Transition moved = step.then(life -> life.move(FOURTH, later));
        assertThat(moved.events()).extracting(LifeEvent::code).endsWith(LifeEvent.Code.MOVED);
        assertThat(group(moved).sessions().items())
                .contains(
                        Session.builder()
                                .date(FOURTH)
                                .state(SessionState.CANCELLED)
                                .build(),
                        Session.planned(later));
        Transition cancelled = moved.then(life -> life.cancel(later));
        assertThat(cancelled.events())
                .extracting(LifeEvent::code)
                .endsWith(LifeEvent.Code.CANCELLED, LifeEvent.Code.COMMITMENT_BROKEN);
        assertThat(refused(cancelled.then(life -> life.cancel(later))))
                .containsExactly(Obstacle.Code.SESSION_CANCELLED);
    }

    @Test
    void a_session_is_recorded_once_on_its_day_with_people_of_the_group() {
        Transition step = announced(GroupFrame.unstated()).then(life -> life.enrol(p(1), SECOND));
        assertThat(refused(step.then(life ->
                        life.record(SessionRecord.of(FIRST).attended(p(1), p(9)).presented(p(8))))))
                .containsExactly(
                        Obstacle.Code.NO_PLACE_THEN, Obstacle.Code.NO_PLACE_THEN, Obstacle.Code.PRESENTED_AWAY);
        Transition noSession = step.then(life -> life.record(SessionRecord.of(FIRST.plusDays(1))));
        assertThat(noSession)
                .hasToString("There is no session on 2021-03-16. What would help: choose 2021-03-15; or plan more"
                        + " sessions, at least 1 (plan).");
        Transition held = step.then(
                life -> life.record(SessionRecord.of(FIRST).attended(L1).presented()));
        assertThat(refused(held.then(life -> life.record(SessionRecord.of(FIRST).attended(L1)))))
                .containsExactly(Obstacle.Code.RECORDED);
        assertThat(refused(held.then(life -> life.move(FIRST, FIRST.plusDays(3)))))
                .containsExactly(Obstacle.Code.RECORDED);
        BalintGroup some = BalintGroup.builder().id(GroupId.of("some")).build();
        assertThat(group(GroupLife.of(some).record(SessionRecord.of(FIRST))).sessions())
                .isEqualTo(Known.incomplete(List.of(Session.held(FIRST))));
    }

    @Test
    void a_group_pauses_when_no_session_is_planned_and_resumes() {
        Transition step = announced(GroupFrame.unstated());
        assertThat(step.then(life -> life.pause(SECOND, THIRD)))
                .hasToString("Sessions are planned for 2021-04-12, 2021-05-17. What would help: move or cancel the"
                        + " session of 2021-04-12; or move or cancel the session of 2021-05-17.");
        LocalDate moved = LocalDate.of(2021, 5, 31);
        assertThat(step.then(life -> life.move(THIRD, moved)).then(life -> life.pause(moved, FOURTH)))
                .hasToString("Sessions are planned for 2021-05-31, 2021-06-14. What would help: move or cancel the"
                        + " session of 2021-05-31; or move or cancel the session of 2021-06-14.");
        Transition paused = step.then(life -> life.pause(FOURTH.plusDays(1)));
        assertThat(group(paused).pauses()).isEqualTo(Known.of(Pause.since(FOURTH.plusDays(1))));
        LocalDate autumn = LocalDate.of(2021, 9, 1);
        assertThat(refused(paused.then(life -> life.plan(List.of(Session.planned(autumn))))))
                .containsExactly(Obstacle.Code.PAUSES);
        assertThat(refused(paused.then(life -> life.pause(autumn)))).containsExactly(Obstacle.Code.PAUSES);
        assertThat(refused(step.then(life -> life.pause(autumn, FOURTH)))).containsExactly(Obstacle.Code.PAST);
        Transition resumed =
                paused.then(life -> life.resume(autumn)).then(life -> life.plan(List.of(Session.planned(autumn))));
        assertThat(group(resumed).pauses()).isEqualTo(Known.of(Pause.between(FOURTH.plusDays(1), autumn.minusDays(1))));
        assertThat(refused(resumed.then(life -> life.resume(autumn)))).containsExactly(Obstacle.Code.DOES_NOT_PAUSE);
        assertThat(group(paused.then(life -> life.resume(FOURTH.plusDays(1)))).pauses())
                .isEqualTo(Known.of());
    }

    @Test
    void a_group_ends_with_its_places_its_waits_and_its_sessions() {
        BalintGroup ended = group(announced(GroupFrame.builder().members(1).build())
                .then(life -> life.enrol(p(1), FIRST))
                .then(life -> life.waitForPlace(p(2), FIRST))
                .then(life -> life.record(SessionRecord.of(FIRST).attended(p(1))))
                .then(life -> life.end(SECOND)));
        assertThat(ended.members())
                .isEqualTo(Known.of(Membership.builder()
                        .person(p(1))
                        .joined(FIRST)
                        .left(SECOND)
                        .build()));
        assertThat(ended.sessions()
                        .map(one -> one.state().value().orElseThrow())
                        .items())
                .containsExactly(
                        SessionState.HELD, SessionState.PLANNED, SessionState.CANCELLED, SessionState.CANCELLED);
        assertThat(refused(GroupLife.of(ended).apply(p(3), THIRD))).containsExactly(Obstacle.Code.NO_SESSION_LEFT);
        BalintGroup early = group(announced(GroupFrame.unstated()).then(life -> life.end(FOURTH)));
        assertThat(refused(GroupLife.of(early).apply(p(3), FOURTH.plusDays(1)))).containsExactly(Obstacle.Code.ENDED);
    }

    @Test
    void what_would_contradict_itself_is_refused_with_its_place() {
        BalintGroup four = BalintGroup.builder()
                .id(GroupId.of("four"))
                .frame(GroupFrame.builder().meetings(1).build())
                .sessions(Session.planned(FIRST))
                .build();
        Transition step = GroupLife.of(four).plan(List.of(Session.planned(SECOND)));
        assertThat(step.obstacles().get(0).arguments())
                .containsEntry("code", "meetings-differ")
                .containsEntry("path", "/frame/meetings");
    }

    @Test
    void announcements_lie_ahead() {
        assertThat(refused(GroupLife.announce(
                        GroupId.of("late"),
                        GroupFrame.unstated(),
                        Known.absent(),
                        Known.of(Session.planned(FIRST)),
                        SECOND)))
                .containsExactly(Obstacle.Code.PAST);
    }

    @Test
    void leap_day_and_the_end_of_a_year_are_days_like_others() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        LocalDate sylvester = LocalDate.of(2024, 12, 31);
        BalintGroup one = small(1, Membership.of(p(1)));
        BalintGroup next = group(GroupLife.of(one)
                .leave(p(1), leap)
                .then(life -> life.enrol(p(2), LocalDate.of(2024, 3, 1)))
                .then(life -> life.leave(p(2), sylvester))
                .then(life -> life.enrol(p(3), LocalDate.of(2025, 1, 1))));
        assertThat(next.members().items()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupLife.of(one).enrol(p(2), LocalDate.of(9999, 12, 31)));
    }

    @Test
    void a_pseudonym_with_many_digits_is_kept_for_programs_and_not_shown() {
        PersonId national = PersonId.of("id-199001011234");
        Transition step = GroupLife.of(small(2)).enrol(national, FIRST);
        assertThat(step).asString().doesNotContain("19900101");
        assertThat(step.events().get(0).arguments()).containsEntry("person", "id-199001011234");
    }

    @Test
    void every_code_has_a_sentence() {
        Object[] all = {
            "person",
            "p1",
            "next",
            "p2",
            "day",
            FIRST,
            "number",
            1,
            "from",
            FIRST,
            "to",
            SECOND,
            "agreed",
            4,
            "attended",
            2,
            "possible",
            1,
            "needed",
            5,
            "there",
            2,
            "left",
            3,
            "days",
            FIRST,
            "time",
            "16:30",
            "times",
            "18:00",
            "path",
            "/members/0",
            "detail",
            "twice",
            "maximum",
            12,
            "on",
            SECOND
        };
        assertThat(Arrays.stream(LifeEvent.Code.values())
                        .map(code -> LifeEvent.of(code, all).message()))
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.endsWith("."));
        assertThat(Arrays.stream(Obstacle.Code.values())
                        .map(code -> Obstacle.of(code, all).message()))
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.endsWith("."));
        assertThat(Arrays.stream(Help.Code.values())
                        .map(code -> Help.of(code, all).message()))
                .doesNotHaveDuplicates()
                .noneMatch(sentence -> sentence.endsWith("."));
    }
}
