package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Output;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"group", "frame", "portfolio", "rulebook", "leaders"})
    void whatIsStartedCanBeReadFromTheFirstMinute(String kind) {
        Run run = Run.of("new", kind);
        assertThat(run.status()).isZero();
        assertThat(BalintJson.read(run.out()).get().kind()).isEqualTo(kind);
        assertThat(run.err()).contains("balint schema " + kind + " explains every key.\nNext: ", "FILE.json");
    }

    @Test
    void whatIsKnownGoesIntoIt() {
        BalintGroup group = BalintJson.readGroup(Run.of(
                                "new",
                                "group",
                                "--id",
                                "monday",
                                "--rulebook",
                                "se-sfmp/group",
                                "--members",
                                "6-10",
                                "--leaders",
                                "2",
                                "--every",
                                "P2W",
                                "--minutes",
                                "90",
                                "--agrees",
                                "confidentiality",
                                "--session",
                                "2026-06-01")
                        .out())
                .get();
        assertThat(group.frame().toString())
                .contains("se-sfmp/group", "members=6-10", "leaders=2", "confidentiality")
                .contains("90");
        assertThat(group.frame().agreements().isComplete()).isFalse();
        assertThat(group.sessions().items().get(0).date()).contains(LocalDate.of(2026, 6, 1));
        assertThat(group.members().isAbsent()).isTrue();
    }

    @Test
    void whatNoOptionGivesIsAskedFor() {
        Run run = Run.reading(
                "monday\nse-sfmp/group\n6-10\n\nP2W\nlong\n90\nconfidentiality, voluntary\n2026-06-01\n",
                "new",
                "group",
                "--leaders",
                "2",
                "--ask");
        BalintGroup group = BalintJson.readGroup(run.out()).get();
        assertThat(group.id().value()).isEqualTo("monday");
        assertThat(group.frame().toString()).contains("se-sfmp/group", "members=6-10", "leaders=2");
        assertThat(group.frame().length()).isPresent();
        assertThat(group.frame().cadence()).isEmpty();
        assertThat(group.frame().agreements().items()).hasSize(2);
        assertThat(group.sessions().items()).hasSize(1);
        assertThat(run.err())
                .contains("'long' is no number of minutes", "How many members")
                .doesNotContain("How many leaders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "frame", "portfolio", "rulebook", "leaders"})
    void whoeverAnswersNothingOrEndsTheInputHasADocumentToo(String kind) {
        for (String answers : List.of("", "\n\n\n\n\n\n\n\n\n")) {
            Run run = Run.reading(answers, "new", kind, "--ask");
            assertThat(run.status()).isZero();
            assertThat(run.out()).isEqualTo(Run.of("new", kind).out());
        }
    }

    @Test
    void onATerminalItAsksWhereNothingIsGivenAndInTheLanguage() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment around = new Environment(
                new ByteArrayInputStream("gp-07\n".getBytes(StandardCharsets.UTF_8)),
                new Output(new ByteArrayOutputStream()),
                new Output(err),
                Run.TODAY,
                true,
                Clinic.RULEBOOKS);
        assertThat(Balint.run(around, "new", "portfolio", "--lang", "sv")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Vems portfolio är det?");
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        Environment other = new Environment(
                around.in(),
                new Output(new ByteArrayOutputStream()),
                new Output(given),
                Run.TODAY,
                true,
                Clinic.RULEBOOKS);
        assertThat(Balint.run(other, "new", "portfolio", "--id", "gp-07")).isZero();
        assertThat(given.toString(StandardCharsets.UTF_8)).doesNotContain("?");
    }

    @Test
    void aStartedRulebookJudges() throws IOException {
        Path rulebook = folder.resolve("our-clinic.json");
        assertThat(Run.of("new", "rulebook", "--id", "our-clinic", "--output", rulebook)
                        .status())
                .isZero();
        Path frame = Files.writeString(
                folder.resolve("frame.json"),
                "{\"kind\": \"frame\", \"version\": 1, \"agreements\": [\"confidentiality\"]}");
        assertThat(Run.of("check", frame, "--rulebook", rulebook).status()).isZero();
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        Path there = Files.writeString(folder.resolve("there.json"), "precious");
        Run run = Run.of("new", "group", "--output", there);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is there already, and is left as it is");
        assertThat(Files.readString(there)).isEqualTo("precious");
    }

    @Test
    void wrongUsage() {
        assertThat(Run.of("new", "grup").err()).contains("group is the nearest");
        assertThat(Run.of("new", "group", "--members", "many").err())
                .contains("'many' is no number; write one such as 8");
        assertThat(Run.of("new", "group", "--members", "9-2").err()).contains("max must be at least min");
        assertThat(Run.of("new", "group", "--every", "2 weeks").err()).contains("'2 weeks' is not a period");
    }
}
