package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.end;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.longest;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.shortest;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.nth;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.presentAtLeast;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static io.github.balint4j.rules.rulebook.TriedRows.YEAR;
import static io.github.balint4j.rules.rulebook.TriedRows.calendarYears;
import static io.github.balint4j.rules.rulebook.TriedRows.capped;
import static io.github.balint4j.rules.rulebook.TriedRows.day;
import static io.github.balint4j.rules.rulebook.TriedRows.inStretch;
import static io.github.balint4j.rules.rulebook.TriedRows.inYear;
import static io.github.balint4j.rules.rulebook.TriedRows.members;
import static io.github.balint4j.rules.rulebook.TriedRows.refusals;
import static io.github.balint4j.rules.rulebook.TriedRows.sized;
import static io.github.balint4j.rules.rulebook.TriedRows.within;
import static io.github.balint4j.rules.rulebook.TriedRows.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows near those that cannot be, which something meets and something misses, are none of them. */
class NeighboursOfRowsThatCannotBeTest {
    static Stream<Arguments> neighbours() {
        Quantity all = total(Units.SESSIONS, sessions());
        Selector online = is(Attribute.MODE, "online");
        Selector room = is(Attribute.MODE, "in-person");
        Window lastYear = new Window(Optional.of(asOf().minus(YEAR)), true, Optional.of(asOf()), true);
        Criterion everyOnline = every(sessions(), online);
        return Stream.of(
                Arguments.of(
                        false,
                        allOf(
                                atLeast(3, Units.SESSIONS, sessions().and(online)),
                                atMost(3, Units.SESSIONS, sessions()))),
                Arguments.of(
                        false,
                        allOf(
                                atLeast(5, Units.SESSIONS, sessions()),
                                atMost(3, Units.SESSIONS, sessions().and(online)),
                                atMost(3, Units.SESSIONS, sessions().and(room)))),
                Arguments.of(
                        false,
                        allOf(
                                atLeast(3, Units.SESSIONS, sessions().and(online)),
                                atLeast(3, Units.SESSIONS, sessions().and(room)),
                                atMost(6, Units.SESSIONS, sessions()))),
                // A meeting may have a session online and another one in person.
                Arguments.of(
                        false,
                        allOf(
                                atLeast(3, Units.MEETINGS, sessions().and(online)),
                                atLeast(3, Units.MEETINGS, sessions().and(room)),
                                atMost(5, Units.MEETINGS, sessions()))),
                Arguments.of(false, allOf(everyOnline, atLeast(2, Units.SESSIONS, sessions()))),
                Arguments.of(
                        false,
                        allOf(everyOnline, atMost(0, Units.ENTRIES, sessions().and(room)))),
                Arguments.of(false, allOf(everyOnline, atLeast(2, distinct(Attribute.MONTH, sessions())))),
                Arguments.of(false, allOf(everyOnline, some(scheduled().and(room)))),
                Arguments.of(false, when(some(sessions()), everyOnline)),
                Arguments.of(
                        false,
                        allOf(
                                atMost(60, longest(Units.LENGTH, sessions().and(online))),
                                some(sessions().and(sized(90, Units.LENGTH))))),
                // The days between are others.
                Arguments.of(
                        false,
                        allOf(
                                atMost(30, longest(Units.GAP, sessions())),
                                atLeast(60, shortest(Units.GAP, sessions().and(online))))),
                Arguments.of(false, allOf(some(frame().is(Attribute.FORMAT, "closed")), some(frame().and(online)))),
                Arguments.of(
                        true,
                        allOf(
                                inStretch(atMost(15, Units.SESSIONS, attended())),
                                atLeast(20, Units.SESSIONS, attended()))),
                Arguments.of(
                        true,
                        allOf(
                                inStretch(atLeast(5, Units.HOURS, first(attended()))),
                                atMost(2, Units.HOURS, first(attended())))),
                Arguments.of(
                        true,
                        allOf(atLeast(5, Units.EVENTS, training("a")), atMost(3, Units.EVENTS, training("a", "b")))),
                Arguments.of(true, atMost(YEAR, covered(membership("x"), lastYear))),
                Arguments.of(true, atMost(Period.ofMonths(11), span(inYear(2024)))),
                Arguments.of(true, atLeast(32, Units.MEETINGS, attended().is(Attribute.MONTH, "2024-01"))),
                Arguments.of(false, atLeast(31, Units.MEETINGS, sessions().is(Attribute.MONTH, "2024-01"))),
                Arguments.of(true, some(milestone("a", "b"))),
                Arguments.of(true, some(training("a").or(training("b")))),
                Arguments.of(true, some(training("a", "b").and(training("b", "c")))),
                Arguments.of(true, allOf(some(milestone("a")), some(milestone("b")))),
                Arguments.of(true, some(training("a").and(not(is(Attribute.CODE, "b"))))),
                // Who leads, supervises or approves may be several.
                Arguments.of(true, some(training().is(Attribute.LEADER, "a").is(Attribute.LEADER, "b"))),
                Arguments.of(
                        true, some(training().is(Attribute.APPROVED_BY, "a").is(Attribute.APPROVED_BY, "b"))),
                Arguments.of(true, some(training().is(Attribute.PROOF, "a").and(not(is(Attribute.PROOF, "b"))))),
                Arguments.of(true, every(attended(), is(Attribute.GROUP_KIND, "ordinary", "large"))),
                Arguments.of(true, some(report("supervisor").or(document("portfolio")))),
                Arguments.of(true, some(attended().after(start(milestone("a"))).before(start(milestone("b"))))),
                Arguments.of(true, some(attended().since(start(attended())))),
                Arguments.of(true, some(attended().after(start(attended())))),
                Arguments.of(true, some(first(attended()).and(nth(-1, attended())))),
                Arguments.of(true, holds(membership("x").starting(Window.before(asOf().minus(YEAR))))),
                // It began before that day and may have ended since.
                Arguments.of(
                        true,
                        some(membership("x")
                                .on(day(2020))
                                .and(not(new Selector.Timed(Selector.Relation.COVERING, Window.on(asOf())))))),
                // Each agreement is there once; what a person holds may be held again, on other days.
                Arguments.of(
                        false, atLeast(2, Units.ENTRIES, of(FactKind.AGREEMENT).is(Attribute.CODE, "a", "b"))),
                Arguments.of(
                        false, atMost(1, Units.ENTRIES, of(FactKind.AGREEMENT).is(Attribute.CODE, "a", "b"))),
                Arguments.of(false, atLeast(7, Units.ENTRIES, of(FactKind.AGREEMENT))),
                Arguments.of(
                        true, atLeast(2, Units.ENTRIES, of(FactKind.AGREEMENT).is(Attribute.CODE, "a"))),
                Arguments.of(true, atLeast(2, Units.ENTRIES, membership("x"))),
                Arguments.of(true, atLeast(2, Units.EVENTS, training("x"))),
                // A co-leader is one of the leaders.
                Arguments.of(
                        false,
                        some(places("leader").is(Attribute.ROLE, "co-leader").on(asOf()))),
                Arguments.of(false, atLeast(1, Units.PEOPLE, places("leader").on(start(scheduled())))),
                Arguments.of(
                        false,
                        atLeast(5, Units.PEOPLE, members().or(places("waiting").on(asOf())))),
                Arguments.of(false, atLeast(3, Units.PEOPLE, first(places("member")))),
                Arguments.of(false, atLeast(2, years(Quantity.Count.MET, atLeast(5, Units.PEOPLE, places("member"))))),
                Arguments.of(false, every(places("leader"), with(Attribute.PERSON, authorised(), asOf()))),
                Arguments.of(false, every(sessions(), sized(1, Units.HOURS))),
                Arguments.of(false, every(sessions(), sized(2, Units.PRESENT))),
                Arguments.of(false, some(scheduled().after(asOf()))),
                Arguments.of(false, some(scheduled().is(Attribute.STATE, "planned"))),
                Arguments.of(false, some(sessions().since(asOf().minus(YEAR)).until(asOf()))),
                Arguments.of(false, allOf(atLeast(3, all), atMost(5, all))),
                Arguments.of(false, anyOf(atLeast(8, all), atMost(5, all))),
                Arguments.of(
                        false,
                        allOf(
                                atLeast(5, all),
                                atMost(3, total(Units.SESSIONS, sessions().and(online))))),
                Arguments.of(false, when(some(sessions()), atLeast(5, all))),
                Arguments.of(false, unless(judged("r", "so", "group"), some(sessions()))),
                Arguments.of(false, atLeast(3, distinct(Attribute.MODE, sessions()))),
                Arguments.of(false, atMost(1, years(Quantity.Count.MISSED, some(sessions())))),
                Arguments.of(false, atLeast(2, years(Quantity.Count.RUN, some(sessions())))),
                Arguments.of(false, atLeast(BigDecimal.ONE, share(Units.SESSIONS, online, sessions()))),
                Arguments.of(false, some(frame().is(Attribute.MODE, "online"))),
                Arguments.of(false, some(of(FactKind.ATTESTATION).is(Attribute.TOPIC, "a"))),
                // From a given day on, a stretch of two years may touch three.
                Arguments.of(
                        true,
                        inStretch(atLeast(
                                3,
                                new Quantity.Tally(
                                        new Quantity.Cells.Periods(YEAR, Window.since(day(2020))),
                                        Quantity.Count.MET,
                                        some(attended()))))),
                Arguments.of(true, inStretch(calendarYears(3, Window.ever(), some(attended())))),
                // What is held, holds outside the stretch, too.
                Arguments.of(
                        true,
                        inStretch(allOf(
                                some(attended()), calendarYears(4, Window.since(day(2020)), some(membership("x")))))),
                Arguments.of(true, inStretch(atLeast(Period.ofMonths(23), span(attended())))),
                Arguments.of(true, inStretch(atLeast(25, distinct(Attribute.MONTH, attended())))),
                Arguments.of(true, atLeast(Period.ofMonths(11), span(inYear(2024)))),
                Arguments.of(true, atLeast(366, distinct(Attribute.DAY, inYear(2024)))),
                Arguments.of(true, calendarYears(2, within(2024, 2026), some(attended()))),
                Arguments.of(true, capped(732, Attribute.DAY, inYear(2024))),
                // What begins in a window, and what covers it, may end later.
                Arguments.of(true, atLeast(Period.ofYears(2), span(training().starting(within(2024, 2025))))),
                Arguments.of(true, some(decision(DecisionKind.WAIVE, "x").is(Attribute.REQUIREMENT, "r"))),
                Arguments.of(true, some(attended().since(end(milestone("a"))).until(start(milestone("a"))))),
                Arguments.of(
                        true, some(attended().before(start(membership("x"))).until(end(membership("x"))))),
                Arguments.of(true, holds(of(FactKind.DECISION).is(Attribute.CODE, "recognise"))),
                Arguments.of(true, atLeast(20, covered(training()))),
                // Whoever holds it from the first to the last day of 2025 holds it for a year.
                Arguments.of(true, atLeast(YEAR, covered(membership("x"), within(2025, 2026)))),
                Arguments.of(false, some(sessions().is(Attribute.YEAR, "2024"))),
                // A meeting over a weekend is on both days.
                Arguments.of(false, some(sessions().on(day(2024)).on(new Moment.Day(LocalDate.of(2024, 1, 2))))),
                Arguments.of(false, every(sessions(), presentAtLeast(2, is(Attribute.PROFESSION, "a")))),
                Arguments.of(false, every(sessions(), presentAtLeast(1, is(Attribute.PERSON, "p1", "p2")))),
                Arguments.of(
                        true,
                        atLeast(
                                YEAR,
                                covered(
                                        membership("x"),
                                        new Window(
                                                Optional.of(asOf().minus(YEAR)), true, Optional.of(asOf()), true)))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("neighbours")
    void a_row_that_something_meets_and_something_misses_is_not(boolean ofPersons, Criterion criterion) {
        assertThat(refusals(ofPersons, criterion)).isEmpty();
    }
}
