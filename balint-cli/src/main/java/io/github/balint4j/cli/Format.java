package io.github.balint4j.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** How something is written. */
enum Format {
    /** For people at a terminal. */
    TEXT("text"),
    /** For programs: one JSON object a line. */
    JSON("json"),
    /** For a page. */
    MARKDOWN("markdown");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    static Format named(String text) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(isNone(text, Arrays.asList(values()))));
    }

    /** That {@code text} is none of these formats. */
    static String isNone(String text, List<Format> formats) {
        String codes = formats.stream().map(Format::toString).collect(Collectors.joining(", "));
        return "'" + text + "' is not a format here; write one of " + codes;
    }

    @Override
    public String toString() {
        return code;
    }
}
