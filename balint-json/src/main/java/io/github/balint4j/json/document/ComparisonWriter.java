package io.github.balint4j.json.document;

import io.github.balint4j.core.Language;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Glance;
import java.util.Optional;

/** Writes a comparison of what one person took part in, at a glance. */
public final class ComparisonWriter {
    /** The kind of what is written. */
    public static final String KIND = "comparison";

    private static final int VERSION = 1;

    private final TokenSink sink;

    /** Writes there. */
    public ComparisonWriter(TokenSink sink) {
        this.sink = sink;
    }

    /** Writes the comparison of a document that is called so, when it is called something. */
    public void write(Comparison comparison, Optional<String> document) {
        Assessment any = comparison.assessments().get(0);
        Glance glance = comparison
                .glance()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "only a comparison of one person under two rulebooks or more has a JSON form; of any other write its assessments()"));
        sink.object(() -> {
            sink.field("kind", KIND).field("version", VERSION);
            document.ifPresent(called -> sink.field("document", called));
            sink.object("subject", () -> {
                sink.field("kind", any.subjectKind());
                any.subjectId().ifPresent(id -> sink.field("id", id));
            });
            sink.field("asOf", any.asOf().toString());
            sink.object("counted", () -> counted(glance));
            sink.list("standings", glance.standings(), this::standing);
        });
    }

    private void counted(Glance glance) {
        sink.field("entries", glance.entries()).field("same", glance.same());
        glance.amount().ifPresent(amount -> sink.object("amount", () -> amount(amount)));
        glance.first().ifPresent(day -> sink.field("first", day.toString()));
        glance.last().ifPresent(day -> sink.field("last", day.toString()));
    }

    private void amount(Measure amount) {
        sink.field("low", amount.lowInUnits()).field("high", amount.highInUnits());
        sink.field("unit", amount.unit().code());
    }

    private void standing(Glance.Standing standing) {
        sink.object(() -> {
            sink.field("rulebook", standing.edition().series().toString())
                    .field("edition", standing.edition().edition().orElseThrow())
                    .field("verdict", standing.verdict().code());
            sink.list("lacking", standing.lacking(), this::row);
            sink.list("open", standing.open(), this::row);
        });
    }

    private void row(Finding finding) {
        sink.object(() -> sink.field("requirement", finding.requirement().id())
                .field("text", finding.remainingInShort(Language.ENGLISH.locale())));
    }
}
