package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Language;
import io.github.balint4j.json.BalintJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A group from its announcement to its last session with the command line alone: each refusal says why and what would help, and what it
 * says does help.
 */
class SpringOfAarhusTest {
    private static final Path STEPS = Path.of("src/test/resources/spring-of-aarhus.txt");
    private static final String FRAME =
            "{\"kind\": \"frame\", \"version\": 1, \"format\": \"slow-open\", \"commitment\": 4,"
                    + " \"startThreshold\": 5}";
    private static final Map<Language, String> HELPED = Map.of(
            Language.ENGLISH, "What would help: ",
            Language.SWEDISH, "Det som skulle hjälpa: ",
            Language.DANISH, "Hvad der ville hjælpe: ",
            Language.GERMAN, "Was helfen würde: ");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_spring_is_replayed_and_what_is_said_to_help_helps(Language language) throws IOException {
        Path group = folder.resolve("monday.json");
        Path copy = folder.resolve("copy.json");
        Files.writeString(folder.resolve("frame.json"), FRAME);
        StringBuilder told = new StringBuilder();
        for (String line : Files.readAllLines(STEPS)) {
            if (line.startsWith("#")) {
                continue;
            }
            boolean takesPlace = line.startsWith("=");
            if (line.startsWith("!") && Files.exists(group)) {
                Files.copy(group, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            Run run = run(line.substring(2), takesPlace ? group : copy, language);
            assertThat(run.status()).as(line + "\n" + run.err()).isEqualTo(line.startsWith("!") ? 1 : 0);
            if (line.startsWith("!")) {
                assertThat(run.err().lines()).as(line).isNotEmpty().allMatch(why -> why.contains(HELPED.get(language)));
                told.append('\n');
            }
            told.append(line).append('\n');
            (run.out() + run.err())
                    .lines()
                    .forEach(said -> told.append("  ").append(said).append('\n'));
        }
        Golden.check("spring-of-aarhus." + language.code() + ".txt", told.toString());
        assertThat(BalintJson.readGroup(Files.readString(group))
                        .get()
                        .sessions()
                        .items())
                .hasSize(5);
    }

    /** What a command says; a document that it prints is put into the file. */
    private Run run(String command, Path file, Language language) throws IOException {
        List<Object> args = new ArrayList<>();
        for (String arg : command.split(" ")) {
            args.add(
                    switch (arg) {
                        case "FILE" -> file;
                        case "FRAME" -> folder.resolve("frame.json");
                        default -> arg;
                    });
        }
        boolean announces = command.startsWith("announce");
        if (!announces) {
            args.add("--in-place");
        }
        args.add("--lang=" + language.code());
        Run run = Run.of(args.toArray());
        if (announces && run.status() == 0) {
            Files.writeString(file, run.out());
            return new Run(0, "", run.err());
        }
        return run;
    }
}
