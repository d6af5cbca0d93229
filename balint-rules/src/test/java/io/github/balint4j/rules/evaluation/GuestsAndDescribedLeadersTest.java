package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.StatedLeaders;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guests at a session, leaders of whom nobody is named, and people who waited. */
class GuestsAndDescribedLeadersTest {
    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);
    private static final PersonId ONE = PersonId.of("p1");
    private static final PersonId TWO = PersonId.of("p2");
    private static final PersonId GUEST = PersonId.of("x1");
    private static final PersonId LEADER = PersonId.of("l1");

    private static BalintGroup.Builder withGuest(BalintGroup.Builder group, Attendance guest) {
        return group.members(Membership.of(ONE), Membership.of(TWO))
                .leaders(Leadership.of(LEADER))
                .sessions(Session.builder()
                        .date(DAY)
                        .attendance(Known.complete(List.of(
                                Attendance.present(ONE), Attendance.present(TWO), Attendance.present(LEADER), guest)))
                        .presented(ONE, TWO)
                        .build());
    }

    @Test
    void whoever_may_have_been_a_guest_is_otherwise_what_the_lists_say() {
        Criterion leaders = Criteria.atMost(1, ledBy());
        Criterion present = Criteria.atLeast(2, Quantities.shortest(Units.PRESENT, Selectors.sessions()));
        Attendance somebody = Attendance.present(GUEST).as(Given.unknown());
        Attendance member = Attendance.present(TWO).as(Given.unknown());
        Attendance leader = Attendance.present(LEADER).as(Given.unknown());

        assertThat(withThose(leaders, somebody).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(withThose(leaders, member).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(withThose(Criteria.atLeast(1, ledBy()), leader).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(withThose(present, Attendance.present(TWO), leader).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(withThose(Criteria.atMost(2, ofPresent()), Attendance.present(TWO), leader)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(withThose(present, member).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Quantity ledBy() {
        return Quantities.distinct(Attribute.LEADER, Selectors.sessions());
    }

    private static Quantity ofPresent() {
        return Quantities.longest(Units.PRESENT, Selectors.sessions());
    }

    private static Outcome withThose(Criterion criterion, Attendance... others) {
        List<Attendance> all = new ArrayList<>(List.of(others));
        all.add(Attendance.present(ONE));
        return Evaluated.on(
                criterion,
                group -> group.members(Membership.of(ONE), Membership.of(TWO))
                        .leaders(Leadership.of(LEADER))
                        .sessions(Session.builder()
                                .date(DAY)
                                .attendance(Known.complete(all))
                                .build()));
    }

    @Test
    void a_guest_counts_neither_among_those_who_were_there_nor_in_turns() {
        Outcome present = Evaluated.on(
                Criteria.atLeast(3, Quantities.shortest(Units.PRESENT, Selectors.sessions())),
                group -> withGuest(group, Attendance.guest(GUEST)));
        Outcome turns = Evaluated.on(
                Criteria.atMost(0, Quantities.spread(Selectors.sessions())),
                group -> withGuest(group, Attendance.guest(GUEST)));

        assertThat(present.found()).contains(Measure.exactly(Units.PRESENT, 2));
        assertThat(turns.found()).contains(Measure.exactly(Units.TURNS, 0));
    }

    @Test
    void of_whom_it_is_not_known_whether_they_were_a_guest_the_role_is_asked_for() {
        Criterion three = Criteria.atLeast(3, Quantities.shortest(Units.PRESENT, Selectors.sessions()));
        Attendance somebody = Attendance.present(GUEST).as(Given.unknown());
        Outcome present = Evaluated.on(
                three,
                group -> withGuest(group, somebody)
                        .members(Known.incomplete(List.of(Membership.of(ONE), Membership.of(TWO)))));

        assertThat(present.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(present.remaining().toString()).contains("role", "/sessions/0/attended/3");
        assertThat(Evaluated.on(three, group -> withGuest(group, somebody)).verdict())
                .as("whoever is on neither of two whole lists was a guest")
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_guest_of_one_group_has_a_guest_s_entry_and_the_minutes_that_they_were_there() {
        BalintGroup group = withGuest(
                        BalintGroup.builder().id(GroupId.of("g")),
                        Attendance.guest(GUEST).lasting(Given.of(40)))
                .build();
        Experience entry = group.experiencesOf(GUEST).items().get(0);

        assertThat(entry.role()).contains(GroupRole.GUEST);
        assertThat(entry.minutes()).isEqualTo(Given.of(40));
    }

    private static final Criterion EACH_AUTHORISED = Criteria.every(
            Selectors.places("leader").on(Moment.asOf()),
            Selectors.with(Attribute.PERSON, Selectors.authorised("se-sfmp"), Moment.asOf()));

    private static BalintGroup.Builder described(BalintGroup.Builder group, StatedLeaders leaders) {
        return group.statedOn(Evaluated.TODAY).stated(StatedTotals.none().withLeaders(leaders));
    }

    private static StatedLeaders authorised() {
        return new StatedLeaders(
                Optional.of(Profession.PHYSICIAN),
                Known.of(Credential.authorised(IssuerId.of("se-sfmp"), LocalDate.of(2010, 1, 1))));
    }

    @Test
    void what_all_leaders_have_in_common_decides_of_each_of_them() {
        assertThat(Evaluated.on(EACH_AUTHORISED, group -> described(group, authorised()))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Evaluated.on(
                                Criteria.some(Selectors.places("leader")
                                        .and(Selectors.is(Attribute.PROFESSION, "physician"))
                                        .on(Moment.asOf())),
                                group -> described(group, authorised()))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Evaluated.on(EACH_AUTHORISED, group -> described(group, StatedLeaders.of(Profession.PHYSICIAN)))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void how_many_they_are_only_the_frame_says() {
        BalintGroup group = described(BalintGroup.builder().id(GroupId.of("g")), authorised())
                .frame(GroupFrame.builder().leaders(2).build())
                .build();
        Finding leaders = Rulebooks.seSfmpGroup().assess(group, Evaluated.TODAY).finding("se2-leaders");

        assertThat(leaders.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(leaders.outcome().basis()).isEqualTo(Basis.AGREED);
    }

    @Test
    void leaders_who_are_listed_are_not_described() {
        assertThatThrownBy(() -> described(BalintGroup.builder().id(GroupId.of("g")), authorised())
                        .leaders(Leadership.of(LEADER))
                        .build())
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("/stated/leaders");
    }

    @Test
    void whoever_waited_waits_no_more() {
        Waiting waited = new Waiting(ONE, Given.usual(), Given.of(PartialDate.of(Year.of(2020))));
        Criterion somebody = Criteria.some(Selectors.places("waiting").on(Moment.asOf()));

        assertThat(Evaluated.on(somebody, group -> group.waiting(waited)).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        // They got a place, and stopped waiting on the day before.
        BalintGroup.builder()
                .id(GroupId.of("g"))
                .waiting(new Waiting(
                        ONE, Given.of(PartialDate.of(Year.of(2020))), Given.of(PartialDate.of(DAY.minusDays(1)))))
                .members(Membership.builder().person(ONE).joined(DAY).build())
                .build();
    }
}
