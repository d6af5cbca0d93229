package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** README.md: its Java compiles, its report is a real one, its table is that of the rulebooks, its links lead somewhere. */
class ReadmeTest {
    private static final Path HOME = Path.of("..");
    private static final Path README = HOME.resolve("README.md");
    private static final Path SOURCE = Path.of("src/test/java/io/github/balint4j/json/ReadmeExampleTest.java");
    private static final Pattern COPIED =
            Pattern.compile("<!-- ([a-z]+: ?[^>\n]*) -->\n.*?\n<!-- end -->", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern PATH = Pattern.compile("docs/[a-z0-9/-]+\\.[a-z]+");

    @Test
    void what_is_copied_is_as_it_is_where_it_comes_from() {
        String page = Golden.read(README);
        assertThat(COPIED.matcher(page).results()).hasSize(5);
        Golden.check(README, COPIED.matcher(page).replaceAll(part -> Matcher.quoteReplacement(copied(part))));
    }

    @Test
    void the_document_to_start_from_can_be_read() {
        String json = Golden.read(README).split("```json\n", 2)[1].split("```", 2)[0];
        assertThat(BalintJson.readGroup(json).isValid()).as(json).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> a_link_leads_to_a_file() {
        return Stream.of(
                        "README.md",
                        "docs/architecture.md",
                        "docs/sources.md",
                        "docs/examples/README.md",
                        "docs/decisions/README.md",
                        "docs/guide/README.md",
                        "docs/guide/check-a-group.md",
                        "docs/guide/compare.md",
                        "docs/guide/make-a-rulebook.md",
                        "docs/guide/use-in-tests.md",
                        "docs/guide/write-a-group.md")
                .map(HOME::resolve)
                .flatMap(page ->
                        LINK.matcher(Golden.read(page)).results().map(link -> page.resolveSibling(link.group(1))))
                .distinct()
                .map(file -> dynamicTest(file.toString(), () -> assertThat(file).exists()));
    }

    @TestFactory
    Stream<DynamicTest> a_document_that_a_command_names_is_there() {
        return PATH.matcher(Golden.read(README))
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(file -> dynamicTest(
                        file, () -> assertThat(Files.exists(HOME.resolve(file))).isTrue()));
    }

    private static String copied(MatchResult part) {
        String mark = part.group(1);
        String name = mark.substring(mark.indexOf(':') + 1).strip();
        String text = switch (mark.substring(0, mark.indexOf(':'))) {
            case "example" -> "```java\n" + example(SOURCE, name) + "```";
            case "summary" -> {
                String[] parts = name.split(" under ");
                Rulebook rulebook = Rulebooks.find(RulebookRef.of(parts[1])).orElseThrow();
                yield "```text\n" + Examples.summary(parts[0], rulebook) + "```";
            }
            case "table" -> table();
            default -> throw new AssertionError(mark);
        };
        return "<!-- " + mark + " -->\n" + text + "\n<!-- end -->";
    }

    /** What stands between the marks of this name in a file of Java, after the imports that it needs. */
    static String example(Path file, String name) {
        String source = Golden.read(file);
        String start = "// example: " + name + "\n";
        assertThat(source).contains(start);
        String rest = source.substring(source.indexOf(start) + start.length());
        String code = rest.substring(0, rest.indexOf("// end of example"))
                        .stripIndent()
                        .stripTrailing() + "\n";
        // The examples stand in the package of BalintJson; whoever copies them does not.
        Stream<String> neighbours =
                Stream.of(BalintJson.class, InvalidDocument.class).map(type -> "import " + type.getName() + ";");
        String imports = Stream.concat(source.lines().filter(line -> line.startsWith("import ")), neighbours)
                .filter(line -> isUsed(line, code))
                .sorted(Comparator.comparing((String line) -> !line.startsWith("import static "))
                        .thenComparing(Comparator.naturalOrder()))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return imports + "\n" + code.replace("\"../docs/", "\"docs/");
    }

    private static boolean isUsed(String imported, String code) {
        String name = imported.substring(imported.lastIndexOf('.') + 1, imported.length() - 1);
        return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
    }

    private static String table() {
        return Rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.editions().stream().map(edition -> line(rulebook, edition)))
                .collect(Collectors.joining(
                        "\n",
                        "| rulebook | whose rules, for what | edition | source | read |\n|---|---|---|---|---|\n",
                        ""));
    }

    private static String line(Rulebook rulebook, Edition edition) {
        String page = "docs/rulebooks/" + rulebook.id().toString().replace('/', '-') + ".md";
        String sources = citations(edition).map(Citation::source).distinct().collect(Collectors.joining(", "));
        Optional<YearMonth> read =
                citations(edition).flatMap(citation -> citation.read().stream()).min(YearMonth::compareTo);
        return "| [`" + rulebook + "`](" + page + ") | " + rulebook.title() + " | "
                + edition.id().edition().orElseThrow() + " | " + sources + " | "
                + read.map(YearMonth::toString).orElse("") + " |";
    }

    private static Stream<Citation> citations(Edition edition) {
        return edition.requirements().stream().flatMap(row -> row.citations().stream());
    }
}
