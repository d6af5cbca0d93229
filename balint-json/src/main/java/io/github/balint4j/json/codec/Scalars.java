package io.github.balint4j.json.codec;

import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.codec.ScalarCodec.Refused;
import io.github.balint4j.json.problem.Problem.Code;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Nearest;
import io.github.balint4j.json.wording.Shown;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codecs of texts, numbers and truth values. */
public final class Scalars {
    /** What it means that a first day, or the only one, is not there. */
    public static final String BEGUN = "not known, but not after the day of the document";

    private static final int WHOLE_DATE = "2021-03-15".length();
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
    private static final Pattern PERIOD = Pattern.compile(Form.PERIOD);
    private static final Pattern LENGTH = Pattern.compile(Form.LENGTH);
    private static final int MOST_DIGITS = 100;

    // A file may hold thousands of rows: a message that lists them all is of no use.
    public static final int MOST_WORDS = 100;

    /** A day, as far as it is known, and the time of day where it is said. */
    public record Start(PartialDate day, Optional<LocalTime> time) {}

    public static final ScalarCodec<LocalDate> DATES = ScalarCodec.text(
                    "date", "date", "2021-03-15", (text, token) -> date(text), LocalDate::toString)
            .form(Form.DAYS);

    public static final ScalarCodec<PartialDate> PARTIAL_DATES = ScalarCodec.text(
                    "partialDate",
                    "[date, or part of one](#dates-periods-lengths)",
                    "2021-03",
                    (text, token) -> partialDate(text, "expected.partialDate"),
                    PartialDate::toString)
            .form(Form.PARTIAL_DATES);

    /** Of what is once and not every year. */
    public static final ScalarCodec<PartialDate> DATES_OF_A_YEAR = ScalarCodec.text(
                    "dateOfAYear",
                    "[date, or part of one](#dates-periods-lengths), with its year",
                    "2021-03",
                    (text, token) -> {
                        PartialDate date = partialDate(text, "expected.dateOfAYear");
                        if (date.year().isEmpty()) {
                            throw new Refused(Code.BAD_DATE, Messages.get("expected.withYear"));
                        }
                        return date;
                    },
                    PartialDate::toString)
            .form(Form.DATES_OF_A_YEAR);

    public static final ScalarCodec<Start> STARTS = ScalarCodec.text(
                    "start",
                    "[date, or part of one](#dates-periods-lengths), or date and time",
                    "2021-03-15",
                    (text, token) -> start(text),
                    start -> start.day() + start.time().map(time -> "T" + time).orElse(""))
            .form(Form.STARTS);

    public static final ScalarCodec<Period> PERIODS = ScalarCodec.text(
                    "period", "period", "P14D", (text, token) -> period(text), Period::toString)
            .guessing(InWords::period)
            .guessingNumbers(number -> Messages.render("expected.periodOf", Map.of("number", number)))
            .form(Form.PERIODS);

    public static final ScalarCodec<Duration> LENGTHS = ScalarCodec.text(
                    "length", "length", "PT1H30M", (text, token) -> length(text), Duration::toString)
            .guessing(InWords::length)
            // No session has more hours than a day.
            .guessingNumbers(number -> Messages.render(
                    number.matches("[1-9]|1[0-9]|2[0-4]") ? "expected.lengthOf" : "expected.minutesOf",
                    Map.of("number", number)))
            .form(Form.LENGTHS);

    public static final ScalarCodec<Duration> DURATIONS = ScalarCodec.text(
                    "length", "duration", "PT3H", (text, token) -> duration(text), Duration::toString)
            .guessing(InWords::duration)
            .guessingNumbers(number -> Messages.render("expected.lengthOf", Map.of("number", number)))
            .form(Form.LENGTHS);

    public static final ScalarCodec<RulebookRef> RULEBOOKS = ScalarCodec.text(
                    "rulebook",
                    "name of a rulebook",
                    "dk-aarhus/group@2021",
                    (text, token) -> {
                        try {
                            return RulebookRef.of(text);
                        } catch (IllegalArgumentException e) {
                            throw new Refused(Code.BAD_RULEBOOK);
                        }
                    },
                    RulebookRef::toString)
            .form(Form.RULEBOOK);

    public static final ScalarCodec<Integer> COUNTS = new ScalarCodec<>(
                    Messages.get("expected.count"),
                    "whole number, from 0",
                    "8",
                    false,
                    Token.NUMBER::equals,
                    (text, token) -> count(text),
                    (value, out) -> out.number(value))
            .guessingTexts(InWords::number)
            .form(Form.COUNTS);

    /** Of one meeting. */
    public static final ScalarCodec<BigDecimal> NUMBERS_OF_SESSIONS = sessions(100);

    /** Of what sums up many meetings. */
    public static final ScalarCodec<BigDecimal> SESSIONS_IN_ALL = sessions(10_000);

    /** Of units of time in all. */
    public static final ScalarCodec<BigDecimal> AMOUNTS = hundredths("amount", 1_200_000);

    public static final ScalarCodec<Boolean> TRUTHS = new ScalarCodec<>(
            Messages.get("expected.truth"),
            "`true` or `false`",
            "true",
            false,
            token -> token == Token.TRUE || token == Token.FALSE,
            (text, token) -> token == Token.TRUE,
            (value, out) -> out.bool(value));

    private Scalars() {}

    /** Any code of the one grammar, for instance {@code example}. */
    public static ScalarCodec<String> code(String example) {
        return code("code", example, Grammar::accepts).form(Form.ID);
    }

    /** The id of a row of a rulebook. */
    public static ScalarCodec<String> row(String example) {
        return code("row", example, Grammar::acceptsPath).form(Form.ROW);
    }

    private static ScalarCodec<String> code(String key, String example, Predicate<String> grammar) {
        return new ScalarCodec<>(
                Messages.render("expected." + key, Map.of("example", '"' + example + '"')),
                "code",
                '"' + example + '"',
                false,
                Token.TEXT::equals,
                (text, token) -> {
                    if (!grammar.test(text)) {
                        throw new Refused(Code.BAD_ID);
                    }
                    return text;
                },
                (value, out) -> out.text(value));
    }

    private static ScalarCodec<BigDecimal> sessions(int most) {
        return hundredths("sessions", most);
    }

    private static ScalarCodec<BigDecimal> hundredths(String key, int most) {
        return new ScalarCodec<>(
                        Messages.render("expected." + key, Map.of("most", Integer.toString(most))),
                        "number above 0, at most " + most + ", in hundredths",
                        "2.5",
                        false,
                        Token.NUMBER::equals,
                        (text, token) -> sessions(text, most),
                        (value, out) -> out.number(value))
                .form(Form.upTo(most));
    }

    /** An id or code of the one grammar. */
    public static <T> ScalarCodec<T> code(
            String key, String shape, String example, Function<String, T> reader, Function<T, String> writer) {
        return ScalarCodec.text(
                        key,
                        shape,
                        example,
                        (text, token) -> {
                            if (!Grammar.accepts(text)) {
                                throw new Refused(Code.BAD_ID);
                            }
                            return reader.apply(text);
                        },
                        writer)
                .form(Form.ID);
    }

    /** One of the constants of an enum, in lower case with hyphens. */
    public static <E extends Enum<E>> ScalarCodec<E> word(Class<E> type) {
        return named(List.of(type.getEnumConstants()), Scalars::word);
    }

    /** One of these, each by its name. */
    public static <E> ScalarCodec<E> named(List<E> values, Function<E, String> name) {
        List<String> words = values.stream().map(name).toList();
        String all = anyOf(words);
        return new ScalarCodec<>(
                        all,
                        words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")),
                        '"' + words.get(0) + '"',
                        false,
                        Token.TEXT::equals,
                        (text, token) -> {
                            int index = words.indexOf(text);
                            if (index < 0) {
                                throw new Refused(Code.UNKNOWN_WORD, () -> nearest(text, words));
                            }
                            return values.get(index);
                        },
                        (value, out) -> out.text(name.apply(value)))
                .form(Form.words(words));
    }

    /** What to write in place of a word that is not known. */
    public static String nearest(String text, List<String> words) {
        String all = anyOf(words);
        return Messages.find("guess.term." + text.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .flatMap(meant ->
                        Stream.of(meant.split(" ")).filter(words::contains).findFirst())
                .or(() -> Nearest.to(text, words.size() == 1 ? List.of() : words))
                .map(near -> probably(all, near))
                .orElse(all);
    }

    public static String probably(String expected, String near) {
        return Messages.render("expected.probably", Map.of("expected", expected, "near", Shown.id(near)));
    }

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String anyOf(List<String> words) {
        String all = words.stream().limit(MOST_WORDS).map(Shown::id).collect(Collectors.joining(", "));
        String shown = all + (words.size() > MOST_WORDS ? ", ..." : "");
        return words.size() == 1 ? all : Messages.render("expected.oneOf", Map.of("words", shown));
    }

    public static LocalDate date(String text) throws Refused {
        if (text.length() != WHOLE_DATE) {
            throw noDate(text, "expected.date");
        }
        return partialDate(text, "expected.date").date().orElseThrow();
    }

    /** That the text is no date, and which one it probably is. */
    private static Refused noDate(String text, String expected) {
        boolean isWhole = expected.equals("expected.date");
        return Optional.of(text)
                .filter(any -> !isWhole)
                .flatMap(DatesInWords::instead)
                .or(() -> DatesInWords.date(text, expected.equals("expected.start"))
                        .filter(meant -> !isWhole || meant.length() == WHOLE_DATE)
                        .map(meant -> probably(Messages.get(expected), meant)))
                .map(meant -> new Refused(Code.BAD_DATE, meant))
                .orElseGet(() -> new Refused(Code.BAD_DATE));
    }

    private static PartialDate partialDate(String text, String expected) throws Refused {
        if (!PartialDate.isWritten(text)) {
            throw noDate(text, expected);
        }
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(Code.NO_SUCH_DATE, Messages.get("expected.realDate"));
        }
    }

    private static Start start(String text) throws Refused {
        int t = text.indexOf('T');
        if (t < 0) {
            return new Start(partialDate(text, "expected.start"), Optional.empty());
        }
        String time = text.substring(t + 1);
        if (!PartialDate.isWritten(text.substring(0, t))) {
            throw noDate(text, "expected.start");
        }
        PartialDate day = partialDate(text.substring(0, t), "expected.start");
        if (day.day().isEmpty() || !TIME.matcher(time).matches()) {
            throw new Refused(Code.BAD_DATE);
        }
        try {
            return new Start(day, Optional.of(LocalTime.parse(time)));
        } catch (DateTimeException e) {
            throw new Refused(Code.NO_SUCH_DATE, Messages.get("expected.realTime"));
        }
    }

    public static Period period(String text) throws Refused {
        if (!PERIOD.matcher(text).matches()) {
            throw new Refused(Code.BAD_PERIOD);
        }
        try {
            return PeriodRange.exactly(Period.parse(text)).min();
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new Refused(Code.OUT_OF_RANGE, Messages.get("expected.periodRange"));
        }
    }

    /** How many minutes an ISO 8601 duration has; empty when it is none. */
    public static Optional<Long> minutes(String text) {
        try {
            return Optional.of(Duration.parse(text).toMinutes());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Duration length(String text) throws Refused {
        if (!LENGTH.matcher(text).matches()) {
            throw new Refused(Code.BAD_LENGTH);
        }
        try {
            return DurationRange.exactly(Duration.parse(text)).min();
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new Refused(Code.OUT_OF_RANGE, Messages.get("expected.lengthRange"));
        }
    }

    private static Duration duration(String text) throws Refused {
        if (!LENGTH.matcher(text).matches()) {
            throw new Refused(Code.BAD_LENGTH);
        }
        try {
            Duration duration = Duration.parse(text);
            Experience.builder().duration(duration).build();
            return duration;
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new Refused(Code.OUT_OF_RANGE, Messages.get("expected.durationRange"));
        }
    }

    private static BigDecimal number(String text) throws Refused {
        try {
            if (text.length() <= MOST_DIGITS) {
                return new BigDecimal(text).stripTrailingZeros();
            }
        } catch (NumberFormatException e) {
            // an exponent beyond all bounds
        }
        throw new Refused(Code.OUT_OF_RANGE);
    }

    private static int count(String text) throws Refused {
        BigDecimal number = number(text);
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new Refused(Code.OUT_OF_RANGE);
        }
        if (number.scale() > 0) {
            throw new Refused(Code.NOT_WHOLE);
        }
        return number.intValueExact();
    }

    private static BigDecimal sessions(String text, int most) throws Refused {
        BigDecimal number = number(text);
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(most)) > 0 || number.scale() > 2) {
            throw new Refused(Code.OUT_OF_RANGE);
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
