package io.github.balint4j.rules.participation;

import io.github.balint4j.core.ForeignText;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of this package, from one resource bundle. Braces name arguments; "one|many" chooses by the number. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.github.balint4j.rules.participation.participation", Locale.ROOT);
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

    /** The first of "one|many" for one, else the second. */
    static String plural(String key, boolean one) {
        String[] forms = BUNDLE.getString(key).split("\\|", 2);
        return one || forms.length == 1 ? forms[0] : forms[1];
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
