package io.github.balint4j.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out a table of wrapped cells in columns. */
final class TextTable {
    private static final String GAP = "  ";
    // A word too long for its column is broken where its parts join.
    private static final Pattern JOINT = Pattern.compile("(?<=[-/])|(?=@)");

    private final List<Integer> widths = new ArrayList<>();

    /**
     * A table.
     *
     * @param label how wide the first column is
     * @param needs how wide the others are at the least
     * @param most how wide they become at the most, where that is more
     * @param width how wide the whole may become
     */
    TextTable(int label, List<Integer> needs, int most, int width) {
        int used = label + needs.stream().mapToInt(need -> need + GAP.length()).sum();
        int spare = Math.max(0, width - used) / needs.size();
        widths.add(label);
        needs.forEach(need -> widths.add(Math.max(need, Math.min(most, need + spare))));
    }

    /** How many of the first columns fit into the width; at least one. */
    static int fitting(List<Integer> needs, int width) {
        int used = 0;
        int count = 0;
        while (count < needs.size() && used + GAP.length() + needs.get(count) <= width) {
            used += GAP.length() + needs.get(count);
            count++;
        }
        return Math.max(1, count);
    }

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The heads of the columns, underlined. */
    String head(List<List<String>> cells) {
        return row("", cells) + widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)) + "\n";
    }

    /** A row; each cell is several paragraphs, whose own indent is kept. */
    String row(String label, List<List<String>> cells) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(wrap(label, widths.get(0), ""));
        for (List<String> cell : cells) {
            int width = widths.get(columns.size());
            columns.add(cell.stream()
                    .flatMap(paragraph -> wrap(paragraph, width, GAP).stream())
                    .toList());
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(columns, line) + "\n")
                .collect(Collectors.joining());
    }

    private String line(List<List<String>> columns, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns.size(); column++) {
            List<String> cell = columns.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            text.append(column == 0 ? "" : GAP).append(part);
            text.append(" ".repeat(Math.max(0, widths.get(column) - width(part))));
        }
        return text.toString().stripTrailing();
    }

    /** The text in lines of this width, all but the first indented. */
    static List<String> wrap(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        String line = text.substring(0, text.length() - text.stripLeading().length());
        String space = "";
        for (String word : text.strip().split(" ")) {
            for (String part : parts(word, width - width(indent))) {
                if (!line.isBlank() && width(line + space + part) > width) {
                    lines.add(line);
                    line = indent + part;
                } else {
                    line += space + part;
                }
                space = "";
            }
            space = " ";
        }
        lines.add(line);
        return lines;
    }

    private static String[] parts(String word, int width) {
        return width(word) <= width ? new String[] {word} : JOINT.split(word);
    }
}
