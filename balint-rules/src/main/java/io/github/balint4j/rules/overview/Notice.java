package io.github.balint4j.rules.overview;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.wording.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that needs attention.
 *
 * @param code what
 * @param day the day that it is about: of a recognition, the last on which it surely holds
 * @param count how many: people that are missing, sessions without a record
 * @param who whose recognition, by pseudonym; empty for the person that the document is about
 * @param by which society or body has recognised them; empty where it is about no recognition
 */
public record Notice(
        Code code, Optional<LocalDate> day, OptionalInt count, Optional<String> who, Optional<IssuerId> by) {
    /** What can need attention, the most urgent first. */
    public enum Code {
        /** A recognition has expired, and none has come after it. */
        EXPIRED,
        /** A recognition expires within the time. */
        EXPIRES,
        /** A group has fewer leaders than it is to have. */
        SHORT_OF_LEADERS,
        /** A group has fewer members than it is to have. */
        SHORT_OF_MEMBERS,
        /** A group that has not begun has as many people as it needs to begin. */
        MAY_START,
        /** The day of a session is over, and nobody has recorded whether it was held or who came. */
        WITHOUT_RECORD;

        /** {@return the notice as a code, for instance {@code without-record}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Notice expiring(LocalDate last, LocalDate asOf, Optional<String> who, IssuerId by) {
        return new Notice(
                last.isBefore(asOf) ? Code.EXPIRED : Code.EXPIRES,
                Optional.of(last),
                OptionalInt.empty(),
                who,
                Optional.of(by));
    }

    static Notice counting(Code code, int count, Optional<LocalDate> day) {
        return new Notice(code, day, OptionalInt.of(count), Optional.empty(), Optional.empty());
    }

    /** The notice in English words, a phrase. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the notice in words, a phrase}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        String key = "overview." + code.code() + (who.isPresent() ? ".of" : count.orElse(0) == 1 ? ".one" : "");
        return Wording.in(Language.of(locale))
                .text(
                        key,
                        "day",
                        day.map(LocalDate::toString).orElse(""),
                        "count",
                        count.orElse(0),
                        "who",
                        who.orElse(""),
                        "by",
                        by.map(IssuerId::value).orElse(""));
    }
}
