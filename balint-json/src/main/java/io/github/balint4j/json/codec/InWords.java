package io.github.balint4j.json.codec;

import io.github.balint4j.json.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, periods and lengths as people say them, and the form that there is for each: "8-9", "about 12", "six weeks", "90 min". */
public final class InWords {
    private static final String ABOUT = "(?<about>(?:about|around|approx\\.?|approximately|ca\\.?|circa|~) ?)?";
    private static final Pattern FROM_TO = Pattern.compile("([0-9]{1,4}) ?(?:-|\u2013|to|or) ?([0-9]{1,4})");
    private static final Pattern NUMBER = Pattern.compile(ABOUT + "(?<number>[0-9]{1,4})");
    private static final Pattern TIME =
            Pattern.compile(ABOUT + "(?<number>[0-9]{1,4}|[a-z]{1,6})[ -]?(?<unit>[a-z]{1,7})");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, String> PERIODS = Map.of("day", "D", "week", "W", "month", "M", "year", "Y");
    private static final Map<String, String> LENGTHS = Map.of("minute", "M", "min", "M", "hour", "H", "h", "H");

    private InWords() {}

    /** The form of a number in words; empty where it is none. */
    static Optional<String> count(String text) {
        Matcher range = FROM_TO.matcher(text);
        if (range.matches()) {
            return Optional.of("{\"min\": " + range.group(1) + ", \"max\": " + range.group(2) + "}");
        }
        return about(text);
    }

    /** The form of about so many; empty where it is no such number. */
    public static Optional<String> about(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() && number.group("about") != null
                ? Optional.of("{\"about\": " + number.group("number") + "}")
                : Optional.empty();
    }

    /** The form of a period in words; empty where it is none. */
    static Optional<String> period(String text) {
        return time(text, "P", PERIODS);
    }

    /** The form of a length in words; empty where it is none. */
    static Optional<String> length(String text) {
        return time(text, "PT", LENGTHS);
    }

    /** The form of how long an activity lasted altogether; of months and years, that it is from one day to another. */
    static Optional<String> duration(String text) {
        boolean ofDays = text.matches(Form.PERIOD) || period(text).isPresent();
        return ofDays ? Messages.find("expected.whole") : length(text);
    }

    private static Optional<String> time(String text, String start, Map<String, String> units) {
        Matcher time = TIME.matcher(text.toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        String word = time.group("unit");
        String unit = units.get(word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        String number = number(time.group("number"));
        if (unit == null || number.isEmpty()) {
            return Optional.empty();
        }
        String period = '"' + start + number + unit + '"';
        return Optional.of(time.group("about") == null ? period : "{\"about\": " + period + "}");
    }

    private static String number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return text;
        }
        int number = text.equals("a") || text.equals("an") ? 1 : NUMBERS.indexOf(text);
        return number > 0 ? Integer.toString(number) : "";
    }
}
