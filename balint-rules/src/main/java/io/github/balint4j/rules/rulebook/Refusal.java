package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;

/**
 * Why a row cannot be used.
 *
 * @param row the row's id
 * @param at the part of the row that is refused, one of its criteria, quantities or selectors as an object of its own; the row
 *     itself when it is not about its criterion
 * @param part which component of the row: {@code id}, {@code title}, {@code criterion}, {@code citations} or {@code reading}
 * @param what what is wrong, one sentence without its full stop
 */
public record Refusal(String row, Object at, String part, String what) {
    @Override
    public String toString() {
        return "row " + ForeignText.line(row) + ": " + what;
    }
}
