package io.github.balint4j.core;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The one grammar of ids and codes: {@value #TEXT}, that is 1 to 64 characters, lower-case letters and digits first,
 * then also dot, underscore and hyphen. It has no space, no capital and no accent, so that no name or sentence hides in
 * an id.
 *
 * <pre>{@code
 * Grammar.accepts("gp-07"); // true
 * Grammar.accepts("Anna Svensson"); // false
 * }</pre>
 */
public final class Grammar {
    /**
     * What is written in place of a value that is not known, where leaving it out means something else: no id and no code, as
     * whatever has it would be the same.
     */
    public static final String UNKNOWN = "unknown";

    /** The grammar as a regular expression; it leaves out {@link #UNKNOWN}, which is none. */
    public static final String TEXT = "[a-z0-9][a-z0-9._-]{0,63}";

    private static final int LONGEST = 64;

    private Grammar() {}

    /**
     * {@return whether {@code text} is an id or code as the grammar wants it}
     *
     * @param text any text
     */
    public static boolean accepts(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || !isLetterOrDigit(text.charAt(0)) || text.equals(UNKNOWN)) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether {@code text} is a code, or several joined by {@code /}, as the ids of the rows of a rulebook are}
     *
     * @param text any text
     */
    public static boolean acceptsPath(String text) {
        for (String part : text.split("/", -1)) {
            if (!accepts(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /**
     * Returns {@code text} when the grammar accepts it.
     *
     * @param what what the text stands for, named in the message
     * @throws IllegalArgumentException when it does not; the message shows of the text what {@link ForeignText} allows
     */
    static String require(String text, String what) {
        return require(text, what, "code", ForeignText::shown);
    }

    /**
     * The same for a text that stands for a person: the message never shows it, as it probably is a name.
     *
     * @throws IllegalArgumentException when the grammar does not accept it
     */
    static String requirePerson(String text, String what) {
        return require(text, what, "pseudonym", ForeignText::hidden);
    }

    private static String require(String text, String what, String kind, UnaryOperator<String> shown) {
        Objects.requireNonNull(text, what);
        if (UNKNOWN.equals(text)) {
            throw new IllegalArgumentException(what + " must not be \"unknown\": leave out what is not known");
        }
        if (!accepts(text)) {
            throw new IllegalArgumentException(
                    what + " must match " + TEXT + " (a " + kind + ", never a name); got " + shown.apply(text));
        }
        return text;
    }
}
