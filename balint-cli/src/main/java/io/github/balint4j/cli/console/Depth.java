package io.github.balint4j.cli.console;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.RowStatus;
import io.github.balint4j.rules.rulebook.Summary;
import java.util.Locale;
import java.util.Set;

/**
 * How much a report says.
 *
 * @param details whether each row with its evidence, readings and sources
 * @param summary whether JSON is the summary alone
 * @param only which rows
 * @param locale in which language; JSON is the same in all
 */
public record Depth(boolean details, boolean summary, Set<RowStatus> only, Locale locale) {
    /** All of it. */
    public static Depth whole(Locale locale) {
        return new Depth(true, false, Set.of(RowStatus.values()), locale);
    }

    /** Whether rows of all kinds are asked for. */
    public boolean isWhole() {
        return only.size() == RowStatus.values().length;
    }

    public String text(Assessment assessment) {
        Summary summary = assessment.summary().only(only).in(locale);
        return details ? summary.details() : summary.toString();
    }

    /** The sentence on the whole, as it stands in the text. */
    public String sentence(Assessment assessment) {
        return assessment.summary().in(locale).sentence();
    }

    public String page(Assessment assessment) {
        Summary summary = assessment.summary().only(only).in(locale);
        return details ? summary.detailsAsMarkdown() : summary.toMarkdown();
    }

    public String line(String file, Assessment assessment) {
        String line = summary
                ? BalintJson.write(assessment.summary().only(only), file, Layout.COMPACT)
                : BalintJson.write(assessment, file, Layout.COMPACT);
        return line.strip() + "\n";
    }
}
