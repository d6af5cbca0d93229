package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.Rulebooks;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Help, version, and every way to call the command wrongly. */
class UsageTest {
    @ParameterizedTest
    @MethodSource("wrong")
    void wrongUsageIsSaidInASentence(String command, String sentence) {
        String subcommand = command.split(" ")[0];
        String help =
                List.of("check", "compare", "leaders", "rulebooks", "schema").contains(subcommand)
                        ? "balint " + subcommand
                        : "balint";
        assertThat(Run.of((Object[]) command.split(" ")))
                .isEqualTo(new Run(2, "", "balint: " + sentence + "\nHelp: " + help + " --help\n"));
    }

    static Stream<Arguments> wrong() {
        String known = "those about groups are: dk-aarhus/group, our-clinic/group, se-sfmp/group";
        String all = "balint rulebooks lists all";
        String rulebook = "Invalid value for option '--rulebook' (ID[@EDITION]): ";
        return Stream.of(
                Arguments.of("check", "Missing required parameter: 'FILE'"),
                Arguments.of("check x --fromat=text", "Unknown option: '--fromat=text'"),
                Arguments.of(
                        "check x --format xml",
                        "Invalid value for option '--format': 'xml' is not known; write one of text, json, markdown"),
                Arguments.of(
                        "check x --color blue",
                        "Invalid value for option '--color': 'blue' is not known; write one of auto, always, never"),
                Arguments.of(
                        "check x --as-of 1.2.2026",
                        "Invalid value for option '--as-of': '1.2.2026' is not a date; write one such as 2026-01-15"),
                Arguments.of(
                        "check x --as-of 2026-02-29",
                        "Invalid value for option '--as-of': the calendar has no day 2026-02-29"),
                Arguments.of(
                        "check x --as-of 2026-01-15 --as-of 2026-01-16",
                        "option '--as-of' (DATE) should be specified only once"),
                Arguments.of("check x --as-of", "Missing required parameter for option '--as-of' (DATE)"),
                Arguments.of(
                        "check x --rulebook se-sfmp/gruop",
                        rulebook + "there is no rulebook se-sfmp/gruop; se-sfmp/group is the nearest; " + all),
                Arguments.of(
                        "check x --rulebook se-sfmp",
                        rulebook + "there is no rulebook se-sfmp; se-sfmp/group is the nearest; " + all),
                Arguments.of(
                        "check x --rulebook no-nbf/group", rulebook + "there is no rulebook no-nbf/group; " + known),
                Arguments.of("check x --rulebook qqq", rulebook + "there is no rulebook qqq; " + known),
                Arguments.of(
                        "check x --rulebook our-clinic/group@2026",
                        rulebook + "there is no edition our-clinic/group@2026; our-clinic/group@2020 is the nearest;"
                                + " there are: our-clinic/group@2020, our-clinic/group@2025"),
                Arguments.of("check - x -", "the standard input (-) can be read only once"),
                Arguments.of("compare", "Missing required parameter: 'FILE'"),
                Arguments.of("compare x y", "Unmatched argument at index 2: 'y'"),
                Arguments.of("compare x --rulebook qqq", rulebook + "there is no rulebook qqq; " + known),
                Arguments.of("leaders", "Missing required parameter: 'LIST'"),
                Arguments.of(
                        "leaders x --status autorised",
                        "Invalid value for option '--status' (STATUS): 'autorised' is not known; authorised is the"
                                + " nearest; write one of authorised, on-the-way, expired, not-yet, none"),
                Arguments.of(
                        "leaders x --status unknown",
                        "Invalid value for option '--status' (STATUS): 'unknown' is not known;"
                                + " write one of authorised, on-the-way, expired, not-yet, none"),
                Arguments.of(
                        "leaders x --language Swedish",
                        "Invalid value for option '--language': 'Swedish' is not a code; write one such as sv"),
                Arguments.of(
                        "leaders x --society SFMP",
                        "Invalid value for option '--society': 'SFMP' is not a code; write one such as se-sfmp"),
                Arguments.of(
                        "leaders x --format jsn",
                        "Invalid value for option '--format': 'jsn' is not known; json is the nearest; write one of"
                                + " text, json, markdown"),
                Arguments.of(
                        "rulebooks se-sfnp/group",
                        "there is no rulebook se-sfnp/group; se-sfmp/group is the nearest; " + all),
                Arguments.of(
                        "rulebooks --format json",
                        "the list is not written as json; name a rulebook, or write text or markdown"));
    }

    @Test
    void anEditionThatThereIsNotIsToldWithThoseThatThereAre() {
        Run run = Run.to(
                new ByteArrayOutputStream(),
                InputStream.nullInputStream(),
                Rulebooks.all(),
                "rulebooks",
                "uk-balint-society/leader@1990");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("uk-balint-society/leader@2020", "uk-balint-society/leader@2023")
                .doesNotContain("no rulebook");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
        assertThat(Run.of("chek"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "balint: Unmatched argument at index 0: 'chek'\nDid you mean: check?\nHelp: balint --help\n"));
    }

    @Test
    void helpIsWhatTheGoldenFilesSay() {
        for (String command : new String[] {
            "",
            "check",
            "compare",
            "diff",
            "export",
            "forget",
            "import",
            "leaders",
            "new",
            "overview",
            "rulebooks",
            "schema"
        }) {
            Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            Golden.check("help" + (command.isEmpty() ? "" : "-" + command) + ".txt", run.out());
        }
    }

    @Test
    void withoutACommandItShowsHelpAndIsWrongUsage() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", Run.of("--help").out()));
    }

    @Test
    void helpAndVersionAreAlsoCommands() {
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "check")).isEqualTo(Run.of("check", "--help"));
        assertThat(Run.of("version")).isEqualTo(Run.of("--version"));
        assertThat(Run.of("help", "chek").err()).contains("Did you mean: check?");
    }

    @Test
    void versionIsOneLine() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("balint \\S.*, Java \\S+\\R");
    }
}
