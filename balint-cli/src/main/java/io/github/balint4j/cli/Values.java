package io.github.balint4j.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options. */
final class Values {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Values() {}

    /** A day, as {@code 2026-01-15}. */
    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new TypeConversionException("'" + text + "' is not a date; write one such as 2026-01-15");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("the calendar has no day " + text);
        }
    }

    /** The one of {@code all} that is written {@code text}. */
    static <E> E word(String text, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not known; write one of "
                        + Arrays.stream(all).map(Object::toString).collect(Collectors.joining(", "))));
    }
}
