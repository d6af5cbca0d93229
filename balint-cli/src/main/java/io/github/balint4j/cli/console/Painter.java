package io.github.balint4j.cli.console;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours the starts of a text report's lines: the sign of each row, and the overall verdict. */
public final class Painter {
    private static final String GREEN = "32";
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String FAINT = "2";
    private static final String BOLD = "1";

    private static final Pattern START = Pattern.compile("(?m)^(?:([✓✗?–·])(?= )|(?:Met|Not met|Open):)");

    private final boolean on;

    public Painter(boolean on) {
        this.on = on;
    }

    /** The report, its line starts coloured. */
    public String report(String text) {
        return on ? START.matcher(text).replaceAll(Painter::coloured) : text;
    }

    /** A heading. */
    public String heading(String text) {
        return on ? in(BOLD, text) : text;
    }

    private static String coloured(MatchResult start) {
        String sign = start.group(1) == null ? start.group() : start.group(1);
        return Matcher.quoteReplacement(in(colour(sign), start.group()));
    }

    private static String colour(String sign) {
        return switch (sign) {
            case "✓", "Met:" -> GREEN;
            case "✗", "Not met:" -> RED;
            case "?", "Open:" -> YELLOW;
            default -> FAINT;
        };
    }

    private static String in(String colour, String text) {
        return "\u001b[" + colour + "m" + text + "\u001b[0m";
    }
}
