package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** The fewest and most days of a period, against every first day of two centuries. */
class PeriodDaysTest {
    private static final LocalDate FIRST = LocalDate.of(1890, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2110, 12, 31);

    @Test
    void are_those_of_every_first_day_from_1890_to_2110_for_1_to_240_months() {
        for (int months = 1; months <= 240; months++) {
            long shortest = Long.MAX_VALUE;
            long longest = 0;
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                long days = day.plusMonths(months).toEpochDay() - day.toEpochDay();
                shortest = Math.min(shortest, days);
                longest = Math.max(longest, days);
            }
            Period period = Period.ofMonths(months);
            assertThat(PeriodRange.shortestDays(period))
                    .as("fewest days of %s", period)
                    .isEqualTo(shortest);
            assertThat(PeriodRange.longestDays(period))
                    .as("most days of %s", period)
                    .isEqualTo(longest);
        }
    }

    @Test
    void days_are_days() {
        assertThat(PeriodRange.shortestDays(Period.ofDays(14))).isEqualTo(14);
        assertThat(PeriodRange.longestDays(Period.ofDays(14))).isEqualTo(14);
        assertThat(PeriodRange.shortestDays(Period.of(0, 1, 3))).isEqualTo(31);
        assertThat(PeriodRange.longestDays(Period.of(0, 1, 3))).isEqualTo(34);
    }
}
