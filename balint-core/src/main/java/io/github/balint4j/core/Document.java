package io.github.balint4j.core;

import java.time.LocalDate;

/**
 * That a paper exists; never what stands in it.
 *
 * <pre>{@code
 * Document.of("logbook", LocalDate.of(2025, 12, 1));
 * }</pre>
 *
 * <p>Source: us-abfm/participant.
 *
 * @param code which, for instance {@code portfolio} or {@code logbook}; a caller may add codes of its own
 * @param on its day, as far as it is known; as usual: not after the day on which it was put on record
 */
public record Document(String code, Given<PartialDate> on) {
    /**
     * @param code which, for instance {@code portfolio} or {@code logbook}; a caller may add codes of its own
     * @param on its day, as far as it is known; as usual: not after the day on which it was put on record
     * @throws IllegalArgumentException when the code is malformed
     */
    public Document {
        Grammar.require(code, "code");
    }

    /**
     * {@return this paper, of this day}
     *
     * @param code what it is, in the grammar of {@link Grammar}
     * @param on the day of the paper
     * @throws IllegalArgumentException when the code is malformed
     */
    public static Document of(String code, LocalDate on) {
        return new Document(code, Given.of(PartialDate.of(on)));
    }
}
