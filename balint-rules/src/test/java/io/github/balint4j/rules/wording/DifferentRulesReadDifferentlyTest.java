package io.github.balint4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two rules that differ in one place, and in their verdict on some facts, read differently. */
class DifferentRulesReadDifferentlyTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 7, 1);

    @Test
    void the_day_of_a_decision_and_its_end_read_differently() {
        Selector decision = Selectors.of(FactKind.DECISION).is(Attribute.CODE, "recognise");
        differ(
                Selectors.attended().until(Moment.start(decision)),
                Selectors.attended().until(Moment.end(decision)));
        Selector last = Selectors.last(decision);
        differ(
                Selectors.attended().until(Moment.start(last)),
                Selectors.attended().until(Moment.end(last)));
        Selector milestone = Selectors.milestone("a");
        differ(
                Selectors.attended().until(Moment.start(milestone)),
                Selectors.attended().until(Moment.end(milestone)));
    }

    @Test
    void what_lies_in_a_window_and_what_covers_it_read_differently() {
        Moment day = new Moment.Day(AS_OF);
        Window window = Window.between(day, Moment.asOf());
        for (Selector facts :
                List.of(Selectors.membership("x"), Selectors.of(FactKind.DECISION), Selectors.training())) {
            for (Window one : List.of(window, Window.on(day))) {
                Selector within = facts.and(new Selector.Timed(Selector.Relation.WITHIN, one));
                Selector starting = facts.and(new Selector.Timed(Selector.Relation.STARTING, one));
                Selector covering = facts.and(new Selector.Timed(Selector.Relation.COVERING, one));
                differ(within, covering);
                differ(within, starting);
                differ(starting, covering);
            }
        }
    }

    @Test
    void whether_the_first_day_of_a_window_counts_is_said() {
        Optional<Moment> from = Optional.of(Moment.start(Selectors.led()));
        Optional<Moment> until = Optional.of(Moment.asOf());
        for (boolean last : List.of(true, false)) {
            differ(
                    Selectors.attended().and(within(new Window(from, true, until, last))),
                    Selectors.attended().and(within(new Window(from, false, until, last))));
        }
    }

    private static Selector within(Window window) {
        return new Selector.Timed(Selector.Relation.WITHIN, window);
    }

    @Test
    void what_was_recorded_and_what_is_so_on_the_day_read_differently() {
        Selector sessions = Selectors.of(FactKind.SESSION);
        differ(sessions.is(Attribute.STATE, "held"), sessions.is(Attribute.RECORDED, "held"));
        differ(sessions.is(Attribute.STATE, "held", "planned"), sessions.is(Attribute.RECORDED, "held", "planned"));
    }

    @Test
    void the_length_of_one_session_and_the_time_in_all_read_differently() {
        differ(
                Selectors.attended().sizedAtLeast(90, Units.MINUTES),
                Selectors.attended().sizedAtLeast(90, Units.LENGTH));
    }

    @Test
    void a_share_of_entries_and_one_of_sessions_read_differently() {
        Selector online = Selectors.is(Attribute.MODE, "online");
        Bound half = new Bound.Number(new BigDecimal("0.5"), Units.SHARE);
        assertThat(Stream.of(Units.ENTRIES, Units.SESSIONS)
                        .map(unit -> new Quantity.Share(online, new Quantity.Total(unit, Selectors.attended())))
                        .map(share -> new Criterion.Bounded(share, Optional.of(half), Optional.empty()))
                        .map(Wording.english()::required))
                .doesNotHaveDuplicates();
    }

    private static void differ(Selector one, Selector other) {
        assertThat(Wording.english().required(Criteria.some(one)))
                .isNotEqualTo(Wording.english().required(Criteria.some(other)));
    }
}
