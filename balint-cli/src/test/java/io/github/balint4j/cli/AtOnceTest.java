package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.console.FileSet;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.core.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of commands that write one file at once none is lost: one is done, and the others say that they are not. */
class AtOnceTest {
    private static final int ROUNDS = 20;
    private static final String CHANGED =
            " was changed by somebody else while this command ran, and nothing was written: do it again";

    @TempDir
    private Path folder;

    private List<Run> atOnce(List<Callable<Run>> commands) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(commands.size());
        try {
            List<Run> runs = new ArrayList<>();
            for (Future<Run> run : pool.invokeAll(commands)) {
                runs.add(run.get());
            }
            return runs;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whoIsWhoKeepsEveryNameThatAnImportWrote() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path names = folder.resolve("names" + round + ".csv");
            List<Callable<Run>> commands = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Path list = Files.writeString(
                        folder.resolve("list" + i + ".csv"), "Namn;2026-02-03\nAnna " + (char) ('A' + i) + "berg;x\n");
                Path output = folder.resolve("group" + round + "-" + i + ".json");
                commands.add(() -> Run.of(
                        "import", list, "--as", "group", "--id", "monday", "--names", names, "--output", output));
            }
            int done = 0;
            for (Run run : atOnce(commands)) {
                done += run.status() == 0 ? 1 : 0;
                if (run.status() != 0) {
                    assertThat(run.err()).contains(CHANGED);
                }
            }
            assertThat(done).isPositive();
            assertThat(Files.readString(names).lines().filter(line -> line.contains("Anna")))
                    .hasSize(done);
            assertThat(folder.toFile().listFiles((any, name) -> name.endsWith(".part")))
                    .isEmpty();
        }
    }

    @Test
    void whatTheDocumentsSayOfTwoWhoAreForgottenAtOnceIsGone() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Path group = folder.resolve("group" + round + ".json");
            Files.writeString(
                    group,
                    "{\"kind\": \"group\", \"version\": 1, \"id\": \"monday\", \"members\": [\"p1\", \"p2\", \"p3\", \"p4\", \"p5\"]}");
            Path record = folder.resolve("record" + round + ".csv");
            List<Callable<Run>> commands = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                String person = "p" + i;
                commands.add(() -> Run.of("forget", "--person", person, group, "--record", record));
            }
            List<Run> runs = atOnce(commands);
            String left = Files.readString(group);
            int done = 0;
            for (int i = 1; i <= 4; i++) {
                boolean isDone = runs.get(i - 1).status() == 0;
                done += isDone ? 1 : 0;
                assertThat(left.contains("\"p" + i + "\"")).as(runs.toString()).isNotEqualTo(isDone);
            }
            assertThat(Files.readString(record).lines()).hasSize(done + 1);
        }
    }

    @Test
    void aFileThatHasChangedOrCameUpIsNotWrittenOverNorAnyOther() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "as read");
        Path other = Files.writeString(folder.resolve("other"), "came up");
        FileSet files = new FileSet();
        files.update(one.toString(), "as read".getBytes(StandardCharsets.UTF_8), "new");
        files.update(folder.resolve("fresh").toString(), Optional.empty(), "new", true);
        files.update(other.toString(), Optional.empty(), "new", false);
        assertThat(files.write().map(Messages.in(Language.ENGLISH)::said)).hasValue(other + CHANGED);
        assertThat(one).hasContent("as read");
        assertThat(other).hasContent("came up");
        assertThat(folder.resolve("fresh")).doesNotExist();
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void aFileThatWasNotThereIsMade() throws IOException {
        FileSet files = new FileSet();
        files.update(folder.resolve("fresh").toString(), Optional.empty(), "new", true);
        assertThat(files.write()).isEmpty();
        assertThat(folder.resolve("fresh")).hasContent("new");
    }
}
