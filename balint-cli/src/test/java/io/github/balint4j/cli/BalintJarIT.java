package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command, as a process of its own and in a locale without accents. */
class BalintJarIT {
    private static final Path JAR = Path.of("target", "balint.jar");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void packaged() {
        assumeTrue(Files.exists(JAR), "not packaged yet");
    }

    private Run balint(String input, String... args) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void itChecksAndSpeaksUtf8() throws Exception {
        String frame = "{\"kind\": \"frame\", \"version\": 1, \"format\": \"closed\"}";
        Run run = balint(frame, "check", "-", "--rulebook", "dk-aarhus/group", "--as-of", "2021-03-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Declared configuration under dk-aarhus/group@2021, as of 2021-03-01\n")
                .contains("✗ The group is slow-open", "[dk1-slow-open]")
                .doesNotContain("\u001b");
    }

    @Test
    void itWritesJsonWithoutDatabind() throws Exception {
        Run run = balint("{\"kind\": \"frame\", \"version\": 1}", "check", "-", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).startsWith("{\"kind\":\"assessment\"");
    }

    @Test
    void itSaysWhatIsWrongWithADocument() throws Exception {
        Run run = balint("{\"kind\": \"frame\", \"version\": 1,}", "check", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("{\"kind\":\"problems\",\"version\":1,\"file\":\"-\"");
        assertThat(run.err()).startsWith("<stdin>:1:").doesNotContain("\tat ");
    }

    @Test
    void itReadsWorkbooks() throws Exception {
        byte[] workbook = SmallWorkbook.of(List.of(List.of("Namn", "3.2.2026"), List.of("Åsa Öberg", "x")));
        Path list = Files.write(folder.resolve("list.xlsx"), workbook);
        String names = folder.resolve("names.csv").toString();
        Run run = balint("", "import", list.toString(), "--as", "group", "--names", names);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{").contains("\"2026-02-03\"").doesNotContain("berg");
        assertThat(read(Path.of(names))).contains("p1;Åsa Öberg");
    }

    @Test
    void itKnowsItsVersionAndItsHelp() throws Exception {
        assertThat(balint("", "--version").out()).matches("balint \\d+\\.\\d+.*, Java \\S+\\R");
        assertThat(balint("")).isEqualTo(new Run(2, "", balint("", "--help").out()));
    }
}
