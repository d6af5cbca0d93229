package io.github.balint4j.sheets.table;

import io.github.balint4j.core.Texts;
import java.util.Locale;

/**
 * Where a cell stands, or a row, a column or a sheet as a whole.
 *
 * <pre>{@code
 * new Place(1, 3, 2).toString(); // row 3, column B
 * Place.letters(27); // AA
 * }</pre>
 *
 * @param sheet the number of the sheet in its workbook, from 1
 * @param row the row, from 1; 0 for a whole column or sheet
 * @param column the column, from 1; 0 for a whole row or sheet
 */
public record Place(int sheet, int row, int column) implements Comparable<Place> {
    private static final int LETTERS = 26;

    /**
     * {@return the whole sheet}
     *
     * @param sheet the number of the sheet in its workbook, from 1
     */
    public static Place of(int sheet) {
        return new Place(sheet, 0, 0);
    }

    /** {@return the same sheet's column as a whole} */
    public Place wholeColumn() {
        return new Place(sheet, 0, column);
    }

    /** {@return the same sheet's row as a whole} */
    public Place wholeRow() {
        return new Place(sheet, row, 0);
    }

    /**
     * {@return the letters of a column, for instance {@code AB} for 28}
     *
     * @param column the column, from 1
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(Place other) {
        int bySheet = Integer.compare(sheet, other.sheet);
        int byRow = bySheet == 0 ? Integer.compare(row, other.row) : bySheet;
        return byRow == 0 ? Integer.compare(column, other.column) : byRow;
    }

    /**
     * {@return the place as spreadsheets write it: {@code B5}, {@code row 5}, {@code column B}; of a second sheet {@code sheet 2,
     * B5}} In this language; in English where we have no texts in it.
     *
     * @param locale the reader's; only its language counts
     */
    public String inWords(Locale locale) {
        Texts texts = Remark.texts(locale);
        String within = row == 0
                ? (column == 0 ? "" : texts.say("place.column", "letters", letters(column)))
                : (column == 0 ? texts.say("place.row", "row", row) : letters(column) + row);
        String which = texts.say("place.sheet", "sheet", sheet);
        return within.isEmpty() ? which : sheet == 1 ? within : which + ", " + within;
    }

    /** The same in English. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }
}
