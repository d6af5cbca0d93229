package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.words.DateReader;
import io.github.balint4j.sheets.words.Vocabulary;
import io.github.balint4j.sheets.words.WordReader;
import java.util.List;
import java.util.stream.IntStream;

/** What kind of texts stand below the headings of a table, column by column; rows of totals do not count. */
final class ColumnContent {
    private static final String COUNT = "\\d{1,3}";
    private static final String TIME = "\\d{1,2}[:.]\\d{2}([ -].*)?";
    // One letter may be the initial of a name; an x hardly is.
    private static final String INITIAL = "[\\p{L}&&[^xX]]";

    private final Table table;
    private final int headingRow;
    private final DateReader dates;
    private final WordReader words;

    ColumnContent(Table table, int headingRow, DateReader dates, WordReader words) {
        this.table = table;
        this.headingRow = headingRow;
        this.dates = dates;
        this.words = words;
    }

    /** The cells below the heading in which something stands. */
    List<Cell> cells(int column) {
        return IntStream.rangeClosed(headingRow + 1, table.rows().size())
                .filter(row -> table.filled(row).stream()
                        .limit(1)
                        .noneMatch(first -> first.place().column() == column
                                ? Vocabulary.isSum(first.text())
                                : Vocabulary.isTotal(first.text())))
                .mapToObj(row -> table.at(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Whether something stands in the column, be it the heading alone. */
    boolean isFilled(int column) {
        return IntStream.rangeClosed(headingRow, table.rows().size())
                .anyMatch(row -> !table.at(row, column).isEmpty());
    }

    /** Whether there are cells, and each is a mark. */
    boolean areMarks(int column) {
        List<Cell> cells = cells(column);
        return !cells.isEmpty() && cells.stream().allMatch(this::isMark);
    }

    /** Whether all cells are marks, or one is that is no number. */
    boolean hasMarks(int column) {
        return areMarks(column)
                || cells(column).stream()
                        .anyMatch(cell -> isMark(cell) && !cell.text().matches(COUNT));
    }

    /** Whether one of the cells is a role. */
    boolean hasRole(int column) {
        return cells(column).stream().anyMatch(this::isRole);
    }

    /** Whether there are cells, and each is a word for what the column would mean: a kind of activity, a role. */
    boolean are(ColumnMeaning meaning, int column) {
        List<Cell> cells = cells(column);
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(
                                cell -> words.read(cell, meaning.code()).value().isPresent());
    }

    /** Whether most of the cells are days. */
    boolean areDays(int column) {
        List<Cell> cells = cells(column);
        return cells.stream().filter(dates::looksLikeDay).count() * 2 > cells.size();
    }

    /** Whether there are cells, and all of them are marks, days or times, which nobody is called. */
    boolean areNoNames(int column) {
        List<Cell> cells = cells(column);
        return cells.stream()
                        .allMatch(cell -> isMark(cell)
                                || dates.looksLikeDay(cell)
                                || cell.text().matches(TIME))
                && cells.stream().anyMatch(cell -> !cell.text().matches(INITIAL));
    }

    boolean isRole(Cell cell) {
        return words.read(cell, "role").value().isPresent();
    }

    boolean isMark(Cell cell) {
        return words.read(cell, "mark").problems().stream().allMatch(problem -> problem.code() == Code.TWO_FACED_WORD);
    }
}
