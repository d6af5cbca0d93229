package io.github.balint4j.core;

import static io.github.balint4j.core.Contradiction.Code.LONGER_THAN_DAY;
import static io.github.balint4j.core.Contradiction.Code.MEETINGS_DIFFER;
import static io.github.balint4j.core.Contradiction.Code.OUTSIDE_SPAN;
import static io.github.balint4j.core.Contradiction.Code.SESSIONS_DIFFER;
import static io.github.balint4j.core.Contradiction.Code.TOO_MANY_FOR_SPAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanContradictionsTest {
    private static final Session FIRST = Session.planned(LocalDate.of(2025, 2, 12));
    private static final Session SECOND = Session.planned(LocalDate.of(2025, 3, 12));
    private static final Session CANCELLED =
            Session.builder().state(SessionState.CANCELLED).build();

    private static List<Contradiction> in(GroupFrame.Builder frame, Known<Session> sessions) {
        try {
            BalintGroup.builder()
                    .id(GroupId.of("g"))
                    .frame(frame.build())
                    .sessions(sessions)
                    .build();
            return List.of();
        } catch (ContradictionException e) {
            return e.contradictions();
        }
    }

    private static GroupFrame.Builder frame() {
        return GroupFrame.builder();
    }

    private static GroupFrame.Builder meetings(String each) {
        return frame().meetings(5).sessionsPerMeeting(new BigDecimal(each));
    }

    @Test
    void five_meetings_of_three_sessions_are_not_eighteen() {
        assertThat(in(meetings("3").sessions(18), Known.absent()))
                .containsExactly(new Contradiction(
                        SESSIONS_DIFFER,
                        "/frame/sessions",
                        "18 sessions are stated in all, but 5 meetings with 3 each make 15: correct one of the three, or "
                                + "leave out what is not certain"));
        assertThat(in(meetings("2.5").sessions(12), Known.absent()))
                .extracting(Contradiction::code)
                .containsExactly(SESSIONS_DIFFER);
    }

    @Test
    void what_is_not_exact_or_varies_contradicts_nothing() {
        assertThat(in(meetings("3").sessions(15), Known.absent())).isEmpty();
        assertThat(in(meetings("3").sessions(CountRange.between(12, 18)), Known.absent()))
                .isEmpty();
        assertThat(in(meetings("3").meetings(CountRange.between(4, 6)).sessions(18), Known.absent()))
                .isEmpty();
        assertThat(in(frame().meetings(5).sessions(18), Known.absent())).isEmpty();
        Session longer = Session.builder().sessions(BigDecimal.valueOf(6)).build();
        assertThat(in(meetings("3").sessions(18), Known.incomplete(List.of(longer))))
                .isEmpty();
    }

    @Test
    void ranges_that_do_not_meet_contradict_too() {
        assertThat(in(meetings("3").sessions(CountRange.between(16, 18)), Known.absent()))
                .extracting(Contradiction::detail)
                .containsExactly(
                        "16-18 sessions are stated in all, but 5 meetings with 3 each make 15: correct one of the"
                                + " three, or leave out what is not certain");
        assertThat(in(meetings("3").meetings(CountRange.between(4, 5)).sessions(18), Known.absent()))
                .extracting(Contradiction::detail)
                .singleElement()
                .asString()
                .contains("4-5 meetings with 3 each make 12-15");
        assertThat(in(meetings("3").meetings(CountRange.atLeast(7)).sessions(18), Known.absent()))
                .extracting(Contradiction::detail)
                .singleElement()
                .asString()
                .contains("make 21 or more");
    }

    @Test
    void sessions_in_all_that_are_not_those_of_the_list_are_doubtful_where_each_meeting_says_how_many_it_holds() {
        Session two =
                Session.builder().from(FIRST).sessions(BigDecimal.valueOf(2)).build();
        Session one = Session.builder().from(SECOND).sessions(BigDecimal.ONE).build();
        assertThat(doubts(frame().sessions(3), Known.of(two, one))).isEmpty();
        assertThat(doubts(frame().sessions(8), Known.of(two, one)))
                .containsExactly(new Contradiction(
                        SESSIONS_DIFFER,
                        "/frame/sessions",
                        "8 sessions are stated in all, but the complete list of meetings makes 3; mark the list as"
                                + " incomplete where it is"));
        assertThat(doubts(frame().sessions(8), Known.incomplete(List.of(two, one))))
                .isEmpty();
        assertThat(doubts(frame().sessions(2), Known.incomplete(List.of(two, one))))
                .hasSize(1);
        assertThat(doubts(frame().sessions(8), Known.of(FIRST, SECOND))).isEmpty();
    }

    private static List<Contradiction> doubts(GroupFrame.Builder frame, Known<Session> sessions) {
        return Contradiction.doubtsIn(BalintGroup.builder()
                .id(GroupId.of("g"))
                .frame(frame.build())
                .sessions(sessions)
                .build());
    }

    @Test
    void that_a_meeting_holds_one_session_goes_without_saying_and_contradicts_no_total() {
        assertThat(in(frame().sessions(8).meetings(2), Known.of(FIRST, SECOND))).isEmpty();
    }

    @Test
    void sessions_of_one_day_are_one_meeting() {
        Known<Session> day = Known.of(at(9), at(11), SECOND);
        assertThat(in(frame().meetings(2), day)).isEmpty();
        assertThat(in(frame().meetings(3), day)).hasSize(1);
    }

    private static Session at(int hour) {
        return Session.builder().from(FIRST).startsAt(LocalTime.of(hour, 0)).build();
    }

    @Test
    void no_meeting_is_longer_than_its_day() {
        Duration tenHours = Duration.ofHours(10);
        Session long3 = Session.builder()
                .from(FIRST)
                .sessions(BigDecimal.valueOf(3))
                .length(tenHours)
                .build();
        assertThat(in(frame(), Known.of(long3)))
                .containsExactly(new Contradiction(
                        LONGER_THAN_DAY,
                        "/sessions/0",
                        "3 sessions of 600 minutes are longer than the day of their meeting: correct one of the two; the"
                                + " length is that of one session"));
        assertThat(in(meetings("3").length(tenHours), Known.of(FIRST, SECOND, FIRST)))
                .extracting(Contradiction::code, Contradiction::path)
                .contains(tuple(LONGER_THAN_DAY, "/frame/sessionsPerMeeting"));
        assertThat(in(meetings("2.4").length(tenHours), Known.absent())).isEmpty();
    }

    @Test
    void ten_monthly_meetings_do_not_fit_between_january_and_march() {
        GroupFrame.Builder quarter = frame().every(Period.ofMonths(1))
                .span(DateSpan.ofClosed(PartialDate.parse("2026-01"), PartialDate.parse("2026-03")));
        assertThat(in(quarter.meetings(10), Known.absent()))
                .containsExactly(new Contradiction(
                        TOO_MANY_FOR_SPAN,
                        "/frame/meetings",
                        "10 meetings at intervals of P1M take at least 252 days, but from 2026-01-01 to 2026-03-31 there"
                                + " are 89: correct one of the three, or leave out what is not certain"));
        assertThat(in(quarter.meetings(4), Known.absent())).isEmpty();
        GroupFrame ten = quarter.meetings(Optional.empty()).sessions(10).build();
        assertThat(Contradiction.in(ten)).isEmpty();
        assertThat(Contradiction.doubtsIn(ten))
                .extracting(Contradiction::code, Contradiction::path)
                .containsExactly(tuple(TOO_MANY_FOR_SPAN, "/sessions"));
        GroupFrame each = quarter.sessionsPerMeeting(BigDecimal.ONE).build();
        assertThat(Contradiction.in(each))
                .extracting(Contradiction::code, Contradiction::path)
                .containsExactly(tuple(TOO_MANY_FOR_SPAN, "/sessions"));
        assertThat(Contradiction.doubtsIn(each)).isEmpty();
    }

    @Test
    void a_meeting_that_writes_out_that_it_holds_one_session_makes_no_total_possible() {
        GroupFrame.Builder quarter = frame().every(Period.ofMonths(1))
                .sessions(10)
                .span(DateSpan.ofClosed(PartialDate.parse("2026-01"), PartialDate.parse("2026-03")));
        Session one = Session.builder()
                .date(LocalDate.of(2026, 1, 10))
                .sessions(new BigDecimal("1.0"))
                .build();
        Known<Session> some = Known.incomplete(List.of(one));
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of("g"))
                .frame(quarter.build())
                .sessions(some)
                .build();
        assertThat(Contradiction.doubtsIn(group))
                .extracting(Contradiction::code, Contradiction::path)
                .containsExactly(tuple(TOO_MANY_FOR_SPAN, "/frame/sessions"));
        assertThat(in(quarter.sessionsPerMeeting(BigDecimal.ONE), some))
                .extracting(Contradiction::code, Contradiction::path)
                .containsExactly(tuple(TOO_MANY_FOR_SPAN, "/frame/sessions"));
        assertThat(in(quarter.sessionsPerMeeting(BigDecimal.valueOf(5)), some)).isEmpty();
    }

    @Test
    void a_day_with_two_sessions_holds_another_number_however_they_are_listed() {
        GroupFrame.Builder monthly = frame().every(Period.ofMonths(1))
                .sessionsPerMeeting(BigDecimal.ONE)
                .sessionsPerYear(20);
        Session.Builder nine = Session.builder().date(LocalDate.of(2026, 1, 10)).startsAt(LocalTime.of(9, 0));
        Session.Builder ten = Session.builder().date(LocalDate.of(2026, 1, 10)).startsAt(LocalTime.of(10, 0));
        Session two = nine.sessions(BigDecimal.valueOf(2)).build();
        assertThat(in(monthly, Known.incomplete(List.of(two)))).isEmpty();
        for (Given<BigDecimal> number : List.of(Given.<BigDecimal>usual(), Given.of(BigDecimal.ONE))) {
            Session first = nine.sessions(number).build();
            Session second = ten.sessions(number).build();
            assertThat(in(monthly, Known.incomplete(List.of(first, second)))).isEmpty();
            assertThat(in(monthly, Known.incomplete(List.of(first))))
                    .extracting(Contradiction::code)
                    .containsExactly(TOO_MANY_FOR_SPAN);
        }
    }

    @Test
    void a_year_has_room_for_so_many_at_this_cadence() {
        GroupFrame.Builder monthly = frame().every(Period.ofMonths(1)).sessionsPerYear(20);
        assertThat(Contradiction.doubtsIn(monthly.build()))
                .extracting(Contradiction::path)
                .containsExactly("/sessionsPerYear");
        BalintGroup.Builder group = BalintGroup.builder().id(GroupId.of("g")).frame(monthly.build());
        assertThat(Contradiction.doubtsIn(group.build()))
                .extracting(Contradiction::path)
                .containsExactly("/frame/sessionsPerYear");
        Session two = Session.builder().sessions(BigDecimal.valueOf(2)).build();
        assertThat(Contradiction.doubtsIn(group.sessions(two).build())).isEmpty();
        assertThat(in(monthly.sessionsPerMeeting(BigDecimal.valueOf(2)), Known.absent()))
                .isEmpty();
        assertThat(in(monthly.sessionsPerMeeting(BigDecimal.ONE), Known.absent()))
                .extracting(Contradiction::code)
                .containsExactly(TOO_MANY_FOR_SPAN);
    }

    @Test
    void fewer_sessions_than_meetings_are_doubtful() {
        assertThat(Contradiction.doubtsIn(frame().meetings(8).sessions(3).build()))
                .extracting(Contradiction::path)
                .containsExactly("/sessions");
        assertThat(Contradiction.doubtsIn(frame().meetings(3).sessions(8).build()))
                .isEmpty();
    }

    @Test
    void the_list_of_sessions_has_as_many_as_there_are_meetings() {
        assertThat(in(frame().meetings(2), Known.of(FIRST, SECOND))).isEmpty();
        assertThat(in(frame().meetings(3), Known.of(FIRST, SECOND)))
                .extracting(Contradiction::code, Contradiction::path)
                .containsExactly(tuple(MEETINGS_DIFFER, "/frame/meetings"));
        assertThat(in(frame().meetings(1), Known.of(FIRST, SECOND)))
                .extracting(Contradiction::code)
                .containsExactly(MEETINGS_DIFFER);
    }

    @Test
    void an_incomplete_list_may_be_shorter_but_not_longer() {
        assertThat(in(frame().meetings(3), Known.incomplete(List.of(FIRST, SECOND))))
                .isEmpty();
        assertThat(in(frame().meetings(1), Known.incomplete(List.of(FIRST, SECOND))))
                .extracting(Contradiction::code)
                .containsExactly(MEETINGS_DIFFER);
        assertThat(in(frame().meetings(1), Known.absent())).isEmpty();
    }

    @Test
    void a_range_of_meetings_must_hold_the_list() {
        assertThat(in(frame().meetings(CountRange.between(2, 3)), Known.of(FIRST, SECOND)))
                .isEmpty();
        assertThat(in(frame().meetings(CountRange.atLeast(3)), Known.of(FIRST, SECOND)))
                .hasSize(1);
        assertThat(in(frame().meetings(CountRange.atMost(1)), Known.of(FIRST, SECOND)))
                .hasSize(1);
    }

    @Test
    void a_cancelled_meeting_may_count_or_not() {
        assertThat(in(frame().meetings(2), Known.of(FIRST, SECOND, CANCELLED))).isEmpty();
        assertThat(in(frame().meetings(3), Known.of(FIRST, SECOND, CANCELLED))).isEmpty();
        assertThat(in(frame().meetings(1), Known.of(FIRST, SECOND, CANCELLED))).hasSize(1);
        assertThat(in(frame().meetings(4), Known.of(FIRST, SECOND, CANCELLED))).hasSize(1);
    }

    @Test
    void a_session_lies_within_the_span() {
        DateSpan span = DateSpan.ofClosed(LocalDate.of(2025, 2, 12), LocalDate.of(2025, 11, 19));
        Session misprinted = Session.planned(LocalDate.of(2024, 4, 9));
        Session late = Session.planned(LocalDate.of(2025, 11, 20));
        Session last = Session.planned(LocalDate.of(2025, 11, 19));
        assertThat(in(frame().span(span), Known.of(FIRST, misprinted, last, late)))
                .containsExactly(
                        new Contradiction(
                                OUTSIDE_SPAN,
                                "/sessions/1",
                                "2024-04-09 lies before the span of the frame (from 2025-02-12): correct one of them"),
                        new Contradiction(
                                OUTSIDE_SPAN,
                                "/sessions/3",
                                "2025-11-20 lies after the span of the frame (until 2025-11-19): correct one of them"));
    }

    @Test
    void where_a_date_is_known_in_part_only_what_is_surely_outside_contradicts() {
        DateSpan span = DateSpan.from(LocalDate.of(2025, 2, 12));
        assertThat(in(frame().span(span), Known.of(part("2025"), part("2025-02"), part("--01"), part("2025-01"))))
                .extracting(Contradiction::path)
                .containsExactly("/sessions/3");
        assertThat(in(frame().span(DateSpan.until(PartialDate.parse("2024"))), Known.of(FIRST)))
                .hasSize(1);
        assertThat(in(frame().span(DateSpan.until(PartialDate.parse("2025"))), Known.of(FIRST)))
                .isEmpty();
        assertThat(in(frame().span(DateSpan.until(PartialDate.parse("--01"))), Known.of(FIRST)))
                .isEmpty();
    }

    private static Session part(String date) {
        return Session.planned(PartialDate.parse(date));
    }
}
