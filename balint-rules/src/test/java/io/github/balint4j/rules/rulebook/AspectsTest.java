package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.longest;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.shortest;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.spread;
import static io.github.balint4j.rules.criterion.Quantities.values;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.coLed;
import static io.github.balint4j.rules.criterion.Selectors.cover;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.intervision;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Selectors.profession;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.teaching;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a row speaks about is read from its criterion, whatever its id. */
class AspectsTest {
    private record Case(String aspect, Criterion criterion) {}

    private static final Criterion PEOPLE_JUDGE = judged("calm", "calm", "group");
    private static final Criterion VOLUNTARY = holds(agreement(Agreement.VOLUNTARY));

    @TestFactory
    Stream<DynamicTest> a_criterion_speaks_about_one_thing() {
        return Stream.of(
                        new Case("members", atLeast(5, agreed(Term.SIZE))),
                        new Case("members", atLeast(5, Units.PEOPLE, places("member"))),
                        new Case("members", some(places("member").on(Moment.asOf()))),
                        new Case("leaders", atMost(2, Units.PEOPLE, places("leader"))),
                        new Case("leaders", atMost(2, distinct(Attribute.LEADER, sessions()))),
                        new Case(
                                "standing",
                                every(places("leader"), with(Attribute.PERSON, authorised(), Moment.asOf()))),
                        new Case("standing", some(places("leader").with(Attribute.PERSON, authorised()))),
                        new Case("standing", holds(authorised())),
                        new Case("professions", atLeast(2, distinct(Attribute.PROFESSION, places("member")))),
                        new Case("professions", every(places("member"), is(Attribute.PROFESSION, "physician"))),
                        new Case("format", some(frame().is(Attribute.FORMAT, "closed"))),
                        new Case("format", some(not(frame().is(Attribute.FORMAT, "closed")))),
                        new Case("mode", every(first(scheduled()), is(Attribute.MODE, "in-person"))),
                        new Case("mode", some(is(Attribute.MODE, "online").and(of(FactKind.SESSION)))),
                        new Case("cadence", atMost(35, longest(Units.GAP, scheduled()))),
                        new Case("cadence", atLeast(10, agreed(Term.SESSIONS_PER_YEAR))),
                        new Case("length", every(sessions(), sizedAtMost(90, Units.LENGTH))),
                        new Case("sessions-per-meeting", atMost(2, longest(Units.SESSIONS, sessions()))),
                        new Case("sessions", atLeast(8, Units.SESSIONS, sessions())),
                        new Case("sessions", atLeast(8, agreed(Term.SESSIONS_IN_ALL))),
                        new Case("time", atLeast(30, Units.DOUBLE_HOURS, sessions())),
                        new Case("dates", some(scheduled())),
                        new Case("dates", some(first(scheduled()))),
                        new Case("dates", atLeast(8, agreed(Term.MEETINGS))),
                        new Case("period", atLeast(100, span(sessions()))),
                        new Case("period", atLeast(8, distinct(Attribute.MONTH, scheduled()))),
                        new Case("trial", atLeast(90, agreed(Term.TRIAL))),
                        new Case("commitment", atLeast(4, shortest(Units.SESSIONS, places("member")))),
                        new Case("start", atLeast(5, Units.PEOPLE, places("member", "waiting"))),
                        new Case(
                                "start",
                                atLeast(5, Units.PEOPLE, places("member").on(Moment.start(scheduled())))),
                        new Case("start", atLeast(5, agreed(Term.THRESHOLD))),
                        new Case("attendance", atLeast(4, shortest(Units.PRESENT, sessions()))),
                        new Case("cases", atLeast(10, Units.CASES, sessions())),
                        new Case("turns", atMost(1, spread(sessions()))),
                        new Case("turns", holds(agreement(Agreement.FAIR_TURNS))),
                        new Case("turns", shownElse(atMost(1, spread(sessions())), VOLUNTARY)),
                        new Case("agreement/voluntary", VOLUNTARY),
                        new Case(
                                "agreement/voluntary",
                                judged("free", "free", "group").readAs(VOLUNTARY)),
                        new Case("agreement/voluntary", when(some(scheduled()), VOLUNTARY)),
                        new Case("agreement/voluntary", unless(some(scheduled()), VOLUNTARY)),
                        new Case("agreement/voluntary", anyOf(PEOPLE_JUDGE, VOLUNTARY)),
                        new Case("agreement/voluntary", allOf(VOLUNTARY, some(scheduled()))),
                        new Case("own/calm", PEOPLE_JUDGE),
                        new Case("own/calm", some(of(FactKind.ATTESTATION).is(Attribute.TOPIC, "calm"))),
                        new Case("own/row", some(frame())))
                .map(one -> dynamicTest(
                        one.aspect + ": " + one.criterion,
                        () -> assertThat(RowThemes.of(row(one.criterion)).id()).isEqualTo(one.aspect)));
    }

    @TestFactory
    Stream<DynamicTest> a_row_about_a_person_speaks_of_what_the_person_did_is_or_has() {
        return Stream.of(
                        new Case("membership", holds(membership("x"))),
                        new Case("qualification", some(qualification("x", "y"))),
                        new Case("profession", holds(profession().is(Attribute.FIELD, "health"))),
                        new Case("practice", atLeast(100, covered(practice()))),
                        new Case("group-experience", atLeast(8, Units.SESSIONS, attended())),
                        new Case(
                                "group-experience",
                                atLeast(8, Units.HOURS, attended().is(Attribute.MODE, "online"))),
                        new Case("group-experience", atLeast(100, span(attended()))),
                        new Case("group-experience", every(attended(), is(Attribute.FORMAT, "closed"))),
                        new Case(
                                "group-experience", atLeast(2, values(Attribute.LEADER, attended(), some(attended())))),
                        new Case(
                                "group-experience",
                                atLeast(1, share(Units.SESSIONS, is(Attribute.MODE, "online"), attended()))),
                        new Case(
                                "co-leading",
                                atLeast(8, Units.SESSIONS, coLed().with(Attribute.LEADER, authorised("x")))),
                        new Case("leading", atLeast(2, distinct(Attribute.SETTING, led()))),
                        new Case(
                                "supervision",
                                every(supervision(), with(Attribute.SUPERVISOR, authorised(), Moment.asOf()))),
                        new Case("intervision", some(intervision())),
                        new Case("training", atLeast(2, Units.EVENTS, training("x"))),
                        new Case("training", some(sessions().is(Attribute.GROUP_KIND, "leadership"))),
                        new Case("teaching", some(teaching())),
                        new Case("cover", holds(cover("liability"))),
                        new Case("reports", some(report("supervisor"))),
                        new Case("documents", some(document("portfolio"))),
                        new Case("milestones", some(milestone("fee"))),
                        new Case("decisions", some(decision(DecisionKind.RECOGNISE, "x"))))
                .map(one -> dynamicTest(
                        one.aspect + ": " + one.criterion,
                        () -> assertThat(RowThemes.of(row(one.criterion)).id()).isEqualTo(one.aspect)));
    }

    @TestFactory
    Stream<DynamicTest> every_topic_has_words() {
        return Stream.of(RowTheme.Topic.values())
                .map(topic -> dynamicTest(
                        topic.name(),
                        () -> assertThat(new RowTheme(topic, "x").label(Wording.english()))
                                .isNotBlank()));
    }

    private static Requirement row(Criterion criterion) {
        return new Requirement("row", "A row.", Level.REQUIRED, criterion, List.of(), Optional.empty());
    }
}
