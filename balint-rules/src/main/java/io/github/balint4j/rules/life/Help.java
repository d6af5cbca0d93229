package io.github.balint4j.rules.life;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.wording.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What would help where a step in the life of a group was refused.
 *
 * @param code what kind of help, part of the API
 * @param arguments what it is about, by name: pseudonyms, days and numbers
 */
public record Help(Code code, Map<String, String> arguments) {
    /** The kinds of help. */
    public enum Code {
        /** Enter the waiting list. */
        WAIT_FOR_PLACE,
        /** Raise the maximum of the frame. */
        RAISE_MAXIMUM,
        /** A place becomes free on this day. */
        FREE_FROM,
        /** State how many have a place, or list all of them. */
        STATE_ENROLLED,
        /** First give the place to the person who is next. */
        PROMOTE_FIRST,
        /** List everybody who waits. */
        LIST_WAITING,
        /** Write an empty list, where nobody waits. */
        LIST_NOBODY,
        /** Plan so many more sessions. */
        PLAN_SESSIONS,
        /** Agree on so many sessions. */
        AGREE_ON_FEWER,
        /** Join another group. */
        OTHER_GROUP,
        /** So many more people. */
        MORE_PEOPLE,
        /** Choose this day. */
        CHOOSE_DAY,
        /** Choose this time of day. */
        CHOOSE_TIME,
        /** Choose this day or a later one. */
        CHOOSE_DAY_OR_LATER,
        /** Move or cancel the session of this day. */
        MOVE_OR_CANCEL,
        /** List the person. */
        LIST_PERSON,
        /** Move the end of what is planned. */
        MOVE_END,
        /** Let the group, which has ended, end on this day or later. */
        END_LATER,
        /** Announce a new group. */
        ANNOUNCE_GROUP,
        /** Record the first session. */
        RECORD_SESSION,
        /** Record the person as a guest. */
        RECORD_GUEST,
        /** Say when the group resumes, then pause again. */
        RESUME_FIRST,
        /** Name somebody who leads. */
        NAME_LEADER,
        /** Record who came. */
        RECORD_ATTENDANCE,
        /** Check whether the right person is meant. */
        CHECK_PERSON,
        /** Wait until it is their turn. */
        AWAIT_TURN,
        /** Give places in the group that runs, one by one. */
        JOIN_RUNNING,
        /** Give a place to whoever asks for one. */
        ENROL,
        /** Check the day. */
        CHECK_DAY,
        /** Choose another day, or another time of it. */
        OTHER_DAY,
        /** Say of the person one thing only. */
        SAY_ONCE,
        /** Do it on this day or later. */
        DO_LATER,
        /** Correct the document. */
        CORRECT
    }

    /**
     * Copies the arguments.
     *
     * @param code what kind of help
     * @param arguments what it is about, by name: pseudonyms, days and numbers
     */
    public Help {
        arguments = Arguments.copied(arguments);
    }

    static Help of(Code code, Object... arguments) {
        return new Help(code, Arguments.of(arguments));
    }

    /** {@return what would help, in one sentence without its full stop, in English} */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return what would help, in one sentence without its full stop}
     *
     * @param locale whose language to take; where there is none of it, English
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return inWords(Wording.in(Language.of(locale)));
    }

    String inWords(Wording wording) {
        return Arguments.sentence("life.help." + Arguments.key(code), arguments, wording);
    }

    @Override
    public String toString() {
        return message();
    }
}
