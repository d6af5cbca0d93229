package io.github.balint4j.rules.life;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.wording.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What sentences are about, by name. */
final class Arguments {
    // A pseudonym with as many digits as a national id is kept for programs, and not shown.
    private static final Set<String> PEOPLE = Set.of("person", "next");

    // Which number a sentence bends to, where it has several.
    private static final List<String> COUNTS = List.of("left", "agreed", "needed", "number", "maximum");

    private Arguments() {}

    /** Names and values in turn. */
    static Map<String, String> of(Object... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], String.valueOf(arguments[i + 1]));
        }
        return named;
    }

    static Map<String, String> copied(Map<String, String> arguments) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Names and values in turn, as a sentence may show them. */
    static Object[] flat(Map<String, String> arguments, Wording wording) {
        return arguments.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), wording.figures(shown(one.getKey(), one.getValue()))))
                .toArray();
    }

    /** The sentence of this key about these; of one session or person it is another than of several. */
    static String sentence(String key, Map<String, String> arguments, Wording wording) {
        return wording.counted(key, count(arguments), flat(arguments, wording));
    }

    private static String count(Map<String, String> arguments) {
        if (arguments.containsKey("days")) {
            return arguments.get("days").contains(",") ? "" : "1";
        }
        return COUNTS.stream()
                .filter(arguments::containsKey)
                .findFirst()
                .map(arguments::get)
                .orElse("");
    }

    /** {@code PLACES_TAKEN} as {@code places-taken}. */
    static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shown(String name, String value) {
        return PEOPLE.contains(name) ? ForeignText.id(value) : value;
    }
}
