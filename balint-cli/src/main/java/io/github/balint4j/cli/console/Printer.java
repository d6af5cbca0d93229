package io.github.balint4j.cli.console;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.participation.MemberAssessments;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Comparison;
import java.util.List;

/** Prints reports one after the other. */
public final class Printer {
    private final Output out;
    private final Format format;
    private final Painter painter;
    private final boolean headings;
    private final Depth depth;
    private Names names = Names.none();
    private String lastFile = "";
    private boolean first = true;

    /**
     * A printer.
     *
     * @param headings whether the file's name stands above its reports
     * @param depth how much a report says
     */
    public Printer(Output out, Format format, Painter painter, boolean headings, Depth depth) {
        this.out = out;
        this.format = format;
        this.painter = painter;
        this.headings = headings;
        this.depth = depth;
    }

    /** The same, which shows these names in text and on pages. */
    public Printer naming(Names shown) {
        names = shown;
        return this;
    }

    /** Prints a report; {@code notes} are sentences that explain its head. */
    public void print(String file, Assessment assessment, List<String> notes) {
        switch (format) {
            case TEXT -> {
                String heading = painter.heading("=== " + Input.shown(file) + " ===");
                separate(file, heading);
                out.print(names.in(withNotes(
                        painter.report(depth.text(assessment), depth.sentence(assessment), assessment.verdict()),
                        "",
                        "\n",
                        notes)));
            }
            case MARKDOWN -> {
                separate(file, "# `" + Input.shown(file) + "`");
                String page = names.in(withNotes(depth.page(assessment), "\n", " ", notes));
                out.print(headings ? page.replaceAll("(?m)^#", "##") : page);
            }
            case JSON -> out.print(depth.line(file, assessment));
        }
        out.flush();
    }

    /** Prints how all members of a group stand; in JSON nothing, as their assessments follow. */
    public void print(String file, MemberAssessments members, List<String> notes) {
        if (format == Format.TEXT) {
            separate(file, painter.heading("=== " + Input.shown(file) + " ==="));
            out.print(names.in(withNotes(members.inWords(depth.locale()), "", "\n", notes)));
        } else if (format == Format.MARKDOWN) {
            separate(file, "# `" + Input.shown(file) + "`");
            String page = names.in(withNotes(members.toMarkdown(depth.locale()), "\n", " ", notes));
            out.print(headings ? page.replaceAll("(?m)^#", "##") : page);
        }
        out.flush();
    }

    /** Prints sentences under a heading, where all rows are asked for; in JSON nothing, in which each line is an assessment. */
    public void print(String heading, List<String> sentences) {
        if (depth.isWhole() && format != Format.JSON) {
            String list = format == Format.MARKDOWN ? "- " : "";
            out.print("\n" + (format == Format.MARKDOWN ? "## " + heading + "\n" : painter.heading(heading)) + "\n");
            sentences.forEach(sentence -> out.print(list + sentence + "\n"));
            out.flush();
        }
    }

    /** Prints a comparison; in JSON its assessments, one after the other, and of a person a line at a glance. */
    public void print(String file, Comparison comparison, List<String> notes) {
        switch (format) {
            case TEXT -> {
                separate(file, "");
                out.print(names.in(withNotes(comparison.inWords(depth.locale()), "", "\n", notes)));
            }
            case MARKDOWN -> {
                separate(file, "");
                out.print(names.in(withNotes(comparison.toMarkdown(depth.locale()), "\n", " ", notes)));
            }
            case JSON -> {
                comparison.assessments().forEach(assessment -> out.print(depth.line(file, assessment)));
                comparison
                        .glance()
                        .ifPresent(glance -> out.print(BalintJson.write(comparison, file, Layout.COMPACT) + "\n"));
            }
        }
        out.flush();
    }

    private void separate(String file, String heading) {
        if (!first) {
            out.print("\n");
        }
        if (headings && (first || !file.equals(lastFile))) {
            out.print(heading + "\n\n");
        }
        first = false;
        lastFile = file;
    }

    // The notes follow the head, which is the report's first line.
    private static String withNotes(String report, String gap, String between, List<String> notes) {
        int head = report.indexOf('\n') + 1;
        return notes.isEmpty()
                ? report
                : report.substring(0, head) + gap + String.join(between, notes) + "\n" + report.substring(head);
    }
}
