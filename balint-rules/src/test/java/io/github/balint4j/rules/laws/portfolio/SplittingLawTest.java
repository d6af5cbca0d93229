package io.github.balint4j.rules.laws.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** One entry may stand for several sessions. Recording them one by one never overturns what was clear before. */
class SplittingLawTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);

    @Property(tries = 5000, seed = Seed.FIXED)
    void splitting_entries_keeps_every_number_in_its_range(
            @ForAll("quantities") Quantity quantity, @ForAll("sessions") List<Experience> sessions, @ForAll long seed) {
        Measure before = evaluate(atLeast(1, quantity), sessions).found().orElseThrow();
        List<Experience> parts = split(sessions, new Random(seed));
        Measure after = evaluate(atLeast(1, quantity), parts).found().orElseThrow();

        assertThat(after.isExact()).isTrue();
        assertThat(after.low()).as("%s%n%s%n%s", quantity, sessions, parts).isBetween(before.low(), before.high());
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void and_every_verdict_that_was_clear(
            @ForAll("criteria") Criterion criterion, @ForAll("sessions") List<Experience> sessions, @ForAll long seed) {
        Outcome before = evaluate(criterion, sessions);
        if (before.verdict() != Verdict.UNDETERMINED) {
            assertThat(evaluate(criterion, split(sessions, new Random(seed))).verdict())
                    .as("%s%n%s", criterion, sessions)
                    .isEqualTo(before.verdict());
        }
    }

    private static Outcome evaluate(Criterion criterion, List<Experience> sessions) {
        return new Evaluator(Facts.of(
                        AnyPortfolio.person()
                                .sessions(sessions.toArray(Experience[]::new))
                                .build(),
                        TODAY))
                .evaluate(criterion);
    }

    private static List<Experience> split(List<Experience> sessions, Random random) {
        List<Experience> parts = new ArrayList<>();
        for (Experience entry : sessions) {
            int count = entry.sessions().value().map(BigDecimal::intValueExact).orElse(1);
            LocalDate first = entry.since().flatMap(PartialDate::date).orElse(LONG_AGO);
            LocalDate last = entry.until().value().flatMap(PartialDate::date).orElse(TODAY);
            LocalDate oneDay = entry.date().flatMap(PartialDate::date).orElseGet(() -> within(first, last, random));
            for (int i = 0; i < count; i++) {
                parts.add(on(entry.since().isPresent() ? within(first, last, random) : oneDay));
            }
        }
        return apart(parts);
    }

    // Entries that say the same of one day would be one entry written twice: they are of different groups.
    private static List<Experience> apart(List<Experience> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> Experience.builder()
                        .from(entries.get(i))
                        .group(GroupId.of("g" + i))
                        .build())
                .toList();
    }

    private static LocalDate within(LocalDate first, LocalDate last, Random random) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    private static Experience on(LocalDate day) {
        return Experience.builder().role(GroupRole.MEMBER).date(day).build();
    }

    @Provide
    Arbitrary<List<Experience>> sessions() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 500).map(LONG_AGO.plusMonths(6)::plusDays);
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 4);
        Arbitrary<Experience> summed = Combinators.combine(days, Arbitraries.of(3, 20, 45, 200), counts)
                .as((first, length, count) -> Experience.builder()
                        .role(GroupRole.MEMBER)
                        .days(first, first.plusDays(length))
                        .sessions(BigDecimal.valueOf(count))
                        .build());
        Arbitrary<Experience> undated = counts.map(count -> Experience.builder()
                .role(GroupRole.MEMBER)
                .sessions(BigDecimal.valueOf(count))
                .build());
        return Choices.frequencyOf(
                        Tuple.of(3, days.map(SplittingLawTest::on)), Tuple.of(3, summed), Tuple.of(1, undated))
                .list()
                .ofMaxSize(5)
                .map(SplittingLawTest::apart);
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return quantities()
                .flatMap(quantity -> Arbitraries.integers()
                        .between(1, 8)
                        .flatMap(bound -> Arbitraries.of(atLeast(bound, quantity), atMost(bound - 1, quantity))));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<Quantity> distinct = Arbitraries.of(Attribute.DAY, Attribute.WEEK, Attribute.MONTH)
                .map(attribute -> Quantities.distinct(attribute, attended()));
        Arbitrary<Quantity> periods = Combinators.combine(
                        Arbitraries.of("P1M", "P3M", "P10D").map(Period::parse),
                        Arbitraries.of(LONG_AGO, LONG_AGO.plusMonths(9)),
                        Arbitraries.of(Quantity.Count.values()),
                        Arbitraries.of(
                                some(attended()),
                                atLeast(2, Units.SESSIONS, attended()),
                                atMost(0, Units.ENTRIES, attended()),
                                atMost(1, Units.SESSIONS, attended())))
                .as((length, from, count, each) -> new Quantity.Tally(
                        new Quantity.Cells.Periods(length, Window.between(new Moment.Day(from), new Moment.Day(TODAY))),
                        count,
                        each));
        return Choices.oneOf(distinct, periods);
    }
}
