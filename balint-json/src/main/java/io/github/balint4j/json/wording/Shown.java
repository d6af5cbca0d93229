package io.github.balint4j.json.wording;

import io.github.balint4j.core.ForeignText;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Foreign text as problems show it: short, on one line, and only what {@link ForeignText} allows. */
public final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /** The name of a property in quotes; one that may say something of a person, by its length only. */
    public static String name(String name) {
        return ForeignText.mayBeShown(name)
                ? ForeignText.shown(name)
                : Messages.render("shown.hiddenName", Map.of("count", Integer.toString(length(name))));
    }

    /** The name of a property in a pointer, hidden likewise. */
    public static String segment(String name) {
        return ForeignText.mayBeShown(name) ? name : "\u2026";
    }

    /** A pointer, each part of it cut at 40 characters. */
    public static String pointer(String pointer) {
        return Arrays.stream(pointer.split("/", -1)).map(Shown::cut).collect(Collectors.joining("/"));
    }

    private static String cut(String name) {
        return length(name) > LONGEST
                ? line(name.substring(0, name.offsetByCodePoints(0, LONGEST - 1))) + "…"
                : line(name);
    }

    /** An id or code in quotes; one with as many digits as a national id by its length only. */
    public static String id(Object id) {
        String shown = ForeignText.openId(id);
        return shown.equals(id.toString()) ? '"' + shown + '"' : shown;
    }

    /** A number as it is written; one with as many digits as a national id by their number only. */
    public static String number(String digits) {
        return ForeignText.mayBeShown(digits) ? digits : ForeignText.openNumber(digits);
    }

    /** On one line, and so that it can stand between quotes. */
    public static String line(String text) {
        return ForeignText.line(text).replace("\"", "\\\"");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
