package io.github.balint4j.cli;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.RowStatus;
import io.github.balint4j.rules.rulebook.Summary;
import java.util.Set;

/**
 * How much a report says.
 *
 * @param details whether each row with its evidence, readings and sources
 * @param summary whether JSON is the summary alone
 * @param only which rows
 */
record Depth(boolean details, boolean summary, Set<RowStatus> only) {
    /** All of it. */
    static final Depth WHOLE = new Depth(true, false, Set.of(RowStatus.values()));

    String text(Assessment assessment) {
        Summary summary = assessment.summary().only(only);
        return details ? summary.details() : summary.toString();
    }

    String page(Assessment assessment) {
        Summary summary = assessment.summary().only(only);
        return details ? summary.detailsAsMarkdown() : summary.toMarkdown();
    }

    String line(String file, Assessment assessment) {
        String line = summary
                ? BalintJson.write(assessment.summary().only(only), file, Layout.COMPACT)
                : BalintJson.write(assessment, file, Layout.COMPACT);
        return line.strip() + "\n";
    }
}
