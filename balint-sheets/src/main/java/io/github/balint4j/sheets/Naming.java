package io.github.balint4j.sheets;

import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Place;
import io.github.balint4j.sheets.table.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives pseudonyms while a table is read. */
final class Naming {
    private static final int MOST_COMPARED = 400;
    private static final int SHORTEST_ALIKE = 5;

    private final Map<String, Place> met = new LinkedHashMap<>();
    private final NameBook before;
    private final Map<String, String> pseudonyms = new HashMap<>();
    private final Map<String, Integer> given;
    private final List<NameBook.Entry> entries;

    /** Goes on from this book. */
    Naming(NameBook before) {
        this.before = before;
        this.given = new HashMap<>(before.given());
        this.entries = new ArrayList<>(before.entries());
        entries.forEach(entry -> pseudonyms.putIfAbsent(NameBook.plain(entry.name()), entry.pseudonym()));
        entries.forEach(entry -> pseudonyms.putIfAbsent(entry.pseudonym(), entry.pseudonym()));
    }

    /** Who is who, with all that were met. */
    NameBook book() {
        return new NameBook(entries, before.more(), given);
    }

    PersonId person(Cell cell) {
        return person(cell, cell.text());
    }

    PersonId person(Cell cell, String name) {
        met.putIfAbsent(NameBook.plain(name), cell.place());
        return PersonId.of(pseudonym("p", name));
    }

    /** The names that stand in the cell, between semicolons, strokes or words for "and". */
    static List<String> parts(Cell cell) {
        return Stream.of(cell.text().split("[;/&\\n]|(?i: (?:und|and|och|og) )"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    GroupId group(Cell cell) {
        return GroupId.of(pseudonym("g", cell.text()));
    }

    // The next free one: p3 after p1 and p2.
    private String pseudonym(String prefix, String name) {
        return pseudonyms.computeIfAbsent(NameBook.plain(name), any -> {
            String pseudonym = prefix + given.merge(prefix, 1, Integer::sum);
            entries.add(new NameBook.Entry(pseudonym, name));
            return pseudonym;
        });
    }

    /** Names that differ in one letter may be one person, written wrongly once. */
    List<Remark> alike() {
        List<String> names = met.keySet().stream().limit(MOST_COMPARED).toList();
        List<Remark> alike = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (names.get(i).length() >= SHORTEST_ALIKE
                        && differInOne(names.get(i), names.get(j))
                        && !pseudonyms.get(names.get(i)).equals(pseudonyms.get(names.get(j)))) {
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
