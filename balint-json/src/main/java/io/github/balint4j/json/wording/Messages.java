package io.github.balint4j.json.wording;

import io.github.balint4j.core.ForeignText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences, which stand in a resource bundle with named places such as {@code {value}}. */
public final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.github.balint4j.json.problems", Locale.ROOT);

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private Messages() {}

    public static String get(String key) {
        return BUNDLE.getString(key);
    }

    /** The text of {@code key}, where there is one. */
    public static Optional<String> find(String key) {
        return BUNDLE.containsKey(key) ? Optional.of(BUNDLE.getString(key)) : Optional.empty();
    }

    /** How the key goes on that begins so and whose text has this word, where there is one. */
    public static Optional<String> belowWith(String start, String word) {
        return BUNDLE.keySet().stream()
                .filter(key -> key.startsWith(start))
                .filter(key -> List.of(BUNDLE.getString(key).split(" ")).contains(word))
                .map(key -> key.substring(start.length()))
                .findFirst();
    }

    /** The text of {@code key} with its places filled. */
    public static String render(String key, Map<String, String> arguments) {
        Matcher place = PLACE.matcher(get(key));
        return place.replaceAll(found -> {
            String value = arguments.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("no argument for " + found.group() + " of " + key);
            }
            return Matcher.quoteReplacement(ForeignText.line(value));
        });
    }
}
