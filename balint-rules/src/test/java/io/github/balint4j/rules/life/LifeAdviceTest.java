package io.github.balint4j.rules.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.planning.Clashes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only what stands in the way is said, and what is said to help does help. */
class LifeAdviceTest {
    private static final LocalDate ANNOUNCED = LocalDate.of(2021, 2, 1);
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 15);
    private static final LocalDate SECOND = LocalDate.of(2021, 4, 12);
    private static final LocalDate LATER = LocalDate.of(2021, 6, 21);
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P2 = PersonId.of("p2");

    private static BalintGroup announced(GroupFrame frame) {
        return group(GroupLife.announce(
                GroupId.of("monday"),
                frame,
                Known.complete(List.of(Leadership.of(PersonId.of("l2")))),
                Known.complete(List.of(Session.planned(FIRST), Session.planned(SECOND))),
                ANNOUNCED));
    }

    private static BalintGroup group(Transition step) {
        return step.group().orElseThrow(() -> new AssertionError(step.toString()));
    }

    private static GroupLife over() {
        return GroupLife.of(group(GroupLife.of(announced(GroupFrame.builder().build()))
                .enrol(P1, ANNOUNCED)
                .then(life -> life.record(SessionRecord.of(FIRST).attended(P1)))
                .then(life -> life.record(SessionRecord.of(SECOND).attended(P1)))
                .then(life -> life.end(SECOND))));
    }

    @Test
    void nothing_begins_or_ends_before_the_day_of_the_document() {
        GroupLife life = GroupLife.of(announced(GroupFrame.builder().build()));
        for (Transition early : List.of(life.end(ANNOUNCED.minusDays(1)), life.start(ANNOUNCED.minusDays(1)))) {
            assertThat(early)
                    .hasToString("2021-01-31 lies before 2021-02-01."
                            + " What would help: choose 2021-02-01 or a later day.");
        }
        assertThat(life.end(ANNOUNCED).isDone()).isTrue();
    }

    @Test
    void a_start_that_gives_nobody_a_place_is_none() {
        BalintGroup waits = group(
                GroupLife.of(announced(GroupFrame.builder().startThreshold(2).build()))
                        .waitForPlace(P1, ANNOUNCED)
                        .then(life -> life.waitForPlace(P2, ANNOUNCED)));
        BalintGroup started = group(GroupLife.of(waits).start(FIRST));
        assertThat(started.members().items()).hasSize(2);
        assertThat(GroupLife.of(started).start(FIRST).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.STARTS_NOBODY);
        assertThat(GroupLife.of(started).status(FIRST).start()).isEmpty();
        // Who waits is not known: there may be some.
        BalintGroup unknown =
                BalintGroup.builder().from(started).waiting(Known.absent()).build();
        assertThat(GroupLife.of(unknown).start(FIRST).isDone()).isTrue();
    }

    @Test
    void who_waits_from_a_later_day_does_not_wait_yet() {
        GroupLife life = GroupLife.of(group(
                GroupLife.of(announced(GroupFrame.builder().startThreshold(1).build()))
                        .waitForPlace(P1, FIRST)));
        assertThat(life.status(ANNOUNCED).waiting().min()).isZero();
        assertThat(life.promote(ANNOUNCED).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.NOBODY_WAITS);
        assertThat(life.start(ANNOUNCED).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.TOO_FEW_PEOPLE);
        assertThat(life.leave(P1, ANNOUNCED).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.WAIT_BEGINS_LATER);
        assertThat(life.promote(FIRST).isDone()).isTrue();
    }

    @Test
    void where_nobody_waits_or_somebody_is_there_already_nothing_else_is_said() {
        GroupLife full = GroupLife.of(group(GroupLife.of(announced(
                        GroupFrame.builder().members(1, 1).commitment(2).build()))
                .enrol(P1, ANNOUNCED)));
        assertThat(full.promote(LATER).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.NOBODY_WAITS);
        assertThat(full.enrol(P1, LATER).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.HAS_PLACE);
    }

    @Test
    void whoever_agrees_on_fewer_sessions_says_so_at_every_door() {
        GroupLife life =
                GroupLife.of(announced(GroupFrame.builder().commitment(2).build()));
        Transition asked = life.apply(P1, SECOND);
        assertThat(asked)
                .hasToString("The commitment is 2 sessions, and from 2021-04-12 only 1 is left."
                        + " What would help: plan more sessions, at least 1 (plan); or agree on 1 session.");
        assertThat(asked.obstacles().get(0).inWords(Locale.forLanguageTag("sv")))
                .contains("kom överens om 1 grupptillfälle.");
        assertThat(group(life.apply(P1, SECOND, 1))
                        .members()
                        .items()
                        .get(0)
                        .commitment()
                        .value())
                .contains(1);
        GroupLife waits = GroupLife.of(group(life.waitForPlace(P1, ANNOUNCED)));
        assertThat(waits.promote(SECOND).isDone()).isFalse();
        assertThat(group(waits.promote(SECOND, 1))
                        .members()
                        .items()
                        .get(0)
                        .commitment()
                        .value())
                .contains(1);
        assertThat(waits.start(SECOND).isDone()).isFalse();
        assertThat(group(waits.start(SECOND, 1))
                        .members()
                        .items()
                        .get(0)
                        .commitment()
                        .value())
                .contains(1);
        assertThatThrownBy(() -> life.promote(SECOND, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_group_that_is_over_goes_on_once_it_ends_later() {
        GroupLife over = over();
        assertThat(over.end(SECOND).obstacles()).extracting(Obstacle::code).containsExactly(Obstacle.Code.ENDED);
        for (Transition after : List.of(
                over.plan(List.of(Session.planned(LATER))), over.pause(LATER), over.record(SessionRecord.of(LATER)))) {
            assertThat(after)
                    .hasToString(
                            "What is planned ends on 2021-04-12. What would help: let the group end on 2021-06-21 or"
                                    + " later (end); or announce a new group (announce).");
        }
        assertThat(over.end(LATER)
                        .then(life -> life.plan(List.of(Session.planned(LATER))))
                        .then(life -> life.enrol(P2, LATER))
                        .isDone())
                .isTrue();
    }

    @Test
    void while_somebody_has_a_place_the_end_of_what_is_planned_is_moved_by_hand() {
        GroupLife runs = GroupLife.of(group(GroupLife.of(announced(GroupFrame.builder()
                        .span(DateSpan.ofClosed(ANNOUNCED, SECOND))
                        .build()))
                .enrol(P1, ANNOUNCED)));
        assertThat(runs.enrol(P2, LATER))
                .hasToString("What is planned ends on 2021-04-12. What would help: move the end of what is planned to"
                        + " 2021-06-21 or later; or look for a place in another group.");
        assertThat(runs.move(SECOND, LATER))
                .hasToString("What is planned ends on 2021-04-12. What would help: move the end of what is planned to"
                        + " 2021-06-21 or later; or announce a new group (announce).");
        assertThat(runs.pause(LATER).isDone()).isTrue();
        GroupFrame longer = GroupFrame.builder()
                .from(runs.group().frame())
                .span(DateSpan.ofClosed(ANNOUNCED, LATER))
                .build();
        GroupLife moved = GroupLife.of(
                BalintGroup.builder().from(runs.group()).frame(longer).build());
        assertThat(moved.move(SECOND, LATER).isDone()).isTrue();
        assertThat(moved.enrol(P2, SECOND).isDone()).isTrue();
    }

    @Test
    void a_pause_over_one_day_of_a_weekend_is_none() {
        BalintGroup weekend = BalintGroup.builder()
                .id(GroupId.of("weekend"))
                .sessions(Session.builder().days(FIRST, FIRST.plusDays(1)).build())
                .build();
        GroupLife life = GroupLife.of(weekend);
        for (Transition pause : List.of(
                life.pause(FIRST.plusDays(1), SECOND), life.pause(ANNOUNCED, FIRST), life.pause(FIRST.plusDays(1)))) {
            assertThat(pause)
                    .hasToString("A session is planned for 2021-03-15."
                            + " What would help: move or cancel the session of 2021-03-15.");
        }
        assertThat(life.pause(FIRST.plusDays(2), SECOND).isDone()).isTrue();
        assertThat(life.pause(ANNOUNCED, FIRST.minusDays(1)).isDone()).isTrue();
        assertThat(life.cancel(FIRST)
                        .then(one -> one.pause(FIRST.plusDays(1), SECOND))
                        .isDone())
                .isTrue();
    }

    @Test
    void the_day_that_helps_an_end_is_the_last_one_on_which_it_met() {
        GroupLife life =
                GroupLife.of(group(GroupLife.of(announced(GroupFrame.builder().build()))
                        .enrol(P1, ANNOUNCED)
                        .then(one -> one.record(SessionRecord.of(SECOND).attended(P1)))
                        .then(one -> one.record(SessionRecord.of(FIRST).attended(P1)))));
        Help help = life.end(ANNOUNCED).obstacles().get(0).helps().get(0);
        assertThat(help.arguments()).isEqualTo(Map.of("day", "2021-04-12"));
        assertThat(life.end(SECOND).isDone()).isTrue();
    }

    @Test
    void a_group_that_is_given_twice_does_not_clash_with_itself() {
        BalintGroup group = announced(GroupFrame.builder().build());
        BalintGroup again = BalintGroup.builder().from(group).build();
        assertThat(Clashes.between(List.of(group, again), Map.of())).isEmpty();
    }

    @Test
    void a_life_says_which_it_is_and_nobody_in_it() {
        assertThat(over()).hasToString("GroupLife[monday: members 1, waiting 0, sessions 2]");
        assertThat(GroupLife.of(BalintGroup.builder()
                        .id(GroupId.of("monday"))
                        .members(Known.incomplete(
                                List.of(Membership.builder().person(P1).build())))
                        .build()))
                .hasToString("GroupLife[monday: members 1 or more, waiting not known, sessions not known]");
    }
}
