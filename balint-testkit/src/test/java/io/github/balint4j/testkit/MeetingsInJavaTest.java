package io.github.balint4j.testkit;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.presentAtLeast;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Units.PRESENT;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static io.github.balint4j.testkit.SampleGroups.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.StatedLeaders;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** What somebody writes in Java of a group as it really meets, and what comes of it. */
class MeetingsInJavaTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 16);
    private static final PersonId ANN = PersonId.of("p1");
    private static final PersonId BEN = PersonId.of("p2");

    private static final Rulebook OURS = Rulebook.of(
            "Our hospital: Balint groups",
            Edition.builder("our-hospital/group@2026")
                    .citing(Citation.of("Our policy on Balint groups", "section 2"))
                    .required(
                            "full",
                            "Two members are there each time.",
                            atLeast(2, Quantities.shortest(PRESENT, sessions())))
                    .required(
                            "doctor",
                            "A doctor is there each time.",
                            every(sessions(), presentAtLeast(1, is(Attribute.PROFESSION, "physician"))))
                    .required(
                            "leader",
                            "A psychologist leads.",
                            some(places("leader")
                                    .and(is(Attribute.PROFESSION, "psychologist"))
                                    .on(Moment.asOf())))
                    .build());

    private static BalintGroup.Builder clinic() {
        return BalintGroup.builder().id(GroupId.of("clinic")).statedOn(AS_OF);
    }

    @Test
    void a_meeting_over_several_days_is_one_meeting_of_many_sessions() {
        Session weekend = Session.builder()
                .days(FRIDAY, FRIDAY.plusDays(2))
                .sessions(BigDecimal.valueOf(6))
                .state(SessionState.HELD)
                .build();

        assertThat(clinic().sessions(weekend, Session.held(FRIDAY.plusDays(14)), Session.planned(AS_OF.plusDays(14)))
                        .build())
                .under(Rulebooks.usAbfmGroup(), AS_OF)
                .finding("abfm-sessions")
                .isSatisfied()
                .found(8, SESSIONS);
        assertThat(clinic().sessions(weekend).build())
                .under(Rulebooks.usAbfmGroup(), AS_OF)
                .finding("abfm-sessions")
                .needs(2, SESSIONS);
    }

    @Test
    void while_a_group_pauses_its_frame_does_not_say_how_often_it_meets() {
        BalintGroup.Builder group =
                clinic().frame(GroupFrame.builder().every(Period.ofDays(14)).build());

        assertThat(group.build())
                .under(Rulebooks.seSfmpGroup(), AS_OF)
                .finding("se2-cadence")
                .isSatisfied();
        assertThat(group.pauses(Pause.since(FRIDAY)).build())
                .under(Rulebooks.seSfmpGroup(), AS_OF)
                .finding("se2-cadence")
                .isUndetermined();
        assertThat(group.pauses(Pause.between(FRIDAY, FRIDAY.plusDays(6))).build())
                .under(Rulebooks.seSfmpGroup(), AS_OF)
                .finding("se2-cadence")
                .isSatisfied();
    }

    private static BalintGroup at(Attendance... attended) {
        return clinic().leaders(Leadership.of(PersonId.of("l1")))
                .members(
                        Membership.builder()
                                .person(ANN)
                                .profession(Profession.PHYSICIAN)
                                .build(),
                        Membership.builder()
                                .person(BEN)
                                .profession(Profession.NURSE)
                                .build())
                .sessions(Session.builder().date(FRIDAY).attendance(attended).build())
                .build();
    }

    @Test
    void a_guest_does_not_count_among_those_who_were_there() {
        Attendance guest = Attendance.guest(PersonId.of("x1"));

        assertThat(at(Attendance.present(ANN), Attendance.present(BEN), guest))
                .under(OURS, AS_OF)
                .finding("full")
                .found(2, PRESENT)
                .isSatisfied();
        assertThat(at(Attendance.present(BEN), guest)).under(OURS, AS_OF).violates("full", "doctor");
    }

    @Test
    void who_came_late_or_took_part_online_has_that_in_their_logbook() {
        BalintGroup group = at(
                Attendance.present(ANN).lasting(40),
                Attendance.present(BEN, Mode.ONLINE),
                Attendance.guest(PersonId.of("x1")));

        Experience ann = group.experiencesOf(ANN).items().get(0);
        Experience ben = group.experiencesOf(BEN).items().get(0);
        Experience guest = group.experiencesOf(PersonId.of("x1")).items().get(0);
        assertThat(ann.minutes()).isEqualTo(Given.of(40));
        assertThat(ben.mode()).contains(Mode.ONLINE);
        assertThat(guest.role()).contains(GroupRole.GUEST);
    }

    @Test
    void what_all_leaders_are_may_be_said_where_nobody_is_named() {
        StatedTotals psychologists = StatedTotals.none().withLeaders(StatedLeaders.of(Profession.PSYCHOLOGIST));

        assertThat(clinic().stated(psychologists).build())
                .under(OURS, AS_OF)
                .finding("leader")
                .isSatisfied();
        assertThat(clinic().build()).under(OURS, AS_OF).finding("leader").isUndetermined();
    }
}
