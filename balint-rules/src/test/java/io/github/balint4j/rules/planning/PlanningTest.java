package io.github.balint4j.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanningTest {
    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 15);
    private static final PersonId L1 = PersonId.of("l1");
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P2 = PersonId.of("p2");
    private static final PersonId P3 = PersonId.of("p3");

    private static BalintGroup.Builder group(String id) {
        return BalintGroup.builder().id(GroupId.of(id)).leaders(Leadership.of(L1));
    }

    @Test
    void a_series_is_counted_from_its_first_day() {
        LocalDate last = LocalDate.of(2023, 12, 31);
        assertThat(Series.every(Period.ofMonths(1), last).times(4).dates())
                .containsExactly(last, LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31));
    }

    @Test
    void an_excluded_day_is_passed_over_and_the_number_is_reached_but_a_term_ends() {
        Series series = Series.every(Period.ofDays(14), MONDAY).except(List.of(MONDAY.plusDays(14)));
        assertThat(series.times(2).dates()).containsExactly(MONDAY, MONDAY.plusDays(28));
        assertThat(series.until(MONDAY.plusDays(28)).dates()).containsExactly(MONDAY, MONDAY.plusDays(28));
        assertThat(series.until(MONDAY.plusDays(27)).dates()).containsExactly(MONDAY);
        assertThatIllegalStateException().isThrownBy(series::dates);
        assertThatIllegalArgumentException().isThrownBy(() -> series.times(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Series.every(Period.ZERO, MONDAY));
    }

    @Property(seed = "20260101")
    void a_series_has_as_many_dates_as_asked_each_a_cadence_apart_and_none_excluded(
            @ForAll @IntRange(min = 1, max = 40) int times,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 0, max = 10) int holiday) {
        LocalDate excluded = MONDAY.plusDays((long) holiday * days);
        List<LocalDate> dates = Series.every(Period.ofDays(days), MONDAY)
                .except(List.of(excluded))
                .times(times)
                .dates();
        assertThat(dates).hasSize(times).isSorted().doesNotContain(excluded);
        assertThat(dates).allMatch(day -> (day.toEpochDay() - MONDAY.toEpochDay()) % days == 0);
    }

    @Test
    void weekends_are_blocks_with_several_sessions() {
        LocalDate saturday = LocalDate.of(2026, 10, 24);
        Series weekends = Series.every(Period.ofWeeks(4), saturday)
                .overDays(2)
                .length(Duration.ofMinutes(90))
                .sessionsPerMeeting(BigDecimal.valueOf(4));
        assertThat(weekends.times(2).sessions().get(1))
                .isEqualTo(Session.builder()
                        .days(saturday.plusDays(28), saturday.plusDays(29))
                        .length(Duration.ofMinutes(90))
                        .sessions(BigDecimal.valueOf(4))
                        .build());
        assertThat(weekends.except(List.of(saturday.plusDays(1))).times(1).dates())
                .containsExactly(saturday.plusDays(28));
        assertThat(Series.every(Period.ofDays(1), saturday).times(1).sessions(LocalTime.of(18, 0)))
                .containsExactly(Session.builder()
                        .date(saturday)
                        .startsAt(LocalTime.of(18, 0))
                        .build());
    }

    @Test
    void a_session_that_goes_on_past_midnight_clashes_with_one_of_the_next_year() {
        LocalDate sylvester = LocalDate.of(2024, 12, 31);
        BalintGroup late = group("late")
                .sessions(Session.builder()
                        .date(sylvester)
                        .startsAt(LocalTime.of(23, 30))
                        .length(Duration.ofMinutes(90))
                        .build())
                .build();
        BalintGroup early = group("early")
                .sessions(Session.builder()
                        .date(sylvester.plusDays(1))
                        .startsAt(LocalTime.of(0, 59))
                        .build())
                .build();
        BalintGroup later = group("later")
                .sessions(Session.builder()
                        .date(sylvester.plusDays(1))
                        .startsAt(LocalTime.of(1, 0))
                        .build())
                .build();
        assertThat(Clashes.between(List.of(late, early), Map.of()))
                .containsExactly(new Clash(late.id(), early.id(), sylvester, Optional.of(L1), Optional.empty(), true));
        assertThat(Clashes.between(List.of(late, later), Map.of())).isEmpty();
        assertThat(Clashes.between(
                        List.of(late, group("twin").sessions(late.sessions()).build()), Map.of()))
                .hasSize(1);
    }

    @Test
    void gaps_are_held_against_the_cadence_and_irregular_dates_are_dates() {
        BalintGroup irregular = group("irregular")
                .frame(GroupFrame.builder().every(Period.ofDays(28)).build())
                .sessions(
                        Session.planned(LocalDate.of(2021, 6, 14)),
                        Session.planned(MONDAY),
                        Session.planned(LocalDate.of(2021, 4, 12)),
                        Session.planned(LocalDate.of(2021, 5, 3)),
                        Session.builder()
                                .date(MONDAY.plusDays(7))
                                .state(SessionState.CANCELLED)
                                .build())
                .build();
        MeetingDates dates = MeetingDates.of(irregular);
        assertThat(dates.gaps())
                .extracting(Gap::days, Gap::fit)
                .containsExactly(
                        tuple(28L, Gap.Fit.AS_AGREED), tuple(21L, Gap.Fit.SHORTER), tuple(42L, Gap.Fit.LONGER));
        assertThat(dates.span()).contains(DateSpan.ofClosed(MONDAY, LocalDate.of(2021, 6, 14)));
        assertThat(dates.from(LocalDate.of(2021, 5, 3))).hasSize(2);
        assertThat(MeetingDates.of(group("none").build()).span()).isEmpty();
    }

    @Test
    void days_in_a_row_are_one_meeting() {
        BalintGroup block = group("block")
                .sessions(
                        Session.planned(MONDAY),
                        Session.planned(MONDAY.plusDays(1)),
                        Session.builder()
                                .days(MONDAY.plusDays(14), MONDAY.plusDays(15))
                                .build())
                .build();
        assertThat(MeetingDates.of(block).days()).containsExactly(MONDAY, MONDAY.plusDays(14));
        assertThat(MeetingDates.of(block).gaps().get(0).fit()).isEqualTo(Gap.Fit.NOT_AGREED);
    }

    private static BalintGroup evening(String id, String start, int minutes) {
        return group(id)
                .sessions(Session.builder()
                        .date(MONDAY)
                        .startsAt(LocalTime.parse(start))
                        .length(Duration.ofMinutes(minutes))
                        .build())
                .build();
    }

    @Test
    void a_leader_or_a_room_is_in_one_place_at_a_time() {
        BalintGroup early = evening("early", "16:00", 90);
        Map<GroupId, String> nowhere = Map.of();
        assertThat(Clashes.between(List.of(early, evening("late", "17:30", 90)), nowhere))
                .isEmpty();
        assertThat(Clashes.between(List.of(evening("late", "17:29", 90), early), nowhere))
                .extracting(Clash::message)
                .containsExactly("late and early meet at one time on 2021-03-15, and l1 leads both.");
        BalintGroup untimed = group("untimed").sessions(Session.planned(MONDAY)).build();
        assertThat(Clashes.between(List.of(early, untimed), nowhere))
                .extracting(Clash::sure)
                .containsExactly(false);
        BalintGroup other = BalintGroup.builder()
                .from(evening("other", "16:30", 90))
                .leaders()
                .build();
        assertThat(Clashes.between(List.of(early, other), nowhere)).isEmpty();
        Map<GroupId, String> b12 = Map.of(early.id(), "b12", other.id(), "b12");
        assertThat(Clashes.between(List.of(early, other), b12))
                .containsExactly(new Clash(early.id(), other.id(), MONDAY, Optional.empty(), Optional.of("b12"), true));
        BalintGroup gone = BalintGroup.builder()
                .from(untimed)
                .leaders(Leadership.builder()
                        .person(L1)
                        .until(MONDAY.minusDays(1))
                        .build())
                .build();
        assertThat(Clashes.between(List.of(early, gone), nowhere)).isEmpty();
    }

    private static Session held(LocalDate day, List<PersonId> came, PersonId... presented) {
        return Session.builder()
                .date(day)
                .attendance(Known.complete(came).map(Attendance::present))
                .presented(presented)
                .state(SessionState.HELD)
                .build();
    }

    @Test
    void who_is_furthest_behind_their_share_presents_next() {
        List<PersonId> all = List.of(L1, P1, P2, P3);
        BalintGroup group = group("turns")
                .members(Membership.of(P1), Membership.of(P2), Membership.of(P3))
                .sessions(
                        held(MONDAY, all, P1, P2),
                        held(MONDAY.plusDays(14), List.of(L1, P1, P3), P1),
                        held(MONDAY.plusDays(28), all),
                        Session.planned(MONDAY.plusDays(42)))
                .build();
        Turns turns = Turns.before(group, MONDAY.plusDays(42));
        assertThat(turns.inOrder()).extracting(Turn::person).containsExactly(P3, P2, P1);
        assertThat(turns.next().orElseThrow())
                .isEqualTo(new Turn(P3, 0, 2, new BigDecimal("1.17"), Optional.empty()))
                .hasToString("p3: has never presented; an even spread gives 1.17 (sessions with cases: 2).");
        assertThat(turns.isEven()).contains(false);
        assertThat(turns.notes().get(0)).startsWith("By our reading cases are not spread evenly yet");
        assertThat(Turns.before(group, MONDAY).inOrder())
                .extracting(Turn::person)
                .containsExactly(P1, P2, P3);
    }

    @Test
    void what_the_record_does_not_show_is_said() {
        BalintGroup open = group("open")
                .members(Membership.of(P1))
                .sessions(Session.held(MONDAY))
                .build();
        Turns turns = Turns.before(open, MONDAY.plusDays(1));
        assertThat(turns.isEven()).isEmpty();
        assertThat(turns.notes())
                .containsExactly(
                        "Of 1 session it is not known who came, who presented or on which day it was.",
                        "By our reading whoever is furthest behind a fair share of the sessions they attended is due; of equals,"
                                + " whoever presented longest ago.");
        assertThat(Turns.before(group("empty").build(), MONDAY).notes())
                .containsExactly("Nobody is known to be a member on 2021-03-15.");
    }

    @Test
    void sessions_of_several_days_and_of_no_known_day_are_not_passed_over() {
        Session weekend = Session.builder()
                .days(MONDAY, MONDAY.plusDays(1))
                .attended(P1, P2)
                .presented(P1)
                .build();
        Session someday = Session.builder().attended(P1, P2).presented(P1).build();
        BalintGroup group = group("weekend")
                .members(Known.incomplete(List.of(Membership.of(P1), Membership.of(P2))))
                .sessions(weekend, someday)
                .build();
        Turns turns = Turns.before(group, MONDAY.plusDays(7));
        assertThat(turns.inOrder()).extracting(Turn::person).containsExactly(P2, P1);
        assertThat(turns.unknown()).isEqualTo(1);
        assertThat(turns.notes()).contains("The list of members has gaps: somebody else may be due.");
        assertThat(Turns.before(group, MONDAY.plusDays(1)).inOrder())
                .extracting(Turn::presented)
                .containsOnly(0);
    }
}
