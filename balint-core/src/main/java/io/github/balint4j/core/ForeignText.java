package io.github.balint4j.core;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Texts that somebody typed, as messages show them. What stands in a wrong place may be a name, an address or a sentence about
 * a patient, and messages end in logs; so a message repeats only what can be a mistyped word, date, number or period.
 *
 * <pre>{@code
 * ForeignText.shown("memebrs"); // the word itself, which can be a mistyped one
 * ForeignText.shown("Anna Svensson, anna@example.org"); // how long it was, and nothing of it
 * }</pre>
 */
public final class ForeignText {
    private static final int LONGEST = 32;
    private static final int MOST_DIGITS = 8;
    private static final int MOST_IDS = 20;
    private static final String TIME_OF_DAY = "(?<=\\d)T\\d\\d:\\d\\d(:\\d\\d)?";

    private ForeignText() {}

    /**
     * {@return whether a message may repeat {@code text}: it has at most 32 printable ASCII characters, no white space, no at
     * sign, and fewer than 9 digits, of which those of a time of day behind a date do not count} So no national id, no address and
     * no sentence is repeated.
     *
     * @param text any text
     */
    public static boolean mayBeShown(String text) {
        return text.length() <= LONGEST
                && text.chars().allMatch(c -> c > ' ' && c <= '~' && c != '@')
                && digits(text) <= MOST_DIGITS;
    }

    private static long digits(String text) {
        return text.replaceFirst(TIME_OF_DAY, "")
                .chars()
                .filter(Character::isDigit)
                .count();
    }

    /**
     * {@return the text in quotes, for instance {@code "Weekly"}, or its length where it may not be shown: {@code a text of 12 characters}}
     *
     * @param text any text
     */
    public static String shown(String text) {
        return inEnglish(open(text));
    }

    /**
     * {@return the same in no language yet: one of {@link Sentences#ofCore}}
     *
     * @param text any text
     */
    public static String open(String text) {
        return mayBeShown(text) ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : openHidden(text);
    }

    private static String inEnglish(String text) {
        return Sentences.ofCore().in(Language.ENGLISH, text);
    }

    /**
     * {@return an id or code as a message names it; one with as many digits as a national id by its length only, for instance {@code
     * an id of 12 characters}}
     *
     * @param id an id or code, of which the text counts
     */
    public static String id(Object id) {
        return inEnglish(openId(id));
    }

    /**
     * {@return the same in no language yet: one of {@link Sentences#ofCore}}
     *
     * @param id an id or code, of which the text counts
     */
    public static String openId(Object id) {
        String text = id.toString();
        return digits(text) <= MOST_DIGITS ? line(text) : Sentences.ofCore().say("text.id", "count", text.length());
    }

    /**
     * {@return some ids as a message lists them: the first 20, each {@linkplain #id as it may be named}}
     *
     * @param ids ids or codes, of which the texts count
     */
    public static String ids(List<?> ids) {
        return ids.stream().limit(MOST_IDS).map(ForeignText::id).collect(Collectors.joining(", "))
                + (ids.size() > MOST_IDS ? ", ..." : "");
    }

    /**
     * {@return a number as a message names it; one with as many digits as a national id by their number only: {@code a number of 9 digits}}
     *
     * @param number any number, of which the text counts
     */
    public static String number(Object number) {
        return inEnglish(openNumber(number));
    }

    /**
     * {@return the same in no language yet: one of {@link Sentences#ofCore}}
     *
     * @param number any number, of which the text counts
     */
    public static String openNumber(Object number) {
        String text = number.toString();
        return digits(text) <= MOST_DIGITS ? text : Sentences.ofCore().say("text.digits", "count", digits(text));
    }

    /**
     * {@return the text on one line: control characters, invisible and half ones become escapes as JSON writes them, line ends
     * among them}
     *
     * @param text any text
     */
    public static String line(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isHidden(point)) {
                for (char unit : Character.toChars(point)) {
                    line.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    /**
     * {@return whether the character does something to a line instead of standing in it, or is only half of one}
     *
     * @param point a Unicode code point
     */
    public static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isInvisible(point);
        };
    }

    /**
     * {@return the first character that no text needs and no page can show: a control character other than a tab and line ends, or
     * half of a character}
     *
     * @param text any text
     */
    public static OptionalInt unwritable(String text) {
        return text.codePoints()
                .filter(point -> Character.getType(point) == Character.SURROGATE
                        || (Character.getType(point) == Character.CONTROL && "\t\n\r".indexOf(point) < 0))
                .findFirst();
    }

    // Marks and letters that Unicode gives no shape of their own: joiners, fillers, selectors of variants, and what it
    // keeps for programs.
    private static boolean isInvisible(int point) {
        return point == 0x34f
                || point == 0x115f
                || point == 0x1160
                || point == 0x3164
                || point == 0xffa0
                || between(point, 0x17b4, 0x17b5)
                || between(point, 0x180b, 0x180f)
                || between(point, 0xfe00, 0xfe0f)
                || between(point, 0xe0100, 0xe01ef)
                || between(point, 0xfdd0, 0xfdef);
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }

    /**
     * {@return the length of the text in characters (Unicode code points) only, for instance {@code a text of 12 characters}}
     *
     * @param text any text
     */
    public static String hidden(String text) {
        return inEnglish(openHidden(text));
    }

    /**
     * {@return the same in no language yet: one of {@link Sentences#ofCore}}
     *
     * @param text any text
     */
    public static String openHidden(String text) {
        int length = text.codePointCount(0, text.length());
        return switch (length) {
            case 0 -> Sentences.ofCore().say("text.empty");
            case 1 -> Sentences.ofCore().say("text.one");
            default -> Sentences.ofCore().say("text.hidden", "count", length);
        };
    }
}
