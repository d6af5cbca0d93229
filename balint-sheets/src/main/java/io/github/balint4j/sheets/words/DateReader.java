package io.github.balint4j.sheets.words;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.DateOrder;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Remark.Code;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people write them: {@code 3.2.2026}, {@code 2026-02-03}, {@code 3. Februar 2026}, {@code Tue 13/02/26}, a spreadsheet's day
 * number, each with a time of day or without.
 */
public final class DateReader {
    private static final String TIME = "(?:[ T,]+(?:kl\\.? ?)?(\\d{1,2})[:.](\\d{2})(?::\\d{2})?(?: ?uhr)?)?";
    private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}{2,10})[.,]* +(?=\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})" + TIME);
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})?" + TIME);
    private static final Pattern STROKES =
            Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})(?:(?:\\2|-| +(?=\\d{4}))(\\d{4}|\\d{2}))?" + TIME);
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -]*(\\p{L}{3,9})\\.?(?:[ ,-]*(\\d{4}))?" + TIME);
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? +(\\d{4}))?" + TIME);
    private static final Pattern DAY_NUMBER = Pattern.compile("[2-7]\\d{4}(\\.0+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 100;
    private static final int LAST_OF_THIS = 79;

    private final Optional<DateOrder> order;
    private final OptionalInt year;

    /**
     * A reader.
     *
     * @param order how days are meant that can be read in two ways; empty: they are refused
     * @param year the year of days that say none; empty: they are refused
     */
    public DateReader(Optional<DateOrder> order, OptionalInt year) {
        this.order = order;
        this.year = year;
    }

    /**
     * {@return whether it looks like a day, be it whole or not}
     *
     * @param cell any cell
     */
    public boolean looksLikeDay(Cell cell) {
        return !read(cell).problems().stream().anyMatch(problem -> problem.code() == Code.NO_DATE)
                && (cell.number().isEmpty() || cell.day().isPresent());
    }

    /**
     * {@return the day that the cell says}
     *
     * @param cell a cell that is to say a day
     */
    public Reading<Moment> read(Cell cell) {
        if (cell.day().isPresent()) {
            return Reading.of(moment(cell.day().get()));
        }
        if (DAY_NUMBER.matcher(cell.text()).matches()) {
            LocalDate day = DAY_ZERO.plusDays(new BigDecimal(cell.text()).intValue());
            return Reading.guessed(
                    new Moment(day, Optional.empty()),
                    Remark.of(Code.DAY_NUMBER, cell.place(), "number", cell.text(), "day", day.toString()));
        }
        String text = Vocabulary.plain(cell.text());
        Matcher weekday = WEEKDAY.matcher(text);
        Set<String> named = weekday.find() ? Vocabulary.meanings("weekday", weekday.group(1)) : Set.of();
        Reading<Moment> read =
                named.isEmpty() ? written(cell, text) : onWeekday(cell, text.substring(weekday.end()), named);
        boolean other = !named.isEmpty()
                && read.value()
                        .filter(moment -> !named.contains(
                                String.valueOf(moment.day().getDayOfWeek().getValue())))
                        .isPresent();
        return other
                ? Reading.wrong(
                        Code.OTHER_WEEKDAY,
                        cell,
                        "day",
                        read.value().get().day().toString(),
                        "weekday",
                        read.value().get().day().getDayOfWeek().name().toLowerCase(Locale.ROOT))
                : read;
    }

    // Of two ways to read a day, the weekday beside it may leave one.
    private Reading<Moment> onWeekday(Cell cell, String text, Set<String> named) {
        Reading<Moment> read = written(cell, text);
        if (read.problems().stream().noneMatch(problem -> problem.code() == Code.TWO_FACED_DATE)) {
            return read;
        }
        List<Reading<Moment>> fitting = Arrays.stream(DateOrder.values())
                .map(one -> new DateReader(Optional.of(one), year).written(cell, text))
                .filter(one -> one.value()
                        .filter(moment -> named.contains(
                                String.valueOf(moment.day().getDayOfWeek().getValue())))
                        .isPresent())
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : read;
    }

    private static Moment moment(LocalDateTime at) {
        LocalTime time = at.toLocalTime().withSecond(0).withNano(0);
        return new Moment(at.toLocalDate(), time.equals(LocalTime.MIN) ? Optional.empty() : Optional.of(time));
    }

    private Reading<Moment> written(Cell cell, String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(cell, iso.group(1), iso.group(2), iso.group(3), iso.group(4), iso.group(5));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return day(cell, dots.group(3), dots.group(2), dots.group(1), dots.group(4), dots.group(5));
        }
        Matcher strokes = STROKES.matcher(text);
        if (strokes.matches()) {
            return twoFaced(cell, strokes);
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return named(
                    cell,
                    dayMonth.group(2),
                    dayMonth.group(1),
                    dayMonth.group(3),
                    dayMonth.group(4),
                    dayMonth.group(5));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return named(
                    cell,
                    monthDay.group(1),
                    monthDay.group(2),
                    monthDay.group(3),
                    monthDay.group(4),
                    monthDay.group(5));
        }
        return noDate(cell);
    }

    private Reading<Moment> named(Cell cell, String month, String day, String ofYear, String hour, String minute) {
        return Vocabulary.meanings("month", month).stream()
                .findFirst()
                .map(number -> day(cell, ofYear, number, day, hour, minute))
                .orElseGet(() -> noDate(cell));
    }

    private Reading<Moment> twoFaced(Cell cell, Matcher strokes) {
        int first = Integer.parseInt(strokes.group(1));
        int second = Integer.parseInt(strokes.group(3));
        boolean monthFirst = order.map(DateOrder.MDY::equals).orElse(second > 12);
        if (order.isPresent() && (monthFirst ? first : second) > 12 && (monthFirst ? second : first) <= 12) {
            return Reading.wrong(
                    Code.OTHER_ORDER,
                    cell,
                    "value",
                    ForeignText.open(cell.text()),
                    "order",
                    order.get().toString());
        }
        if (order.isEmpty() && first <= 12 && second <= 12 && first != second) {
            return Reading.wrong(Code.TWO_FACED_DATE, cell, "value", ForeignText.open(cell.text()));
        }
        return day(
                cell,
                strokes.group(4),
                strokes.group(monthFirst ? 1 : 3),
                strokes.group(monthFirst ? 3 : 1),
                strokes.group(5),
                strokes.group(6));
    }

    private Reading<Moment> day(Cell cell, String ofYear, String month, String day, String hour, String minute) {
        if (ofYear == null && year.isEmpty()) {
            return Reading.wrong(Code.DATE_WITHOUT_YEAR, cell, "value", ForeignText.open(cell.text()));
        }
        try {
            LocalDate date = LocalDate.of(
                    ofYear == null ? year.getAsInt() : full(ofYear), Integer.parseInt(month), Integer.parseInt(day));
            return Reading.of(new Moment(
                    date,
                    hour == null
                            ? Optional.empty()
                            : Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)))));
        } catch (DateTimeException e) {
            return Reading.wrong(Code.NOT_IN_CALENDAR, cell, "value", ForeignText.open(cell.text()));
        }
    }

    private static int full(String ofYear) {
        int number = Integer.parseInt(ofYear);
        return ofYear.length() > 2 ? number : number > LAST_OF_THIS ? 19 * CENTURY + number : 20 * CENTURY + number;
    }

    private static <T> Reading<T> noDate(Cell cell) {
        return Reading.wrong(Code.NO_DATE, cell, "value", ForeignText.open(cell.text()));
    }
}
