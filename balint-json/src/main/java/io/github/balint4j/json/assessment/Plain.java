package io.github.balint4j.json.assessment;

import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.ScalarCodec.Refused;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Texts, numbers and days as the library itself has written them. */
final class Plain {
    static final ScalarCodec<String> TEXTS = text("text", "s", text -> text);
    static final ScalarCodec<LocalDate> DAYS = text("date", "2026-01-15", LocalDate::parse);
    static final ScalarCodec<Period> PERIODS = text("period", "P1Y", Period::parse);
    static final ScalarCodec<Long> AMOUNTS = number("whole number", "12", Long::valueOf);
    static final ScalarCodec<Integer> COUNTS = number("whole number", "2", Integer::valueOf);
    static final ScalarCodec<BigDecimal> DECIMALS = number("number", "1.5", BigDecimal::new);

    private Plain() {}

    private static <T> ScalarCodec<T> text(String shape, String example, Function<String, T> parser) {
        return scalar(shape, '"' + example + '"', Token.TEXT, parser, (value, out) -> out.text(value.toString()));
    }

    private static <T extends Number> ScalarCodec<T> number(String shape, String example, Function<String, T> parser) {
        return scalar(
                shape, example, Token.NUMBER, parser, (value, out) -> out.number(new BigDecimal(value.toString())));
    }

    private static <T> ScalarCodec<T> scalar(
            String shape, String example, Token token, Function<String, T> parser, BiConsumer<T, TokenSink> writer) {
        return new ScalarCodec<>(
                "a " + shape + " such as " + example,
                shape,
                example,
                false,
                token::equals,
                (text, kind) -> {
                    try {
                        return parser.apply(text);
                    } catch (DateTimeException | NumberFormatException e) {
                        throw new Refused(Problem.Code.REFUSED);
                    }
                },
                writer);
    }
}
