package io.github.balint4j.testkit;

import static io.github.balint4j.rules.criterion.Units.DOUBLE_HOURS;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static io.github.balint4j.testkit.SamplePortfolios.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Known;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplePortfoliosTest {
    private static final Rulebook UK = Rulebooks.ukBalintSocietyLeader();
    private static final Rulebook PHYSICIAN = Rulebooks.deDbgLeaderPhysician();
    private static final Rulebook PSYCHOTHERAPIST = Rulebooks.deDbgLeaderPsychotherapist();
    private static final Rulebook RENEWAL = Rulebooks.nlBalintLeaderRenewal();
    private static final String NOT_SEEN = "rest-not-seen";
    private static final Map<String, Portfolio> ALL =
            new TreeMap<>(Samples.of(SamplePortfolios.class, Portfolio.class));

    private static final Map<String, Rulebook> SOUND = Map.of(
            "ukAnalyst", UK,
            "ukAnalystAtWeekends", UK,
            "ukGeneralPractitioner", UK,
            "ukNewcomer", UK,
            "germanPhysician", PHYSICIAN,
            "germanPsychotherapist", PSYCHOTHERAPIST);
    private static final Map<String, String> WRONG_UK = Map.ofEntries(
            Map.entry("ukAnalystFewSessions", "uk-member-psy"),
            Map.entry("ukAnalystTooEarly", "uk-member-psy"),
            Map.entry("ukFewSessions", "uk-member-nonpsy"),
            Map.entry("ukFewCoLed", "uk-colead"),
            Map.entry("ukOneWeekend", "uk-leadership-groups"),
            Map.entry("ukNotAMember", "uk20-member"),
            Map.entry("ukNoReport", "uk20-supervisor-report"),
            Map.entry("ukNoPortfolio", "uk-portfolio"),
            Map.entry("ukNotAware", "uk20-comp-3"),
            Map.entry("ukSupervisorTooNew", "uk-supervisor-qual"),
            Map.entry("ukNewcomerTooLate", "uk23-member-first"));
    private static final Map<String, String> WRONG_GERMAN = Map.of(
            "germanFeeUnpaid", "dbg-a-fee",
            "germanShortPractice", "dbg-a-years",
            "germanFewBefore", "dbg-a-group-before",
            "germanFewAfter", "dbg-a-group-after",
            "germanLeaderTooNew", "dbg-a-group-after",
            "germanCountedTwice", "dbg-a-group-total",
            "germanFewSeminars", "dbg-a-seminars");
    /** What each leaves to those who judge. */
    private static final Map<String, String> ASKED_GERMAN =
            Map.of("germanJoinedTooLate", "dbg-a-member", "germanConferences", "dbg-a-group-after/conferences");

    private static final Map<String, String> ASKED_UK = Map.of("ukSupervisedInGroup", "uk-supervisor-qual");

    private static final Map<String, String> ASKED_DUTCH = Map.of("dutchNothingLed", "nl-renew-practice");

    private static final Map<String, String> WRONG_DUTCH = Map.of("dutchMissedYear", "nl-renew-intervision");

    @Test
    void every_sample_is_named_here() {
        Set<String> named = new TreeSet<>(SOUND.keySet());
        named.addAll(WRONG_UK.keySet());
        named.addAll(WRONG_GERMAN.keySet());
        named.addAll(ASKED_GERMAN.keySet());
        named.addAll(ASKED_UK.keySet());
        named.addAll(ASKED_DUTCH.keySet());
        named.addAll(WRONG_DUTCH.keySet());
        named.addAll(Set.of("unstated", "dutchRenewal", "dutchExpired"));
        assertThat(ALL.keySet()).isEqualTo(named);
    }

    @Test
    void each_has_an_id_of_its_own() {
        assertThat(ALL.values()).extracting(Portfolio::person).doesNotHaveDuplicates();
    }

    @Test
    void nothing_remains_of_sound_ones_but_what_nobody_has_seen() {
        SOUND.forEach((name, rulebook) ->
                assertThat(ALL.get(name)).as(name).under(rulebook, AS_OF).hasExactlyUnmet(NOT_SEEN));
        assertThat(SamplePortfolios.dutchRenewal()).conformsTo(RENEWAL, AS_OF);
    }

    @Test
    void a_recognition_that_has_run_out_is_no_violation_of_what_its_renewal_asks() {
        assertThat(SamplePortfolios.dutchExpired())
                .conformsTo(RENEWAL, AS_OF)
                .under(RENEWAL, AS_OF)
                .finding("nl-validity")
                .isNotSatisfied();
    }

    @Test
    void wrong_ones_are_wrong_in_one_way_only() {
        WRONG_UK.forEach((name, row) -> expect(name, UK, row));
        WRONG_GERMAN.forEach((name, row) -> expect(name, PHYSICIAN, row));
        WRONG_DUTCH.forEach((name, row) -> assertThat(ALL.get(name))
                .as(name)
                .violates(RENEWAL, AS_OF, row)
                .under(RENEWAL, AS_OF)
                .hasExactlyUnmet(row));
    }

    @Test
    void what_a_reading_does_not_find_met_is_left_to_those_who_judge() {
        ASKED_GERMAN.forEach((name, row) -> asks(name, PHYSICIAN, row));
        ASKED_UK.forEach((name, row) -> asks(name, UK, row));
        ASKED_DUTCH.forEach((name, row) -> assertThat(ALL.get(name))
                .as(name)
                .isUndeterminedUnder(RENEWAL, AS_OF)
                .under(RENEWAL, AS_OF)
                .hasExactlyUnmet(row));
    }

    private static void asks(String name, Rulebook rulebook, String row) {
        assertThat(ALL.get(name))
                .as(name)
                .isUndeterminedUnder(rulebook, AS_OF)
                .under(rulebook, AS_OF)
                .hasExactlyUnmet(row, NOT_SEEN);
    }

    private static void expect(String name, Rulebook rulebook, String row) {
        assertThat(ALL.get(name))
                .as(name)
                .violates(rulebook, AS_OF, row)
                .under(rulebook, AS_OF)
                .hasExactlyUnmet(row, NOT_SEEN);
    }

    @Test
    void unstated_is_open_under_all() {
        Rulebooks.aboutPersons()
                .forEach(rulebook -> assertThat(SamplePortfolios.unstated()).isUndeterminedUnder(rulebook, AS_OF));
    }

    @Test
    void edges_lie_where_they_should() {
        assertThat(SamplePortfolios.ukGeneralPractitioner())
                .under(UK, AS_OF)
                .finding("uk-member-nonpsy")
                .found(20, SESSIONS)
                .back()
                .finding("uk-colead")
                .found(20, SESSIONS);
        assertThat(SamplePortfolios.ukFewCoLed())
                .under(UK, AS_OF)
                .finding("uk-colead")
                .needs(1, SESSIONS);
        assertThat(SamplePortfolios.germanPhysician())
                .under(PHYSICIAN, AS_OF)
                .finding("dbg-a-group-before")
                .found(35, DOUBLE_HOURS)
                .back()
                .finding("dbg-a-group-after")
                .found(70, DOUBLE_HOURS)
                .back()
                .finding("dbg-a-group-total")
                .found(105, DOUBLE_HOURS);
        assertThat(SamplePortfolios.germanPhysician())
                .under(PHYSICIAN, AS_OF.minusDays(1))
                .finding("dbg-a-years")
                .isNotSatisfied();
        assertThat(SamplePortfolios.dutchRenewal())
                .under(RENEWAL, AS_OF.plusDays(1))
                .finding("nl-validity")
                .isNotSatisfied();
    }

    @Test
    void all_of_them_read_back() {
        ALL.values().forEach(SamplePortfoliosTest::readsBack);
    }

    private static void readsBack(Portfolio portfolio) {
        assertThat(BalintJson.readPortfolio(BalintJson.write(portfolio)).get().equals(portfolio))
                .isTrue();
    }

    @Test
    void generated_ones_are_repeatable_and_read_back() {
        LongStream.range(-200, 200).forEach(seed -> {
            Portfolio portfolio = SamplePortfolios.generate(seed);
            assertThat(portfolio.equals(SamplePortfolios.generate(seed))).isTrue();
            readsBack(portfolio);
        });
    }

    @Test
    void generated_ones_are_varied_and_can_be_assessed_under_all() {
        Set<Known.State> lists = EnumSet.noneOf(Known.State.class);
        Map<Verdict, Integer> verdicts = new TreeMap<>();
        Set<Portfolio> different = new HashSet<>();
        LongStream.range(0, 500).mapToObj(SamplePortfolios::generate).forEach(portfolio -> {
            lists.add(portfolio.sessions().state());
            Rulebooks.aboutPersons()
                    .forEach(rulebook -> rulebook.assess(portfolio, AS_OF)
                            .findings()
                            .forEach(row -> verdicts.merge(row.verdict(), 1, Integer::sum)));
            different.add(portfolio);
        });
        assertThat(lists).containsExactlyInAnyOrder(Known.State.values());
        assertThat(different).hasSize(500);
        assertThat(verdicts)
                .hasSize(3)
                .allSatisfy((verdict, count) -> assertThat(count).isGreaterThan(500));
    }
}
