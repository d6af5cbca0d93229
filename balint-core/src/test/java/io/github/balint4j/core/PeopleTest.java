package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);
    private static final PersonId ONE = PersonId.of("p1");

    @Test
    void a_stay_of_one_day_is_one_and_none_ends_before_it_starts() {
        LocalDate before = DAY.minusDays(1);
        assertThat(Membership.builder()
                        .person(ONE)
                        .joined(DAY)
                        .left(DAY)
                        .build()
                        .left())
                .isEqualTo(Given.of(PartialDate.of(DAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Membership.builder()
                        .person(ONE)
                        .joined(DAY)
                        .left(before)
                        .build())
                .withMessageContaining("left");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leadership.builder()
                        .person(ONE)
                        .since(DAY)
                        .until(before)
                        .build())
                .withMessageContaining("until");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Credential.authorised(IssuerId.of("se-sfmp"), DAY).until(before))
                .withMessageContaining("until");
    }

    @Test
    void numbers_below_zero_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Membership.builder().person(ONE).commitment(-1).build())
                .withMessageContaining("commitment");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedTotals.none().withEnrolled(-1))
                .withMessageContaining("enrolled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedTotals.none().withWaiting(-1))
                .withMessageContaining("waiting");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupFrame.builder().commitment(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupFrame.builder().startThreshold(-1).build());
    }

    @Test
    void what_is_agreed_is_agreed_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupFrame.builder()
                        .agrees(Agreement.VOLUNTARY, Agreement.FAIR_TURNS, Agreement.VOLUNTARY)
                        .build())
                .withMessageContaining("voluntary twice");
    }

    @Test
    void a_stated_zero_is_not_the_same_as_nothing_stated() {
        assertThat(StatedTotals.none().withEnrolled(0)).isNotEqualTo(StatedTotals.none());
        assertThat(StatedTotals.none().withAllPlacesTaken(false)).isNotEqualTo(StatedTotals.none());
        assertThat(StatedTotals.none().withWaiting(2).waiting()).contains(CountRange.exactly(2));
    }

    @Test
    void a_leader_leads_unless_it_says_otherwise_and_their_credentials_are_not_said() {
        assertThat(Leadership.of(ONE).role()).isEqualTo(Given.of(LeaderRole.LEADER));
        assertThat(Leadership.of(ONE).credentials()).isEqualTo(Known.absent());
        assertThat(Leadership.builder().person(ONE).credentials().build()).isNotEqualTo(Leadership.of(ONE));
    }

    @Test
    void people_are_shown_by_pseudonym() {
        assertThat(Waiting.since(ONE, DAY).toString()).contains("p1", "2021-03-15");
        assertThat(Attendance.present(ONE, Mode.ONLINE).toString()).contains("p1", "ONLINE");
    }
}
