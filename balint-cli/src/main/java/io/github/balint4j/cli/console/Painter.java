package io.github.balint4j.cli.console;

import io.github.balint4j.rules.outcome.Verdict;
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

    private static final Pattern START = Pattern.compile("(?m)^[✓✗?–·](?= )");

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

    /** The report of an assessment, its line starts coloured, and the start of its sentence on the whole. */
    public String report(String text, String sentence, Verdict verdict) {
        String start = sentence.substring(0, sentence.indexOf(':') + 1);
        String line = "\n" + sentence + "\n";
        return on
                ? report(text).replace(line, "\n" + in(colour(verdict), start) + line.substring(1 + start.length()))
                : text;
    }

    private static String coloured(MatchResult start) {
        return Matcher.quoteReplacement(in(colour(start.group()), start.group()));
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> GREEN;
            case NOT_SATISFIED -> RED;
            case UNDETERMINED -> YELLOW;
        };
    }

    private static String colour(String sign) {
        return switch (sign) {
            case "✓" -> GREEN;
            case "✗" -> RED;
            case "?" -> YELLOW;
            default -> FAINT;
        };
    }

    private static String in(String colour, String text) {
        return "\u001b[" + colour + "m" + text + "\u001b[0m";
    }
}
