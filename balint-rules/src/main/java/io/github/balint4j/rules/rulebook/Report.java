package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Entry;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How findings and assessments are laid out. The words come from {@link Wording}. */
final class Report {
    private static final String INDENT = "    ";

    /** One labelled line of a finding; {@code depth} counts the criteria around it. */
    private record Line(int depth, String label, String text) {}

    private Report() {}

    static String text(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        text.append(head(assessment)).append('\n').append(overall(assessment)).append('\n');
        readings(assessment, text);
        assessment.findings().forEach(finding -> text.append('\n').append(text(finding)));
        return text.append('\n')
                .append(Wording.text("overall.note"))
                .append('\n')
                .toString();
    }

    static String text(Finding finding) {
        Requirement row = finding.requirement();
        StringBuilder text = new StringBuilder();
        text.append(symbol(finding)).append(' ').append(row.id()).append("  ").append(status(finding));
        text.append('\n').append(INDENT).append(row.title()).append('\n');
        for (Line line : lines(finding)) {
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
        for (Finding finding : assessment.findings()) {
            Requirement row = finding.requirement();
            text.append("\n## ")
                    .append(symbol(finding))
                    .append(" `")
                    .append(row.id())
                    .append("` ")
                    .append(status(finding));
            text.append("\n\n").append(row.title()).append("\n\n");
            for (Line line : lines(finding)) {
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

    // Entries of the record are shown, not counted, in a finding: their number says nothing more.
    private static boolean saysMore(Outcome outcome) {
        return outcome.found()
                .filter(found -> !found.unit().equals(Units.ENTRIES)
                        || outcome.evidence().counted().isEmpty())
                .isPresent();
    }

    private static List<Line> lines(Finding finding) {
        List<Line> lines = new ArrayList<>();
        outcome(finding.outcome(), 0, lines);
        Requirement row = finding.requirement();
        row.reading()
                .ifPresent(reading ->
                        lines.add(new Line(0, label("reading"), "\"" + reading.word() + "\": " + reading.reason())));
        row.citations().forEach(citation -> lines.add(new Line(0, label("source"), source(citation))));
        return lines;
    }

    private static String source(Citation citation) {
        return citation
                + citation.address().map(address -> " <" + address + ">").orElse("");
    }

    private static void outcome(Outcome outcome, int depth, List<Line> lines) {
        if (outcome.basis() == Basis.READING && outcome.criterion() instanceof Criterion.Judged judged) {
            lines.add(new Line(depth, label("required"), Wording.required(judged.withoutReading())));
            lines.add(new Line(depth, label("readAs"), Wording.required(outcome)));
        } else {
            lines.add(new Line(depth, label("required"), Wording.required(outcome)));
        }
        outcome.found()
                .filter(found -> saysMore(outcome))
                .ifPresent(found -> lines.add(new Line(depth, label("found"), Wording.amount(found) + basis(outcome))));
        if (outcome.found().isEmpty()) {
            judged(outcome, depth, lines);
        }
        entries(outcome.evidence().counted(), "counted", depth, lines);
        entries(outcome.evidence().notCounted(), "notCounted", depth, lines);
        entries(outcome.evidence().unsure(), "unsure", depth, lines);
        if (!outcome.causes().isEmpty()) {
            lines.add(new Line(
                    depth,
                    label("open"),
                    outcome.causes().stream().map(Wording::cause).collect(Collectors.joining("; "))));
        }
        if (!outcome.remaining().isNothing()) {
            String label = outcome.verdict() == Verdict.UNDETERMINED ? "settle" : "remaining";
            lines.add(new Line(depth, label(label), Wording.remaining(outcome.remaining())));
        }
        // The stand-in of a judgement is said by the judgement itself; below it only its own parts are news.
        boolean wraps =
                outcome.criterion() instanceof Criterion.Judged || outcome.criterion() instanceof Criterion.Shown;
        for (Outcome child : outcome.children()) {
            if (wraps) {
                child.children().forEach(part -> part(part, depth + 1, lines));
            } else {
                part(child, depth + 1, lines);
            }
        }
    }

    // A part with a few words: what it asks, what it came to.
    private static void part(Outcome part, int depth, List<Line> lines) {
        String found = part.found()
                .map(Wording::amount)
                .map(amount -> "; " + Wording.text("part.found", "amount", amount) + basis(part))
                .orElse("");
        String verdict = Wording.text("verdict." + part.verdict().code());
        lines.add(new Line(depth, "(" + verdict + ")", Wording.required(part) + found));
        entries(part.evidence().counted(), "counted", depth + 1, lines);
        entries(part.evidence().notCounted(), "notCounted", depth + 1, lines);
        entries(part.evidence().unsure(), "unsure", depth + 1, lines);
        part.children().forEach(child -> part(child, depth + 1, lines));
    }

    private static void judged(Outcome outcome, int depth, List<Line> lines) {
        switch (outcome.basis()) {
            case JUDGEMENT -> {
                if (outcome.causes().isEmpty()) {
                    String met = Wording.text("verdict." + outcome.verdict().code());
                    lines.add(new Line(depth, label("judged"), met));
                }
            }
            case NOT_APPLICABLE, VACUOUS ->
                lines.add(new Line(
                        depth,
                        label("found"),
                        Wording.text("basis." + outcome.basis().code())));
            case EVIDENCE, AGREED, READING -> {}
        }
    }

    private static String basis(Outcome outcome) {
        return outcome.basis() == Basis.AGREED ? Wording.text("basis.agreed") : "";
    }

    private static void entries(List<Entry> entries, String label, int depth, List<Line> lines) {
        Wording.entries(entries).forEach(text -> lines.add(new Line(depth, label(label), text)));
    }

    private static String label(String key) {
        return Wording.text("label." + key);
    }
}
