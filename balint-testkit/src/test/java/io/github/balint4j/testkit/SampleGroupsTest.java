package io.github.balint4j.testkit;

import static io.github.balint4j.rules.criterion.Units.GAP;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;
import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static io.github.balint4j.testkit.SampleGroups.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleGroupsTest {
    private static final Rulebook SFMP = Rulebooks.seSfmpGroup();
    private static final Rulebook AARHUS = Rulebooks.dkAarhusGroup();
    private static final Map<String, BalintGroup> ALL =
            new TreeMap<>(Samples.of(SampleGroups.class, BalintGroup.class));
    /** What each violates: under se-sfmp/group, then under dk-aarhus/group. */
    private static final Map<String, List<String>> WRONG = new TreeMap<>(Map.ofEntries(
            Map.entry("tooFew", List.of("se2-members", "")),
            Map.entry("tooMany", List.of("se2-members", "")),
            Map.entry("noLeader", List.of("se2-leaders", "")),
            Map.entry("threeLeaders", List.of("se2-leaders", "")),
            Map.entry("noConfidentiality", List.of("se2-confidential", "")),
            Map.entry("notVoluntary", List.of("se2-voluntary", "")),
            Map.entry("noEqualClinicians", List.of("se2-equals", "")),
            Map.entry("closed", List.of("", "dk1-slow-open")),
            Map.entry("lowCommitment", List.of("", "dk1-commitment")),
            Map.entry("noPeriodAgreed", List.of("", "dk1-period"))));

    /** What each leaves to those who judge under se-sfmp/group. */
    private static final Map<String, String> ASKED = Map.of("irregular", "se2-regular", "unfairTurns", "se2-even");

    private static final Set<String> SOUND = Set.of(
            "valid",
            "fiveMembers",
            "twelveMembers",
            "oneLeader",
            "twoLeaders",
            "everyFiveWeeks",
            "overTheHolidays",
            "twoDaysEach",
            "withGuests",
            "leadersDescribed");

    @Test
    void every_sample_is_named_here() {
        Set<String> named = new TreeSet<>(SOUND);
        named.addAll(WRONG.keySet());
        named.addAll(ASKED.keySet());
        named.add("announced");
        assertThat(ALL.keySet()).isEqualTo(named);
    }

    @Test
    void sound_ones_conform_to_both() {
        SOUND.forEach(name ->
                assertThat(ALL.get(name)).as(name).conformsTo(SFMP, AS_OF).conformsTo(AARHUS, AS_OF));
    }

    @Test
    void wrong_ones_are_wrong_in_one_way_only() {
        WRONG.forEach((name, rows) -> {
            expect(name, SFMP, rows.get(0));
            expect(name, AARHUS, rows.get(1));
        });
    }

    private static void expect(String name, Rulebook rulebook, String row) {
        AssessmentAssert assessment = assertThat(ALL.get(name)).as(name).under(rulebook, AS_OF);
        if (row.isEmpty()) {
            assessment.isSatisfied();
        } else {
            assessment.violates(row).hasExactlyUnmet(row);
        }
    }

    @Test
    void what_a_reading_does_not_find_met_is_left_to_those_who_judge() {
        ASKED.forEach((name, row) -> assertThat(ALL.get(name))
                .as(name)
                .conformsTo(AARHUS, AS_OF)
                .isUndeterminedUnder(SFMP, AS_OF)
                .under(SFMP, AS_OF)
                .hasExactlyUnmet(row));
    }

    @Test
    void announced_is_open_under_both() {
        assertThat(SampleGroups.announced()).isUndeterminedUnder(SFMP, AS_OF).isUndeterminedUnder(AARHUS, AS_OF);
    }

    @Test
    void edges_lie_where_they_should() {
        assertThat(SampleGroups.fiveMembers())
                .under(SFMP, AS_OF)
                .finding("se2-members")
                .found(5, PEOPLE);
        assertThat(SampleGroups.twelveMembers())
                .under(SFMP, AS_OF)
                .finding("se2-members")
                .found(12, PEOPLE);
        assertThat(SampleGroups.everyFiveWeeks())
                .under(SFMP, AS_OF)
                .finding("se2-cadence")
                .found(35, GAP);
        assertThat(SampleGroups.tooFew())
                .under(SFMP, AS_OF)
                .finding("se2-members")
                .needs(1, PEOPLE);
        assertThat(SampleGroups.tooMany())
                .under(SFMP, AS_OF)
                .finding("se2-members")
                .exceedsBy(1, PEOPLE);
    }

    @Test
    void generated_ones_are_repeatable_and_read_back() {
        LongStream.range(-200, 200).forEach(seed -> {
            BalintGroup group = SampleGroups.generate(seed);
            assertThat(group.equals(SampleGroups.generate(seed))).isTrue();
            assertThat(BalintJson.readGroup(BalintJson.write(group)).get().equals(group))
                    .isTrue();
        });
    }

    @Test
    void generated_ones_are_varied() {
        Set<Known.State> lists = EnumSet.noneOf(Known.State.class);
        Set<SessionState> states = EnumSet.noneOf(SessionState.class);
        Map<Verdict, Integer> verdicts = new TreeMap<>();
        Set<BalintGroup> different = new HashSet<>();
        LongStream.range(0, 500).mapToObj(SampleGroups::generate).forEach(group -> {
            lists.add(group.members().state());
            group.sessions().items().stream()
                    .flatMap(session -> session.state().value().stream())
                    .forEach(states::add);
            SFMP.assess(group, AS_OF).findings().forEach(row -> verdicts.merge(row.verdict(), 1, Integer::sum));
            different.add(group);
        });
        assertThat(lists).containsExactlyInAnyOrder(Known.State.values());
        assertThat(states).containsExactlyInAnyOrder(SessionState.values());
        assertThat(different).hasSize(500);
        assertThat(verdicts)
                .hasSize(3)
                .allSatisfy((verdict, count) -> assertThat(count).isGreaterThan(500));
    }
}
