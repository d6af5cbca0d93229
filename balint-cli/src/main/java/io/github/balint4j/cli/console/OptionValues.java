package io.github.balint4j.cli.console;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.rules.mediation.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options. */
public final class OptionValues {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What one can look for: of whom it is unknown is never sure. */
    public static final List<Status> STATUSES =
            List.of(Status.AUTHORISED, Status.ON_THE_WAY, Status.EXPIRED, Status.NOT_YET, Status.NONE);

    private OptionValues() {}

    /** A day, as {@code 2026-01-15}. */
    public static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new TypeConversionException(Messages.open("value.date", "text", text));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Messages.open("value.no-day", "text", text));
        }
    }

    /** A time of day, as {@code 16:30}. */
    public static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Messages.open("value.time", "text", text));
        }
    }

    /** A whole number from 0 with at most six digits. */
    public static Integer count(String text) {
        if (!COUNT.matcher(text).matches()) {
            throw new TypeConversionException(Messages.open("value.number", "text", text));
        }
        return Integer.valueOf(text);
    }

    /** The one of {@code all} that is written {@code text}. */
    public static <E> E word(String text, E[] all) {
        return word(text, List.of(all), Object::toString);
    }

    /** The one of {@code all} that has this code. */
    public static <E> E word(String text, E[] all, Function<E, String> code) {
        return word(text, List.of(all), code);
    }

    /** A status that one can look for. */
    public static Status status(String text) {
        return word(text, STATUSES, Status::code);
    }

    /** A period, as {@code example}. */
    public static Period period(String text, String example) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Messages.open("value.period", "text", text, "example", example));
        }
    }

    /** A code, as {@code example}. */
    public static String code(String text, String example) {
        if (!Grammar.accepts(text)) {
            throw new TypeConversionException(Messages.open("value.code", "text", text, "example", example));
        }
        return text;
    }

    private static <E> E word(String text, List<E> all, Function<E, String> code) {
        List<String> known = all.stream().map(code).toList();
        int at = known.indexOf(text);
        if (at < 0) {
            Optional<String> near = Nearest.to(text, known);
            throw new TypeConversionException(Messages.open(
                    near.isPresent() ? "value.word.near" : "value.word",
                    "text",
                    text,
                    "near",
                    near.orElse(""),
                    "known",
                    String.join(", ", known)));
        }
        return all.get(at);
    }
}
