package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.kOf;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.spread;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.nth;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Reading;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be a rulebook is refused when it is built, all of it at once. */
class RefusedEditionsTest {
    private static final Criterion ANY = some(sessions());

    private static Edition.Builder cited(String id) {
        return Edition.builder(id).citing(Citation.of("house rules"));
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("which kind of fact", some(is(Attribute.MODE, "online"))),
                Arguments.of("which kind of fact", holds(is(Attribute.MODE, "online"))),
                Arguments.of("which kind of fact", every(is(Attribute.MODE, "online"), is(Attribute.STATE, "held"))),
                Arguments.of("which kind of fact", some(places("member").on(start(is(Attribute.MODE, "online"))))),
                Arguments.of("needs both branches", kOf(1, when(ANY, ANY), ANY)),
                Arguments.of("no reason", judged("t", "often", "group").readAs(ANY)),
                Arguments.of("no amount", atLeast(1, Units.PEOPLE, sessions())),
                Arguments.of("no amount", atLeast(1, Units.CASES, places("member"))),
                Arguments.of("no amount", atLeast(1, spread(places("member")))),
                Arguments.of("no profession", atLeast(1, distinct(Attribute.PROFESSION, sessions()))),
                Arguments.of("no profession", some(sessions().is(Attribute.PROFESSION, "nurse"))),
                Arguments.of("no supervisor", some(places("member").with(Attribute.SUPERVISOR, authorised()))),
                Arguments.of("no field", some(sessions().and(not(is(Attribute.FIELD, "health"))))),
                Arguments.of("no judge", every(sessions(), not(is(Attribute.JUDGE, "group")))),
                Arguments.of("no role \"treasurer\"", some(places("treasurer"))),
                Arguments.of("no role \"treasurer\"", every(places("leader"), is(Attribute.ROLE, "treasurer"))),
                Arguments.of("no role \"supervisor\"", some(report("supervisor").or(places("supervisor")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_row_that_could_not_be_evaluated_is_refused_by_its_id(String problem, Criterion criterion) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cited("our/group@2026")
                        .required("r1", "One.", criterion)
                        .build())
                .withMessageContaining("our/group@2026")
                .withMessageContaining("row r1")
                .withMessageContaining(problem);
    }

    static Stream<Arguments> unmeetable() {
        Criterion crossed = some(sessions()
                .and(new Selector.Timed(
                        Selector.Relation.WITHIN,
                        new Window(Optional.of(asOf()), true, Optional.of(asOf().minus(Period.ofYears(1))), true))));
        return Stream.of(
                Arguments.of(false, "no day lies in this window", crossed),
                Arguments.of(
                        false, "no day lies in this window", some(sessions().starting(Window.between(day(2), day(2))))),
                Arguments.of(
                        false,
                        "no day lies in this window",
                        atLeast(1, covered(places("member"), window(day(2), day(1))))),
                Arguments.of(false, "never 50; write 0.5 for 50 %", atLeast(new BigDecimal(50), online())),
                Arguments.of(false, "never 1.5", atMost(new BigDecimal("1.5"), online())),
                Arguments.of(false, "at least 0 is always so", atLeast(0, agreed(Term.SIZE))),
                Arguments.of(false, "two kinds at once", some(scheduled().and(frame()))),
                Arguments.of(false, "a group has no milestone", some(milestone("application"))),
                Arguments.of(false, "a group has no training", some(sessions().or(training()))),
                Arguments.of(false, "as what somebody came", atLeast(20, Units.SESSIONS, attended())),
                Arguments.of(true, "a person has no place", atLeast(5, Units.PEOPLE, places("member"))),
                Arguments.of(true, "a person has no frame", some(frame())),
                Arguments.of(true, "no frame that agrees members", atLeast(5, agreed(Term.SIZE))),
                Arguments.of(false, "\"Confidentiality\" is no code", holds(agreement("Confidentiality"))),
                Arguments.of(false, "such as \"same-room\"", holds(agreement("Same room"))),
                Arguments.of(false, "a session has no field", every(sessions(), is(Attribute.FIELD, "health"))),
                Arguments.of(
                        true,
                        "a report has no leader",
                        some(report("supervisor").with(Attribute.LEADER, authorised()))),
                Arguments.of(
                        false,
                        "an agreement is no standing",
                        every(sessions(), with(Attribute.LEADER, agreement("voluntary"), asOf()))),
                Arguments.of(false, "a session takes place", holds(scheduled())));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unmeetable")
    void a_row_that_nothing_could_change_is_refused(boolean aboutPersons, String problem, Criterion criterion) {
        Edition.Builder edition = cited("our/rules@2026").required("r1", "One.", criterion);
        assertThatIllegalArgumentException()
                .isThrownBy((aboutPersons ? edition.aboutPersons() : edition)::build)
                .withMessageContaining("row r1: ")
                .withMessageContaining(problem);
    }

    static Stream<Criterion> sound() {
        return Stream.of(
                // A month is 28 to 31 days: on some days there is a day between the two.
                some(sessions()
                        .starting(Window.between(
                                asOf().minus(Period.ofDays(30)),
                                asOf().minus(Period.ofMonths(1)).plus(Period.ofDays(3))))),
                some(sessions().and(new Selector.Timed(Selector.Relation.WITHIN, window(day(2), day(2))))),
                // One edge is a day, the other found in the record: nobody knows which comes first.
                some(sessions().and(new Selector.Timed(Selector.Relation.WITHIN, window(asOf(), day(2))))),
                between(0, 3, agreed(Term.LEADERS)),
                atLeast(BigDecimal.ONE, online()));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void a_row_that_can_be_met_and_missed_is_not(Criterion criterion) {
        assertThat(cited("our/rules@2026")
                        .required("r1", "One.", criterion)
                        .build()
                        .requirements())
                .hasSize(1);
    }

    private static Moment day(int day) {
        return new Moment.Day(LocalDate.of(2026, 1, day));
    }

    private static Window window(Moment from, Moment until) {
        return new Window(Optional.of(from), true, Optional.of(until), true);
    }

    private static Quantity online() {
        return share(Units.SESSIONS, is(Attribute.MODE, "online"), sessions());
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.builder("our/group@2026")
                        .reading("word", "too early")
                        .required("Not An Id", "Title.", ANY)
                        .usual("twice", " ", ANY)
                        .usual("twice", "Title.", ANY)
                        .without("missing")
                        .from(LocalDate.of(2026, 1, 2))
                        .until(LocalDate.of(2026, 1, 1))
                        .build())
                .withMessageContaining("before the first row")
                .withMessageContaining("not a code")
                .withMessageContaining("used twice")
                .withMessageContaining("no title")
                .withMessageContaining("cites no source")
                .withMessageContaining("no row missing")
                .withMessageContaining("ends on 2026-01-01");
    }

    @Test
    void an_edition_without_rows_or_without_a_required_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cited("our/group@2026").build())
                .withMessageContaining("no row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cited("our/group@2026").usual("u", "U.", ANY).build())
                .withMessageContaining("no required row");
    }

    @Test
    void an_edition_is_named_with_its_edition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.builder("our/group"))
                .withMessageContaining("@");
        assertThatIllegalArgumentException().isThrownBy(() -> Edition.builder("Our Clinic"));
    }

    static Stream<ThrowingCallable> criteria() {
        return Stream.of(
                () -> between(5, 4, agreed(Term.SIZE)),
                () -> between(Period.ofMonths(4), Period.ofMonths(3), agreed(Term.TRIAL)),
                () -> atLeast(Period.ofMonths(3), agreed(Term.SIZE)),
                () -> atLeast(-1, agreed(Term.SIZE)),
                () -> atLeast(Period.ZERO, span(sessions())),
                () -> agreed(Term.SIZE, span(sessions())),
                Criteria::allOf,
                () -> kOf(0, ANY),
                () -> kOf(2, ANY),
                () -> nth(0, sessions()),
                () -> is(Attribute.MODE),
                () -> new Criterion.Bounded(span(sessions()), Optional.empty(), Optional.empty()),
                () -> new Criterion.When(ANY, Optional.empty(), Optional.empty()),
                () -> judged("Not A Code", "word", "group"),
                () -> judged("t", " ", "group"),
                () -> new Reading("word", " "),
                () -> Citation.of(" "));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void what_cannot_be_a_criterion_is_refused_as_it_is_written(ThrowingCallable criterion) {
        assertThatIllegalArgumentException().isThrownBy(criterion);
    }

    @Test
    void a_series_has_one_name_and_one_edition_for_each_day() {
        Edition first = edition("our/group@1", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        Edition overlapping = edition("our/group@2", LocalDate.of(2020, 12, 31), LocalDate.of(2021, 12, 31));
        Edition other = edition("our/leader@1", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of("Ours", first, overlapping, other, first))
                .withMessageContaining("in force on the same days")
                .withMessageContaining("our/leader@1 is not an edition of our/group")
                .withMessageContaining("given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of("Ours"))
                .withMessageContaining("at least one edition");
    }

    private static Edition edition(String id, LocalDate from, LocalDate until) {
        return cited(id).required("r", "One.", ANY).from(from).until(until).build();
    }

    @Test
    void nobody_can_reach_into_the_rows_of_an_edition() {
        assertThat(cited("our/group@1").required("r", "One.", ANY).build().requirements())
                .isUnmodifiable();
    }

    private static Edition.Builder threeAtMost() {
        return cited("x/y@2024").required("all", "All.", atMost(3, Units.SESSIONS, sessions()));
    }

    @Test
    void of_two_required_rows_that_exclude_each_other_the_later_one_is_refused() {
        Criterion fiveOnline = atLeast(5, Units.SESSIONS, sessions().is(Attribute.MODE, "online"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        threeAtMost().required("online", "Online.", fiveOnline).build())
                .withMessage(
                        "x/y@2024 cannot be used: row online: nothing could meet both this row and row all; mend one of them,"
                                + " or let only one be required");
    }

    @Test
    void rows_that_can_be_met_together_or_of_which_one_is_not_required_are_taken() {
        Criterion fiveOnline = atLeast(5, Units.SESSIONS, sessions().is(Attribute.MODE, "online"));
        Criterion threeOnline = atLeast(3, Units.SESSIONS, sessions().is(Attribute.MODE, "online"));
        assertThat(threeAtMost()
                        .recommended("online", "Online.", fiveOnline)
                        .build()
                        .requirements())
                .hasSize(2);
        assertThat(threeAtMost()
                        .required("online", "Online.", threeOnline)
                        .build()
                        .requirements())
                .hasSize(2);
    }
}
