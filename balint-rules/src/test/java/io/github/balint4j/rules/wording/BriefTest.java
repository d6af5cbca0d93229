package io.github.balint4j.rules.wording;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.kOf;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.spread;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.last;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.nth;
import static io.github.balint4j.rules.criterion.Selectors.onTheWay;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a criterion asks, in the few words of a cell. */
class BriefTest {
    private static final Criterion VOLUNTARY = holds(agreement(Agreement.VOLUNTARY));
    private static final Criterion CLOSED = some(frame().is(Attribute.FORMAT, "closed"));
    private static final Criterion.Judged CALM = judged("calm", "calm", "group");

    @TestFactory
    Stream<DynamicTest> a_criterion_is_said_in_a_few_words() {
        Selector leader = places("leader").on(Moment.asOf());
        return Map.ofEntries(
                        Map.entry("5 to 12 people", between(5, 12, agreed(Term.SIZE))),
                        Map.entry(
                                "at most 5 members",
                                atMost(5, agreed(Term.SIZE, total(Units.PEOPLE, places("member"))))),
                        Map.entry("exactly 1 leader", between(1, 1, total(Units.PEOPLE, leader))),
                        Map.entry(
                                "at least 2 leaders, authorised",
                                atLeast(2, Units.PEOPLE, leader.with(Attribute.PERSON, authorised("x")))),
                        Map.entry("exactly 14 days", between(14, 14, typical(Units.GAP, scheduled()))),
                        Map.entry("stated", atLeast(1, agreed(Term.LENGTH))),
                        Map.entry(
                                "at least 2 days, online",
                                atLeast(2, span(sessions().is(Attribute.MODE, "online")))),
                        Map.entry("at least 9 months", atLeast(Period.ofMonths(9), span(scheduled()))),
                        Map.entry("at least 8 different months", atLeast(8, distinct(Attribute.MONTH, scheduled()))),
                        Map.entry("at most 1 turn from the fair share", atMost(1, spread(sessions()))),
                        Map.entry("given", some(scheduled())),
                        Map.entry("closed", CLOSED),
                        Map.entry("not closed", some(not(frame().is(Attribute.FORMAT, "closed")))),
                        Map.entry("agreed", VOLUNTARY),
                        Map.entry(
                                "agreed, on the first day of sessions held",
                                holds(agreement(Agreement.VOLUNTARY), Moment.start(sessions()))),
                        Map.entry(
                                "authorised or on the way to it",
                                every(
                                        leader,
                                        with(Attribute.PERSON, authorised("x").or(onTheWay("x")), Moment.asOf()))),
                        Map.entry(
                                "first and last: in-person",
                                every(first(scheduled()).or(last(scheduled())), is(Attribute.MODE, "in-person"))),
                        Map.entry(
                                "number 2 of sessions held: at most 90 minutes",
                                every(nth(2, sessions()), sizedAtMost(90, Units.LENGTH))),
                        Map.entry("calm (judged by the group)", CALM),
                        Map.entry("agreed (our reading)", CALM.readAs(VOLUNTARY)),
                        Map.entry("if closed: agreed", when(CLOSED, VOLUNTARY)),
                        Map.entry("unless closed: agreed", unless(CLOSED, VOLUNTARY)),
                        Map.entry("if closed: agreed; else: given", when(CLOSED, VOLUNTARY, some(scheduled()))),
                        Map.entry("agreed and closed", allOf(VOLUNTARY, CLOSED)),
                        Map.entry(
                                "closed or open",
                                anyOf(CLOSED, CLOSED, some(frame().is(Attribute.FORMAT, "open", "closed")))),
                        Map.entry("at least 2 of: agreed; closed; given", kOf(2, VOLUNTARY, CLOSED, some(scheduled()))),
                        Map.entry("given, else agreed", shownElse(some(scheduled()), VOLUNTARY)))
                .entrySet()
                .stream()
                .map(one -> dynamicTest(
                        one.getKey(),
                        () -> assertThat(said(one.getValue(), Basis.EVIDENCE)).isEqualTo(one.getKey())));
    }

    @Test
    void where_people_judged_our_reading_is_not_said() {
        assertThat(said(CALM.readAs(VOLUNTARY), Basis.JUDGEMENT)).isEqualTo("calm (judged by the group)");
    }

    private static String said(Criterion criterion, Basis basis) {
        return Wording.english()
                .brief(new Outcome(
                        criterion,
                        Verdict.SATISFIED,
                        Verdict.SATISFIED,
                        basis,
                        Set.of(),
                        Optional.empty(),
                        Evidence.none(),
                        Remedy.nothing(),
                        List.of()));
    }
}
