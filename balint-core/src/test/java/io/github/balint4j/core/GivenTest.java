package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);
    private static final PersonId ONE = PersonId.of("p1");

    @Test
    void as_usual_unknown_and_a_value_are_three_different_things() {
        Given<Mode> usual = Given.usual();
        Given<Mode> unknown = Given.unknown();
        Given<Mode> online = Given.of(Mode.ONLINE);
        assertThat(List.of(usual, unknown, online)).doesNotHaveDuplicates();
        assertThat(List.of(usual.toString(), unknown.toString(), online.toString()))
                .containsExactly("as usual", "unknown", "ONLINE");
        assertThat(Given.of(Mode.ONLINE)).isEqualTo(online).hasSameHashCodeAs(online);
        assertThat(Given.ofOptional(Optional.<Mode>empty())).isEqualTo(usual);
        assertThat(Given.ofOptional(Optional.of(Mode.ONLINE))).isEqualTo(online);
    }

    @Test
    void only_what_is_said_or_usual_is_known() {
        assertThat(Given.<Mode>usual().orUsual(Mode.HYBRID)).contains(Mode.HYBRID);
        assertThat(Given.of(Mode.ONLINE).orUsual(Mode.HYBRID)).contains(Mode.ONLINE);
        assertThat(Given.<Mode>unknown().orUsual(Mode.HYBRID)).isEmpty();
        assertThat(Given.<Mode>usual().or(Given.unknown())).isEqualTo(Given.unknown());
        assertThat(Given.<Mode>unknown().or(Given.of(Mode.ONLINE))).isEqualTo(Given.unknown());
        assertThat(Given.unknown().mayBe(Mode.ONLINE)).isTrue();
        assertThat(Given.unknown().is(Mode.ONLINE)).isFalse();
        assertThat(Given.usual().mayBe(Mode.ONLINE)).isFalse();
        assertThat(Given.<Integer>unknown().map(Integer::toBinaryString)).isEqualTo(Given.unknown());
    }

    @Test
    void what_an_object_can_tell_itself_is_filled_in() {
        assertThat(Session.builder().date(DAY).build().state()).isEqualTo(Given.of(SessionState.PLANNED));
        assertThat(Session.builder().date(DAY).attended(ONE).build().state()).isEqualTo(Given.of(SessionState.HELD));
        assertThat(Leadership.of(ONE).role()).isEqualTo(Given.of(LeaderRole.LEADER));
        assertThat(Experience.builder().build().groupKind()).isEqualTo(Given.of("ordinary"));
        assertThat(new Attendance(ONE, Given.usual(), Given.usual())).isEqualTo(Attendance.present(ONE));
    }

    @Test
    void a_stay_whose_end_is_not_known_contradicts_nothing_that_it_may_not_touch() {
        Membership perhapsGone = Membership.builder()
                .person(ONE)
                .joined(DAY)
                .left(Given.unknown())
                .build();
        BalintGroup.Builder group = BalintGroup.builder().id(GroupId.of("g")).statedOn(DAY.plusYears(2));
        Leadership leads =
                Leadership.builder().person(ONE).since(DAY.plusYears(1)).build();
        assertThat(group.members(perhapsGone).leaders(leads).build().members().items())
                .hasSize(1);
        // Enrolled are nobody or one.
        group.stated(StatedTotals.none().withEnrolled(0)).build();
        group.stated(StatedTotals.none().withEnrolled(1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> group.stated(StatedTotals.none().withEnrolled(2)).build())
                .withMessageContaining("2 enrolled are stated");
    }

    @Test
    void stays_known_by_the_year_are_refused_where_all_their_days_contradict() {
        BalintGroup.Builder group = BalintGroup.builder().id(GroupId.of("g")).statedOn(DAY.plusYears(2));
        Membership.Builder member = Membership.builder().person(ONE);
        Membership first = member.left(PartialDate.of(Year.of(2022))).build();
        Membership again =
                member.joined(PartialDate.of(Year.of(2021))).left(Given.usual()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.members(first, again).build())
                .withMessageContaining("for the same days");
        Membership perhapsAfter = member.joined(PartialDate.of(Year.of(2022))).build();
        assertThat(group.members(first, perhapsAfter).build().members().items()).hasSize(2);
    }

    @Test
    void unknown_is_no_id_and_no_code() {
        assertThat(Grammar.accepts("unknown")).isFalse();
        assertThat(Grammar.accepts("unknown-2")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profession.of("unknown"))
                .withMessageContaining("leave out what is not known");
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of("unknown"));
    }
}
