package io.github.balint4j.testkit;

import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleFramesTest {
    private static final Rulebook SFMP = Rulebooks.seSfmpGroup();
    private static final Map<String, GroupFrame> ALL = new TreeMap<>(Samples.of(SampleFrames.class, GroupFrame.class));
    private static final Map<String, String> WRONG = Map.of(
            "tooFew", "se2-members",
            "tooMany", "se2-members",
            "noLeader", "se2-leaders",
            "threeLeaders", "se2-leaders",
            "noConfidentiality", "se2-confidential",
            "notVoluntary", "se2-voluntary",
            "noEqualClinicians", "se2-equals");
    private static final Map<String, String> OPEN = Map.of(
            "tooWide", "se2-members",
            "noFairTurns", "se2-even",
            "unstated", "");
    private static final Set<String> SOUND = Set.of(
            "valid",
            "fiveMembers",
            "twelveMembers",
            "oneLeader",
            "twoLeaders",
            "everyFiveWeeks",
            "everyMonth",
            "sixtyMinutes",
            "nineMonths",
            "threeMonthsOfTrial",
            "fourMonthsOfTrial");

    @Test
    void every_sample_is_named_here() {
        Set<String> named = new TreeSet<>(SOUND);
        named.addAll(WRONG.keySet());
        named.addAll(OPEN.keySet());
        assertThat(ALL.keySet()).isEqualTo(named);
    }

    @Test
    void sound_ones_conform() {
        SOUND.forEach(name -> assertThat(ALL.get(name)).as(name).conformsTo(SFMP));
    }

    @Test
    void wrong_ones_are_wrong_in_one_way_only() {
        WRONG.forEach((name, row) -> assertThat(ALL.get(name))
                .as(name)
                .violates(SFMP, row)
                .under(SFMP)
                .hasExactlyUnmet(row));
    }

    @Test
    void open_ones_are_open() {
        OPEN.forEach((name, row) -> assertThat(ALL.get(name)).as(name).isUndeterminedUnder(SFMP));
        OPEN.forEach((name, row) -> {
            if (!row.isEmpty()) {
                assertThat(ALL.get(name)).as(name).under(SFMP).hasExactlyUnmet(row);
            }
        });
    }

    @Test
    void edges_lie_where_they_should() {
        assertThat(SampleFrames.valid()).under(SFMP).finding("se2-cadence").isSatisfied();
        assertThat(SampleFrames.valid()).under(SFMP).finding("se2-length").isSatisfied();
        assertThat(SampleFrames.everyFiveWeeks())
                .under(SFMP)
                .finding("se2-cadence")
                .isNotSatisfied();
        assertThat(SampleFrames.sixtyMinutes())
                .under(SFMP)
                .finding("se2-length")
                .isNotSatisfied();
        assertThat(SampleFrames.threeMonthsOfTrial())
                .under(SFMP)
                .finding("se2-trial")
                .isSatisfied();
        assertThat(SampleFrames.fourMonthsOfTrial())
                .under(SFMP)
                .finding("se2-trial")
                .isSatisfied();
    }

    @Test
    void generated_ones_are_repeatable_and_differ() {
        Set<GroupFrame> seen = new LinkedHashSet<>();
        LongStream.range(0, 200).forEach(seed -> {
            assertThat(SampleFrames.generate(seed).equals(SampleFrames.generate(seed)))
                    .isTrue();
            seen.add(SampleFrames.generate(seed));
        });
        assertThat(seen).hasSizeGreaterThan(190);
    }
}
