package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.Samples;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What remains is advice that somebody can follow. */
class AdviceTest {
    private static final Period YEAR = Period.ofYears(1);
    private static final Criterion FIVE_TO_TWELVE = between(
            5, 12, agreed(Term.SIZE, total(Units.PEOPLE, places("member").on(asOf()))));

    private static List<String> ways(Outcome outcome) {
        return outcome.remaining().ways().stream()
                .map(Wording.english()::remaining)
                .toList();
    }

    @Test
    void where_it_is_not_known_whether_it_is_too_little_or_too_much_only_the_record_helps() {
        Criterion exactlyTwoHours = between(2, 2, total(Units.HOURS, scheduled()));
        Session short1 = Session.builder()
                .date(LocalDate.of(2021, 4, 1))
                .length(Duration.ofMinutes(50))
                .build();
        Session unknown = Session.builder().date(LocalDate.of(2021, 4, 8)).build();
        Outcome outcome = Evaluated.on(exactlyTwoHours, group -> group.sessions(short1, unknown));

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ways(outcome)).containsExactly("give \"length\" of /sessions/1");
        assertThat(Wording.english().found(outcome)).isEqualTo("0.83 hours at least, the rest not known");
    }

    @Test
    void of_what_nobody_said_nothing_is_known_unless_the_hours_of_a_day_decide() {
        Session unknown = Session.planned(LocalDate.of(2021, 4, 8));
        Outcome length =
                Evaluated.on(between(90, 90, typical(Units.LENGTH, scheduled())), group -> group.sessions(unknown));
        assertThat(Wording.english().found(length)).isEqualTo("not known");

        Outcome thirty = Evaluated.on(atLeast(30, Units.HOURS, scheduled()), group -> group.sessions(unknown));
        assertThat(thirty.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(Wording.english().found(thirty)).isEqualTo("up to 24 hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 | state a maximum of the group size in the frame (/members)",
                "3 | state the group size in the frame more exactly (/members)",
                "13 | agree on a new group size: 5 to 12 people (now 13 or more people)"
            })
    void a_frame_that_states_no_maximum_is_asked_for_one(int min, String advice) {
        Outcome outcome = Evaluated.onFrame(FIVE_TO_TWELVE, frame -> frame.members(CountRange.atLeast(min)));

        assertThat(ways(outcome)).contains(advice);
        assertThat(String.join("; ", ways(outcome))).doesNotContain("922337203");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P90D", "P13W"})
    void of_90_days_nobody_can_say_whether_they_are_three_months(String trial) {
        Criterion threeToFour = between(Period.ofMonths(3), Period.ofMonths(4), agreed(Term.TRIAL));
        Outcome outcome = Evaluated.onFrame(threeToFour, frame -> frame.trial(Period.parse(trial)));

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.causes()).containsExactly(Cause.RANGE);
        assertThat(ways(outcome)).first().isEqualTo("state the trial period in the frame in months (/trial)");
        assertThat(ways(outcome))
                .last()
                .asString()
                .startsWith("agree on a new trial period: 3 months to 4 months (now ");
    }

    @Test
    void a_range_that_goes_beyond_the_bounds_is_stated_more_exactly_or_made_narrower() {
        Criterion threeToFour = between(Period.ofMonths(3), Period.ofMonths(4), agreed(Term.TRIAL));
        Outcome outcome = Evaluated.onFrame(threeToFour, frame -> frame.trial(Period.ofMonths(3), Period.ofMonths(6)));

        assertThat(ways(outcome))
                .containsExactly(
                        "state the trial period in the frame more exactly (/trial)",
                        "agree on a new trial period: 3 months to 4 months (now 3 months to 6 months)");
    }

    @Test
    void nobody_goes_online_to_find_out_whether_a_rule_for_online_groups_applies() {
        Criterion oneLeaderOnline = when(
                some(scheduled().is(Attribute.MODE, "online")),
                between(
                        1,
                        1,
                        agreed(
                                Term.LEADERS,
                                total(Units.PEOPLE, places("leader").on(asOf())))));
        Outcome outcome = Evaluated.on(
                oneLeaderOnline,
                group -> group.leaders(Leadership.of(PersonId.of("l1")), Leadership.of(PersonId.of("l2")))
                        .sessions(Samples.planned("2021-03-15", "2021-04-12")));

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ways(outcome)).containsExactly("give \"mode\" of /sessions/0, /sessions/1");
    }

    @Test
    void what_the_record_shows_is_shown_where_nothing_was_agreed() {
        Criterion halfAYear = shownElse(
                atLeast(Period.ofMonths(6), agreed(Term.SPAN, span(scheduled()))),
                atLeast(Period.ofMonths(6), agreed(Term.PERIOD)));
        Known<Session> some = Known.incomplete(List.of(Samples.planned("2021-03-15", "2021-06-14")));
        Outcome outcome = Evaluated.on(halfAYear, group -> group.sessions(some));

        assertThat(outcome.basis()).isEqualTo(Basis.EVIDENCE);
        assertThat(Wording.english().found(outcome)).isEqualTo("91 days (2021-03-15 to 2021-06-14) or more");
        assertThat(outcome.evidence().counted()).hasSize(2);
        assertThat(ways(outcome))
                .contains(
                        "state the agreed period in the frame (/frame/period)",
                        "give the whole list of sessions (/sessions)");
    }

    @Test
    void what_is_planned_stands_in_the_way_and_what_is_past_is_past() {
        Criterion noYearWithTwoOnline = atMost(
                0,
                Quantities.periods(
                        YEAR,
                        Window.since(new Moment.Day(LocalDate.of(2021, 1, 1))),
                        atLeast(2, Units.ENTRIES, scheduled().is(Attribute.MODE, "online"))));
        Outcome planned =
                Evaluated.on(noYearWithTwoOnline, group -> group.sessions(online("2021-01-10"), online("2021-10-10")));
        assertThat(planned.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(planned.remaining()).isEqualTo(new Remedy.Withdraw(List.of("/sessions/1")));

        Outcome past =
                Evaluated.on(noYearWithTwoOnline, group -> group.sessions(online("2021-01-10"), online("2021-02-10")));
        assertThat(ways(past))
                .containsExactly("past and exceeded by 1 year: only a correction of the record, or a decision, helps");

        Outcome frame = Evaluated.onFrame(noYearWithTwoOnline, any -> any.mode(Mode.ONLINE));
        assertThat(frame.remaining()).isInstanceOf(Remedy.Supply.class);
    }

    private static Session online(String date) {
        return Session.builder().date(LocalDate.parse(date)).mode(Mode.ONLINE).build();
    }
}
