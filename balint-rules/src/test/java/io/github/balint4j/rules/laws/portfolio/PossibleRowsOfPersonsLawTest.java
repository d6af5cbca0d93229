package io.github.balint4j.rules.laws.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.laws.Accepted;
import io.github.balint4j.rules.laws.MadeRecords;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** For every selector that a rulebook about persons may have, a record can be made on which it takes a fact; and one on which not. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class PossibleRowsOfPersonsLawTest {
    @Property(tries = 400, seed = Seed.FIXED)
    void what_is_accepted_takes_a_fact_and_leaves_one_out(@ForAll("selectors") Selector selector, @ForAll long seed) {
        if (!Accepted.ofPersons(Criteria.some(selector))) {
            return;
        }
        see("some", isTaken(selector, seed));
        Selector all = Selectors.is(
                Attribute.KIND, Kinds.of(selector).stream().map(FactKind::code).toArray(String[]::new));
        if (Accepted.ofPersons(new Criterion.Every(all, selector))) {
            see("not all", isTaken(all.and(new Selector.Not(selector)), seed));
        }
    }

    @Property(tries = 400, seed = Seed.FIXED)
    void of_what_every_fact_must_be_one_is_and_one_is_not(@ForAll("musts") Criterion.Every every, @ForAll long seed) {
        if (Accepted.ofPersons(every)) {
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
        if (Accepted.isNeverTaken(selector, true)) {
            assertThat(isTaken(selector, seed)).as("%s", selector).isFalse();
        }
    }

    @Provide
    Arbitrary<Selector> selectors() {
        return PersonSelectors.any();
    }

    @Provide
    Arbitrary<Selector> crossed() {
        return Combinators.combine(PersonSelectors.any(), PersonSelectors.part(), PersonSelectors.part())
                .as((of, one, other) -> of.and(one).and(other));
    }

    @Provide
    Arbitrary<Criterion.Every> musts() {
        return Combinators.combine(PersonSelectors.activity(), PersonSelectors.part())
                .as(Criterion.Every::new);
    }
}
