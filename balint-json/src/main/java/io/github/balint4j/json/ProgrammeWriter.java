package io.github.balint4j.json;

import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.ProgrammeFinding;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.programme.StartingItem;
import io.github.balint4j.rules.programme.StartingList;
import java.util.Locale;

/** Writes what came of a look at a programme. Texts are in English; codes and what they are about are for programs. */
final class ProgrammeWriter {
    private static final int VERSION = 1;

    static final String REVIEW_KIND = "programme-review";
    static final String START_KIND = "starting-list";

    private final TokenSink sink;

    ProgrammeWriter(TokenSink sink) {
        this.sink = sink;
    }

    void write(ProgrammeReview review) {
        sink.object(() -> {
            sink.field("kind", REVIEW_KIND).field("version", VERSION);
            sink.field("issuer", review.programme().issuer().value())
                    .field("asOf", review.asOf().toString())
                    .field("verdict", review.verdict().code());
            sink.list("findings", review.findings(), this::write);
            sink.list("coming", review.coming(), this::write);
            sink.list("unlisted", review.unlisted(), kind -> sink.text(kind.code()));
        });
    }

    void write(StartingList list) {
        sink.object(() -> {
            sink.field("kind", START_KIND).field("version", VERSION);
            sink.field("group", list.group().value())
                    .field("asOf", list.asOf().toString())
                    .field("verdict", list.verdict().code());
            sink.list("items", list.items(), this::write);
        });
    }

    void write(StartingItem item) {
        sink.object(() -> {
            sink.field("step", code(item.step()))
                    .field("verdict", item.verdict().code())
                    .field("code", code(item.code()));
            sink.object("about", () -> item.arguments().forEach(sink::field));
            sink.field("text", item.message());
        });
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void write(ProgrammeFinding finding) {
        sink.object(() -> {
            sink.field("rule", finding.rule().id())
                    .field("source", finding.rule().source())
                    .field("asks", finding.rule().inWords(Locale.ENGLISH));
            finding.activity().ifPresent(id -> sink.field("activity", id));
            sink.field("verdict", finding.verdict().code())
                    .field("byReading", finding.isByReading())
                    .field("code", code(finding.code()));
            sink.object("about", () -> finding.arguments().forEach(sink::field));
            sink.field("text", finding.message());
        });
    }

    private void write(ProgrammeReview.Coming coming) {
        Activity activity = coming.activity();
        sink.object(() -> {
            sink.field("activity", activity.id()).field("kind", activity.kind().code());
            coming.date().date().ifPresent(day -> sink.field("date", day.toString()));
            coming.date().partialDate().ifPresent(day -> sink.field("date", day.toString()));
            coming.date().since().ifPresent(day -> sink.field("from", day.toString()));
            coming.date().until().ifPresent(day -> sink.field("until", day.toString()));
        });
    }
}
