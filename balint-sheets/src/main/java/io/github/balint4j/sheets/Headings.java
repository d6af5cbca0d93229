package io.github.balint4j.sheets;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.words.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What headings mean: as the user says of this table, else as was kept of an earlier one, else by the words of the four languages. Letters
 * that were kept say nothing of a column whose heading is a word: the next table may have other columns.
 */
final class Headings {
    private final Map<String, ColumnMeaning> said = new HashMap<>();
    private final Map<String, ColumnMeaning> kept = new HashMap<>();

    Headings(ImportSettings settings) {
        settings.columns().forEach((heading, meaning) -> said.put(Vocabulary.plain(heading), meaning));
        settings.kept().forEach((heading, meaning) -> kept.put(Vocabulary.plain(heading), meaning));
    }

    /** Whether the user says of a column of this table that it means this. */
    boolean isSaid(ColumnMeaning meaning) {
        return said.containsValue(meaning);
    }

    /** Whether anything is said or was kept. */
    boolean isAnything() {
        return !said.isEmpty() || !kept.isEmpty();
    }

    /** What the user says of the column, or what was kept of a column with this heading. */
    Optional<ColumnMeaning> own(Cell head) {
        String text = Vocabulary.plain(head.text());
        return Optional.ofNullable(said.get(text))
                .or(() -> Optional.ofNullable(said.get(letters(head))))
                .or(() -> Optional.ofNullable(kept.get(text)));
    }

    /** What was kept of a column of these letters. */
    Optional<ColumnMeaning> kept(Cell head) {
        return own(head).isEmpty() && ColumnMeaning.ofHeading(head.text()).isEmpty()
                ? Optional.ofNullable(kept.get(letters(head)))
                : Optional.empty();
    }

    /** What the column may mean. */
    Set<ColumnMeaning> meanings(Cell head) {
        return own(head).or(() -> kept(head)).map(Set::of).orElseGet(() -> ColumnMeaning.ofHeading(head.text()));
    }

    /** What the cell may mean by its text alone, wherever it stands. */
    Set<ColumnMeaning> meaningsOfText(Cell cell) {
        return byText(cell).map(Set::of).orElseGet(() -> ColumnMeaning.ofHeading(cell.text()));
    }

    private Optional<ColumnMeaning> byText(Cell cell) {
        String text = Vocabulary.plain(cell.text());
        return Optional.ofNullable(said.get(text)).or(() -> Optional.ofNullable(kept.get(text)));
    }

    /** Under what the meaning of the column is kept: a heading that is no word of ours may be a name, so its letters stand for it. */
    String key(Cell head) {
        return byText(head).isPresent() && ColumnMeaning.isHeading(head.text())
                ? head.text()
                : Place.letters(head.place().column());
    }

    static String letters(Cell cell) {
        return Vocabulary.plain(Place.letters(cell.place().column()));
    }
}
