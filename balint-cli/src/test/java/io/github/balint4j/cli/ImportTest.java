package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table to a document; all people are invented. */
class ImportTest {
    private static final String LIST = "Name;3.2.2026;17.2.2026\nAnna Ek;x;x\nBo Lind;x;e\n";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run imported(String table, String... more) throws IOException {
        return Run.of(Stream.concat(Stream.of("import", file("list.csv", table), "--as", "group"), Stream.of(more))
                .toArray());
    }

    private BalintGroup written() {
        return BalintJson.readGroup(folder.resolve("monday.json")).get();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSignInListBecomesAGroupWithoutANameAndAFileOfWhoIsWho() throws IOException {
        Run run = imported(LIST, "--id", "monday", "--names", file("names.csv"), "--output", file("monday.json"));
        assertThat(run.err().replace(folder + "/", "")).isEqualTo("""
                        Guessed; where it is wrong, say --map or --value:
                          A1: read as person
                        monday.json is written.
                        names.csv says who is who (2 names); it stays with you.
                        """);
        assertThat(run.status()).isZero();
        assertThat(written().sessions().items()).hasSize(2);
        assertThat(Files.readString(folder.resolve("monday.json"))).doesNotContain("Anna", "Bo");
        assertThat(Files.readString(folder.resolve("names.csv"))).contains("p2;Bo Lind");
        assertThat(Run.of("check", file("monday.json")).status()).isIn(1, 3);
    }

    @Test
    void aWorkbookIsReadLikeCsv() throws IOException {
        byte[] workbook = SmallWorkbook.of(List.of(List.of("Namn", "3.2.2026"), List.of("Åsa Öberg", "x")));
        Path list = Files.write(folder.resolve("list.xlsx"), workbook);
        Run run = Run.of("import", list, "--as", "group", "--names", file("names.csv"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(BalintJson.readGroup(run.out()).get().sessions().items()).hasSize(1);
        assertThat(Files.readString(folder.resolve("names.csv"))).contains("p1;Åsa Öberg");
    }

    @Test
    void onlyItsOwnerMayReadWhoIsWho() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        imported(LIST, "--names", file("names.csv"), "--output", file("monday.json"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("names.csv"))))
                .isEqualTo("rw-------");
        assertThat(Files.getPosixFilePermissions(folder.resolve("monday.json")))
                .isEqualTo(Files.getPosixFilePermissions(folder.resolve("list.csv")));
    }

    @Test
    void whoeverHasAPseudonymKeepsItTheNextTime() throws IOException {
        imported(LIST, "--names", file("names.csv"));
        Run next = imported(
                "Name;3.3.2026\nCia Ny;x\nBo Lind;x\n", "--names", file("names.csv"), "--output", file("monday.json"));
        assertThat(next.status()).isZero();
        assertThat(written().members().items())
                .extracting(one -> one.person().value())
                .containsExactly("p3", "p2");
    }

    @Test
    void namesNeedAFileOfTheirOwn() throws IOException {
        Run run = imported(LIST);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("say with --names FILE where to keep who is who");
    }

    @Test
    void whereSomethingIsWrongAllOfItIsToldAndNothingIsWritten() throws IOException {
        Run run = imported(
                "Name;03/02/2026;17.2.2026\nAnna Ek;x;zz\n",
                "--names",
                file("names.csv"),
                "--mapping",
                file("mapping.csv"),
                "--output",
                file("monday.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().replace(folder + "/", ""))
                .isEqualTo(
                        "list.csv: B1: \"03/02/2026\" can be read in two ways; say --dates dmy (the day first) or --dates"
                                + " mdy (the month first)\n"
                                + "list.csv: C2: \"zz\" is not known here; say with --value what it is, one of absent,"
                                + " cancelled, excused, guest, online, present, unknown\n");
        assertThat(files()).containsExactly("list.csv");
    }

    @Test
    void whatWasExplainedIsKeptForTheNextTime() throws IOException {
        String table = "Vem;03/02/2026\nAnna Ek;zz\n";
        Run first = imported(
                table,
                "--map=Vem=person",
                "--value=zz=excused",
                "--dates=dmy",
                "--names",
                file("names.csv"),
                "--mapping",
                file("mapping.csv"));
        assertThat(first.status()).isZero();
        assertThat(Files.readString(folder.resolve("mapping.csv")))
                .isEqualTo("\ufeffabout;text;meaning\r\ncolumn;A;person\r\nvalue;zz;excused\r\ndates;;dmy\r\n");
        Run next = imported(table, "--names", file("names.csv"), "--mapping", file("mapping.csv"));
        assertThat(next.status()).isZero();
        assertThat(next.out()).isEqualTo(first.out());
    }

    @Test
    void aMappingFileHasNoHeadingThatMayBeAName() throws IOException {
        file("mapping.csv", "about;text;meaning\ncolumn;Dan Ek;ignore\ncolumn;Dauer;minutes\n");
        Run run = imported(
                "Name;03/02/2026;Bo Lind\nAnna Ek;x;x\n",
                "--map=Bo Lind=ignore",
                "--dates=dmy",
                "--names",
                file("names.csv"),
                "--mapping",
                file("mapping.csv"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("mapping.csv")))
                .isEqualTo("\ufeffabout;text;meaning\r\ncolumn;Dauer;minutes\r\ncolumn;Name;person\r\n"
                        + "column;C;ignore\r\ndates;;dmy\r\n");
    }

    @Test
    void theOrderOfDaysInAMappingFileBindsToo() throws IOException {
        file("mapping.csv", "about;text;meaning\ndates;;dmy\n");
        Run run = imported(
                "Name;02/03/2026;02/16/2026\nAnna Ek;x;x\n",
                "--names",
                file("names.csv"),
                "--mapping",
                file("mapping.csv"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("C1: \"02/16/2026\" is not written in the order dmy");
    }

    @Test
    void whoeverHasAPseudonymInTheDocumentKeepsIt() throws IOException {
        String start =
                file("start.json", "{\"kind\": \"group\", \"version\": 1, \"id\": \"monday\", \"waiting\": [\"p2\"]}");
        Run run = imported("Name;1.5.2026\nAnna Ek;x\n", "--into", start, "--names", file("names.csv"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"p2\"", "\"p3\"").doesNotContain("\"p1\"");
    }

    @Test
    void aMappingFileOfOneTableDoesNotMisreadTheNext() throws IOException {
        String mapping =
                file("mapping.csv", "about;text;meaning\ncolumn;A;hours\ncolumn;B;person\ncolumn;Datum;date\n");
        Run run = imported("Name;1.5.2026\nAnna Ek;x\n", "--mapping", mapping, "--names", file("names.csv"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("mapping.csv")))
                .contains("column;A;hours", "column;B;person", "column;Name;person");
    }

    @Test
    void intoADocumentKeepsWhatElseIsInIt() throws IOException {
        file(
                "monday.json",
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"monday\", \"frame\": {\"length\": \"PT1H30M\"},"
                        + " \"sessions\": []}");
        Run run = imported(
                LIST, "--names", file("names.csv"), "--into", file("monday.json"), "--output", file("monday.json"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(written().frame().length()).isPresent();
        assertThat(written().sessions().items()).hasSize(2);
    }

    @Test
    void aDocumentThatIsThereIsNotWrittenOver() throws IOException {
        file("monday.json", "precious");
        Run run = imported(LIST, "--names", file("names.csv"), "--output", file("monday.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is there already");
        assertThat(files()).containsExactly("list.csv", "monday.json");
        assertThat(imported(LIST, "--names", file("names.csv"), "--output", file("monday.json"), "--replace")
                        .status())
                .isZero();
        assertThat(written().sessions().items()).hasSize(2);
    }

    @Test
    void whereOneFileCannotBeWrittenNoneIs() throws IOException {
        Run run = imported(LIST, "--names", file("names.csv"), "--output", file("nowhere/monday.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("could not be written, and nothing was");
        assertThat(files()).containsExactly("list.csv");
    }

    @Test
    void twoThingsDoNotGoIntoOneFile() throws IOException {
        Run run = imported(LIST, "--names", file("one.csv"), "--output", file("./one.csv"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(files()).containsExactly("list.csv");
    }

    @Test
    void logbooksAndListsOfLeaders() throws IOException {
        Run logbook = Run.of(
                "import",
                file("log.csv", "Datum;Stunden;Rolle\n3.2.2026;1,5;TN\n"),
                "--as",
                "portfolio",
                "--id",
                "gp-07");
        assertThat(logbook.status()).isZero();
        assertThat(BalintJson.readPortfolio(logbook.out()).get().sessions().items())
                .hasSize(1);
        Run leaders = Run.of(
                "import",
                file("leaders.csv", "Namn;Status\nEva Berg;godkänd\n"),
                "--as",
                "leaders",
                "--id",
                "se-sfmp",
                "--names",
                file("names.csv"));
        assertThat(BalintJson.readLeaders(leaders.out()).get().leaders()).hasSize(1);
    }

    @Test
    void whoseLogbookItIsIsNoOtherPerson() throws IOException {
        String log = file("log.csv", "Datum;Stunden;Rolle;Leitung\n3.2.2026;1,5;TN;Eva Berg\n");
        Run first = Run.of("import", log, "--as", "portfolio", "--names", file("names.csv"));
        assertThat(first.out()).contains("\"person\": \"p1\"").contains("\"p2\"");
        Run named = Run.of("import", log, "--as", "portfolio", "--id", "p2", "--names", file("names2.csv"));
        assertThat(named.out()).contains("\"person\": \"p2\"").contains("\"p3\"");
        file("names3.csv", "pseudonym;name\np1;Anna Ek\n");
        assertThat(Run.of("import", log, "--as", "portfolio", "--names", file("names3.csv"))
                        .err())
                .contains("say with --id whose logbook this is");
        file("own.json", "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p7\"}");
        Run other = Run.of(
                "import", log, "--as", "portfolio", "--id", "p8", "--names", file("n.csv"), "--into", file("own.json"));
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("somebody else's");
    }

    @Test
    void wrongOptionsAreToldInASentence() throws IOException {
        assertThat(imported(LIST, "--map", "Datum=dat").err()).contains("'dat' is not known; date is the nearest");
        assertThat(imported(LIST, "--map", "Datum").err()).contains("--map: write COLUMN=MEANING");
        assertThat(imported(LIST, "--year", "26").err()).contains("'26' is not a year");
        assertThat(Run.of("import", file("none.csv"), "--as", "group").err()).contains("there is no such file");
    }
}
