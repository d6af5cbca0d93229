package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a paper exists; never what stands in it.
 *
 * @param code which, for instance {@code portfolio} or {@code logbook}; a caller may add codes of its own
 * @param on its day, as far as it is known
 */
public record Document(String code, Optional<PartialDate> on) {
    /** @throws IllegalArgumentException when the code is malformed */
    public Document {
        Grammar.require(code, "code");
    }

    /** This paper, of this day. */
    public static Document of(String code, LocalDate on) {
        return new Document(code, Optional.of(PartialDate.of(on)));
    }
}
