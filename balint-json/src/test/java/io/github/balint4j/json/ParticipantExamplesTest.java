package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.github.balint4j.rules.participation.MemberAssessments;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/examples/participants: trainees judged under three German bodies from the records of their groups, to the day and the minute. */
class ParticipantExamplesTest {
    private static final Path FOLDER = Examples.HOME.resolve("participants");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final List<Rulebook> BODIES = List.of(
            Rulebooks.deBaekParticipant(),
            Rulebooks.dePsychotherapyAgreementParticipant(),
            Rulebooks.deKvsParticipant());

    /** One trainee, by the records of these groups. */
    private record Trainee(String report, String person, String... groups) {
        Portfolio portfolio() {
            List<BalintGroup> records =
                    Arrays.stream(groups).map(ParticipantExamplesTest::group).toList();
            return GroupEvidence.of(PersonId.of(person), records).portfolio();
        }

        Assessment under(Rulebook rulebook) {
            return rulebook.assess(portfolio(), DAY);
        }

        Verdict row(Rulebook rulebook, String row) {
            return under(rulebook).finding(row).verdict();
        }
    }

    private static final Trainee THREE_MISSED = new Trainee("three-of-18-missed", "p1", "six-months-2025");
    private static final Trainee TO_THE_DAY = new Trainee("to-the-day", "p1", "to-the-day-2025");
    private static final Trainee DAY_SHORT = new Trainee("a-day-short", "p1", "a-day-short-2025");
    private static final Trainee LATE = new Trainee("joined-late", "p3", "six-months-2025");
    private static final Trainee CHANGED = new Trainee("changed-groups", "p4", "six-months-2025", "second-group-2025");
    private static final Trainee GUEST =
            new Trainee("made-up-as-a-guest", "p5", "six-months-2025", "second-group-2025");
    private static final Trainee TWO_IN_ONE =
            new Trainee("two-in-one-online-evening", "p1", "hybrid-two-in-one-evening-2025");
    private static final Trainee LAST_ONLINE = new Trainee("last-date-online", "p1", "hybrid-last-online-2025");
    private static final List<Trainee> ALL =
            List.of(THREE_MISSED, TO_THE_DAY, DAY_SHORT, LATE, CHANGED, GUEST, TWO_IN_ONE, LAST_ONLINE);

    @TestFactory
    Stream<DynamicTest> three_bodies_beside_each_other_are_as_the_golden_files_say() {
        return ALL.stream()
                .map(one -> dynamicTest(
                        one.report(),
                        () -> Golden.check(
                                FOLDER.resolve("reports").resolve(one.report() + ".txt"),
                                Comparison.of(BODIES.stream().map(one::under).toList())
                                        .toString())));
    }

    @Test
    void each_member_of_a_group_stands_in_its_overview_and_guests_do_not() {
        MemberAssessments members = MemberAssessments.of(group("six-months-2025"), BODIES.get(0), DAY);
        Golden.check(FOLDER.resolve("reports").resolve("members-at-a-glance.txt"), members.toString());
        assertThat(members.assessments().get(0)).isEqualTo(THREE_MISSED.under(BODIES.get(0)));
        assertThat(GroupEvidence.membersOf(group("second-group-2025")))
                .contains(PersonId.of("p4"))
                .doesNotContain(PersonId.of("p5"), PersonId.of("l2"));
    }

    @Test
    void only_rules_about_those_who_take_part_are_held_against_members() {
        BalintGroup group = group("six-months-2025");
        assertThatThrownBy(() -> MemberAssessments.of(group, Rulebooks.ukBalintSocietyLeader(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("uk-balint-society/leader is not about those who take part in groups");
    }

    private static BalintGroup group(String name) {
        return BalintJson.parseGroup(FOLDER.resolve(name + ".json"));
    }

    @Test
    void a_day_less_satisfies_the_one_body_and_not_the_others() {
        assertThat(THREE_MISSED.row(BODIES.get(0), "baek-participant-hours")).isEqualTo(Verdict.SATISFIED);
        assertThat(THREE_MISSED.row(BODIES.get(0), "baek-participant-spread")).isEqualTo(Verdict.SATISFIED);
        assertThat(TO_THE_DAY.row(BODIES.get(0), "baek-participant-hours")).isEqualTo(Verdict.SATISFIED);
        assertThat(TO_THE_DAY.row(BODIES.get(0), "baek-participant-spread")).isEqualTo(Verdict.SATISFIED);
        assertThat(TO_THE_DAY.under(BODIES.get(2)).isSatisfied()).isTrue();
        assertThat(DAY_SHORT.row(BODIES.get(0), "baek-participant-hours")).isEqualTo(Verdict.SATISFIED);
        assertThat(DAY_SHORT.row(BODIES.get(0), "baek-participant-spread")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(DAY_SHORT.row(BODIES.get(2), "kvs-period")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(DAY_SHORT.row(BODIES.get(1), "agreement-period")).isEqualTo(Verdict.SATISFIED);
        assertThat(DAY_SHORT.row(BODIES.get(1), "agreement-hours")).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void hours_are_those_of_the_sessions_attended_as_a_member_in_any_group() {
        assertThat(LATE.row(BODIES.get(0), "baek-participant-hours")).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(CHANGED.row(BODIES.get(0), "baek-participant-hours")).isEqualTo(Verdict.SATISFIED);
        assertThat(GUEST.row(BODIES.get(0), "baek-participant-hours")).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void what_is_asked_of_online_sessions_is_asked_of_each() {
        assertThat(TWO_IN_ONE.row(BODIES.get(0), "baek-participant-hours")).isEqualTo(Verdict.SATISFIED);
        assertThat(TWO_IN_ONE.row(BODIES.get(0), "baek-participant-online-session"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(TWO_IN_ONE.under(BODIES.get(0)).unmet())
                .extracting(finding -> finding.requirement().id())
                .containsExactly("baek-participant-leader");
        assertThat(TWO_IN_ONE.row(BODIES.get(0), "baek-participant-online-edges"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(LAST_ONLINE.row(BODIES.get(0), "baek-participant-online-edges"))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(LAST_ONLINE.row(BODIES.get(0), "baek-participant-in-person")).isEqualTo(Verdict.SATISFIED);
    }
}
