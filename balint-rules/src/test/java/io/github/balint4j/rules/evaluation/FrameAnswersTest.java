package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the frame agrees holds for every session that does not say otherwise, on record or not, as agreed. */
class FrameAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final GroupFrame IN_PERSON =
            GroupFrame.builder().mode(Mode.IN_PERSON).build();
    private static final Selector ONLINE = scheduled().is(Attribute.MODE, "online");

    @Test
    void a_group_declared_in_person_has_no_online_session_until_the_record_shows_one() {
        Outcome declared = Evaluated.on(some(ONLINE), group -> group.frame(IN_PERSON));
        assertThat(declared.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(declared.basis()).isEqualTo(Basis.AGREED);
        Outcome shown = Evaluated.on(
                some(ONLINE), group -> group.frame(IN_PERSON).sessions(Known.incomplete(List.of(in(Mode.ONLINE)))));
        assertThat(shown.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(shown.basis()).isEqualTo(Basis.EVIDENCE);
        assertThat(Evaluated.on(some(ONLINE), group -> group).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "60, SHORTEST, NOT_SATISFIED, NOT_SATISFIED",
        "120, SHORTEST, SATISFIED, UNDETERMINED",
        "60, LONGEST, SATISFIED, UNDETERMINED",
        "120, LONGEST, NOT_SATISFIED, NOT_SATISFIED",
    })
    void what_the_record_shows_of_the_shortest_and_the_longest_no_frame_answers_away(
            int minutes, Quantity.Rank rank, Verdict agreed, Verdict alone) {
        Quantity ranked = agreed(Term.LENGTH, new Quantity.Ranked(rank, Units.LENGTH, scheduled()));
        Criterion criterion = rank == Quantity.Rank.SHORTEST ? atLeast(90, ranked) : atMost(90, ranked);
        Known<Session> some = Known.incomplete(List.of(
                Session.builder().date(DAY).length(Duration.ofMinutes(minutes)).build()));
        GroupFrame ninety = GroupFrame.builder().length(Duration.ofMinutes(90)).build();
        assertThat(Evaluated.on(criterion, group -> group.frame(ninety).sessions(some))
                        .verdict())
                .isEqualTo(agreed);
        assertThat(Evaluated.on(criterion, group -> group.sessions(some)).verdict())
                .isEqualTo(alone);
    }

    @Test
    void so_has_a_frame_alone() {
        assertThat(Evaluated.onFrame(some(ONLINE), any -> any.mode(Mode.IN_PERSON))
                        .basis())
                .isEqualTo(Basis.AGREED);
        assertThat(Evaluated.onFrame(
                                every(scheduled(), sizedAtMost(90, Units.LENGTH)),
                                any -> any.length(Duration.ofMinutes(90)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Evaluated.onFrame(atMost(1, distinct(Attribute.MODE, scheduled())), any -> any.mode(Mode.ONLINE))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_condition_that_rests_on_what_is_agreed_leads_to_a_verdict_that_does() {
        Criterion closed = when(some(ONLINE), some(frame().is(Attribute.FORMAT, "closed")));
        Outcome outcome = Evaluated.on(closed, group -> group.frame(IN_PERSON));
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.basis()).isEqualTo(Basis.AGREED);
        assertThat(outcome.isNotApplicable()).isTrue();
    }

    @Test
    void a_figure_of_the_frame_that_a_session_takes_is_agreed_and_no_evidence() {
        Criterion hours = atLeast(3, Units.HOURS, scheduled());
        GroupFrame ninety = GroupFrame.builder().length(Duration.ofMinutes(90)).build();
        Outcome taken = Evaluated.on(
                hours, group -> group.frame(ninety).sessions(Session.planned(DAY), Session.planned(DAY.plusDays(7))));
        assertThat(taken.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(taken.basis()).isEqualTo(Basis.AGREED);
        Session own =
                Session.builder().date(DAY).length(Duration.ofMinutes(180)).build();
        assertThat(Evaluated.on(hours, group -> group.frame(ninety).sessions(own))
                        .basis())
                .isEqualTo(Basis.EVIDENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baek-online-closed", "baek-online-length", "baek-online-edges", "baek-online-leader"})
    void rows_on_online_sessions_do_not_apply_to_a_group_declared_in_person(String row) {
        Finding finding = baek(group().frame(IN_PERSON), row);
        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.outcome().basis()).isEqualTo(Basis.AGREED);
    }

    @Test
    void hybrid_said_by_the_frame_or_by_each_session_is_the_same() {
        GroupFrame.Builder open = GroupFrame.builder().format(GroupFormat.OPEN);
        BalintGroup.Builder bySessions = group().frame(open.mode(Mode.IN_PERSON).build())
                .sessions(
                        in(Mode.HYBRID),
                        Session.builder()
                                .date(DAY.plusDays(90))
                                .mode(Mode.HYBRID)
                                .build());
        BalintGroup.Builder byFrame = group().frame(open.mode(Mode.HYBRID).build())
                .sessions(Session.planned(DAY), Session.planned(DAY.plusDays(90)));
        BalintGroup.Builder unlisted = group().frame(open.mode(Mode.HYBRID).build());
        for (BalintGroup.Builder hybrid : List.of(bySessions, byFrame, unlisted)) {
            assertThat(baek(hybrid, "baek-online-closed").verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        }
        assertThat(baek(bySessions, "baek-online-edges").verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(baek(byFrame, "baek-online-edges").verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void how_long_one_takes_part_says_nothing_about_how_long_the_group_runs() {
        assertThat(baek(
                                group().frame(GroupFrame.builder()
                                        .period(Period.ofMonths(5))
                                        .build()),
                                "baek-spread")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(baek(
                                group().frame(GroupFrame.builder()
                                        .period(Period.ofYears(2))
                                        .build()),
                                "baek-spread")
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void nine_meetings_of_a_group_that_meets_online_are_nine_online_sessions() {
        for (GroupFrame.Builder frame :
                List.of(GroupFrame.builder().meetings(9), GroupFrame.builder().sessions(9))) {
            GroupFrame online = frame.mode(Mode.ONLINE).build();
            isAgreed(
                    Evaluated.onFrame(atLeast(9, Units.SESSIONS, ONLINE), any -> frame.mode(Mode.ONLINE)),
                    Verdict.SATISFIED);
            isAgreed(
                    Evaluated.onFrame(atLeast(10, Units.SESSIONS, ONLINE), any -> frame.mode(Mode.ONLINE)),
                    Verdict.NOT_SATISFIED);
            isAgreed(
                    Evaluated.onFrame(atMost(8, Units.SESSIONS, ONLINE), any -> frame.mode(Mode.ONLINE)),
                    Verdict.NOT_SATISFIED);
            isAgreed(Evaluated.on(atMost(0, Units.SESSIONS, ONLINE), any -> any.frame(online)), Verdict.NOT_SATISFIED);
            isAgreed(Evaluated.on(atLeast(5, Units.SESSIONS, ONLINE), any -> any.frame(online)), Verdict.SATISFIED);
        }
    }

    @Test
    void of_them_those_on_record_may_say_otherwise() {
        GroupFrame online = GroupFrame.builder().mode(Mode.ONLINE).meetings(9).build();
        Outcome outcome = Evaluated.on(
                atLeast(9, Units.SESSIONS, ONLINE),
                any -> any.frame(online).sessions(Known.incomplete(List.of(in(Mode.IN_PERSON)))));
        isAgreed(outcome, Verdict.NOT_SATISFIED);
        assertThat(outcome.found()).contains(Measure.exactly(Units.SESSIONS, 800));
    }

    @Test
    void what_the_frame_does_not_say_of_them_leaves_up_to_all_of_them() {
        Criterion online = atLeast(5, Units.SESSIONS, ONLINE);
        assertThat(Evaluated.onFrame(online, frame -> frame.meetings(9)).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        isAgreed(
                Evaluated.onFrame(atLeast(10, Units.SESSIONS, ONLINE), frame -> frame.meetings(9)),
                Verdict.NOT_SATISFIED);
        assertThat(Evaluated.onFrame(
                                atMost(8, Units.SESSIONS, ONLINE),
                                frame -> frame.mode(Mode.ONLINE).meetings(CountRange.about(9)))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Evaluated.onFrame(online, frame -> frame.mode(Mode.ONLINE)).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    private static void isAgreed(Outcome outcome, Verdict verdict) {
        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.basis()).isEqualTo(Basis.AGREED);
    }

    @Test
    void nine_meetings_of_two_are_eighteen_sessions() {
        Criterion eight = atMost(8, agreed(Term.SESSIONS_IN_ALL, total(Units.SESSIONS, scheduled())));
        Outcome nine = Evaluated.onFrame(eight, any -> any.meetings(9).sessionsPerMeeting(BigDecimal.valueOf(2)));
        assertThat(nine.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(nine.basis()).isEqualTo(Basis.AGREED);
        assertThat(nine.found()).contains(Measure.exactly(Units.SESSIONS, 1800));
        assertThat(nine.evidence().counted()).extracting(entry -> entry.path()).containsExactly("/meetings");
        assertThat(Evaluated.onFrame(
                                eight,
                                any -> any.meetings(CountRange.between(6, 8)).sessionsPerMeeting(BigDecimal.ONE))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Evaluated.onFrame(eight, any -> any.meetings(9)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_total_that_the_source_gives_as_such_refuses_nobody_for_more() {
        GroupFrame eighteen = GroupFrame.builder()
                .meetings(9)
                .sessionsPerMeeting(BigDecimal.valueOf(2))
                .build();
        assertThat(Rulebooks.usAbfmGroup()
                        .assess(eighteen, DAY)
                        .finding("abfm-sessions")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void that_a_meeting_holds_one_session_never_overrules_a_stated_total() {
        GroupFrame frame = GroupFrame.builder().sessions(8).meetings(3).build();
        BalintGroup group = group().frame(frame)
                .sessions(Session.planned(DAY), Session.planned(DAY.plusDays(1)), Session.planned(DAY.plusDays(2)))
                .build();
        Finding eight = Rulebooks.usAbfmGroup().assess(group, DAY).finding("abfm-sessions");
        assertThat(eight.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(eight.outcome().basis()).isEqualTo(Basis.AGREED);
        // Without the total it goes without saying.
        BalintGroup three =
                BalintGroup.builder().from(group).frame(GroupFrame.unstated()).build();
        assertThat(Rulebooks.usAbfmGroup()
                        .assess(three, DAY)
                        .finding("abfm-sessions")
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void how_many_are_stated_in_all_answers_for_a_list_that_lacks_some() {
        Criterion eight = atLeast(8, agreed(Term.SESSIONS_IN_ALL, total(Units.SESSIONS, scheduled())));
        Outcome outcome = Evaluated.on(
                eight,
                group -> group.frame(GroupFrame.builder().sessions(10).build())
                        .sessions(Known.incomplete(List.of(Session.planned(DAY)))));
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.basis()).isEqualTo(Basis.AGREED);
    }

    private static Session in(Mode mode) {
        return Session.builder().date(DAY).mode(mode).build();
    }

    private static BalintGroup.Builder group() {
        return BalintGroup.builder().id(GroupId.of("g"));
    }

    private static Finding baek(BalintGroup.Builder group, String row) {
        return Rulebooks.deBaekGroup()
                .assess(group.build(), LocalDate.of(2026, 12, 1))
                .finding(row);
    }
}
