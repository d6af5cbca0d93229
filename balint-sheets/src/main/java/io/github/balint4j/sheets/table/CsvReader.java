package io.github.balint4j.sheets.table;

import io.github.balint4j.sheets.table.Remark.Code;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV, whatever its encoding and separator. */
final class CsvReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final int LOOKED_AT = 60;

    private CsvReader() {}

    static Workbook read(byte[] file) {
        List<Remark> guesses = new ArrayList<>();
        Optional<String> text = decoded(file, guesses);
        if (text.isEmpty()) {
            return Workbook.refused(Remark.of(Code.UNREADABLE, Place.of(1)));
        }
        try {
            return parsed(text.get(), guesses);
        } catch (IOException | UncheckedIOException e) {
            return Workbook.refused(Remark.of(Code.QUOTES, Place.of(1)));
        }
    }

    private static Workbook parsed(String text, List<Remark> guesses) throws IOException {
        String all = text;
        char separator;
        if (text.startsWith("sep=") && text.length() > 4) { // as Excel writes it above the first row
            separator = text.charAt(4);
            all = text.substring(text.indexOf('\n') + 1);
        } else {
            separator = separator(text);
        }
        int first = text.length() == all.length() ? 1 : 2;
        List<List<Cell>> rows = new ArrayList<>();
        int filled = 0;
        if (first == 2) {
            rows.add(List.of());
        }
        for (CSVRecord line : records(all, separator, Integer.MAX_VALUE)) {
            int row = rows.size() + 1;
            filled += line.size();
            if (row > Workbook.MOST_ROWS || line.size() > Workbook.MOST_COLUMNS || filled > Workbook.MOST_CELLS) {
                return Workbook.refused(Remark.of(Code.TOO_LARGE, Place.of(1)));
            }
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                cells.add(Cell.of(new Place(1, row, i + 1), line.get(i)));
            }
            rows.add(cells);
        }
        return new Workbook(List.of(new Table(1, "", rows)), List.of(), guesses);
    }

    private static List<CSVRecord> records(String text, char separator, int most) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                records.add(line);
                if (records.size() >= most || records.size() > Workbook.MOST_ROWS) {
                    break;
                }
            }
        }
        return records;
    }

    /** The one that gives most rows as many cells, more than one, as the row above them has; the first of equals. */
    private static char separator(String text) {
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char one : SEPARATORS) {
            int fit = fitting(text, one);
            if (fit > most) {
                best = one;
                most = fit;
            }
        }
        return best;
    }

    private static int fitting(String text, char separator) {
        try {
            List<CSVRecord> lines = records(text, separator, LOOKED_AT);
            int fit = 0;
            for (int i = 0; i < lines.size(); i++) {
                int size = lines.get(i).size();
                if (size > 1) {
                    fit += i > 0 && lines.get(i - 1).size() == size ? 3 : 1;
                }
            }
            return fit;
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static Optional<String> decoded(byte[] file, List<Remark> guesses) {
        if (has(file, 0xff, 0xfe)) {
            return strictly(file, 2, StandardCharsets.UTF_16LE);
        }
        if (has(file, 0xfe, 0xff)) {
            return strictly(file, 2, StandardCharsets.UTF_16BE);
        }
        for (byte one : file) {
            if (one == 0) {
                return Optional.empty();
            }
        }
        Optional<String> unicode = strictly(file, has(file, 0xef, 0xbb, 0xbf) ? 3 : 0, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return unicode;
        }
        guesses.add(Remark.of(Code.ENCODING, Place.of(1)));
        return Optional.of(new String(file, WINDOWS));
    }

    private static boolean has(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] file, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
