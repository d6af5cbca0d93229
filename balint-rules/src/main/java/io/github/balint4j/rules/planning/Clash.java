package io.github.balint4j.rules.planning;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.wording.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Two groups that need one leader or one room at one time.
 *
 * @param one the group that was given first
 * @param other the other
 * @param day the day
 * @param leader the leader whom both need; empty where it is about the room
 * @param room the room that both need, a code; empty where it is about a leader
 * @param sure whether their times surely overlap; else one of them does not say when it meets, or for how long
 */
public record Clash(
        GroupId one, GroupId other, LocalDate day, Optional<PersonId> leader, Optional<String> room, boolean sure) {
    /** {@return the clash in one sentence} */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the clash in one sentence, in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        String key = "planning.clash." + (leader.isPresent() ? "leader" : "room") + (sure ? "" : ".perhaps");
        return Wording.in(Language.of(locale))
                .text(
                        key,
                        "one",
                        one,
                        "other",
                        other,
                        "day",
                        day,
                        "what",
                        leader.map(ForeignText::id).or(() -> room).orElse(""));
    }

    @Override
    public String toString() {
        return message();
    }
}
