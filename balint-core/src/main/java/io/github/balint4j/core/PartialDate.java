package io.github.balint4j.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of which perhaps only parts are known, written as in ISO 8601: {@code 2010}, {@code 2010-03}, {@code
 * 2010-03-15}, {@code --10-07} (7 October of an unknown year) or {@code --01} (January of an unknown year).
 *
 * <pre>{@code
 * PartialDate.parse("2010-02").latest();   // 2010-02-28
 * PartialDate.parse("--10-07").latest();   // empty: the year is not known
 * }</pre>
 *
 * @param year the year, from 0 to 9999; empty when not known
 * @param month the month, from 1 to 12; empty when not known, and then the year is
 * @param day the day of the month, from 1; empty when not known; only beside a month that can have it
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {
    private static final List<String> SHAPES = List.of("9999-99-99", "9999-99", "9999", "--99-99", "--99");
    private static final int LAST_YEAR = 9999;

    /**
     * @param year the year, from 0 to 9999; empty when not known
     * @param month the month, from 1 to 12; empty when not known, and then the year is
     * @param day the day of the month, from 1; empty when not known; only beside a month that can have it
     * @throws IllegalArgumentException when it says nothing, a day stands without its month, or no calendar has it
     */
    public PartialDate {
        if (year.isEmpty() && month.isEmpty()) {
            throw new IllegalArgumentException("a partial date must say a year, a month or both");
        }
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("day needs a month");
        }
        if (year.isPresent() && (year.getAsInt() < 0 || year.getAsInt() > LAST_YEAR)) {
            throw new IllegalArgumentException(
                    "a date must lie in the years 0 to 9999, got the year " + year.getAsInt());
        }
        if (!isInCalendar(year, month, day)) {
            throw new IllegalArgumentException("no calendar has " + text(year, month, day));
        }
    }

    /**
     * {@return a date of which everything is known}
     *
     * @param date the day
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                OptionalInt.of(date.getYear()),
                OptionalInt.of(date.getMonthValue()),
                OptionalInt.of(date.getDayOfMonth()));
    }

    /**
     * {@return some day of this month of this year}
     *
     * @param month the month of its year
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(
                OptionalInt.of(month.getYear()), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
    }

    /**
     * {@return some day of this year}
     *
     * @param year the year, from 0 to 9999
     * @throws IllegalArgumentException when the year is not so
     */
    public static PartialDate of(Year year) {
        return new PartialDate(OptionalInt.of(year.getValue()), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * {@return this day of an unknown year}
     *
     * @param day the day of its month
     */
    public static PartialDate of(MonthDay day) {
        return new PartialDate(
                OptionalInt.empty(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
    }

    /**
     * {@return some day of this month of an unknown year}
     *
     * @param month the month
     */
    public static PartialDate of(Month month) {
        return new PartialDate(OptionalInt.empty(), OptionalInt.of(month.getValue()), OptionalInt.empty());
    }

    /**
     * {@return the date that {@code text} says, for instance {@code 2010-03} or {@code --10-07}}
     *
     * @param text as ISO 8601 writes it, as far as it is known: {@code 2010}, {@code 2010-03}, {@code 2010-03-15}, {@code --10-07},
     *     {@code --10}
     * @throws IllegalArgumentException when it is not {@linkplain #isWritten written} so, or no calendar has it
     */
    public static PartialDate parse(String text) {
        if (!isWritten(text)) {
            throw new IllegalArgumentException("not a date such as 2010, 2010-03, 2010-03-15, --10-07 or --01");
        }
        boolean yearly = text.charAt(0) != '-';
        int month = yearly ? 5 : 2;
        return new PartialDate(
                yearly ? number(text, 0, 4) : OptionalInt.empty(),
                number(text, month, month + 2),
                number(text, month + 3, month + 5));
    }

    /**
     * {@return the day, if it lies in the years 0 to 9999, as every date of a document or a rule does}
     *
     * @param day the day to check
     * @param name what it is called in the message
     * @throws IllegalArgumentException when it does not
     */
    public static LocalDate requireYear(LocalDate day, String name) {
        Objects.requireNonNull(name, "name");
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(name + " must lie in the years 0 to 9999, got " + day);
        }
        return day;
    }

    /**
     * {@return whether {@code text} is written as a partial date; the calendar may still not have it}
     *
     * @param text any text
     */
    public static boolean isWritten(String text) {
        for (String shape : SHAPES) {
            if (hasShape(text, shape)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the date, when everything is known} */
    public Optional<LocalDate> date() {
        return day.isPresent() ? earliest() : Optional.empty();
    }

    /** {@return the first day that it can be; empty when the year is not known} */
    public Optional<LocalDate> earliest() {
        return year.isPresent()
                ? Optional.of(LocalDate.of(year.getAsInt(), month.orElse(1), day.orElse(1)))
                : Optional.empty();
    }

    /** {@return the last day that it can be; empty when the year is not known} */
    public Optional<LocalDate> latest() {
        if (year.isEmpty() || day.isPresent()) {
            return earliest();
        }
        YearMonth last = YearMonth.of(year.getAsInt(), month.orElse(12));
        return Optional.of(last.atEndOfMonth());
    }

    /**
     * {@return whether every day that it can be lies before every day that {@code other} can be}
     *
     * @param other the date to compare with
     */
    public boolean isSurelyBefore(PartialDate other) {
        return latest().flatMap(last -> other.earliest().map(last::isBefore)).orElse(false);
    }

    @Override
    public String toString() {
        return text(year, month, day);
    }

    /** Whether the text has a digit for each 9 of the shape, and is otherwise the same. */
    private static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            if (shape.charAt(i) == '9' ? c < '0' || c > '9' : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The number from the one index to the other; empty when the text has ended before. */
    private static OptionalInt number(String text, int from, int to) {
        return to > text.length() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text, from, to, 10));
    }

    private static boolean isInCalendar(OptionalInt year, OptionalInt month, OptionalInt day) {
        try {
            MonthDay recurring = MonthDay.of(month.orElse(1), day.orElse(1));
            return year.isEmpty() || recurring.isValidYear(year.getAsInt());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String text(OptionalInt year, OptionalInt month, OptionalInt day) {
        StringBuilder text = new StringBuilder(10);
        if (year.isPresent()) {
            pad(text, year.getAsInt(), 4);
        } else {
            text.append('-');
        }
        month.ifPresent(number -> pad(text.append('-'), number, 2));
        day.ifPresent(number -> pad(text.append('-'), number, 2));
        return text.toString();
    }

    private static void pad(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
