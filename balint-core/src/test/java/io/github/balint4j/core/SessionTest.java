package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);
    private static final PersonId ONE = PersonId.of("p1");

    @Test
    void is_planned_when_nothing_is_said_and_nobody_came() {
        assertThat(Session.builder().date(DAY).build()).isEqualTo(Session.planned(DAY));
        assertThat(Session.builder().date(DAY).attendance(Known.of()).build().state())
                .isEqualTo(Given.of(SessionState.PLANNED));
        assertThat(Session.builder().date(DAY).presented().build().state()).isEqualTo(Given.of(SessionState.PLANNED));
    }

    @Test
    void is_held_when_nothing_is_said_and_somebody_came_or_presented() {
        assertThat(Session.builder().attended(ONE).build().state()).isEqualTo(Given.of(SessionState.HELD));
        assertThat(Session.builder().presented(ONE).build().state()).isEqualTo(Given.of(SessionState.HELD));
        // That somebody will not come, or did not, does not say that the others met.
        assertThat(Session.builder()
                        .attendance(Known.of(Attendance.absent(ONE), Attendance.excused(ONE)))
                        .build()
                        .state())
                .isEqualTo(Given.of(SessionState.PLANNED));
        assertThat(Session.builder()
                        .attendance(Known.incomplete(List.of(Attendance.present(ONE))))
                        .build()
                        .state())
                .isEqualTo(Given.of(SessionState.HELD));
    }

    @Test
    void is_what_was_said_in_any_case() {
        assertThat(Session.builder()
                        .attended(ONE)
                        .state(SessionState.CANCELLED)
                        .build()
                        .state())
                .isEqualTo(Given.of(SessionState.CANCELLED));
        assertThat(Session.held(DAY).state()).isEqualTo(Given.of(SessionState.HELD));
    }

    @Test
    void that_nobody_presented_is_not_that_nobody_said_who_did() {
        assertThat(Session.builder().date(DAY).presented().build()).isNotEqualTo(Session.planned(DAY));
        assertThat(Session.builder().date(DAY).attended().build()).isNotEqualTo(Session.planned(DAY));
    }

    @ParameterizedTest
    @CsvSource({"2.50, 2.5", "2.0, 2", "100.00, 100", "0.01, 0.01", "1E1, 10"})
    void a_number_of_sessions_equals_the_same_number_written_otherwise(String written, String same) {
        Session one = Session.builder().sessions(new BigDecimal(written)).build();
        Session other = Session.builder().sessions(new BigDecimal(same)).build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        GroupFrame frame =
                GroupFrame.builder().sessionsPerMeeting(new BigDecimal(written)).build();
        assertThat(frame)
                .isEqualTo(GroupFrame.builder()
                        .sessionsPerMeeting(new BigDecimal(same))
                        .build());
        assertThat(frame.sessionsPerMeeting().value().orElseThrow().toString()).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01", "0.001", "2.505"})
    void any_other_number_of_sessions_is_refused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Session.builder().sessions(new BigDecimal(number)).build())
                .withMessageContaining(number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupFrame.builder()
                        .sessionsPerMeeting(new BigDecimal(number))
                        .build());
    }

    @Test
    void a_time_without_a_day_and_a_length_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.builder().startsAt(LocalTime.NOON).build())
                .withMessageContaining("startsAt");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Session.builder().length(Duration.ofSeconds(90)).build());
    }
}
