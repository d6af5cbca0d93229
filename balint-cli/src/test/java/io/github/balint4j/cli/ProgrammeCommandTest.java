package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintJson;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void aProgrammeIsASourceOfAPortfolioBesideOthers() {
        String logbook = "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\", \"statedOn\": \"2025-01-15\","
                + " \"training\": [{\"date\": \"2024-05-02\", \"code\": \"introduction\"}]}";
        Run run = Run.reading(
                logbook,
                "portfolio",
                "-",
                INVENTED,
                "--person=p1",
                "--attended",
                "leaders-2025",
                "--attended",
                "supervision-2026");
        assertThat(run.status()).as(run.err()).isZero();
        Portfolio portfolio = BalintJson.parsePortfolio(run.out());
        assertThat(portfolio.training().isComplete()).isTrue();
        assertThat(portfolio.training().stream().map(Experience::event))
                .containsExactly(Optional.empty(), Optional.of("leaders-2025"));
        assertThat(portfolio.supervision().items()).hasSize(2);
        assertThat(portfolio.supervision().isComplete()).isFalse();
        assertThat(portfolio.statedOn()).contains(Run.TODAY);
        // What is there already is not added again.
        assertThat(Run.reading(run.out(), "portfolio", "-", INVENTED, "--person=p1", "--attended", "leaders-2025")
                        .out())
                .isEqualTo(run.out());
        assertThat(BalintJson.parsePortfolio(Run.of("portfolio", INVENTED, "--person=p1", "--attended=leaders-2025")
                                .out())
                        .training()
                        .items())
                .hasSize(1);
        assertThat(Run.reading(logbook, "portfolio", "-", INVENTED, "--person=p1")
                        .err())
                .contains("a programme names nobody: say what the person attended (--attended)");
        assertThat(Run.of("portfolio", INVENTED, "--person=p1", "--attended=x").err())
                .isEqualTo("balint: the programme has no activity x\n");
        assertThat(Run.of("portfolio", INVENTED, "--person=p1", "--attended=leaders-2026")
                        .err())
                .startsWith("balint: no date of the activity is over by 2026-05-04");
    }

    @ParameterizedTest
    @CsvSource({
        "weekendd, weekend-workshop",
        "leaders-conference, leader-conference",
        "course, supplementary-course",
        "introducton, introduction"
    })
    void aKindThatIsPerhapsMisspeltIsTold(String kind, String near) {
        Run run = one("{\"id\": \"a\", \"kind\": \"" + kind + "\"}");
        assertThat(run.out())
                .contains("\na: " + kind + " is a kind of your own, of which nothing is asked; " + near
                        + " is the nearest that is known\n");
    }

    @Test
    void aKindOfOnesOwnIsNoMisspeltOne() {
        assertThat(one("{\"id\": \"a\", \"kind\": \"film-evening\"}").out()).doesNotContain("nearest");
        assertThat(one("{\"id\": \"a\", \"kind\": \"introduction\"}").out()).doesNotContain("nearest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|PT9H|It lasts 9 hours. By our reading half a day is 3 to 5 hours on one day; whether",
                "sv|PT9H|Den varar 9 timmar. Enligt vår läsning är en halv dag 3 till 5 timmar på en dag; om",
                "da|PT3H30M|Den varer 3,5 timer. Efter vores læsning er en halv dag 3 til 5 timer på én dag.",
                "de|PT3H20M|Sie dauert 200 Minuten. Nach unserer Lesart ist ein halber Tag 3 bis 5 Stunden an einem Tag.",
                "en|PT13H|It lasts 13 hours, which is more than half of any day."
            })
    void howLongItLastsIsSaidInHours(String language, String length, String said) {
        Run run = Run.reading(
                "{\"kind\": \"programme\", \"version\": 1, \"issuer\": \"se-sfam\", \"activities\": [{\"id\": \"a\","
                        + " \"kind\": \"introduction\", \"length\": \"" + length + "\"}]}",
                "programme",
                "-",
                "--as-of=2026-01-15",
                "--lang=" + language);
        assertThat(run.out()).contains(said);
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
