package io.github.balint4j.rules.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.Waiting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupStatusTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 1);
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P2 = PersonId.of("p2");

    private static BalintGroup.Builder group() {
        return BalintGroup.builder().id(GroupId.of("monday"));
    }

    private static Session planned(String day) {
        return Session.planned(LocalDate.parse(day));
    }

    private static GroupStatus on(LocalDate day, BalintGroup.Builder group) {
        return GroupLife.of(group.build()).status(day);
    }

    @Test
    void places_people_dates_and_commitments_are_told() {
        GroupStatus status = on(
                DAY,
                group().frame(GroupFrame.builder().members(2, 4).commitment(2).build())
                        .members(Membership.of(P1), Membership.of(P2))
                        .waiting(Waiting.since(PersonId.of("p3"), DAY))
                        .sessions(
                                Session.builder()
                                        .date(LocalDate.of(2021, 3, 1))
                                        .attended(P1)
                                        .build(),
                                Session.builder()
                                        .date(LocalDate.of(2021, 3, 8))
                                        .attended(P1)
                                        .build(),
                                planned("2021-03-15"),
                                planned("2021-05-17"),
                                planned("2021-04-12")));
        assertThat(status.members()).isEqualTo(CountRange.exactly(2));
        assertThat(status.waiting()).isEqualTo(CountRange.exactly(1));
        assertThat(status.places()).contains(CountRange.exactly(2));
        assertThat(status.next()).contains(PartialDate.parse("2021-04-12"));
        assertThat(status.sessionsLeft()).contains(BigDecimal.valueOf(2));
        assertThat(status.unrecorded()).containsExactly(LocalDate.of(2021, 3, 15));
        assertThat(status.toString())
                .isEqualTo(String.join(
                        "\n",
                        "Members: 2; waiting: 1.",
                        "Places free: 2.",
                        "Next session: 2021-04-12; sessions left: 2.",
                        "Neither recorded nor cancelled: 2021-03-15.",
                        "Commitments: kept 1, open 1, no longer possible 0."));
        assertThat(status.commitments().get(0).message())
                .isEqualTo("p1 agreed to 2 sessions and has attended 2 to 3: kept.");
        assertThat(status.commitments().get(1).inWords(Locale.GERMAN))
                .isEqualTo(
                        "p2 hat sich zu 2 Sitzungen verpflichtet, an 0 bis 1 teilgenommen und kann noch an 2 teilnehmen:"
                                + " offen.");
    }

    @Test
    void what_is_not_known_is_said_to_be_so() {
        GroupStatus status = on(
                DAY,
                group().frame(GroupFrame.builder().members(2, 4).build())
                        .members(Known.incomplete(List.of(Membership.of(P1))))
                        .sessions(Known.incomplete(List.of(planned("2021-04-12")))));
        assertThat(status.members()).isEqualTo(CountRange.atLeast(1));
        assertThat(status.places()).contains(CountRange.between(0, 3));
        assertThat(status.sessionsLeft()).isEmpty();
        assertThat(status.sentences())
                .containsExactly(
                        "Members: at least 1; waiting: not known.",
                        "Places free: 0 to 3.",
                        "Next session: 2021-04-12; sessions left: not known.");
        assertThat(on(DAY, group()).saysSomething()).isFalse();
        assertThat(on(DAY, group().sessions()).sentences())
                .containsExactly("Members: not known; waiting: not known.", "No session is planned any more.");
        assertThat(on(DAY, group().members()).sentences()).contains("When it meets next is not known.");
    }

    @Test
    void a_group_that_waits_for_people_says_what_a_start_lacks() {
        BalintGroup.Builder waits =
                group().frame(GroupFrame.builder().startThreshold(2).build());
        GroupStatus few = on(DAY, waits.members().waiting(Waiting.since(P1, LocalDate.of(2021, 3, 1))));
        assertThat(few.start().orElseThrow()).extracting(Obstacle::code).containsExactly(Obstacle.Code.TOO_FEW_PEOPLE);
        assertThat(few.sentences())
                .contains(
                        "It cannot start yet: The group starts with 2 people at the least, and has 1. What would help: more"
                                + " people, at least 1.");
        GroupStatus enough = on(
                DAY,
                group().frame(GroupFrame.builder().startThreshold(2).build())
                        .members(Membership.of(P1))
                        .waiting(Waiting.since(P2, DAY)));
        assertThat(enough.start()).contains(List.of());
        assertThat(enough.sentences()).contains("Nothing known stands in the way of a start.");
        assertThat(on(
                                DAY,
                                group().frame(GroupFrame.builder()
                                                .startThreshold(1)
                                                .build())
                                        .members(Membership.of(P1)))
                        .start())
                .isEmpty();
        GroupStatus begun = on(
                DAY,
                group().frame(GroupFrame.builder().startThreshold(2).build())
                        .sessions(Session.held(LocalDate.of(2021, 3, 1))));
        assertThat(begun.start()).isEmpty();
    }

    @Test
    void a_pause_is_told_with_what_would_help() {
        BalintGroup.Builder pausing =
                group().pauses(Pause.between(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 30)));
        assertThat(on(DAY, pausing).sentences())
                .contains("The group pauses on 2021-04-01. What would help: choose 2021-05-01.");
        assertThat(on(LocalDate.of(2021, 5, 1), pausing).pauses()).isEqualTo(Optional.empty());
    }
}
