package io.github.balint4j.json.codec;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.core.RulebookRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a JSON Schema says of a value. Its patterns are written for every dialect of regular expressions: no looking ahead,
 * no {@code \d}.
 *
 * @param name its name among the definitions of a schema; empty when it is too short for one
 * @param keywords keywords of JSON Schema, in order; each is a text, a number, a truth value, a list or a map of such
 */
public record Form(String name, Map<String, Object> keywords) {
    private static final String DIGITS = "[0-9]+";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = "[0-9]{4}-" + MONTH + "-" + DAY;
    private static final String PART_OF_A_YEAR = "[0-9]{4}(-" + MONTH + "(-" + DAY + ")?)?";
    private static final String PART = PART_OF_A_YEAR + "|--" + MONTH + "(-" + DAY + ")?";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
    private static final String SECONDS = DIGITS + "(\\.[0-9]{1,9})?S";

    /** A period as ISO 8601 writes it. */
    static final String PERIOD = "P(" + some("[0-9]+Y", "[0-9]+M", "[0-9]+W", "[0-9]+D") + ")";

    /** A length as ISO 8601 writes it. */
    static final String LENGTH = "PT(" + some("[0-9]+H", "[0-9]+M", SECONDS) + ")";

    static final Form TEXT = new Form("", Map.of("type", "string"));
    static final Form NUMBER = new Form("", Map.of("type", "number"));
    static final Form TRUTH = new Form("", Map.of("type", "boolean"));
    static final Form TRUE = new Form("", Map.of("const", true));

    static final Form ID = known("id", Grammar.TEXT);
    static final Form ROW = known("row", Grammar.TEXT + "(/" + Grammar.TEXT + ")*");
    static final Form RULEBOOK = known("rulebook", RulebookRef.TEXT);
    static final Form DAYS = text("date", DATE);
    static final Form PARTIAL_DATES = text("partial-date", PART);
    static final Form DATES_OF_A_YEAR = text("date-of-a-year", PART_OF_A_YEAR);
    public static final Form STARTS = text("start", PART + "|([0-9]{4}-|--)" + MONTH + "-" + DAY + "T" + TIME);
    static final Form PERIODS = text("one-period", PERIOD);
    public static final Form CELLS = text("periods", PERIOD + "|calendar-year|calendar-month");
    static final Form LENGTHS = text("one-length", LENGTH);
    static final Form COUNTS =
            new Form("whole-number", ordered("type", "integer", "minimum", 0, "maximum", Integer.MAX_VALUE));

    public static final Form MONTHS = text("month", "[0-9]{4}-" + MONTH);
    public static final Form DAYS_OF_RULES = text("day", "as-of|" + DATE);
    public static final Form SERIES = known("series", Grammar.TEXT + "/" + Grammar.TEXT);
    public static final Form SHIFTS =
            text("shift", "P(" + some("-?[0-9]+Y", "-?[0-9]+M", "-?[0-9]+W", "-?[0-9]+D") + ")");

    /**
     * A text in which something is written, without control characters but tabs and line ends. Blanks beyond ASCII and halves of characters are not told apart:
     * dialects differ in them.
     */
    public static final Form WRITTEN = new Form(
            "text",
            ordered(
                    "type",
                    "string",
                    "pattern",
                    "[^\t-\r ]",
                    "not",
                    Map.of("pattern", "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]")));

    public static final Form AMOUNTS = new Form("", ordered("type", "number", "minimum", 0));
    public static final Form SIZES = new Form("", ordered("type", "integer", "minimum", 1));
    public static final Form POSITIONS = new Form(
            "position",
            ordered(
                    "type",
                    "integer",
                    "minimum",
                    Integer.MIN_VALUE,
                    "maximum",
                    Integer.MAX_VALUE,
                    "not",
                    Map.of("const", 0)));

    /** One of these texts. */
    public static Form words(List<String> words) {
        return new Form("", words.size() == 1 ? Map.of("const", words.get(0)) : Map.of("enum", words));
    }

    /** A number above 0. That it has at most two decimals cannot be said so that all validators compute it alike. */
    static Form upTo(int most) {
        return new Form("", ordered("type", "number", "exclusiveMinimum", 0, "maximum", most));
    }

    /** One number and no other. */
    static Form only(int number) {
        return new Form("", Map.of("const", number));
    }

    /** The keywords and their values, one after the other. */
    public static Map<String, Object> ordered(Object... keywordsAndValues) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            all.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(all);
    }

    /** A text of which no part is the word for what is not known. */
    private static Form known(String name, String pattern) {
        Map<String, Object> keywords = new LinkedHashMap<>(text(name, pattern).keywords());
        keywords.put("not", Map.of("pattern", "(^|[/@])" + Grammar.UNKNOWN + "($|[/@])"));
        return new Form(name, Collections.unmodifiableMap(keywords));
    }

    private static Form text(String name, String pattern) {
        String whole = pattern.contains("|") ? "(" + pattern + ")" : pattern;
        return new Form(name, ordered("type", "string", "pattern", "^" + whole + "$"));
    }

    /** At least one of these parts, in order. */
    private static String some(String... parts) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            all.append(i == 0 ? "" : "|").append(parts[i]);
            for (int j = i + 1; j < parts.length; j++) {
                all.append('(').append(parts[j]).append(")?");
            }
        }
        return all.toString();
    }
}
