package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells and man(1) get. */
class ShellTest {
    private static final List<String> COMMANDS =
            List.of("check", "compare", "leaders", "portfolio", "rulebooks", "schema", "test", "announce", "enrol");

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void a_shell_completes_commands_and_options(String shell) {
        Run run = Run.of("completion", shell);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(COMMANDS).contains("'--as-of'", "'--lang'", "'--rulebook'");
    }

    @Test
    void bash_takes_the_script(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("balint"), Run.of("completion", "bash").out());
        Process bash = new ProcessBuilder("bash", "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes());
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        assertThat(bash.exitValue()).isZero();
    }

    @Test
    void another_shell_is_refused_with_those_that_there_are() {
        Run run = Run.of("completion", "bsh");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'bsh' is not known; bash is the nearest; write one of bash, zsh");
    }

    @Test
    void the_manual_page_has_every_command_and_option_and_no_line_that_man_would_misread() {
        Run run = Run.of("man");
        assertThat(run.status()).isZero();
        for (String command : COMMANDS) {
            assertThat(run.out()).contains(".SS " + command + "\n");
        }
        assertThat(run.out()).contains("\\fB\\-\\-lang=LANGUAGE\\fR\n", "\\fB\\-\\-as\\-of=DATE\\fR\n");
        Pattern request = Pattern.compile("\\.(TH|SH|SS|TP|PP|nf|fi)( .*)?");
        assertThat(run.out().lines())
                .allMatch(line -> !line.startsWith(".") && !line.startsWith("'")
                        || request.matcher(line).matches())
                .noneMatch(String::isEmpty);
    }
}
