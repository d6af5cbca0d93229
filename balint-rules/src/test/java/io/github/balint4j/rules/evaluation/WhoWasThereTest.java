package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who came as a member and who led, how many people there are, and what is asked where that is open. */
class WhoWasThereTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 11);
    private static final PersonId LEADER = PersonId.of("l1");

    private static final Criterion EVEN = Criteria.atMost(1, Quantities.spread(Selectors.sessions()));
    private static final Criterion LED = Criteria.every(
            Selectors.scheduled(),
            new Selector.With(Attribute.LEADER, Selectors.authorised("no-nbf"), Optional.empty()));
    private static final Criterion FIVE_AT_THE_START = Criteria.atLeast(
            5, Units.PEOPLE, Selectors.places("member", "waiting").on(Moment.start(Selectors.scheduled())));
    private static final Criterion MEMBERS =
            Criteria.atLeast(5, Units.PEOPLE, Selectors.places("member").on(Moment.asOf()));

    /** Weekly, with four members and the leader; presented in this order. */
    private static Session[] weekly(String... presenters) {
        PersonId[] all = {PersonId.of("p1"), PersonId.of("p2"), PersonId.of("p3"), PersonId.of("p4"), LEADER};
        Session[] sessions = new Session[presenters.length];
        Arrays.setAll(
                sessions,
                i -> Session.builder()
                        .date(FIRST.plusWeeks(i))
                        .attended(all)
                        .presented(PersonId.of(presenters[i]))
                        .build());
        return sessions;
    }

    private static Membership[] members(String... people) {
        return Arrays.stream(people).map(PersonId::of).map(Membership::of).toArray(Membership[]::new);
    }

    @Test
    void who_is_on_neither_list_may_have_led_and_the_leaders_are_asked_for() {
        Outcome even = Evaluated.on(EVEN, group -> group.sessions(weekly("p1", "p2", "p3", "p4")));

        assertThat(even.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(even.found()).contains(Measure.unknown(Units.TURNS));
        assertThat(supplies(even)).containsExactly("leaders of [/leaders]");
    }

    @Test
    void once_either_list_is_whole_it_is_known_who_led() {
        for (Outcome even : List.of(
                Evaluated.on(
                        EVEN, group -> group.leaders(Leadership.of(LEADER)).sessions(weekly("p1", "p2", "p3", "p4"))),
                Evaluated.on(
                        EVEN,
                        group -> group.members(members("p1", "p2", "p3", "p4"))
                                .sessions(weekly("p1", "p2", "p3", "p4"))))) {
            assertThat(even.found()).contains(Measure.exactly(Units.TURNS, 0));
        }
    }

    @Test
    void a_leader_who_presents_takes_no_turn() {
        Outcome even = Evaluated.on(
                EVEN,
                group -> group.leaders(Leadership.of(LEADER))
                        .members(members("p1", "p2", "p3", "p4"))
                        .sessions(weekly("p1", "p2", "l1", "p3", "l1", "l1", "p4")));

        assertThat(even.found()).contains(Measure.exactly(Units.TURNS, 0));
    }

    @Test
    void a_member_who_leads_later_came_as_a_member_before() {
        LocalDate second = FIRST.plusWeeks(1);
        Outcome even = Evaluated.on(
                EVEN,
                group -> group.leaders(Leadership.builder()
                                .person(PersonId.of("p4"))
                                .since(second)
                                .build())
                        .members(Known.of(
                                Membership.of(PersonId.of("p1")),
                                Membership.builder()
                                        .person(PersonId.of("p4"))
                                        .joined(FIRST)
                                        .left(FIRST)
                                        .build()))
                        .sessions(
                                Session.builder()
                                        .date(FIRST)
                                        .attended(PersonId.of("p1"), PersonId.of("p4"))
                                        .presented(PersonId.of("p1"))
                                        .build(),
                                Session.builder()
                                        .date(second)
                                        .attended(PersonId.of("p1"), PersonId.of("p4"))
                                        .presented(PersonId.of("p4"))
                                        .build()));

        // At the first session each has half a turn; at the second nobody but a leader presented.
        assertThat(even.found().orElseThrow().lowInUnits()).isEqualByComparingTo("0.5");
        assertThat(even.found().orElseThrow().isExact()).isTrue();
    }

    private static Leadership authorised(String person, Optional<LocalDate> since) {
        return Leadership.builder()
                .person(PersonId.of(person))
                .since(Given.ofOptional(since.map(PartialDate::of)))
                .credentials(Known.of(Credential.authorised(IssuerId.of("no-nbf"), LocalDate.of(2020, 1, 1))))
                .build();
    }

    @Test
    void where_it_is_recorded_who_was_there_that_goes_before_who_leads() {
        Leadership other = Leadership.builder()
                .person(PersonId.of("l2"))
                .credentials(Known.of())
                .build();
        Outcome led = Evaluated.on(
                LED,
                group -> group.leaders(authorised("l1", Optional.of(FIRST)), other)
                        .members(members("p1"))
                        .sessions(
                                Session.builder()
                                        .date(FIRST)
                                        .attended(LEADER, PersonId.of("p1"))
                                        .build(),
                                Session.builder()
                                        .date(FIRST.plusWeeks(1))
                                        .attended(PersonId.of("l2"), PersonId.of("p1"))
                                        .build()));

        assertThat(led.evidence().counted()).extracting(EvidenceItem::path).containsExactly("/sessions/0");
        assertThat(led.evidence().notCounted()).extracting(EvidenceItem::path).containsExactly("/sessions/1");
    }

    @Test
    void of_a_session_to_come_it_is_asked_since_when_they_lead_and_of_one_held_who_came() {
        Leadership since = authorised("l1", Optional.empty());
        Session held = Session.held(FIRST);
        Session planned = Session.planned(Evaluated.TODAY.plusDays(9));

        assertThat(supplies(Evaluated.on(
                        LED,
                        group -> group.statedOn(Evaluated.TODAY.plusDays(30))
                                .leaders(since)
                                .sessions(planned))))
                .containsExactly("since of [/leaders/0]");
        assertThat(supplies(Evaluated.on(
                        LED,
                        group -> group.leaders(authorised("l1", Optional.of(FIRST)))
                                .sessions(held))))
                .containsExactly("attended of [/sessions/0]");
    }

    @Test
    void somebody_with_two_places_is_one_person() {
        Outcome start = Evaluated.on(
                FIVE_AT_THE_START,
                group -> group.members(Known.of(
                                Membership.builder()
                                        .person(PersonId.of("p1"))
                                        .joined(FIRST)
                                        .left(FIRST.plusDays(90))
                                        .build(),
                                Membership.of(PersonId.of("p2")),
                                Membership.of(PersonId.of("p3"))))
                        .waiting(Waiting.since(PersonId.of("p1"), FIRST.minusDays(1)), Waiting.of(PersonId.of("p4")))
                        .sessions(Session.planned(Evaluated.TODAY.plusDays(9))));

        assertThat(start.found()).contains(Measure.exactly(Units.PEOPLE, 4));
    }

    @Test
    void where_the_first_session_is_not_known_it_is_asked_for_and_not_what_is_given() {
        List<Membership> joined = Arrays.stream(members("p1", "p2", "p3", "p4", "p5"))
                .map(one -> Membership.builder().from(one).joined(FIRST).build())
                .toList();
        Outcome start = Evaluated.on(
                FIVE_AT_THE_START,
                group -> group.members(Known.complete(joined)).waiting());

        assertThat(supplies(start)).containsExactly("sessions of [/sessions]");
    }

    @Test
    void instead_of_a_list_a_number_may_be_given_and_beside_a_number_its_day() {
        Session[] next = {Session.planned(Evaluated.TODAY.plusDays(9))};
        Session[] before = {Session.planned(FIRST)};

        assertThat(supplies(Evaluated.on(FIVE_AT_THE_START, group -> group.sessions(next))))
                .containsExactly("members of [/members, /stated/enrolled]", "waiting of [/waiting, /stated/waiting]");
        assertThat(supplies(Evaluated.on(
                        FIVE_AT_THE_START,
                        group -> group.sessions(before)
                                .stated(StatedTotals.none().withEnrolled(6).withWaiting(0)))))
                .containsExactly("statedOn of [/statedOn]");
    }

    @Test
    void that_all_places_are_taken_is_a_number_where_the_size_is_exact() {
        StatedTotals taken = StatedTotals.none().withAllPlacesTaken(true);

        assertThat(Evaluated.on(MEMBERS, group -> sized(group, 5, 5).stated(taken))
                        .found())
                .contains(Measure.exactly(Units.PEOPLE, 5));
        Outcome range = Evaluated.on(MEMBERS, group -> sized(group, 5, 12).stated(taken));
        assertThat(range.found()).contains(Measure.unknown(Units.PEOPLE));
        assertThat(range.evidence().unsure()).extracting(EvidenceItem::path).containsExactly("/stated/allPlacesTaken");
    }

    private static BalintGroup.Builder sized(BalintGroup.Builder group, int min, int max) {
        return group.frame(GroupFrame.builder().members(min, max).build());
    }

    @Test
    void that_nobody_is_enrolled_is_among_what_counted() {
        Outcome members =
                Evaluated.on(MEMBERS, group -> group.stated(StatedTotals.none().withEnrolled(0)));

        assertThat(members.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(members.evidence().counted()).extracting(EvidenceItem::path).containsExactly("/stated/enrolled");
    }

    @Test
    void a_position_asks_for_the_list_and_not_for_days_that_are_given() {
        Criterion first =
                Criteria.every(Selectors.first(Selectors.scheduled()), Selectors.is(Attribute.MODE, "online"));
        Outcome outcome =
                Evaluated.on(first, group -> group.sessions(Known.incomplete(List.of(Session.planned(FIRST)))));

        assertThat(supplies(outcome)).containsExactly("sessions of [/sessions]");
    }

    private static List<String> supplies(Outcome outcome) {
        return outcome.remaining()
                .steps()
                .filter(Remedy.Supply.class::isInstance)
                .map(Remedy.Supply.class::cast)
                .map(supply -> supply.datum().name() + " of " + supply.at())
                .toList();
    }

    // Decision 0033: else a missing list of leaders would make every member of vague days a possible leader.
    @Test
    void whoever_is_named_on_one_list_is_what_their_stays_say_where_the_other_is_missing() {
        PersonId person = PersonId.of("p1");
        Criterion led = Criteria.atLeast(1, Quantities.distinct(Attribute.LEADER, Selectors.sessions()));
        UnaryOperator<BalintGroup.Builder> vague = group -> group.members(Membership.builder()
                        .person(person)
                        .joined(Given.of(PartialDate.parse("2021")))
                        .build())
                .sessions(Session.builder().date(FIRST).attended(person).build());
        Known<Leadership> someLeaders = Known.incomplete(List.of(
                Leadership.builder().person(person).since(FIRST).until(FIRST).build()));

        assertThat(Evaluated.on(led, vague).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(Evaluated.on(led, group -> vague.apply(group).leaders(someLeaders))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
