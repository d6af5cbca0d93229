package io.github.balint4j.testkit;

import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.life.Commitment;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.Help;
import io.github.balint4j.rules.life.LifeEvent;
import io.github.balint4j.rules.life.Obstacle;
import io.github.balint4j.rules.life.SessionRecord;
import io.github.balint4j.rules.life.Transition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeAssertionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final PersonId P1 = PersonId.of("p1");
    private static final BalintGroup GROUP = BalintGroup.builder()
            .id(GroupId.of("leap"))
            .frame(GroupFrame.builder().members(1).commitment(1).build())
            .members(Membership.of(P1))
            .leaders()
            .waiting()
            .sessions(Session.planned(DAY))
            .build();

    private static Transition enrolled() {
        return GroupLife.of(GROUP).enrol(PersonId.of("p2"), DAY);
    }

    @Test
    void a_refusal_is_told_with_what_would_help() {
        assertThat(enrolled()).isRefused(Obstacle.Code.PLACES_TAKEN).wouldBeHelpedBy(Help.Code.RAISE_MAXIMUM);
        assertThatThrownBy(() -> assertThat(enrolled()).as("last place").isDone())
                .hasMessage("[last place] Expected the step to take place. It says:\n"
                        + "All places are taken on 2024-02-29. What would help: put them on the waiting list; or agree on more than 1"
                        + " member.");
        assertThatThrownBy(() -> assertThat(enrolled()).isRefused(Obstacle.Code.CLOSED))
                .hasMessageStartingWith("Expected the step to be refused for [CLOSED].");
        assertThatThrownBy(() -> assertThat(enrolled()).wouldBeHelpedBy(Help.Code.FREE_FROM))
                .hasMessageStartingWith("Expected the step to be helped by FREE_FROM.");
    }

    @Test
    void what_happened_is_told_in_order_and_the_group_goes_on() {
        Transition held = GroupLife.of(GROUP).record(SessionRecord.of(DAY).attended(P1));
        assertThat(held)
                .isDone()
                .happened(LifeEvent.Code.HELD, LifeEvent.Code.COMMITMENT_KEPT)
                .group()
                .isNotNull();
        assertThatThrownBy(() -> assertThat(held).happened(LifeEvent.Code.HELD))
                .hasMessageStartingWith(
                        "Expected the step to bring [HELD]. It says:\nA session was held on 2024-02-29.");
    }

    @Test
    void a_commitment_says_what_became_of_it() {
        Commitment before = GroupLife.of(GROUP).commitments(DAY.minusDays(1)).get(0);
        assertThat(before).isOpen().hasAttended(0);
        List<Commitment> after = GroupLife.of(
                        GroupLife.of(GROUP).cancel(DAY).group().orElseThrow())
                .commitments(DAY);
        assertThat(after.get(0)).isBroken();
        assertThatThrownBy(() -> assertThat(before).isKept())
                .hasMessage(
                        "Expected the commitment of p1 as of 2024-02-28 to be KEPT. It is OPEN: agreed to 1, attended 0,"
                                + " still possible 1.");
        assertThatThrownBy(() -> assertThat(before).hasAttended(1))
                .hasMessageStartingWith("Expected the commitment of p1 as of 2024-02-28 to have attended 1.");
    }

    @Test
    void a_group_goes_on_with_the_commitment_of_a_member() {
        assertThat(GROUP).commitmentOf(P1, DAY.minusDays(1)).hasAgreedTo(1).canStillAttend(1);
        assertThatThrownBy(() -> assertThat(GROUP).commitmentOf(P1, DAY).canStillAttend(1))
                .hasMessageStartingWith("Expected the commitment of p1 as of 2024-02-29 to have 1 still possible.");
        assertThatThrownBy(() -> assertThat(GROUP).commitmentOf(P1, DAY).hasAgreedTo(2))
                .hasMessageStartingWith("Expected the commitment of p1 as of 2024-02-29 to be for 2.");
        assertThatThrownBy(() -> assertThat(GROUP).commitmentOf(P1, DAY).isNotAgreed())
                .hasMessageStartingWith("Expected the commitment of p1 as of 2024-02-29 to be NOT_AGREED.");
        assertThatThrownBy(() -> assertThat(GROUP).commitmentOf(PersonId.of("p9"), DAY))
                .hasMessage("Expected the group to list p9 as a member.");
    }

    @Test
    void soft_assertions_collect_them_too() {
        BalintSoftAssertions softly = new BalintSoftAssertions();
        softly.assertThat(enrolled()).isDone().happened(LifeEvent.Code.ENROLLED);
        softly.assertThat(GroupLife.of(GROUP).commitments(DAY).get(0)).isKept().isBroken();
        assertThat(softly.errorsCollected()).hasSize(4);
    }
}
