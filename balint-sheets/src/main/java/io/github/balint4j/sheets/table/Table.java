package io.github.balint4j.sheets.table;

import java.util.List;

/**
 * One sheet: its rows from the first, each with its cells from the first column on. A row may be shorter than others.
 *
 * @param number which sheet of its workbook, from 1
 * @param name what the sheet is called; empty in CSV
 * @param rows the rows; the first has index 0
 */
public record Table(int number, String name, List<List<Cell>> rows) {
    /**
     * Copies the lists.
     *
     * @param number which sheet of its workbook, from 1
     * @param name what the sheet is called; empty in CSV
     * @param rows the rows; the first has index 0
     */
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * {@return the cell at a row and column, both from 1; an empty one where the table has none}
     *
     * @param row the row, from 1
     * @param column the column, from 1
     */
    public Cell at(int row, int column) {
        List<Cell> cells = row >= 1 && row <= rows.size() ? rows.get(row - 1) : List.of();
        return column <= cells.size() ? cells.get(column - 1) : Cell.of(new Place(number, row, column), "");
    }

    /** {@return how many columns the widest row has} */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * {@return the cells of a row, from 1, in which something stands}
     *
     * @param row the row, from 1, at most the number of rows
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public List<Cell> filled(int row) {
        return rows.get(row - 1).stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
