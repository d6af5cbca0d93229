package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 4);

    private static Portfolio.Builder portfolio() {
        return Portfolio.builder().person(PersonId.of("p1"));
    }

    @Test
    void nothing_said_is_absent_and_not_empty() {
        Portfolio bare = portfolio().build();
        assertThat(bare.sessions().isAbsent()).isTrue();
        assertThat(bare.decisions().isAbsent()).isTrue();
        assertThat(bare).isNotEqualTo(portfolio().sessions().build());
        assertThat(portfolio().sessions().build().sessions().isComplete()).isTrue();
    }

    @Test
    void a_list_given_twice_is_the_last_one() {
        Experience one = Experience.builder().date(DAY).build();
        assertThat(portfolio().training().training(one).build().training().items())
                .containsExactly(one);
    }

    @Test
    void what_is_in_a_logbook_was_held_and_attended_in_an_ordinary_group() {
        Experience entry = Experience.builder().date(DAY).build();
        assertThat(entry.state()).isEqualTo(Given.of(SessionState.HELD));
        assertThat(entry.presence()).isEqualTo(Given.of(Presence.PRESENT));
        assertThat(entry.groupKind()).isEqualTo(Given.of("ordinary"));
        assertThat(entry.leaders().isAbsent()).isTrue();
    }

    @Test
    void all_contradictions_are_told_at_once() {
        DirectoryEntry known = DirectoryEntry.builder().id(PersonId.of("l1")).build();
        Attestation judged = new Attestation(Topic.of("ready"), "supervisor", Judgement.MET, DAY);
        Experience led = Experience.builder().date(DAY).role(GroupRole.LEADER).build();
        ContradictionException refusal = catchThrowableOfType(
                ContradictionException.class,
                () -> portfolio()
                        .sessions(led)
                        .supervision(led)
                        .attestations(judged, judged)
                        .addDirectory(known, known)
                        .build());
        assertThat(refusal.contradictions())
                .extracting(Contradiction::code, Contradiction::path)
                .containsExactly(
                        tuple(Contradiction.Code.NOT_OF_THIS_LIST, "/supervision/0"),
                        tuple(Contradiction.Code.ATTESTED_TWICE, "/attestations/1"),
                        tuple(Contradiction.Code.LISTED_TWICE, "/directory/1"));
    }

    @Test
    void an_entry_that_says_the_same_of_one_day_is_refused_in_every_list() {
        Experience seminar =
                Experience.builder().code("leader-seminar").date(DAY).build();
        Report report = Report.by("supervisor", DAY);
        Milestone application = Milestone.of("application", DAY);
        ContradictionException refusal = catchThrowableOfType(
                ContradictionException.class,
                () -> portfolio()
                        .training(seminar, seminar)
                        .memberships(
                                SocietyMembership.since(IssuerId.of("se-sfmp"), DAY),
                                SocietyMembership.since(IssuerId.of("se-sfmp"), DAY))
                        .milestones(application, application)
                        .reports(report, Report.by("co-leader", DAY), report)
                        .build());
        assertThat(refusal.contradictions())
                .extracting(Contradiction::code, Contradiction::path)
                .containsExactly(
                        tuple(Contradiction.Code.ENTRY_TWICE, "/training/1"),
                        tuple(Contradiction.Code.ENTRY_TWICE, "/memberships/1"),
                        tuple(Contradiction.Code.ENTRY_TWICE, "/milestones/1"),
                        tuple(Contradiction.Code.ENTRY_TWICE, "/reports/2"));
        assertThat(refusal).hasMessageContaining("/reports/0");
    }

    @Test
    void entries_without_a_whole_day_may_be_alike() {
        Experience summed = Experience.builder()
                .within(PartialDate.parse("2019"))
                .sessions(12)
                .build();
        Standing standing = Standing.of("physician");
        assertThatNoException()
                .isThrownBy(() -> portfolio()
                        .sessions(summed, summed)
                        .professions(standing, standing)
                        .build());
    }

    @Test
    void what_was_stated_on_a_day_was_not_held_after_it() {
        Experience later = Experience.builder().date(DAY.plusDays(1)).build();
        ContradictionException refusal = catchThrowableOfType(
                ContradictionException.class,
                () -> portfolio().statedOn(DAY).supervision(later).build());
        assertThat(refusal.contradictions())
                .extracting(Contradiction::code, Contradiction::path)
                .containsExactly(tuple(Contradiction.Code.HELD_AFTER_STATED, "/supervision/0"));
        assertThatNoException()
                .isThrownBy(() -> portfolio()
                        .statedOn(DAY)
                        .supervision(Experience.builder()
                                .from(later)
                                .state(SessionState.PLANNED)
                                .build())
                        .build());
    }

    @Test
    void a_leader_stands_on_a_list_once() {
        ListedLeader leader =
                ListedLeader.builder().person(PersonId.of("l1")).languages("sv").build();
        ContradictionException refusal = catchThrowableOfType(
                ContradictionException.class,
                () -> LeaderList.builder()
                        .issuer(IssuerId.of("se-sfmp"))
                        .addLeaders(leader, leader)
                        .build());
        assertThat(refusal.contradictions()).extracting(Contradiction::path).containsExactly("/leaders/1");
    }

    @Test
    void an_entry_that_cannot_be_is_refused() {
        refused(() -> Experience.builder()
                .date(DAY)
                .since(Optional.of(PartialDate.of(DAY)))
                .build());
        refused(() -> Experience.builder().days(DAY, DAY.minusDays(1)).build());
        refused(() -> Experience.builder().sessions(0).build());
        refused(() -> Experience.builder()
                .leaders(PersonId.of("l1"), PersonId.of("l1"))
                .build());
        refused(() -> Experience.builder().proof("recording", "recording").build());
        refused(() -> ListedLeader.builder()
                .person(PersonId.of("l1"))
                .languages("sv", "sv")
                .build());
        refused(() -> Experience.builder().sessions(10_001).build());
        refused(() -> Experience.builder().sessions(new BigDecimal("1.005")).build());
        refused(() -> Experience.builder().duration(Duration.ofSeconds(90)).build());
        refused(() -> Experience.builder().occasion("At the weekend").build());
        refused(() -> Experience.builder().proof("a long story").build());
        refused(() -> Experience.builder().cases(-1).build());
        assertThat(Experience.builder().sessions(10_000).build().sessions())
                .isEqualTo(Given.of(BigDecimal.valueOf(10_000)));
        assertThat(Experience.builder()
                        .within(PartialDate.of(Year.of(2019)))
                        .build()
                        .until()
                        .value())
                .isPresent();
    }

    @Test
    void an_entry_may_sum_up_many_hours() {
        assertThat(Experience.builder().duration(Duration.ofHours(200)).build().duration())
                .hasValue(Duration.ofHours(200));
        refused(() -> Experience.builder().duration(Duration.ZERO).build());
        refused(() -> Experience.builder().duration(Duration.ofHours(20_001)).build());
    }

    @Test
    void what_a_member_and_a_leader_did_in_a_group_are_entries_of_their_logbooks() {
        PersonId member = PersonId.of("m1");
        PersonId one = PersonId.of("l1");
        PersonId two = PersonId.of("l2");
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of("g1"))
                .frame(GroupFrame.builder()
                        .length(Duration.ofMinutes(90))
                        .mode(Mode.IN_PERSON)
                        .build())
                .leaders(
                        Leadership.of(one),
                        Leadership.builder().person(two).since(DAY.plusDays(7)).build())
                .sessions(
                        Session.builder().date(DAY).attended(member).build(),
                        Session.builder()
                                .date(DAY.plusDays(7))
                                .sessions(BigDecimal.valueOf(2))
                                .attended()
                                .state(SessionState.HELD)
                                .build(),
                        Session.held(DAY.plusDays(14)))
                .build();
        Known<Experience> attended = group.experiencesOf(member);
        assertThat(attended.state()).isEqualTo(Known.State.INCOMPLETE);
        assertThat(attended.items())
                .singleElement()
                .isEqualTo(Experience.builder()
                        .date(DAY)
                        .role(GroupRole.MEMBER)
                        .mode(Mode.IN_PERSON)
                        .group(group.id())
                        .duration(Duration.ofMinutes(90))
                        .leaders(one)
                        .build());
        Known<Experience> led = group.experiencesOf(one);
        assertThat(led.isComplete()).isTrue();
        assertThat(led.items())
                .extracting(
                        entry -> entry.role().orElseThrow(),
                        entry -> entry.duration().orElseThrow())
                .containsExactly(
                        tuple(GroupRole.LEADER, Duration.ofMinutes(90)),
                        tuple(GroupRole.CO_LEADER, Duration.ofMinutes(180)),
                        tuple(GroupRole.CO_LEADER, Duration.ofMinutes(90)));
        assertThat(BalintGroup.builder()
                        .id(group.id())
                        .build()
                        .experiencesOf(member)
                        .isAbsent())
                .isTrue();
    }

    @Test
    void a_standing_that_cannot_be_is_refused() {
        refused(() -> Standing.of("Dr. med."));
        refused(() -> Standing.of("physician").from(DAY).until(DAY.minusDays(1)));
        assertThat(Standing.of("physician").from(DAY).until(DAY).until().value())
                .isPresent();
        refused(() -> new SocietyMembership(
                IssuerId.of("dbg"), Given.of(PartialDate.of(DAY)), Given.of(PartialDate.of(DAY.minusDays(1)))));
        refused(() -> Milestone.of("fee paid", DAY));
        refused(() -> Report.by("my supervisor", DAY));
        refused(() -> Document.of("log book", DAY));
        refused(() -> ListedLeader.builder()
                .person(PersonId.of("l1"))
                .languages("Svenska")
                .build());
        refused(() -> DirectoryEntry.builder().id("a name").build());
    }

    @Test
    void a_waiver_names_what_it_waives_and_only_it_and_demands_name_a_row() {
        Decision.Builder decision = Decision.builder().authority(IssuerId.of("nl-balint"));
        refused(() -> decision.kind(DecisionKind.WAIVE).build());
        refused(() ->
                decision.kind(DecisionKind.RECOGNISE).requirement("nl-degree").build());
        refused(() ->
                decision.kind(DecisionKind.WAIVE).requirement("Degree, please").build());
        refused(() -> decision.requirement("nl-degree")
                .on(DAY)
                .until(DAY.minusDays(1))
                .build());
        assertThat(decision.requirement("uk-colead/provider").until(DAY).build().requirement())
                .isEqualTo(Given.of("uk-colead/provider"));
    }

    @Test
    void twelveSessionsOnOneDayOfAYearAreDoubted() {
        Experience.Builder twelve = Experience.builder().sessions(12);
        Portfolio.Builder person = Portfolio.builder().person(PersonId.of("p1"));
        Experience onADay = twelve.date(PartialDate.parse("2019")).build();
        assertThat(Contradiction.doubtsIn(person.sessions(Known.of(onADay)).build()))
                .singleElement()
                .hasToString("/sessions/0: 12 sessions on one day of 2019: of several days within it write \"from\" and"
                        + " \"until\" in place of \"date\", both \"2019\"");
        Experience inTheYear = Experience.builder()
                .sessions(12)
                .since(PartialDate.parse("2019"))
                .until(PartialDate.parse("2019"))
                .build();
        assertThat(Contradiction.doubtsIn(person.sessions(Known.of(inTheYear)).build()))
                .isEmpty();
        Experience two =
                Experience.builder().sessions(2).date(PartialDate.parse("2019")).build();
        assertThat(Contradiction.doubtsIn(person.sessions(Known.of(two)).build()))
                .isEmpty();
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatIllegalArgumentException().isThrownBy(attempt);
    }
}
