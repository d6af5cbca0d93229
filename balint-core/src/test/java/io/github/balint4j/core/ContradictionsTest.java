package io.github.balint4j.core;

import static io.github.balint4j.core.Contradiction.Code.AGREED_AND_NOT;
import static io.github.balint4j.core.Contradiction.Code.AMOUNT_DIFFERS;
import static io.github.balint4j.core.Contradiction.Code.ATTENDED_NOT_HELD;
import static io.github.balint4j.core.Contradiction.Code.ATTENDED_TWICE;
import static io.github.balint4j.core.Contradiction.Code.ATTESTED_TWICE;
import static io.github.balint4j.core.Contradiction.Code.ENTRY_TWICE;
import static io.github.balint4j.core.Contradiction.Code.HELD_AFTER_STATED;
import static io.github.balint4j.core.Contradiction.Code.HELD_IN_PAUSE;
import static io.github.balint4j.core.Contradiction.Code.LEADERS_LISTED;
import static io.github.balint4j.core.Contradiction.Code.LISTED_TWICE;
import static io.github.balint4j.core.Contradiction.Code.LONGER_THAN_DAY;
import static io.github.balint4j.core.Contradiction.Code.MEETINGS_DIFFER;
import static io.github.balint4j.core.Contradiction.Code.NOT_A_MEMBER;
import static io.github.balint4j.core.Contradiction.Code.NOT_OF_THIS_LIST;
import static io.github.balint4j.core.Contradiction.Code.OUTSIDE_MEMBERSHIP;
import static io.github.balint4j.core.Contradiction.Code.OUTSIDE_SPAN;
import static io.github.balint4j.core.Contradiction.Code.PERSON_TWICE;
import static io.github.balint4j.core.Contradiction.Code.PRESENTED_UNATTENDED;
import static io.github.balint4j.core.Contradiction.Code.PRESENT_DIFFERS;
import static io.github.balint4j.core.Contradiction.Code.RUN_DIFFERS;
import static io.github.balint4j.core.Contradiction.Code.SESSIONS_DIFFER;
import static io.github.balint4j.core.Contradiction.Code.SESSION_TWICE;
import static io.github.balint4j.core.Contradiction.Code.TOO_MANY_FOR_SPAN;
import static io.github.balint4j.core.Contradiction.Code.TOTAL_DIFFERS;
import static io.github.balint4j.core.Contradiction.Code.WAITING_TWICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionsTest {
    private static final PersonId ONE = PersonId.of("p1");
    private static final PersonId TWO = PersonId.of("p2");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

    /** One way to contradict oneself, and where it is said to be. */
    private static Arguments bad(Contradiction.Code code, String path, UnaryOperator<BalintGroup.Builder> group) {
        return Arguments.of(code, path, group);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                bad(
                        RUN_DIFFERS,
                        "/runsFor",
                        group -> group.frame(GroupFrame.builder()
                                .runsFor(Period.ofYears(1))
                                .span(DateSpan.ofClosed(DAY, DAY.plusMonths(3)))
                                .build())),
                bad(
                        AGREED_AND_NOT,
                        "/agreements/not/0",
                        group -> group.frame(GroupFrame.builder()
                                .agreements(Known.incomplete(List.of(Agreement.VOLUNTARY)))
                                .notAgreed(Agreement.VOLUNTARY)
                                .build())),
                bad(
                        AMOUNT_DIFFERS,
                        "/frame/amount",
                        group -> group.frame(GroupFrame.builder()
                                .sessions(10)
                                .length(Duration.ofMinutes(90))
                                .amount(30, AmountOfTime.Unit.HOURS45)
                                .build())),
                bad(
                        ATTESTED_TWICE,
                        "/attestations/1",
                        group -> group.frame(GroupFrame.builder()
                                .attestations(judged(DAY), judged(DAY))
                                .build())),
                bad(
                        ATTESTED_TWICE,
                        "/attestations/0",
                        group -> group.frame(GroupFrame.builder()
                                        .attestations(judged(DAY))
                                        .build())
                                .attestations(judged(DAY))),
                bad(
                        PERSON_TWICE,
                        "/members/1",
                        group -> group.members(member(ONE, null, null), member(ONE, null, null))),
                bad(PERSON_TWICE, "/members/1", group -> group.members(member(ONE, null, DAY), member(ONE, DAY, null))),
                bad(PERSON_TWICE, "/leaders/1", group -> group.leaders(Leadership.of(ONE), Leadership.of(ONE))),
                bad(
                        PERSON_TWICE,
                        "/members/1",
                        group -> group.statedOn(DAY)
                                .members(member(ONE, null, DAY), member(ONE, null, DAY.plusDays(30)))),
                bad(
                        PERSON_TWICE,
                        "/members/0",
                        group -> group.leaders(Leadership.of(ONE)).members(member(ONE, null, null))),
                bad(
                        PERSON_TWICE,
                        "/members/0",
                        group -> group.leaders(leader(ONE, DAY, null)).members(member(ONE, null, DAY))),
                bad(
                        WAITING_TWICE,
                        "/waiting/0",
                        group -> group.members(member(ONE, DAY.minusDays(9), DAY.plusDays(9)))
                                .waiting(Waiting.since(ONE, DAY))),
                bad(
                        WAITING_TWICE,
                        "/waiting/0",
                        group -> group.statedOn(DAY)
                                .members(member(ONE, null, DAY.plusDays(9)))
                                .waiting(Waiting.since(ONE, DAY.minusDays(9)))),
                bad(WAITING_TWICE, "/waiting/1", group -> group.waiting(Waiting.of(ONE), Waiting.since(ONE, DAY))),
                bad(
                        WAITING_TWICE,
                        "/waiting/0",
                        group -> group.members(member(ONE, DAY, null)).waiting(Waiting.of(ONE))),
                bad(
                        NOT_A_MEMBER,
                        "/sessions/0/attended/0",
                        group -> group.leaders().members().sessions(attended(ONE))),
                bad(
                        NOT_A_MEMBER,
                        "/sessions/0/presented/0",
                        group -> group.leaders().members().sessions(presented(ONE, DAY))),
                bad(
                        OUTSIDE_MEMBERSHIP,
                        "/sessions/0/attended/0",
                        group -> group.leaders()
                                .members(member(ONE, DAY.plusDays(1), null))
                                .sessions(attended(ONE))),
                bad(
                        OUTSIDE_MEMBERSHIP,
                        "/sessions/0/attended/0",
                        group -> group.leaders()
                                .members(member(ONE, null, DAY.minusDays(1)))
                                .sessions(attended(ONE))),
                bad(ATTENDED_TWICE, "/sessions/0/attended/1", group -> group.sessions(attended(ONE, ONE))),
                bad(
                        PRESENT_DIFFERS,
                        "/sessions/0/present",
                        group -> group.leaders()
                                .sessions(Session.builder()
                                        .from(attended(ONE, TWO))
                                        .present(CountRange.atLeast(3))
                                        .build())),
                bad(
                        PRESENT_DIFFERS,
                        "/sessions/0/present",
                        group -> group.members(member(ONE, null, null), member(TWO, null, null))
                                .sessions(Session.builder()
                                        .from(attended(ONE, TWO))
                                        .present(1)
                                        .build())),
                bad(
                        PRESENT_DIFFERS,
                        "/sessions/0/present",
                        group -> group.members()
                                .sessions(Session.builder().date(DAY).present(1).build())),
                bad(
                        PRESENT_DIFFERS,
                        "/sessions/0/present",
                        group -> group.members(member(ONE, null, null), member(TWO, null, DAY.minusDays(1)))
                                .sessions(Session.builder().date(DAY).present(2).build())),
                bad(
                        PRESENT_DIFFERS,
                        "/sessions/0/present",
                        group -> group.members(member(ONE, null, null), member(TWO, DAY.plusDays(1), null))
                                .sessions(Session.builder()
                                        .from(attended(ONE, PersonId.of("l1")))
                                        .present(2)
                                        .build())),
                bad(
                        HELD_IN_PAUSE,
                        "/sessions/0",
                        group -> group.pauses(new Pause(Given.of(PartialDate.of(DAY)), Given.of(PartialDate.of(DAY))))
                                .sessions(Session.held(DAY))),
                bad(
                        LEADERS_LISTED,
                        "/stated/leaders",
                        group -> group.leaders()
                                .stated(StatedTotals.none().withLeaders(StatedLeaders.of(Profession.PHYSICIAN)))),
                bad(
                        TOTAL_DIFFERS,
                        "/stated/enrolled",
                        group -> group.members(member(ONE, null, null))
                                .stated(StatedTotals.none().withEnrolled(CountRange.between(2, 3)))),
                bad(
                        PRESENTED_UNATTENDED,
                        "/sessions/0/presented/0",
                        group -> group.sessions(Session.builder()
                                .from(attended(ONE))
                                .presenters(Known.of(TWO))
                                .build())),
                bad(
                        PRESENTED_UNATTENDED,
                        "/sessions/0/presented/0",
                        group -> group.sessions(Session.builder()
                                .attendance(Known.incomplete(List.of(Attendance.excused(ONE))))
                                .presented(ONE)
                                .build())),
                bad(
                        ATTENDED_NOT_HELD,
                        "/sessions/0/attended/0",
                        group -> group.sessions(Session.builder()
                                .attended(ONE)
                                .state(SessionState.PLANNED)
                                .build())),
                bad(
                        ATTENDED_NOT_HELD,
                        "/sessions/0/presented/0",
                        group -> group.sessions(Session.builder()
                                .presented(ONE)
                                .state(SessionState.CANCELLED)
                                .build())),
                bad(SESSION_TWICE, "/sessions/1", group -> group.sessions(at(LocalTime.NOON), at(LocalTime.NOON))),
                bad(
                        SESSION_TWICE,
                        "/sessions/2",
                        group -> group.sessions(
                                Session.planned(DAY), Session.planned(DAY.plusDays(1)), Session.planned(DAY))),
                bad(
                        HELD_AFTER_STATED,
                        "/sessions/0",
                        group -> group.statedOn(DAY).sessions(Session.held(DAY.plusDays(1)))),
                bad(
                        TOTAL_DIFFERS,
                        "/stated/allPlacesTaken",
                        group -> group.frame(size(5, 5))
                                .stated(StatedTotals.none().withEnrolled(4).withAllPlacesTaken(true))),
                bad(
                        TOTAL_DIFFERS,
                        "/stated/allPlacesTaken",
                        group -> group.members().stated(StatedTotals.none().withAllPlacesTaken(true))),
                bad(
                        TOTAL_DIFFERS,
                        "/stated/allPlacesTaken",
                        group -> group.frame(size(1, 1))
                                .members(member(ONE, null, null), member(TWO, null, null))
                                .stated(StatedTotals.none().withAllPlacesTaken(true))),
                bad(
                        TOTAL_DIFFERS,
                        "/stated/allPlacesTaken",
                        group -> group.frame(size(2, 2))
                                .members(Known.incomplete(List.of(member(ONE, null, null))))
                                .stated(StatedTotals.none()
                                        .withEnrolled(CountRange.atLeast(8))
                                        .withAllPlacesTaken(true))),
                bad(
                        TOTAL_DIFFERS,
                        "/stated/enrolled",
                        group -> group.members(member(ONE, null, null))
                                .stated(StatedTotals.none().withEnrolled(2))),
                bad(
                        TOTAL_DIFFERS,
                        "/stated/waiting",
                        group -> group.waiting(Known.incomplete(List.of(Waiting.of(ONE), Waiting.of(TWO))))
                                .stated(StatedTotals.none().withWaiting(1))),
                bad(
                        OUTSIDE_SPAN,
                        "/sessions/0",
                        group -> group.frame(GroupFrame.builder()
                                        .span(DateSpan.from(DAY))
                                        .build())
                                .sessions(Session.planned(DAY.minusDays(1)))),
                bad(
                        MEETINGS_DIFFER,
                        "/frame/meetings",
                        group -> group.frame(GroupFrame.builder().meetings(3).build())
                                .sessions(Session.planned(DAY))),
                bad(
                        SESSIONS_DIFFER,
                        "/frame/sessions",
                        group -> group.frame(GroupFrame.builder()
                                .meetings(10)
                                .sessions(30)
                                .sessionsPerMeeting(new BigDecimal(2))
                                .build())),
                bad(
                        LONGER_THAN_DAY,
                        "/sessions/0",
                        group -> group.sessions(Session.builder()
                                .length(Duration.ofHours(9))
                                .sessions(new BigDecimal(3))
                                .build())),
                bad(
                        TOO_MANY_FOR_SPAN,
                        "/frame/meetings",
                        group -> group.frame(GroupFrame.builder()
                                .meetings(10)
                                .every(Period.ofMonths(1))
                                .span(DateSpan.ofClosed(DAY, DAY.plusMonths(2)))
                                .build())),
                bad(ATTESTED_TWICE, "/attestations/1", group -> group.attestations(judged(DAY), judged(DAY))));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("contradictions")
    void what_cannot_be_true_together_is_refused_and_placed(
            Contradiction.Code code, String path, UnaryOperator<BalintGroup.Builder> parts) {
        ContradictionException refusal = catchThrowableOfType(
                ContradictionException.class, () -> parts.apply(group()).build());

        assertThat(refusal.contradictions()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(code);
            assertThat(one.path()).isEqualTo(path);
            assertThat(one.detail()).isNotBlank();
            assertThat(refusal).hasMessageContaining(one.toString());
        });
    }

    static Stream<UnaryOperator<BalintGroup.Builder>> possible() {
        return Stream.of(
                group -> group.members(member(ONE, null, DAY), member(ONE, DAY.plusDays(1), null)),
                group -> group.leaders(leader(ONE, DAY.plusDays(1), null)).members(member(ONE, null, DAY)),
                group -> group.leaders(leader(ONE, null, DAY)).members(member(ONE, null, null)),
                group -> group.members(member(ONE, null, DAY), member(ONE, null, DAY.plusDays(30))),
                group -> group.statedOn(DAY.plusDays(9))
                        .members(member(ONE, null, DAY))
                        .waiting(Waiting.since(ONE, DAY.plusDays(1))),
                group -> group.members(member(ONE, null, DAY)).waiting(Waiting.of(ONE)),
                group -> group.sessions(attended(ONE)),
                group -> group.members().sessions(attended(ONE), presented(TWO, DAY.plusDays(1))),
                group -> group.leaders().sessions(attended(ONE)),
                group -> group.members(Known.incomplete(List.of())).sessions(attended(ONE)),
                group -> group.members().leaders(Leadership.of(ONE)).sessions(attended(ONE)),
                group -> group.members(member(ONE, DAY, DAY)).sessions(attended(ONE)),
                group -> group.sessions(Session.builder()
                        .attendance(Known.incomplete(List.of()))
                        .presented(ONE, ONE)
                        .build()),
                group -> group.sessions(Session.builder()
                        .attendance(Known.of(Attendance.excused(ONE)))
                        .state(SessionState.CANCELLED)
                        .build()),
                group -> group.sessions(at(LocalTime.NOON), at(LocalTime.MIDNIGHT)),
                group -> group.sessions(
                        Session.planned(PartialDate.parse("2021-03")),
                        Session.planned(PartialDate.parse("2021-03")),
                        Session.builder().build(),
                        Session.builder().build()),
                group -> group.statedOn(DAY)
                        .sessions(
                                Session.held(DAY),
                                Session.planned(DAY.plusDays(1)),
                                Session.held(PartialDate.parse("2021"))),
                group -> group.members(Known.incomplete(List.of(member(ONE, null, null))))
                        .stated(StatedTotals.none().withEnrolled(2)),
                group -> group.stated(StatedTotals.none().withEnrolled(2).withWaiting(0)),
                group -> group.members(member(ONE, null, DAY.minusDays(1)), member(TWO, null, null))
                        .statedOn(DAY)
                        .stated(StatedTotals.none().withEnrolled(1)),
                group -> group.frame(size(5, 12))
                        .stated(StatedTotals.none().withEnrolled(13).withAllPlacesTaken(true)),
                group -> group.frame(size(5, 12))
                        .stated(StatedTotals.none().withEnrolled(3).withAllPlacesTaken(true)),
                group -> group.frame(size(5, 12))
                        .members(Known.incomplete(List.of(member(ONE, null, null))))
                        .stated(StatedTotals.none().withAllPlacesTaken(true)),
                group -> group.frame(size(5, 12))
                        .stated(StatedTotals.none().withEnrolled(4).withAllPlacesTaken(false)),
                group -> group.frame(size(9, 9))
                        .members(Known.incomplete(List.of(member(ONE, null, null))))
                        .stated(StatedTotals.none()
                                .withEnrolled(CountRange.atLeast(8))
                                .withAllPlacesTaken(true)),
                group -> group.statedOn(DAY)
                        .waiting(Waiting.since(ONE, DAY), Waiting.since(TWO, DAY.plusDays(1)))
                        .stated(StatedTotals.none().withWaiting(1)),
                group -> group.members(member(ONE, null, null))
                        .stated(StatedTotals.none().withEnrolled(CountRange.between(0, 1))),
                group -> group.members(member(ONE, null, null))
                        .stated(StatedTotals.none().withEnrolled(CountRange.about(40))),
                group -> group.sessions(
                        Session.builder().from(attended(ONE, TWO)).present(1).build()),
                // Whoever came may lead, as nobody said who does.
                group -> group.members().sessions(attended(ONE)),
                group -> group.members(member(ONE, null, null), member(TWO, null, DAY.minusDays(1)))
                        .sessions(Session.builder().present(2).build()),
                group -> group.members(Known.incomplete(List.of(member(ONE, null, null))))
                        .sessions(Session.builder().date(DAY).present(2).build()),
                group -> group.attestations(judged(DAY), judged(DAY.plusDays(1))));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void what_can_be_true_together_is_accepted(UnaryOperator<BalintGroup.Builder> parts) {
        assertThatNoException().isThrownBy(() -> parts.apply(group()).build());
    }

    @Test
    void every_kind_of_contradiction_is_tried_above() {
        // Only a portfolio can contradict itself in the other three ways: PortfolioTest.
        assertThat(contradictions().map(one -> one.get()[0]))
                .containsAll(EnumSet.complementOf(EnumSet.of(ENTRY_TWICE, LISTED_TWICE, NOT_OF_THIS_LIST)));
    }

    @Test
    void all_contradictions_are_told_at_once() {
        ContradictionException refusal = catchThrowableOfType(
                ContradictionException.class,
                () -> group().leaders()
                        .members(member(ONE, null, null), member(ONE, null, null))
                        .stated(StatedTotals.none().withEnrolled(5))
                        .sessions(attended(TWO))
                        .build());

        assertThat(refusal.contradictions())
                .extracting(Contradiction::code)
                .containsExactly(PERSON_TWICE, TOTAL_DIFFERS, NOT_A_MEMBER);
    }

    private static BalintGroup.Builder group() {
        return BalintGroup.builder().id(GroupId.of("g"));
    }

    private static Membership member(PersonId person, LocalDate joined, LocalDate left) {
        return Membership.builder()
                .person(person)
                .joined(given(joined))
                .left(given(left))
                .build();
    }

    private static GroupFrame size(int min, int max) {
        return GroupFrame.builder().members(min, max).build();
    }

    private static Leadership leader(PersonId person, LocalDate since, LocalDate until) {
        return Leadership.builder()
                .person(person)
                .since(given(since))
                .until(given(until))
                .build();
    }

    private static Given<PartialDate> given(LocalDate day) {
        return Given.ofOptional(Optional.ofNullable(day).map(PartialDate::of));
    }

    private static Session attended(PersonId... people) {
        return Session.builder().date(DAY).attended(people).build();
    }

    private static Session presented(PersonId person, LocalDate day) {
        return Session.builder().date(day).presented(person).build();
    }

    private static Session at(LocalTime time) {
        return Session.builder().date(DAY).startsAt(time).build();
    }

    private static Attestation judged(LocalDate day) {
        return new Attestation(Topic.of("t"), "group", Judgement.MET, day);
    }
}
