package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a table: the document, or all that is wrong; never half of it.
 *
 * @param document what was read; empty where there are problems
 * @param problems what is wrong, in the order of the table
 * @param guesses what was guessed, for whoever knows better
 * @param leftOut what the document does not have
 * @param columns what columns were taken to mean, by headings that are words of ours; and what the user has said of others, by their letters, as
 *     their headings may be names
 * @param names who is who, with those that were known before
 * @param <T> the type of the document
 */
public record Imported<T>(
        Optional<T> document,
        List<Remark> problems,
        List<Remark> guesses,
        List<Remark> leftOut,
        Map<String, ColumnMeaning> columns,
        NameBook names) {
    /**
     * Copies the lists.
     *
     * @param document what was read; empty where there are problems
     * @param problems what is wrong, in the order of the table
     * @param guesses what was guessed, for whoever knows better
     * @param leftOut what the document does not have
     * @param columns what columns were taken to mean, by headings that are words of ours; and what the user has said of others, by
     *     their letters, as their headings may be names
     * @param names who is who, with those that were known before
     */
    public Imported {
        problems = List.copyOf(problems);
        guesses = List.copyOf(guesses);
        leftOut = List.copyOf(leftOut);
        columns = Map.copyOf(columns);
    }
}
