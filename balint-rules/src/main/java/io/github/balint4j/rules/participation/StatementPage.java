package io.github.balint4j.rules.participation;

import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.participation.ParticipationStatement.Judged;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A statement of participation as a page of HTML that prints on A4. It loads nothing from anywhere. */
final class StatementPage {
    private static final String STYLE = """
            @page { size: A4; margin: 15mm 16mm; }
            * { box-sizing: border-box; }
            body { font: 9.5pt/1.35 "Liberation Sans", Arial, Helvetica, sans-serif; color: #111; max-width: 178mm; margin: 0 auto; }
            h1 { font-size: 15pt; margin: 0 0 3mm; }
            h2 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid; }
            h3 { font-size: 9.5pt; margin: 1.5mm 0 0.5mm; break-after: avoid; }
            p { margin: 0.5mm 0; }
            ul { margin: 0; padding-left: 5mm; }
            ul.facts { list-style: none; padding: 0; columns: 2; column-gap: 8mm; }
            li { break-inside: avoid; }
            table { width: 100%; border-collapse: collapse; font-size: 8.5pt; }
            thead { display: table-header-group; }
            th, td { text-align: left; vertical-align: top; padding: 0.5mm 2mm 0.5mm 0; border-bottom: 0.2mm solid #bbb; }
            th { border-bottom: 0.4mm solid #111; }
            tr { break-inside: avoid; }
            td:nth-child(1) { white-space: nowrap; }
            .id { color: #555; font-size: 8pt; font-weight: normal; white-space: nowrap; }
            .sign { display: flex; gap: 6mm; margin-top: 12mm; break-inside: avoid; }
            .sign div { flex: 1; font-size: 8.5pt; }
            .sign p { min-height: 5mm; margin: 0 0 1mm; border-bottom: 0.3mm solid #111; }
            .note { margin-top: 3mm; font-size: 8.5pt; break-inside: avoid; }
            """;

    private static final Pattern ROW = Pattern.compile("(\\[[a-z0-9._-]+])$");
    private static final Pattern EDITION = Pattern.compile("(\\([a-z0-9._/@-]+\\))$");

    private final ParticipationStatement statement;
    private final StatementText text;

    StatementPage(ParticipationStatement statement) {
        this.statement = statement;
        this.text = new StatementText(statement);
    }

    String html() {
        String title = escaped(text.say("title"));
        return "<!DOCTYPE html>\n<html lang=\"" + statement.language().code()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<style>\n" + STYLE
                + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n" + list("facts", text.facts())
                + statement.judged().stream().map(this::judged).collect(Collectors.joining())
                + "<h2>" + escaped(text.say("sessions")) + "</h2>\n<table>\n<thead><tr>" + cells("th", text.columns())
                + "</tr></thead>\n<tbody>\n"
                + statement.sessions().stream()
                        .map(one -> "<tr>" + cells("td", text.cells(one)) + "</tr>\n")
                        .collect(Collectors.joining())
                + "</tbody>\n</table>\n<p class=\"note\">" + escaped(text.say("note")) + "</p>\n<div class=\"sign\">"
                + text.signature().stream().map(StatementPage::signed).collect(Collectors.joining())
                + "</div>\n</body>\n</html>\n";
    }

    private String judged(Judged one) {
        return "<h2>" + quiet(EDITION, text.heading(one)) + "</h2>\n<p>" + escaped(one.sentence()) + "</p>\n"
                + rows("proven", text.rows(one, Verdict.SATISFIED))
                + rows("unmet", text.rows(one, Verdict.NOT_SATISFIED))
                + rows("open", text.rows(one, Verdict.UNDETERMINED))
                + rows("elsewhere", text.elsewhere(one));
    }

    private String rows(String key, List<String> rows) {
        return rows.isEmpty() ? "" : "<h3>" + escaped(text.say(key)) + "</h3>\n" + list(key, rows);
    }

    private static String list(String kind, List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + quiet(ROW, line) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"" + kind + "\">\n", "</ul>\n"));
    }

    /** What is filled in stands on the line, and below it what it is. */
    private static String signed(String line) {
        int label = line.lastIndexOf(": ");
        return "<div><p>" + escaped(line.substring(label + 2)) + "</p>" + escaped(line.substring(0, label)) + "</div>";
    }

    /** The text, in which the id at its end is kept together and smaller. */
    private static String quiet(Pattern id, String line) {
        return id.matcher(escaped(line)).replaceFirst("<span class=\"id\">$1</span>");
    }

    private static String cells(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
