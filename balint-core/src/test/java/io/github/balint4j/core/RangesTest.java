package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {
    @Test
    void a_count_is_a_number_or_a_range_that_may_be_open_above() {
        assertThat(CountRange.exactly(4)).hasToString("4").matches(CountRange::isExact);
        assertThat(CountRange.between(5, 12)).hasToString("5-12").matches(range -> !range.isExact());
        assertThat(CountRange.atLeast(5)).hasToString("5 or more").matches(range -> !range.isExact());
        assertThat(CountRange.atMost(0)).isEqualTo(CountRange.exactly(0));
    }

    @Test
    void a_count_below_zero_or_a_crossed_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.exactly(-1))
                .withMessage("a count must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.atLeast(-1))
                .withMessage("min must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.between(5, 4))
                .withMessageContaining("max");
    }

    @Test
    void a_length_is_in_whole_minutes_from_one_minute_to_a_day() {
        assertThat(DurationRange.ofMinutes(90)).hasToString("90 minutes").matches(DurationRange::isExact);
        assertThat(DurationRange.between(Duration.ofMinutes(1), Duration.ofHours(24)))
                .hasToString("1-1440 minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1M", "PT59S", "PT1M0.001S", "PT24H1M", "PT90M30S"})
    void any_other_length_is_refused(String length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationRange.exactly(Duration.parse(length)))
                .withMessageContaining("a length must be whole minutes");
    }

    @Test
    void crossed_lengths_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationRange.between(Duration.ofMinutes(90), Duration.ofMinutes(89)))
                .withMessageContaining("max");
    }

    @Test
    void months_of_a_period_become_years_and_weeks_become_days() {
        assertThat(PeriodRange.exactly(Period.ofMonths(18)).min()).isEqualTo(Period.of(1, 6, 0));
        assertThat(PeriodRange.exactly(Period.ofWeeks(2))).hasToString("P14D").matches(PeriodRange::isExact);
        assertThat(PeriodRange.exactly(Period.ofMonths(12))).isEqualTo(PeriodRange.exactly(Period.ofYears(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M-1D", "P100Y", "P99Y1M", "P36501D"})
    void a_period_that_is_not_positive_or_too_long_is_refused(String period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodRange.exactly(Period.parse(period)))
                .withMessageContaining("a period must be positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodRange.atLeast(Period.parse(period)))
                .withMessageContaining("min must be positive");
    }

    @Test
    void a_period_may_be_open_at_either_end() {
        assertThat(PeriodRange.atLeast(Period.ofMonths(10)))
                .hasToString("P10M or more")
                .matches(range -> !range.isExact());
        assertThat(PeriodRange.atMost(Period.ofMonths(12)))
                .isEqualTo(PeriodRange.between(Period.ofDays(1), Period.ofYears(1)));
    }

    @Test
    void a_frame_names_the_property_that_is_refused() {
        GroupFrame.Builder frame = GroupFrame.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frame.members(9, 6))
                .withMessage("members: max must be at least min 9, got 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frame.leaders(-1))
                .withMessage("leaders: a count must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frame.length(Duration.ofMinutes(-5)))
                .withMessage("length: a length must be whole minutes from PT1M to PT24H, got PT-5M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frame.periodAtLeast(Period.ZERO))
                .withMessage("period: min must be positive, such as P2W or P3M, and at most P99Y, got P0D");
    }

    @Test
    void a_longest_period_that_may_be_the_shorter_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodRange.between(Period.ofMonths(1), Period.ofDays(30)))
                .withMessageContaining("max");
        assertThat(PeriodRange.between(Period.ofDays(28), Period.ofMonths(1))).hasToString("P28D to P1M");
    }

    @Test
    void a_span_says_a_first_day_a_last_day_or_both_in_order() {
        LocalDate day = LocalDate.of(2021, 3, 15);
        assertThat(DateSpan.ofClosed(day, day).from()).hasToString("Optional[2021-03-15]");
        assertThat(DateSpan.from(day).until()).isEmpty();
        assertThat(DateSpan.until(day).from()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.ofClosed(day, day.minusDays(1)))
                .withMessageContaining("until");
        assertThatIllegalArgumentException().isThrownBy(() -> new DateSpan(Optional.empty(), Optional.empty()));
    }
}
