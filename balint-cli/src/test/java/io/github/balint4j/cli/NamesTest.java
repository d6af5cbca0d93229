package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aGroupAndWhoIsWho() throws IOException {
        Files.writeString(
                folder.resolve("group.json"),
                Clinic.group(
                        "\"leaders\": [{\"person\": \"p10\", \"credentials\": [{\"issuer\": \"se-sfmp\", \"status\":"
                                + " \"authorised\", \"until\": \"2026-06-30\"}]}], \"members\": [\"p1\", \"p2\"]"));
        Files.writeString(folder.resolve("names.csv"), "pseudonym;name\np1;Anna Ek\np10;Bo $1 Lind\n");
    }

    private Run run(Object... args) {
        Object[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--names";
        all[args.length + 1] = folder.resolve("names.csv");
        return Run.of(all);
    }

    @Test
    void textAndPagesShowNames() throws IOException {
        Object[] check = {"check", folder.resolve("group.json"), "--rulebook", "se-sfmp/group", "--details"};
        assertThat(Run.of(check).out()).contains("p1, ").doesNotContain("Anna");
        assertThat(run(check).out()).contains("Anna Ek, p2").doesNotContain("p10");
        Path list = Files.writeString(
                folder.resolve("leaders.json"),
                "{\"kind\": \"leaders\", \"version\": 1, \"issuer\": \"se-sfmp\", \"leaders\": [\"p1\"]}");
        assertThat(run("leaders", list, "--all").out()).contains("Anna Ek").doesNotContain("p1");
        assertThat(run("overview", folder).out()).contains("recognition of Bo $1 Lind by se-sfmp expires");
        assertThat(run("overview", folder, "--format", "markdown").out()).contains("Bo $1 Lind");
    }

    @Test
    void whatProgramsReadNeverDoes() {
        for (String format : new String[] {"json", "csv"}) {
            assertThat(run("overview", folder, "--format", format).out())
                    .contains("p10")
                    .doesNotContain("Lind", "Anna");
        }
        assertThat(run("check", folder.resolve("group.json"), "--rulebook", "se-sfmp/group", "--format", "json")
                        .out())
                .contains("p1")
                .doesNotContain("Lind", "Anna");
    }

    @Test
    void aFileOfNamesThatCannotBeReadIsTold() throws IOException {
        Files.writeString(folder.resolve("names.csv"), "pseudonym;name\nAnna Ek;p1\n");
        Run run = run("check", folder.resolve("group.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("names.csv: A2: ").doesNotContain("Anna");
    }
}
