package io.github.balint4j.rules.laws.portfolio;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Units.ENTRIES;
import static io.github.balint4j.rules.criterion.Units.MINUTES;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Of what is fully known, quantities are what anybody would count by hand. */
class ReferenceLawTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);

    private static Measure found(Quantity quantity, Portfolio portfolio) {
        return evaluate(anyOf(quantity), portfolio).found().orElseThrow();
    }

    // At least all of it, or one: which, makes no difference to what is found.
    private static Criterion anyOf(Quantity quantity) {
        return quantity instanceof Quantity.Share ? atLeast(BigDecimal.ONE, quantity) : atLeast(1, quantity);
    }

    private static Outcome evaluate(Criterion criterion, Portfolio portfolio) {
        return new Evaluator(Facts.of(portfolio, TODAY)).evaluate(criterion);
    }

    private static Measure covered(Window window, Portfolio portfolio) {
        Criterion criterion = atLeast(Period.ofDays(1), Quantities.covered(practice(), window));
        return evaluate(criterion, portfolio).found().orElseThrow();
    }

    private static Portfolio of(List<Experience> sessions) {
        return AnyPortfolio.person()
                .sessions(sessions.toArray(Experience[]::new))
                .build();
    }

    private static LocalDate day(Experience session) {
        return session.date().flatMap(PartialDate::date).orElseThrow();
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void covered_days_are_those_of_a_set(
            @ForAll("stretches") List<Experience> stretches,
            @ForAll @IntRange(max = 1200) int first,
            @ForAll @IntRange(max = 600) int length) {
        Portfolio portfolio = AnyPortfolio.person()
                .practice(stretches.toArray(Experience[]::new))
                .build();
        LocalDate from = AnyEntry.FIRST_DAY.minusDays(100).plusDays(first);
        LocalDate until = from.plusDays(length);
        Set<LocalDate> days = new HashSet<>();
        for (Experience one : stretches) {
            LocalDate last = one.until().value().flatMap(PartialDate::date).orElse(TODAY);
            LocalDate day = one.since().flatMap(PartialDate::date).orElseThrow();
            for (; !day.isAfter(last) && !day.isAfter(TODAY); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        assertThat(covered(Window.ever(), portfolio).low()).isEqualTo(days.size());
        Measure inside = covered(Window.between(new Moment.Day(from), new Moment.Day(until)), portfolio);
        assertThat(inside.low())
                .isEqualTo(inside.high())
                .isEqualTo(days.stream()
                        .filter(day -> !day.isBefore(from) && day.isBefore(until))
                        .count());
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void a_share_is_a_fraction(@ForAll("sessions") List<Experience> sessions, @ForAll("units") Unit unit) {
        BigInteger part = BigInteger.ZERO;
        BigInteger whole = BigInteger.ZERO;
        for (Experience one : sessions) {
            long amount = unit.dimension() == MINUTES.dimension()
                    ? one.duration().orElseThrow().toMinutes()
                    : 1;
            whole = whole.add(BigInteger.valueOf(amount));
            part = one.mode().orElseThrow() == Mode.ONLINE ? part.add(BigInteger.valueOf(amount)) : part;
        }
        Measure share = found(Quantities.share(unit, is(Attribute.MODE, "online"), attended()), of(sessions));
        if (whole.signum() == 0) {
            assertThat(share.none()).isTrue();
        } else {
            BigInteger expected =
                    part.multiply(BigInteger.valueOf(Units.SHARE.size())).divide(whole);
            assertThat(share.byReading()).isEqualTo(Measure.exactly(Units.SHARE, expected.longValueExact()));
        }
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void periods_are_those_that_one_goes_through(
            @ForAll("sessions") List<Experience> sessions,
            @ForAll("lengths") Period length,
            @ForAll @IntRange(max = 900) int first,
            @ForAll @IntRange(min = 1, max = 2) int least) {
        LocalDate start = AnyEntry.FIRST_DAY.plusDays(first);
        long met = 0;
        long missed = 0;
        long run = 0;
        long longest = 0;
        for (int k = 0; !start.plus(length.multipliedBy(k)).isAfter(TODAY); k++) {
            LocalDate from = start.plus(length.multipliedBy(k));
            LocalDate next = start.plus(length.multipliedBy(k + 1));
            long count = sessions.stream()
                    .map(ReferenceLawTest::day)
                    .filter(day -> !day.isBefore(from) && day.isBefore(next) && !day.isAfter(TODAY))
                    .count();
            boolean over = !next.isAfter(TODAY);
            met += count >= least ? 1 : 0;
            missed += count < least && over ? 1 : 0;
            run = count >= least ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        Window window = Window.since(new Moment.Day(start));
        Criterion each = atLeast(least, ENTRIES, attended());
        Portfolio portfolio = of(sessions);
        assertThat(found(Quantities.periods(length, window, each), portfolio))
                .isEqualTo(Measure.exactly(Units.PERIODS, met));
        assertThat(found(Quantities.missed(length, window, each), portfolio))
                .isEqualTo(Measure.exactly(Units.PERIODS, missed));
        assertThat(found(Quantities.run(length, window, each), portfolio))
                .isEqualTo(Measure.exactly(Units.PERIODS, longest));
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void values_are_counted_one_by_one(
            @ForAll("sessions") List<Experience> sessions, @ForAll @IntRange(min = 1, max = 3) int least) {
        long expected = Set.of(Mode.values()).stream()
                .filter(mode -> sessions.stream()
                                .filter(one ->
                                        !day(one).isAfter(TODAY) && one.mode().orElseThrow() == mode)
                                .count()
                        >= least)
                .count();
        Quantity values = Quantities.values(Attribute.MODE, attended(), atLeast(least, ENTRIES, attended()));
        assertThat(found(values, of(sessions))).isEqualTo(Measure.exactly(Units.VALUES, expected));
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void teaching_hours_are_surely_the_whole_ones_and_by_our_reading_all_minutes(
            @ForAll("sessions") List<Experience> sessions) {
        long minutes = sessions.stream()
                .mapToLong(one -> one.duration().orElseThrow().toMinutes())
                .sum();
        long whole = sessions.stream()
                .mapToLong(one -> one.duration().orElseThrow().toMinutes() / 45 * 45)
                .sum();
        for (Unit unit : List.of(Units.HOURS45, Units.DOUBLE_HOURS)) {
            Outcome outcome = evaluate(atLeast(30, unit, attended()), of(sessions));
            long enough = 30 * unit.size();
            assertThat(outcome.found())
                    .contains(Measure.between(unit, whole, minutes).readAs(Measure.By.MINUTES, minutes, minutes));
            assertThat(outcome.verdict()).isEqualTo(minutes >= enough ? Verdict.SATISFIED : Verdict.NOT_SATISFIED);
            assertThat(outcome.basis()).isEqualTo(minutes >= enough && whole < enough ? Basis.READING : Basis.EVIDENCE);
            assertThat(outcome.withoutReadings())
                    .isEqualTo(whole < enough && minutes >= enough ? Verdict.UNDETERMINED : outcome.verdict());
        }
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void a_source_that_says_how_it_counts_replaces_the_reading(@ForAll("sessions") List<Experience> sessions) {
        Unit whole = Units.HOURS45.countedSoBy("house rules, 3");
        long hours = sessions.stream()
                .mapToLong(one -> one.duration().orElseThrow().toMinutes() / 45)
                .sum();
        assertThat(found(Quantities.total(whole, attended()), of(sessions)))
                .isEqualTo(Measure.exactly(whole, hours * 45));
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void evidence_is_counted_once(
            @ForAll("sessions") List<Experience> sessions, @ForAll @IntRange(min = 1, max = 9) int least) {
        for (Unit unit : List.of(SESSIONS, Units.HOURS45, MINUTES)) {
            Outcome outcome = evaluate(atLeast(least, unit, attended().or(Selectors.sessions())), of(sessions));
            List<EvidenceItem> counted = outcome.evidence().counted();
            assertThat(counted.stream().map(EvidenceItem::path)).doesNotHaveDuplicates();
            assertThat(counted.stream()
                            .mapToLong(entry -> entry.amount().orElseThrow().low())
                            .sum())
                    .isEqualTo(outcome.found().orElseThrow().byReading().low());
        }
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void units_round_trip(@ForAll @IntRange(max = 9_000) int number) {
        for (Unit unit : Units.ALL) {
            assertThat(unit.toBase(unit.fromBase(number * unit.size()))).isEqualTo(number * unit.size());
        }
    }

    @Provide
    Arbitrary<List<Experience>> stretches() {
        return Combinators.combine(
                        AnyEntry.days(), Arbitraries.integers().between(0, 300).optional(0.8))
                .as((first, length) -> length.map(days -> Experience.builder().days(first, first.plusDays(days)))
                        .orElseGet(() -> Experience.builder().since(PartialDate.of(first)))
                        .build())
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Experience>> sessions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 750).map(AnyEntry.FIRST_DAY::plusDays),
                        Arbitraries.of(Mode.values()),
                        Arbitraries.integers().between(1, 400).map(Duration::ofMinutes))
                .as((day, mode, duration) -> Experience.builder()
                        .date(day)
                        .role(GroupRole.MEMBER)
                        .mode(mode)
                        .duration(duration)
                        .build())
                .list()
                .uniqueElements()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(ENTRIES, SESSIONS, MINUTES, Units.HOURS45);
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Arbitraries.of("P1M", "P3M", "P1Y", "P10D").map(Period::parse);
    }
}
