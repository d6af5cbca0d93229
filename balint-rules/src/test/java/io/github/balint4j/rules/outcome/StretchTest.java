package io.github.balint4j.rules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.Seed;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Agreed periods against each other on every first day of eight years. */
class StretchTest {
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2007, 1, 1);

    @Property(tries = 200, seed = Seed.FIXED)
    void what_is_sure_holds_on_every_first_day_and_what_may_be_is_not_excluded_on_any(
            @ForAll @IntRange(min = 0, max = 30) int months,
            @ForAll @IntRange(min = 0, max = 70) int days,
            @ForAll @IntRange(min = 0, max = 30) int otherMonths,
            @ForAll @IntRange(min = 0, max = 70) int otherDays) {
        Period period = Period.of(0, months, days);
        Period other = Period.of(0, otherMonths, otherDays);
        Stretch agreed = new Stretch.Agreed(period);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            long surplus = day.plus(period).toEpochDay() - day.plus(other).toEpochDay();
            least = Math.min(least, surplus);
            most = Math.max(most, surplus);
        }
        assertThat(agreed.surelyReaches(other) && least < 0).isFalse();
        assertThat(agreed.surelyExceeds(other) && least <= 0).isFalse();
        assertThat(!agreed.mayReach(other) && most >= 0).isFalse();
        assertThat(!agreed.mayExceed(other) && most > 0).isFalse();
    }

    @Test
    void twelve_months_are_a_year_and_a_month_may_be_30_days_and_may_not() {
        Stretch year = new Stretch.Agreed(Period.ofYears(1));
        assertThat(year.surelyReaches(Period.ofMonths(12))).isTrue();
        assertThat(year.mayExceed(Period.ofMonths(12))).isFalse();
        Stretch month = new Stretch.Agreed(Period.ofMonths(1));
        assertThat(month.surelyReaches(Period.ofDays(28))).isTrue();
        assertThat(month.surelyReaches(Period.ofDays(30))).isFalse();
        assertThat(month.mayReach(Period.ofDays(31))).isTrue();
        assertThat(month.mayReach(Period.ofDays(32))).isFalse();
    }

    @Test
    void nine_months_are_reached_to_the_day_and_not_a_day_earlier() {
        Period nineMonths = Period.ofMonths(9);
        Stretch onTheDay = new Stretch.Days(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 6, 2));
        Stretch dayEarlier = new Stretch.Days(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 6, 1));
        assertThat(onTheDay.surelyReaches(nineMonths)).isTrue();
        assertThat(onTheDay.mayExceed(nineMonths)).isFalse();
        assertThat(dayEarlier.mayReach(nineMonths)).isFalse();
    }
}
