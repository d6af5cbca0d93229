package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
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
 * @param shape what stands above the columns
 * @param columns the columns with a meaning
 * @param days the columns headed by a day
 * @param people the columns headed by a person's name
 * @param dayAbove the day of all rows, which stands above them once; empty where each has its own
 * @param headings what the columns mean, by a word of ours that heads them, or by their letters where the user has said it
 */
record Layout(
        Table table,
        int firstRow,
        Shape shape,
        Map<ColumnMeaning, Integer> columns,
        SortedMap<Integer, Moment> days,
        SortedMap<Integer, Cell> people,
        Optional<Cell> dayAbove,
        Map<String, ColumnMeaning> headings,
        List<Remark> problems,
        List<Remark> guesses,
        List<Remark> leftOut) {
    /** What a table is like. */
    enum Shape {
        /** Each row is an entry. */
        ROWS,
        /** People in rows, days in columns. */
        DAYS_ABOVE,
        /** Days in rows, people in columns. */
        PEOPLE_ABOVE
    }

    /** Whether it is not known which column is which, so that reading the rows would only tell more of the same. */
    boolean isUnclear() {
        return problems.stream()
                .anyMatch(problem -> Set.of(
                                Code.COLUMN_MISSING,
                                Code.NO_DAYS,
                                Code.DAYS_ABOVE,
                                Code.COLUMN_TWICE,
                                Code.COLUMN_UNSURE,
                                Code.NO_DAY_ALONE,
                                Code.NO_NAMES)
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

    /** The name in the row, where first name and surname may stand in two columns: then both, as one cell at the place of the first. */
    Optional<Cell> name(int row) {
        List<Cell> parts = ColumnMeaning.NAMES.stream()
                .flatMap(part -> cell(row, part).stream())
                .toList();
        return parts.stream()
                .map(Cell::text)
                .reduce((first, other) -> first + " " + other)
                .map(name -> Cell.of(parts.get(0).place(), name));
    }

    /** Where it would stand. */
    Place expectedName(int row) {
        return ColumnMeaning.NAMES.stream()
                .filter(columns::containsKey)
                .map(part -> expected(row, part).place())
                .findFirst()
                .orElseGet(() -> expected(row, ColumnMeaning.PERSON).place());
    }

    /** Where such a cell would stand. */
    Cell expected(int row, ColumnMeaning meaning) {
        return table.at(row, columns.getOrDefault(meaning, 1));
    }

    boolean isUsed(Cell cell) {
        return columns.containsValue(cell.place().column())
                || days.containsKey(cell.place().column())
                || people.containsKey(cell.place().column());
    }
}
