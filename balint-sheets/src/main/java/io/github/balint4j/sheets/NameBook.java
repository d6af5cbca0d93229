package io.github.balint4j.sheets;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.CsvText;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.table.Workbook;
import io.github.balint4j.sheets.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is who: pseudonyms and names. It stays with whoever keeps it, and no document has anything of it. One person may stand in it under
 * several names, each in its own line with the same pseudonym.
 *
 * @param entries its lines, in their order
 */
public record NameBook(List<Entry> entries) {
    private static final List<String> HEAD = List.of("pseudonym", "name");
    private static final String MARK = "\ufeff";

    /**
     * One line.
     *
     * @param pseudonym the pseudonym of a person or group
     * @param name the name
     */
    public record Entry(String pseudonym, String name) {
        @Override
        public String toString() {
            return pseudonym; // a name is never printed by accident
        }
    }

    /**
     * What came of reading a file.
     *
     * @param book what was read; empty where there are problems
     * @param problems what is wrong
     */
    public record Read(NameBook book, List<Remark> problems) {}

    /** Copies the list. */
    public NameBook {
        entries = List.copyOf(entries);
    }

    /** Nobody. */
    public static NameBook empty() {
        return new NameBook(List.of());
    }

    /** Reads what {@link #toCsv()} wrote, also after a spreadsheet has saved it. */
    public static Read read(byte[] file) {
        Workbook workbook = Workbook.read(file);
        List<Remark> problems = new ArrayList<>(workbook.problems());
        List<Entry> entries = new ArrayList<>();
        for (Table table : workbook.tables().stream().limit(1).toList()) {
            for (int row = 1; row <= table.rows().size(); row++) {
                Cell pseudonym = table.at(row, 1);
                Cell name = table.at(row, 2);
                if ((row == 1 && pseudonym.text().equals(HEAD.get(0))) || (pseudonym.isEmpty() && name.isEmpty())) {
                    continue;
                }
                if (!Grammar.accepts(pseudonym.text())) {
                    problems.add(Remark.of(Remark.Code.NO_CODE, pseudonym.place(), "value", "it"));
                } else if (name.isEmpty()) {
                    problems.add(Remark.of(Remark.Code.PERSON_MISSING, name.place()));
                } else {
                    entries.add(new Entry(pseudonym.text(), name.text().replaceFirst("^'(?=[=+@-])", "")));
                }
            }
        }
        return new Read(problems.isEmpty() ? new NameBook(entries) : empty(), List.copyOf(problems));
    }

    /** The pseudonym of this name, however it is spaced and capitalised, last name first or last. */
    public Optional<String> pseudonym(String name) {
        String wanted = plain(name);
        return entries.stream()
                .filter(entry ->
                        plain(entry.name()).equals(wanted) || entry.pseudonym().equals(name))
                .map(Entry::pseudonym)
                .findFirst();
    }

    /** The first name of this pseudonym. */
    public Optional<String> name(String pseudonym) {
        return entries.stream()
                .filter(entry -> entry.pseudonym().equals(pseudonym))
                .map(Entry::name)
                .findFirst();
    }

    /** The same without the lines of this pseudonym. */
    public NameBook without(String pseudonym) {
        return new NameBook(entries.stream()
                .filter(entry -> !entry.pseudonym().equals(pseudonym))
                .toList());
    }

    /** The same with the lines of this pseudonym under another one. */
    public NameBook renamed(String pseudonym, String other) {
        return new NameBook(entries.stream()
                .map(entry -> entry.pseudonym().equals(pseudonym) ? new Entry(other, entry.name()) : entry)
                .toList());
    }

    /**
     * The same with this name under the next free pseudonym: {@code p3} after {@code p1} and {@code p2}.
     *
     * @param taken pseudonyms that somebody has who does not stand here
     */
    NameBook with(String prefix, String name, Set<String> taken) {
        int last = Stream.concat(entries.stream().map(Entry::pseudonym), taken.stream())
                .filter(one -> one.matches(prefix + "[0-9]{1,8}"))
                .mapToInt(one -> Integer.parseInt(one.substring(prefix.length())))
                .max()
                .orElse(0);
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(prefix + (last + 1), name));
        return new NameBook(more);
    }

    /** As CSV that spreadsheets open with all letters right: a line for each name under a heading. */
    public String toCsv() {
        CsvText csv = new CsvText(';');
        StringBuilder text = new StringBuilder(MARK).append(csv.row(HEAD));
        entries.forEach(entry -> text.append(csv.row(List.of(entry.pseudonym(), entry.name()))));
        return text.toString();
    }

    /** For comparing: {@code Ek, Anna} is {@code anna ek}. */
    static String plain(String name) {
        String plain = Vocabulary.plain(name);
        int comma = plain.indexOf(',');
        return comma < 0
                ? plain
                : plain.substring(comma + 1).strip() + " "
                        + plain.substring(0, comma).strip();
    }
}
