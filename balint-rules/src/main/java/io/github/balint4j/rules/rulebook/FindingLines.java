package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finding says, line by line. One instance serves one report: a long list of entries that stood under an earlier
 * row is not listed again, but referred to.
 */
final class FindingLines {
    private static final int LONG = 100;

    /**
     * One labelled line.
     *
     * @param depth how many criteria are around it
     * @param label what the line is about
     * @param text what it says
     */
    record Line(int depth, String label, String text) {}

    private final Map<String, String> listedUnder = new HashMap<>();
    private List<Line> lines = new ArrayList<>();
    private String row = "";
    private final EditionWords names;
    private final Wording wording;

    FindingLines(EditionWords names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    String title(Requirement row) {
        return names.title(row);
    }

    List<Line> of(Finding finding) {
        Outcome outcome = names.in(finding.outcome());
        Requirement requirement = finding.requirement();
        lines = new ArrayList<>();
        row = requirement.id();
        waiver(outcome, finding.edition().issuer().value());
        credits(outcome, finding.edition().issuer().value());
        outcome(outcome, 0);
        finding.notYet().forEach(moment -> add(0, "notYet", wording.notYet(names.in(moment))));
        if (outcome.readings().stream().anyMatch(Outcome::isByUnsaid)) {
            add(0, "reading", wording.text("read.purpose"));
        }
        if (outcome.readings().stream().anyMatch(Outcome::isOfTheTypical)) {
            add(0, "reading", wording.text("read.typical"));
        }
        names.reading(requirement)
                .ifPresent(reading -> add(0, "reading", "\"" + reading.word() + "\": " + reading.reason()));
        names.remarks(requirement).forEach(remark -> add(0, "remark", remark));
        requirement.citations().forEach(citation -> add(0, "source", source(citation)));
        return List.copyOf(lines);
    }

    // What was found is shown below all the same.
    private void waiver(Outcome outcome, String body) {
        if (outcome.basis() == Basis.WAIVER) {
            List<EvidenceItem> decisions = outcome.evidence().counted().stream()
                    .filter(entry -> entry.kind() == FactKind.DECISION)
                    .toList();
            add(
                    0,
                    "waived",
                    wording.text(
                            "basis.waiver",
                            "body",
                            body,
                            "decisions",
                            wording.entries(decisions).get(0)));
        }
    }

    // Of several alternatives each may have it.
    private void credits(Outcome outcome, String body) {
        all(outcome)
                .flatMap(part -> part.evidence().counted().stream())
                .filter(entry -> entry.kind() == FactKind.DECISION
                        && entry.amount()
                                .filter(amount -> !amount.unit().equals(Units.ENTRIES))
                                .isPresent())
                .distinct()
                .forEach(entry -> add(
                        0,
                        "credited",
                        wording.text(
                                entry.day().isPresent() ? "credited.on" : "credited",
                                "amount",
                                wording.amount(entry.amount().orElseThrow()),
                                "body",
                                body,
                                "day",
                                entry.day().map(Object::toString).orElse(""))));
    }

    private static Stream<Outcome> all(Outcome outcome) {
        return Stream.concat(Stream.of(outcome), outcome.children().stream().flatMap(FindingLines::all));
    }

    private static String source(Citation citation) {
        return citation
                + citation.address().map(address -> " <" + address + ">").orElse("");
    }

    private void outcome(Outcome outcome, int depth) {
        if (outcome.criterion() instanceof Criterion.When && decidedBranch(outcome)) {
            Outcome condition = outcome.children().get(0);
            String applies = condition.verdict() == Verdict.SATISFIED ? "applies.as" : "applies.not";
            add(depth, "applies", wording.text(applies, "condition", wording.required(condition)));
            outcome(outcome.children().get(1), depth);
            return;
        }
        if (outcome.basis() == Basis.READING && outcome.criterion() instanceof Criterion.Judged judged) {
            add(depth, "required", wording.required(judged.withoutReading()));
            add(depth, "readAs", wording.readAs(outcome));
        } else {
            add(depth, "required", wording.required(outcome));
        }
        found(outcome, depth);
        entries(outcome, depth);
        if (!outcome.causes().isEmpty()) {
            add(depth, "open", outcome.causes().stream().map(wording::cause).collect(Collectors.joining("; ")));
        }
        if (!outcome.remaining().isNothing()) {
            String label = outcome.verdict() == Verdict.UNDETERMINED ? "settle" : "remaining";
            for (Remedy way : outcome.remaining().ways()) {
                add(depth, label, wording.remaining(way));
                label = "or";
            }
        }
        running(outcome, depth);
        parts(outcome, depth + 1);
    }

    private void running(Outcome outcome, int depth) {
        if (outcome.criterion() instanceof Criterion.When) {
            return; // The branch that is taken says it.
        }
        outcome.running()
                .ifPresent(running -> add(
                        depth,
                        "running",
                        wording.text(
                                "running",
                                "day",
                                running.until(),
                                "remaining",
                                wording.remaining(running.remaining()))));
    }

    // What stands in for another is said by the other already; below it only its own parts are news.
    private void parts(Outcome outcome, int depth) {
        outcome.children().stream()
                .flatMap(child -> isStandIn(outcome) ? child.children().stream() : Stream.of(child))
                .forEach(part -> part(part, depth));
    }

    // A condition that is settled has two children: itself, and the branch that it leads to, which decides.
    private static boolean decidedBranch(Outcome when) {
        List<Outcome> children = when.children();
        return children.size() == 2
                && children.get(0).verdict() != Verdict.UNDETERMINED
                && children.get(1).verdict() == when.verdict();
    }

    private static boolean isStandIn(Outcome outcome) {
        return outcome.criterion() instanceof Criterion.Judged || outcome.criterion() instanceof Criterion.Shown;
    }

    private void found(Outcome outcome, int depth) {
        if (outcome.found().isPresent()) {
            if (saysMore(outcome)) {
                add(depth, "found", wording.found(outcome) + agreed(outcome));
            }
        } else if (outcome.isNotApplicable()) {
            add(depth, "found", wording.text("basis.notApplicable") + agreed(outcome));
        } else if (outcome.basis() == Basis.VACUOUS
                || outcome.basis() == Basis.AGREED && outcome.criterion() instanceof Criterion.Every) {
            add(depth, "found", wording.text("basis.vacuous") + agreed(outcome));
        } else if (outcome.basis() == Basis.JUDGEMENT && outcome.causes().isEmpty()) {
            add(depth, "judged", wording.text("verdict." + outcome.verdict().code()));
        }
    }

    // Where the entries themselves are shown, how many there are says nothing more.
    private static boolean saysMore(Outcome outcome) {
        boolean entries = outcome.found()
                .filter(found -> found.unit().equals(Units.ENTRIES))
                .isPresent();
        return !entries
                || (outcome.evidence().counted().isEmpty()
                        && outcome.evidence().unsure().isEmpty());
    }

    private String agreed(Outcome outcome) {
        if (outcome.basis() == Basis.READING && outcome.criterion() instanceof Criterion.Judged) {
            return agreed(outcome.children().get(0));
        }
        if (outcome.basis() == Basis.VACUOUS && outcome.found().isPresent()) {
            return wording.text("basis.vacuous.yet");
        }
        return outcome.basis() == Basis.AGREED ? wording.text("basis.agreed") : "";
    }

    // A part with a few words: what it asks, what it came to.
    private void part(Outcome part, int depth) {
        String found = part.found().isPresent() && saysMore(part)
                ? "; " + wording.text("part.found", "amount", wording.found(part)) + agreed(part)
                : "";
        String verdict = wording.text("verdict." + part.verdict().code());
        lines.add(new Line(depth, "(" + verdict + ")", required(part) + found));
        entries(part, depth + 1);
        running(part, depth + 1);
        parts(part, depth + 1);
    }

    private String required(Outcome part) {
        return part.basis() == Basis.READING && part.criterion() instanceof Criterion.Judged judged
                ? wording.text(
                        "part.readAs",
                        "judged",
                        wording.required(judged.withoutReading()),
                        "reading",
                        wording.readAs(part))
                : wording.required(part);
    }

    private void entries(Outcome outcome, int depth) {
        entries(outcome.evidence().counted(), "counted", depth);
        entries(outcome.evidence().notCounted(), "notCounted", depth);
        entries(outcome.evidence().unsure(), "unsure", depth);
    }

    private void entries(List<EvidenceItem> entries, String label, int depth) {
        for (String text : wording.entries(entries)) {
            String earlier = text.length() > LONG ? listedUnder.putIfAbsent(text, row) : null;
            boolean again = earlier != null && !earlier.equals(row);
            String count = text.substring(0, Math.max(0, text.indexOf(':')));
            add(depth, label, again ? wording.text("entries.same", "count", count, "row", earlier) : text);
        }
    }

    private void add(int depth, String label, String text) {
        lines.add(new Line(depth, wording.text("label." + label), ForeignText.line(text)));
    }
}
