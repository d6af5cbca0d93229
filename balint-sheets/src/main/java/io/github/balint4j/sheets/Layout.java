package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.words.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Where in a table what stands.
 *
 * @param firstRow the first row of entries
 * @param columns the columns with a meaning
 * @param isGrid whether columns are headed by days
 * @param days the columns headed by a day
 * @param headings what the columns mean, by a word of ours that heads them, or by their letters where the user has said it
 */
record Layout(
        Table table,
        int firstRow,
        Map<ColumnMeaning, Integer> columns,
        boolean isGrid,
        SortedMap<Integer, Moment> days,
        Map<String, ColumnMeaning> headings,
        List<Remark> problems,
        List<Remark> guesses,
        List<Remark> leftOut) {
    /** Whether it is not known which column is which, so that reading the rows would only tell more of the same. */
    boolean isUnclear() {
        return problems.stream()
                .anyMatch(problem -> Set.of(
                                Code.COLUMN_MISSING,
                                Code.COLUMN_TWICE,
                                Code.COLUMN_UNSURE,
                                Code.NO_DAY_ALONE,
                                Code.NO_NAMES,
                                Code.TURNED)
                        .contains(problem.code()));
    }

    boolean has(ColumnMeaning meaning) {
        return columns.containsKey(meaning);
    }

    /** The cell of this meaning in the row, where something stands in it. */
    Optional<Cell> cell(int row, ColumnMeaning meaning) {
        return Optional.ofNullable(columns.get(meaning))
                .map(column -> table.at(row, column))
                .filter(cell -> !cell.isEmpty());
    }

    /** Where such a cell would stand. */
    Cell expected(int row, ColumnMeaning meaning) {
        return table.at(row, columns.getOrDefault(meaning, 1));
    }

    boolean isUsed(Cell cell) {
        return columns.containsValue(cell.place().column())
                || days.containsKey(cell.place().column());
    }
}
