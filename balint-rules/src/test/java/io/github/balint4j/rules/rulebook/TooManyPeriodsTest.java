package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A row that has more periods than are gone through, whatever the record, is refused where it stands. */
class TooManyPeriodsTest {
    private static final Period DAY = Period.ofDays(1);

    private static List<Refusal> refusals(Quantity.Cells cells) {
        Requirement row = new Requirement(
                "r",
                "R.",
                Level.REQUIRED,
                atMost(0, new Quantity.Tally(cells, Quantity.Count.MISSED, some(led()))),
                List.of(Citation.of("S")),
                Optional.empty());
        return RowChecks.problemsOf(row, true);
    }

    private static List<Refusal> of(Period length, Window window) {
        return refusals(new Quantity.Cells.Periods(length, window));
    }

    private static Moment on(String day) {
        return new Moment.Day(LocalDate.parse(day));
    }

    private static Moment yearsAgo(int years) {
        return Moment.asOf().minus(Period.ofYears(years));
    }

    @Test
    void every_day_since_1900_is_refused_and_every_month_is_not() {
        assertThat(of(DAY, Window.since(on("1900-01-01"))).toString()).contains("more than 10000 periods");
        assertThat(of(DAY, Window.between(on("1900-01-01"), Moment.asOf()))).isNotEmpty();
        assertThat(of(Period.ofMonths(1), Window.since(on("1900-01-01")))).isEmpty();
        assertThat(of(DAY, Window.since(on("2000-01-01")))).isEmpty();
    }

    @Test
    void so_is_a_window_that_has_too_many_wherever_it_lies() {
        assertThat(of(DAY, Window.between(yearsAgo(60), Moment.asOf()))).isNotEmpty();
        assertThat(of(DAY, Window.between(yearsAgo(20), Moment.asOf()))).isEmpty();
        assertThat(of(DAY, Window.between(on("1900-01-01"), on("1927-01-01")))).isEmpty();
    }

    @Test
    void months_of_the_calendar_are_too_many_since_the_first_year() {
        Window ages = Window.since(on("0001-01-01"));
        assertThat(refusals(new Quantity.Cells.Calendar(Attribute.MONTH, ages))).isNotEmpty();
        assertThat(refusals(new Quantity.Cells.Calendar(Attribute.YEAR, ages))).isEmpty();
    }

    @Test
    void what_hangs_on_the_record_is_not_refused() {
        assertThat(of(DAY, Window.since(Moment.start(led())))).isEmpty();
    }
}
