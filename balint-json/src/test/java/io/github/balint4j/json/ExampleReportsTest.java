package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example under the rulebooks that it is held against: the reports are files. */
class ExampleReportsTest {
    private static final Path REPORTS = Examples.HOME.resolve("reports");

    @TestFactory
    Stream<DynamicTest> an_example_is_reported_as_its_file_says() {
        return reports().entrySet().stream()
                .map(report -> dynamicTest(
                        report.getKey().getFileName().toString(), () -> check(report.getKey(), report.getValue())));
    }

    private static Map<Path, String> reports() {
        Map<Path, String> reports = new TreeMap<>(Examples.reports());
        reports.putAll(LeaderExamples.reports());
        return reports;
    }

    @Test
    void no_report_is_left_of_an_example_that_is_gone() {
        List<String> expected = reports().keySet().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(Examples.files(REPORTS)).isSubsetOf(expected);
    }

    @Test
    void the_table_of_days_is_that_of_the_documents_without_a_day() {
        List<String> undated = Examples.all().entrySet().stream()
                .filter(example -> Examples.statedOn(example.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .filter(name -> RealGroups.find(name).isEmpty())
                .toList();
        assertThat(Examples.AS_OF.keySet()).containsExactlyInAnyOrderElementsOf(undated);
    }

    @TestFactory
    Stream<DynamicTest> a_group_is_called_as_its_file() {
        return Examples.all().entrySet().stream()
                .filter(example -> example.getValue() instanceof BalintDocument.OfGroup)
                .map(example -> dynamicTest(
                        example.getKey(),
                        () -> assertThat(example.getKey())
                                .isEqualTo(((BalintDocument.OfGroup) example.getValue())
                                        .group()
                                        .id()
                                        .value())));
    }

    @Test
    void the_page_of_examples_has_a_table_of_all_verdicts() {
        Path file = Examples.HOME.resolve("README.md");
        String page = Golden.read(file);
        String start = "<!-- verdicts: generated -->\n";
        String end = "<!-- end of verdicts -->";
        assertThat(page).contains(start, end);
        Golden.check(
                file,
                page.substring(0, page.indexOf(start) + start.length())
                        + verdicts()
                        + page.substring(page.indexOf(end)));
    }

    private static List<String> underEveryRulebook() {
        return Examples.all().keySet().stream()
                .filter(Examples::isUnderEveryRulebook)
                .toList();
    }

    private static String verdicts() {
        StringBuilder table = new StringBuilder("| document |");
        Rulebooks.aboutGroups()
                .forEach(rulebook -> table.append(" `").append(rulebook).append("` |"));
        table.append("\n|---|")
                .append("---|".repeat(Rulebooks.aboutGroups().size()))
                .append('\n');
        underEveryRulebook().forEach(name -> {
            BalintDocument document = Examples.all().get(name);
            table.append("| ").append(name).append(" |");
            for (Rulebook rulebook : Rulebooks.aboutGroups()) {
                String sign = switch (Examples.assess(name, document, rulebook).verdict()) {
                    case SATISFIED -> "\u2713";
                    case UNDETERMINED -> "?";
                    case NOT_SATISFIED -> "\u2717";
                };
                table.append(" [")
                        .append(sign)
                        .append("](")
                        .append(link(name, rulebook))
                        .append(") |");
            }
            table.append('\n');
        });
        return table.toString();
    }

    private static String link(String name, Rulebook rulebook) {
        return "reports/" + Examples.report(name, rulebook).getFileName();
    }

    @TestFactory
    Stream<DynamicTest> the_page_of_examples_gives_the_verdict_of_each() {
        String page = Golden.read(Examples.HOME.resolve("README.md"));
        return underEveryRulebook().stream()
                .map(name -> dynamicTest(name, () -> assertThat(page).contains(line(name))));
    }

    private static String line(String name) {
        BalintDocument document = Examples.all().get(name);
        String folder = document.kind() + "s/" + name + ".json";
        StringBuilder line = new StringBuilder("| [" + name + "](" + folder + ") | ");
        line.append(Examples.assess(name, document, Rulebooks.seSfmpGroup()).asOf());
        for (Rulebook rulebook : List.of(Rulebooks.seSfmpGroup(), Rulebooks.dkAarhusGroup())) {
            String report = Examples.HOME
                    .relativize(Examples.report(name, rulebook))
                    .toString()
                    .replace('\\', '/');
            String verdict = switch (Examples.assess(name, document, rulebook).verdict()) {
                case SATISFIED -> "satisfied";
                case UNDETERMINED -> "undetermined";
                case NOT_SATISFIED -> "not satisfied";
            };
            line.append(" | [")
                    .append(verdict)
                    .append("](")
                    .append(link(name, rulebook))
                    .append(")");
        }
        return line.append(" | ").toString();
    }

    private static void check(Path file, String report) {
        if (!Boolean.getBoolean("golden.update")) {
            assertThat(Files.exists(file))
                    .as("%s is missing; -Dgolden.update=true writes it", file)
                    .isTrue();
        }
        Golden.check(file, report);
    }
}
