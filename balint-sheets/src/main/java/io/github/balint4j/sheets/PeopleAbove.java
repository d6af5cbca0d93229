package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a table has its days in rows and its people in columns, and which of the columns are people. */
final class PeopleAbove {
    /** What stands below a heading that may be a name. */
    enum Column {
        /** Somebody's marks. */
        PERSON,
        /** Nothing: it may be somebody who never came. */
        PERHAPS,
        /** Something else. */
        OTHER
    }

    private final List<Cell> heads;
    private final Headings headings;
    private final ColumnContent content;
    private final Optional<Cell> day;

    PeopleAbove(List<Cell> heads, Headings headings, ColumnContent content) {
        this.heads = heads;
        this.headings = headings;
        this.content = content;
        this.day = heads.stream()
                .filter(head -> headings.meanings(head).contains(ColumnMeaning.DATE))
                .findFirst()
                .or(() -> heads.stream()
                        .filter(head -> headings.meanings(head).isEmpty())
                        .filter(head -> content.areDays(column(head)))
                        .findFirst())
                .filter(head -> content.areDays(column(head)));
    }

    /** Whether it does: beside days stand marks below headings that are no words of ours, and no column has names. */
    boolean applies() {
        boolean hasNames = heads.stream()
                .filter(head -> headings.meanings(head).stream().anyMatch(ColumnMeaning.NAMES::contains))
                .map(PeopleAbove::column)
                .anyMatch(column -> !content.cells(column).isEmpty() && !content.areNoNames(column));
        if (day.isEmpty() || hasNames) {
            return false;
        }
        List<Cell> others = heads.stream()
                .filter(head -> !head.isEmpty() && !isDay(head))
                .filter(head -> headings.own(head).isPresent()
                        ? isPerson(head)
                        : ColumnMeaning.ofHeading(head.text()).isEmpty())
                .filter(head -> !content.cells(column(head)).isEmpty())
                .toList();
        long marked =
                others.stream().filter(head -> content.hasMarks(column(head))).count();
        return marked > 1 && marked * 2 > others.size();
    }

    boolean isDay(Cell head) {
        return day.filter(head::equals).isPresent();
    }

    /** What stands below the heading. */
    Column kind(Cell head) {
        if (isPerson(head)) {
            return Column.PERSON;
        }
        if (!headings.meanings(head).isEmpty() || isDay(head) || Vocabulary.isTotal(head.text())) {
            return Column.OTHER;
        }
        return content.hasMarks(column(head)) || content.hasRole(column(head))
                ? Column.PERSON
                : content.cells(column(head)).isEmpty() && !head.isEmpty() ? Column.PERHAPS : Column.OTHER;
    }

    /** Whether the row below the headings goes on with the names: surnames below first names. */
    boolean goesOn(Table table, int row, Set<Integer> people) {
        List<Cell> filled = row < table.rows().size() ? table.filled(row + 1) : List.of();
        return filled.size() > 1
                && filled.stream()
                        .allMatch(cell -> people.contains(column(cell))
                                && !content.isMark(cell)
                                && !content.isRole(cell)
                                && !cell.text().matches("[0-9]+"));
    }

    private boolean isPerson(Cell head) {
        return headings.meanings(head).equals(Set.of(ColumnMeaning.PERSON));
    }

    private static int column(Cell head) {
        return head.place().column();
    }
}
