package io.github.balint4j.json.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.OneOrMoreCodec;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.ScalarCodec.Refused;
import io.github.balint4j.json.problem.Problem.Code;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.rules.criterion.Moment;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The texts and numbers that only rulebooks have. */
public final class Texts {
    private static final int MOST_DIGITS = 30;
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern SHIFT = Pattern.compile("P(?=-?\\d)(-?\\d+Y)?(-?\\d+M)?(-?\\d+W)?(-?\\d+D)?");

    static final ScalarCodec<YearMonth> MONTHS = ScalarCodec.text(
                    "month",
                    "year and month",
                    "2026-11",
                    (text, token) -> {
                        if (!MONTH.matcher(text).matches()) {
                            throw new Refused(Code.BAD_DATE);
                        }
                        return YearMonth.parse(text);
                    },
                    YearMonth::toString)
            .form(Form.MONTHS);

    /** How much later or earlier, kept as it is written: months may differ from days when days are counted. */
    static final ScalarCodec<Period> SHIFTS = ScalarCodec.text(
                    "period",
                    "period",
                    "P2Y",
                    (text, token) -> {
                        if (!SHIFT.matcher(text).matches()) {
                            throw new Refused(Code.BAD_PERIOD);
                        }
                        try {
                            Period period = Period.parse(text);
                            if (period.isZero()) {
                                throw new Refused(Code.OUT_OF_RANGE, Messages.get("expected.shift"));
                            }
                            return shift(period);
                        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
                            throw new Refused(Code.OUT_OF_RANGE, Messages.get("expected.shiftRange"));
                        }
                    },
                    Period::toString)
            .form(Form.SHIFTS);

    public static final ScalarCodec<BigDecimal> AMOUNTS = new ScalarCodec<>(
                    Messages.get("expected.amountFromZero"),
                    "number, from 0",
                    "20",
                    false,
                    Token.NUMBER::equals,
                    (text, token) -> {
                        BigDecimal amount = number(text);
                        if (amount.signum() < 0) {
                            throw new Refused(Code.OUT_OF_RANGE);
                        }
                        return amount;
                    },
                    (value, out) -> out.number(value))
            .form(Form.AMOUNTS);

    static final ScalarCodec<Integer> POSITIONS = new ScalarCodec<>(
                    Messages.get("expected.position"),
                    "whole number, but 0",
                    "2",
                    false,
                    Token.NUMBER::equals,
                    (text, token) -> {
                        try {
                            int position = number(text).intValueExact();
                            if (position != 0) {
                                return position;
                            }
                        } catch (ArithmeticException e) {
                            // too large, or not whole
                        }
                        throw new Refused(Code.OUT_OF_RANGE);
                    },
                    (value, out) -> out.number(value))
            .form(Form.POSITIONS);

    static final ScalarCodec<Long> SIZES = new ScalarCodec<>(
                    Messages.get("expected.size"),
                    "whole number, from 1",
                    "90",
                    false,
                    Token.NUMBER::equals,
                    (text, token) -> {
                        try {
                            long size = number(text).longValueExact();
                            if (size > 0) {
                                return size;
                            }
                        } catch (ArithmeticException e) {
                            // too large, or not whole
                        }
                        throw new Refused(Code.OUT_OF_RANGE);
                    },
                    (value, out) -> out.number(value))
            .form(Form.SIZES);

    private Texts() {}

    private static Period shift(Period period) {
        return ((Moment.Shifted) Moment.asOf().plus(period)).period();
    }

    /** A text in which something is written, for instance {@code example}. */
    static ScalarCodec<String> text(String example) {
        return new ScalarCodec<>(
                        Messages.render("expected.text", Map.of("example", '"' + example + '"')),
                        "text",
                        '"' + example + '"',
                        false,
                        Token.TEXT::equals,
                        (text, token) -> written(text),
                        (value, out) -> out.text(value))
                .form(Form.WRITTEN);
    }

    /** The text, in which something is written that a page can show. */
    static String written(String text) throws Refused {
        OptionalInt unwritable = ForeignText.unwritable(text);
        if (unwritable.isPresent()) {
            String shown = ForeignText.line(Character.toString(unwritable.getAsInt()));
            throw new Refused(Code.BAD_TEXT, Messages.render("expected.textWithout", Map.of("character", shown)));
        }
        if (text.isBlank()) {
            throw new Refused(Code.BLANK_TEXT);
        }
        return text;
    }

    /** Codes such as {@code example}; one of them may stand without brackets. */
    static Codec<List<String>> codes(String example) {
        ScalarCodec<String> one = text(example);
        return new OneOrMoreCodec<>(one, ListCodec.of(one));
    }

    private static BigDecimal number(String text) throws Refused {
        try {
            if (text.length() <= MOST_DIGITS) {
                BigDecimal number = new BigDecimal(text).stripTrailingZeros();
                if (Math.abs(number.scale()) <= MOST_DIGITS) {
                    return number.scale() < 0 ? number.setScale(0) : number;
                }
            }
        } catch (NumberFormatException e) {
            // an exponent beyond all bounds
        }
        throw new Refused(Code.OUT_OF_RANGE);
    }

    /** The list, if there is something in it. */
    static <V> Optional<List<V>> some(List<V> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
