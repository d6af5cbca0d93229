package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.last;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day known in part is the first or the last where all days that it can be are. */
class FirstAndLastTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final Selector IN_PERSON = is(Attribute.MODE, "in-person");

    /** Sessions of these days; online those that begin with a {@code ~}. */
    private static BalintGroup group(boolean complete, String... days) {
        List<Session> sessions = Stream.of(days)
                .map(day -> Session.builder()
                        .on(PartialDate.parse(day.replace("~", "")))
                        .mode(day.startsWith("~") ? Mode.ONLINE : Mode.IN_PERSON)
                        .state(SessionState.HELD)
                        .build())
                .toList();
        return BalintGroup.builder()
                .id(GroupId.of("g"))
                .sessions(complete ? Known.complete(sessions) : Known.incomplete(sessions))
                .build();
    }

    private static Portfolio portfolio(String... days) {
        return Portfolio.builder()
                .person(PersonId.of("p1"))
                .sessions(Stream.of(days)
                        .map(day -> Experience.builder()
                                .date(PartialDate.parse(day.replace("~", "")))
                                .role(GroupRole.MEMBER)
                                .mode(day.startsWith("~") ? Mode.ONLINE : Mode.IN_PERSON)
                                .build())
                        .toArray(Experience[]::new))
                .build();
    }

    private static Verdict verdict(Criterion criterion, BalintGroup group) {
        return new Evaluator(Facts.of(group, TODAY)).evaluate(criterion).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-06 ~2025-03-10 2025-07, SATISFIED",
        "2025-01-06 ~2025-03-10 2025-03, UNDETERMINED",
        "2025-01-06 ~2025-03-10 2025-02, NOT_SATISFIED",
        "2025-01-06 ~2025-03-10 2025, UNDETERMINED",
        "2025-01-06 ~2025-03-10 --07, UNDETERMINED",
        "2025-01-06 2025-07 2025-07, SATISFIED",
        "2025-01-06 ~2025-07 ~2025-07, UNDETERMINED",
        "2025-01-06 ~2025-07 2025-07, UNDETERMINED"
    })
    void of_groups_and_of_persons_alike(String days, Verdict expected) {
        String[] all = days.split(" ");
        assertThat(verdict(every(last(scheduled()), IN_PERSON), group(true, all)))
                .isEqualTo(expected);
        Verdict ofPerson = new Evaluator(Facts.of(portfolio(all), TODAY))
                .evaluate(every(last(attended()), IN_PERSON))
                .verdict();
        assertThat(ofPerson).isEqualTo(expected);
    }

    @Test
    void what_surely_has_others_before_it_is_not_the_first_whatever_else_there_may_be() {
        Criterion first = every(first(scheduled()), IN_PERSON);
        assertThat(verdict(first, group(true, "2025-01", "~2025-02"))).isEqualTo(Verdict.SATISFIED);
        // Another one that nobody listed may have been the first.
        assertThat(verdict(first, group(false, "2025-01", "~2025-02"))).isEqualTo(Verdict.UNDETERMINED);
        Criterion second = every(new Selector.Position(2, scheduled()), IN_PERSON);
        assertThat(verdict(second, group(true, "~2025-01", "2025-02", "~2025-03")))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(second, group(true, "~2025-01", "~2025-01", "2025-02")))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    // Nothing is missing of the days: not of the first one, nor of the seminars, which may each have been several.
    @Test
    void where_a_course_over_several_days_may_be_the_first_and_the_second_what_took_place_on_them_is_asked_for() {
        Experience.Builder seminar = Experience.builder().code("leader-seminar");
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p1"))
                .sessions(Experience.builder()
                        .date(LocalDate.of(2024, 5, 5))
                        .role(GroupRole.MEMBER)
                        .build())
                .training(
                        seminar.since(PartialDate.parse("2024-05-03"))
                                .until(Given.of(PartialDate.parse("2024-05-05")))
                                .build(),
                        seminar.since(PartialDate.parse("2024-11-08"))
                                .until(Given.of(PartialDate.parse("2024-11-10")))
                                .build())
                .build();
        Criterion before = some(attended().before(start(new Selector.Position(2, training("leader-seminar")))));
        Outcome outcome = new Evaluator(Facts.of(portfolio, TODAY)).evaluate(before);

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.remaining().steps().filter(Remedy.Supply.class::isInstance))
                .containsExactly(new Remedy.Supply(
                        new Datum(Datum.Kind.PARTS, "sessions"), List.of("/training/0", "/training/1")));
    }

    @Test
    void the_first_and_the_last_session_of_a_german_group_known_by_the_month() {
        BalintGroup group = group(true, "2025-01-06", "~2025-03-10", "2025-07");
        assertThat(Rulebooks.deBaekGroup()
                        .assess(group, TODAY)
                        .finding("baek-online-edges")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
