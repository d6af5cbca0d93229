package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Window;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long the periods of a tally are: of one length, or those of the calendar. */
final class CellLengths {
    private static final String CALENDAR = "calendar-";

    /**
     * A length.
     *
     * @param period how long; empty where it is of the calendar
     * @param calendar by year or by month
     */
    record Length(Optional<Period> period, Optional<Attribute> calendar) {}

    static final ScalarCodec<Length> LENGTHS = ScalarCodec.text(
                    "period",
                    "period, `calendar-year`, `calendar-month`",
                    "P1Y",
                    (text, token) -> length(text),
                    CellLengths::say)
            .guessing(text ->
                    Messages.find("guess.cells." + text.toLowerCase(Locale.ROOT).replace(' ', '-')))
            .form(Form.CELLS);

    private CellLengths() {}

    private static Length length(String text) throws ScalarCodec.Refused {
        for (Attribute unit : List.of(Attribute.YEAR, Attribute.MONTH)) {
            if (text.equals(CALENDAR + unit.code())) {
                return new Length(Optional.empty(), Optional.of(unit));
            }
        }
        return new Length(Optional.of(Scalars.period(text)), Optional.empty());
    }

    private static String say(Length length) {
        return length.calendar()
                .map(unit -> CALENDAR + unit.code())
                .orElseGet(() -> length.period().orElseThrow().toString());
    }

    static Length of(Quantity.Cells cells) {
        return cells instanceof Quantity.Cells.Calendar calendar
                ? new Length(Optional.empty(), Optional.of(calendar.unit()))
                : new Length(Optional.of(((Quantity.Cells.Periods) cells).length()), Optional.empty());
    }

    static Optional<Window> window(Quantity.Cells cells) {
        return cells instanceof Quantity.Cells.Calendar calendar
                ? Optional.of(calendar.window()).filter(window -> !window.equals(Window.ever()))
                : Optional.of(((Quantity.Cells.Periods) cells).window());
    }

    static Quantity.Cells cells(Length length, Optional<Window> window) {
        return length.calendar().isPresent()
                ? new Quantity.Cells.Calendar(length.calendar().get(), window.orElse(Window.ever()))
                : new Quantity.Cells.Periods(length.period().orElseThrow(), window.orElseThrow());
    }
}
