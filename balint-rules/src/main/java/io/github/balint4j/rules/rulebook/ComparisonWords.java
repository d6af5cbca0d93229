package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.wording.Wording;
import java.util.List;

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

    EditionWords names(Assessment assessment) {
        return EditionWords.of(assessment.edition(), wording);
    }
}
