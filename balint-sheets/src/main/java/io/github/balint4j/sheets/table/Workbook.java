package io.github.balint4j.sheets.table;

import io.github.balint4j.sheets.table.Remark.Code;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of tables: a CSV file has one, a workbook one for each sheet.
 *
 * <p>CSV may be UTF-8, UTF-16 with a mark, or Windows-1252, and separated by semicolon, comma or tab; both are found out.
 *
 * <pre>{@code
 * Workbook file = Workbook.read(Files.readAllBytes(path));
 * file.tables().get(0).at(1, 1).text();
 * }</pre>
 *
 * @param tables the tables, in their order; none where there are problems
 * @param problems what keeps the file from being read; none where it could be
 * @param guesses what was guessed of the file as a whole
 */
public record Workbook(List<Table> tables, List<Remark> problems, List<Remark> guesses) {
    /** More rows than any list of a group has. */
    static final int MOST_ROWS = 20_000;

    /** More columns than any list of a group has. */
    static final int MOST_COLUMNS = 1_000;

    /** More cells than any list of a group has. */
    static final int MOST_CELLS = 500_000;

    /**
     * Copies the lists.
     *
     * @param tables the tables, in their order; none where there are problems
     * @param problems what keeps the file from being read; none where it could be
     * @param guesses what was guessed of the file as a whole
     */
    public Workbook {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
        guesses = List.copyOf(guesses);
    }

    /**
     * {@return the tables in the bytes of a file; whatever they hold, there are tables or problems}
     *
     * @param file the bytes of the file: XLSX, or text in CSV
     */
    public static Workbook read(byte[] file) {
        if (startsWith(file, "PK")) {
            return XlsxReader.read(file);
        }
        if (startsWith(file, "\u00d0\u00cf\u0011\u00e0")) {
            return refused(Remark.of(Code.OLD_WORKBOOK, Place.of(1)));
        }
        return CsvReader.read(file);
    }

    static Workbook refused(Remark problem) {
        return new Workbook(List.of(), List.of(problem), List.of());
    }

    private static boolean startsWith(byte[] file, String start) {
        return file.length >= start.length()
                && new String(file, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }
}
