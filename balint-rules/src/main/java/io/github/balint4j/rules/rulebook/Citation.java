package io.github.balint4j.rules.rulebook;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Where a requirement stands.
 *
 * @param source the source, by its id or title, for instance {@code DK-1}
 * @param place where in it: a row, section or heading; empty when the whole source is meant
 * @param address the address of the page, when there is a public one
 * @param read when it was read
 * @param language the language of its original wording, an ISO 639 code such as {@code sv}
 */
public record Citation(
        String source,
        Optional<String> place,
        Optional<String> address,
        Optional<YearMonth> read,
        Optional<String> language) {
    /** @throws IllegalArgumentException when the source is blank */
    public Citation {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a citation names its source");
        }
    }

    /** The whole of a source. */
    public static Citation of(String source) {
        return new Citation(source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A place in a source. */
    public static Citation of(String source, String place) {
        return of(source).at(place);
    }

    /** Another place in the same source. */
    public Citation at(String newPlace) {
        return new Citation(source, Optional.of(newPlace), address, read, language);
    }

    /** The same, read in this month. */
    public Citation read(YearMonth month) {
        return new Citation(source, place, address, Optional.of(month), language);
    }

    /** The same, with the language of the original. */
    public Citation in(String originalLanguage) {
        return new Citation(source, place, address, read, Optional.of(originalLanguage));
    }

    /** The same, with the address of the page. */
    public Citation on(String page) {
        return new Citation(source, place, Optional.of(page), read, language);
    }

    @Override
    public String toString() {
        return source + place.map(where -> ", " + where).orElse("");
    }
}
