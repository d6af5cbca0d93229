package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code balint credits}. */
class CreditsTest {
    private static final String GROUP = """
            {"kind": "group", "version": 1, "id": "tuesday", "frame": {"length": "PT1H30M"},
             "members": ["p1", "p2"],
             "sessions": [{"date": "2025-03-04", "attended": ["p1", "p2"]},
                          {"date": "2025-03-18", "attended": ["p2"]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void theArithmeticIsShownSessionBySession() {
        assertThat(Run.reading(GROUP, "credits", "-", "--person", "p1", "--scheme", "de-aeksa/cpd"))
                .isEqualTo(new Run(0, """
                        Points of p1 under de-aeksa/cpd@undated, until 2026-05-04
                        Until 2026-05-04, which is today: neither --to nor the documents give a day.
                        Medical Chamber of Saxony-Anhalt: continuing education

                        For each 45 minutes attended as a member: 1 (Medical Chamber of Saxony-Anhalt: certification of continuing education (S13), R058).
                        How points are rounded the source does not say: whole points of each session are sure, and by our reading each minute counts.
                        The points of Balint groups in particular were not seen (R063); other chambers may reckon otherwise.
                        Only what was certified beforehand gives points (R057).

                        2025-03-04  tuesday  90 min / 45 min \u00d7 1 = 2
                        2025-03-18  tuesday  absent

                        Sessions: 1; time: 90 min; points: 2.
                        Points in all: 2.

                        This statement advises. Whoever gives the points decides.
                        """, ""));
    }

    @Test
    void aPeriodALanguageAndAFormatCanBeChosen() {
        Run run = Run.reading(
                GROUP,
                "credits",
                "-",
                "--person",
                "p2",
                "--scheme",
                "se-sfam/cpd@undated",
                "--from",
                "2025-03-05",
                "--to",
                "2025-12-31",
                "--format",
                "markdown",
                "--lang",
                "de");
        assertThat(run.out())
                .startsWith("# Punkte von p2 nach se-sfam/cpd@undated, 05.03.2025 bis 31.12.2025\n\n")
                .contains(
                        "| 18.03.2025 | tuesday | 90 min / 60 min \u00d7 1 = 1,5 nach unserer Auslegung, sicher 1 bis 1,5 |")
                .doesNotContain("04.03.2025");
        assertThat(Run.reading(GROUP, "credits", "-", "--person", "p2", "--scheme", "se-sfam/cpd", "--format", "json")
                        .out())
                .startsWith("{\n  \"kind\": \"credit-statement\",");
    }

    @Test
    void aSchemeMayBeAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.json"), """
                {"kind": "credit-scheme", "version": 1, "id": "our-society/cpd@2026", "title": "Ours",
                 "rate": {"points": 3, "every": "PT1H", "citations": ["our rules"]},
                 "rounding": {"direction": "up", "citations": ["our rules"]}}
                """);
        assertThat(Run.reading(GROUP, "credits", "-", "--person", "p1", "--scheme", file)
                        .out())
                .contains("Points in all: 5.", "Each session is rounded up to 1 (our rules).");
        Files.writeString(file, "{\"kind\": \"credit-scheme\", \"version\": 1}");
        Run broken = Run.reading(GROUP, "credits", "-", "--person", "p1", "--scheme", file);
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("cannot be used as a scheme of credit", "id");
    }

    @Test
    void whatCannotBeUsedIsSaid() {
        assertThat(Run.reading(GROUP, "credits", "-", "--person", "p1", "--scheme", "se-sfma/cpd")
                        .err())
                .contains("there is no scheme of credit se-sfma/cpd", "au-racgp/cpd@2011, de-aeksa/cpd@undated");
        assertThat(Run.reading(
                                GROUP,
                                "credits",
                                "-",
                                "--person",
                                "p1",
                                "--scheme",
                                "se-sfam/cpd",
                                "--from",
                                "2027-01-01")
                        .err())
                .startsWith("balint: --to 2026-05-04 is before --from 2027-01-01\n");
        assertThat(Run.reading(GROUP, "credits", "-", "--person", "p9", "--scheme", "se-sfam/cpd"))
                .isEqualTo(new Run(2, "", "balint: no document names that person (--person)\n"));
    }
}
