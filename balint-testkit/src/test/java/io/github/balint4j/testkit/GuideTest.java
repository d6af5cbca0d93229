package io.github.balint4j.testkit;

import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/guide/use-in-tests.md shows is what stands in the example consumer, which CI builds and runs. */
class GuideTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path GUIDE = DOCS.resolve("guide/use-in-tests.md");
    private static final Path CONSUMER = DOCS.resolve("examples/consumers/junit");
    private static final Path RED = CONSUMER.resolve("red/paediatrics.txt");
    private static final Pattern RED_BLOCK = Pattern.compile("```text\npaediatrics\\.json: .*?```", Pattern.DOTALL);
    private static final Pattern SNIPPET = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_red_text_is_what_the_red_file_gives() throws IOException {
        GroupFrame red =
                BalintJson.readFrame(CONSUMER.resolve("red/paediatrics.json")).get();
        String text = "paediatrics.json: "
                + catchThrowable(() -> assertThat(red).conformsTo(Rulebooks.seSfmpGroup()))
                        .getMessage();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(RED, text);
            for (Path page : List.of(GUIDE, CONSUMER.resolve("README.md"))) {
                Matcher block = RED_BLOCK.matcher(Files.readString(page));
                Files.writeString(page, block.replaceAll(Matcher.quoteReplacement("```text\n" + text + "```")));
            }
        }
        assertThat(text).isEqualTo(Files.readString(RED));
    }

    @Test
    void every_snippet_of_the_guide_is_part_of_a_file() throws IOException {
        assertThat(snippets(GUIDE)).hasSizeGreaterThan(5);
        for (String snippet : snippets(GUIDE)) {
            assertThat(files()).as(snippet).anyMatch(file -> shows(file, snippet));
        }
    }

    @Test
    void the_readme_shows_the_same_red_text() throws IOException {
        String readme = Files.readString(CONSUMER.resolve("README.md"));
        assertThat(readme).contains("```text\n" + Files.readString(RED) + "```");
    }

    @Test
    void the_portfolio_of_the_guide_has_co_led_just_enough() {
        Portfolio person = BalintJson.readPortfolio(CONSUMER.resolve("src/test/resources/portfolios/gp-07.json"))
                .get();
        assertThat(person)
                .under(Rulebooks.ukBalintSocietyLeader(), LocalDate.of(2026, 9, 1))
                .finding("uk-colead")
                .isSatisfied()
                .found(20, SESSIONS);
    }

    /** The text of fenced blocks with a language, but for what one types. */
    private static List<String> snippets(Path page) throws IOException {
        List<String> snippets = new ArrayList<>();
        Matcher found = SNIPPET.matcher(Files.readString(page));
        while (found.find()) {
            if (!found.group(1).equals("sh")) {
                snippets.add(found.group(2));
            }
        }
        return snippets;
    }

    private static List<String> files() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CONSUMER)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("target"))
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** Whether the lines stand in the file one after the other, wherever they are indented. */
    private static boolean shows(String file, String snippet) {
        return normal(file).contains(normal(snippet));
    }

    private static String normal(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce("\n", (all, line) -> all + line + "\n");
    }
}
