package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Shown;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small files that hurt readers, in the manner of the suites for JSON parsers. Each line of a file under {@code hostile} is one:
 * {@code +} is read, {@code -} is refused, with the problems behind the arrow, which -Dgolden.update=true writes.
 */
class HostileFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final String ARROW = " => ";
    private static final Pattern REPEATED = Pattern.compile("<(\\d+)\\*([^>]*)>");
    private static final Pattern BYTE = Pattern.compile("%([0-9A-F]{2})");

    /** The smallest document of each kind, without its braces, and who reads it. */
    private static final Map<String, Function<byte[], Validation<Seq<Problem>, ?>>> READERS = readers();

    /** The lines of which it is not so. */
    private final List<String> otherwise = new ArrayList<>();

    private static Map<String, Function<byte[], Validation<Seq<Problem>, ?>>> readers() {
        Map<String, Function<byte[], Validation<Seq<Problem>, ?>>> all = new LinkedHashMap<>();
        all.put("\"kind\":\"group\",\"version\":1,\"id\":\"g\"", BalintJson::readGroup);
        all.put("\"kind\":\"frame\",\"version\":1", BalintJson::readFrame);
        all.put("\"kind\":\"portfolio\",\"version\":1,\"person\":\"p1\"", BalintJson::readPortfolio);
        all.put("\"kind\":\"leaders\",\"version\":1,\"issuer\":\"a\",\"leaders\":[]", BalintJson::readLeaders);
        all.put(
                "\"kind\":\"rulebook\",\"version\":1,\"id\":\"a/b\",\"title\":\"T\",\"about\":\"groups\",\"editions\":["
                        + "{\"edition\":\"1\",\"derivedFrom\":\"se-sfmp/group\"}]",
                BalintJson::readRulebook);
        all.put("\"kind\":\"cases\",\"version\":1,\"cases\":[]", BalintJson::readCases);
        return all;
    }

    @Test
    void what_surrounds_the_properties_is_told_alike_by_every_reader() {
        check("syntax", line -> {
            List<Seq<Problem>> told = new ArrayList<>();
            READERS.forEach((smallest, reader) ->
                    told.add(tried(line, bytes(line.substring(1).strip().replace("@", smallest)), reader)));
            assertThat(told).extracting(Seq::isEmpty).containsOnly(told.get(0).isEmpty());
            return told.get(0);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "header",
                "group",
                "frame",
                "portfolio",
                "leaders-header",
                "leaders",
                "rulebook",
                "criterion",
                "cases"
            })
    void each_problem_is_told_at_its_place(String file) {
        String template = Golden.read(FOLDER.resolve(file + ".txt"))
                .lines()
                .findFirst()
                .orElseThrow()
                .substring(2);
        check(file, line -> {
            byte[] input = bytes(template.replace("@", line.substring(1).strip()));
            return tried(line, input, file.equals("cases") ? BalintJson::readCases : BalintJson::read);
        });
    }

    private void check(String file, Function<String, Seq<Problem>> tried) {
        Path path = FOLDER.resolve(file + ".txt");
        StringBuilder told = new StringBuilder();
        Golden.read(path).lines().forEach(line -> {
            boolean isCase = line.startsWith("+") || line.startsWith("-");
            String input = line.contains(ARROW) ? line.substring(0, line.indexOf(ARROW)) : line;
            told.append(isCase ? input + told(tried.apply(input)) : line).append('\n');
        });
        assertThat(otherwise)
                .as("accepted though refused is right, or the reverse")
                .isEmpty();
        Golden.check(path, told.toString());
    }

    private Seq<Problem> tried(String line, byte[] input, Function<byte[], Validation<Seq<Problem>, ?>> reader) {
        Validation<Seq<Problem>, ?> read = reader.apply(input);
        if (read.isValid() != line.startsWith("+")) {
            otherwise.add(line + told(read.isValid() ? io.vavr.collection.List.empty() : read.getError()));
        }
        Seq<Problem> problems = FuzzTest.placed(read);
        int lines = new String(input, StandardCharsets.UTF_8).split("\n|\r\n?", -1).length;
        for (Problem problem : problems) {
            assertThat(problem.line()).as(line).isLessThanOrEqualTo(lines);
            assertThat(problem.pointer()).as(line).matches("(/.*)?");
            assertThat(problem.message().chars().filter(Character::isISOControl))
                    .as(line)
                    .isEmpty();
            assertThat(problem.message()).as(line).doesNotContain("Andersson", "19560512", "\u202e");
        }
        return problems;
    }

    private static String told(Seq<Problem> problems) {
        return problems.isEmpty()
                ? ""
                : problems.toJavaStream()
                        .map(one ->
                                one.code() + " " + one.line() + ":" + one.column() + " " + Shown.pointer(one.pointer()))
                        .map(String::strip)
                        .collect(Collectors.joining("; ", ARROW, ""));
    }

    /** What a line stands for: %0A is a byte, {@code <70*[>} is seventy times {@code [}. */
    private static byte[] bytes(String text) {
        String repeated = REPEATED.matcher(text)
                .replaceAll(one -> Matcher.quoteReplacement(one.group(2).repeat(Integer.parseInt(one.group(1)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher marks = BYTE.matcher(repeated);
        int from = 0;
        while (marks.find()) {
            bytes.writeBytes(repeated.substring(from, marks.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(marks.group(1), 16));
            from = marks.end();
        }
        bytes.writeBytes(repeated.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
