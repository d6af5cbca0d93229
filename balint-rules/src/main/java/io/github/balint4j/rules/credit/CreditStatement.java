package io.github.balint4j.rules.credit;

import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person is credited with under a scheme in a time, session by session. Its text shows the arithmetic. It advises: whoever gives
 * the points decides.
 *
 * @param person whose, by pseudonym
 * @param scheme under which scheme
 * @param from the first day, inclusive; empty: from the first session on record
 * @param to the last day, inclusive
 * @param complete whether all sessions of that time are on record
 * @param lines the sessions of that time, in their order
 * @param time the time that counts altogether
 * @param sum the points of the sessions before any cap and before an award
 * @param award whether an award takes their place; empty when that is not known, or the scheme has none
 * @param total the points in the end
 */
public record CreditStatement(
        PersonId person,
        CreditScheme scheme,
        Optional<LocalDate> from,
        LocalDate to,
        boolean complete,
        List<Line> lines,
        Minutes time,
        Points sum,
        Optional<Boolean> award,
        Points total) {
    /**
     * Copies the list.
     *
     * @param person whose, by pseudonym
     * @param scheme under which scheme
     * @param from the first day, inclusive; empty: from the first session on record
     * @param to the last day, inclusive
     * @param complete whether all sessions of that time are on record
     * @param lines the sessions of that time, in their order
     * @param time the time that counts altogether
     * @param sum the points of the sessions before any cap and before an award
     * @param award whether an award takes their place; empty when that is not known, or the scheme has none
     * @param total the points in the end
     */
    public CreditStatement {
        lines = List.copyOf(lines);
    }

    /** Why a session does not count, or may not. */
    public enum Reason {
        /** The person was not there. */
        ABSENT,
        /** It was not held. */
        NOT_HELD,
        /** The person led it, or was a guest. */
        NOT_AS_MEMBER,
        /** The scheme did not hold on that day. */
        OUTSIDE_SCHEME,
        /** Whether the person was there, as a member, in this time, nobody has said. */
        NOT_KNOWN
    }

    /**
     * How many minutes.
     *
     * @param low surely so many
     * @param high at most so many; empty when that is not known
     */
    public record Minutes(long low, Optional<Long> high) {
        /** {@return whether there is one number of minutes} */
        public boolean isExact() {
            return high.filter(most -> most == low).isPresent();
        }
    }

    /**
     * A session, or several that are summed up.
     *
     * @param first the day, or the first of several, as far as it is known
     * @param last the last of several; empty for one day
     * @param group in which group
     * @param minutes how long the person was there, where it counts
     * @param points its points before any cap
     * @param reason why it does not count, or may not; empty where it counts
     */
    public record Line(
            Optional<PartialDate> first,
            Optional<PartialDate> last,
            Optional<GroupId> group,
            Minutes minutes,
            Points points,
            Optional<Reason> reason) {}

    /** The statement in English words, many lines. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the statement in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new CreditText(this, locale).text();
    }

    /**
     * {@return the statement as Markdown, in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String toMarkdown(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new CreditText(this, locale).markdown();
    }
}
