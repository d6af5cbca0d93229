package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.words.DateReader;
import io.github.balint4j.sheets.words.Moment;
import io.github.balint4j.sheets.words.Reading;
import io.github.balint4j.sheets.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The day of a sign-in list of one session, which stands once, above the names: {@code Balintgrupp 3.2.2026}. */
final class DayAbove {
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./] ?\\d{1,2}(?:[-./] ?| )(?:\\d{4}|\\d{2})"
                    + "|\\d{1,2}(?:\\.|st|nd|rd|th)? ?\\p{L}{3,9}\\.?,? \\d{4}"
                    + "|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\d)");
    private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}{2,10}[.,]* +$");
    private static final Pattern TIME_AFTER = Pattern.compile("^[ T,]+(?:kl\\.? ?)?\\d{1,2}[:.]\\d{2}");

    /**
     * What was found.
     *
     * @param day the day, as a cell of it alone; empty where there is none, or several
     */
    record Found(Optional<Cell> day, List<Remark> problems, List<Remark> guesses) {}

    private final Table table;
    private final DateReader dates;

    DayAbove(Table table, DateReader dates) {
        this.table = table;
        this.dates = dates;
    }

    /** The day that the rows above this one say. */
    Found before(int row) {
        List<Cell> found = said(row);
        if (found.size() > 1) {
            return new Found(
                    Optional.empty(),
                    List.of(Remark.of(
                            Code.DAYS_ABOVE,
                            found.get(1).place(),
                            "other",
                            found.get(0).place().toString())),
                    List.of());
        }
        List<Remark> problems = new ArrayList<>();
        List<Remark> guesses = new ArrayList<>();
        for (Cell day : found) {
            Reading<Moment> read = dates.read(day);
            problems.addAll(read.problems());
            guesses.addAll(read.guesses());
            read.value()
                    .ifPresent(moment -> guesses.add(Remark.of(
                            Code.DAY_ABOVE, day.place(), "day", moment.day().toString())));
        }
        return new Found(found.stream().findFirst(), problems, guesses);
    }

    // Each day as a cell of it alone at its place; one that is said again only once.
    private List<Cell> said(int row) {
        List<Cell> days = new ArrayList<>();
        IntStream.range(1, row)
                .mapToObj(table::filled)
                .flatMap(List::stream)
                .flatMap(this::days)
                .filter(day -> days.stream().noneMatch(other -> isSame(day, other)))
                .forEach(days::add);
        return days;
    }

    private boolean isSame(Cell one, Cell other) {
        return one.text().equals(other.text())
                || dates.read(one)
                        .value()
                        .filter(read ->
                                dates.read(other).value().filter(read::equals).isPresent())
                        .isPresent();
    }

    /** The last row with a day, where below it nothing stands but names, one in a row; 0 where it is not so. */
    int aboveBareNames() {
        int last = IntStream.rangeClosed(1, table.rows().size())
                .filter(row -> table.filled(row).stream()
                        .anyMatch(cell -> days(cell).findAny().isPresent()))
                .max()
                .orElse(0);
        return last > 0 && nameColumn(last) > 0 ? last : 0;
    }

    /** The one column in which something stands below the row; 0 where there are several, or none. */
    int nameColumn(int row) {
        List<Integer> columns = IntStream.rangeClosed(row + 1, table.rows().size())
                .mapToObj(table::filled)
                .flatMap(List::stream)
                .map(cell -> cell.place().column())
                .distinct()
                .toList();
        return columns.size() == 1 ? columns.get(0) : 0;
    }

    private Stream<Cell> days(Cell cell) {
        if (dates.looksLikeDay(cell)) {
            return Stream.of(cell);
        }
        String text = cell.text().replace('\u00a0', ' ');
        if (cell.number().isPresent() || isOfTheSheet(text)) {
            return Stream.empty();
        }
        List<Cell> days = new ArrayList<>();
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            whole(cell, text, found).ifPresent(days::add);
        }
        return days.stream();
    }

    // The day on which the sheet was printed or last changed says nothing of a session.
    private static boolean isOfTheSheet(String text) {
        return Stream.of(text.split("[^\\p{L}]+"))
                .anyMatch(word -> !Vocabulary.meanings("of-the-sheet", word).isEmpty());
    }

    // With the weekday before it and the time of day behind it, where they are there.
    private Optional<Cell> whole(Cell cell, String text, Matcher found) {
        Matcher before = WORD_BEFORE.matcher(text.substring(0, found.start()));
        Matcher after = TIME_AFTER.matcher(text.substring(found.end()));
        String weekday = before.find() ? before.group() : "";
        String time = after.find() ? after.group() : "";
        return Stream.of(weekday + found.group() + time, found.group() + time, found.group())
                .map(day -> Cell.of(cell.place(), day))
                .filter(dates::looksLikeDay)
                .findFirst();
    }
}
