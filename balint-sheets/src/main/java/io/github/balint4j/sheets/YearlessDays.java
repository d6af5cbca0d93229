package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Remark.Code;
import io.github.balint4j.sheets.words.DateReader;
import io.github.balint4j.sheets.words.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Days in headings that say no year. */
final class YearlessDays {
    private YearlessDays() {}

    /** Those that run backwards, and so may be of another year than the one that was said. */
    static List<Remark> unsure(List<Cell> heads, SortedMap<Integer, Moment> days, ImportSettings settings) {
        DateReader asWritten = new DateReader(settings.dates(), OptionalInt.empty());
        Set<Integer> withoutYear = heads.stream()
                .filter(head -> asWritten.read(head).problems().stream()
                        .anyMatch(problem -> problem.code() == Code.DATE_WITHOUT_YEAR))
                .map(head -> head.place().column())
                .collect(Collectors.toSet());
        List<Remark> unsure = new ArrayList<>();
        Integer before = null;
        for (Integer column : days.keySet()) {
            if (before != null
                    && days.get(column).day().isBefore(days.get(before).day())
                    && (withoutYear.contains(column) || withoutYear.contains(before))) {
                unsure.add(Remark.of(
                        Code.YEAR_UNSURE,
                        heads.get(column - 1).place(),
                        "day",
                        days.get(column).day().toString(),
                        "other",
                        heads.get(before - 1).place().toString()));
            }
            before = column;
        }
        return unsure;
    }
}
