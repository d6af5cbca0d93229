package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.EditionChoice;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebooksTest {
    @Test
    void theListNamesEveryEdition() {
        Run run = Run.of("rulebooks");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("""
                        our-clinic/group
                            Our clinic: groups
                            our-clinic/group@2020  1 requirement, from 2020-01-01, until 2024-12-31
                            our-clinic/group@2025  1 requirement, from 2025-01-01
                        """);
        assertThat(Run.of("rulebooks", "--format", "markdown").out())
                .startsWith("| Edition | About | Rulebook | Holds |\n|---|---|---|---|\n| `dk-aarhus/group@2021` | ")
                .contains(
                        "| `our-clinic/group@2025` | groups | Our clinic: groups | 1 requirement, from 2025-01-01 |\n");
    }

    @Test
    void thoseAboutPersonsComeAfterThoseAboutGroups() {
        List<Rulebook> both = List.of(Rulebooks.ukBalintSocietyLeader(), Clinic.RULEBOOK);
        InputStream nothing = InputStream.nullInputStream();
        assertThat(Run.with(nothing, both, "rulebooks").out())
                .startsWith("=== About groups ===\n\nour-clinic/group\n")
                .contains("\n\n=== About persons ===\n\nuk-balint-society/leader\n", "(pathway-joined)");
        assertThat(Run.with(nothing, both, "rulebooks", "--format=markdown").out())
                .containsSubsequence("@2025` | groups |", "/leader@2020` | persons |", "/leader@2023` | persons |");
        assertThat(Run.of("rulebooks").out()).doesNotContain("persons");
    }

    @Test
    void oneEditionIsItsPage() {
        assertThat(Run.of("rulebooks", "our-clinic/group@2020"))
                .isEqualTo(new Run(0, Clinic.RULEBOOK.toText(Clinic.OLD), ""));
        assertThat(Run.of("rulebooks", "our-clinic/group@2020", "--format", "markdown"))
                .isEqualTo(new Run(0, Clinic.RULEBOOK.toMarkdown(Clinic.OLD), ""));
    }

    @Test
    void aRulebookWithoutAnEditionIsAllItsPages() {
        assertThat(Run.of("rulebooks", "our-clinic/group"))
                .isEqualTo(
                        new Run(0, Clinic.RULEBOOK.toText(Clinic.OLD) + "\n" + Clinic.RULEBOOK.toText(Clinic.NEW), ""));
    }

    @Test
    void asJsonItIsADocumentThatReadsBack() {
        assertThat(Run.of("rulebooks", "our-clinic/group", "--format", "json"))
                .isEqualTo(new Run(0, BalintJson.write(Clinic.RULEBOOK), ""));
        Run one = Run.with(
                InputStream.nullInputStream(),
                List.of(Rulebooks.ukBalintSocietyLeader()),
                "rulebooks",
                "uk-balint-society/leader@2020",
                "--format=json");
        Rulebook read = BalintJson.readRulebook(one.out()).get();
        assertThat(read.editions())
                .containsExactly(Rulebooks.ukBalintSocietyLeader().edition("2020"));
        assertThat(read.choice()).contains(new EditionChoice.ByMilestone("pathway-joined"));
    }

    @Test
    void everyRequirementOfTheShippedRulebooksIsShown() {
        for (Edition edition : Rulebooks.seSfmpGroup().editions()) {
            assertThat(Run.of("rulebooks", edition).out())
                    .contains(
                            edition.requirements().stream().map(Requirement::id).toList());
        }
    }
}
