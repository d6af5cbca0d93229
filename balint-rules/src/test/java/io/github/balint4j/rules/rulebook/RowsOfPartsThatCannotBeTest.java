package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.longest;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.shortest;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.presentAtLeast;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.rulebook.TriedRows.YEAR;
import static io.github.balint4j.rules.rulebook.TriedRows.calendarYears;
import static io.github.balint4j.rules.rulebook.TriedRows.groups;
import static io.github.balint4j.rules.rulebook.TriedRows.inStretch;
import static io.github.balint4j.rules.rulebook.TriedRows.inYear;
import static io.github.balint4j.rules.rulebook.TriedRows.members;
import static io.github.balint4j.rules.rulebook.TriedRows.persons;
import static io.github.balint4j.rules.rulebook.TriedRows.refusals;
import static io.github.balint4j.rules.rulebook.TriedRows.sized;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of which one part rules out, or implies, another one are refused. */
class RowsOfPartsThatCannotBeTest {
    static Stream<Arguments> of_what_goes_together() {
        return Stream.of(
                persons(
                        "\"waive\" or \"credit\" or \"demand\" name a requirement, and none of them is \"recognise\"",
                        some(decision(DecisionKind.RECOGNISE, "x").is(Attribute.REQUIREMENT, "r"))),
                persons("no id of a requirement", some(of(FactKind.DECISION).is(Attribute.REQUIREMENT, "A"))),
                persons("a milestone is of one day", holds(milestone("a"))),
                persons("a report is of one day", holds(report("supervisor"))),
                persons("a document is of one day", atLeast(YEAR, covered(document("a")))),
                persons("both branches ask the same", when(some(attended()), some(led()), some(led()))),
                persons("two roles", some(attended().is(Attribute.ROLE, "waiting"))),
                groups("has the format \"group\"", some(frame().is(Attribute.FORMAT, "group"))),
                groups("only members are counted", every(sessions(), presentAtLeast(1, is(Attribute.ROLE, "leader")))),
                groups(
                        "no place has the role \"guest\"",
                        every(sessions(), presentAtLeast(1, is(Attribute.ROLE, "guest")))),
                groups(
                        "two professions",
                        every(
                                sessions(),
                                presentAtLeast(1, is(Attribute.PROFESSION, "a").and(is(Attribute.PROFESSION, "b"))))),
                groups("so many present", every(sessions(), presentAtLeast(2, is(Attribute.PERSON, "p1")))),
                groups("asks nothing", every(sessions(), presentAtLeast(0, is(Attribute.PROFESSION, "a")))));
    }

    static Stream<Arguments> of_parts_and_their_whole() {
        Selector online = sessions().is(Attribute.MODE, "online");
        Selector room = sessions().is(Attribute.MODE, "in-person");
        Selector either = sessions().is(Attribute.MODE, "online", "in-person");
        Selector nurses = places("member").is(Attribute.PROFESSION, "nurse").on(asOf());
        Criterion everyOnline = every(sessions(), is(Attribute.MODE, "online"));
        Window lastYear = new Window(Optional.of(asOf().minus(YEAR)), false, Optional.of(asOf()), true);
        return Stream.of(
                groups(
                        "exclude each other",
                        allOf(atLeast(5, Units.SESSIONS, online), atMost(3, Units.SESSIONS, sessions()))),
                groups(
                        "exclude each other",
                        allOf(atLeast(5, Units.HOURS, online), atMost(120, Units.MINUTES, either))),
                groups(
                        "exclude each other",
                        allOf(atLeast(5, Units.MEETINGS, online), atMost(3, Units.MEETINGS, sessions()))),
                groups(
                        "exclude each other",
                        allOf(atLeast(5, Units.PEOPLE, nurses), atMost(3, Units.PEOPLE, members()))),
                groups(
                        "exclude each other",
                        allOf(atLeast(2, Units.HOURS, online), atMost(0, Units.ENTRIES, sessions()))),
                // Two parts that share nothing, and the whole.
                groups(
                        "exclude each other",
                        allOf(
                                atLeast(3, Units.SESSIONS, online),
                                atLeast(3, Units.SESSIONS, room),
                                atMost(5, Units.SESSIONS, sessions()))),
                groups(
                        "exclude each other",
                        allOf(
                                atMost(2, Units.SESSIONS, online),
                                atMost(2, Units.SESSIONS, sessions().and(not(is(Attribute.MODE, "online")))),
                                atLeast(5, Units.SESSIONS, sessions()))),
                groups(
                        "nothing could miss it",
                        anyOf(atLeast(3, Units.SESSIONS, sessions()), atMost(4, Units.SESSIONS, online))),
                groups("nothing could miss it", when(some(online), some(sessions()))),
                groups("exclude each other", allOf(everyOnline, some(room))),
                groups("exclude each other", allOf(everyOnline, atLeast(2, Units.HOURS, room))),
                groups("exclude each other", allOf(everyOnline, every(sessions(), is(Attribute.MODE, "in-person")))),
                groups("exclude each other", allOf(everyOnline, atMost(0, Units.ENTRIES, sessions()))),
                groups("exclude each other", allOf(everyOnline, atLeast(2, distinct(Attribute.MODE, sessions())))),
                groups(
                        "exclude each other",
                        allOf(
                                everyOnline,
                                atLeast(
                                        new BigDecimal("0.5"),
                                        share(Units.SESSIONS, is(Attribute.MODE, "in-person"), sessions())))),
                groups(
                        "exclude each other",
                        allOf(
                                everyOnline,
                                atMost(
                                        new BigDecimal("0.5"),
                                        share(Units.SESSIONS, is(Attribute.MODE, "online"), sessions())))),
                groups("where the condition is so", when(everyOnline, some(room))),
                groups(
                        "exclude each other",
                        allOf(
                                atMost(60, longest(Units.LENGTH, sessions())),
                                some(sessions().and(sized(90, Units.LENGTH))))),
                groups(
                        "exclude each other",
                        allOf(
                                atMost(60, longest(Units.LENGTH, sessions())),
                                atLeast(90, shortest(Units.LENGTH, online)))),
                groups("at most 1 format", atLeast(2, distinct(Attribute.FORMAT, frame()))),
                groups("nothing could miss it", atMost(1, distinct(Attribute.FORMAT, frame()))),
                groups(
                        "exclude each other",
                        allOf(
                                some(frame().is(Attribute.FORMAT, "closed")),
                                some(frame().is(Attribute.FORMAT, "open")))),
                groups(
                        "exclude each other",
                        allOf(
                                every(frame(), is(Attribute.FORMAT, "closed")),
                                some(frame().is(Attribute.FORMAT, "open")))),
                persons(
                        "exclude each other",
                        allOf(
                                inStretch(atLeast(20, Units.SESSIONS, attended())),
                                atMost(15, Units.SESSIONS, attended()))),
                persons(
                        "exclude each other",
                        allOf(
                                calendarYears(2, Window.ever(), atLeast(20, Units.SESSIONS, led())),
                                atMost(15, Units.SESSIONS, led()))),
                persons(
                        "exclude each other",
                        allOf(
                                atLeast(YEAR, covered(membership("x"), lastYear)),
                                atMost(30, covered(membership("x", "y"), lastYear)))),
                persons(
                        "exclude each other",
                        allOf(holds(membership("x")), atMost(0, Units.ENTRIES, membership("x", "y")))),
                persons(
                        "exclude each other",
                        allOf(atLeast(Period.ofYears(2), span(attended())), atMost(100, span(sessions())))),
                // A year holds no more than a year.
                persons("nothing could miss it", atMost(YEAR, covered(membership("x"), lastYear))),
                persons("nothing could miss it", atMost(YEAR, span(inYear(2024)))),
                // A group meets once a day, and for a day at the most.
                groups(
                        "at most 31 meetings",
                        atLeast(32, Units.MEETINGS, sessions().is(Attribute.MONTH, "2024-01"))),
                groups("at most 24 hours", atLeast(25, Units.HOURS, sessions().is(Attribute.DAY, "2024-01-05"))));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource({"of_what_goes_together", "of_parts_and_their_whole"})
    void a_row_that_nothing_could_meet_or_miss_is_refused(boolean ofPersons, String problem, Criterion criterion) {
        assertThat(refusals(ofPersons, criterion)).anyMatch(what -> what.contains(problem), problem);
    }
}
