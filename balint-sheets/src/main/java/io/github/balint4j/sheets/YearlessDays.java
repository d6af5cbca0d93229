package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.words.DateReader;
import io.github.balint4j.sheets.words.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Days that say no year. */
final class YearlessDays {
    private final DateReader asWritten;
    private final List<Cell> cells = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    /** Those of rows that stand in the order of time, or against it. */
    YearlessDays(ImportSettings settings) {
        this.asWritten = new DateReader(settings.dates(), OptionalInt.empty());
    }

    void add(Cell cell, LocalDate day) {
        if (isYearless(asWritten, cell)) {
            cells.add(cell);
            days.add(day);
        }
    }

    /** Those that turn round: rows go up the year or down it, and where they do both, there may be two years. */
    List<Remark> unsure() {
        int first = 0;
        for (int i = 1; i < days.size(); i++) {
            int step = Integer.signum(days.get(i).compareTo(days.get(i - 1)));
            if (first != 0 && step == -first) {
                return List.of(unsure(cells.get(i), days.get(i), cells.get(i - 1)));
            }
            first = first == 0 ? step : first;
        }
        return List.of();
    }

    private static boolean isYearless(DateReader asWritten, Cell cell) {
        return asWritten.read(cell).problems().stream().anyMatch(problem -> problem.code() == Code.DATE_WITHOUT_YEAR);
    }

    private static Remark unsure(Cell cell, LocalDate day, Cell other) {
        return Remark.of(
                Code.YEAR_UNSURE,
                cell.place(),
                "day",
                day.toString(),
                "other",
                other.place().toString());
    }

    /** Those of headings that run backwards, and so may be of another year than the one that was said. */
    static List<Remark> unsure(List<Cell> heads, SortedMap<Integer, Moment> days, ImportSettings settings) {
        DateReader asWritten = new DateReader(settings.dates(), OptionalInt.empty());
        Set<Integer> withoutYear = heads.stream()
                .filter(head -> isYearless(asWritten, head))
                .map(head -> head.place().column())
                .collect(Collectors.toSet());
        List<Remark> unsure = new ArrayList<>();
        Integer before = null;
        for (Integer column : days.keySet()) {
            if (before != null
                    && days.get(column).day().isBefore(days.get(before).day())
                    && (withoutYear.contains(column) || withoutYear.contains(before))) {
                unsure.add(unsure(heads.get(column - 1), days.get(column).day(), heads.get(before - 1)));
            }
            before = column;
        }
        return unsure;
    }
}
