package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A comparison as text. Where the columns do not fit beside each other, the table goes on below itself, with as many
 * columns as do.
 */
final class ComparisonText {
    private static final int WIDTH = 100;
    private static final int LABEL = 18;
    private static final int LEAST = 22;
    private static final int MOST = 38;
    private static final String INDENT = "  ";

    private final Comparison comparison;
    private final StringBuilder text = new StringBuilder();

    private final ComparisonWords words;

    private ComparisonText(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.words = new ComparisonWords(wording);
    }

    static String of(Comparison comparison, Wording wording) {
        return new ComparisonText(comparison, wording).all();
    }

    private String all() {
        wrapped(words.head(comparison), "");
        comparison.glance().ifPresent(this::glance);
        int from = 0;
        while (from < needs().size()) {
            int until = from + TextTable.fitting(needs().subList(from, needs().size()), WIDTH - LABEL);
            table(from, until);
            from = until;
        }
        comparison.assessments().forEach(this::remains);
        text.append('\n');
        wrapped(words.wording().text("overall.note"), "");
        return text.toString();
    }

    private void glance(Glance glance) {
        text.append('\n');
        wrapped(words.glance(glance), "");
        glance.standings()
                .forEach(one -> wrapped(
                        INDENT + ReportLayout.symbol(one.verdict()) + " " + one.edition() + ": " + words.stands(one),
                        "    "));
    }

    // What each column needs at the least, so that no name in it is broken.
    private List<Integer> needs() {
        List<Integer> needs = new ArrayList<>();
        for (Assessment assessment : comparison.assessments()) {
            int longest = assessment.findings().stream()
                    .mapToInt(finding -> TextTable.width(finding.requirement().id()) + INDENT.length())
                    .max()
                    .orElse(0);
            String issuerAndPurpose = assessment.edition().id().series().toString();
            needs.add(Math.max(LEAST, Math.max(longest, TextTable.width(issuerAndPurpose))));
        }
        return needs;
    }

    private void table(int from, int until) {
        TextTable table = new TextTable(LABEL, needs().subList(from, until), MOST, WIDTH);
        List<List<String>> head = comparison.assessments().subList(from, until).stream()
                .map(assessment -> List.of(assessment.edition().toString(), words.verdict(assessment)))
                .toList();
        text.append('\n').append(table.head(head));
        for (Map.Entry<RowTheme, Comparison.Line> entry : comparison.byAspect().entrySet()) {
            List<List<Finding>> cells = entry.getValue().cells().subList(from, until);
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                text.append(table.row(
                        entry.getKey().label(words.wording()),
                        IntStream.range(0, cells.size())
                                .mapToObj(i -> cell(cells.get(i), names(from + i)))
                                .toList()));
            }
        }
    }

    private EditionWords names(int column) {
        return words.names(comparison.assessments().get(column));
    }

    private List<String> cell(List<Finding> findings, EditionWords names) {
        return findings.stream()
                .flatMap(finding -> Stream.of(
                        ReportLayout.symbol(finding) + " "
                                + finding.requirement().id(),
                        INDENT + words.asks(finding, names)))
                .toList();
    }

    private void remains(Assessment assessment) {
        text.append('\n').append(assessment.edition()).append('\n');
        wrapped(words.layout().overall(assessment), "");
        words.layout().readings(assessment).ifPresent(line -> wrapped(line, ""));
        for (Finding finding : assessment.unmet()) {
            String row = finding.requirement().id();
            String remaining = words.remains(finding, words.names(assessment));
            wrapped(
                    INDENT + ReportLayout.symbol(finding) + " "
                            + words.wording().text("comparison.remains", "row", row, "remaining", remaining),
                    "    ");
        }
    }

    private void wrapped(String line, String indent) {
        TextTable.wrap(line, WIDTH, indent).forEach(part -> text.append(part).append('\n'));
    }
}
