package io.github.balint4j.json.codec;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text, number or truth value.
 *
 * @param <T> the type
 * @param expected what belongs here, with an example
 * @param shape what belongs here, in a few words
 * @param example an example, as JSON
 * @param isPersonal whether it names a person
 * @param fits which token it is
 * @param parser makes the value of the token's text
 * @param writer writes the value
 * @param recurs whether a document says the same one again and again
 * @param form what a JSON Schema says of it
 */
public record ScalarCodec<T>(
        String expected,
        String shape,
        String example,
        boolean isPersonal,
        Predicate<Token> fits,
        Parser<T> parser,
        BiConsumer<T, TokenSink> writer,
        boolean recurs,
        Form form)
        implements Codec<T> {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

    public ScalarCodec(
            String expected,
            String shape,
            String example,
            boolean isPersonal,
            Predicate<Token> fits,
            Parser<T> parser,
            BiConsumer<T, TokenSink> writer) {
        this(expected, shape, example, isPersonal, fits, parser, writer, false, anyOf(fits));
    }

    /** Whether the text is a number as JSON writes it. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Makes a value of the text of a token. */
    public interface Parser<T> {
        T parse(String text, Token token) throws Refused;
    }

    /** The text is not such a value. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Problem.Code code;
        private final transient @Nullable Supplier<String> expected;

        public Refused(Problem.Code code) {
            this(code, (Supplier<String>) null);
        }

        /** With what would be right, where that is not simply what the codec expects. */
        public Refused(Problem.Code code, String expected) {
            this(code, () -> expected);
        }

        /** The same, worked out when it is told. */
        public Refused(Problem.Code code, @Nullable Supplier<String> expected) {
            super(code.name(), null, false, false);
            this.code = code;
            this.expected = expected;
        }
    }

    /** A text. */
    public static <T> ScalarCodec<T> text(
            String key, String shape, String example, Parser<T> parser, Function<T, String> writer) {
        return new ScalarCodec<>(
                Messages.get("expected." + key),
                shape,
                '"' + example + '"',
                false,
                Token.TEXT::equals,
                parser,
                (value, out) -> out.text(writer.apply(value)));
    }

    /** The same, where something else is to be said of what belongs here: the text of this key. */
    public ScalarCodec<T> expecting(String key) {
        return new ScalarCodec<>(
                Messages.get("expected." + key), shape, example, isPersonal, fits, parser, writer, recurs, form);
    }

    /** The same, for values that name people. */
    public ScalarCodec<T> personal() {
        return new ScalarCodec<>(expected, shape, example, true, fits, parser, writer, recurs, form);
    }

    /** The same, with one and the same value for the same text in one document: less to keep, and faster to compare. */
    public ScalarCodec<T> recurring() {
        return new ScalarCodec<>(expected, shape, example, isPersonal, fits, parser, writer, true, form);
    }

    /** The same, which says of some texts that it refuses what was probably meant. */
    public ScalarCodec<T> guessing(Function<String, Optional<String>> guesses) {
        Parser<T> guessing = (text, token) -> {
            try {
                return parser.parse(text, token);
            } catch (Refused refused) {
                Optional<String> meant = guesses.apply(text);
                throw meant.isPresent() ? new Refused(refused.code, meant.get()) : refused;
            }
        };
        return new ScalarCodec<>(expected, shape, example, isPersonal, fits, guessing, writer, recurs, form);
    }

    /** The same of numbers, which says of some texts in their place what was probably meant. */
    public ScalarCodec<T> guessingTexts(Function<String, Optional<String>> guesses) {
        Predicate<Token> orText = token -> token == Token.TEXT || fits.test(token);
        Parser<T> guessing = (text, token) -> {
            if (token == Token.TEXT) {
                throw new Refused(
                        Problem.Code.WRONG_TYPE,
                        guesses.apply(text)
                                .orElseGet(() -> isNumber(text) && ForeignText.mayBeShown(text)
                                        ? Messages.render("expected.unquoted", Map.of("number", text))
                                        : expected));
            }
            return parser.parse(text, token);
        };
        return new ScalarCodec<>(expected, shape, example, isPersonal, orText, guessing, writer, recurs, form);
    }

    /** The same of texts, which says of a number in their place what was probably meant. */
    ScalarCodec<T> guessingNumbers(Function<String, String> guess) {
        Predicate<Token> orNumber = token -> token == Token.NUMBER || fits.test(token);
        Parser<T> guessing = (text, token) -> {
            if (token == Token.NUMBER) {
                throw new Refused(
                        Problem.Code.WRONG_TYPE,
                        ForeignText.mayBeShown(text) && isNumber(text) ? guess.apply(text) : expected);
            }
            return parser.parse(text, token);
        };
        return new ScalarCodec<>(expected, shape, example, isPersonal, orNumber, guessing, writer, recurs, form);
    }

    /** The same of numbers of which there is one and no range, which says so of ranges in their place: the text of this key. */
    public ScalarCodec<T> refusingRanges(String key) {
        String whole = Messages.get(key);
        Predicate<Token> orRange = token -> token == Token.OBJECT || token == Token.TEXT || fits.test(token);
        Parser<T> one = (text, token) -> {
            boolean range = token == Token.OBJECT
                    || (token == Token.TEXT
                            && InWords.count(text)
                                    .filter(form -> form.startsWith("{"))
                                    .isPresent());
            if (range) {
                throw new Refused(Problem.Code.WRONG_TYPE, whole);
            }
            if (token == Token.TEXT && !fits.test(token) && isNumber(text) && ForeignText.mayBeShown(text)) {
                throw new Refused(
                        Problem.Code.WRONG_TYPE, Messages.render("expected.unquoted", Map.of("number", text)));
            }
            return parser.parse(text, token);
        };
        return new ScalarCodec<>(expected, shape, example, isPersonal, orRange, one, writer, recurs, form);
    }

    /** The same, of which a JSON Schema says this. */
    public ScalarCodec<T> form(Form says) {
        return new ScalarCodec<>(expected, shape, example, isPersonal, fits, parser, writer, recurs, says);
    }

    /** Any value of such tokens. */
    private static Form anyOf(Predicate<Token> fits) {
        if (fits.test(Token.FALSE)) {
            return Form.TRUTH;
        }
        return fits.test(Token.TRUE) ? Form.TRUE : fits.test(Token.NUMBER) ? Form.NUMBER : Form.TEXT;
    }

    @Override
    public @Nullable T read(ReadContext in) throws Broken {
        if (!fits.test(in.token())) {
            boolean quotedNumber = in.token() == Token.TEXT
                    && fits.test(Token.NUMBER)
                    && isNumber(in.text())
                    && ForeignText.mayBeShown(in.text());
            if (quotedNumber) {
                in.problem(
                        Problem.Code.WRONG_TYPE,
                        in.shown(isPersonal),
                        Messages.render("expected.unquoted", Map.of("number", in.text())));
                return null;
            }
            return in.wrongType(this);
        }
        if (in.token() == Token.OBJECT) {
            return refusedObject(in);
        }
        try {
            return recurs ? known(in) : parser.parse(in.text(), in.token());
        } catch (Refused refused) {
            Supplier<String> right = refused.expected == null ? () -> expected : refused.expected;
            boolean unknown = in.text().equals(Grammar.UNKNOWN);
            in.problem(
                    refused.code,
                    in.spot(),
                    () -> in.shown(isPersonal),
                    unknown ? () -> Messages.render("expected.notUnknown", Map.of("value", right.get())) : right);
            return null;
        }
    }

    private @Nullable T refusedObject(ReadContext in) throws Broken {
        try {
            return parser.parse("", in.token());
        } catch (Refused refused) {
            in.problem(
                    refused.code,
                    in.spot(),
                    () -> in.shown(isPersonal),
                    refused.expected == null ? () -> expected : refused.expected);
            in.skip();
            return null;
        }
    }

    private T known(ReadContext in) throws Refused {
        Map<String, T> before = in.recurring(this);
        T value = before.get(in.text());
        if (value == null) {
            value = parser.parse(in.text(), in.token());
            before.put(in.text(), value);
        }
        return value;
    }

    @Override
    public void write(T value, TokenSink out) {
        writer.accept(value, out);
    }
}
