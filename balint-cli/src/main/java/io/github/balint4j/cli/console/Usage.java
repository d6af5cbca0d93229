package io.github.balint4j.cli.console;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What picocli, which speaks English, says of wrong usage, in the reader's language. */
public final class Usage {
    private static final Map<String, Pattern> SHAPES = Map.of(
            "usage.unknown", Pattern.compile("Unknown options?: (?<what>.*)"),
            "usage.unmatched", Pattern.compile("Unmatched arguments? (?:at|from) index \\d+: (?<what>.*)"),
            "usage.no-value",
                    Pattern.compile("(?:Missing required|Expected) parameter for option '(?<option>[^']*)'.*"),
            "usage.missing",
                    Pattern.compile("Missing required (?:options?|parameters?|options and parameters): (?<what>.*)"),
            "usage.invalid",
                    Pattern.compile(
                            "Invalid value for (?:option '|positional parameter at index [^(]*\\()(?<option>[^')]*)"
                                    + "(?:'(?: \\([^)]*\\))?|\\)): (?<why>.*)"),
            "usage.once", Pattern.compile("option '(?<option>[^']*)'.* should be specified only once"));

    private Usage() {}

    /** The message in the language of the reader; in English, and where it has another shape, as it is. */
    public static String said(String message, Messages messages) {
        String whole = messages.said(message);
        if (messages.isEnglish()) {
            return whole;
        }
        return SHAPES.entrySet().stream()
                .map(shape -> Map.entry(shape.getKey(), shape.getValue().matcher(whole)))
                .filter(shape -> shape.getValue().matches())
                .map(shape -> messages.say(
                        shape.getKey(),
                        "what",
                        part(shape.getValue(), "what"),
                        "option",
                        part(shape.getValue(), "option"),
                        "why",
                        part(shape.getValue(), "why")))
                .findFirst()
                .orElse(whole);
    }

    private static String part(Matcher found, String name) {
        return found.pattern().pattern().contains("(?<" + name + ">") ? found.group(name) : "";
    }
}
