package io.github.balint4j.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Foreign text as problems show it: short, on one line, and nothing that may be a person's name. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** In quotes; a text of more than 40 characters by its length only. */
    static String quoted(String text) {
        return length(text) > LONGEST ? hidden(text) : '"' + line(text) + '"';
    }

    /** By its length only. */
    static String hidden(String text) {
        return switch (length(text)) {
            case 0 -> "an empty text";
            case 1 -> "a text of 1 character";
            default -> "a text of " + length(text) + " characters";
        };
    }

    /** The name of a property in quotes; one that no format would have, and a person may, by its length only. */
    static String name(String name) {
        return isProperty(name) ? '"' + cut(name) + '"' : hidden(name).replace("a text", "with a name");
    }

    /** The name of a property in a pointer, hidden likewise. */
    static String segment(String name) {
        return isProperty(name) ? name : "\u2026";
    }

    private static boolean isProperty(String name) {
        return name.codePoints()
                .allMatch(point -> point > ' '
                        && point < 0x7f
                        && (Character.isLetterOrDigit(point) || "-_.$@:/~".indexOf(point) >= 0));
    }

    /** A pointer, each part of it cut at 40 characters. */
    static String pointer(String pointer) {
        return Arrays.stream(pointer.split("/", -1)).map(Shown::cut).collect(Collectors.joining("/"));
    }

    private static String cut(String name) {
        return length(name) > LONGEST
                ? line(name.substring(0, name.offsetByCodePoints(0, LONGEST - 1))) + "…"
                : line(name);
    }

    static String number(String digits) {
        return digits.length() > LONGEST ? "a number of " + digits.length() + " digits" : digits;
    }

    /** Without control characters, half characters and line ends: these become escapes as JSON writes them. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '"' || isUnprintable(point)) {
                line.append(point == '"' ? "\\\"" : String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    private static boolean isUnprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
