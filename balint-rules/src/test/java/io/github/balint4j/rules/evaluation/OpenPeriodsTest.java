package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.time.Period;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** "At least two terms", "up to half a year": what an announcement says of one end only. */
class OpenPeriodsTest {
    private static final Period TEN_MONTHS = Period.ofMonths(10);
    private static final UnaryOperator<GroupFrame.Builder> AT_LEAST_TEN_MONTHS =
            frame -> frame.periodAtLeast(TEN_MONTHS);
    private static final UnaryOperator<GroupFrame.Builder> AT_MOST_TEN_MONTHS =
            frame -> frame.period(PeriodRange.atMost(TEN_MONTHS));

    @Test
    void at_least_ten_months_are_at_least_nine_and_nobody_knows_whether_eleven() {
        assertThat(period(atLeast(Period.ofMonths(9), agreed(Term.PERIOD)), AT_LEAST_TEN_MONTHS))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(period(atLeast(TEN_MONTHS, agreed(Term.PERIOD)), AT_LEAST_TEN_MONTHS))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(period(atLeast(Period.ofMonths(11), agreed(Term.PERIOD)), AT_LEAST_TEN_MONTHS))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void at_least_ten_months_are_surely_more_than_nine_and_nobody_knows_whether_at_most_eleven() {
        assertThat(period(atMost(Period.ofMonths(9), agreed(Term.PERIOD)), AT_LEAST_TEN_MONTHS))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(period(atMost(Period.ofMonths(11), agreed(Term.PERIOD)), AT_LEAST_TEN_MONTHS))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void at_most_ten_months_mirror_that() {
        assertThat(period(atMost(TEN_MONTHS, agreed(Term.PERIOD)), AT_MOST_TEN_MONTHS))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(period(atMost(Period.ofMonths(9), agreed(Term.PERIOD)), AT_MOST_TEN_MONTHS))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(period(atLeast(Period.ofMonths(9), agreed(Term.PERIOD)), AT_MOST_TEN_MONTHS))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(period(atLeast(Period.ofMonths(11), agreed(Term.PERIOD)), AT_MOST_TEN_MONTHS))
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_cadence_of_at_least_two_weeks_is_no_cadence_of_at_most_ten_days() {
        UnaryOperator<GroupFrame.Builder> frame = builder -> builder.cadence(PeriodRange.atLeast(Period.ofWeeks(2)));
        assertThat(Evaluated.onFrame(atMost(10, agreed(Term.CADENCE)), frame).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(Evaluated.onFrame(atMost(35, agreed(Term.CADENCE)), frame).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void one_end_is_said_as_it_was_written() {
        Criterion half = atLeast(Period.ofMonths(6), agreed(Term.PERIOD));
        assertThat(found(Evaluated.onFrame(half, AT_LEAST_TEN_MONTHS))).isEqualTo("10 months or more");
        assertThat(found(Evaluated.onFrame(half, AT_MOST_TEN_MONTHS))).isEqualTo("up to 10 months");
        assertThat(found(Evaluated.onFrame(
                        atLeast(5, agreed(Term.SIZE)), frame -> frame.members(CountRange.atMost(12)))))
                .isEqualTo("up to 12 people");
    }

    private static Verdict period(Criterion criterion, UnaryOperator<GroupFrame.Builder> frame) {
        return Evaluated.onFrame(criterion, frame).verdict();
    }

    private static String found(Outcome outcome) {
        return Wording.english().amount(outcome.found().orElseThrow());
    }
}
