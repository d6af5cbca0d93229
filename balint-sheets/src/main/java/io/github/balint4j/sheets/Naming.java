package io.github.balint4j.sheets;

import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.table.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives pseudonyms while a table is read. */
final class Naming {
    private static final int MOST_COMPARED = 400;
    private static final int SHORTEST_ALIKE = 5;

    private final Map<String, Place> met = new LinkedHashMap<>();
    private final Set<String> taken;
    private NameBook book;

    /**
     * Goes on from this book.
     *
     * @param taken pseudonyms that somebody has who does not stand in it
     */
    Naming(NameBook book, Set<String> taken) {
        this.book = book;
        this.taken = taken;
    }

    NameBook book() {
        return book;
    }

    PersonId person(Cell cell) {
        return person(cell, cell.text());
    }

    PersonId person(Cell cell, String name) {
        met.putIfAbsent(NameBook.plain(name), cell.place());
        return PersonId.of(pseudonym("p", name));
    }

    /** Those whose names stand in the cell, between semicolons, strokes or words for "and". */
    List<PersonId> persons(Cell cell) {
        List<PersonId> all = new ArrayList<>();
        for (String name : cell.text().split("[;/&\\n]|(?i: (?:und|and|och|og) )")) {
            if (!name.isBlank()) {
                PersonId person = person(cell, name.strip());
                if (!all.contains(person)) {
                    all.add(person);
                }
            }
        }
        return all;
    }

    GroupId group(Cell cell) {
        return GroupId.of(pseudonym("g", cell.text()));
    }

    private String pseudonym(String prefix, String name) {
        if (book.pseudonym(name).isEmpty()) {
            book = book.with(prefix, name, taken);
        }
        return book.pseudonym(name).orElseThrow();
    }

    /** Names that differ in one letter may be one person, written wrongly once. */
    List<Remark> alike() {
        List<String> names = met.keySet().stream().limit(MOST_COMPARED).toList();
        List<Remark> alike = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (names.get(i).length() >= SHORTEST_ALIKE
                        && differInOne(names.get(i), names.get(j))
                        && !book.pseudonym(names.get(i)).equals(book.pseudonym(names.get(j)))) {
                    alike.add(Remark.of(
                            Remark.Code.NAMES_ALIKE,
                            met.get(names.get(i)),
                            "other",
                            met.get(names.get(j)).toString()));
                }
            }
        }
        return alike;
    }

    private static boolean differInOne(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        String rest = longer.substring(Math.min(at + 1, longer.length()));
        return rest.equals(
                shorter.substring(longer.length() == shorter.length() ? Math.min(at + 1, shorter.length()) : at));
    }
}
