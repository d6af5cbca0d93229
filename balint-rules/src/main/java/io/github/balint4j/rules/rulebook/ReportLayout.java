package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How findings and assessments are laid out. The words come from {@link Wording}. */
final class ReportLayout {
    private static final String INDENT = "    ";

    private final Wording wording;

    ReportLayout(Wording wording) {
        this.wording = wording;
    }

    String text(Assessment assessment) {
        return text(assessment, assessment.findings());
    }

    String text(Assessment assessment, List<Finding> shown) {
        StringBuilder text = new StringBuilder(heading(assessment));
        FindingLines lines = new FindingLines(EditionWords.of(assessment.edition(), wording), wording);
        shown.forEach(finding -> text.append('\n').append(text(finding, lines)));
        return text.append('\n')
                .append(wording.text("overall.note"))
                .append('\n')
                .toString();
    }

    String text(DecisionRecord decided) {
        StringBuilder text = new StringBuilder();
        text.append(wording.text(
                "decision.head",
                "body",
                decided.decision()
                        .organ()
                        .map(organ -> wording.text(
                                "decision.body",
                                "organ",
                                organ,
                                "authority",
                                decided.decision().authority()))
                        .orElse(decided.decision().authority().toString()),
                "day",
                decided.assessment().asOf(),
                "kind",
                wording.text("decision." + decided.decision().kind().name().toLowerCase(Locale.ROOT)),
                "edition",
                decided.assessment().edition()));
        decided.expires().ifPresent(day -> text.append('\n').append(wording.text("decision.expires", "day", day)));
        text.append('\n')
                .append(
                        decided.missing().isEmpty()
                                ? wording.text("decision.complete")
                                : wording.text(
                                        "decision.missing",
                                        "rows",
                                        decided.missing().stream()
                                                .map(finding ->
                                                        finding.requirement().id())
                                                .collect(Collectors.joining(", "))));
        return text.append("\n\n").append(text(decided.assessment())).toString();
    }

    String text(Finding finding) {
        return text(finding, new FindingLines(EditionWords.of(finding.edition(), wording), wording));
    }

    private String text(Finding finding, FindingLines lines) {
        Requirement row = finding.requirement();
        StringBuilder text = new StringBuilder();
        text.append(symbol(finding)).append(' ').append(row.id()).append("  ").append(status(finding));
        text.append('\n')
                .append(INDENT)
                .append(ForeignText.line(lines.title(row)))
                .append('\n');
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

    String markdown(Assessment assessment) {
        return markdown(assessment, assessment.findings());
    }

    String markdown(Assessment assessment, List<Finding> shown) {
        StringBuilder text = new StringBuilder("# ").append(page(assessment));
        FindingLines lines = new FindingLines(EditionWords.of(assessment.edition(), wording), wording);
        for (Finding finding : shown) {
            Requirement row = finding.requirement();
            text.append("\n## ")
                    .append(symbol(finding))
                    .append(" `")
                    .append(row.id())
                    .append("` ")
                    .append(status(finding));
            text.append("\n\n").append(ForeignText.line(lines.title(row))).append("\n\n");
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
                .append(wording.text("overall.note"))
                .append('\n')
                .toString();
    }

    /** What was assessed and how it stands: the first lines of a text. */
    String heading(Assessment assessment) {
        return head(assessment, "\n");
    }

    /** The same for a page, without the sign of a heading. */
    String page(Assessment assessment) {
        return head(assessment, "\n\n");
    }

    private String head(Assessment assessment, String gap) {
        StringBuilder text = new StringBuilder(head(assessment))
                .append(gap)
                .append(overall(assessment))
                .append('\n');
        readings(assessment, text);
        return text.toString();
    }

    private String head(Assessment assessment) {
        return wording.text(
                "report.head",
                "subject",
                subject(assessment),
                "edition",
                assessment.edition(),
                "day",
                assessment.asOf());
    }

    /** What was assessed. */
    String subject(Assessment assessment) {
        return wording.text(
                "subject." + assessment.subjectKind(),
                "id",
                assessment.subjectId().orElse(""));
    }

    /** The overall verdict, one line. */
    String overall(Assessment assessment) {
        long count = assessment.findings().stream()
                .filter(finding -> finding.requirement().level() == Level.REQUIRED)
                .count();
        long open = count(assessment, RowStatus.OPEN);
        String key = "overall." + assessment.verdict().code();
        return wording.text(
                key + variant(assessment.verdict(), count, open),
                "count",
                count,
                "open",
                open,
                "unmet",
                count(assessment, RowStatus.NOT_MET));
    }

    private String variant(Verdict verdict, long count, long open) {
        if (count < 2) {
            return count == 0 ? ".none" : ".one";
        }
        return switch (verdict) {
            case SATISFIED -> count == 2 ? ".both" : "";
            case UNDETERMINED -> open < count ? "" : count == 2 ? ".both" : ".all";
            case NOT_SATISFIED -> open > 0 ? ".open" : "";
        };
    }

    private static long count(Assessment assessment, RowStatus status) {
        return assessment.findings().stream()
                .filter(finding -> finding.status() == status)
                .count();
    }

    private void readings(Assessment assessment, StringBuilder text) {
        String waived = assessment.findings().stream()
                .filter(finding -> finding.outcome().basis() == Basis.WAIVER)
                .map(finding -> finding.requirement().id())
                .collect(Collectors.joining(", "));
        if (!waived.isEmpty()) {
            text.append(wording.text("overall.waived", "rows", waived)).append('\n');
        }
        if (!assessment.strangers().isEmpty()) {
            text.append(wording.text(
                            "overall.strangers",
                            "body",
                            assessment.edition().id().issuer(),
                            "rows",
                            String.join(", ", assessment.strangers())))
                    .append('\n');
        }
        if (!assessment.uncounted().isEmpty()) {
            text.append(wording.text(
                            "overall.uncounted",
                            "body",
                            assessment.edition().id().issuer(),
                            "rows",
                            String.join(", ", assessment.uncounted())))
                    .append('\n');
        }
        assessment
                .doubts()
                .forEach(doubt -> text.append(
                                wording.text("overall.doubt", "at", doubt.path(), "detail", doubt.sentence()))
                        .append('\n'));
        readings(assessment).ifPresent(line -> text.append(line).append('\n'));
        if (assessment.findings().stream().anyMatch(finding -> countsUndated(finding.outcome()))) {
            text.append(wording.text("overall.undated", "day", assessment.asOf()))
                    .append('\n');
        }
    }

    // Somebody on a list without a first day is taken to be there (docs/decisions/0005): that is said once.
    private static boolean countsUndated(Outcome outcome) {
        return outcome.evidence().counted().stream()
                        .anyMatch(entry -> entry.kind() == FactKind.PLACE
                                && !entry.name().isEmpty()
                                && entry.day().isEmpty())
                || outcome.children().stream().anyMatch(ReportLayout::countsUndated);
    }

    /** What the overall verdict would be without our readings, one line; empty when it is the same. */
    Optional<String> readings(Assessment assessment) {
        if (assessment.verdict() == assessment.verdictWithoutReadings()) {
            return Optional.empty();
        }
        String rows = assessment.findings().stream()
                .filter(finding -> finding.requirement().level() == Level.REQUIRED)
                .filter(finding -> finding.verdict() != finding.outcome().withoutReadings())
                .map(finding -> finding.requirement().id())
                .collect(Collectors.joining(", "));
        String verdict =
                wording.text("verdict." + assessment.verdictWithoutReadings().code());
        String key = assessment.verdictWithoutReadings() == Verdict.UNDETERMINED ? ".undetermined" : "";
        return Optional.of(wording.text("overall.readings" + key, "rows", rows, "verdict", verdict));
    }

    private String status(Finding finding) {
        String how = switch (finding.status()) {
            case NOT_APPLICABLE -> ".notApplicable";
            case INFORMING -> ".informs";
            case MET, OPEN, NOT_MET -> "";
        };
        return wording.text("level." + finding.requirement().level().code()) + ": "
                + wording.text("verdict." + finding.verdict().code() + how);
    }

    /** The sign of a row: what does not decide is never a no. */
    static String symbol(Finding finding) {
        boolean open = finding.status() == RowStatus.INFORMING && finding.verdict() == Verdict.UNDETERMINED;
        return open ? RowStatus.OPEN.sign() : finding.status().sign();
    }

    /** The sign of a verdict that decides. */
    static String symbol(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> RowStatus.MET.sign();
            case UNDETERMINED -> RowStatus.OPEN.sign();
            case NOT_SATISFIED -> RowStatus.NOT_MET.sign();
        };
    }
}
