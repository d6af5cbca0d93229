package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in the reader's language. */
class LanguageTest {
    @TempDir
    private Path folder;

    private static final Path GROUP = Path.of("../docs/examples/groups/sfmp-typical.json");

    @ParameterizedTest
    @CsvSource({"en,Met", "sv,Uppfyllt", "da,Opfyldt", "de,Erfüllt"})
    void reports_are_in_the_language_asked_for_wherever_it_is_asked(String code, String met) {
        Run before = Run.of("--lang", code, "check", GROUP);
        assertThat(before.out()).contains("\n" + met + "\n");
        assertThat(Run.of("check", GROUP, "--lang=" + code)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"sv", "da", "de"})
    void json_is_the_same_in_every_language(String code) {
        for (String depth : new String[] {"--details", "--summary"}) {
            Run english = Run.of("check", GROUP, "--format", "json", depth);
            assertThat(Run.of("check", GROUP, "--format", "json", depth, "--lang", code))
                    .isEqualTo(english);
        }
    }

    @Test
    void what_is_wrong_with_a_document_is_said_in_the_language_and_json_stays_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("g.json"), "{\"kind\": \"group\", \"id\": \"g\", \"nosuch\": 1}");
        Run english = Run.of("check", file, "--format", "json");
        Run swedish = Run.of("check", file, "--format", "json", "--lang", "sv");
        assertThat(swedish.out()).isEqualTo(english.out()).contains("there is no property");
        assertThat(english.err()).contains("there is no property \"nosuch\" here");
        assertThat(swedish.err())
                .contains("egenskapen \"nosuch\" finns inte här")
                .doesNotContain("there is");
    }

    @Test
    void what_cannot_be_used_is_said_in_the_language_and_json_stays_as_it_is() {
        Run english = Run.of("check", GROUP, "--rulebook", "se-sfmp/leader", "--format", "json");
        Run german = Run.of("check", GROUP, "--rulebook", "se-sfmp/leader", "--format", "json", "--lang", "de");
        assertThat(german.out()).isEqualTo(english.out());
        assertThat(german.err()).isNotEqualTo(english.err());
        assertThat(Run.of("check", "nosuch.json", "--lang", "da").err()).isEqualTo("nosuch.json: filen findes ikke\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check | Saknas: 'FILE'",
                "check x --fromat=text | Okänd flagga: '--fromat=text'",
                "chek | Överflödigt argument: 'chek'",
                "check x --as-of | Värde saknas för flaggan ”--as-of”",
                "check x --format xml | Ogiltigt värde för ”--format”: 'xml' är inte känt; skriv en av text, json, markdown",
                "leaders x --status nobody | Ogiltigt värde för ”--status”: 'nobody' är inte känt; skriv en av authorised,"
                        + " on-the-way, expired, not-yet, none",
                "next-presenter | Saknas: 'GROUP'",
                "completion fish | Ogiltigt värde för ”SHELL”: 'fish' är inte känt; skriv en av bash, zsh",
                "check x --as-of 2026-01-15 --as-of 2026-01-16 | flaggan ”--as-of” får anges bara en gång"
            })
    void wrong_usage_is_said_in_the_language(String command, String said) {
        Run run = Run.of((Object[]) (command + " --lang sv").split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("balint: " + said + "\n").contains("Hjälp: balint");
    }

    @Test
    void another_language_is_refused_with_those_that_there_are() {
        Run run = Run.of("check", GROUP, "--lang", "fr");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--lang").contains("'fr' is not known").contains("en, sv, da, de");
    }

    @Test
    void comparisons_pages_and_lists_are_in_the_language_too() {
        assertThat(Run.of("compare", GROUP, "--lang", "sv").out()).contains("regelverk");
        assertThat(Run.of("rulebooks", "se-sfmp/group", "--lang", "sv").out()).contains("Uppfyllt när");
        assertThat(Run.of("rulebooks", "--lang", "sv").out()).contains("=== Om grupper ===");
        assertThat(Run.of("leaders", "src/test/resources/documents/leaders.json", "--lang", "sv")
                        .out())
                .startsWith("Ledare på listan från");
    }

    @ParameterizedTest
    @CsvSource({
        "sv_SE.UTF-8,,,SWEDISH",
        ",da_DK,en_GB,DANISH",
        ",,de,GERMAN",
        "C,,sv_SE,ENGLISH",
        "C.UTF-8,,sv_SE,ENGLISH",
        ",,fr_FR,ENGLISH",
        ",,,ENGLISH"
    })
    void the_environment_asks_for_a_language(String all, String messages, String lang, Language language) {
        assertThat(Environment.language(all, messages, lang)).isEqualTo(language);
    }

    @Test
    void help_on_a_command_that_there_is_not_names_the_nearest() {
        Run run = Run.of("chek", "--help");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'chek'").contains("Did you mean: check?");
        assertThat(Run.of("nosuch", "-h").status()).isEqualTo(2);
    }
}
