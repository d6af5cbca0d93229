package io.github.balint4j.rules.fact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** Words that people write for a code: {@code doctor} for {@code physician}. Only for hints, never for judging. */
public final class SameWords {
    private static final Map<String, String> USUAL = read();

    private SameWords() {}

    private static Map<String, String> read() {
        ResourceBundle table = ResourceBundle.getBundle("io.github.balint4j.rules.fact.meant", Locale.ROOT);
        Map<String, String> usual = new HashMap<>();
        for (String code : table.keySet()) {
            for (String word : table.getString(code).split(" ")) {
                usual.put(word, code);
            }
        }
        return Collections.unmodifiableMap(usual);
    }

    /** The code that documents and rulebooks mostly have for the word; empty where it is that code, or none is known. */
    public static Optional<String> usual(String word) {
        return Optional.ofNullable(USUAL.get(word));
    }

    /** Whether they differ and are written for the same, or one is the code without the country before it: {@code sfmp}, {@code se-sfmp}. */
    public static boolean areSame(String one, String other) {
        return !one.equals(other)
                && (USUAL.getOrDefault(one, one).equals(USUAL.getOrDefault(other, other))
                        || isWithoutCountry(one, other)
                        || isWithoutCountry(other, one));
    }

    private static boolean isWithoutCountry(String one, String other) {
        return other.length() == one.length() + 3 && other.charAt(2) == '-' && other.endsWith(one);
    }
}
