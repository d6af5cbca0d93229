package io.github.balint4j.json.codec;

import io.github.balint4j.json.wording.Messages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, periods and lengths as people say them, and the form that there is for each: "8-9", "one or two", "up to 8", "about six weeks",
 * "every second week", "double hour", "30 hours".
 */
public final class InWords {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
    private static final Map<String, String> PERIODS = Map.of("day", "D", "week", "W", "month", "M", "year", "Y");
    private static final Map<String, Integer> A_YEAR = Map.of("year", 1, "month", 12, "quarter", 4);
    private static final Map<String, Integer> LENGTHS = Map.of("minute", 1, "min", 1, "hour", 60, "h", 60);

    private static final String A_NUMBER = "[0-9]{1,4}|an?|" + String.join("|", NUMBERS);
    private static final String ABOUT = "(?<about>about |around |approx\\.? |approximately |ca\\.? |circa |~ ?)?";
    private static final String EDGE = "(?<most>up to |at most |max\\.? |maximum |no more than |not more than )?"
            + "(?<least>at least |min\\.? |minimum |from |more than )?";
    private static final String HOW_MANY = EDGE + "(?<number>" + A_NUMBER + ")" + "(?: ?(?:-|\u2013|/|to|or) ?(?<other>"
            + A_NUMBER + "))?(?<open> ?\\+| or more)?";
    private static final Pattern COUNT = Pattern.compile(ABOUT + HOW_MANY + "(?: [a-z]{1,20}){0,2}");
    private static final Pattern TIME =
            Pattern.compile(ABOUT + "(?:(?:once )?every |once (?=an? ))?" + HOW_MANY + "[ -]?(?<unit>[a-z]{1,7})");
    private static final Pattern NTH = Pattern.compile(ABOUT + "every (?:(?<nth>other|" + String.join("|", ORDINALS)
            + "|[0-9](?:nd|rd|th)) )?(?<unit>[a-z]{3,5})");
    private static final Pattern OFTEN = Pattern.compile("(?<often>once|twice|thrice|(?:" + A_NUMBER
            + ")(?:(?:-| to | or )(?:" + A_NUMBER + "))?(?: times?| x)) (?:an?|per|each|every) (?<unit>[a-z]{4,7})");
    private static final Pattern HOURS =
            Pattern.compile(ABOUT + "(?<whole>[0-9]{1,2})(?:[.,](?<part>[0-9]{1,2}))? ?(?:hours?|h)");
    private static final Pattern HOURS_AND = Pattern.compile(
            "(?<hours>[0-9]{1,2}) ?(?:hours?|h):? ?(?:and )?(?<minutes>[0-5][0-9])(?: ?(?:minutes?|min|m))?");
    private static final Pattern FROM_TO =
            Pattern.compile("(?<from>[0-2][0-9][:.][0-5][0-9]) ?(?:-|\u2013|to) ?(?<to>[0-2][0-9][:.][0-5][0-9])");
    private static final Pattern LESSONS = Pattern.compile(ABOUT + "(?<number>" + A_NUMBER
            + ") (?:x ?45 ?(?:minutes|min)|lessons?|units?|teaching hours?|academic hours?|single hours?)");
    private static final Pattern WRITTEN = Pattern.compile("PT(?<number>[1-9]\\d{0,4})(?<unit>[HM])");
    private static final Pattern DOUBLE_HOURS =
            Pattern.compile(ABOUT + "(?:(?<number>" + A_NUMBER + ") )?double[ -]hours?");

    private static final Pattern PERCENT = Pattern.compile("(?<number>[0-9]{1,3}) ?(?:%|per ?cent)");

    private InWords() {}

    /** The form of a number in words, or of some; empty where it is none. */
    static Optional<String> count(String text) {
        Matcher count = COUNT.matcher(plain(text));
        return isBareNumber(text) || !count.matches() ? Optional.empty() : range(count, number -> number);
    }

    /** The same where only one number can stand. */
    static Optional<String> number(String text) {
        return count(text).filter(form -> !form.startsWith("{"));
    }

    /** The form of what a quantity is held against: a share in percent, a period, or a number; empty where it is none. */
    public static Optional<String> bound(String text) {
        Matcher percent = PERCENT.matcher(plain(text));
        if (plain(text).equals("half")) {
            return Messages.find("expected.half");
        }
        if (percent.matches()) {
            String number = percent.group("number");
            return Optional.of(Messages.render(
                    "expected.percent",
                    Map.of(
                            "percent",
                            number,
                            "number",
                            new BigDecimal(number)
                                    .movePointLeft(2)
                                    .stripTrailingZeros()
                                    .toPlainString())));
        }
        return inUnits(TIME.matcher(plain(text)))
                .filter(form -> !form.startsWith("{"))
                .or(() -> number(text));
    }

    /** The form of a number in words, or of about so many; empty where it is no such number. */
    public static Optional<String> aboutOrNumber(String text) {
        return count(text).filter(form -> !form.startsWith("{") || form.startsWith("{\"about\""));
    }

    /** The form of a period in words; empty where it is none. */
    static Optional<String> period(String text) {
        String plain = plain(text);
        Matcher often = OFTEN.matcher(plain);
        if (often.matches() && A_YEAR.containsKey(often.group("unit"))) {
            return Optional.of(often(often));
        }
        Matcher nth = NTH.matcher(plain);
        if (nth.matches() && PERIODS.containsKey(nth.group("unit"))) {
            return Optional.of(about(nth, period(nth(nth.group("nth")), nth.group("unit"))));
        }
        return Messages.find("guess.period." + plain.replace(' ', '-')).or(() -> inUnits(TIME.matcher(plain)));
    }

    private static Optional<String> inUnits(Matcher time) {
        if (!time.matches()) {
            return Optional.empty();
        }
        String unit = singular(time.group("unit"));
        if (unit.equals("term") || unit.equals("semester")) {
            return Messages.find("expected.terms");
        }
        return PERIODS.containsKey(unit)
                ? range(time, number -> period(Integer.parseInt(number), unit))
                : Optional.empty();
    }

    private static String period(int number, String unit) {
        return "\"P" + number + PERIODS.get(unit) + '"';
    }

    // Once a month is a period; so many in one is a number of meetings a year.
    private static String often(Matcher often) {
        String unit = often.group("unit");
        String word = often.group("often");
        if (word.equals("once") && PERIODS.containsKey(unit)) {
            return period(1, unit);
        }
        Matcher count =
                COUNT.matcher(word.equals("twice") ? "2" : word.equals("thrice") ? "3" : word.replace(" x", ""));
        int times = A_YEAR.get(unit);
        String number = count.matches()
                ? range(count, one -> Integer.toString(Integer.parseInt(one) * times))
                        .orElse("10")
                : Integer.toString(times);
        return Messages.render("expected.perYear", Map.of("number", number));
    }

    private static int nth(@Nullable String word) {
        if (word == null) {
            return 1;
        }
        return Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : 2 + Math.max(0, ORDINALS.indexOf(word));
    }

    /** The form of a length in words; empty where it is none. */
    static Optional<String> length(String text) {
        String plain = plain(text);
        Matcher fromTo = FROM_TO.matcher(plain);
        if (fromTo.matches()) {
            return between(fromTo.group("from"), fromTo.group("to"));
        }
        return named(plain).or(() -> hours(plain)).or(() -> lessons(plain)).or(() -> minutes(TIME.matcher(plain)));
    }

    private static Optional<String> named(String plain) {
        return Optional.ofNullable(Map.of("half an hour", 30, "an hour and a half", 90, "one and a half hours", 90)
                        .get(plain))
                .map(InWords::length);
    }

    private static Optional<String> hours(String plain) {
        Matcher and = HOURS_AND.matcher(plain);
        if (and.matches()) {
            return Optional.of(
                    length(60 * Integer.parseInt(and.group("hours")) + Integer.parseInt(and.group("minutes"))));
        }
        Matcher parts = HOURS.matcher(plain);
        if (parts.matches() && parts.group("part") != null) {
            BigDecimal number = new BigDecimal(parts.group("whole") + '.' + parts.group("part"));
            return Optional.of(
                    about(parts, length(number.multiply(BigDecimal.valueOf(60)).intValue())));
        }
        Matcher doubled = DOUBLE_HOURS.matcher(plain);
        return doubled.matches()
                ? Optional.of(about(doubled, length(90 * digits(doubled.group("number")))))
                : Optional.empty();
    }

    private static Optional<String> lessons(String plain) {
        Matcher lessons = LESSONS.matcher(plain);
        if (!lessons.matches()) {
            return Optional.empty();
        }
        int number = digits(lessons.group("number"));
        return Optional.of(
                Messages.render("expected.lessons", Map.of("short", length(45 * number), "long", length(60 * number))));
    }

    private static Optional<String> minutes(Matcher time) {
        Integer size = time.matches() ? LENGTHS.get(singular(time.group("unit"))) : null;
        return size == null
                ? Optional.empty()
                : range(time, number -> size == 60 ? "\"PT" + number + "H\"" : "\"PT" + number + "M\"");
    }

    private static Optional<String> between(String from, String to) {
        try {
            long minutes = Duration.between(
                            LocalTime.parse(from.replace('.', ':')), LocalTime.parse(to.replace('.', ':')))
                    .toMinutes();
            return minutes > 0 ? Optional.of(length((int) minutes)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String length(int minutes) {
        return '"' + Duration.ofMinutes(minutes).toString() + '"';
    }

    /** The form of how long an activity lasted altogether; of months and years, that it is from one day to another. */
    static Optional<String> duration(String text) {
        boolean ofDays = text.matches(Form.PERIOD) || period(text).isPresent();
        return ofDays ? Messages.find("expected.whole") : length(text);
    }

    /** The form of an amount of time in words; empty where it is none. */
    public static Optional<String> amount(String text) {
        String plain = plain(text);
        if (isBareNumber(plain) && !plain.isEmpty()) {
            return Optional.of(Messages.render("expected.amountOf", Map.of("number", plain)));
        }
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return Optional.of("{\"value\": " + written.group("number") + ", \"unit\": \""
                    + (written.group("unit").equals("H") ? "hours" : "minutes") + "\"}");
        }
        Matcher doubled = DOUBLE_HOURS.matcher(plain);
        if (doubled.matches()) {
            return Optional.of(amount(doubled, "double-hours"));
        }
        Matcher lessons = LESSONS.matcher(plain);
        if (lessons.matches()) {
            return Optional.of(amount(lessons, "hours45") + Messages.get("expected.lessonsOf45"));
        }
        Matcher time = TIME.matcher(plain);
        Integer size = time.matches() ? LENGTHS.get(singular(time.group("unit"))) : null;
        return size == null ? Optional.empty() : Optional.of(amount(time, size == 60 ? "hours" : "minutes"));
    }

    private static String amount(Matcher amount, String unit) {
        return "{\"" + (amount.group("about") == null ? "value" : "about") + "\": " + digits(amount.group("number"))
                + ", \"unit\": \"" + unit + "\"}";
    }

    // What a number is, in which form; from one to another; about so many; at the least or most.
    private static Optional<String> range(Matcher found, UnaryOperator<String> form) {
        String number = form.apply(Integer.toString(digits(found.group("number"))));
        if (found.group("other") != null) {
            String other = form.apply(Integer.toString(digits(found.group("other"))));
            return Optional.of("{\"min\": " + number + ", \"max\": " + other + "}");
        }
        if (found.group("most") != null) {
            return Optional.of("{\"max\": " + number + "}");
        }
        if (found.group("least") != null || found.group("open") != null) {
            return Optional.of("{\"min\": " + number + "}");
        }
        return Optional.of(about(found, number));
    }

    private static String about(Matcher found, String form) {
        return found.group("about") == null ? form : "{\"about\": " + form + "}";
    }

    private static int digits(@Nullable String word) {
        if (word == null || word.equals("a") || word.equals("an")) {
            return 1;
        }
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.indexOf(word);
    }

    private static boolean isBareNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static String singular(String word) {
        return word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
