package io.github.balint4j.sheets.table;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Something that is to be said about a table: what is wrong with it, what was guessed, or what was left out. It repeats of cells only
 * what {@link ForeignText} allows, as a cell may hold a name.
 *
 * <pre>{@code
 * Imported<BalintGroup> read = new SheetImport(ImportSettings.none(), NameBook.empty()).group(Workbook.read(file), GroupId.of("monday"));
 * for (Remark remark : read.problems()) {
 *     System.out.println(remark.inWords(Locale.forLanguageTag("da")));
 * }
 * }</pre>
 *
 * @param code what
 * @param place where
 * @param arguments what its sentence names, by the names in the bundle; {@linkplain io.github.balint4j.core.Sentences#ofCore sentences of the core} among them
 */
public record Remark(Code code, Place place, Map<String, String> arguments) {
    /** What can be said. */
    public enum Code {
        /** The file is no table that can be read. */
        UNREADABLE,
        /** The file is a workbook of the older, binary form. */
        OLD_WORKBOOK,
        /** The table has more rows or columns than can be. */
        TOO_LARGE,
        /** The quotation marks of a CSV file do not pair. */
        QUOTES,
        /** Guess: a file without a mark, that is no UTF-8, is Windows-1252. */
        ENCODING,
        /** No row looks like headings of what was asked for. */
        NO_HEADINGS,
        /** Several sheets look like such a table. */
        SEVERAL_SHEETS,
        /** There is no sheet of that name or number. */
        NO_SUCH_SHEET,
        /** A column that is needed is not there. */
        COLUMN_MISSING,
        /** No column has the days of a sign-in list, and no line above it says one. */
        NO_DAYS,
        /** Several days stand above a sign-in list that has no column of days. */
        DAYS_ABOVE,
        /** Two columns mean the same. */
        COLUMN_TWICE,
        /** What a column means is not sure. */
        COLUMN_UNSURE,
        /** A column in a list of days has a heading that is not a day alone. */
        NO_DAY_ALONE,
        /** What stands in the column of names is no name. */
        NO_NAMES,
        /** Guess: what a column means. */
        COLUMN_MEANS,
        /** Guess: what a column means by what was kept of an earlier table. */
        COLUMN_KEPT,
        /** A column was named that the table does not have. */
        NO_SUCH_COLUMN,
        /** Left out: a column. */
        COLUMN_LEFT_OUT,
        /** Left out: a row above the headings. */
        ABOVE_LEFT_OUT,
        /** Left out: a row of totals. */
        TOTALS_LEFT_OUT,
        /** Left out: a row that holds no entry. */
        ROW_LEFT_OUT,
        /** Left out: what stands for somebody without naming them. */
        NOBODY_LEFT_OUT,
        /** Left out: a cell beside the table. */
        BESIDE_LEFT_OUT,
        /** It is no day. */
        NO_DATE,
        /** It is no time of day. */
        NO_TIME,
        /** No calendar has the day. */
        NOT_IN_CALENDAR,
        /** The day is missing. */
        DATE_MISSING,
        /** The day can be read in two ways. */
        TWO_FACED_DATE,
        /** The day is not written in the order that was said. */
        OTHER_ORDER,
        /** Days without a year run backwards. */
        YEAR_UNSURE,
        /** The day lacks its year. */
        DATE_WITHOUT_YEAR,
        /** The day falls on another day of the week. */
        OTHER_WEEKDAY,
        /** Guess: a day above the headings is that of all rows. */
        DAY_ABOVE,
        /** Guess: where nothing stands, the day above holds on, as in merged cells. */
        DAY_CARRIED,
        /** Guess: a bare number is a day of a spreadsheet. */
        DAY_NUMBER,
        /** It is no amount. */
        NO_AMOUNT,
        /** An amount has no unit. */
        AMOUNT_WITHOUT_UNIT,
        /** The word is not known. */
        UNKNOWN_WORD,
        /** The word means different things in different languages. */
        TWO_FACED_WORD,
        /** It is no code. */
        NO_CODE,
        /** The name is missing. */
        PERSON_MISSING,
        /** A person has two rows. */
        PERSON_TWICE,
        /** A day has two rows. */
        DAY_TWICE,
        /** Guess: two names differ in one letter. */
        NAMES_ALIKE,
        /** A portfolio is of one person, and the table names several. */
        SEVERAL_PERSONS,
        /** Guess: what an empty cell means. */
        EMPTY_IS_ABSENT,
        /** Guess: that an empty cell says nothing. */
        EMPTY_IS_UNKNOWN,
        /** What is read cannot be true together. */
        CONTRADICTION,
        /** A value is refused by its type. */
        REFUSED
    }

    /**
     * Copies the map.
     *
     * @param code what
     * @param place where
     * @param arguments what its sentence names, by the names in the bundle; {@linkplain io.github.balint4j.core.Sentences#ofCore
     *     sentences of the core} among them
     */
    public Remark {
        arguments = Map.copyOf(new TreeMap<>(arguments));
    }

    /**
     * {@return a remark; arguments are names and values in turn}
     *
     * @param code what it is about
     * @param place where
     * @param arguments names and values in turn, so that there is an even number of them
     */
    public static Remark of(Code code, Place place, String... arguments) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return new Remark(code, place, named);
    }

    /** {@return the sentence, without the place, in English} */
    public String sentence() {
        return sentence(Locale.ENGLISH);
    }

    /**
     * {@return the same in this language; in English where we have no texts in it}
     *
     * @param locale the reader's; only its language counts
     */
    public String sentence(Locale locale) {
        Texts texts = texts(locale);
        return texts.say(
                code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments.entrySet().stream()
                        .flatMap(one -> Stream.of(one.getKey(), said(one.getValue(), texts)))
                        .toArray());
    }

    private static String said(String argument, Texts texts) {
        String weekday = "weekday." + argument;
        return texts.has(weekday) ? texts.say(weekday) : argument;
    }

    static Texts texts(Locale locale) {
        return Texts.in(Language.of(locale), of -> ResourceBundle.getBundle("io.github.balint4j.sheets.remarks", of));
    }

    /**
     * {@return the place and the sentence, in this language; in English where we have no texts in it}
     *
     * @param locale the reader's; only its language counts
     */
    public String inWords(Locale locale) {
        return place.inWords(locale) + ": " + sentence(locale);
    }

    /** The place and the sentence, in English. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }
}
