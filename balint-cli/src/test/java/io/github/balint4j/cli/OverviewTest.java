package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aSociety() throws IOException {
        write("met.json", Clinic.SATISFIED);
        write("people/gp-07.json", person("gp-07", "\"2026-06-30\""));
        write("people/gp-08.json", person("gp-08", "\"2027-06-30\""));
        write(
                "groups/monday.json",
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"monday\", \"frame\": {\"follows\":"
                        + " [\"our-clinic/group\"], \"agreements\": [], \"members\": {\"min\": 2}}, \"members\": [\"p1\"],"
                        + " \"sessions\": [{\"date\": \"2026-05-01\"}]}");
        write("groups/notes.txt", "none of ours");
    }

    private static String person(String id, String until) {
        return "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"" + id + "\", \"authorisations\": [{\"issuer\":"
                + " \"se-sfmp\", \"status\": \"authorised\", \"from\": \"2020-01-01\", \"until\": " + until + "}]}";
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run overview(Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = "overview";
        args[1] = folder;
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(args);
    }

    @Test
    void whatNeedsAttentionComesFirst() {
        Run run = overview();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Overview as of 2026-05-04; recognitions that expire within P6M
                        4 files. Met 1, not met 1, open 0; 2 need attention.
                        ! recognitions that expire: 1; groups with too few members: 1; groups with sessions without a record: 1

                        gp-07       ! recognition by se-sfmp expires on 2026-06-30
                        monday      ! 1 member too few
                                    ! 1 session without a record, of 2026-05-01
                                    ✗ our-clinic/group@2025: the agreement "voluntary"
                        gp-08         no rulebook is named
                        met.json    ✓ our-clinic/group@2025
                        """);
    }

    @Test
    void onATerminalItSaysHowManyOfAllFilesAreRead() throws IOException {
        for (int i = 0; i < 21; i++) {
            write("more/" + i + ".json", Clinic.SATISFIED);
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment terminal = new Environment(
                InputStream.nullInputStream(),
                new Output(OutputStream.nullOutputStream()),
                new Output(err),
                Run.TODAY,
                true,
                Clinic.RULEBOOKS);
        Balint.run(terminal, "overview", folder.resolve("people").toString(), folder.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("10 of 27 files read", "20 of 27 files read");
        assertThat(Run.of("overview", folder).err()).isEmpty();
    }

    @Test
    void onlyWhatNeedsAttention() {
        assertThat(overview("--attention").out()).endsWith("""

                        gp-07     ! recognition by se-sfmp expires on 2026-06-30
                        monday    ! 1 member too few; 1 session without a record, of 2026-05-01
                        """);
        assertThat(overview("--attention", "--within", "P1M").out()).doesNotContain("gp-07");
        assertThat(overview("--attention", "--as-of", "2026-04-30").out()).doesNotContain("without a record");
    }

    @Test
    void asATableForSpreadsheets() {
        assertThat(overview("--format", "csv").out().split("\r\n"))
                .startsWith(
                        "kind,id,rulebook,verdict,missing,first,attention,file",
                        "portfolio,gp-07,,,,,recognition by se-sfmp expires on 2026-06-30,people/gp-07.json",
                        "group,monday,our-clinic/group@2025,notSatisfied,1,\"the agreement \"\"voluntary\"\"\",\"1 member too"
                                + " few; 1 session without a record, of 2026-05-01\",groups/monday.json")
                .hasSize(5);
    }

    @Test
    void asAPageAndForPrograms() {
        assertThat(overview("--format", "markdown").out())
                .startsWith("# Overview as of 2026-05-04")
                .contains(
                        "\n| kind | id | rulebook |", "\n| frame | met.json | our-clinic/group@2025 | satisfied | 0 |");
        assertThat(overview("--format", "json").out().lines())
                .hasSize(4)
                .element(0)
                .isEqualTo(
                        "{\"kind\":\"overview\",\"version\":1,\"document\":\"people/gp-07.json\","
                                + "\"subject\":{\"kind\":\"portfolio\",\"id\":\"gp-07\"},\"asOf\":\"2026-05-04\","
                                + "\"standings\":[],\"notices\":[{\"code\":\"expires\","
                                + "\"day\":\"2026-06-30\",\"issuer\":\"se-sfmp\",\"text\":\"recognition by se-sfmp expires on 2026-06-30\"}]}");
    }

    @Test
    void inTheLanguageOfTheReaderButForPrograms() {
        assertThat(overview("--format", "csv", "--lang", "de").out())
                .startsWith("Art,Kennung,Regelwerk,Ergebnis,fehlt,zuerst,zu beachten,Datei")
                .contains("Anerkennung durch se-sfmp läuft am ");
        assertThat(overview("--lang", "de").out())
                .contains("Anerkennung durch se-sfmp läuft am ")
                .doesNotContain("recognition by");
        assertThat(overview("--format", "json", "--lang", "de").out())
                .isEqualTo(overview("--format", "json").out());
    }

    @Test
    void rulebooksAreTakenByWhatTheyAreAbout() {
        assertThat(overview("--rulebook", "se-sfmp/group").out())
                .contains("se-sfmp/group@")
                .doesNotContain("our-clinic");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsShown() throws IOException {
        write("broken.json", Clinic.BROKEN);
        Run run = overview();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("broken.json:2:2: ");
        assertThat(run.out()).contains("5 files.", "\n! files that cannot be read: 1\n! recognitions", "monday");
        assertThat(Run.of("overview", folder.resolve("nowhere")).err()).contains("this folder cannot be read");
    }

    @Test
    void thousandsOfDocumentsNeedNoMoreMemoryThanTheirEntries() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            write("many/" + i + ".json", Clinic.UNDETERMINED);
        }
        assertThat(overview("--attention").out()).contains("2004 files.", "open 2000");
    }

    @Test
    void wrongUsage() {
        assertThat(overview("--within", "6 months").err())
                .contains("'6 months' is not a period; write one such as P6M");
        assertThat(overview("--format", "xls").err()).contains("write one of text, markdown, csv, json");
    }
}
