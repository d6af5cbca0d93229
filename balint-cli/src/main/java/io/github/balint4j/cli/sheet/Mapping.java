package io.github.balint4j.cli.sheet;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.sheets.ColumnMeaning;
import io.github.balint4j.sheets.ImportSettings;
import io.github.balint4j.sheets.table.CsvText;
import io.github.balint4j.sheets.table.DateOrder;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.table.Workbook;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody has said of tables of one kind, kept for the next time: a line of CSV for each, what it is about, the text, and what it means.
 *
 * @param columns what columns mean
 * @param words what texts in cells mean
 * @param dates how days with two faces are meant
 * @param year the year of days without one; not kept, as the next table is of another
 */
record Mapping(
        Map<String, ColumnMeaning> columns,
        Map<String, String> words,
        Optional<DateOrder> dates,
        Optional<Integer> year) {
    private static final List<String> HEAD = List.of("about", "text", "meaning");

    /** The mapping of a file; or what is wrong with it, a sentence. */
    static Either<String, Mapping> read(byte[] file, Locale locale) {
        Workbook workbook = Workbook.read(file);
        Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        Optional<DateOrder> dates = Optional.empty();
        for (Remark problem : workbook.problems()) {
            return Either.left(problem.sentence(locale));
        }
        Table table = workbook.tables().get(0);
        for (int row = 1; row <= table.rows().size(); row++) {
            String about = table.at(row, 1).text();
            String text = table.at(row, 2).text();
            String meaning = table.at(row, 3).text();
            Optional<ColumnMeaning> column = ColumnMeaning.of(meaning);
            Optional<DateOrder> order = Arrays.stream(DateOrder.values())
                    .filter(one -> one.toString().equals(meaning))
                    .findFirst();
            if (about.equals("column") && column.isPresent()) {
                columns.put(text, column.get());
            } else if (about.equals("value") && !text.isEmpty() && !meaning.isEmpty()) {
                words.put(text, meaning);
            } else if (about.equals("dates") && order.isPresent()) {
                dates = order;
            } else if (!about.equals(HEAD.get(0)) && !table.filled(row).isEmpty()) {
                return Either.left(Messages.open("mapping.line", "line", row));
            }
        }
        return Either.right(new Mapping(columns, words, dates, Optional.empty()));
    }

    /** What is said here, and where nothing is, what was said before. */
    Mapping over(Mapping before) {
        Map<String, ColumnMeaning> allColumns = new LinkedHashMap<>(before.columns);
        allColumns.putAll(columns);
        Map<String, String> allWords = new LinkedHashMap<>(before.words);
        allWords.putAll(words);
        return new Mapping(allColumns, allWords, dates.or(before::dates), year);
    }

    /** The same with what the columns of a table were taken to mean; texts that head no columns elsewhere, and may be names, are not kept. */
    Mapping with(Map<String, ColumnMeaning> taken) {
        Map<String, ColumnMeaning> all = new LinkedHashMap<>(columns);
        all.keySet().removeIf(text -> !ColumnMeaning.isHeading(text) && !text.matches("[A-Z]{1,3}"));
        taken.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return new Mapping(all, words, dates, year);
    }

    /** What is said here of one table, with what was said before of others. */
    ImportSettings settings(Optional<Mapping> before, Optional<String> sheet, boolean complete) {
        Mapping all = before.map(this::over).orElse(this);
        return new ImportSettings(
                columns,
                before.map(Mapping::columns).orElse(Map.of()),
                all.words,
                all.dates,
                year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                sheet,
                complete);
    }

    String toCsv() {
        CsvText csv = new CsvText(';');
        StringBuilder text = new StringBuilder("\ufeff").append(csv.row(HEAD));
        columns.forEach((heading, meaning) -> text.append(csv.row(List.of("column", heading, meaning.code()))));
        words.forEach((word, meaning) -> text.append(csv.row(List.of("value", word, meaning))));
        dates.ifPresent(order -> text.append(csv.row(List.of("dates", "", order.toString()))));
        return text.toString();
    }
}
