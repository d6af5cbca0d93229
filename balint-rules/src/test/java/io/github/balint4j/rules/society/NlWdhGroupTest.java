package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twice a year: in each calendar year. */
class NlWdhGroupTest {
    private static final String ROW = "wdh-twice-a-year";

    private static BalintGroup.Builder met(String... days) {
        return BalintGroup.builder()
                .id(GroupId.of("g"))
                .sessions(Known.complete(Stream.of(days)
                        .map(day -> Session.builder()
                                .date(LocalDate.parse(day))
                                .state(SessionState.HELD)
                                .build())
                        .toList()));
    }

    private static Verdict verdict(BalintGroup.Builder group, String asOf) {
        return NlWdhGroup.rulebook()
                .assess(group.build(), LocalDate.parse(asOf))
                .finding(ROW)
                .verdict();
    }

    @Test
    void two_meetings_in_each_calendar_year_are_twice_a_year_however_far_apart() {
        assertThat(verdict(
                        met("2023-01-15", "2023-10-15", "2024-01-15", "2024-10-15", "2025-01-15", "2025-10-15"),
                        "2025-12-31"))
                .isEqualTo(SATISFIED);
    }

    @Test
    void four_in_one_year_make_up_for_no_other() {
        assertThat(verdict(
                        met("2023-01-10", "2023-02-10", "2023-03-10", "2023-04-10", "2024-06-10", "2025-06-10"),
                        "2026-11-01"))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"P5M, SATISFIED", "P1Y, UNDETERMINED"})
    void until_a_year_is_over_what_is_agreed_decides(Period cadence, Verdict verdict) {
        BalintGroup.Builder group = met("2025-03-01")
                .frame(GroupFrame.builder()
                        .cadence(PeriodRange.exactly(cadence))
                        .build());
        assertThat(verdict(group, "2025-12-31")).isEqualTo(verdict);
    }
}
