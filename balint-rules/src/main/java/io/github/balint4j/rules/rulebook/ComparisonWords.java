package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a comparison says, however it is laid out. */
final class ComparisonWords {
    private final Wording wording;
    private final ReportLayout layout;

    ComparisonWords(Wording wording) {
        this.wording = wording;
        this.layout = new ReportLayout(wording);
    }

    Wording wording() {
        return wording;
    }

    ReportLayout layout() {
        return layout;
    }

    String head(Comparison comparison) {
        List<Assessment> all = comparison.assessments();
        Assessment first = all.get(0);
        return wording.text(
                all.size() == 1 ? "comparison.head.one" : "comparison.head",
                "subject",
                layout.subject(first),
                "count",
                all.size(),
                "day",
                first.asOf());
    }

    String verdict(Assessment assessment) {
        return ReportLayout.symbol(assessment.verdict()) + " "
                + wording.text("verdict." + assessment.verdict().code());
    }

    /** What the row asks, in a few words; if so, that it asks nothing here, and that it only informs. */
    String asks(Finding finding, EditionWords names) {
        Level level = finding.requirement().level();
        String bound = wording.brief(names.in(finding.outcome()));
        if (finding.outcome().isNotApplicable()) {
            bound = wording.text("comparison.notApplicable", "bound", bound);
        }
        return level == Level.REQUIRED
                ? bound
                : wording.text("comparison.level", "bound", bound, "level", wording.text("level." + level.code()));
    }

    String remains(Finding finding, EditionWords names) {
        return wording.remaining(names.in(finding.remaining()));
    }

    /** What counts alike, of one person under several rulebooks: a sentence. */
    String glance(Glance glance) {
        List<String> counted = new ArrayList<>();
        counted.add(wording.amount(Measure.exactly(Units.ENTRIES, glance.entries())));
        glance.amount().ifPresent(amount -> counted.add(wording.amount(amount)));
        glance.first()
                .ifPresent(first -> counted.add(wording.text(
                        "glance.days", "first", first, "last", glance.last().orElse(first))));
        String key = glance.entries() == 0 ? "glance.none" : glance.same() ? "glance.same" : "glance.some";
        return wording.text(key, "counted", String.join(wording.text("brief.join"), counted));
    }

    /** What is still lacking under one rulebook, without its name: a phrase. */
    String stands(Glance.Standing standing) {
        List<String> parts = new ArrayList<>();
        Locale locale = wording.language().locale();
        if (!standing.lacking().isEmpty()) {
            parts.add(wording.text(
                    "glance.lacks",
                    "steps",
                    standing.lacking().stream()
                            .map(finding -> ForeignText.line(finding.remainingInShort(locale)))
                            .distinct()
                            .collect(Collectors.joining("; "))));
        } else {
            parts.add(wording.text(standing.verdict() == Verdict.SATISFIED ? "glance.met" : "glance.unrefused"));
        }
        if (!standing.open().isEmpty()) {
            parts.add(wording.text(
                    "glance.open",
                    "rows",
                    standing.open().stream()
                            .map(finding -> finding.requirement().id())
                            .collect(Collectors.joining(wording.text("brief.join")))));
        }
        return String.join("; ", parts);
    }

    EditionWords names(Assessment assessment) {
        return EditionWords.of(assessment.edition(), wording);
    }
}
