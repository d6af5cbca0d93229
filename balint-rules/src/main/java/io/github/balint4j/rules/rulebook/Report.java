package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How findings and assessments are laid out. The words come from {@link Wording}. */
final class Report {
    private static final String INDENT = "    ";

    private Report() {}

    static String text(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        text.append(head(assessment)).append('\n').append(overall(assessment)).append('\n');
        readings(assessment, text);
        FindingLines lines = new FindingLines();
        assessment.findings().forEach(finding -> text.append('\n').append(text(finding, lines)));
        return text.append('\n')
                .append(Wording.text("overall.note"))
                .append('\n')
                .toString();
    }

    static String text(Finding finding) {
        return text(finding, new FindingLines());
    }

    private static String text(Finding finding, FindingLines lines) {
        Requirement row = finding.requirement();
        StringBuilder text = new StringBuilder();
        text.append(symbol(finding)).append(' ').append(row.id()).append("  ").append(status(finding));
        text.append('\n').append(INDENT).append(row.title()).append('\n');
        for (FindingLines.Line line : lines.of(finding)) {
            text.append(INDENT)
                    .append("  ".repeat(line.depth()))
                    .append(String.format(Locale.ROOT, "%-12s", line.label()))
                    .append(' ')
                    .append(line.text())
                    .append('\n');
        }
        return text.toString();
    }

    static String markdown(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(head(assessment))
                .append("\n\n")
                .append(overall(assessment))
                .append("\n");
        readings(assessment, text);
        FindingLines lines = new FindingLines();
        for (Finding finding : assessment.findings()) {
            Requirement row = finding.requirement();
            text.append("\n## ")
                    .append(symbol(finding))
                    .append(" `")
                    .append(row.id())
                    .append("` ")
                    .append(status(finding));
            text.append("\n\n").append(row.title()).append("\n\n");
            for (FindingLines.Line line : lines.of(finding)) {
                text.append("  ".repeat(line.depth()))
                        .append("- **")
                        .append(line.label())
                        .append("**: ")
                        .append(line.text())
                        .append('\n');
            }
        }
        return text.append('\n')
                .append(Wording.text("overall.note"))
                .append('\n')
                .toString();
    }

    private static String head(Assessment assessment) {
        String subject = Wording.text(
                "subject." + assessment.subjectKind(),
                "id",
                assessment.subjectId().orElse(""));
        return Wording.text(
                "report.head", "subject", subject, "edition", assessment.edition(), "day", assessment.asOf());
    }

    private static String overall(Assessment assessment) {
        List<Finding> required = assessment.findings().stream()
                .filter(finding -> finding.requirement().level() == Level.REQUIRED)
                .toList();
        long open = required.stream()
                .filter(finding -> finding.verdict() == Verdict.UNDETERMINED)
                .count();
        long unmet = required.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_SATISFIED)
                .count();
        return Wording.text(
                "overall." + assessment.verdict().code(), "count", required.size(), "open", open, "unmet", unmet);
    }

    private static void readings(Assessment assessment, StringBuilder text) {
        if (assessment.verdict() == assessment.verdictWithoutReadings()) {
            return;
        }
        String rows = assessment.findings().stream()
                .filter(finding -> finding.requirement().level() == Level.REQUIRED)
                .filter(finding -> finding.verdict() != finding.outcome().withoutReadings())
                .map(finding -> finding.requirement().id())
                .collect(Collectors.joining(", "));
        String verdict =
                Wording.text("verdict." + assessment.verdictWithoutReadings().code());
        text.append(Wording.text("overall.readings", "rows", rows, "verdict", verdict))
                .append('\n');
    }

    private static String status(Finding finding) {
        Level level = finding.requirement().level();
        boolean informs = level != Level.REQUIRED && finding.verdict() != Verdict.SATISFIED;
        return Wording.text("level." + level.code()) + ": "
                + Wording.text("verdict." + finding.verdict().code() + (informs ? ".informs" : ""));
    }

    private static String symbol(Finding finding) {
        return switch (finding.verdict()) {
            case SATISFIED -> "\u2713";
            case UNDETERMINED -> "?";
            case NOT_SATISFIED -> finding.requirement().level() == Level.REQUIRED ? "\u2717" : "\u2013";
        };
    }
}
