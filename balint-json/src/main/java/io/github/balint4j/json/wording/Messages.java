package io.github.balint4j.json.wording;

import io.github.balint4j.core.Language;
import io.github.balint4j.core.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sentences, which stand in a resource bundle for each language with named places such as {@code {value}}. They are made without a
 * language and {@linkplain #in said in one} afterwards; a form, which is JSON alone, is the same in all.
 */
public final class Messages {
    private static final Sentences SENTENCES =
            new Sentences("json", locale -> ResourceBundle.getBundle("io.github.balint4j.json.problems", locale));
    private static final ResourceBundle FORMS = ResourceBundle.getBundle("io.github.balint4j.json.forms", Locale.ROOT);

    private Messages() {}

    /** The text in this language. */
    public static String in(Language language, String text) {
        return SENTENCES.in(language, Sentences.ofCore().in(language, text));
    }

    public static String get(String key) {
        return FORMS.containsKey(key) ? FORMS.getString(key) : SENTENCES.say(key);
    }

    /** The text of {@code key}, where there is one. */
    public static Optional<String> find(String key) {
        return FORMS.containsKey(key) || SENTENCES.has(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** How the key of a form goes on that begins so and has this word, where there is one. */
    public static Optional<String> belowWith(String start, String word) {
        return FORMS.keySet().stream()
                .filter(key -> key.startsWith(start))
                .filter(key -> List.of(FORMS.getString(key).split(" ")).contains(word))
                .map(key -> key.substring(start.length()))
                .findFirst();
    }

    /** The text of {@code key} with its places filled. */
    public static String render(String key, Map<String, String> arguments) {
        return SENTENCES.say(
                key,
                new TreeMap<>(arguments)
                        .entrySet().stream()
                                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                                .toArray());
    }
}
