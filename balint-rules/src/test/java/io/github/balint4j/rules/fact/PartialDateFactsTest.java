package io.github.balint4j.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateFactsTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 15);

    private static Fact fact(Session session) {
        BalintGroup group =
                BalintGroup.builder().id(GroupId.of("g")).sessions(session).build();
        return Facts.of(group, AS_OF).of(FactKind.SESSION).get(0);
    }

    private static Session session(String date, SessionState state) {
        return Session.builder().on(PartialDate.parse(date)).state(state).build();
    }

    @Test
    void the_day_lies_between_the_earliest_and_the_latest() {
        assertThat(fact(session("2025-02", SessionState.PLANNED)).days())
                .isEqualTo(new Days(day(2025, 2, 1), day(2025, 2, 28), day(2025, 2, 1), day(2025, 2, 28)));
        assertThat(fact(session("2024", SessionState.HELD)).days())
                .isEqualTo(new Days(day(2024, 1, 1), day(2024, 12, 31), day(2024, 1, 1), day(2024, 12, 31)));
        assertThat(fact(session("2025-03-15", SessionState.HELD)).days()).isEqualTo(Days.on(AS_OF));
        assertThat(fact(session("--03-15", SessionState.PLANNED)).days()).isEqualTo(Days.UNKNOWN);
    }

    private static long day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** What is sure of every day that it can be, and where the days differ what is known of an undated session. */
    @ParameterizedTest
    @CsvSource({
        "2025-02, HELD, held, held",
        "2025-02, PLANNED, , planned",
        "2025-02, CANCELLED, cancelled, cancelled",
        "2025-04, HELD, planned, held",
        "2025-04, PLANNED, planned, planned",
        "2025-04, CANCELLED, cancelled, cancelled",
        "2025, HELD, held, held",
        "2025, PLANNED, , ",
        "2025, CANCELLED, cancelled, cancelled",
        "--02, HELD, held, held",
        "--02, PLANNED, , ",
    })
    void its_state_is_that_of_all_its_days(String date, SessionState recorded, String state, String record) {
        Fact fact = fact(session(date, recorded));
        assertThat(value(fact, Attribute.STATE)).isEqualTo(state);
        assertThat(value(fact, Attribute.RECORDED)).isEqualTo(record);
    }

    private static String value(Fact fact, Attribute attribute) {
        return fact.values(attribute) == null ? null : String.join(" ", fact.values(attribute));
    }

    @Test
    void a_frame_states_how_much_there_is() {
        GroupFrame frame = GroupFrame.builder()
                .meetings(6)
                .sessions(CountRange.atMost(15))
                .sessionsPerYear(CountRange.atLeast(20))
                .build();
        Facts facts = Facts.of(frame, AS_OF);
        assertThat(facts.term(Term.MEETINGS)).contains(Measure.exactly(Units.MEETINGS, 6));
        assertThat(facts.term(Term.SESSIONS_IN_ALL)).contains(Measure.between(Units.SESSIONS, 0, 1500));
        assertThat(facts.term(Term.SESSIONS_PER_YEAR))
                .contains(Measure.between(Units.SESSIONS, 2000, Measure.NO_BOUND));
        assertThat(facts.path(Term.SESSIONS_IN_ALL)).isEqualTo("/sessions");
    }
}
