package io.github.balint4j.sheets;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.CsvText;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Table;
import io.github.balint4j.sheets.table.Workbook;
import io.github.balint4j.sheets.words.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is who: pseudonyms and names. It stays with whoever keeps it, and no document has anything of it. One person may stand in it under
 * several names, each in its own line with the same pseudonym. A pseudonym that somebody has had is never given to anybody else.
 *
 * <pre>{@code
 * NameBook names = NameBook.read(file).book();
 * names.name("p1"); // who it is, for those who may know
 * }</pre>
 *
 * @param entries its lines, in their order
 * @param more the headings of further columns, which are kept and not read
 * @param given the highest number that was ever given behind each prefix: 30 behind {@code p}; of those who were forgotten, too
 */
public record NameBook(List<Entry> entries, List<String> more, Map<String, Integer> given) {
    private static final List<String> HEAD = List.of("pseudonym", "name");
    private static final String NEXT = "(next)";
    private static final String MARK = "\ufeff";
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)([0-9]{1,8})");

    /**
     * One line.
     *
     * @param pseudonym the pseudonym of a person or group
     * @param name the name
     * @param more what stands in further columns
     */
    public record Entry(String pseudonym, String name, List<String> more) {
        /**
         * Copies the list.
         *
         * @param pseudonym the pseudonym
         * @param name the name
         * @param more what stands in further columns
         */
        public Entry {
            more = List.copyOf(more);
        }

        /**
         * A line without further columns.
         *
         * @param pseudonym the pseudonym
         * @param name the name
         */
        public Entry(String pseudonym, String name) {
            this(pseudonym, name, List.of());
        }

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

    /**
     * Copies the lists.
     *
     * @param entries its lines, in their order
     * @param more the headings of further columns, which are kept and not read
     * @param given the highest number that was ever given behind each prefix: 30 behind {@code p}; of those who were forgotten, too
     */
    public NameBook {
        entries = List.copyOf(entries);
        more = List.copyOf(more);
        Map<String, Integer> highest = new TreeMap<>(given);
        entries.forEach(entry -> raise(highest, entry.pseudonym()));
        given = Collections.unmodifiableMap(highest);
    }

    /**
     * These lines, and nobody before.
     *
     * @param entries its lines, in their order
     */
    public NameBook(List<Entry> entries) {
        this(entries, List.of(), Map.of());
    }

    private static void raise(Map<String, Integer> highest, String pseudonym) {
        Matcher numbered = NUMBERED.matcher(pseudonym);
        if (numbered.matches()) {
            highest.merge(numbered.group(1), Integer.valueOf(numbered.group(2)), Math::max);
        }
    }

    /** {@return a book in which nobody stands} */
    public static NameBook empty() {
        return new NameBook(List.of());
    }

    /**
     * {@return what {@link #toCsv()} wrote, also after a spreadsheet has saved it}
     *
     * @param file the bytes of the file
     */
    public static Read read(byte[] file) {
        Workbook workbook = Workbook.read(file);
        List<Remark> problems = new ArrayList<>(workbook.problems());
        List<Entry> entries = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        Map<String, Integer> given = new TreeMap<>();
        for (Table table : workbook.tables().stream().limit(1).toList()) {
            for (int row = 1; row <= table.rows().size(); row++) {
                Cell pseudonym = table.at(row, 1);
                Cell name = table.at(row, 2);
                List<String> more = more(table, row);
                Matcher next = NUMBERED.matcher(name.text());
                if (row == 1 && pseudonym.text().equals(HEAD.get(0))) {
                    headings.addAll(more);
                } else if (pseudonym.text().equals(NEXT) && next.matches()) {
                    given.merge(next.group(1), Integer.parseInt(next.group(2)) - 1, Math::max);
                } else if (pseudonym.isEmpty() && name.isEmpty()) {
                    continue;
                } else if (!Grammar.accepts(pseudonym.text())) {
                    problems.add(Remark.of(Remark.Code.NO_CODE, pseudonym.place(), "value", "it"));
                } else if (name.isEmpty()) {
                    problems.add(Remark.of(Remark.Code.PERSON_MISSING, name.place()));
                } else {
                    entries.add(new Entry(pseudonym.text(), written(name.text()), more));
                }
            }
        }
        return new Read(problems.isEmpty() ? new NameBook(entries, headings, given) : empty(), List.copyOf(problems));
    }

    private static List<String> more(Table table, int row) {
        return table.rows().get(row - 1).stream()
                .skip(HEAD.size())
                .map(cell -> written(cell.text()))
                .toList();
    }

    // Without the apostrophe that makes a formula harmless.
    private static String written(String text) {
        return text.replaceFirst("^'(?=[=+@-])", "");
    }

    /**
     * {@return the first name of this pseudonym; empty where it has no line}
     *
     * @param pseudonym the pseudonym
     */
    public Optional<String> name(String pseudonym) {
        return entries.stream()
                .filter(entry -> entry.pseudonym().equals(pseudonym))
                .map(Entry::name)
                .findFirst();
    }

    /**
     * {@return the same without the lines of this pseudonym, which nobody else gets}
     *
     * @param pseudonym who is taken out
     */
    public NameBook without(String pseudonym) {
        return with(
                entries.stream()
                        .filter(entry -> !entry.pseudonym().equals(pseudonym))
                        .toList(),
                Set.of(pseudonym));
    }

    /**
     * {@return the same with the lines of this pseudonym under another one; nobody else gets the old one}
     *
     * @param pseudonym the old one
     * @param other the new one
     */
    public NameBook renamed(String pseudonym, String other) {
        return with(
                entries.stream()
                        .map(entry -> entry.pseudonym().equals(pseudonym)
                                ? new Entry(other, entry.name(), entry.more())
                                : entry)
                        .toList(),
                Set.of(pseudonym));
    }

    /**
     * {@return the same where these pseudonyms have been given, though nobody stands under them: nobody else gets them}
     *
     * @param taken pseudonyms that stand elsewhere, for instance in a document
     */
    public NameBook after(Collection<String> taken) {
        return with(entries, taken);
    }

    private NameBook with(List<Entry> others, Collection<String> taken) {
        Map<String, Integer> highest = new TreeMap<>(given);
        taken.forEach(one -> raise(highest, one));
        return new NameBook(others, more, highest);
    }

    /**
     * {@return the book as CSV that spreadsheets open with all letters right: a line for each name under a heading; and the next
     * number, where it is not the one after the highest of the lines}
     */
    public String toCsv() {
        CsvText csv = new CsvText(';');
        StringBuilder text = new StringBuilder(MARK).append(csv.row(joined(HEAD, more)));
        entries.forEach(entry -> text.append(csv.row(joined(List.of(entry.pseudonym(), entry.name()), entry.more()))));
        Map<String, Integer> listed = new NameBook(entries).given;
        given.forEach((prefix, last) -> {
            if (last > listed.getOrDefault(prefix, 0)) {
                text.append(csv.row(List.of(NEXT, prefix + (last + 1))));
            }
        });
        return text.toString();
    }

    private static List<String> joined(List<String> first, List<String> other) {
        return Stream.concat(first.stream(), other.stream()).toList();
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
