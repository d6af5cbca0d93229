package io.github.balint4j.rules.fact;

import java.util.Locale;

/** How constants are written as codes: {@code SLOW_OPEN} as {@code slow-open}. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
