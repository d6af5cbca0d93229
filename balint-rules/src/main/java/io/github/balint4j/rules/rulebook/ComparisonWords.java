package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.wording.Wording;
import java.util.List;

/** What a comparison says, however it is laid out. */
final class ComparisonWords {
    private ComparisonWords() {}

    static String head(Comparison comparison) {
        List<Assessment> all = comparison.assessments();
        Assessment first = all.get(0);
        return Wording.text(
                all.size() == 1 ? "comparison.head.one" : "comparison.head",
                "subject",
                ReportLayout.subject(first),
                "count",
                all.size(),
                "day",
                first.asOf());
    }

    static String verdict(Assessment assessment) {
        return ReportLayout.symbol(assessment.verdict()) + " "
                + Wording.text("verdict." + assessment.verdict().code());
    }

    /** What the row asks, in a few words; if so, that it asks nothing here, and that it only informs. */
    static String asks(Finding finding, CodeNames names) {
        Level level = finding.requirement().level();
        String bound = Wording.brief(names.in(finding.outcome()));
        if (finding.outcome().isNotApplicable()) {
            bound = Wording.text("comparison.notApplicable", "bound", bound);
        }
        return level == Level.REQUIRED
                ? bound
                : Wording.text("comparison.level", "bound", bound, "level", Wording.text("level." + level.code()));
    }

    static String remains(Finding finding, CodeNames names) {
        return Wording.remaining(names.in(finding.remaining()));
    }
}
