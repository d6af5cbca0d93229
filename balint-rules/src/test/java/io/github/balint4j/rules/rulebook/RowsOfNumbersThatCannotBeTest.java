package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.kOf;
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
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.rulebook.TriedRows.YEAR;
import static io.github.balint4j.rules.rulebook.TriedRows.calendarYears;
import static io.github.balint4j.rules.rulebook.TriedRows.capped;
import static io.github.balint4j.rules.rulebook.TriedRows.day;
import static io.github.balint4j.rules.rulebook.TriedRows.groups;
import static io.github.balint4j.rules.rulebook.TriedRows.inStretch;
import static io.github.balint4j.rules.rulebook.TriedRows.inYear;
import static io.github.balint4j.rules.rulebook.TriedRows.members;
import static io.github.balint4j.rules.rulebook.TriedRows.persons;
import static io.github.balint4j.rules.rulebook.TriedRows.refusals;
import static io.github.balint4j.rules.rulebook.TriedRows.sized;
import static io.github.balint4j.rules.rulebook.TriedRows.within;
import static io.github.balint4j.rules.rulebook.TriedRows.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of numbers that nothing could meet, or nothing could miss, are refused with what was probably meant. */
class RowsOfNumbersThatCannotBeTest {
    static Stream<Arguments> of_numbers() {
        Quantity all = total(Units.SESSIONS, sessions());
        Criterion some = some(sessions());
        Criterion none = atMost(0, Units.ENTRIES, sessions());
        Quantity modes = distinct(Attribute.MODE, sessions());
        return Stream.of(
                groups(
                        "at most 1 entries, so that nothing could meet it",
                        atLeast(2, Units.ENTRIES, agreement(Agreement.VOLUNTARY))),
                groups(
                        "at most 2 entries, so that nothing could meet it",
                        atLeast(
                                3,
                                Units.ENTRIES,
                                is(Attribute.KIND, "agreement").is(Attribute.CODE, "a", "b"))),
                groups(
                        "at most 2 entries, so that nothing could miss it",
                        atMost(2, Units.ENTRIES, is(Attribute.KIND, "agreement").is(Attribute.CODE, "a", "b"))),
                groups(
                        "at most 1 people, so that nothing could meet it",
                        atLeast(2, Units.PEOPLE, members().is(Attribute.PERSON, "p1"))),
                persons(
                        "at most 2 events, so that nothing could meet it",
                        atLeast(3, Units.EVENTS, training("own").is(Attribute.EVENT, "e1", "e2"))),
                groups("exclude each other", allOf(atLeast(5, all), atMost(3, all))),
                groups("exclude each other", allOf(some, anyOf(none, allOf(none, holds(frame()))))),
                groups("exclude each other", kOf(2, atLeast(5, all), atMost(3, all))),
                groups("exclude each other", kOf(2, atLeast(9, all), atMost(3, all), between(5, 7, all))),
                groups(
                        "exclude each other",
                        allOf(atLeast(2, Units.HOURS, sessions()), atMost(100, Units.MINUTES, sessions()))),
                groups("nothing could miss it", anyOf(atLeast(5, all), atMost(8, all))),
                groups(
                        "what is counted in double-hours has a bound in minutes; write both in one of these",
                        new Criterion.Bounded(
                                total(Units.DOUBLE_HOURS, sessions()),
                                Optional.of(new Bound.Number(BigDecimal.valueOf(900), Units.MINUTES)),
                                Optional.empty())),
                groups("nothing could miss it", unless(some, none)),
                groups("where the condition is so", when(atLeast(5, all), atMost(3, all), holds(frame()))),
                groups("there are at most 3 different modes", atLeast(4, modes)),
                groups(
                        "at most 1 mode",
                        atLeast(2, distinct(Attribute.MODE, sessions().is(Attribute.MODE, "online")))),
                groups("nothing could miss it", atMost(3, modes)),
                groups(
                        "nothing could miss it",
                        atMost(BigDecimal.ONE, share(Units.SESSIONS, is(Attribute.MODE, "online"), sessions()))),
                groups(
                        "at least 0 is always so",
                        atLeast(BigDecimal.ZERO, share(Units.SESSIONS, is(Attribute.MODE, "online"), sessions()))),
                groups(
                        "asks nothing",
                        atLeast(new BigDecimal("0.5"), share(Units.SESSIONS, is(Attribute.STATE, "held"), sessions()))),
                groups("at most 2 periods", atLeast(3, years(Quantity.Count.MET, some))),
                groups("at most 2 periods", atLeast(3, years(Quantity.Count.RUN, some))),
                groups("nothing could miss it", atMost(2, years(Quantity.Count.MISSED, some))),
                groups("at most 1 entries", atLeast(2, Units.ENTRIES, frame())),
                groups("at most 1440 minutes", atLeast(1500, typical(Units.LENGTH, sessions()))),
                groups(
                        "nothing could miss it",
                        atLeast(60, shortest(Units.LENGTH, sessions().and(sized(90, Units.LENGTH))))),
                persons(
                        "at most 366 days",
                        atLeast(
                                Period.ofYears(3),
                                covered(
                                        membership("x"),
                                        new Window(
                                                Optional.of(asOf().minus(YEAR)), false, Optional.of(asOf()), true)))));
    }

    static Stream<Arguments> of_the_room_that_the_days_leave() {
        Criterion some = some(attended());
        Quantity laid = new Quantity.Tally(
                new Quantity.Cells.Periods(YEAR, Window.since(start(attended()))), Quantity.Count.MET, some);
        return Stream.of(
                persons("at most 365 days", atLeast(Period.ofYears(2), span(inYear(2024)))),
                persons("at most 365 days", atLeast(YEAR, span(inYear(2024)))),
                persons("at most 366 different days", atLeast(367, distinct(Attribute.DAY, inYear(2024)))),
                persons("nothing could miss it", atMost(366, distinct(Attribute.DAY, inYear(2024)))),
                persons("there is at most 1 year", atLeast(2, distinct(Attribute.YEAR, inYear(2024)))),
                persons(
                        "at most 31 different days",
                        atLeast(32, distinct(Attribute.DAY, attended().is(Attribute.MONTH, "2024-01")))),
                persons(
                        "at most 2 different months",
                        atLeast(3, distinct(Attribute.MONTH, attended().is(Attribute.MONTH, "2024-01", "2021-05")))),
                persons("at most 365 days", atLeast(400, longest(Units.GAP, inYear(2024)))),
                persons("at most 2 periods", calendarYears(3, within(2024, 2026), some)),
                persons("at most 3 periods", inStretch(calendarYears(4, Window.ever(), some))),
                persons("at most 2 periods", inStretch(atLeast(3, laid))),
                persons("at most 730 days", inStretch(atLeast(Period.ofYears(3), span(attended())))),
                persons("at most 25 different months", inStretch(atLeast(26, distinct(Attribute.MONTH, attended())))),
                persons(
                        "at most 12 different months",
                        calendarYears(1, Window.ever(), atLeast(13, distinct(Attribute.MONTH, attended())))),
                persons("at most 732 hours", capped(733, Attribute.DAY, inYear(2024))),
                persons("at most 4 hours", capped(5, Attribute.CODE, training("a", "b"))),
                persons(
                        "in all of these windows",
                        some(attended().is(Attribute.YEAR, "2020").since(day(2021)))),
                persons(
                        "in all of these windows",
                        some(attended().is(Attribute.YEAR, "2020").is(Attribute.MONTH, "2021-03"))),
                persons(
                        "in all of these windows",
                        some(attended()
                                .is(Attribute.MONTH, "2020-01", "2024-01")
                                .since(day(2021))
                                .until(day(2023)))),
                persons(
                        "no year \"20244\"; write one such as 2021",
                        some(attended().is(Attribute.YEAR, "20244"))),
                persons("no year \"abc\"", some(attended().is(Attribute.YEAR, "2020", "abc"))),
                persons(
                        "in all of these windows",
                        some(attended().after(end(milestone("a"))).before(start(milestone("a"))))),
                persons(
                        "no day lies in this window",
                        atLeast(
                                YEAR,
                                covered(
                                        membership("x"),
                                        new Window(
                                                Optional.of(end(milestone("a"))),
                                                false,
                                                Optional.of(start(milestone("a"))),
                                                false)))));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource({"of_numbers", "of_the_room_that_the_days_leave"})
    void a_row_that_nothing_could_meet_or_miss_is_refused(boolean ofPersons, String problem, Criterion criterion) {
        assertThat(refusals(ofPersons, criterion)).anyMatch(what -> what.contains(problem), problem);
    }
}
