package io.github.balint4j.rules.rulebook;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a requirement stands.
 *
 * <pre>{@code
 * Citation.of("Our hospital: rules for Balint groups", "section 2")
 *         .read(YearMonth.of(2026, 11))
 *         .in("sv")
 *         .on("https://hospital.example/balint");
 * }</pre>
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
    /**
     * @param source the source, by its id or title, for instance {@code DK-1}
     * @param place where in it: a row, section or heading; empty when the whole source is meant
     * @param address the address of the page, when there is a public one
     * @param read when it was read
     * @param language the language of its original wording, an ISO 639 code such as {@code sv}
     * @throws IllegalArgumentException when the source is blank
     */
    public Citation {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(source, "source");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a citation names its source");
        }
    }

    /**
     * {@return the whole of a source}
     *
     * @param source the source, by its id or title, for instance {@code DK-1}
     */
    public static Citation of(String source) {
        Objects.requireNonNull(source, "source");
        return new Citation(source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a place in a source}
     *
     * @param source the source, by its id or title, for instance {@code DK-1}
     * @param place where in the source, for instance {@code section 7}
     */
    public static Citation of(String source, String place) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        return of(source).at(place);
    }

    /**
     * {@return another place in the same source}
     *
     * @param newPlace where in the source
     */
    public Citation at(String newPlace) {
        Objects.requireNonNull(newPlace, "newPlace");
        return new Citation(source, Optional.of(newPlace), address, read, language);
    }

    /**
     * {@return the same, read in this month}
     *
     * @param month the month in which it was read
     */
    public Citation read(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return new Citation(source, place, address, Optional.of(month), language);
    }

    /**
     * {@return the same, with the language of the original}
     *
     * @param originalLanguage the language of the original, an ISO 639 code
     */
    public Citation in(String originalLanguage) {
        Objects.requireNonNull(originalLanguage, "originalLanguage");
        return new Citation(source, place, address, read, Optional.of(originalLanguage));
    }

    /**
     * {@return the same, with the address of the page}
     *
     * @param page the address of the page
     */
    public Citation on(String page) {
        Objects.requireNonNull(page, "page");
        return new Citation(source, place, Optional.of(page), read, language);
    }

    @Override
    public String toString() {
        return source + place.map(where -> ", " + where).orElse("");
    }
}
