package io.github.balint4j.rules.life;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.wording.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What happened in the life of a group.
 *
 * @param code what kind of event, part of the API
 * @param arguments what it is about, by name: pseudonyms, days and numbers
 */
public record LifeEvent(Code code, Map<String, String> arguments) {
    /** The kinds of event. */
    public enum Code {
        /** The group was announced. */
        ANNOUNCED,
        /** Somebody has a place. */
        ENROLLED,
        /** Somebody entered the waiting list. */
        WAITING,
        /** Somebody who waited has a place. */
        PROMOTED,
        /** People who wait and of whom no names are known have places. */
        PROMOTED_UNNAMED,
        /** The group starts. */
        STARTED,
        /** Somebody gave up their place. */
        LEFT,
        /** Somebody waits no more. */
        WITHDREW,
        /** A place is free, and this person is the next who waits. */
        NEXT_WAITING,
        /** The group pauses. */
        PAUSED,
        /** The group meets again. */
        RESUMED,
        /** The group ends. */
        ENDED,
        /** A session is planned. */
        PLANNED,
        /** A session took place. */
        HELD,
        /** Somebody presented a case. */
        PRESENTED,
        /** A session takes place on another day. */
        MOVED,
        /** A session does not take place. */
        CANCELLED,
        /** Somebody attended as many sessions as they agreed to. */
        COMMITMENT_KEPT,
        /** Somebody cannot attend as many sessions any more as they agreed to. */
        COMMITMENT_BROKEN
    }

    /**
     * Copies the arguments.
     *
     * @param code what kind of event
     * @param arguments what it is about, by name: pseudonyms, days and numbers
     */
    public LifeEvent {
        arguments = Arguments.copied(arguments);
    }

    static LifeEvent of(Code code, Object... arguments) {
        return new LifeEvent(code, Arguments.of(arguments));
    }

    /** {@return the event in one sentence, in English} */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the event in one sentence}
     *
     * @param locale whose language to take; where there is none of it, English
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Wording wording = Wording.in(Language.of(locale));
        String variant = arguments.containsKey("until") ? ".until" : "";
        return Arguments.sentence("life.event." + Arguments.key(code) + variant, arguments, wording);
    }

    @Override
    public String toString() {
        return message();
    }
}
