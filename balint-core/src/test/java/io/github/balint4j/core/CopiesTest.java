package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands twice is found in every spelling, and what is two is not. */
class CopiesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final PersonId ONE = PersonId.of("l1");
    private static final PersonId TWO = PersonId.of("l2");

    private static Experience.Builder entry() {
        return Experience.builder().date(DAY).role(GroupRole.MEMBER).group(GroupId.of("a"));
    }

    private static Experience.Builder led(GroupRole role) {
        return Experience.builder().date(DAY).role(role).leaders(ONE);
    }

    static Stream<Experience[]> oneSession() {
        Experience plain = entry().build();
        return Stream.of(
                pair(plain, entry().sessions(1).build()),
                pair(plain, entry().sessions(new BigDecimal("1.00")).build()),
                pair(plain, entry().occasion("group").build()),
                pair(
                        entry().duration(Duration.ofMinutes(90)).build(),
                        entry().duration(Duration.ofMinutes(90)).minutes(90).build()),
                pair(plain, entry().date(Optional.empty()).days(DAY, DAY).build()),
                pair(
                        entry().leaders(ONE, TWO).build(),
                        entry().leaders(TWO, ONE).build()),
                pair(
                        entry().proof("recording", "certificate").build(),
                        entry().proof("certificate", "recording").build()),
                pair(led(GroupRole.LEADER).build(), led(GroupRole.CO_LEADER).build()),
                pair(
                        entry().sessions(1).occasion("group").build(),
                        entry().date(Optional.empty())
                                .days(DAY, DAY)
                                .groupKind("ordinary")
                                .build()));
    }

    static Stream<Experience[]> twoSessions() {
        Experience plain = entry().build();
        return Stream.of(
                pair(plain, entry().group(GroupId.of("b")).build()),
                pair(plain, entry().sessions(2).build()),
                pair(plain, entry().occasion("weekend").build()),
                pair(plain, entry().date(DAY.plusDays(1)).build()),
                pair(
                        plain,
                        entry().date(Optional.empty())
                                .days(DAY, DAY.plusDays(1))
                                .build()),
                pair(entry().leaders(ONE).build(), entry().leaders(TWO).build()),
                pair(
                        entry().event("e").build(),
                        entry().event("e").occasion("group").build()),
                pair(
                        led(GroupRole.LEADER).leaders().build(),
                        led(GroupRole.CO_LEADER).leaders().build()));
    }

    private static Experience[] pair(Experience one, Experience other) {
        return new Experience[] {one, other};
    }

    @ParameterizedTest
    @MethodSource("oneSession")
    void one_entry_in_two_spellings_is_refused_with_both_places(Experience one, Experience other) {
        for (Experience[] both : new Experience[][] {{one, other}, {other, one}}) {
            assertThat(refused(() -> portfolio().sessions(both).build()))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.code()).isEqualTo(Contradiction.Code.ENTRY_TWICE);
                        assertThat(found.path()).isEqualTo("/sessions/1");
                        assertThat(found.detail()).contains("/sessions/0");
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("twoSessions")
    void entries_that_differ_in_what_they_say_are_two(Experience one, Experience other) {
        assertThatNoException()
                .isThrownBy(() -> portfolio().sessions(one, other).build());
    }

    static Stream<Session> copiesOfABareDate() {
        Session bare = Session.planned(DAY);
        return Stream.of(
                bare,
                Session.held(DAY),
                Session.builder().date(DAY).startsAt(LocalTime.NOON).build(),
                Session.builder().date(DAY).length(Duration.ofMinutes(60)).build(),
                Session.builder().date(DAY).mode(Mode.ONLINE).build(),
                Session.builder().date(DAY).attended(ONE).presented(ONE).build(),
                Session.builder().date(DAY).sessions(BigDecimal.ONE).build());
    }

    @ParameterizedTest
    @MethodSource("copiesOfABareDate")
    void a_date_that_stands_once_bare_and_once_with_more_is_refused_with_both_places(Session other) {
        Session bare = Session.planned(DAY);
        for (Session[] both : new Session[][] {{bare, other}, {other, bare}}) {
            assertThat(refused(() -> group().sessions(both).build()))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.code()).isEqualTo(Contradiction.Code.SESSION_TWICE);
                        assertThat(found.path()).isEqualTo("/sessions/1");
                        assertThat(found.detail()).contains("/sessions/0").contains("time of day");
                    });
        }
    }

    @Test
    void a_bare_date_beside_two_sessions_with_their_times_may_be_either() {
        assertThat(refused(
                        () -> group().sessions(at(9), at(11), Session.held(DAY)).build()))
                .extracting(Contradiction::path)
                .containsExactly("/sessions/2");
        assertThat(refused(
                        () -> group().sessions(Session.held(DAY), at(9), at(11)).build()))
                .extracting(Contradiction::path)
                .containsExactly("/sessions/1", "/sessions/2");
    }

    @Test
    void sessions_with_their_times_and_one_that_replaces_a_cancelled_one_are_two() {
        Session cancelled =
                Session.builder().date(DAY).state(SessionState.CANCELLED).build();
        assertThatNoException()
                .isThrownBy(() -> group().sessions(at(9), at(11), cancelled).build());
        assertThatNoException()
                .isThrownBy(() -> group().sessions(cancelled, Session.held(DAY)).build());
    }

    @Test
    void no_entry_is_longer_than_its_days() {
        Duration twentyFive = Duration.ofHours(25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry().duration(twentyFive).build())
                .withMessageContaining("24 hours")
                .withMessageContaining("from and until");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experience.builder()
                        .date(PartialDate.parse("2019"))
                        .duration(twentyFive)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experience.builder()
                        .days(DAY, DAY.plusDays(1))
                        .duration(Duration.ofHours(49))
                        .build())
                .withMessageContaining("2 days");
        assertThatNoException()
                .isThrownBy(() -> entry().duration(Duration.ofHours(24)).build());
        assertThatNoException()
                .isThrownBy(() -> Experience.builder()
                        .within(PartialDate.parse("2019"))
                        .duration(Duration.ofHours(200))
                        .build());
        assertThatNoException()
                .isThrownBy(() -> Experience.builder()
                        .since(Optional.of(PartialDate.of(DAY)))
                        .duration(Duration.ofHours(200))
                        .build());
    }

    private static Session at(int hour) {
        return Session.builder().date(DAY).startsAt(LocalTime.of(hour, 0)).build();
    }

    private static Portfolio.Builder portfolio() {
        return Portfolio.builder().person(PersonId.of("p1"));
    }

    private static BalintGroup.Builder group() {
        return BalintGroup.builder().id(GroupId.of("g"));
    }

    private static List<Contradiction> refused(ThrowingCallable attempt) {
        return catchThrowableOfType(ContradictionException.class, attempt).contradictions();
    }
}
