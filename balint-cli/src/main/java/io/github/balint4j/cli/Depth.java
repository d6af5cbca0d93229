package io.github.balint4j.cli;

import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.RowStatus;
import io.github.balint4j.rules.rulebook.Summary;
import java.util.Set;

/**
 * How much a report says.
 *
 * @param details whether each row with its evidence, readings and sources
 * @param only which rows
 */
record Depth(boolean details, Set<RowStatus> only) {
    /** All of it. */
    static final Depth WHOLE = new Depth(true, Set.of(RowStatus.values()));

    String text(Assessment assessment) {
        Summary summary = assessment.summary().only(only);
        return details ? summary.details() : summary.toString();
    }

    String page(Assessment assessment) {
        Summary summary = assessment.summary().only(only);
        return details ? summary.detailsAsMarkdown() : summary.toMarkdown();
    }
}
