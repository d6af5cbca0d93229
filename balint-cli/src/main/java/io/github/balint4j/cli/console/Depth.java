package io.github.balint4j.cli.console;

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
public record Depth(boolean details, boolean summary, Set<RowStatus> only) {
    /** All of it. */
    public static final Depth WHOLE = new Depth(true, false, Set.of(RowStatus.values()));

    public String text(Assessment assessment) {
        Summary summary = assessment.summary().only(only);
        return details ? summary.details() : summary.toString();
    }

    public String page(Assessment assessment) {
        Summary summary = assessment.summary().only(only);
        return details ? summary.detailsAsMarkdown() : summary.toMarkdown();
    }

    public String line(String file, Assessment assessment) {
        String line = summary
                ? BalintJson.write(assessment.summary().only(only), file, Layout.COMPACT)
                : BalintJson.write(assessment, file, Layout.COMPACT);
        return line.strip() + "\n";
    }
}
