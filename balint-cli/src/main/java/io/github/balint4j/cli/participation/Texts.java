package io.github.balint4j.cli.participation;

import io.github.balint4j.core.ForeignText;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of these commands, from one resource bundle. Braces name arguments. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.github.balint4j.cli.participation.commands", Locale.ROOT);
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private Texts() {}

    /**
     * The text of this key, with its arguments put in.
     *
     * @param arguments names and values in turn
     */
    static String say(String key, Object... arguments) {
        Matcher matcher = ARGUMENT.matcher(BUNDLE.getString(key));
        StringBuilder said = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(said, Matcher.quoteReplacement(argument(key, matcher.group(1), arguments)));
        }
        return matcher.appendTail(said).toString();
    }

    /** The lines of this key, which stand in it one below the other. */
    static String[] lines(String key) {
        return BUNDLE.getString(key).split("\n");
    }

    private static String argument(String key, String name, Object... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return ForeignText.line(String.valueOf(arguments[i + 1]));
            }
        }
        throw new IllegalStateException("the text " + key + " has no argument " + name);
    }
}
