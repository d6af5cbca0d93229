package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a summary is laid out, as text and as Markdown. */
final class SummaryText {
    // What is needed stands beside a row of so few characters, else below it.
    private static final int BESIDE = 140;
    private static final String UNSEEN = "rest-not-seen";

    /**
     * A line.
     *
     * @param depth 0 for a heading, 1 for a row or a question, 2 for what stands below it
     * @param text what it says
     */
    private record Line(int depth, String text) {}

    private final Summary summary;
    private final Wording wording;

    SummaryText(Summary summary) {
        this.summary = summary;
        this.wording = summary.wording();
    }

    String text() {
        StringBuilder text = new StringBuilder(new ReportLayout(wording).heading(summary.assessment()));
        for (Line line : lines()) {
            text.append(line.depth() == 0 ? "\n" : "  ".repeat(line.depth() - 1))
                    .append(line.text())
                    .append('\n');
        }
        return text.append('\n')
                .append(wording.text("overall.note"))
                .append('\n')
                .toString();
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# ").append(new ReportLayout(wording).page(summary.assessment()));
        for (Line line : lines()) {
            text.append(line.depth() == 0 ? "\n## " : "  ".repeat(line.depth() - 1) + "- ")
                    .append(line.text())
                    .append(line.depth() == 0 ? "\n\n" : "\n");
        }
        return text.append('\n')
                .append(wording.text("overall.note"))
                .append('\n')
                .toString();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        heading("missing", lines, missing());
        heading("questions", lines, questions());
        heading("met", lines, met());
        heading("informing", lines, rows(RowStatus.INFORMING));
        heading("notApplicable", lines, rows(RowStatus.NOT_APPLICABLE));
        return lines;
    }

    private void heading(String key, List<Line> lines, List<Line> below) {
        if (!below.isEmpty()) {
            lines.add(new Line(0, wording.text("summary." + key)));
            lines.addAll(below);
        }
    }

    private List<Line> missing() {
        List<Line> lines = new ArrayList<>();
        for (Summary.Missing missing : summary.missing()) {
            List<String> below = new ArrayList<>();
            String row = row(missing.finding()).text();
            String needed = missing.ways().isEmpty() ? "" : needed(missing);
            boolean beside = row.length() + needed.length() < BESIDE && !needed.isEmpty();
            lines.add(new Line(1, beside ? row + " " + ForeignText.line(needed) : row));
            if (!beside && !needed.isEmpty()) {
                below.add(needed);
            }
            below.addAll(meant(summary.names().in(missing.finding().outcome())));
            missing.running().ifPresent(below::add);
            below.forEach(text -> lines.add(new Line(2, ForeignText.line(text))));
        }
        return lines;
    }

    // What is there under another code, and is probably meant.
    private List<String> meant(Outcome outcome) {
        List<EvidenceItem> misspelt = outcome.evidence().notCounted().stream()
                .filter(item -> item.because()
                        .filter(why -> why.type() == Reason.Type.MISSPELT)
                        .isPresent())
                .toList();
        List<String> meant = new ArrayList<>();
        if (!misspelt.isEmpty()) {
            meant.add(wording.text("summary.meant", "entries", String.join("; ", wording.entries(misspelt))));
        }
        outcome.children().forEach(part -> meant.addAll(meant(part)));
        return meant.stream().distinct().toList();
    }

    private String needed(Summary.Missing missing) {
        String ways = String.join(wording.text("summary.or"), missing.ways());
        String nothing = wording.text("amount.nothing");
        return missing.found().filter(found -> !found.equals(nothing)).isEmpty()
                ? wording.text("summary.needed", "ways", ways)
                : wording.text("summary.found", "found", missing.found().get(), "ways", ways);
    }

    private List<Line> questions() {
        Map<String, List<String>> byWhom = new LinkedHashMap<>();
        for (Summary.Question question : summary.questions()) {
            String key = question.rows().contains(UNSEEN) ? "summary.askFor" : "summary.ask";
            boolean agreed = isOfAgreements(question);
            String whom = question.judge()
                    .map(judge -> wording.text(key, "whom", wording.judge(judge)))
                    .orElseGet(() -> wording.text((agreed ? "summary.agreed." : "summary.record.")
                            + summary.assessment().subjectKind()));
            List<String> asked = byWhom.computeIfAbsent(ForeignText.line(whom), heading -> new ArrayList<>());
            if (agreed) {
                question.rows().forEach(row -> asked.add(ForeignText.line(title(row))));
            } else {
                asked.add(ForeignText.line(question(question)));
            }
        }
        List<Line> lines = new ArrayList<>();
        byWhom.forEach((whom, asked) -> {
            boolean one = asked.size() == 1;
            lines.add(new Line(1, one ? whom + " " + asked.get(0) : whom));
            asked.stream().skip(one ? 1 : 0).forEach(question -> lines.add(new Line(2, question)));
        });
        return lines;
    }

    // Nobody can be asked for "the list of agreements", but whether this and that is agreed.
    private static boolean isOfAgreements(Summary.Question question) {
        return question.step() instanceof Remedy.Supply supply
                && supply.at().size() == 1
                && supply.datum().name().equals("agreements");
    }

    private String title(String row) {
        Requirement requirement = summary.assessment().finding(row).requirement();
        return wording.text("summary.row", "title", summary.names().title(requirement), "row", row);
    }

    // What is left to judgement as a whole is asked by the sentence of the row.
    private String question(Summary.Question question) {
        String row = question.rows().get(0);
        Requirement requirement = summary.assessment().finding(row).requirement();
        boolean whole = question.rows().size() == 1
                && question.judge().isPresent()
                && requirement.criterion() instanceof Criterion.Judged
                && !row.equals(UNSEEN);
        boolean part = question.rows().size() == 1 && question.judge().isPresent() && !whole && !row.equals(UNSEEN);
        if (part) {
            return wording.text(
                    "summary.judged",
                    "title",
                    summary.names().title(requirement),
                    "question",
                    question.text(),
                    "row",
                    row);
        }
        return whole
                ? title(row)
                : wording.text(
                        "summary.question", "question", question.text(), "rows", String.join(", ", question.rows()));
    }

    // Also of a row that is met it is news what a period that still runs needs.
    private List<Line> met() {
        List<Line> lines = new ArrayList<>();
        for (Finding finding : summary.rows(RowStatus.MET)) {
            lines.add(row(finding));
            summary.running(finding).ifPresent(running -> lines.add(new Line(2, ForeignText.line(running))));
        }
        return lines;
    }

    private List<Line> rows(RowStatus status) {
        return summary.rows(status).stream().map(this::row).toList();
    }

    private Line row(Finding finding) {
        Requirement row = finding.requirement();
        return new Line(
                1,
                ReportLayout.symbol(finding) + " "
                        + ForeignText.line(wording.text(
                                "summary.row", "title", summary.names().title(row), "row", row.id())));
    }
}
