package io.github.balint4j.rules.programme;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that has to be so before a group starts.
 *
 * @param step which
 * @param verdict satisfied: it is done; not satisfied: it is open; undetermined: nobody has said
 * @param code what was found, part of the API
 * @param arguments what the sentence is about, by name: numbers and days
 */
public record StartingItem(Step step, Verdict verdict, Code code, Map<String, String> arguments) {
    /** What has to be so, in the order in which one goes about it. */
    public enum Step {
        /** Somebody leads the group: mediated, say (SE-1, SE-3). */
        LEADER,
        /** So many have applied as the group starts with (DK-1). */
        THRESHOLD,
        /** The frame is agreed: its size, how often and how long it meets, and confidentiality (SE-2). */
        FRAME,
        /** For how long one tries it (SE-2: three to four months). */
        TRIAL,
        /** On which day one looks back at the trial and decides how to go on (SE-2: try it and see). */
        REVIEW
    }

    /** What was found. */
    public enum Code {
        /** So many lead. */
        LED,
        /** Nobody leads. */
        NOT_LED,
        /** Nobody leads, and so many on the list of leaders match. */
        MEDIATED,
        /** Who leads, nobody has said. */
        LEADER_UNKNOWN,
        /** There are enough people. */
        ENOUGH,
        /** There are too few. */
        TOO_FEW,
        /** How many there are is not known. */
        PEOPLE_UNKNOWN,
        /** With how many it starts, nobody has said. */
        THRESHOLD_UNKNOWN,
        /** All of the frame is said. */
        AGREED,
        /** Parts of the frame nobody has said. */
        FRAME_UNKNOWN,
        /** Confidentiality is not agreed. */
        NOT_CONFIDENTIAL,
        /** A trial is agreed. */
        TRIAL,
        /** Whether and for how long it is tried, nobody has said. */
        TRIAL_UNKNOWN,
        /** The day follows from the first session and the trial. */
        REVIEW,
        /** The day is over. */
        REVIEW_OVER,
        /** The day cannot be told without the trial and the first session. */
        REVIEW_UNKNOWN
    }

    /**
     * Copies the arguments.
     *
     * @param step which
     * @param verdict satisfied: it is done; not satisfied: it is open; undetermined: nobody has said
     * @param code what was found, part of the API
     * @param arguments what the sentence is about, by name: numbers and days
     */
    public StartingItem {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static StartingItem of(Step step, Verdict verdict, Code code, Object... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], String.valueOf(arguments[i + 1]));
        }
        return new StartingItem(step, verdict, code, named);
    }

    /** {@return what was found, in a sentence} */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return what was found, in a sentence in the language of the locale, else in English}
     *
     * @param locale the reader's; only its language counts
     */
    public String inWords(Locale locale) {
        Wording wording = Wording.in(Language.of(locale));
        Object[] named = arguments.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), shown(one, wording)))
                .toArray();
        return wording.text(
                "programme.start." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'), named);
    }

    private static String shown(Map.Entry<String, String> argument, Wording wording) {
        return argument.getKey().equals("parts")
                ? Arrays.stream(argument.getValue().split(" "))
                        .map(part -> wording.text("programme.part." + part))
                        .collect(Collectors.joining(", "))
                : wording.figures(argument.getValue());
    }

    @Override
    public String toString() {
        return message();
    }
}
