package io.github.balint4j.sheets.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV for spreadsheets: separated by semicolons or commas, one row a line, lines ended by CR LF. Text that a spreadsheet would take for
 * a formula gets an apostrophe in front, so that nothing in it is ever run.
 */
public final class CsvText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

    private final char separator;

    /**
     * Text of rows whose cells this character separates.
     *
     * @param separator what stands between two cells, a comma or a semicolon
     */
    public CsvText(char separator) {
        this.separator = separator;
    }

    /**
     * {@return the row as one line, with its line end}
     *
     * @param cells the texts of the cells, from the first column on
     */
    public String row(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
    }

    private String cell(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
