package io.github.balint4j.rules.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupEvidenceTest {
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P2 = PersonId.of("p2");
    private static final PersonId L1 = PersonId.of("l1");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final Credential RECOGNISED = Credential.authorised(IssuerId.of("de-dbg"), LocalDate.of(2015, 1, 1));

    private static BalintGroup tuesday(Session... sessions) {
        return BalintGroup.builder()
                .id(GroupId.of("tuesday"))
                .frame(GroupFrame.builder()
                        .format(GroupFormat.CLOSED)
                        .length(Duration.ofMinutes(90))
                        .mode(Mode.IN_PERSON)
                        .build())
                .leaders(Leadership.builder().person(L1).credentials(RECOGNISED).build())
                .members(
                        Membership.of(P1),
                        Membership.builder().person(P2).joined(DAY.plusDays(7)).build())
                .sessions(sessions)
                .build();
    }

    private static Session held(int week, PersonId... attended) {
        return Session.builder()
                .date(DAY.plusWeeks(week))
                .attended(attended)
                .state(SessionState.HELD)
                .build();
    }

    private static List<Experience> sessions(Gathered gathered) {
        return gathered.portfolio().sessions().items();
    }

    private static Portfolio logbook(Experience... entries) {
        return Portfolio.builder().person(P1).sessions(entries).build();
    }

    private static Experience.Builder attended(int week) {
        return Experience.builder().date(DAY.plusWeeks(week)).role(GroupRole.MEMBER);
    }

    @Test
    void a_session_is_an_entry_with_all_that_the_record_says_and_where_it_is_from() {
        Session session = Session.builder()
                .date(DAY)
                .attendance(Attendance.present(P1, Mode.ONLINE).lasting(60), Attendance.present(L1))
                .presented(P1, P1)
                .build();
        Gathered gathered = GroupEvidence.of(P1, List.of(tuesday(session)));
        assertThat(gathered.differences()).isEmpty();
        assertThat(gathered.portfolio().sessions().isComplete()).isTrue();
        assertThat(sessions(gathered))
                .containsExactly(Experience.builder()
                        .date(DAY)
                        .role(GroupRole.MEMBER)
                        .mode(Mode.ONLINE)
                        .group(GroupId.of("tuesday"))
                        .format("closed")
                        .duration(Duration.ofMinutes(90))
                        .minutes(60)
                        .cases(2)
                        .presented(2)
                        .members(io.github.balint4j.core.CountRange.exactly(1))
                        .leaders(L1)
                        .proof(Known.incomplete(List.of(GroupEvidence.PROOF)))
                        .build());
        assertThat(gathered.portfolio().directory())
                .singleElement()
                .satisfies(entry -> assertThat(entry.credentials()).isEqualTo(Known.of(RECOGNISED)));
    }

    @Test
    void whoever_has_a_place_missed_what_a_whole_list_does_not_name_and_else_nobody_knows() {
        Session unlisted = Session.held(DAY.plusWeeks(2));
        BalintGroup group = tuesday(held(0, P1), held(1, P2), unlisted);
        assertThat(sessions(GroupEvidence.of(P1, List.of(group))))
                .extracting(Experience::presence)
                .containsExactly(Given.of(Presence.PRESENT), Given.of(Presence.ABSENT), Given.unknown());
        // p2 had no place yet in the first week.
        assertThat(sessions(GroupEvidence.of(P2, List.of(group))))
                .extracting(entry -> entry.date().orElseThrow().toString(), Experience::presence)
                .containsExactly(tuple("2025-03-11", Given.of(Presence.PRESENT)), tuple("2025-03-18", Given.unknown()));
    }

    @Test
    void what_is_not_known_stays_so() {
        BalintGroup none = BalintGroup.builder().id(GroupId.of("none")).build();
        assertThat(GroupEvidence.of(P1, List.of(none)).portfolio().sessions().isComplete())
                .isFalse();
        BalintGroup some = BalintGroup.builder()
                .from(tuesday(held(0, P1)))
                .sessions(Known.incomplete(List.of(held(0, P1))))
                .build();
        assertThat(GroupEvidence.of(P1, List.of(some)).portfolio().sessions())
                .isEqualTo(Known.incomplete(GroupEvidence.of(P1, List.of(tuesday(held(0, P1))))
                        .portfolio()
                        .sessions()
                        .items()));
        // Of somebody without a place nobody knows whether they were a guest where no list is whole.
        PersonId guest = PersonId.of("x1");
        assertThat(GroupEvidence.of(guest, List.of(tuesday(Session.held(DAY))))
                        .portfolio()
                        .sessions()
                        .isComplete())
                .isFalse();
        assertThat(GroupEvidence.of(guest, List.of(tuesday(held(0, P1))))
                        .portfolio()
                        .sessions())
                .isEqualTo(Known.of());
    }

    @Test
    void of_a_hybrid_session_the_mode_is_known_where_it_is_said_of_the_person() {
        Session hybrid = Session.builder()
                .date(DAY)
                .mode(Mode.HYBRID)
                .attendance(
                        Attendance.present(P1),
                        Attendance.present(P2, Mode.IN_PERSON).as(Given.of(Attendance.Role.GUEST)))
                .build();
        BalintGroup group = tuesday(hybrid);
        assertThat(sessions(GroupEvidence.of(P1, List.of(group))).get(0).mode()).isEmpty();
        assertThat(sessions(GroupEvidence.of(P2, List.of(group))).get(0))
                .extracting(Experience::mode, Experience::role)
                .containsExactly(java.util.Optional.of(Mode.IN_PERSON), java.util.Optional.of(GroupRole.GUEST));
    }

    @Test
    void an_entry_of_the_logbook_of_a_session_on_record_is_one_with_it() {
        Experience own = attended(0)
                .event(java.util.Optional.empty())
                .organiser(IssuerId.of("our-clinic"))
                .build();
        Gathered gathered = GroupEvidence.addedTo(logbook(own), List.of(tuesday(held(0, P1), held(1, P1))));
        // The mark of the record stands for the session; what nobody but the person has written down is told.
        assertThat(gathered.differences())
                .containsExactly(new Gathered.Difference(
                        Gathered.Kind.ONLY_IN_LOGBOOK, 0, GroupId.of("tuesday"), List.of("organiser")));
        assertThat(gathered.portfolio().sessions().isComplete()).isTrue();
        assertThat(sessions(gathered)).hasSize(2).first().satisfies(entry -> {
            assertThat(entry.organiser()).contains(IssuerId.of("our-clinic"));
            assertThat(entry.duration()).contains(Duration.ofMinutes(90));
            assertThat(entry.proof().items()).containsExactly(GroupEvidence.PROOF);
        });
    }

    @Test
    void leaders_that_one_of_two_whole_lists_does_not_have_are_told() {
        Experience own = attended(0).leaders(P2).build();
        Gathered gathered = GroupEvidence.addedTo(logbook(own), List.of(tuesday(held(0, P1))));
        assertThat(gathered.differences())
                .containsExactly(
                        new Gathered.Difference(Gathered.Kind.DIFFERS, 0, GroupId.of("tuesday"), List.of("leaders")));
    }

    @Test
    void where_both_say_something_else_the_record_stands_and_it_is_told() {
        Experience own = attended(1).duration(Duration.ofMinutes(120)).build();
        Gathered gathered = GroupEvidence.addedTo(logbook(own), List.of(tuesday(held(0, P1), held(1, P2))));
        assertThat(gathered.differences())
                .containsExactly(new Gathered.Difference(
                        Gathered.Kind.DIFFERS, 0, GroupId.of("tuesday"), List.of("duration", "presence")));
        assertThat(gathered.differences().get(0))
                .hasToString("the record of the group tuesday says something else of this session (duration, presence);"
                        + " the record stands");
        assertThat(sessions(gathered).get(1).presence()).isEqualTo(Given.of(Presence.ABSENT));
        assertThat(sessions(gathered).get(1).duration()).contains(Duration.ofMinutes(90));
    }

    @Test
    void what_sums_up_sessions_that_may_be_on_record_is_not_counted_beside_them() {
        Experience year = Experience.builder()
                .within(PartialDate.parse("2025"))
                .role(GroupRole.MEMBER)
                .sessions(12)
                .build();
        Experience before = Experience.builder()
                .within(PartialDate.parse("2024"))
                .role(GroupRole.MEMBER)
                .sessions(12)
                .build();
        Experience elsewhere =
                Experience.builder().from(year).group(GroupId.of("friday")).build();
        Experience weekend = Experience.builder().from(year).event("weekend").build();
        Gathered gathered =
                GroupEvidence.addedTo(logbook(year, before, elsewhere, weekend), List.of(tuesday(held(0, P1))));
        assertThat(gathered.differences())
                .containsExactly(
                        new Gathered.Difference(Gathered.Kind.MAY_BE_THE_SAME, 0, GroupId.of("tuesday"), List.of()));
        assertThat(gathered.differences().get(0).pointer()).isEqualTo("/sessions/0");
        // What it had beyond the record is not lost: the list is not complete any more.
        assertThat(gathered.portfolio().sessions().isComplete()).isFalse();
        assertThat(sessions(gathered)).hasSize(4).contains(before, elsewhere, weekend);
    }

    @Test
    void what_a_complete_record_does_not_have_was_no_session_of_that_group() {
        Experience own = attended(5).group(GroupId.of("tuesday")).build();
        Gathered gathered = GroupEvidence.addedTo(logbook(own), List.of(tuesday(held(0, P1))));
        assertThat(gathered.differences())
                .extracting(Gathered.Difference::kind)
                .containsExactly(Gathered.Kind.NOT_ON_RECORD);
        assertThat(sessions(gathered)).hasSize(1);
    }

    @Test
    void two_entries_of_one_day_are_two_sessions_of_which_one_is_on_record() {
        Experience noon = attended(0).startsAt(java.time.LocalTime.NOON).build();
        Experience evening = attended(0).startsAt(java.time.LocalTime.of(18, 0)).build();
        assertThat(sessions(GroupEvidence.addedTo(logbook(noon, evening), List.of(tuesday(held(0, P1))))))
                .hasSize(2);
    }

    @Test
    void a_record_in_several_documents_is_one_record() {
        Gathered both =
                GroupEvidence.of(P1, List.of(tuesday(held(0, P1), held(1, P1)), tuesday(held(1, P1), held(2, P1))));
        assertThat(sessions(both)).hasSize(3);
        assertThat(both.portfolio().sessions().isComplete()).isTrue();
    }

    @Test
    void a_leader_has_entries_too_and_who_was_away_that_evening_did_not_lead() {
        BalintGroup group = BalintGroup.builder()
                .from(tuesday(Session.builder()
                        .date(DAY)
                        .attendance(
                                Attendance.present(P1),
                                Attendance.excused(L1),
                                Attendance.present(P2).as(Given.of(Attendance.Role.GUEST)))
                        .build()))
                .build();
        assertThat(sessions(GroupEvidence.of(L1, List.of(group))).get(0))
                .extracting(Experience::role, Experience::presence)
                .containsExactly(java.util.Optional.of(GroupRole.LEADER), Given.of(Presence.EXCUSED));
        assertThat(sessions(GroupEvidence.of(P1, List.of(group))).get(0).leaders())
                .isEqualTo(Known.of());
        assertThat(GroupEvidence.peopleOf(group)).containsExactlyInAnyOrder(P1, P2, L1);
        assertThat(GroupEvidence.of(L1, List.of(group)).portfolio().directory()).isEmpty();
    }

    @Test
    void the_portfolio_is_stated_when_the_last_of_its_parts_was() {
        BalintGroup stated = BalintGroup.builder()
                .from(tuesday(held(0, P1)))
                .statedOn(DAY.plusDays(3))
                .build();
        Portfolio earlier =
                Portfolio.builder().person(P1).statedOn(DAY.minusDays(9)).build();
        assertThat(GroupEvidence.of(P1, List.of(stated)).portfolio().statedOn()).contains(DAY.plusDays(3));
        assertThat(GroupEvidence.addedTo(earlier, List.of(tuesday(held(0, P1))))
                        .portfolio()
                        .statedOn())
                .contains(DAY);
        assertThat(GroupEvidence.of(P1, List.of(stated, tuesday(held(1, P1))))
                        .portfolio()
                        .statedOn())
                .isEmpty();
    }
}
