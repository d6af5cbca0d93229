package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "2010, 2010-01-01, 2010-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "2010-02, 2010-02-01, 2010-02-28",
        "2012-02, 2012-02-01, 2012-02-29",
        "9999-12, 9999-12-01, 9999-12-31",
        "2010-03-15, 2010-03-15, 2010-03-15"
    })
    void with_a_year_it_has_a_first_and_a_last_day(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).contains(first);
        assertThat(date.latest()).contains(last);
        assertThat(date).hasToString(text);
        assertThat(date.date().isPresent()).isEqualTo(text.length() == 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--10-07", "--02-29", "--01", "--12"})
    void without_a_year_it_may_be_any_day(String text) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
        assertThat(date.date()).isEmpty();
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "10-07",
                "--",
                "--1",
                "--1-01",
                "---07",
                "2010-3",
                "2010-13",
                "2010-00",
                "2010-02-29",
                "2010-03-15T18:00",
                "--13",
                "--02-30",
                "-2010",
                "+2010",
                "12010",
                "2010-",
                "٢٠١٠"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void a_day_needs_its_month_and_a_year_has_four_digits() {
        OptionalInt none = OptionalInt.empty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(none, none, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(none, none, OptionalInt.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(OptionalInt.of(2010), none, OptionalInt.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(Year.of(10_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(Year.of(-1)));
    }

    @Test
    void it_is_made_of_the_types_of_the_platform() {
        assertThat(PartialDate.of(DAY)).isEqualTo(PartialDate.parse("2021-03-15"));
        assertThat(PartialDate.of(YearMonth.from(DAY))).isEqualTo(PartialDate.parse("2021-03"));
        assertThat(PartialDate.of(Year.from(DAY))).isEqualTo(PartialDate.parse("2021"));
        assertThat(PartialDate.of(MonthDay.from(DAY))).isEqualTo(PartialDate.parse("--03-15"));
        assertThat(PartialDate.of(Month.MARCH)).isEqualTo(PartialDate.parse("--03"));
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2011, true",
        "2010, 2010-12-31, false",
        "2010-03, 2010-04-01, true",
        "2010-03-15, 2010-03, false",
        "2010-03-15, 2010-03-15, false",
        "--01, 2010, false",
        "2010, --01, false"
    })
    void before_is_only_what_is_before_wherever_both_lie(String one, String other, boolean before) {
        assertThat(PartialDate.parse(one).isSurelyBefore(PartialDate.parse(other)))
                .isEqualTo(before);
    }

    @Test
    void a_span_may_be_known_in_part_and_must_not_surely_end_before_it_starts() {
        assertThat(DateSpan.ofClosed(PartialDate.parse("2010"), PartialDate.parse("2010-01")))
                .isEqualTo(DateSpan.ofClosed(PartialDate.parse("2010"), PartialDate.parse("2010-01")));
        assertThat(DateSpan.ofClosed(PartialDate.parse("--10"), PartialDate.parse("--01"))
                        .from())
                .contains(PartialDate.of(Month.OCTOBER));
        assertThat(DateSpan.from(DAY).from()).contains(PartialDate.of(DAY));
        assertThat(DateSpan.until(DAY).until()).contains(PartialDate.of(DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.ofClosed(PartialDate.parse("2010-03"), PartialDate.parse("2010-02-28")));
    }

    @Test
    void a_session_has_a_date_or_part_of_one() {
        assertThat(Session.planned(PartialDate.of(DAY))).isEqualTo(Session.planned(DAY));
        Session march = Session.held(PartialDate.parse("2021-03"));
        assertThat(march.date()).isEmpty();
        assertThat(march.partialDate()).contains(PartialDate.parse("2021-03"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.builder().from(march).date(DAY).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Session.builder().partialDate(PartialDate.of(DAY)).build());
    }

    @Test
    void a_time_of_day_needs_a_day() {
        LocalTime ten = LocalTime.of(10, 0);
        assertThat(Session.builder()
                        .on(PartialDate.parse("--10-07"))
                        .startsAt(ten)
                        .build()
                        .startsAt())
                .contains(ten);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.builder()
                        .on(PartialDate.parse("2021-10"))
                        .startsAt(ten)
                        .build());
    }
}
