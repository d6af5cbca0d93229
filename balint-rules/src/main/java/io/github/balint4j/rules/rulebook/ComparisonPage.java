package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A comparison as Markdown. */
final class ComparisonPage {
    private final Comparison comparison;
    private final ComparisonWords words;

    private ComparisonPage(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.words = new ComparisonWords(wording);
    }

    static String of(Comparison comparison, Wording wording) {
        return new ComparisonPage(comparison, wording).all();
    }

    private String all() {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(words.head(comparison)).append("\n\n");
        comparison.glance().ifPresent(glance -> {
            page.append(words.glance(glance)).append("\n\n");
            glance.standings()
                    .forEach(one -> page.append("- ")
                            .append(ReportLayout.symbol(one.verdict()))
                            .append(" `")
                            .append(one.edition())
                            .append("`: ")
                            .append(words.stands(one))
                            .append('\n'));
            page.append('\n');
        });
        table(page);
        comparison.assessments().forEach(assessment -> remains(assessment, page));
        return page.append('\n')
                .append(words.wording().text("overall.note"))
                .append('\n')
                .toString();
    }

    private void table(StringBuilder page) {
        row(
                page,
                words.wording().text("comparison.aspect"),
                comparison.assessments().stream()
                        .map(assessment -> "`" + assessment.edition() + "`<br>" + words.verdict(assessment))
                        .toList());
        page.append("|---".repeat(comparison.assessments().size() + 1)).append("|\n");
        comparison
                .byAspect()
                .forEach((aspect, line) -> row(
                        page,
                        aspect.label(words.wording()),
                        IntStream.range(0, line.cells().size())
                                .mapToObj(i -> cell(
                                        line.cells().get(i),
                                        words.names(comparison.assessments().get(i))))
                                .toList()));
    }

    private static void row(StringBuilder page, String label, List<String> cells) {
        page.append("| ").append(label).append(" |");
        cells.forEach(
                cell -> page.append(cell.isEmpty() ? "" : " ").append(cell).append(" |"));
        page.append('\n');
    }

    private String cell(List<Finding> findings, EditionWords names) {
        return findings.stream()
                .map(finding -> ReportLayout.symbol(finding) + " `"
                        + finding.requirement().id() + "`<br>"
                        + words.asks(finding, names).replace("|", "\\|"))
                .collect(Collectors.joining("<br>"));
    }

    private void remains(Assessment assessment, StringBuilder page) {
        page.append("\n## `")
                .append(assessment.edition())
                .append("`\n\n")
                .append(words.layout().overall(assessment));
        words.layout().readings(assessment).ifPresent(line -> page.append(' ').append(line));
        page.append('\n');
        String gap = "\n";
        for (Finding finding : assessment.unmet()) {
            page.append(gap)
                    .append("- ")
                    .append(ReportLayout.symbol(finding))
                    .append(" `")
                    .append(finding.requirement().id())
                    .append("` ")
                    .append(words.remains(finding, words.names(assessment)))
                    .append('\n');
            gap = "";
        }
    }
}
