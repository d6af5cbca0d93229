package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code balint programme} says. */
class ProgrammeCommandTest {
    private static final Path EXAMPLES = Path.of("../docs/examples/programmes");
    private static final Path INVENTED = EXAMPLES.resolve("invented-2026.json");

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsSaidInEveryLanguage(Language language) {
        Run run =
                Run.of("programme", EXAMPLES.resolve("se-sfam.json"), "--as-of=2026-01-15", "--lang", language.code());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(3);
        Golden.check("programme-" + language.code() + ".txt", run.out());
    }

    @Test
    void whatIsAsTheSourceSaysEndsWithZeroAndWhatIsNotWithOne() {
        Run good = Run.of("programme", INVENTED);
        assertThat(good.status()).isZero();
        Golden.check("programme-invented.txt", good.out());
        assertThat(one("{\"id\": \"a\", \"kind\": \"leader-conference\", \"days\": 3}")
                        .status())
                .isEqualTo(1);
        Run json = Run.of("programme", INVENTED, "--format=json");
        assertThat(json.out())
                .startsWith("{\"kind\":\"programme-review\",\"version\":1,")
                .endsWith("}\n");
    }

    @Test
    void otherDocumentsAreToldWhichCommandIsForThem() {
        assertThat(Run.of("programme", Path.of("../docs/examples/frames/hospital.json"))
                        .err())
                .endsWith("a document of kind \"frame\" is no programme; balint check holds it against rulebooks\n");
        assertThat(Run.of("check", INVENTED).err())
                .endsWith("a document of kind \"programme\" is not checked; balint programme holds it against what its"
                        + " source says\n");
        assertThat(one("{\"id\": \"a\", \"kind\": \"Half day\"}").status()).isEqualTo(2);
    }

    @Test
    void itsDatesAreInACalendar() {
        Run run = Run.of("calendar", INVENTED, "--zone", "Europe/Stockholm");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("UID:20260305-introduction-2026@balint4j")
                .contains("DTSTART:20260305T120000Z\r\nDTEND:20260305T153000Z")
                .contains("SUMMARY:introduction introduction-2026")
                .contains("DTSTART;VALUE=DATE:20261009\r\nDTEND;VALUE=DATE:20261011")
                .contains("STATUS:CANCELLED");
        assertThat(Run.of("calendar", INVENTED, INVENTED).err())
                .contains("two groups or activities are called advice: give each once");
        assertThat(Run.of("calendar", INVENTED, "--lang", "sv").out())
                .contains("SUMMARY:introduktion introduction-2026");
    }

    @Test
    void nobodysOwnCalendarHasThem() {
        String group =
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"monday\", \"members\": [\"p1\"], \"sessions\": [\"2026-03-09\"]}";
        Run run = Run.reading(group, "calendar", "-", INVENTED, "--person", "p1");
        assertThat(run.out()).contains("UID:20260309-monday@balint4j").doesNotContain("introduction");
        assertThat(Run.reading(group, "calendar", "-", INVENTED).out())
                .contains("20260309-monday", "introduction-2026");
    }

    @Test
    void aFolderWithAProgrammeInItIsLookedOver() {
        Run run = Run.of("overview", EXAMPLES, "--as-of=2026-01-15");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void ofAGroupItSaysWhatIsOpenBeforeItStarts() {
        Path monday = Path.of("../docs/examples/groups/aarhus-monday-2021.json");
        Run run = Run.of("programme", monday, "--as-of=2021-03-01");
        assertThat(run.status()).isEqualTo(1);
        Golden.check("programme-group.txt", run.out());
        assertThat(Run.of("programme", monday, "--as-of=2021-03-01", "--format=json")
                        .out())
                .contains("\"step\":\"threshold\"", "\"missing\":\"3\"");
        assertThat(Run.of("programme", monday, "--leaders", INVENTED).err())
                .contains("is no list of leaders; balint programme holds it");
        assertThat(Run.of("programme", INVENTED, "--leaders", monday).status()).isEqualTo(2);
    }

    @Test
    void whatSomebodyAttendedIsPrintedAsTheirPortfolio() {
        Run run = Run.of("programme", INVENTED, "--person", "p1", "--attended", "leaders-2025");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"event\": \"leaders-2025\"", "\"incomplete\": true");
        Run early = Run.of("programme", INVENTED, "--person", "p1", "--attended", "leaders-2026");
        assertThat(early.status()).isEqualTo(1);
        assertThat(early.err()).contains("no date of the activity is over by 2026-01-15");
        assertThat(Run.of("programme", INVENTED, "--person", "p1", "--attended", "x")
                        .err())
                .contains("the programme has no activity x");
        assertThat(Run.of("programme", INVENTED, "--person", "p1").status()).isEqualTo(2);
    }

    private static Run one(String activity) {
        return Run.reading(
                "{\"kind\": \"programme\", \"version\": 1, \"issuer\": \"se-sfam\", \"activities\": [" + activity
                        + "]}",
                "programme",
                "-",
                "--as-of=2026-01-15");
    }
}
