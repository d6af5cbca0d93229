package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Readings ask, they never refuse. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class ReadingsLawTest {
    @Property(tries = 4000, seed = Seed.FIXED)
    void a_reading_satisfies_or_leaves_it_as_it_is(
            @ForAll("read") Criterion criterion, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        asLaid(new Evaluator(Facts.of(group, asOf)).evaluate(criterion), criterion + "\n" + group);
    }

    @Property(tries = 4000, seed = Seed.FIXED)
    void without_readings_is_what_comes_out_where_there_are_none(
            @ForAll("read") Criterion criterion, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Evaluator evaluator = new Evaluator(Facts.of(group, asOf));
        Outcome outcome = evaluator.evaluate(criterion);
        Outcome bare = evaluator.withoutReadings().evaluate(criterion);

        assertThat(bare.verdict()).isEqualTo(outcome.withoutReadings());
        assertThat(bare.withoutReadings()).isEqualTo(bare.verdict());
        assertThat(bare.basis()).isNotEqualTo(Basis.READING);
        assertThat(bare.readings()).isEmpty();
        assertThat(bare.remaining().isNothing()).isEqualTo(bare.verdict() == Verdict.SATISFIED);
        assertThat(outcome.remaining().isNothing()).isEqualTo(outcome.verdict() == Verdict.SATISFIED);
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void no_row_is_refused_by_a_reading_and_an_edition_without_readings_comes_to_the_same(
            @ForAll Edition edition, @ForAll BalintGroup group, @ForAll LocalDate asOf) {
        Edition bare = edition.derive("our/group@bare").withoutReadings().build();
        List<Finding> without = bare.assess(group, asOf).findings();
        List<Finding> findings = edition.assess(group, asOf).findings();

        for (int i = 0; i < findings.size(); i++) {
            Outcome outcome = findings.get(i).outcome();
            asLaid(outcome, findings.get(i) + "\n" + group);
            assertThat(without.get(i).verdict())
                    .as("%s%n%s", findings.get(i), group)
                    .isEqualTo(outcome.withoutReadings());
        }
    }

    private static void asLaid(Outcome outcome, String on) {
        Verdict bare = outcome.withoutReadings();
        if (bare != Verdict.UNDETERMINED) {
            assertThat(outcome.verdict()).as(on).isEqualTo(bare);
        } else {
            assertThat(outcome.verdict()).as(on).isNotEqualTo(Verdict.NOT_SATISFIED);
        }
        if (outcome.verdict() != bare) {
            assertThat(outcome.basis()).as(on).isEqualTo(Basis.READING);
        }
        boolean asks = outcome.basis() == Basis.READING && outcome.verdict() == Verdict.UNDETERMINED;
        if (asks && outcome.criterion() instanceof Criterion.Judged) {
            assertThat(outcome.remaining().steps()).as(on).anyMatch(Remedy.Ask.class::isInstance);
            assertThat(outcome.remaining().steps()).as(on).noneMatch(Remedy.Closed.class::isInstance);
        }
        if (!(outcome.criterion() instanceof Criterion.Judged)) {
            outcome.children().forEach(child -> asLaid(child, on));
        }
    }

    private static Quantity months(Quantity.Count count, Criterion in) {
        Moment first = new Moment.Day(LocalDate.of(2020, 2, 1));
        return new Quantity.Tally(new Quantity.Cells.Periods(Period.ofMonths(1), Window.since(first)), count, in);
    }

    @Provide
    Arbitrary<Criterion> read() {
        Arbitrary<Criterion> plain = AnyCriterion.any();
        Arbitrary<Criterion> judged = plain.map(
                reading -> new Criterion.Judged(AnyCriterion.TOPIC, "asker", "good enough", Optional.of(reading)));
        return Combinators.combine(judged, plain, Arbitraries.integers().between(0, 7), judged)
                .as((one, other, shape, third) -> switch (shape) {
                    case 0 -> one;
                    case 1 -> new Criterion.When(one, Optional.of(other), Optional.empty());
                    case 2 -> new Criterion.When(one, Optional.empty(), Optional.of(other));
                    case 3 -> new Criterion.When(other, Optional.of(one), Optional.of(third));
                    case 4 -> new Criterion.OutOf(1, List.of(one, other));
                    case 5 -> Criteria.atLeast(2, months(Quantity.Count.MET, one));
                    case 6 -> Criteria.atMost(1, months(Quantity.Count.MISSED, one));
                    default -> new Criterion.OutOf(2, List.of(one, other, third));
                });
    }
}
