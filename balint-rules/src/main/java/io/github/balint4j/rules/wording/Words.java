package io.github.balint4j.rules.wording;

import io.github.balint4j.core.ForeignText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts. English only for now; which language is never taken from the machine. */
final class Words {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.github.balint4j.rules.wording.wording", Locale.ROOT);
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private Words() {}

    /** Whether there is such a text. */
    static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

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

    /** Who judges: people who have such a role, or a body by its code. */
    static String judge(String code) {
        String role = "judge." + code;
        return has(role) ? say(role) : code;
    }

    /** What a property of documents is called, else its own name in quotation marks. */
    static String property(String name) {
        for (String key :
                List.of("property." + name, "facet." + name, "datum." + name, "term." + name, "list." + name)) {
            if (has(key)) {
                return say(key);
            }
        }
        return name.isEmpty() ? say("property.whole") : say("property.other", "name", name);
    }

    /** What one or several entries of a list are called, else by the name of the list. */
    static String entryOf(String list, boolean one) {
        String key = "entry.of." + list;
        return has(key) ? plural(key, one) : list;
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
