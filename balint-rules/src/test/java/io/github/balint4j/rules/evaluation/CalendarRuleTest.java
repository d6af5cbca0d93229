package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Choices;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One calendar rule: a period counts forward from the earlier day, as java.time adds it. */
class CalendarRuleTest {
    @Property(tries = 2000, seed = Seed.FIXED)
    void a_window_from_a_period_earlier_has_the_days_from_which_the_period_leads_so_far(
            @ForAll("days") LocalDate moment,
            @ForAll("periods") Period period,
            @ForAll @IntRange(min = -40, max = 40) int offset) {
        LocalDate day = moment.minus(period).plusDays(offset);
        LocalDate later = day.plus(period);
        Moment earlier = new Moment.Day(moment).minus(period);

        assertThat(isIn(Window.since(earlier), day)).isEqualTo(!later.isBefore(moment));
        assertThat(isIn(Window.after(earlier), day)).isEqualTo(later.isAfter(moment));
        assertThat(isIn(Window.until(earlier), day)).isEqualTo(!later.isAfter(moment));
        assertThat(isIn(Window.before(earlier), day)).isEqualTo(later.isBefore(moment));
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void two_periods_earlier_are_counted_forward_one_after_the_other(
            @ForAll("days") LocalDate moment,
            @ForAll("periods") Period one,
            @ForAll("periods") Period other,
            @ForAll @IntRange(min = -40, max = 40) int offset) {
        LocalDate day = moment.minus(one).minus(other).plusDays(offset);
        Moment earlier = new Moment.Day(moment).minus(one).minus(other);

        assertThat(isIn(Window.since(earlier), day))
                .isEqualTo(!day.plus(other).plus(one).isBefore(moment));
        assertThat(isIn(Window.before(earlier), day))
                .isEqualTo(day.plus(other).plus(one).isBefore(moment));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-28, 2028-02-28, true",
        "2023-02-28, 2028-02-29, false",
        "2024-02-29, 2029-02-28, true",
        "2024-02-29, 2029-03-01, false",
        "2023-03-01, 2028-03-01, true",
        "2023-03-01, 2028-03-02, false"
    })
    void five_years_end_on_the_day_on_which_they_are_full(LocalDate day, LocalDate today, boolean met) {
        Criterion inFiveYears = some(attended().starting(Window.since(asOf().minus(Period.ofYears(5)))));
        assertThat(verdict(inFiveYears, day, today)).isEqualTo(met ? Verdict.SATISFIED : Verdict.NOT_SATISFIED);
    }

    @Test
    void no_single_day_lies_some_months_earlier_and_a_rule_that_asks_for_it_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(holds(membership("uk"), asOf().minus(Period.ofMonths(6)))))
                .withMessageContaining("no single day lies P6M earlier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(some(attended()
                        .starting(Window.on(asOf().minus(Period.ofYears(1)).plus(Period.ofDays(1)))))))
                .withMessageContaining("no single day lies P1Y earlier");
        // Days have one length.
        edition(holds(membership("uk"), asOf().minus(Period.ofDays(1))));
        edition(holds(membership("uk"), asOf().minus(Period.ofDays(1)).plus(Period.ofMonths(1))));
    }

    @Test
    void a_cell_is_over_after_its_last_day_and_not_on_it() {
        Quantity missed = new Quantity.Tally(
                new Quantity.Cells.Periods(Period.ofYears(1), Window.since(new Moment.Day(LocalDate.of(2024, 1, 1)))),
                Quantity.Count.MISSED,
                some(attended()));
        LocalDate before = LocalDate.of(2023, 1, 1);
        assertThat(verdict(atLeast(1, missed), before, LocalDate.of(2024, 12, 31)))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(verdict(atLeast(1, missed), before, LocalDate.of(2025, 1, 1)))
                .isEqualTo(Verdict.SATISFIED);
    }

    private static boolean isIn(Window window, LocalDate day) {
        Criterion some = atLeast(1, Quantities.total(Units.ENTRIES, attended().starting(window)));
        return verdict(some, day, LocalDate.of(2100, 1, 1)) == Verdict.SATISFIED;
    }

    private static Verdict verdict(Criterion criterion, LocalDate day, LocalDate today) {
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p"))
                .sessions(Experience.builder().date(day).role(GroupRole.MEMBER).build())
                .build();
        return new Evaluator(Facts.of(portfolio, today)).evaluate(criterion).verdict();
    }

    private static void edition(Criterion criterion) {
        Edition.builder("try/one@1")
                .aboutPersons()
                .citing(Citation.of("T"))
                .required("r1", "Row.", criterion)
                .build();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        // Around the ends of months, where they differ in length.
        Arbitrary<LocalDate> ends = Combinators.combine(
                        Arbitraries.integers().between(2019, 2030),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(-4, 4))
                .as((year, month, offset) -> LocalDate.of(year, month, 1).plusDays(offset));
        return Choices.oneOf(ends, Arbitraries.integers().between(0, 4000).map(LocalDate.of(2019, 1, 1)::plusDays));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(List.of("P1D", "P30D", "P1M", "P2M", "P6M", "P11M", "P1Y", "P4Y", "P5Y", "P1Y1M1D"))
                .map(Period::parse);
    }
}
