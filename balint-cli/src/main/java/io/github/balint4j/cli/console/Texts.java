package io.github.balint4j.cli.console;

import io.github.balint4j.core.ForeignText;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of commands, which stand in a resource bundle with named places such as {@code {file}}. */
public final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.github.balint4j.cli.sentences", Locale.ROOT);
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private Texts() {}

    /**
     * The text of this key, its places filled.
     *
     * @param arguments names and values in turn
     */
    public static String say(String key, Object... arguments) {
        return PLACE.matcher(BUNDLE.getString(key))
                .replaceAll(found -> Matcher.quoteReplacement(argument(key, found.group(1), arguments)));
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
