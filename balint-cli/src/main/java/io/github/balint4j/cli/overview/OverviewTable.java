package io.github.balint4j.cli.overview;

import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.console.Texts;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.overview.Notice;
import io.github.balint4j.rules.overview.Overview;
import io.github.balint4j.sheets.table.CsvText;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The table of all documents: what needs attention first, then what is not met, then the rest. */
final class OverviewTable {
    private static final int VERSION = 1;
    private static final List<String> COLUMNS =
            List.of("kind", "id", "rulebook", "verdict", "missing", "first", "attention", "file");

    private final Overview overview;
    private final List<OverviewRow> all;
    private final List<OverviewRow> shown;
    private final int files;
    private final Names names;

    OverviewTable(Overview overview, List<OverviewRow> rows, int files, boolean onlyAttention, Names names) {
        this.overview = overview;
        this.all = rows;
        this.files = files;
        this.names = names;
        this.shown = rows.stream()
                .filter(row -> !onlyAttention || row.entry().needsAttention())
                .sorted(Comparator.comparing(
                                (OverviewRow row) -> row.entry().notices().isEmpty())
                        .thenComparing(OverviewTable::least)
                        .thenComparing(OverviewRow::id)
                        .thenComparing(OverviewRow::file))
                .toList();
    }

    private static Verdict least(OverviewRow row) {
        return row.entry().standings().stream()
                .map(Overview.Standing::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.SATISFIED);
    }

    String in(TableFormat format) {
        return switch (format) {
            case TEXT -> head() + "\n" + counts() + "\n\n" + text();
            case MARKDOWN -> "# " + head() + "\n\n" + counts() + "\n\n" + names.in(markdown());
            case CSV -> csv();
            case JSON -> shown.stream().map(this::json).collect(Collectors.joining());
        };
    }

    private String head() {
        return Texts.say("overview.head", "day", overview.asOf(), "within", overview.within());
    }

    private String counts() {
        long attention =
                all.stream().filter(row -> !row.entry().notices().isEmpty()).count();
        return Texts.say(
                "overview.counts",
                "files",
                files,
                "met",
                count(Verdict.SATISFIED),
                "unmet",
                count(Verdict.NOT_SATISFIED),
                "open",
                count(Verdict.UNDETERMINED),
                "attention",
                attention);
    }

    private long count(Verdict verdict) {
        return all.stream()
                .flatMap(row -> row.entry().standings().stream())
                .filter(standing -> standing.verdict() == verdict)
                .count();
    }

    private String text() {
        int width = shown.stream().mapToInt(row -> shownId(row).length()).max().orElse(0);
        return shown.stream().map(row -> text(row, width)).collect(Collectors.joining());
    }

    private String shownId(OverviewRow row) {
        return ForeignText.line(names.in(row.id()));
    }

    private String text(OverviewRow row, int width) {
        String indent = " ".repeat(width + 4);
        List<String> lines = new ArrayList<>();
        row.entry().notices().forEach(notice -> lines.add("! " + names.in(notice.toString())));
        row.entry()
                .standings()
                .forEach(standing -> lines.add(sign(standing) + " " + standing.edition() + missing(standing)));
        if (lines.isEmpty()) {
            lines.add("  " + Texts.say("overview.unassessed"));
        }
        String id = shownId(row);
        return id + " ".repeat(Math.max(0, width + 4 - id.length())) + String.join("\n" + indent, lines) + "\n";
    }

    private static String sign(Overview.Standing standing) {
        return switch (standing.verdict()) {
            case SATISFIED -> "\u2713";
            case NOT_SATISFIED -> "\u2717";
            case UNDETERMINED -> "?";
        };
    }

    private static String missing(Overview.Standing standing) {
        return standing.first()
                .map(first -> Texts.say(
                        standing.missing() == 1 ? "overview.missing.one" : "overview.missing",
                        "count",
                        standing.missing(),
                        "first",
                        first))
                .orElse("");
    }

    private String markdown() {
        return "| " + String.join(" | ", COLUMNS) + " |\n|" + "---|".repeat(COLUMNS.size()) + "\n"
                + cells().stream()
                        .map(cells -> cells.stream()
                                .map(cell -> ForeignText.line(cell).replace("|", "\\|"))
                                .collect(Collectors.joining(" | ", "| ", " |\n")))
                        .collect(Collectors.joining());
    }

    private String csv() {
        CsvText csv = new CsvText(',');
        return csv.row(COLUMNS) + cells().stream().map(csv::row).collect(Collectors.joining());
    }

    // A line for each rulebook; what needs attention stands in the first.
    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (OverviewRow row : shown) {
            String attention =
                    row.entry().notices().stream().map(Notice::toString).collect(Collectors.joining("; "));
            for (Overview.Standing standing : row.entry().standings()) {
                boolean first = standing == row.entry().standings().get(0);
                cells.add(List.of(
                        row.entry().kind(),
                        row.id(),
                        standing.edition(),
                        code(standing.verdict()),
                        String.valueOf(standing.missing()),
                        standing.first().orElse(""),
                        first ? attention : "",
                        row.file()));
            }
            if (row.entry().standings().isEmpty()) {
                cells.add(List.of(row.entry().kind(), row.id(), "", "", "", "", attention, row.file()));
            }
        }
        return cells;
    }

    private static String code(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String json(OverviewRow row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject()
                    .writeStringProperty("kind", "overview")
                    .writeNumberProperty("version", VERSION)
                    .writeStringProperty("asOf", overview.asOf().toString())
                    .writeStringProperty("file", row.file())
                    .writeStringProperty("of", row.entry().kind());
            row.entry().id().ifPresent(id -> json.writeStringProperty("id", id));
            json.writeArrayPropertyStart("standings");
            row.entry().standings().forEach(standing -> write(json, standing));
            json.writeEndArray().writeArrayPropertyStart("attention");
            row.entry().notices().forEach(notice -> write(json, notice));
            json.writeEndArray().writeEndObject();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Overview.Standing standing) {
        json.writeStartObject()
                .writeStringProperty("rulebook", standing.edition())
                .writeStringProperty("verdict", code(standing.verdict()))
                .writeNumberProperty("missing", standing.missing());
        standing.first().ifPresent(first -> json.writeStringProperty("first", first));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Notice notice) {
        json.writeStartObject().writeStringProperty("code", notice.code().code());
        notice.day().ifPresent(day -> json.writeStringProperty("day", day.toString()));
        notice.count().ifPresent(count -> json.writeNumberProperty("count", count));
        notice.who().ifPresent(who -> json.writeStringProperty("person", who));
        json.writeStringProperty("text", notice.toString()).writeEndObject();
    }
}
