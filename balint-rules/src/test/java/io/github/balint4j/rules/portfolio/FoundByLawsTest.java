package io.github.balint4j.rules.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.demanded;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.throughout;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.end;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.intervision;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** The smallest examples of what the laws found broken. */
class FoundByLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 1);
    private static final Period MONTH = Period.ofMonths(1);

    private static Portfolio.Builder person() {
        return Portfolio.builder().person(PersonId.of("p"));
    }

    private static Outcome evaluate(Criterion criterion, Portfolio.Builder portfolio) {
        return new Evaluator(Facts.of(portfolio.build(), TODAY)).evaluate(criterion);
    }

    @Test
    void a_paper_without_a_day_stated_after_the_day_of_the_assessment_may_be_younger() {
        Portfolio.Builder portfolio =
                person().statedOn(TODAY.plusDays(78)).documents(new Document("portfolio", Given.usual()));
        Outcome outcome = evaluate(some(document("portfolio")), portfolio);
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.remaining()).hasToString("Supply[datum=Datum[kind=DATE, name=on], at=[/documents/0]]");
    }

    @Test
    void no_period_begins_after_the_end_of_what_goes_on() {
        Portfolio.Builder member =
                person().sessions().memberships(SocietyMembership.of(IssuerId.of("uk-balint-society")));
        Criterion monthly = atLeast(1, Quantities.periods(MONTH, Window.since(end(membership())), some(attended())));
        assertThat(evaluate(monthly, member).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void missed_periods_are_not_made_up_for() {
        Portfolio.Builder member = person().sessions().memberships();
        Window window = Window.between(asOf().minus(Period.ofYears(1)), asOf());
        Criterion missed = atLeast(1, Quantities.missed(MONTH, window, atMost(0, Units.ENTRIES, membership())));
        assertThat(evaluate(missed, member).remaining()).isInstanceOf(Remedy.Closed.class);
        Criterion values = atLeast(
                1,
                new Quantity.Tally(
                        new Quantity.Cells.Values(Attribute.GROUP, sessions()),
                        Quantity.Count.MISSED,
                        some(sessions())));
        Portfolio.Builder once = person().sessions(
                        Experience.builder().date(TODAY).group(GroupId.of("g1")).build());
        assertThat(evaluate(values, once).remaining()).isInstanceOf(Remedy.Closed.class);
    }

    @Test
    void a_value_that_only_an_unsure_entry_has_may_be_none() {
        Portfolio.Builder portfolio = person().sessions(
                        Experience.builder().date(TODAY).group(GroupId.of("g1")).build());
        Criterion oneGroup = atLeast(
                1,
                Quantities.values(
                        Attribute.GROUP,
                        sessions().is(Attribute.MODE, "online"),
                        atMost(1, Quantities.distinct(Attribute.SETTING, sessions()))));
        assertThat(evaluate(oneGroup, portfolio).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_day_of_the_assessment_may_stand_in_for_what_may_not_come() {
        Portfolio.Builder portfolio =
                person().sessions(Experience.builder().date(TODAY.plusDays(1)).build());
        Criterion since = throughout(sessions(), end(sessions().and(attended())), asOf());
        assertThat(evaluate(since, portfolio).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        Criterion perhaps = throughout(sessions(), end(of(FactKind.SESSION).is(Attribute.MODE, "online")), asOf());
        assertThat(evaluate(perhaps, portfolio).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_attribute_of_another_kind_never_matches() {
        Portfolio.Builder portfolio = person().training(
                        Experience.builder().date(TODAY).mode(Mode.ONLINE).build());
        Criterion ordinary = some(training().is(Attribute.GROUP_KIND, "ordinary"));
        assertThat(evaluate(ordinary, portfolio).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_window_that_hangs_on_a_day_nobody_knows_asks_for_that_day() {
        Portfolio.Builder portfolio =
                person().memberships().supervision(Experience.builder().build());
        Outcome outcome = evaluate(throughout(membership(), start(supervision()), asOf()), portfolio);
        assertThat(outcome.remaining().steps()).anyMatch(Remedy.Supply.class::isInstance);
    }

    @Test
    void an_entry_without_an_end_asks_for_its_end() {
        Portfolio.Builder portfolio = person().intervision(Experience.builder()
                .since(PartialDate.of(TODAY.minusDays(5)))
                .build());
        Criterion meets = holds(intervision());
        Outcome outcome = evaluate(meets, portfolio);
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.remaining().steps()).anyMatch(Remedy.Supply.class::isInstance);
    }

    @Test
    void one_more_meeting_may_be_the_one_that_has_no_day() {
        Portfolio.Builder portfolio =
                person().sessions(Experience.builder().role(GroupRole.MEMBER).build());
        Outcome outcome = evaluate(atLeast(2, Units.MEETINGS, attended()), portfolio);
        assertThat(outcome.remaining())
                .isInstanceOfSatisfying(
                        Remedy.More.class, more -> assertThat(more.amount()).hasToString("1..2 meetings"));
    }

    @Test
    void a_demand_that_names_no_row_switches_none_on() {
        Portfolio.Builder portfolio = person().decisions(Decision.builder()
                .kind(DecisionKind.DEMAND)
                .authority(IssuerId.of("nl-balint"))
                .on(TODAY)
                .build());
        assertThat(evaluate(demanded("nl-extra-colead", "nl-balint"), portfolio).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_leader_without_any_recognition_had_none_on_an_unknown_day() {
        PersonId leader = PersonId.of("l1");
        Portfolio.Builder portfolio = person().sessions(Experience.builder()
                        .role(GroupRole.MEMBER)
                        .leaders(leader)
                        .build())
                .addDirectory(DirectoryEntry.builder().id(leader).credentials().build());
        assertThat(evaluate(some(attended().with(Attribute.LEADER, authorised())), portfolio)
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void practice_that_adds_no_day_of_its_own_goes_on_too() {
        Portfolio.Builder portfolio = person().practice(
                        Experience.builder().days(TODAY.minusDays(9), TODAY).build(),
                        Experience.builder()
                                .since(PartialDate.of(TODAY.minusDays(3)))
                                .build());
        Outcome outcome = evaluate(atLeast(Period.ofDays(20), Quantities.covered(practice())), portfolio);
        assertThat(outcome.remaining())
                .isInstanceOfSatisfying(
                        Remedy.Until.class, until -> assertThat(until.day()).isEqualTo(TODAY.plusDays(10)));
    }

    @Test
    void periods_that_people_judge_are_asked_about() {
        Criterion judged = atLeast(
                1,
                Quantities.periods(MONTH, Window.since(asOf().minus(MONTH)), judged("good", "good enough", "asker")));
        assertThat(evaluate(judged, person().attestations()).remaining().steps())
                .anyMatch(Remedy.Ask.class::isInstance);
    }
}
