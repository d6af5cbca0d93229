package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A comparison as Markdown. */
final class ComparisonPage {
    private ComparisonPage() {}

    static String of(Comparison comparison) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(ComparisonWords.head(comparison)).append("\n\n");
        table(comparison, page);
        comparison.assessments().forEach(assessment -> remains(assessment, page));
        return page.append('\n')
                .append(Wording.text("overall.note"))
                .append('\n')
                .toString();
    }

    private static void table(Comparison comparison, StringBuilder page) {
        row(
                page,
                Wording.text("comparison.aspect"),
                comparison.assessments().stream()
                        .map(assessment -> "`" + assessment.edition() + "`<br>" + ComparisonWords.verdict(assessment))
                        .toList());
        page.append("|---".repeat(comparison.assessments().size() + 1)).append("|\n");
        comparison
                .byAspect()
                .forEach((aspect, line) -> row(
                        page,
                        aspect.label(),
                        IntStream.range(0, line.cells().size())
                                .mapToObj(i -> cell(
                                        line.cells().get(i),
                                        comparison
                                                .assessments()
                                                .get(i)
                                                .edition()
                                                .names()))
                                .toList()));
    }

    private static void row(StringBuilder page, String label, List<String> cells) {
        page.append("| ").append(label).append(" |");
        cells.forEach(
                cell -> page.append(cell.isEmpty() ? "" : " ").append(cell).append(" |"));
        page.append('\n');
    }

    private static String cell(List<Finding> findings, CodeNames names) {
        return findings.stream()
                .map(finding -> ReportLayout.symbol(finding) + " `"
                        + finding.requirement().id() + "`<br>"
                        + ComparisonWords.asks(finding, names).replace("|", "\\|"))
                .collect(Collectors.joining("<br>"));
    }

    private static void remains(Assessment assessment, StringBuilder page) {
        page.append("\n## `").append(assessment.edition()).append("`\n\n").append(ReportLayout.overall(assessment));
        ReportLayout.readings(assessment).ifPresent(line -> page.append(' ').append(line));
        page.append('\n');
        String gap = "\n";
        for (Finding finding : assessment.unmet()) {
            page.append(gap)
                    .append("- ")
                    .append(ReportLayout.symbol(finding))
                    .append(" `")
                    .append(finding.requirement().id())
                    .append("` ")
                    .append(ComparisonWords.remains(
                            finding, assessment.edition().names()))
                    .append('\n');
            gap = "";
        }
    }
}
