package io.github.balint4j.rules.laws.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.inStretch;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.calendar;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Stretch;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The best stretch is the one that anybody would find who tries every day as its first. */
class BestStretchLawTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 31);
    private static final int DAYS = 500;

    private static Portfolio on(List<Integer> days) {
        return AnyPortfolio.person()
                .sessions(days.stream()
                        .map(day -> Experience.builder()
                                .role(GroupRole.MEMBER)
                                .date(FIRST.plusDays(day))
                                .build())
                        .toArray(Experience[]::new))
                .build();
    }

    private static Outcome evaluate(Criterion criterion, List<Integer> days) {
        return evaluate(criterion, on(days));
    }

    private static Outcome evaluate(Criterion criterion, Portfolio portfolio) {
        return new Evaluator(Facts.of(portfolio, LocalDate.of(2022, 1, 1))).evaluate(criterion);
    }

    private static Portfolio someOf(List<Integer> days) {
        Portfolio all = on(days);
        return Portfolio.builder()
                .person(all.person())
                .sessions(Known.incomplete(all.sessions().items()))
                .build();
    }

    private static long within(List<Integer> days, LocalDate first, Period length) {
        return days.stream()
                .map(FIRST::plusDays)
                .filter(day -> !day.isBefore(first) && day.isBefore(first.plus(length)))
                .count();
    }

    // The longest series of months with a day in this stretch.
    private static int monthsInARow(List<Integer> days, LocalDate first, Period length) {
        Set<Long> months = days.stream()
                .map(FIRST::plusDays)
                .filter(day -> !day.isBefore(first) && day.isBefore(first.plus(length)))
                .map(day -> day.getLong(ChronoField.PROLEPTIC_MONTH))
                .collect(Collectors.toSet());
        int longest = 0;
        for (long month : months) {
            int row = 1;
            while (months.contains(month + row)) {
                row++;
            }
            longest = Math.max(longest, row);
        }
        return longest;
    }

    private static List<LocalDate> firsts() {
        return FIRST.minusDays(DAYS).datesUntil(FIRST.plusDays(DAYS + 2L)).collect(Collectors.toList());
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void it_is_found_wherever_it_lies(
            @ForAll("days") List<Integer> days,
            @ForAll("lengths") Period length,
            @ForAll @IntRange(min = 1, max = 6) int least) {
        long most = firsts().stream()
                .mapToLong(first -> within(days, first, length))
                .max()
                .orElseThrow();
        Outcome outcome = evaluate(inStretch(length, atLeast(least, SESSIONS, attended())), days);
        assertThat(outcome.verdict()).isEqualTo(most >= least ? Verdict.SATISFIED : Verdict.NOT_SATISFIED);
        Stretch.Days found =
                (Stretch.Days) outcome.found().orElseThrow().shortest().orElseThrow();
        assertThat(found.until()).isEqualTo(found.from().plus(length).minusDays(1));
        assertThat(within(days, found.from(), length)).isGreaterThanOrEqualTo(Math.min(most, least));
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void so_is_one_with_few_enough_or_with_neither_too_few_nor_too_many(
            @ForAll("days") List<Integer> days,
            @ForAll("lengths") Period length,
            @ForAll @IntRange(max = 3) int least,
            @ForAll @IntRange(max = 2) int more) {
        boolean some = firsts().stream()
                .mapToLong(first -> within(days, first, length))
                .anyMatch(count -> count >= least && count <= least + more);
        Criterion between = least == 0
                ? atMost(more, SESSIONS, attended())
                : Criteria.between(least, least + more, Quantities.total(SESSIONS, attended()));
        assertThat(evaluate(inStretch(length, between), days).verdict())
                .isEqualTo(some ? Verdict.SATISFIED : Verdict.NOT_SATISFIED);
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void so_is_one_with_months_in_a_row_and_sessions_beside_them(
            @ForAll("days") List<Integer> days,
            @ForAll("lengths") Period length,
            @ForAll @IntRange(min = 1, max = 4) int months,
            @ForAll @IntRange(min = 1, max = 4) int least) {
        boolean some = firsts().stream()
                .anyMatch(first -> monthsInARow(days, first, length) >= months && within(days, first, length) >= least);
        Criterion both = allOf(
                atLeast(months, calendar(Attribute.MONTH, Quantity.Count.RUN, some(attended()))),
                atLeast(least, SESSIONS, attended()));
        assertThat(evaluate(inStretch(length, both), days).verdict())
                .isEqualTo(some ? Verdict.SATISFIED : Verdict.NOT_SATISFIED);
        assertThat(evaluate(inStretch(length, both), someOf(days)).verdict())
                .isEqualTo(some ? Verdict.SATISFIED : Verdict.UNDETERMINED);
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void one_session_more_never_hurts(
            @ForAll("days") List<Integer> days,
            @ForAll("lengths") Period length,
            @ForAll @IntRange(min = 1, max = 6) int least,
            @ForAll @IntRange(max = DAYS) int day) {
        Criterion criterion = inStretch(length, atLeast(least, SESSIONS, attended()));
        List<Integer> more = new ArrayList<>(days);
        more.add(day);
        List<Integer> all = more.stream().distinct().toList();
        assertThat(evaluate(criterion, all).verdict())
                .isGreaterThanOrEqualTo(evaluate(criterion, days).verdict());
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(0, DAYS).list().uniqueElements().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Arbitraries.of("P1D", "P10D", "P1M", "P3M", "P1Y", "P2Y").map(Period::parse);
    }
}
