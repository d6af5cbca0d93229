package io.github.balint4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * docs/rulebooks/numbers: of each row, the lines of the source that it stands on and the numbers that they give. A number that
 * is in no such line stands in a reading, which refuses nobody, or nowhere.
 */
class SourceNumbersTest {
    private static final Path LISTS = Path.of("../docs/rulebooks/numbers");
    private static final String HEAD = "row,line,number,unit,says";

    /**
     * One line of a list.
     *
     * @param row the row
     * @param line which line of the source
     * @param number its number, or "none"
     * @param unit what it counts; of none, what decides instead
     * @param says what the line says
     */
    record Line(String row, String line, String number, String unit, String says) {
        static Line of(String text) {
            String[] parts = text.split(",", 5);
            assertThat(parts)
                    .as(text)
                    .hasSize(5)
                    .allSatisfy(part -> assertThat(part).as(text).isNotBlank());
            return new Line(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        boolean isNumber() {
            return !number.equals("none");
        }

        SourceNumber asNumber() {
            return new SourceNumber(number, unit);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_row_decides_by_no_number_that_its_source_does_not_have() {
        return rows((row, lines) -> assertThat(numbers(lines))
                .as("%s: what its source says", row.id())
                .containsAll(SourceNumber.decidingIn(row.criterion())));
    }

    @TestFactory
    Stream<DynamicTest> a_number_of_the_source_stands_in_its_row() {
        return rows((row, lines) -> {
            Set<SourceNumber> all = SourceNumber.allIn(row.criterion());
            numbers(lines)
                    .forEach(number -> assertThat(
                                    all.contains(number) || row.title().contains(number.number()))
                            .as("%s: %s", row.id(), number)
                            .isTrue());
        });
    }

    @TestFactory
    Stream<DynamicTest> a_row_without_a_number_of_its_source_says_what_decides_instead() {
        return rows((row, lines) -> {
            assertThat(lines).as("lines of the source for " + row.id()).isNotEmpty();
            boolean judged = lines.stream()
                    .anyMatch(line -> !line.isNumber() && line.unit().equals("judged"));
            assertThat(asksPeople(row.criterion())).as(row.id()).isEqualTo(judged);
        });
    }

    @TestFactory
    Stream<DynamicTest> no_line_is_left_of_a_row_that_is_gone() {
        return editions()
                .map(edition -> dynamicTest(
                        edition.toString(),
                        () -> assertThat(lines(edition)).allMatch(line -> edition.has(line.row()))));
    }

    @Test
    void every_edition_has_its_list_and_no_list_is_left_of_one_that_is_gone() throws IOException {
        List<String> expected = editions().map(SourceNumbersTest::fileOf).toList();
        try (Stream<Path> files = Files.list(LISTS)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private interface Check {
        void on(Requirement row, List<Line> lines);
    }

    private static Stream<DynamicTest> rows(Check check) {
        return editions().flatMap(edition -> {
            List<Line> all = lines(edition);
            return edition.requirements().stream()
                    .map(row -> dynamicTest(edition + " " + row.id(), () -> {
                        List<Line> own = all.stream()
                                .filter(line -> line.row().equals(row.id()))
                                .toList();
                        check.on(row, own);
                    }));
        });
    }

    private static Stream<Edition> editions() {
        return Rulebooks.all().stream().flatMap(rulebook -> rulebook.editions().stream());
    }

    private static Set<SourceNumber> numbers(List<Line> lines) {
        return lines.stream().filter(Line::isNumber).map(Line::asNumber).collect(Collectors.toSet());
    }

    private static List<Line> lines(Edition edition) {
        try {
            List<String> lines = Files.readAllLines(LISTS.resolve(fileOf(edition)));
            assertThat(lines.get(0)).isEqualTo(HEAD);
            return lines.stream().skip(1).map(Line::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fileOf(Edition edition) {
        return edition.toString().replaceAll("[/@]", "-") + ".csv";
    }

    private static boolean asksPeople(Criterion criterion) {
        return criterion.toString().contains("Judged[");
    }
}
