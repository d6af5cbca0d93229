package io.github.balint4j.cli.overview;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.overview.Notice;
import io.github.balint4j.rules.overview.Overview;
import io.github.balint4j.sheets.SheetExport;
import io.github.balint4j.sheets.table.CsvText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of all documents: what needs attention first, then what is not met, then the rest. */
final class OverviewTable {
    private static final List<String> COLUMNS =
            List.of("kind", "id", "rulebook", "verdict", "missing", "first", "attention", "file");

    private final Overview overview;
    private final List<OverviewRow> all;
    private final List<OverviewRow> shown;
    private final int files;
    private final int unread;
    private final boolean onlyAttention;
    private final Names names;

    /**
     * A table.
     *
     * @param files how many files were found
     * @param unread how many of them could not be read
     */
    OverviewTable(
            Overview overview, List<OverviewRow> rows, int files, int unread, boolean onlyAttention, Names names) {
        this.overview = overview;
        this.all = rows;
        this.files = files;
        this.unread = unread;
        this.onlyAttention = onlyAttention;
        this.names = names;
        this.shown = rows.stream()
                .filter(row -> !onlyAttention || !row.entry().notices().isEmpty())
                .sorted(Comparator.comparing(
                                (OverviewRow row) -> row.entry().notices().isEmpty())
                        .thenComparing(OverviewTable::mostUrgent)
                        .thenComparing(OverviewTable::firstDay)
                        .thenComparing(OverviewTable::least)
                        .thenComparing(OverviewRow::id)
                        .thenComparing(OverviewRow::file))
                .toList();
    }

    // Notices of an entry stand in the order of what is most urgent.
    private static int mostUrgent(OverviewRow row) {
        return row.entry().notices().stream()
                .findFirst()
                .map(notice -> notice.code().ordinal())
                .orElse(0);
    }

    private static LocalDate firstDay(OverviewRow row) {
        return row.entry().notices().stream().findFirst().flatMap(Notice::day).orElse(LocalDate.MAX);
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
            case JSON ->
                shown.stream()
                        .map(row -> BalintJson.write(row.entry(), overview.asOf(), row.file(), Layout.COMPACT) + "\n")
                        .collect(Collectors.joining());
        };
    }

    private String head() {
        return Messages.open("overview.head", "day", overview.asOf(), "within", overview.within());
    }

    private String counts() {
        long attention =
                all.stream().filter(row -> !row.entry().notices().isEmpty()).count();
        return Messages.open(
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
                        attention)
                + sums();
    }

    /** How much of what needs attention, where more than one of them does. */
    private String sums() {
        Map<Notice.Code, Long> sums = all.stream()
                .flatMap(row -> row.entry().notices().stream())
                .collect(Collectors.groupingBy(
                        Notice::code, () -> new EnumMap<>(Notice.Code.class), Collectors.counting()));
        String unreadable = unread == 0 ? "" : "\n! " + Messages.open("overview.sum.unread", "count", unread);
        boolean several = sums.values().stream().mapToLong(Long::longValue).sum() > 1;
        return !several
                ? unreadable
                : unreadable
                        + sums.entrySet().stream()
                                .map(sum -> Messages.open(
                                        "overview.sum." + sum.getKey().code(), "count", sum.getValue()))
                                .collect(Collectors.joining("; ", "\n! ", ""));
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

    /** All that needs attention of a file on one line, so that a society's files fit on a page. */
    private String attentionLine(OverviewRow row, int width) {
        String id = shownId(row);
        String notices = row.entry().notices().stream().map(this::words).collect(Collectors.joining("; "));
        return id + " ".repeat(Math.max(0, width + 4 - id.length())) + "! " + names.in(notices) + "\n";
    }

    private String text(OverviewRow row, int width) {
        String indent = " ".repeat(width + 4);
        List<String> lines = new ArrayList<>();
        if (onlyAttention) {
            return attentionLine(row, width);
        }
        row.entry().notices().forEach(notice -> lines.add("! " + names.in(words(notice))));
        row.entry()
                .standings()
                .forEach(standing -> lines.add(sign(standing) + " " + standing.edition() + missing(standing)));
        if (lines.isEmpty()) {
            lines.add("  " + Messages.open("overview.unassessed"));
        }
        String id = shownId(row);
        return id + " ".repeat(Math.max(0, width + 4 - id.length())) + String.join("\n" + indent, lines) + "\n";
    }

    private String words(Notice notice) {
        return notice.inWords(overview.locale());
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
                .map(first -> Messages.open(
                        standing.missing() == 1 ? "overview.missing.one" : "overview.missing",
                        "count",
                        standing.missing(),
                        "first",
                        first))
                .orElse("");
    }

    private List<String> headings() {
        SheetExport export = new SheetExport(overview.locale());
        return COLUMNS.stream().map(export::heading).toList();
    }

    private String markdown() {
        return "| " + String.join(" | ", headings()) + " |\n|" + "---|".repeat(COLUMNS.size()) + "\n"
                + cells().stream()
                        .map(cells -> cells.stream()
                                .map(cell -> ForeignText.line(cell).replace("|", "\\|"))
                                .collect(Collectors.joining(" | ", "| ", " |\n")))
                        .collect(Collectors.joining());
    }

    private String csv() {
        CsvText csv = new CsvText(',');
        return csv.row(headings()) + cells().stream().map(csv::row).collect(Collectors.joining());
    }

    // A line for each rulebook; what needs attention stands in the first.
    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (OverviewRow row : shown) {
            String attention = row.entry().notices().stream().map(this::words).collect(Collectors.joining("; "));
            for (Overview.Standing standing : row.entry().standings()) {
                boolean first = standing == row.entry().standings().get(0);
                cells.add(List.of(
                        row.entry().kind(),
                        row.id(),
                        standing.edition().toString(),
                        standing.verdict().code(),
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
}
