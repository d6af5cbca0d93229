package io.github.balint4j.core;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages in which reports, pages and messages are written. Which one is always an argument, a {@link Locale}; it is never
 * taken from the machine. Codes, ids and JSON are the same in all of them.
 *
 * <p>The Danish and the German texts have not yet been reviewed by a speaker of the field.
 */
public enum Language {
    /** English: that of every method without an argument for the language. */
    ENGLISH("en", "uuuu-MM-dd", "uuuu-MM", '.'),
    /** Swedish, in the words of Swedish pages on Balint groups. */
    SWEDISH("sv", "uuuu-MM-dd", "uuuu-MM", ','),
    /** Danish; not yet reviewed by a speaker of the field. */
    DANISH("da", "d.M.uuuu", "M/uuuu", ','),
    /** German; not yet reviewed by a speaker of the field. */
    GERMAN("de", "dd.MM.uuuu", "MM/uuuu", ',');

    private final Locale locale;
    private final String day;
    private final String month;
    private final char point;

    Language(String code, String day, String month, char point) {
        this.locale = Locale.forLanguageTag(code);
        this.day = day;
        this.month = month;
        this.point = point;
    }

    String dayPattern() {
        return day;
    }

    String monthPattern() {
        return month;
    }

    char decimalPoint() {
        return point;
    }

    /** {@return the language without a country, for instance {@code sv}} */
    public Locale locale() {
        return locale;
    }

    /** {@return its ISO 639 code, for instance {@code sv}} */
    public String code() {
        return locale.getLanguage();
    }

    /**
     * {@return the language of the locale, whatever its country; English where there are no texts in that language}
     *
     * @param locale any locale
     */
    public static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(ENGLISH);
    }

    /**
     * {@return the language of this ISO 639 code, for instance {@code sv}; empty where there are no texts in it}
     *
     * @param code the code, in lower case
     */
    public static Optional<Language> find(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(Objects.requireNonNull(code, "code")))
                .findFirst();
    }
}
