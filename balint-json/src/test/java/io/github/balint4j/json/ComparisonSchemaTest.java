package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema of comparisons at a glance, which no codec describes: it is held against what is written. */
class ComparisonSchemaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final List<Rulebook> BODIES =
            List.of(Rulebooks.deBaekParticipant(), Rulebooks.dePsychotherapyAgreementParticipant());

    private static Comparison comparison() {
        Portfolio portfolio = GroupEvidence.of(
                        PersonId.of("p1"),
                        List.of(BalintJson.parseGroup(Examples.HOME.resolve("participants/a-day-short-2025.json"))))
                .portfolio();
        return Comparison.of(
                BODIES.stream().map(one -> one.assess(portfolio, DAY)).toList());
    }

    @Test
    void what_is_written_is_valid_and_has_every_property() {
        String json = BalintJson.write(comparison(), "p1.json", Layout.COMPACT);
        assertThat(Validators.errors("comparison", json)).as(json).isEmpty();
        Arrays.stream(
                        "kind version document subject id asOf counted entries same amount low high unit first last standings rulebook edition verdict lacking open requirement text"
                                .split(" "))
                .forEach(property -> assertThat(json).contains("\"" + property + "\":"));
        assertThat(json)
                .contains(
                        "\"counted\":{\"entries\":15,\"same\":true,\"amount\":{\"low\":15,\"high\":15,\"unit\":\"double-hours\"},"
                                + "\"first\":\"2025-01-14\",\"last\":\"2025-07-13\"}")
                .contains(
                        "\"lacking\":[{\"requirement\":\"baek-participant-spread\",\"text\":\"go on until 2026-01-15 (sessions attended as a member), or record one that took place on 2025-07-14 or later");
        assertThat(BalintJson.write(comparison(), Layout.COMPACT)).doesNotContain("\"document\"");
    }

    @Test
    void what_is_changed_is_not_valid() {
        String json = BalintJson.write(comparison(), Layout.COMPACT);
        for (String change : List.of("\"comparison\"", "\"entries\"", "\"portfolio\"", "\"lacking\"", "\"asOf\"")) {
            assertThat(Validators.errors("comparison", json.replace(change, "\"zzz\"")))
                    .isNotEmpty();
        }
    }

    @Test
    void only_one_person_under_two_rulebooks_is_seen_at_a_glance() {
        Comparison ofFrame = Comparison.of(List.of(
                Rulebooks.seSfmpGroup().assess(Examples.frame("hospital"), DAY),
                Rulebooks.dkAarhusGroup().assess(Examples.frame("hospital"), DAY)));
        assertThat(ofFrame.glance()).isEmpty();
        assertThat(Comparison.of(comparison().assessments().subList(0, 1)).glance())
                .isEmpty();
        assertThatThrownBy(() -> BalintJson.write(ofFrame, Layout.COMPACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write its assessments()");
    }
}
