package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.DateOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody has explained of a table.
 *
 * <pre>{@code
 * ImportSettings.none().withColumn("Datum", ColumnMeaning.DATE).withYear(2026).complete();
 * }</pre>
 *
 * @param columns what columns of this table mean, by heading or by letters such as {@code C}
 * @param kept what columns of earlier tables meant; letters hold only where the heading is no known word, and are shown as guesses
 * @param words what cells mean, such as {@code k} for {@code excused}, or {@code Skåne} for {@code se-m}
 * @param dates how days are meant that can be read in two ways; empty: they are refused
 * @param year the year of days that say none; empty: they are refused
 * @param sheet the name or number of the sheet; empty: the only one that looks right
 * @param isComplete whether the table lists all there is: every member and every session
 */
public record ImportSettings(
        Map<String, ColumnMeaning> columns,
        Map<String, ColumnMeaning> kept,
        Map<String, String> words,
        Optional<DateOrder> dates,
        OptionalInt year,
        Optional<String> sheet,
        boolean isComplete) {
    /**
     * Copies the maps.
     *
     * @param columns what columns of this table mean, by heading or by letters such as {@code C}
     * @param kept what columns of earlier tables meant; letters hold only where the heading is no known word, and are shown as
     *     guesses
     * @param words what cells mean, such as {@code k} for {@code excused}, or {@code Skåne} for {@code se-m}
     * @param dates how days are meant that can be read in two ways; empty: they are refused
     * @param year the year of days that say none; empty: they are refused
     * @param sheet the name or number of the sheet; empty: the only one that looks right
     * @param isComplete whether the table lists all there is: every member and every session
     */
    public ImportSettings {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** {@return settings that explain nothing} */
    public static ImportSettings none() {
        return new ImportSettings(
                Map.of(), Map.of(), Map.of(), Optional.empty(), OptionalInt.empty(), Optional.empty(), false);
    }

    /**
     * {@return the same with a column explained, by heading or letters}
     *
     * @param heading the heading of the column, or its letters, for instance {@code C}
     * @param meaning what stands in it
     */
    public ImportSettings withColumn(String heading, ColumnMeaning meaning) {
        return new ImportSettings(put(columns, heading, meaning), kept, words, dates, year, sheet, isComplete);
    }

    /**
     * {@return the same with what is known of a column of earlier tables}
     *
     * @param heading the heading of the column
     * @param meaning what stood in it
     */
    public ImportSettings withKept(String heading, ColumnMeaning meaning) {
        return new ImportSettings(columns, put(kept, heading, meaning), words, dates, year, sheet, isComplete);
    }

    /**
     * {@return the same with a word explained}
     *
     * @param word a word as it stands in a cell
     * @param meaning what it means, by code
     */
    public ImportSettings withWord(String word, String meaning) {
        return new ImportSettings(columns, kept, put(words, word, meaning), dates, year, sheet, isComplete);
    }

    /**
     * {@return the same with days in this order}
     *
     * @param order the order of day, month and year
     */
    public ImportSettings withDates(DateOrder order) {
        return new ImportSettings(columns, kept, words, Optional.of(order), year, sheet, isComplete);
    }

    /**
     * {@return the same with this year for days that say none}
     *
     * @param other the year
     */
    public ImportSettings withYear(int other) {
        return new ImportSettings(columns, kept, words, dates, OptionalInt.of(other), sheet, isComplete);
    }

    /**
     * {@return the same of this sheet}
     *
     * @param other the name of the sheet, or its number
     */
    public ImportSettings ofSheet(String other) {
        return new ImportSettings(columns, kept, words, dates, year, Optional.of(other), isComplete);
    }

    /** {@return the same of a table that lists all there is} */
    public ImportSettings complete() {
        return new ImportSettings(columns, kept, words, dates, year, sheet, true);
    }

    private static <T> Map<String, T> put(Map<String, T> map, String key, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
