package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.kOf;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.end;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.longest;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.shortest;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.led;
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
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that nothing could meet, or nothing could miss, is refused with what was probably meant; its neighbours are not. */
class RowsThatCannotBeTest {
    private static final Period YEAR = Period.ofYears(1);

    private static Moment day(int year) {
        return new Moment.Day(LocalDate.of(year, 1, 1));
    }

    private static Selector sized(int min, Unit unit) {
        return new Selector.Sized(Optional.of(new Bound.Number(BigDecimal.valueOf(min), unit)), Optional.empty());
    }

    private static Selector members() {
        return places("member").on(asOf());
    }

    private static Quantity years(Quantity.Count count, Criterion each) {
        Window two = new Window(Optional.of(asOf().minus(Period.ofYears(2))), true, Optional.of(asOf()), true);
        return new Quantity.Tally(new Quantity.Cells.Periods(YEAR, two), count, each);
    }

    private static Arguments persons(String problem, Criterion criterion) {
        return Arguments.of(true, problem, criterion);
    }

    private static Arguments groups(String problem, Criterion criterion) {
        return Arguments.of(false, problem, criterion);
    }

    static Stream<Arguments> of_what_has_one_value() {
        Selector online = is(Attribute.MODE, "online");
        Selector room = is(Attribute.MODE, "in-person");
        return Stream.of(
                groups(
                        "what is agreed is a number of meetings, and what stands in for it is counted in minutes",
                        Criteria.atLeast(
                                3,
                                new Quantity.Stated(
                                        Term.MEETINGS,
                                        Optional.of(new Quantity.Total(Units.MINUTES, Selectors.scheduled()))))),
                persons("two codes at once", some(milestone("a").and(milestone("b")))),
                persons(
                        "two codes at once, \"a\" and \"b\"; to take either",
                        some(training("a").and(training("b")))),
                persons("two codes at once", some(training("a", "b").and(training("c", "d")))),
                persons(
                        "two organisers",
                        some(training().is(Attribute.ORGANISER, "x").is(Attribute.ORGANISER, "y"))),
                persons("two roles", some(attended().and(led()))),
                persons(
                        "two group-kinds",
                        some(attended().is(Attribute.GROUP_KIND, "large").is(Attribute.GROUP_KIND, "ordinary"))),
                persons(
                        "two occasions",
                        some(attended().is(Attribute.OCCASION, "weekend").is(Attribute.OCCASION, "group"))),
                persons(
                        "two tiers",
                        some(authorised("x").is(Attribute.TIER, "full").is(Attribute.TIER, "trainee"))),
                persons("two statuses", some(authorised("x").and(Selectors.onTheWay("x")))),
                persons(
                        "two purposes",
                        some(supervision().is(Attribute.PURPOSE, "leading").is(Attribute.PURPOSE, "own"))),
                persons("two groups", some(attended().is(Attribute.GROUP, "g1").is(Attribute.GROUP, "g2"))),
                persons("two authorities", some(membership("x").and(membership("y")))),
                persons("two states", some(sessions().is(Attribute.STATE, "planned"))),
                persons("the states \"held\" and \"cancelled\"", some(sessions().is(Attribute.RECORDED, "cancelled"))),
                persons("two codes", some(decision(DecisionKind.RECOGNISE, "x").is(Attribute.CODE, "refuse"))),
                groups("two modes", some(sessions().and(online).and(room))),
                groups("two modes", some(sessions().and(not(not(online))).and(room.or(is(Attribute.MODE, "hybrid"))))),
                groups("two modes", some(sessions().and(not(not(online).or(not(room)))))),
                groups(
                        "the mode \"online\" and has it not",
                        some(sessions().and(online).and(not(online)))),
                groups(
                        "once others are ruled out",
                        some(sessions().and(online).and(not(is(Attribute.MODE, "online", "hybrid"))))),
                groups(
                        "none of all modes",
                        some(sessions().and(not(is(Attribute.MODE, "online", "hybrid", "in-person"))))),
                groups(
                        "two roles",
                        some(places("member").is(Attribute.ROLE, "waiting").on(asOf()))),
                groups(
                        "two modes",
                        some(sessions().on(start(sessions().and(online).and(room))))),
                groups(
                        "two tiers",
                        some(sessions()
                                .with(
                                        Attribute.LEADER,
                                        authorised().is(Attribute.TIER, "a").is(Attribute.TIER, "b")))),
                groups("two modes", some(first(scheduled().and(online).and(room)))),
                groups("two modes", every(sessions().and(online), room)),
                groups("no month \"2020-13\"", some(sessions().is(Attribute.MONTH, "2020-13"))),
                groups("do not say their setting", some(sessions().is(Attribute.SETTING, "hospital"))),
                groups("two modes", some(sessions().and(online.or(room.and(online))))));
    }

    static Stream<Arguments> of_amounts() {
        return Stream.of(
                groups(
                        "a place has no amount of hours; a session has one",
                        every(places("member"), sized(6, Units.HOURS))),
                groups("who was there is counted in \"present\"", every(sessions(), sized(2, Units.PEOPLE))),
                groups("counted in \"present\"", atLeast(2, Units.MEMBERS, sessions())),
                groups("counted in \"people\"", atLeast(2, Units.PRESENT, members())),
                persons("a milestone has no amount of sessions", atLeast(2, Units.SESSIONS, milestone("a"))),
                persons(
                        "a document has no amount of minutes",
                        some(document("a").and(sized(20, Units.MINUTES)))),
                persons(
                        "a document has no amount of minutes",
                        some(document("a").and(not(sized(20, Units.MINUTES))))),
                // One entry is one, and may stand for several: nobody knows.
                persons("so many entries", some(attended().and(sized(2, Units.ENTRIES)))),
                persons("asks nothing", every(attended(), sized(1, Units.ENTRIES))),
                persons("asked by \"shortest\"", atLeast(20, Units.GAP, attended())),
                groups(
                        "so many minutes",
                        some(sessions().and(sized(90, Units.LENGTH)).and(sizedAtMost(60, Units.LENGTH)))),
                groups("so many hours", some(sessions().and(sized(25, Units.HOURS)))),
                groups("so many days", some(sessions().and(sized(2, Units.DAYS)))),
                groups("asks nothing", some(sessions().and(sized(0, Units.PRESENT)))),
                groups("asks nothing", every(sessions(), sizedAtMost(24, Units.HOURS))));
    }

    static Stream<Arguments> of_days() {
        return Stream.of(
                groups("people at which time?", atLeast(5, Units.PEOPLE, places("member"))),
                groups(
                        "people at which time?",
                        atMost(2, Units.PEOPLE, places("leader").is(Attribute.PROFESSION, "nurse"))),
                groups("people at which time?", atLeast(5, agreed(Term.SIZE, total(Units.PEOPLE, places("member"))))),
                groups("people at which time?", atLeast(2, distinct(Attribute.PERSON, places("leader")))),
                groups(
                        "people at which time?",
                        atLeast(2, Units.PEOPLE, members().or(places("waiting")))),
                groups(
                        "people at which time?",
                        atLeast(
                                new BigDecimal("0.5"),
                                share(Units.PEOPLE, is(Attribute.PROFESSION, "nurse"), places("member")))),
                groups(
                        "in all of these windows",
                        some(sessions().since(day(2022)).until(day(2021)))),
                groups("in all of these windows", some(sessions().since(asOf()).until(asOf().minus(YEAR)))),
                groups("in all of these windows", some(sessions().after(asOf()))),
                groups("in all of these windows", some(sessions().before(start(sessions())))),
                groups(
                        "in all of these windows",
                        some(sessions().is(Attribute.MODE, "online").after(end(sessions())))),
                groups(
                        "in all of these windows",
                        some(sessions().is(Attribute.MONTH, "2021-05").before(day(2021)))),
                groups(
                        "asks nothing",
                        every(scheduled().is(Attribute.WEEK, "2020-W02"), is(Attribute.MONTH, "2020-01"))),
                groups(
                        "in all of these windows",
                        some(places("member")
                                .before(asOf())
                                .and(new Selector.Timed(Selector.Relation.COVERING, Window.since(asOf()))))),
                groups(
                        "in all of these windows",
                        some(sessions().and(new Selector.Timed(Selector.Relation.COVERING, Window.before(asOf()))))),
                groups(
                        "in all of these windows",
                        some(scheduled().is(Attribute.STATE, "planned").until(asOf()))),
                groups(
                        "in all of these windows",
                        some(scheduled()
                                .since(day(2022))
                                .and(not(is(Attribute.MODE, "online")))
                                .until(day(2021)))),
                persons("in all of these windows", some(milestone("a").after(asOf().plus(YEAR)))),
                persons("in all of these windows", holds(membership("x").until(asOf().minus(YEAR)))),
                persons(
                        "in all of these windows",
                        some(membership("x").on(asOf()).starting(Window.after(asOf())))),
                persons("at two places of one order", some(first(attended()).and(nth(2, attended())))));
    }

    static Stream<Arguments> of_numbers() {
        Quantity all = total(Units.SESSIONS, sessions());
        Criterion some = some(sessions());
        Criterion none = atMost(0, Units.ENTRIES, sessions());
        Quantity modes = distinct(Attribute.MODE, sessions());
        return Stream.of(
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

    private static Window within(int first, int last) {
        return new Window(Optional.of(day(first)), true, Optional.of(day(last)), false);
    }

    private static Selector inYear(int year) {
        return attended().since(day(year)).before(day(year + 1));
    }

    private static Criterion inStretch(Criterion meets) {
        return Criteria.inStretch(Period.ofYears(2), meets);
    }

    private static Criterion calendarYears(int least, Window window, Criterion each) {
        return atLeast(
                least,
                new Quantity.Tally(new Quantity.Cells.Calendar(Attribute.YEAR, window), Quantity.Count.MET, each));
    }

    private static Criterion capped(int hours, Attribute per, Selector of) {
        return atLeast(hours, new Quantity.Capped(new Quantity.Total(Units.HOURS, of), per, BigDecimal.valueOf(2)));
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
    @MethodSource({
        "of_parts_and_their_whole",
        "of_what_has_one_value",
        "of_amounts",
        "of_days",
        "of_numbers",
        "of_the_room_that_the_days_leave",
        "of_what_goes_together"
    })
    void a_row_that_nothing_could_meet_or_miss_is_refused(boolean ofPersons, String problem, Criterion criterion) {
        assertThat(refusals(ofPersons, criterion)).anyMatch(what -> what.contains(problem), problem);
    }

    private static List<String> refusals(boolean ofPersons, Criterion criterion) {
        return new Requirement("r", "R.", Level.REQUIRED, criterion, List.of(Citation.of("S")), Optional.empty())
                .refusals(ofPersons).stream().map(Refusal::what).toList();
    }

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
