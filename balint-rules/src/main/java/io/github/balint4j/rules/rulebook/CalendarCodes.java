package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Selector;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days that a day, a week, a month or a year, written as a code, stands for. */
final class CalendarCodes {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private CalendarCodes() {}

    /** Whether the attribute says on which days a fact lies. */
    static boolean tells(Attribute attribute) {
        return attribute == Attribute.DAY
                || attribute == Attribute.WEEK
                || attribute == Attribute.MONTH
                || attribute == Attribute.YEAR;
    }

    /** Whether a fact can have this value. */
    static boolean canBe(Attribute attribute, String code) {
        return !tells(attribute) || days(attribute, code).isPresent();
    }

    /** The days that each of its codes stands for, from the first to the last, counted from day 0. */
    static Stream<Range> each(Selector.Is is) {
        return is.codes().stream().flatMap(code -> days(is.attribute(), code).stream());
    }

    private static Optional<Range> days(Attribute attribute, String code) {
        try {
            if (attribute == Attribute.DAY) {
                return days(LocalDate.parse(code), 1);
            }
            if (attribute == Attribute.MONTH) {
                YearMonth month = YearMonth.parse(code);
                return days(month.atDay(1), month.lengthOfMonth());
            }
            if (attribute == Attribute.YEAR) {
                return YEAR.matcher(code).matches() ? year(Year.parse(code)) : Optional.empty();
            }
            Matcher week = WEEK.matcher(code);
            return week.matches()
                    ? week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Range> year(Year year) {
        return days(year.atDay(1), year.length());
    }

    private static Optional<Range> week(int year, int week) {
        LocalDate january = LocalDate.of(year, 1, 4);
        return week < 1
                        || week
                                > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                        .rangeRefinedBy(january)
                                        .getMaximum()
                ? Optional.empty()
                : days(january.with(DayOfWeek.MONDAY).plusWeeks(week - 1L), 7);
    }

    private static Optional<Range> days(LocalDate first, int count) {
        return Optional.of(new Range(first.toEpochDay(), first.toEpochDay() + count - 1));
    }
}
