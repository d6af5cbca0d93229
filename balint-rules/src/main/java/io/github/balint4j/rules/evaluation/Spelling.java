package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.fact.SameWords;
import io.github.balint4j.rules.outcome.Reason;
import java.util.List;

/** Whether one code is likely to be meant for another. */
final class Spelling {
    private static final int MOST_SLIPS = 2;
    private static final int LETTERS_FOR_EACH = 4;
    // Each value is held against each code: of so many, nobody guesses which one was meant.
    private static final int MOST_CODES = 100;
    private static final int LETTERS_OF_A_WORD = 5;

    private Spelling() {}

    /** Why values that are not among the codes do not count: the code is another, or one that is misspelt or said in another word. */
    static Reason because(Attribute attribute, List<String> values, List<String> codes) {
        for (String value : codes.size() > MOST_CODES ? List.<String>of() : values) {
            for (String code : codes) {
                if (isNear(value, code) || isFirstWord(value, code) || SameWords.areSame(value, code)) {
                    return new Reason(Reason.Type.MISSPELT, attribute.code(), List.of(value, code));
                }
            }
        }
        return new Reason(Reason.Type.OTHER_VALUE, attribute.code(), values);
    }

    /**
     * Whether they differ, by one letter or two that are missing, added or other ones: one in a code of four letters or more,
     * two in one of eight or more. What differs in its number only was numbered so.
     */
    static boolean isNear(String one, String other) {
        int most = Math.min(MOST_SLIPS, Math.min(one.length(), other.length()) / LETTERS_FOR_EACH);
        return Math.abs(one.length() - other.length()) <= most
                && slips(one, other, most) <= most
                && !letters(one).equals(letters(other));
    }

    /**
     * Whether one word is nearly that with which a code of several begins: {@code equals} is, of {@code equal-clinicians}. Where it is
     * the same word, somebody may well have chosen it: an application, and one that was approved.
     */
    static boolean isFirstWord(String word, String code) {
        int end = code.indexOf('-');
        return end >= LETTERS_OF_A_WORD && word.indexOf('-') < 0 && isNear(word, code.substring(0, end));
    }

    private static String letters(String code) {
        return code.replaceAll("[0-9]", "");
    }

    // As soon as there are more than that, how many more is not counted.
    private static int slips(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            int fewest = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
                fewest = Math.min(fewest, now[j]);
            }
            if (fewest > most) {
                return fewest;
            }
            before = now;
        }
        return before[other.length()];
    }
}
