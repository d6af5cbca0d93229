package io.github.balint4j.rules.planning;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How often a member presented, beside what would be even.
 *
 * @param person who
 * @param presented how many cases they presented
 * @param couldHave at how many sessions they were while cases were presented
 * @param fairShare of each such session its cases divided by the members who were there, all added up, in hundredths
 * @param last the day on which they last presented; empty when they never did
 */
public record Turn(PersonId person, int presented, int couldHave, BigDecimal fairShare, Optional<LocalDate> last) {
    /** {@return how many cases they presented beyond their fair share; below 0 when they are due} */
    public BigDecimal ahead() {
        return BigDecimal.valueOf(presented).subtract(fairShare);
    }

    /** {@return why it is their turn or not, in one sentence} */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the same in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        return Wording.in(Language.of(locale))
                .text(
                        "planning.turn" + (last.isPresent() ? "" : ".never"),
                        "person",
                        ForeignText.id(person),
                        "presented",
                        presented,
                        "sessions",
                        couldHave,
                        "share",
                        fairShare.stripTrailingZeros().toPlainString(),
                        "last",
                        last.map(LocalDate::toString).orElse(""));
    }

    @Override
    public String toString() {
        return message();
    }
}
