package io.github.balint4j.rules.life;

import io.github.balint4j.core.Language;
import io.github.balint4j.core.Sentences;
import io.github.balint4j.rules.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What stands in the way of a step in the life of a group.
 *
 * @param code what kind of obstacle, part of the API
 * @param arguments what it is about, by name: pseudonyms, days and numbers
 * @param helps what would help, each by itself; never empty
 */
public record Obstacle(Code code, Map<String, String> arguments, List<Help> helps) {
    /** The kinds of obstacle. */
    public enum Code {
        /** All places are taken. */
        PLACES_TAKEN,
        /** It is not known whether a place is free. */
        PLACES_UNKNOWN,
        /** The person has a place already. */
        HAS_PLACE,
        /** The person waits already. */
        WAITS,
        /** The person leads the group. */
        LEADS,
        /** Others wait for a place. */
        OTHERS_WAIT,
        /** People wait of whom no names are known. */
        UNNAMED_WAIT,
        /** Nobody waits. */
        NOBODY_WAITS,
        /** It is not known whether anybody waits. */
        WAITING_UNKNOWN,
        /** The group is closed and has begun. */
        CLOSED,
        /** What is planned has ended. */
        ENDED,
        /** No session is left. */
        NO_SESSION_LEFT,
        /** Too few sessions are left for the commitment. */
        TOO_FEW_SESSIONS,
        /** Too few people for the start. */
        TOO_FEW_PEOPLE,
        /** It is not known whether there are enough people for the start. */
        PEOPLE_UNKNOWN,
        /** The group has begun already. */
        BEGUN,
        /** A start would give nobody a place. */
        STARTS_NOBODY,
        /** Nobody leads. */
        NO_LEADER,
        /** The person has no place and does not wait. */
        NOT_IN_GROUP,
        /** The place begins only after that day. */
        PLACE_BEGINS_LATER,
        /** The wait begins only after that day. */
        WAIT_BEGINS_LATER,
        /** The last day of the place stands already. */
        LEAVES_ALREADY,
        /** The person is listed in a session after that day. */
        LISTED_LATER,
        /** The group pauses on that day. */
        PAUSES,
        /** The group pauses from a later day. */
        PAUSES_FROM,
        /** The group does not pause. */
        DOES_NOT_PAUSE,
        /** Sessions are planned for days on which they could not take place. */
        SESSIONS_PLANNED,
        /** A session was held on a day on which it cannot have been. */
        SESSION_HELD,
        /** There is no session on that day. */
        NO_SUCH_SESSION,
        /** The session of that day starts at another time. */
        OTHER_TIME,
        /** Of several sessions the day is not known yet; any of them may be the one. */
        DAY_OPEN,
        /** There are several sessions on that day. */
        SEVERAL_SESSIONS,
        /** A session is there already. */
        SESSION_THERE,
        /** The session was cancelled. */
        SESSION_CANCELLED,
        /** What happened in the session is recorded already. */
        RECORDED,
        /** Somebody presented who is not among those who came. */
        PRESENTED_AWAY,
        /** Somebody is said to have come and to have been away. */
        CAME_AND_AWAY,
        /** Somebody came who has no place on that day. */
        NO_PLACE_THEN,
        /** The day lies before the one from which the step counts. */
        PAST,
        /** The day has not come yet. */
        NOT_COME_YET,
        /** The result would contradict itself. */
        CONTRADICTS
    }

    /**
     * Copies what it is given.
     *
     * @param code what kind of obstacle
     * @param arguments what it is about, by name: pseudonyms, days and numbers
     * @param helps what would help, each by itself
     */
    public Obstacle {
        arguments = Arguments.copied(arguments);
        helps = List.copyOf(helps);
    }

    static Obstacle of(Code code, Object... arguments) {
        return new Obstacle(code, Arguments.of(arguments), List.of());
    }

    Obstacle helpedBy(Help... all) {
        return new Obstacle(code, arguments, List.of(all));
    }

    /** {@return what the sentence names, by name; in English} */
    @Override
    public Map<String, String> arguments() {
        Map<String, String> english = new LinkedHashMap<>(arguments);
        english.replaceAll((name, value) -> Sentences.ofCore().in(Language.ENGLISH, value));
        return Arguments.copied(english);
    }

    /** {@return what stands in the way and what would help, in one sentence or two, in English} */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return what stands in the way and what would help, in one sentence or two}
     *
     * @param locale whose language to take; where there is none of it, English
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Wording wording = Wording.in(Language.of(locale));
        String reason = Arguments.sentence("life.obstacle." + Arguments.key(code), arguments, wording);
        return helps.isEmpty()
                ? reason
                : wording.text(
                        "life.helped",
                        "reason",
                        reason,
                        "helps",
                        helps.stream()
                                .map(help -> help.inWords(wording))
                                .collect(Collectors.joining(wording.text("life.or"))));
    }

    @Override
    public String toString() {
        return message();
    }
}
