package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a group does on one day is one meeting, however many sessions it holds and however they are listed. */
class MeetingsOfAGroupTest {
    private static final Session DOUBLE = Session.builder()
            .date(LocalDate.of(2021, 1, 10))
            .sessions(new BigDecimal("2"))
            .build();
    private static final Session OTHER_DAY = Session.planned(LocalDate.of(2021, 1, 17));
    private static final Session SOME_DAY = Session.held(PartialDate.parse("2021-02"));

    private static BalintGroup.Builder three(BalintGroup.Builder group) {
        return group.sessions(DOUBLE, OTHER_DAY, SOME_DAY);
    }

    static Stream<Unit> counted() {
        return Stream.of(Units.MEETINGS, Units.EVENTS);
    }

    private static Criterion exactly(int number, Unit unit) {
        return between(number, number, total(unit, scheduled()));
    }

    @ParameterizedTest
    @MethodSource("counted")
    void as_many_are_found_as_are_listed(Unit unit) {
        Outcome outcome = Evaluated.on(exactly(3, unit), MeetingsOfAGroupTest::three);
        assertThat(outcome.found()).contains(Measure.exactly(unit, 3));
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Evaluated.on(exactly(2, unit), MeetingsOfAGroupTest::three).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void sessions_of_one_day_are_one_meeting() {
        Session morning = Session.builder()
                .date(LocalDate.of(2021, 1, 10))
                .startsAt(LocalTime.of(9, 0))
                .build();
        Session afternoon =
                Session.builder().from(morning).startsAt(LocalTime.of(14, 0)).build();
        assertThat(Evaluated.on(exactly(2, Units.MEETINGS), group -> group.sessions(morning, afternoon, SOME_DAY))
                        .found())
                .contains(Measure.exactly(Units.MEETINGS, 2));
    }

    @ParameterizedTest
    @MethodSource("counted")
    void an_incomplete_list_may_lack_some(Unit unit) {
        Outcome outcome =
                Evaluated.on(exactly(2, unit), group -> group.sessions(Known.incomplete(List.of(DOUBLE, SOME_DAY))));
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.found().orElseThrow().low()).isEqualTo(2);
    }

    @Test
    void the_meetings_that_are_agreed_stand_in_for_those_that_nobody_listed() {
        Criterion three = between(3, 3, agreed(Term.MEETINGS, total(Units.MEETINGS, scheduled())));
        GroupFrame frame = GroupFrame.builder().meetings(3).build();
        Outcome agreed = Evaluated.on(three, group -> group.frame(frame));
        assertThat(agreed.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(agreed.basis()).isEqualTo(Basis.AGREED);
        assertThat(Evaluated.on(three, MeetingsOfAGroupTest::three).basis()).isEqualTo(Basis.EVIDENCE);
    }
}
