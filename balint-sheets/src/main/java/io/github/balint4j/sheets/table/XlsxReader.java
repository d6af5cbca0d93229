package io.github.balint4j.sheets.table;

import io.github.balint4j.sheets.table.Remark.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads workbooks (.xlsx). Hidden sheets are left alone; of merged cells the first holds what they show. */
final class XlsxReader {
    private XlsxReader() {}

    // The reader throws an exception of its own, and others, on what is no workbook.
    static Workbook read(byte[] file) {
        try {
            return read(file, true);
        } catch (IOException | RuntimeException e) {
            return withoutFormats(file);
        }
    }

    // Some programs write workbooks without any formats; then a day is a bare number.
    private static Workbook withoutFormats(byte[] file) {
        try {
            return read(file, false);
        } catch (IOException | RuntimeException e) {
            return Workbook.refused(Remark.of(Code.UNREADABLE, Place.of(1)));
        }
    }

    private static Workbook read(byte[] file, boolean formats) throws IOException {
        List<Table> tables = new ArrayList<>();
        ReadingOptions options = new ReadingOptions(formats, true);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), options)) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    Optional<Table> table = table(sheet, sheet.getIndex() + 1);
                    if (table.isEmpty()) {
                        return Workbook.refused(Remark.of(Code.TOO_LARGE, Place.of(sheet.getIndex() + 1)));
                    }
                    tables.add(table.get());
                }
            }
        }
        return new Workbook(tables, List.of(), List.of());
    }

    // Cells that are only formatted hold nothing, however far out they are.
    private static Optional<Table> table(Sheet sheet, int number) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        int filled = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                Row row = all.next();
                List<Cell> cells = cells(row, number);
                filled += cells.size();
                if (cells.isEmpty()) {
                    continue;
                }
                if (row.getRowNum() > Workbook.MOST_ROWS
                        || cells.size() > Workbook.MOST_COLUMNS
                        || filled > Workbook.MOST_CELLS) {
                    return Optional.empty();
                }
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(cells);
            }
        }
        return Optional.of(new Table(number, sheet.getName(), rows));
    }

    /** The cells up to the last one in which something stands. */
    private static List<Cell> cells(Row row, int sheet) {
        List<Cell> cells = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Place place = new Place(sheet, row.getRowNum(), i + 1);
            Cell cell = row.getOptionalCell(i).map(one -> cell(place, one)).orElseGet(() -> Cell.of(place, ""));
            cells.add(cell);
            last = cell.isEmpty() ? last : i + 1;
        }
        return cells.subList(0, last);
    }

    private static Cell cell(Place place, org.dhatim.fastexcel.reader.Cell cell) {
        Optional<BigDecimal> number = number(cell);
        if (number.isEmpty()) {
            return Cell.of(place, Optional.ofNullable(cell.getText()).orElse(""));
        }
        Optional<LocalDateTime> day =
                showsDay(cell.getDataFormatString()) ? Optional.of(cell.asDate()) : Optional.empty();
        return new Cell(place, plain(number.get()), number, day);
    }

    private static Optional<BigDecimal> number(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return Optional.of(cell.asNumber());
        }
        return cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal value
                ? Optional.of(value)
                : Optional.empty();
    }

    // A format shows a day or a time if it has a year, a month, a day or an hour outside of quotation marks and
    // brackets.
    private static boolean showsDay(String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && format.toLowerCase(Locale.ROOT)
                        .replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h+]|m+])[^]]*]", "")
                        .matches("(?s).*[ymdh].*");
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
