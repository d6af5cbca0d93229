package io.github.balint4j.sheets.table;

import io.github.balint4j.core.ForeignText;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences, which stand in a resource bundle with named places such as {@code {value}}. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.github.balint4j.sheets.remarks", Locale.ROOT);

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private Texts() {}

    static String render(String key, Map<String, String> arguments) {
        return PLACE.matcher(BUNDLE.getString(key)).replaceAll(found -> {
            String value = arguments.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("no argument for " + found.group() + " of " + key);
            }
            return Matcher.quoteReplacement(ForeignText.line(value));
        });
    }
}
