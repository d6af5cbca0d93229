package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.laws.portfolio.AnyPortfolio;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Two rules that differ in one place and read alike come to the same verdict, whatever is on record. */
class DifferentRulesLawTest {
    private static final int MOST = 40;

    @Property(tries = 150, seed = Seed.FIXED)
    @Domain(Subjects.class)
    @Domain(DomainContext.Global.class)
    void of_groups(
            @ForAll Criterion rule,
            @ForAll @Size(6) List<BalintGroup> groups,
            @ForAll LocalDate asOf,
            @ForAll long seed) {
        differ(
                rule,
                seed,
                Accepted::ofGroups,
                groups.stream().map(group -> Facts.of(group, asOf)).toList());
    }

    @Property(tries = 150, seed = Seed.FIXED)
    @Domain(AnyPortfolio.class)
    @Domain(DomainContext.Global.class)
    void of_persons(
            @ForAll Criterion rule,
            @ForAll @Size(6) List<Portfolio> persons,
            @ForAll LocalDate asOf,
            @ForAll long seed) {
        differ(
                rule,
                seed,
                Accepted::ofPersons,
                persons.stream().map(one -> Facts.of(one, asOf)).toList());
    }

    private static void differ(Criterion rule, long seed, Predicate<Criterion> accepted, List<Facts> subjects) {
        String sentence = Wording.english().required(rule);
        List<Object> others = new ArrayList<>(Neighbours.of(rule).toList());
        Collections.shuffle(others, new Random(seed));
        others.stream()
                .map(Criterion.class::cast)
                .filter(accepted)
                .limit(MOST)
                .filter(other -> Wording.english().required(other).equals(sentence))
                .forEach(other -> assertThat(subjects)
                        .as("%s%n%s%n%s", sentence, rule, other)
                        .allSatisfy(facts -> assertThat(verdict(other, facts)).isEqualTo(verdict(rule, facts))));
    }

    private static Verdict verdict(Criterion rule, Facts facts) {
        return new Evaluator(facts).evaluate(rule).verdict();
    }
}
