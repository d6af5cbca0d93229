package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several files, several rulebooks. */
class SeveralTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Map<String, String> documents = Map.of(
                "satisfied", Clinic.SATISFIED,
                "unmet", Clinic.NOT_SATISFIED,
                "open", Clinic.UNDETERMINED,
                "broken", Clinic.BROKEN);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Files.writeString(folder.resolve(document.getKey()), document.getValue());
        }
    }

    private Run check(List<String> files, String... options) {
        Stream<Object> args = Stream.concat(Stream.of("check"), files.stream().map(folder::resolve));
        return Run.of(Stream.concat(args, Arrays.stream(options)).toArray());
    }

    @Test
    void ofOneAnnouncementEachGroupHasItsReport() {
        String document = """
                {"kind": "groups", "version": 1, "statedOn": "2021-02-01",
                 "frame": {"follows": ["dk-aarhus/group"], "commitment": 4},
                 "groups": [{"id": "monday"}, {"id": "thursday", "frame": {"commitment": 3}}]}
                """;
        Run run = Run.reading(document, "check", "-", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("\"monday\""))
                .anyMatch(line -> line.contains("\"thursday\""));
    }

    @Test
    void ofOneAnnouncementEachGroupIsCompared() {
        String document = """
                {"kind": "groups", "version": 1, "statedOn": "2021-02-01", "frame": {"commitment": 4},
                 "groups": [{"id": "monday"}, {"id": "thursday", "frame": {"commitment": 3}}]}
                """;
        Run run = Run.reading(document, "compare", "-", "--rulebook", "dk-aarhus/group", "--rulebook", "se-sfmp/group");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Group monday under 2 rulebooks, as of 2021-02-01\n")
                .contains("\n\nGroup thursday under 2 rulebooks, as of 2021-02-01\n");
    }

    @ParameterizedTest
    @CsvSource({
        "satisfied satisfied, 0",
        "satisfied open, 3",
        "satisfied unmet, 1",
        "satisfied broken, 2",
        "open unmet, 1",
        "open broken, 2",
        "unmet broken, 2",
        "satisfied missing, 2",
        "satisfied open unmet, 1",
        "satisfied open unmet broken, 2"
    })
    void theWorstStatusWinsWhateverTheOrder(String files, int status) {
        List<String> order = Arrays.asList(files.split(" "));
        assertThat(check(order).status()).isEqualTo(status);
        Collections.reverse(order);
        assertThat(check(order).status()).isEqualTo(status);
    }

    @Test
    void everyReportStandsUnderItsFile() {
        Run run = check(List.of("satisfied", "open"), "--as-of", "2026-01-15");
        String one = check(List.of("satisfied"), "--as-of", "2026-01-15").out();
        String other = check(List.of("open"), "--as-of", "2026-01-15").out();
        assertThat(run.out())
                .isEqualTo("=== " + folder.resolve("satisfied") + " ===\n\n" + one + "\n=== " + folder.resolve("open")
                        + " ===\n\n" + other);
    }

    @Test
    void everyFileUnderEveryRulebookAndEachRulebookOnce() {
        Run run = check(
                List.of("satisfied", "open"),
                "--rulebook",
                "our-clinic/group@2020",
                "--rulebook=dk-aarhus/group",
                "--rulebook=dk-aarhus/group",
                "--as-of=2026-01-15");
        assertThat(run.out().lines().filter(line -> line.startsWith("==") || line.matches(".* under .*, as of .*")))
                .containsExactly(
                        "=== " + folder.resolve("satisfied") + " ===",
                        "Declared configuration under our-clinic/group@2020, as of 2026-01-15",
                        "Declared configuration under dk-aarhus/group@2021, as of 2026-01-15",
                        "=== " + folder.resolve("open") + " ===",
                        "Declared configuration under our-clinic/group@2020, as of 2026-01-15",
                        "Declared configuration under dk-aarhus/group@2021, as of 2026-01-15");
    }

    @Test
    void inMarkdownTheHeadingsOfReportsMoveDown() {
        Run run = check(List.of("satisfied", "open"), "--as-of", "2026-01-15", "--format", "markdown");
        assertThat(run.out().lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# `" + folder.resolve("satisfied") + "`",
                        "## Declared configuration under our-clinic/group@2025, as of 2026-01-15",
                        "### Met",
                        "# `" + folder.resolve("open") + "`",
                        "## Declared configuration under our-clinic/group@2025, as of 2026-01-15",
                        "### Questions");
    }

    @Test
    void inJsonEveryReadableOrUnreadableDocumentHasItsLine() {
        Run run = check(List.of("satisfied", "broken", "open"), "--format", "json");
        assertThat(run.out().lines().map(line -> line.substring(0, 16)))
                .containsExactly("{\"kind\":\"assessm", "{\"kind\":\"problem", "{\"kind\":\"assessm");
    }

    @Test
    void whatCannotBeReadDoesNotStopTheOthers() {
        Run run = check(List.of("missing", "satisfied"));
        assertThat(run.out()).contains("oc-voluntary");
        assertThat(run.err()).isEqualTo(folder.resolve("missing") + ": there is no such file\n");
    }

    @Test
    void theStandardInputMayStandAmongFiles() {
        Run run = Run.reading(Clinic.UNDETERMINED, "check", folder.resolve("satisfied"), "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("\n=== <stdin> ===\n");
    }
}
