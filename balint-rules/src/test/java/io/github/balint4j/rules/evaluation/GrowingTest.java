package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.longest;
import static io.github.balint4j.rules.criterion.Quantities.periods;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Units.LENGTH;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is surely met on some days has a bound that is met on all of them. */
class GrowingTest {
    private static final Selector SUPERVISED = supervision();
    private static final Criterion SIX = atLeast(6, SESSIONS, SUPERVISED);

    private static Quantity inYears(Criterion criterion) {
        return periods(Period.ofYears(1), Window.since(new Moment.StartOf(SUPERVISED)), criterion);
    }

    @Test
    void what_is_enough_in_each_of_two_years_is_twice_that_in_both() {
        assertThat(Growing.bound(atLeast(2, inYears(SIX)))).contains(atLeast(12, SESSIONS, SUPERVISED));
    }

    @Test
    void a_year_in_which_two_things_are_met_asks_for_both() {
        Criterion both = allOf(SIX, some(training("seminar")));

        assertThat(Growing.bound(atLeast(2, inYears(both)))).contains(both);
    }

    @Test
    void of_years_that_nobody_asks_for_nothing_is_known() {
        assertThat(Growing.bound(atLeast(0, inYears(SIX)))).isEmpty();
        assertThat(Growing.bound(atMost(2, inYears(SIX)))).isEmpty();
    }

    @Test
    void what_may_be_met_otherwise_takes_the_place_of_one() {
        Criterion other = atLeast(60, longest(LENGTH, SUPERVISED));

        assertThat(Growing.bound(allOf(SIX, other))).contains(new Criterion.OutOf(1, List.of(SIX)));
        assertThat(Growing.bound(anyOf(SIX, other))).isEmpty();
    }

    @Test
    void days_that_another_activity_moves_have_no_bound_and_those_of_a_milestone_do() {
        Criterion afterSeminar = atLeast(6, SESSIONS, SUPERVISED.after(new Moment.StartOf(training("seminar"))));
        Criterion afterStart = atLeast(6, SESSIONS, SUPERVISED.after(new Moment.StartOf(milestone("start"))));

        assertThat(Growing.bound(afterSeminar)).isEmpty();
        assertThat(Growing.bound(afterStart)).contains(afterStart);
    }
}
