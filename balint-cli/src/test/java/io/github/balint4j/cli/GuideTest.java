package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of docs/guide for whoever uses the command: a text under a command is what the command says, every JSON is
 * read, and what a table says comes out so.
 *
 * <p>A comment before a block says more of it: {@code file} and {@code refused} name the document that it is, {@code
 * rows} which paragraphs of a report it shows, {@code shortened} which row of a line of JSON.
 */
class GuideTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (\\w+): ([^>]*) -->\n)?```(sh|json|text|csv)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern STATUS = Pattern.compile("\\| (\\d+) \\| .* \\| `(balint .*)` \\|");
    private static final Pattern SAID = Pattern.compile("\\| .* \\| `(\".*)` \\| (.) \\|");

    @TempDir
    private Path folder;

    private Run last = new Run(0, "", "");

    @ParameterizedTest
    @ValueSource(strings = {"check-a-group", "write-a-group", "adding-a-rulebook", "run-a-group", "from-a-spreadsheet"})
    void theGuideShowsWhatTheCommandSays(String name) throws IOException {
        String page = Files.readString(DOCS.resolve("guide").resolve(name + ".md"));
        assertThat(BLOCK.matcher(page).results()).hasSizeGreaterThan(10);
        String now = BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(asItIsNow(block)));
        Golden.check("../../../../../docs/guide/" + name + ".md", now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-a-group", "write-a-group"})
    void whatATableSaysComesOutSo(String name) throws IOException {
        String page = Files.readString(DOCS.resolve("guide").resolve(name + ".md"));
        List<MatchResult> statuses = STATUS.matcher(page).results().toList();
        List<MatchResult> said = SAID.matcher(page).results().toList();
        assertThat(statuses.size() + said.size()).isGreaterThan(3);
        for (MatchResult row : statuses) {
            assertThat(run(row.group(2)).status()).as(row.group()).isEqualTo(Integer.parseInt(row.group(1)));
        }
        for (MatchResult row : said) {
            Files.writeString(folder.resolve("said.json"), document(row.group(1)));
            String report = run("balint check said.json --rulebook se-sfmp/group --details")
                    .out();
            assertThat(report).as(row.group()).contains("\n" + row.group(2) + " se2-members ");
        }
    }

    private String asItIsNow(MatchResult block) {
        String mark = Optional.ofNullable(block.group(1)).orElse("");
        String text = block.group(4);
        switch (block.group(3)) {
            case "sh" ->
                text.replaceAll(" *\\\\\n\\s+", " ")
                        .lines()
                        .filter(line -> line.startsWith("balint "))
                        .forEach(this::remember);
            case "csv" -> write(block.group(2), text);
            case "json" -> {
                boolean read = BalintJson.read(document(text)).isValid();
                assertThat(read).as(text).isEqualTo(!mark.equals("refused"));
                if (!mark.isEmpty()) {
                    write(block.group(2), text);
                }
            }
            default -> text = shown(mark, block.group(2));
        }
        String comment = mark.isEmpty() ? "" : "<!-- " + mark + ": " + block.group(2) + " -->\n";
        return comment + "```" + block.group(3) + "\n" + text + "```\n";
    }

    private void remember(String command) {
        last = run(command);
        assertThat(last.status()).as(command).isLessThan(70);
        assertThat(last.err()).as(command).doesNotContain("Usage:", "there is no such file");
    }

    private String shown(String mark, String which) {
        return switch (mark) {
            case "rows" -> rows(last.out(), List.of(which.split(", ")));
            case "shortened" -> shortened(last.out(), which);
            default -> last.err() + last.out();
        };
    }

    /** The paragraphs of a report that are about these rows, or start with this word. */
    private static String rows(String report, List<String> which) {
        List<String> rows = Arrays.stream(report.split("\n\n"))
                .map(String::stripTrailing)
                .filter(row -> Arrays.stream(row.split("\\s+", 3)).limit(2).anyMatch(which::contains))
                .toList();
        assertThat(rows).as("%s of %s", which, report).hasSameSizeAs(which);
        return String.join("\n\n", rows) + "\n";
    }

    /** The head of a line and one of its findings, which is easier to read in several lines. */
    private static String shortened(String line, String which) {
        String start = "{\"requirement\":\"";
        int findings = line.indexOf(start);
        int from = line.indexOf(start + which + "\"");
        int to = line.indexOf("," + start, from);
        assertThat(List.of(findings, from - findings, to)).as(line).allMatch(at -> at > 0);
        String all = line.substring(0, findings) + "…,\n" + line.substring(from, to) + ",\n…]}\n";
        return all.replaceAll(
                ",(?=\"(rulebook|findings|title|required|found|remaining|counted|sources|reading)\":)", ",\n ");
    }

    /** A whole document, or one made of a few properties. */
    private static String document(String text) {
        String head = "{\"kind\": \"group\", \"version\": 1, ";
        return text.startsWith("{") ? text : head + (text.startsWith("\"id\"") ? "" : "\"id\": \"g1\", ") + text + "}";
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private Run run(String line) {
        String[] redirected = line.split(" > ", 2);
        Object[] args =
                Stream.of(redirected[0].split(" ")).skip(1).map(this::argument).toArray();
        Run run = Run.with(InputStream.nullInputStream(), Rulebooks.all(), args);
        if (redirected.length > 1) {
            write(redirected[1], run.out());
            return new Run(run.status(), "", asTyped(run.err()));
        }
        return new Run(run.status(), asTyped(run.out()), asTyped(run.err()));
    }

    private String argument(String typed) {
        if (Files.exists(folder.resolve(typed)) || typed.matches("[a-z0-9-]+\\.(csv|json|ics)")) {
            return folder.resolve(typed).toString();
        }
        return typed.startsWith("docs/") ? "../" + typed : typed;
    }

    private String asTyped(String output) {
        return output.lines()
                .map(line -> line.replace(folder + "/", "").replace("../docs/", "docs/") + "\n")
                .collect(Collectors.joining());
    }
}
