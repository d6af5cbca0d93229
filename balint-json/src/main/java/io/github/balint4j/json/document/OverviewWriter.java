package io.github.balint4j.json.document;

import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.overview.Notice;
import io.github.balint4j.rules.overview.Overview;
import java.time.LocalDate;

/** Writes what a document came to in an overview. */
public final class OverviewWriter {
    /** The kind of what is written. */
    public static final String KIND = "overview";

    private static final int VERSION = 1;

    private final TokenSink sink;

    /** Writes there. */
    public OverviewWriter(TokenSink sink) {
        this.sink = sink;
    }

    /** Writes the entry of a document that is called so, on that day. */
    public void write(Overview.Entry entry, LocalDate asOf, String document) {
        sink.object(() -> {
            sink.field("kind", KIND).field("version", VERSION).field("document", document);
            sink.object("subject", () -> {
                sink.field("kind", entry.kind());
                entry.id().ifPresent(id -> sink.field("id", id));
            });
            sink.field("asOf", asOf.toString());
            sink.list("standings", entry.standings(), this::standing);
            sink.list("notices", entry.notices(), this::notice);
        });
    }

    private void standing(Overview.Standing standing) {
        sink.object(() -> {
            sink.field("rulebook", standing.edition().series().toString())
                    .field("edition", standing.edition().edition().orElseThrow())
                    .field("verdict", standing.verdict().code())
                    .field("missing", standing.missing());
            standing.first().ifPresent(first -> sink.field("first", first));
        });
    }

    private void notice(Notice notice) {
        sink.object(() -> {
            sink.field("code", notice.code().code());
            notice.day().ifPresent(day -> sink.field("day", day.toString()));
            notice.count().ifPresent(count -> sink.field("count", count));
            notice.who().ifPresent(who -> sink.field("person", who));
            notice.by().ifPresent(by -> sink.field("issuer", by.value()));
            sink.field("text", notice.toString());
        });
    }
}
