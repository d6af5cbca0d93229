package io.github.balint4j.sheets.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** The words that people use, in English, Swedish, Danish and German, and what each may mean. */
public final class Vocabulary {
    private static final String BUNDLE = "io.github.balint4j.sheets.vocabulary";
    private static final Map<String, Map<String, Set<String>>> FAMILIES = families();

    private Vocabulary() {}

    private static Map<String, Map<String, Set<String>>> families() {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        Map<String, Map<String, Set<String>>> families = new LinkedHashMap<>();
        for (String key : bundle.keySet()) {
            int dot = key.indexOf('.');
            String family = dot < 0 ? key : key.substring(0, dot);
            String meaning = dot < 0 ? key : key.substring(dot + 1);
            for (String word : bundle.getString(key).split("\\|")) {
                families.computeIfAbsent(family, any -> new LinkedHashMap<>())
                        .computeIfAbsent(word, any -> new TreeSet<>())
                        .add(meaning);
            }
        }
        Map<String, Map<String, Set<String>>> fixed = new LinkedHashMap<>();
        families.forEach((family, words) -> {
            Map<String, Set<String>> copies = new LinkedHashMap<>();
            words.forEach((word, meanings) -> copies.put(word, Collections.unmodifiableSet(meanings)));
            fixed.put(family, Collections.unmodifiableMap(copies));
        });
        return Collections.unmodifiableMap(fixed);
    }

    /**
     * {@return what the text may mean as a word of this family; nothing where it is none of its words}
     *
     * @param family the name of a family of words
     * @param text any text
     */
    public static Set<String> meanings(String family, String text) {
        String plain = plain(text);
        String word = family.equals("heading") ? plain.replaceAll("[ ?]+$", "") : plain;
        return words(family).getOrDefault(word, Set.of());
    }

    /** The words of a family, with what each may mean. */
    static Map<String, Set<String>> words(String family) {
        return FAMILIES.getOrDefault(family, Map.of());
    }

    /**
     * {@return the meanings of a family, in the order of the alphabet}
     *
     * @param family the name of a family of words
     */
    public static List<String> known(String family) {
        return words(family).values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return what a heading may mean: by all of its words, else by those before a bracket or a line end ({@code Dauer (h)}), where
     * what stands in the bracket may name a unit}
     *
     * @param text the heading
     */
    public static Set<String> heading(String text) {
        Set<String> whole = meanings("heading", text);
        if (!whole.isEmpty()) {
            return whole;
        }
        String[] parts = plain(text).replace(']', ')').replace('[', '(').split("[(:]", 2);
        Set<String> start = meanings("heading", parts[0]);
        if (parts.length > 1 && start.equals(Set.of("duration"))) {
            Set<String> unit = unit(parts[1].replace(")", ""));
            return unit.isEmpty() ? start : unit;
        }
        return start;
    }

    private static Set<String> unit(String text) {
        String unit = plain(text);
        return unit.equals("h") ? Set.of("hours") : unit.equals("m") ? Set.of("minutes") : meanings("heading", unit);
    }

    /**
     * {@return the text in lower case, composed, with single spaces and without a colon or asterisk at the end}
     *
     * @param text any text
     */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=.)[:*]+$", "")
                .strip();
    }

    /**
     * {@return whether the text stands in the place of a name and names nobody: {@code N.N.}, {@code Gast 2}, {@code vacant}}
     *
     * @param text any text
     */
    public static boolean isNobody(String text) {
        String plain = plain(text);
        return plain.isEmpty()
                || !meanings("nobody", plain).isEmpty()
                || !meanings("nobody", plain.replaceAll("[ #:(]*(nr\\.?|no\\.?)?[ ]*[0-9?]+[).]?$", ""))
                        .isEmpty();
    }

    /**
     * {@return whether the text is a word that sums up, or begins or ends with one: {@code Sum:}, {@code Total present}}
     *
     * @param text any text
     */
    public static boolean isTotal(String text) {
        String plain = plain(text);
        return !meanings("totals", plain).isEmpty()
                || Arrays.stream(plain.split("[ :(]", 2)).limit(1).anyMatch(word -> isSum(word))
                || isSum(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /**
     * {@return whether the text is nothing but a word that sums up and is no mark: {@code Sum}, {@code total}}
     *
     * @param text any text
     */
    public static boolean isSum(String text) {
        return List.of("total", "totalt", "sum", "summe", "summa", "gesamt", "i alt", "ialt", "gesamtsumme")
                .contains(plain(text));
    }
}
