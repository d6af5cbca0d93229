package io.github.balint4j.rules.wording;

import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.periods;
import static io.github.balint4j.rules.criterion.Quantities.run;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.intervision;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a portfolio shows and what it still lacks, in words. */
class PortfolioEvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

    @Test
    void more_is_said_of_what_is_counted() {
        assertThat(more(8, Units.SESSIONS, attended().before(Moment.asOf())))
                .isEqualTo("8 more sessions attended as a member");
        assertThat(more(1, Units.EVENTS, training("leader-seminar"))).isEqualTo("1 more leader seminar");
        assertThat(more(2, Units.EVENTS, attended())).isEqualTo("2 more events (sessions attended as a member)");
        assertThat(more(5, Units.HOURS, supervision())).isEqualTo("5 more hours (supervision)");
        assertThat(more(2, Units.MEETINGS, intervision())).isEqualTo("2 more intervision meetings");
        assertThat(more(3, Units.MEETINGS, led())).isEqualTo("3 more meetings (sessions led)");
        assertThat(more(30, Units.DAYS, practice())).isEqualTo("30 more days (practice)");
    }

    @Test
    void periods_and_values_go_by_what_they_are() {
        Window ever = Window.since(Moment.asOf());
        assertThat(more(1, periods(Period.ofYears(1), ever, some(intervision()))))
                .isEqualTo("1 more year in which this holds");
        assertThat(more(2, periods(Period.ofMonths(6), ever, some(intervision()))))
                .isEqualTo("2 more periods of 6 months in which this holds");
        assertThat(more(7, run(Period.ofMonths(1), ever, some(led())))).isEqualTo("7 more months without a gap");
        assertThat(more(1, distinct(Attribute.SETTING, led()))).isEqualTo("1 more setting (sessions led)");
        assertThat(more(2, distinct(Attribute.SETTING, led()))).isEqualTo("2 more settings (sessions led)");
        assertThat(Wording.english()
                        .remaining(new Remedy.Closed(
                                Optional.of(exactly(2, Units.PERIODS)),
                                Optional.of(periods(Period.ofYears(1), ever, some(led()))))))
                .startsWith("closed, short by 2 years: only something older");
    }

    @Test
    void what_is_to_be_got_is_named() {
        assertThat(obtain(membership("dbg"))).isEqualTo("obtain membership of dbg");
        assertThat(obtain(qualification("title"))).isEqualTo("obtain the qualification \"title\"");
        assertThat(obtain(report("supervisor"))).isEqualTo("obtain a report by the supervisor");
        assertThat(obtain(document("essay"))).isEqualTo("hand in the paper \"essay\"");
        assertThat(obtain(milestone("application"))).isEqualTo("still to come: the application");
        assertThat(obtain(decision(DecisionKind.RECOGNISE, "dbg"))).isEqualTo("obtain a decision to recognise by dbg");
    }

    @Test
    void other_steps_speak_of_portfolios_too() {
        assertThat(Wording.english().remaining(new Remedy.Until(DAY, practice())))
                .isEqualTo("go on until 2021-03-15 at the least (practice)");
        assertThat(Wording.english().remaining(new Remedy.Until(DAY, practice(), DAY.minusDays(5))))
                .isEqualTo("go on until 2021-03-15 (practice), or record one that took place on 2021-03-10 or later");
        assertThat(Wording.english().remaining(new Remedy.Closed(Optional.of(exactly(2, Units.PERIODS)))))
                .startsWith("closed, short by 2 periods: only something older");
        assertThat(Wording.english()
                        .remaining(
                                new Remedy.Supply(new Datum(Datum.Kind.LIST, "memberships"), List.of("/memberships"))))
                .isEqualTo("give the whole list of memberships (/memberships)");
        assertThat(Wording.english().remaining(new Remedy.Withdraw(List.of("/supervision/0"))))
                .isEqualTo("/supervision/0 stands in the way");
    }

    @Test
    void activities_go_by_their_days_and_codes() {
        assertThat(entry(FactKind.SUPERVISION, "", Optional.of(DAY), Optional.empty()))
                .containsExactly("1 supervision meeting: 2021-03-15");
        assertThat(entry(FactKind.TRAINING, "intensive", Optional.of(DAY), Optional.empty()))
                .containsExactly("1 training: intensive on 2021-03-15");
        assertThat(entry(FactKind.PRACTICE, "clinic", Optional.empty(), Optional.empty()))
                .containsExactly("1 stretch of practice: undated (/at/0)");
    }

    @Test
    void standings_go_by_their_codes_and_first_days_and_points_by_their_days() {
        assertThat(entry(FactKind.MEMBERSHIP, "dbg", Optional.of(DAY), Optional.empty()))
                .containsExactly("1 membership: dbg from 2021-03-15");
        assertThat(entry(FactKind.QUALIFICATION, "title", Optional.empty(), Optional.empty()))
                .containsExactly("1 qualification: title");
        assertThat(entry(FactKind.REPORT, "supervisor", Optional.of(DAY), Optional.empty()))
                .containsExactly("1 report: supervisor on 2021-03-15");
    }

    @Test
    void near_misses_name_the_attribute_where_the_value_says_too_little() {
        assertThat(entry(FactKind.SESSION, "", Optional.of(DAY), because(Attribute.ATTENDANCE, "excused")))
                .containsExactly("1 session: 2021-03-15 (excused)");
        assertThat(entry(FactKind.SESSION, "", Optional.of(DAY), because(Attribute.ORGANISER, "dbg")))
                .containsExactly("1 session: 2021-03-15 (organiser: dbg)");
        assertThat(entry(FactKind.SESSION, "", Optional.of(DAY), because(Attribute.GROUP_KIND, "large")))
                .containsExactly("1 session: 2021-03-15 (kind of group: large)");
    }

    @Test
    void a_share_is_a_percentage() {
        assertThat(Wording.english().amount(exactly(350_000_000_000_000L, Units.SHARE)))
                .isEqualTo("35 %");
        assertThat(Wording.english().text("subject.portfolio", "id", "gp-07")).isEqualTo("Portfolio gp-07");
    }

    private static Measure exactly(long amount, Unit unit) {
        return Measure.exactly(unit, unit.equals(Units.SHARE) ? amount : amount * unit.size());
    }

    private static String more(long amount, Unit unit, Selector of) {
        return Wording.english().remaining(new Remedy.More(exactly(amount, unit), Optional.of(of)));
    }

    private static String more(long amount, Quantity quantity) {
        return Wording.english()
                .remaining(
                        new Remedy.More(exactly(amount, quantity.unit()), Optional.of(led()), Optional.of(quantity)));
    }

    private static String obtain(Selector what) {
        return Wording.english().remaining(new Remedy.Obtain(what));
    }

    private static Optional<Reason> because(Attribute attribute, String value) {
        return Optional.of(new Reason(Reason.Type.OTHER_VALUE, attribute.code(), List.of(value)));
    }

    private static List<String> entry(FactKind kind, String name, Optional<LocalDate> day, Optional<Reason> because) {
        return Wording.english()
                .entries(List.of(new EvidenceItem(
                        "/at/0", kind, "", name, day, Optional.empty(), false, Optional.empty(), because)));
    }
}
