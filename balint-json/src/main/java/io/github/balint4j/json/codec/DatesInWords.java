package io.github.balint4j.json.codec;

import io.github.balint4j.core.PartialDate;
import io.github.balint4j.json.wording.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them, and the form that there is for each: "13.01.2026", "3 February 2026", "since 2018", "2018-2020". */
public final class DatesInWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<name>[a-z]{3,9})\\.?";
    private static final String TIME = "(?<time>(?:T| |, )\\d{2}:\\d{2})?";
    // Between slashes some write the day first, and some the month.
    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})" + TIME),
            Pattern.compile("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})" + TIME),
            Pattern.compile("(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(?<n>[a-z]{3,9})\\.?,? (?<y>\\d{4})" + TIME),
            Pattern.compile("(?<n>[a-z]{3,9})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})" + TIME));
    private static final Pattern MONTH_OF_A_YEAR = Pattern.compile(MONTH + ",? (?<year>\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:since|from|in|on|until|till|by|as of) (?<date>.{4,30})");
    private static final Pattern FROM_TO = Pattern.compile("(?<from>\\d{4}) ?(?:-|\u2013|/|to|until) ?(?<to>\\d{4})");
    private static final Pattern SOME_TIME_IN =
            Pattern.compile("(?:[a-z]{2,12} ){1,3}(?<year>(?:19|20)\\d{2})(?:/\\d{2,4})?");

    private DatesInWords() {}

    /**
     * The day, month or year that was probably meant; empty where nobody could tell.
     *
     * @param mayHaveTime whether a time of day may stand with it
     */
    static Optional<String> date(String text, boolean mayHaveTime) {
        String plain = plain(text);
        if (PartialDate.isWritten(plain)) {
            return Optional.of(plain);
        }
        for (Pattern pattern : WRITTEN) {
            Matcher written = pattern.matcher(plain);
            if (written.matches()) {
                return day(written, mayHaveTime);
            }
        }
        Matcher month = MONTH_OF_A_YEAR.matcher(plain);
        if (month.matches() && month(month.group("name")) > 0) {
            return Optional.of(String.format(Locale.ROOT, "%s-%02d", month.group("year"), month(month.group("name"))));
        }
        Matcher named = NAMED.matcher(plain);
        Optional<String> rest = named.matches() ? date(named.group("date"), mayHaveTime) : Optional.empty();
        return rest.or(() -> Optional.of(SOME_TIME_IN.matcher(plain))
                .filter(Matcher::matches)
                .map(some -> some.group("year")));
    }

    /** What to write in place of what is no single day; empty where it is not known to be such. */
    static Optional<String> instead(String text) {
        String plain = plain(text);
        Matcher years = FROM_TO.matcher(plain);
        return years.matches()
                ? Optional.of(Messages.render(
                        "expected.fromUntil", Map.of("from", years.group("from"), "until", years.group("to"))))
                : Messages.find("guess.date." + plain.replace(' ', '-'));
    }

    /** From the first to the last day of what a text names, where that is one date or two years. */
    public static Optional<String> period(String text, String first) {
        Matcher years = FROM_TO.matcher(plain(text));
        if (years.matches()) {
            return Optional.of(period(first, years.group("from"), years.group("to")));
        }
        return date(text, false).map(day -> period(first, day, day));
    }

    private static String period(String first, String from, String until) {
        return "{\"" + first + "\": \"" + from + "\", \"until\": \"" + until + "\"}";
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("(?<=\\d)t(?=\\d)", "T");
    }

    /** The day that somebody wrote in another order, or without zeros; none where there is no such day. */
    private static Optional<String> day(Matcher written, boolean mayHaveTime) {
        boolean isNamed = written.pattern().pattern().contains("<n>");
        int month = isNamed ? month(written.group("n")) : Integer.parseInt(written.group("m"));
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(written.group("y")), month, Integer.parseInt(written.group("d")));
            String time = written.group("time");
            return Optional.of(
                    date + (mayHaveTime && time != null ? "T" + time.substring(time.length() - "16:30".length()) : ""));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String start = name.substring(0, 3);
        return MONTHS.indexOf(start) + 1;
    }
}
