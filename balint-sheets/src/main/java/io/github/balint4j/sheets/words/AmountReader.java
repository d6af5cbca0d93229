package io.github.balint4j.sheets.words;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Remark.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts: {@code 90}, {@code 1,5}, {@code 1:30}, {@code 90 min}, {@code 2 h}, {@code 1 t 30 min}. */
public final class AmountReader {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::00)?(?: ?(?:h|std\\.?|t))?");
    private static final Pattern BOTH =
            Pattern.compile("(\\d{1,3}) ?(\\p{L}[\\p{L}.]*) ?(?:and |och |og |und )?([0-5]?\\d) ?(\\p{L}[\\p{L}.]*)?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?) ?(\\p{L}[\\p{L}.]*)?");
    private static final Map<String, Integer> MINUTES = Map.of("hours", 60, "minutes", 1, "units45", 45);
    private static final int MINUTES_OF_DAY = 24 * 60;

    private AmountReader() {}

    /**
     * {@return a time; a bare number counts in the unit that the heading names}
     *
     * @param cell a cell that is to say a time
     * @param unit {@code hours}, {@code minutes}, {@code units45}, or {@code duration} where the heading names none
     */
    public static Reading<Duration> time(Cell cell, String unit) {
        if (cell.day().isPresent() && cell.number().isPresent()) { // a time of day shows how long it lasted: 1:30
            return ofMinutes(
                    cell,
                    cell.number()
                            .get()
                            .multiply(BigDecimal.valueOf(MINUTES_OF_DAY))
                            .setScale(0, RoundingMode.HALF_UP));
        }
        String text = withoutFractions(Vocabulary.plain(cell.text()));
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Reading.of(
                    Duration.ofHours(Integer.parseInt(clock.group(1))).plusMinutes(Integer.parseInt(clock.group(2))));
        }
        Matcher both = BOTH.matcher(text);
        if (both.matches()
                && named(both.group(2)).equals("hours")
                && (both.group(4) == null || named(both.group(4)).equals("minutes"))) {
            return Reading.of(
                    Duration.ofHours(Integer.parseInt(both.group(1))).plusMinutes(Integer.parseInt(both.group(3))));
        }
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return wrong(cell);
        }
        String named = amount.group(2) == null ? unit : named(amount.group(2));
        if (named.equals("duration")) {
            return Reading.wrong(Code.AMOUNT_WITHOUT_UNIT, cell, "value", ForeignText.open(cell.text()));
        }
        Integer minutes = MINUTES.get(named);
        return minutes == null
                ? wrong(cell)
                : ofMinutes(
                        cell, new BigDecimal(amount.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(minutes)));
    }

    // 1½ is 1.5, and ½ is 0.5.
    private static String withoutFractions(String text) {
        return text.replaceAll("(?<![0-9 ]) *(?=[½¼¾])", "0")
                .replaceAll("(?<=[0-9]) *½", ".5")
                .replaceAll("(?<=[0-9]) *¼", ".25")
                .replaceAll("(?<=[0-9]) *¾", ".75");
    }

    // Of a third of an hour spreadsheets keep 0.3333: to the nearest minute where that is no more than rounding.
    private static Reading<Duration> ofMinutes(Cell cell, BigDecimal minutes) {
        BigDecimal whole = minutes.setScale(0, RoundingMode.HALF_UP);
        return whole.signum() <= 0 || whole.subtract(minutes).abs().compareTo(new BigDecimal("0.1")) > 0
                ? wrong(cell)
                : Reading.of(Duration.ofMinutes(whole.longValue()));
    }

    private static String named(String unit) {
        if (Set.of("h", "t", "st", "tim", "tim.", "timme", "time", "stunde", "hour")
                .contains(unit)) {
            return "hours";
        }
        if (Set.of("m", "minute", "minut", "minuter").contains(unit)) {
            return "minutes";
        }
        return Vocabulary.meanings("heading", unit).stream().findFirst().orElse("");
    }

    /**
     * {@return a number of something, with a decimal comma or point}
     *
     * @param cell a cell that is to say a number
     */
    public static Reading<BigDecimal> number(Cell cell) {
        return Optional.of(AMOUNT.matcher(Vocabulary.plain(cell.text())))
                .filter(amount -> amount.matches() && amount.group(2) == null)
                .map(amount -> Reading.of(new BigDecimal(amount.group(1).replace(',', '.'))))
                .orElseGet(() -> wrong(cell));
    }

    /**
     * {@return a whole number, 0 or more}
     *
     * @param cell a cell that is to say a count
     */
    public static Reading<Integer> count(Cell cell) {
        Reading<BigDecimal> number = number(cell);
        return number.value()
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(value -> Reading.of(value.intValue()))
                .orElseGet(() -> wrong(cell));
    }

    private static <T> Reading<T> wrong(Cell cell) {
        return Reading.wrong(Code.NO_AMOUNT, cell, "value", ForeignText.open(cell.text()));
    }
}
