package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Edge;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalLong;

/** How many days a period has, and whether there are more periods in a window than are gone through. */
final class Width {
    private static final int LATEST = 2026;
    private static final int LONGEST_YEAR = 366;
    private static final int LONGEST_MONTH = 31;

    private Width() {}

    /**
     * Whether there are more periods than are gone through, whatever the record: as many in the window alone, or, where it has no end but
     * the day of the assessment, as many since a given day until the first day of {@value #LATEST}.
     */
    static boolean hasTooMany(Quantity.Cells cells) {
        if (cells instanceof Quantity.Cells.Periods periods) {
            return hasTooMany(periods.window(), days(periods.length()).high());
        }
        return cells instanceof Quantity.Cells.Calendar calendar
                && hasTooMany(calendar.window(), calendar.unit() == Attribute.YEAR ? LONGEST_YEAR : LONGEST_MONTH);
    }

    private static boolean hasTooMany(Window window, long longest) {
        boolean untilToday = window.until().map(Moment.asOf()::equals).orElse(true);
        if (untilToday && window.from().isPresent() && window.from().get() instanceof Moment.Day day) {
            return (LocalDate.of(LATEST, 1, 1).toEpochDay() - day.day().toEpochDay()) / longest > Quantity.Cells.MOST;
        }
        return EmptyWindow.edges(window)
                .map(edges ->
                        edges.mapToLong(edge -> edge.high() - edge.low() + 1).min())
                .orElse(OptionalLong.empty())
                .stream()
                .anyMatch(days -> days / longest > Quantity.Cells.MOST);
    }

    /** How many days a period has, at the least and at the most. */
    static Range days(Period period) {
        return EmptyWindow.shift(Moment.asOf().plus(period), Edge.FIRST, true);
    }
}
