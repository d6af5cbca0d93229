package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.AmountOfTime;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** "About six weeks", "about 90 minutes", "about 20 sessions": any for sure, by our reading within a fifth. It may satisfy and never refuses. */
class AboutSoLongTest {
    private static void isRead(Outcome outcome) {
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.basis()).isEqualTo(Basis.READING);
        assertThat(outcome.withoutReadings()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static void isOpen(Outcome outcome) {
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Outcome onFrame(Criterion criterion, UnaryOperator<GroupFrame.Builder> frame) {
        return Evaluated.onFrame(criterion, frame);
    }

    @Test
    void a_length_of_about_90_minutes_lies_from_72_to_108() {
        UnaryOperator<GroupFrame.Builder> about = frame -> frame.length(DurationRange.about(Duration.ofMinutes(90)));

        isRead(onFrame(Criteria.atLeast(72, Quantities.agreed(Term.LENGTH)), about));
        isOpen(onFrame(Criteria.atLeast(73, Quantities.agreed(Term.LENGTH)), about));
        isRead(onFrame(Criteria.atMost(108, Quantities.agreed(Term.LENGTH)), about));
        isOpen(onFrame(Criteria.atMost(60, Quantities.agreed(Term.LENGTH)), about));
        isOpen(onFrame(Criteria.atLeast(200, Quantities.agreed(Term.LENGTH)), about));
    }

    @Test
    void a_length_of_up_to_two_hours_is_surely_no_longer_and_may_be_shorter() {
        UnaryOperator<GroupFrame.Builder> most = frame -> frame.length(DurationRange.atMost(Duration.ofHours(2)));
        UnaryOperator<GroupFrame.Builder> least = frame -> frame.length(DurationRange.atLeast(Duration.ofHours(2)));

        assertThat(onFrame(Criteria.atMost(120, Quantities.agreed(Term.LENGTH)), most)
                        .basis())
                .isEqualTo(Basis.AGREED);
        isOpen(onFrame(Criteria.atLeast(90, Quantities.agreed(Term.LENGTH)), most));
        assertThat(onFrame(Criteria.atLeast(121, Quantities.agreed(Term.LENGTH)), most)
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(onFrame(Criteria.atLeast(120, Quantities.agreed(Term.LENGTH)), least)
                        .basis())
                .isEqualTo(Basis.AGREED);
        isOpen(onFrame(Criteria.atMost(180, Quantities.agreed(Term.LENGTH)), least));
    }

    @Test
    void a_cadence_of_about_14_days_lies_from_12_to_16() {
        UnaryOperator<GroupFrame.Builder> about = frame -> frame.cadence(PeriodRange.about(Period.ofDays(14)));

        isRead(onFrame(Criteria.atMost(16, Quantities.agreed(Term.CADENCE)), about));
        isOpen(onFrame(Criteria.atMost(15, Quantities.agreed(Term.CADENCE)), about));
        isRead(onFrame(Criteria.atLeast(12, Quantities.agreed(Term.CADENCE)), about));
        isOpen(onFrame(Criteria.atMost(2, Quantities.agreed(Term.CADENCE)), about));
    }

    @Test
    void about_six_months_is_from_four_months_and_24_days_to_seven_months_and_six_days() {
        UnaryOperator<GroupFrame.Builder> about = frame -> frame.runsFor(PeriodRange.about(Period.ofMonths(6)));

        isRead(onFrame(Criteria.atLeast(Period.ofMonths(4), Quantities.agreed(Term.RUN)), about));
        isOpen(onFrame(Criteria.atLeast(Period.ofMonths(5), Quantities.agreed(Term.RUN)), about));
        isRead(onFrame(Criteria.atMost(Period.ofMonths(8), Quantities.agreed(Term.RUN)), about));
        isOpen(onFrame(Criteria.atMost(Period.ofMonths(1), Quantities.agreed(Term.RUN)), about));
        assertThat(PeriodRange.about(Period.ofDays(42)).asRead())
                .isEqualTo(PeriodRange.between(Period.ofDays(34), Period.ofDays(50)));
    }

    @Test
    void about_15_hours_in_all_lie_from_12_to_18() {
        UnaryOperator<GroupFrame.Builder> about =
                frame -> frame.amount(AmountOfTime.about(15, AmountOfTime.Unit.HOURS));

        isRead(onFrame(Criteria.atLeast(720, Quantities.agreed(Term.AMOUNT)), about));
        isOpen(onFrame(Criteria.atLeast(721, Quantities.agreed(Term.AMOUNT)), about));
    }

    @Test
    void sessions_that_do_not_say_how_long_they_were_are_as_long_as_the_frame_says() {
        Criterion longEnough = Criteria.atLeast(
                72, Quantities.agreed(Term.LENGTH, Quantities.shortest(Units.LENGTH, Selectors.sessions())));

        isRead(Evaluated.on(
                longEnough,
                group -> group.frame(GroupFrame.builder()
                                .length(DurationRange.about(Duration.ofMinutes(90)))
                                .build())
                        .sessions(Session.held(LocalDate.of(2020, 3, 4)), Session.held(LocalDate.of(2020, 4, 8)))));
    }

    @Test
    void most_sessions_of_about_90_minutes_are_usually_of_70_to_120() {
        Criterion usually = Criteria.between(
                70, 120, Quantities.agreed(Term.LENGTH, Quantities.typical(Units.LENGTH, Selectors.sessions())));

        isRead(Evaluated.on(
                usually,
                group -> group.frame(GroupFrame.builder()
                                .length(DurationRange.about(Duration.ofMinutes(90)))
                                .build())
                        .sessions(Session.held(LocalDate.of(2020, 3, 4)), Session.held(LocalDate.of(2020, 4, 8)))));
    }

    @Test
    void an_entry_of_about_twenty_sessions_counts_from_16_to_24() {
        Experience about = Experience.builder()
                .within(PartialDate.parse("2019"))
                .role(GroupRole.MEMBER)
                .aboutSessions(20)
                .build();

        isRead(Evaluated.onPerson(
                Criteria.atLeast(16, Units.SESSIONS, Selectors.attended()), one -> one.sessions(about)));
        isOpen(Evaluated.onPerson(
                Criteria.atLeast(17, Units.SESSIONS, Selectors.attended()), one -> one.sessions(about)));
        isOpen(Evaluated.onPerson(
                Criteria.atMost(3, Units.SESSIONS, Selectors.attended()), one -> one.sessions(about)));
    }

    @Test
    void an_entry_of_about_thirty_hours_counts_from_24_to_36() {
        Experience about = Experience.builder()
                .within(PartialDate.parse("2019"))
                .role(GroupRole.MEMBER)
                .aboutDuration(Duration.ofHours(30))
                .build();

        isRead(Evaluated.onPerson(Criteria.atLeast(24, Units.HOURS, Selectors.attended()), one -> one.sessions(about)));
        isOpen(Evaluated.onPerson(Criteria.atLeast(25, Units.HOURS, Selectors.attended()), one -> one.sessions(about)));
        isRead(Evaluated.onPerson(
                Criteria.atLeast(32, Units.HOURS45, Selectors.attended()), one -> one.sessions(about)));
    }

    @Test
    void of_a_weekend_it_is_known_who_was_there_and_not_on_which_day() {
        Experience weekend = Experience.builder()
                .days(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 3))
                .role(GroupRole.MEMBER)
                .sessions(4)
                .present(7)
                .build();
        Outcome outcome = Evaluated.onPerson(
                Criteria.atLeast(5, Quantities.shortest(Units.PRESENT, Selectors.attended())),
                one -> one.sessions(weekend));

        assertThat(outcome.basis()).isNotEqualTo(Basis.READING);
        assertThat(outcome.found().orElseThrow().asRead()).isEmpty();
    }
}
