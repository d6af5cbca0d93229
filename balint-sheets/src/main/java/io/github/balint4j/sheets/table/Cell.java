package io.github.balint4j.sheets.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One cell of a table.
 *
 * <pre>{@code
 * Cell.of(new Place(1, 3, 2), "2026-03-02"); // sheet 1, row 3, column 2
 * }</pre>
 *
 * @param place where it stands
 * @param text what stands in it, without white space around; a number as {@code 1.5}; may be empty
 * @param number its number, where the file itself says that it is one
 * @param day its day and time, where the file itself shows the number as such
 */
public record Cell(Place place, String text, Optional<BigDecimal> number, Optional<LocalDateTime> day) {
    /**
     * {@return a cell of text}
     *
     * @param place where it stands
     * @param text what stands in it; may be empty
     */
    public static Cell of(Place place, String text) {
        return new Cell(place, text.strip(), Optional.empty(), Optional.empty());
    }

    /** {@return whether nothing stands in it} */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
