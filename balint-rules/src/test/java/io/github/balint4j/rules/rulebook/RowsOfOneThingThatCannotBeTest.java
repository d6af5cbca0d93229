package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.end;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.nth;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.rulebook.TriedRows.YEAR;
import static io.github.balint4j.rules.rulebook.TriedRows.day;
import static io.github.balint4j.rules.rulebook.TriedRows.groups;
import static io.github.balint4j.rules.rulebook.TriedRows.members;
import static io.github.balint4j.rules.rulebook.TriedRows.persons;
import static io.github.balint4j.rules.rulebook.TriedRows.refusals;
import static io.github.balint4j.rules.rulebook.TriedRows.sized;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of one thing, its amounts and its days, that nothing could meet, or nothing could miss, are refused with what was meant. */
class RowsOfOneThingThatCannotBeTest {
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

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource({"of_what_has_one_value", "of_amounts", "of_days"})
    void a_row_that_nothing_could_meet_or_miss_is_refused(boolean ofPersons, String problem, Criterion criterion) {
        assertThat(refusals(ofPersons, criterion)).anyMatch(what -> what.contains(problem), problem);
    }
}
