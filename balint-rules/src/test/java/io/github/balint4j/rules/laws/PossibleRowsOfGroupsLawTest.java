package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** For every selector that a rulebook about groups may have, a record can be made on which it takes a fact; and one on which not. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class PossibleRowsOfGroupsLawTest {
    @Property(tries = 400, seed = Seed.FIXED)
    void what_is_accepted_takes_a_fact_and_leaves_one_out(@ForAll("selectors") Selector selector, @ForAll long seed) {
        if (!Accepted.ofGroups(Criteria.some(selector))) {
            return;
        }
        see("some", isTaken(selector, seed));
        Selector all = Selectors.is(
                Attribute.KIND, Kinds.of(selector).stream().map(FactKind::code).toArray(String[]::new));
        if (Accepted.ofGroups(new Criterion.Every(all, selector))) {
            see("not all", isTaken(all.and(new Selector.Not(selector)), seed));
        }
    }

    @Property(tries = 400, seed = Seed.FIXED)
    void of_what_every_fact_must_be_one_is_and_one_is_not(@ForAll("musts") Criterion.Every every, @ForAll long seed) {
        if (Accepted.ofGroups(every)) {
            see("is", isTaken(every.selector().and(every.must()), seed));
            see("is not", isTaken(every.selector().and(new Selector.Not(every.must())), seed));
        }
    }

    // Where several moments of the record have to fit each other, chance may not make that record.
    private static void see(String what, boolean taken) {
        Statistics.label(what).collect(taken);
        Statistics.label(what).coverage(coverage -> coverage.check(true).percentage(share -> share >= 97));
    }

    private static boolean isTaken(Selector selector, long seed) {
        return new MadeRecords(seed)
                .verdicts(Criteria.some(selector), Set.of(Verdict.SATISFIED), selector)
                .contains(Verdict.SATISFIED);
    }

    @Property(tries = 400, seed = Seed.FIXED)
    void what_is_refused_because_nothing_can_be_so_takes_none(@ForAll("crossed") Selector selector, @ForAll long seed) {
        if (Accepted.isNeverTaken(selector, false)) {
            assertThat(isTaken(selector, seed)).as("%s", selector).isFalse();
        }
    }

    @Provide
    Arbitrary<Selector> selectors() {
        AnySelector any = new AnySelector(true);
        return Choices.oneOf(any.session(), any.placeInTime(), any.declared());
    }

    @Provide
    Arbitrary<Selector> crossed() {
        AnySelector any = new AnySelector(true);
        return Choices.oneOf(
                Combinators.combine(any.session(), any.sessionPart(), any.sessionPart())
                        .as((of, one, other) -> of.and(one).and(other)),
                Combinators.combine(any.placeInTime(), any.placePart()).as(Selector::and));
    }

    @Provide
    Arbitrary<Criterion.Every> musts() {
        AnySelector any = new AnySelector(true);
        return Choices.oneOf(
                Combinators.combine(any.session(), any.sessionPart()).as(Criterion.Every::new),
                Combinators.combine(any.place(), any.placePart()).as(Criterion.Every::new));
    }
}
