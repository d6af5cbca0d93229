package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.words.DateReader;
import io.github.balint4j.sheets.words.Vocabulary;

/** Finds the row of a table that heads its columns. */
final class HeadingRow {
    private static final int LOOKED_AT = 40;

    private final Table table;
    private final DateReader dates;
    private final Headings said;
    private final ColumnMeaning.Kind kind;

    HeadingRow(Table table, DateReader dates, Headings said, ColumnMeaning.Kind kind) {
        this.table = table;
        this.dates = dates;
        this.said = said;
        this.kind = kind;
    }

    /** The row with most words and days that head columns; 0 where none has any. */
    int known() {
        int best = 0;
        int most = 0;
        for (int row = 1; row <= Math.min(LOOKED_AT, table.rows().size()); row++) {
            int score = score(row);
            if (score > most) {
                best = row;
                most = score;
            }
        }
        return best;
    }

    // Where the user says by letters what columns are, no heading need be known.
    int firstOfSeveralCells() {
        for (int row = 1; row <= table.rows().size(); row++) {
            if (table.filled(row).size() > 1) {
                return row;
            }
        }
        return 0;
    }

    private int score(int row) {
        int score = 0;
        int days = 0;
        for (Cell cell : table.filled(row)) {
            if (said.meaningsOfText(cell).stream().anyMatch(kind::uses)) {
                score += 2;
            } else if (isDay(cell)) {
                days++;
            }
        }
        return score + days == 0 ? 0 : score + days + above(row);
    }

    // Of headings in two lines, words may stand above, merged over both, and days below.
    private int above(int row) {
        return row == 1
                ? 0
                : (int) (2
                        * table.filled(row - 1).stream()
                                .filter(cell ->
                                        table.at(row, cell.place().column()).isEmpty())
                                .filter(cell ->
                                        said.meaningsOfText(cell).stream().anyMatch(kind::uses))
                                .count());
    }

    /** Whether the cell heads a column with a day, and does not stand among days. */
    boolean isDay(Cell cell) {
        return kind == ColumnMeaning.Kind.GROUP
                && !said.isSaid(ColumnMeaning.DATE)
                && dates.looksLikeDay(cell)
                && !dates.looksLikeDay(
                        table.at(cell.place().row() + 1, cell.place().column()))
                && !dates.looksLikeDay(
                        table.at(cell.place().row() - 1, cell.place().column()));
    }

    /** Whether the row below only adds to the headings: units, words in brackets, further headings. */
    boolean isContinued(int row) {
        if (row >= table.rows().size() || table.filled(row + 1).isEmpty()) {
            return false;
        }
        return table.filled(row + 1).stream()
                .allMatch(cell -> cell.text().matches("[(\\[].*[)\\]]")
                        || !Vocabulary.heading(cell.text()).isEmpty());
    }
}
