package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** A group that pauses does not meet now. */
class PausesTest {
    private static final Criterion FORTNIGHTLY = Criteria.atMost(14, Quantities.agreed(Term.CADENCE));
    private static final Given<PartialDate> YESTERDAY = Given.of(PartialDate.of(Evaluated.TODAY.minusDays(1)));
    private static final Given<PartialDate> TOMORROW = Given.of(PartialDate.of(Evaluated.TODAY.plusDays(1)));

    private static Outcome of(Pause pause) {
        return Evaluated.on(FORTNIGHTLY, group -> fortnightly(group).pauses(pause));
    }

    private static BalintGroup.Builder fortnightly(BalintGroup.Builder group) {
        return group.statedOn(Evaluated.TODAY)
                .frame(GroupFrame.builder()
                        .cadence(PeriodRange.exactly(Period.ofDays(14)))
                        .build());
    }

    @Test
    void while_it_pauses_no_row_says_that_it_meets_now() {
        assertThat(Evaluated.on(FORTNIGHTLY, PausesTest::fortnightly).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(of(new Pause(Given.usual(), Given.usual())).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(of(new Pause(YESTERDAY, TOMORROW)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(of(new Pause(Given.unknown(), TOMORROW)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void before_and_after_it_the_frame_says_how_often_it_meets() {
        assertThat(of(new Pause(Given.usual(), YESTERDAY)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(of(new Pause(TOMORROW, Given.usual())).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_would_tell_is_the_end_of_the_pause() {
        assertThat(of(new Pause(YESTERDAY, Given.usual())).remaining().toString())
                .contains("until", "/pauses/0")
                .doesNotContain("cadence");
        assertThat(of(new Pause(YESTERDAY, TOMORROW)).remaining().toString())
                .contains(Evaluated.TODAY.plusDays(2).toString());
    }

    @Test
    void nothing_was_held_in_a_pause() {
        assertThatThrownBy(() -> Evaluated.on(
                        FORTNIGHTLY,
                        group -> fortnightly(group)
                                .pauses(new Pause(YESTERDAY, TOMORROW))
                                .sessions(Session.held(Evaluated.TODAY))))
                .isInstanceOf(ContradictionException.class)
                .hasMessageContaining("/pauses/0");
    }
}
