package io.github.balint4j.rules.evaluation;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Session;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Samples;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds are inclusive, and exact at every edge. */
class EdgesTest {
    private static void assertMet(Outcome outcome, boolean met) {
        assertThat(outcome.verdict()).isEqualTo(met ? Verdict.SATISFIED : Verdict.NOT_SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "12, true", "13, false"})
    void five_to_twelve_members_are_five_to_twelve(int count, boolean met) {
        assertMet(members(5, 12, count), met);
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void so_is_any_number_of_members_between_any_bounds(
            @ForAll @IntRange(max = 20) int min,
            @ForAll @IntRange(max = 10) int more,
            @ForAll @IntRange(min = -2, max = 12) int offset) {
        int count = Math.max(0, min + offset);
        assertMet(members(min, min + more, count), count >= min && count <= min + more);
    }

    private static Outcome members(int min, int max, int count) {
        Criterion size = between(
                min, max, agreed(Term.SIZE, total(Units.PEOPLE, places("member").on(asOf()))));
        Membership[] people = IntStream.range(0, count)
                .mapToObj(i -> Membership.of(PersonId.of("p" + i)))
                .toArray(Membership[]::new);
        return Evaluated.on(size, group -> group.members(people));
    }

    @Test
    void a_leader_has_a_profession_like_a_member() {
        Criterion psychologist = atLeast(1, Units.PEOPLE, places("leader").is(Attribute.PROFESSION, "psychologist"));
        Leadership.Builder leader = Leadership.builder().person(PersonId.of("l1"));
        assertThat(Evaluated.on(psychologist, group -> group.leaders(leader.build()))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertMet(
                Evaluated.on(
                        psychologist,
                        group -> group.leaders(leader.profession(Profession.GENERAL_PRACTITIONER)
                                .build())),
                false);
        assertMet(
                Evaluated.on(
                        psychologist,
                        group -> group.leaders(
                                leader.profession(Profession.PSYCHOLOGIST).build())),
                true);
    }

    @ParameterizedTest
    @CsvSource({"2021-04-05, true", "2021-04-06, false"})
    void thirty_five_days_from_one_session_to_the_next_are_at_most_35(String second, boolean met) {
        Criterion regular = atMost(35, agreed(Term.CADENCE, typical(Units.GAP, scheduled())));
        // What is typical never refuses.
        assertThat(Evaluated.on(regular, group -> group.sessions(Samples.planned("2021-03-01", second)))
                        .verdict())
                .isEqualTo(met ? Verdict.SATISFIED : Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "P9M, 2020-09-02, 2021-06-02, true",
        "P9M, 2020-09-02, 2021-06-01, false",
        "P6M, 2024-08-31, 2025-02-28, true",
        "P6M, 2024-08-31, 2025-02-27, false",
        "P6M, 2023-08-31, 2024-02-28, false",
        "P6M, 2023-08-31, 2024-02-29, true"
    })
    void a_span_reaches_a_period_on_the_day_and_not_one_day_earlier(
            Period period, String first, String last, boolean met) {
        Criterion continuity = atLeast(period, span(scheduled()));
        assertMet(Evaluated.on(continuity, group -> group.sessions(Samples.planned(last, first))), met);
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void a_span_is_at_least_a_period_exactly_when_the_first_day_and_it_are_not_after_the_last(
            @ForAll @IntRange(max = 1500) int offset,
            @ForAll @IntRange(max = 24) int months,
            @ForAll @IntRange(min = 3, max = 40) int days,
            @ForAll @IntRange(min = -3, max = 3) int more) {
        Period period = Period.of(0, months, days);
        LocalDate first = LocalDate.of(2019, 1, 1).plusDays(offset);
        LocalDate last = first.plus(period).plusDays(more);
        assertMet(
                Evaluated.on(
                        atLeast(period, span(scheduled())),
                        group -> group.sessions(Session.planned(first), Session.planned(last))),
                more >= 0);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void minutes_are_exact_at_every_edge(
            @ForAll @IntRange(min = 1, max = 1440) int minutes, @ForAll @IntRange(min = -1, max = 1) int offset) {
        Criterion length = atLeast(minutes + 1, agreed(Term.LENGTH));
        int agreed = Math.max(1, Math.min(1440, minutes + 1 + offset));
        assertMet(Evaluated.onFrame(length, frame -> frame.length(Duration.ofMinutes(agreed))), agreed >= minutes + 1);
    }

    @ParameterizedTest
    @CsvSource({"100, 2, true", "89, 2, false", "90, 2, true", "134, 3, false", "135, 3, true"})
    void a_session_is_surely_so_many_whole_hours(int minutes, int hours45, boolean met) {
        Session session = Session.builder()
                .date(LocalDate.of(2021, 2, 1))
                .length(Duration.ofMinutes(minutes))
                .build();
        Outcome outcome = Evaluated.on(atLeast(hours45, Units.HOURS45, scheduled()), group -> group.sessions(session));
        assertThat(outcome.found().orElseThrow().low() >= hours45 * 45L).isEqualTo(met);
        assertMet(outcome, met);
    }
}
