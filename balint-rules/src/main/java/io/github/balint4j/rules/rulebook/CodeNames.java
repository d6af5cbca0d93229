package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the codes of a rulebook are called, in each language. A sentence has the name in its own language
 * where the code would stand, else the English one, else the code.
 *
 * <pre>{@code
 * CodeNames.of(Map.of("leader-trainer", Map.of("en", "Leader Trainer")));
 * }</pre>
 *
 * @param words by code, then by language, an ISO 639 code
 */
public record CodeNames(Map<String, Map<String, String>> words) {
    private static final CodeNames NONE = new CodeNames(Map.of());
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int MOST = 120;

    /**
     * @param words by code, then by language, an ISO 639 code
     * @throws IllegalArgumentException when a code, a language or a name is none
     */
    public CodeNames {
        Objects.requireNonNull(words, "words");
        Map<String, Map<String, String>> all = new TreeMap<>();
        words.forEach((code, names) -> {
            if (!Grammar.accepts(code) || names.isEmpty()) {
                throw new IllegalArgumentException("words has a code that is none, or a code without a name");
            }
            names.forEach((language, name) -> {
                if (!isLanguage(language) || !isName(name)) {
                    throw new IllegalArgumentException("words has a language or a name that is none");
                }
            });
            all.put(code, Collections.unmodifiableMap(new TreeMap<>(names)));
        });
        words = Collections.unmodifiableMap(all);
    }

    /** {@return names under which no code has one} */
    public static CodeNames none() {
        return NONE;
    }

    /**
     * {@return these names}
     *
     * @param words the names by code, then by language, an ISO 639 code
     */
    public static CodeNames of(Map<String, Map<String, String>> words) {
        Objects.requireNonNull(words, "words");
        return new CodeNames(words);
    }

    /**
     * {@return whether it is an ISO 639 code of a language}
     *
     * @param text any text
     */
    public static boolean isLanguage(String text) {
        Objects.requireNonNull(text, "text");
        return LANGUAGE.matcher(text).matches();
    }

    /**
     * {@return whether it is a name: up to 120 characters, none of them a control character, half of one or a vertical bar, and not blank}
     *
     * @param text any text
     */
    public static boolean isName(String text) {
        Objects.requireNonNull(text, "text");
        return !text.isBlank()
                && text.length() <= MOST
                && text.chars().noneMatch(one -> one == '|' || Character.isISOControl(one))
                && ForeignText.unwritable(text).isEmpty();
    }

    /**
     * {@return the same with English names where codes stand: for sentences, never for judging}
     *
     * @param outcome the outcome
     */
    public Outcome in(Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return equals(NONE) ? outcome : inEnglish().outcome(outcome);
    }

    /**
     * {@return the same with English names where codes stand: for sentences, never for judging}
     *
     * @param remaining what remains
     */
    public Remedy in(Remedy remaining) {
        Objects.requireNonNull(remaining, "remaining");
        return equals(NONE) ? remaining : inEnglish().remaining(remaining);
    }

    /**
     * {@return the same with English names where codes stand: for sentences, never for judging}
     *
     * @param selector the selector
     */
    public Selector in(Selector selector) {
        Objects.requireNonNull(selector, "selector");
        return equals(NONE) ? selector : selector.fold(inEnglish());
    }

    private Named inEnglish() {
        return new Named(code -> name(code, Language.ENGLISH), (topic, word) -> word);
    }

    /** What the code is called in the language, else in English; the code where it has neither name. */
    String name(String code, Language language) {
        return Optional.ofNullable(words.get(code))
                .flatMap(
                        names -> Optional.ofNullable(names.get(language.code())).or(() -> english(code)))
                .orElse(code);
    }

    /**
     * {@return what the code is called in English}
     *
     * @param code the code
     */
    public Optional<String> english(String code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(words.get(code)).map(names -> names.get("en"));
    }
}
