package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.rulebook.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Assessment SATISFIED = Clinic.NEW.assess(
            GroupFrame.builder()
                    .agrees(Agreement.VOLUNTARY)
                    .follows("our-clinic/group")
                    .build(),
            DAY);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSatisfiedDocumentGivesItsReportAndStatus0() {
        Run run = Run.reading(Clinic.SATISFIED, "check", "-", "--as-of", DAY);
        assertThat(run).isEqualTo(new Run(0, SATISFIED.summary().toString(), ""));
    }

    @Test
    void markdownIsTheReportAsMarkdown() {
        Run run = Run.reading(Clinic.SATISFIED, "check", "-", "--as-of", DAY, "--format", "markdown");
        assertThat(run).isEqualTo(new Run(0, SATISFIED.summary().toMarkdown(), ""));
    }

    @Test
    void detailsAreTheWholeReport() {
        assertThat(Run.reading(Clinic.SATISFIED, "check", "-", "--as-of", DAY, "--details")
                        .out())
                .isEqualTo(SATISFIED.toString());
        assertThat(Run.reading(Clinic.SATISFIED, "check", "-", "--as-of", DAY, "--details", "--format", "markdown")
                        .out())
                .isEqualTo(SATISFIED.toMarkdown());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onlyTheRowsThatAreAskedForAreShown(boolean details) {
        List<String> args = new ArrayList<>(List.of("check", "-", "--rulebook", "se-sfmp/group", "--only", "open"));
        if (details) {
            args.add("--details");
        }
        Run run = Run.reading(Clinic.SATISFIED, args.toArray());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("se2-members").doesNotContain("se2-voluntary", "se2-cadence");
    }

    @Test
    void theSummaryAloneIsOneLineOfJson() {
        Run run = Run.reading(Clinic.SATISFIED, "check", "-", "--as-of", DAY, "--format", "json", "--summary");
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        BalintJson.write(SATISFIED.summary(), "-", Layout.COMPACT)
                                        .strip() + "\n",
                        ""));
    }

    @Test
    void aWayToBeThatThereIsNotIsRefusedWithThoseThatThereAre() {
        Run run = Run.reading(Clinic.SATISFIED, "check", "-", "--only", "not-mte");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("not-met is the nearest", "not-met, open, met, informing, not-applicable");
    }

    @Test
    void jsonIsOneLine() {
        Run run = Run.reading(Clinic.SATISFIED, "check", "-", "--as-of", DAY, "--format", "json");
        assertThat(run)
                .isEqualTo(new Run(
                        0, BalintJson.write(SATISFIED, "-", Layout.COMPACT).strip() + "\n", ""));
        assertThat(run.out()).containsOnlyOnce("\n").startsWith("{").endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "markdown"})
    void theStatusSaysTheVerdictInEveryFormat(String format) {
        assertThat(Run.reading(Clinic.SATISFIED, "check", "-", "--format", format)
                        .status())
                .isZero();
        assertThat(Run.reading(Clinic.NOT_SATISFIED, "check", "-", "--format", format)
                        .status())
                .isEqualTo(1);
        assertThat(Run.reading(Clinic.UNDETERMINED, "check", "-", "--format", format)
                        .status())
                .isEqualTo(3);
        assertThat(Run.reading(Clinic.BROKEN, "check", "-", "--format", format).status())
                .isEqualTo(2);
    }

    @Test
    void aFileIsReadLikeTheStandardInput() throws IOException {
        Path file = Files.writeString(folder.resolve("frame.json"), Clinic.UNDETERMINED);
        assertThat(Run.of("check", file)).isEqualTo(Run.reading(Clinic.UNDETERMINED, "check", "-"));
    }

    @Test
    void groupsAreAssessedUnderTheSameRulebooks() {
        Run run = Run.reading(
                Clinic.group("\"statedOn\": \"2026-01-15\""), "check", "-", "--rulebook", "our-clinic/group");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Group g1 under our-clinic/group@2025, as of 2026-01-15\n");
    }

    @Test
    void theDayOfTheOptionNeedsNoGround() {
        Run run = Run.reading(Clinic.group("\"statedOn\": \"2026-02-01\""), "check", "-", "--as-of", DAY);
        assertThat(run.out()).contains("as of 2026-01-15\n").doesNotContain("As of");
    }

    @Test
    void theDayThatTheDocumentStatesIsNamedAsSuch() {
        String group = Clinic.group("\"statedOn\": \"2026-02-01\"");
        Run run = Run.reading(group, "check", "-", "--rulebook", "our-clinic/group");
        assertThat(run.out().lines().skip(1)).startsWith("As of 2026-02-01, the day the document states.");
        Run page = Run.reading(group, "check", "-", "--rulebook", "our-clinic/group", "--format", "markdown");
        assertThat(page.out().lines().skip(1)).startsWith("", "As of 2026-02-01, the day the document states.", "");
    }

    @Test
    void withoutAnyDayItIsToday() {
        Run run = Run.reading(Clinic.SATISFIED, "check", "-");
        assertThat(run.out().lines().skip(1))
                .startsWith("As of 2026-05-04, which is today: neither --as-of nor the document gives a day.");
    }

    @Test
    void withoutAnyRulebookItIsTheSwedishOne() {
        Run run = Run.reading(Clinic.group("\"statedOn\": \"2026-02-01\""), "check", "-", "--as-of", DAY);
        assertThat(run.out()).startsWith("Group g1 under se-sfmp/group@");
        assertThat(run.out().lines().skip(1))
                .startsWith("Under se-sfmp/group, as neither --rulebook nor the document names a rulebook.");
    }

    @Test
    void theEditionIsTheOneInForceOnTheDay() {
        Run run = Run.reading(Clinic.SATISFIED, "check", "-", "--as-of", "2024-12-31");
        assertThat(run.out()).contains("under our-clinic/group@2020, as of 2024-12-31\n");
    }

    @Test
    void anEditionThatIsNotInForceIsUsedWhenItIsNamed() {
        Run run = Run.reading(
                Clinic.SATISFIED, "check", "-", "--as-of", "2025-01-01", "--rulebook", "our-clinic/group@2020");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().skip(1)).startsWith("our-clinic/group@2020 is not in force on that day.");
    }

    @Test
    void coloursOnlyWhenWanted() {
        assertThat(Run.reading(Clinic.SATISFIED, "check", "-").out()).doesNotContain("\u001b");
        assertThat(Run.reading(Clinic.SATISFIED, "check", "-", "--color", "always")
                        .out())
                .contains("\u001b[32m✓\u001b[0m Taking part is voluntary.");
        assertThat(Run.reading(Clinic.SATISFIED, "check", "-", "--color", "always", "--format", "markdown")
                        .out())
                .doesNotContain("\u001b");
    }
}
