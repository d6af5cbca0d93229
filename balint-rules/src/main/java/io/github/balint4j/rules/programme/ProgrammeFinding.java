package io.github.balint4j.rules.programme;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An activity, or all of a kind, beside what a source says.
 *
 * @param rule what the source says
 * @param activity which activity, by its id; empty where it is about several
 * @param verdict whether it is so
 * @param code what was found, part of the API
 * @param arguments what the sentence is about, by name: days, minutes and numbers
 */
public record ProgrammeFinding(
        ProgrammeRule rule, Optional<String> activity, Verdict verdict, Code code, Map<String, String> arguments) {
    /** What was found. */
    public enum Code {
        /** So many days. */
        DAYS,
        /** How many days it has is not known. */
        DAYS_UNKNOWN,
        /** So many minutes, which are half a day by our reading. */
        HALF_DAY,
        /** So many minutes, and whether they are half a day is for people to say. */
        HALF_DAY_OPEN,
        /** So many minutes, more than half of any day. */
        MORE_THAN_HALF_A_DAY,
        /** How long it lasts is not known. */
        LENGTH_UNKNOWN,
        /** At a weekend by our reading. */
        WEEKEND,
        /** Also on other days than those of a weekend, and whether it is one is for people to say. */
        WEEKEND_OPEN,
        /** Neither on a Saturday nor on a Sunday. */
        NO_WEEKEND,
        /** On which days it is, is not known. */
        DATES_UNKNOWN,
        /** About a year from each to the next, by our reading. */
        YEARLY,
        /** From one to the next it is less or more than about a year by our reading, and whether it is that is for people to say. */
        YEARLY_OPEN,
        /** Less than two have a date, and from one alone nobody sees how often they are. */
        TOO_FEW
    }

    /**
     * Copies the arguments.
     *
     * @param rule what the source says
     * @param activity which activity, by its id; empty where it is about several
     * @param verdict whether it is so
     * @param code what was found, part of the API
     * @param arguments what the sentence is about, by name: days, minutes and numbers
     */
    public ProgrammeFinding {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static ProgrammeFinding of(
            ProgrammeRule rule, Optional<String> activity, Verdict verdict, Code code, Object... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], String.valueOf(arguments[i + 1]));
        }
        return new ProgrammeFinding(rule, activity, verdict, code, named);
    }

    /** {@return whether the verdict rests on our reading of a word without a number} A reading is never a no. */
    public boolean isByReading() {
        return code == Code.HALF_DAY || code == Code.WEEKEND || code == Code.YEARLY;
    }

    /** {@return what was found, in one sentence} */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return what was found, in one sentence in the language of the locale, else in English}
     *
     * @param locale the reader's; only its language counts
     */
    public String inWords(Locale locale) {
        Wording wording = Wording.in(Language.of(locale));
        List<Object> named = new ArrayList<>();
        arguments.entrySet().forEach(one -> {
            named.add(one.getKey());
            named.add(shown(one, wording));
        });
        if (arguments.containsKey("minutes") && arguments.containsKey("from")) {
            named.add("halfDay");
            named.add(wording.time(Long.parseLong(arguments.get("from")), Long.parseLong(arguments.get("to"))));
        }
        return wording.text("programme.found." + key(code), named.toArray());
    }

    private static String shown(Map.Entry<String, String> argument, Wording wording) {
        if (argument.getKey().equals("minutes")) {
            long minutes = Long.parseLong(argument.getValue());
            return wording.time(minutes, minutes);
        }
        return argument.getKey().equals("one") || argument.getKey().equals("next")
                ? ForeignText.id(argument.getValue())
                : wording.figures(argument.getValue());
    }

    private static String key(Code code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return message();
    }
}
