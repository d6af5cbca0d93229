package io.github.balint4j.rules.participation;

import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person took part in, session by session, and what that shows under rules and what it does not: facts for somebody to check and to
 * sign. It holds no name and no signature; its pages have placeholders for them.
 *
 * <pre>{@code
 * ParticipationStatement.of(portfolio, List.of(Rulebooks.deBaekParticipant()), today, Locale.GERMAN).toHtml();
 * }</pre>
 *
 * @param person whose, by pseudonym
 * @param asOf the day of the statement, inclusive
 * @param language in which language its sentences are
 * @param complete whether all sessions of the person are on record
 * @param sessions the sessions that were held until that day, in their order
 * @param judged what they come to under each rulebook
 */
public record ParticipationStatement(
        PersonId person,
        LocalDate asOf,
        Language language,
        boolean complete,
        List<Attended> sessions,
        List<Judged> judged) {
    /**
     * Copies the lists.
     *
     * @param person whose, by pseudonym
     * @param asOf the day of the statement, inclusive
     * @param language in which language its sentences are
     * @param complete whether all sessions of the person are on record
     * @param sessions the sessions that were held until that day, in their order
     * @param judged what they come to under each rulebook
     */
    public ParticipationStatement {
        sessions = List.copyOf(sessions);
        judged = List.copyOf(judged);
    }

    /**
     * A session, or several that are summed up.
     *
     * @param date the day, or the first of several, as far as it is known
     * @param until the last of several; empty for one day
     * @param group in which group
     * @param count how many sessions; empty when not known
     * @param minutes how long the person was there altogether; empty when not known
     * @param mode how the person took part; empty when not known
     * @param role as what; empty when not known
     * @param presence whether the person was there; empty when not known
     * @param leaders who led, with what they were recognised as; empty when not known
     */
    public record Attended(
            Optional<PartialDate> date,
            Optional<PartialDate> until,
            Optional<GroupId> group,
            Optional<BigDecimal> count,
            Optional<Long> minutes,
            Optional<Mode> mode,
            Optional<GroupRole> role,
            Optional<Presence> presence,
            Optional<List<Leading>> leaders) {
        /**
         * Copies the list.
         *
         * @param date the day, or the first of several, as far as it is known
         * @param until the last of several; empty for one day
         * @param group in which group
         * @param count how many sessions; empty when not known
         * @param minutes how long the person was there altogether; empty when not known
         * @param mode how the person took part; empty when not known
         * @param role as what; empty when not known
         * @param presence whether the person was there; empty when not known
         * @param leaders who led, with what they were recognised as; empty when not known
         */
        public Attended {
            leaders = leaders.map(List::copyOf);
        }

        /** {@return whether the person surely was there} */
        public boolean isAttended() {
            return presence.filter(Presence.PRESENT::equals).isPresent();
        }
    }

    /**
     * Somebody who led.
     *
     * @param person who, by pseudonym
     * @param recognitions what they surely were recognised as on that day; empty when nobody has said
     */
    public record Leading(PersonId person, Optional<List<Recognition>> recognitions) {
        /**
         * Copies the list.
         *
         * @param person who, by pseudonym
         * @param recognitions what they surely were recognised as on that day; empty when nobody has said
         */
        public Leading {
            recognitions = recognitions.map(List::copyOf);
        }
    }

    /**
     * A recognition on the day of a session.
     *
     * @param issuer by whom
     * @param status as what
     * @param sure whether it surely held on that day; else it may have
     */
    public record Recognition(IssuerId issuer, CredentialStatus status, boolean sure) {}

    /**
     * What the sessions come to under an edition.
     *
     * @param edition its name
     * @param title whose rules they are and what for
     * @param verdict the verdict on the whole
     * @param sentence how it stands on the whole, one sentence
     * @param rows the required rows, in the order of the rulebook
     */
    public record Judged(RulebookRef edition, String title, Verdict verdict, String sentence, List<Row> rows) {
        /**
         * Copies the list.
         *
         * @param edition its name
         * @param title whose rules they are and what for
         * @param verdict the verdict on the whole
         * @param sentence how it stands on the whole, one sentence
         * @param rows the required rows, in the order of the rulebook
         */
        public Judged {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A required row.
     *
     * @param id its id
     * @param title what it asks, one sentence
     * @param verdict whether it is shown
     * @param applies whether it applies here
     * @param read whether it is shown only by our reading of the source
     * @param lacks what would show it, each a phrase; any one of them
     * @param judge who judges it, a phrase; empty where nobody has to
     */
    public record Row(
            String id,
            String title,
            Verdict verdict,
            boolean applies,
            boolean read,
            List<String> lacks,
            Optional<String> judge) {
        /**
         * Copies the list.
         *
         * @param id its id
         * @param title what it asks, one sentence
         * @param verdict whether it is shown
         * @param applies whether it applies here
         * @param read whether it is shown only by our reading of the source
         * @param lacks what would show it, each a phrase; any one of them
         * @param judge who judges it, a phrase; empty where nobody has to
         */
        public Row {
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * {@return what the portfolio shows under these rulebooks on that day, each in the edition that it has for the person}
     *
     * @param portfolio what is known of the person
     * @param rulebooks the rulebooks, in the order in which they are told
     * @param asOf the day of the assessment, which itself counts
     * @param locale in which language its sentences are, else in English
     * @throws io.github.balint4j.rules.rulebook.NoEditionInForceException when one has none
     */
    public static ParticipationStatement of(
            Portfolio portfolio, List<Rulebook> rulebooks, LocalDate asOf, Locale locale) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(rulebooks, "rulebooks");
        return Stating.of(
                portfolio,
                asOf,
                locale,
                rulebooks.stream()
                        .map(one -> Stating.judged(one, one.assess(portfolio, asOf), locale))
                        .toList());
    }

    /**
     * {@return the same under assessments of the portfolio, which all are of that day, each with the rulebook that it is under}
     *
     * @param portfolio what is known of the person
     * @param rulebooks the rulebooks, in the order in which they are told
     * @param assessments the assessments, one for each of the rulebooks, in their order
     * @param asOf the day of the assessment, which itself counts
     * @param locale the language to write in; English where there are no texts in it
     * @throws IllegalArgumentException when there are not as many assessments as rulebooks
     */
    public static ParticipationStatement of(
            Portfolio portfolio,
            List<Rulebook> rulebooks,
            List<Assessment> assessments,
            LocalDate asOf,
            Locale locale) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(portfolio, "portfolio");
        Objects.requireNonNull(rulebooks, "rulebooks");
        if (rulebooks.size() != assessments.size()) {
            throw new IllegalArgumentException("each assessment comes with its rulebook");
        }
        return Stating.of(
                portfolio,
                asOf,
                locale,
                java.util.stream.IntStream.range(0, rulebooks.size())
                        .mapToObj(i -> Stating.judged(rulebooks.get(i), assessments.get(i), locale))
                        .toList());
    }

    /** {@return the statement as Markdown, in its language} */
    public String toMarkdown() {
        return new StatementText(this).markdown();
    }

    /** {@return the statement as a page of HTML that prints on A4, in its language} */
    public String toHtml() {
        return new StatementPage(this).html();
    }

    /** The statement as Markdown. */
    @Override
    public String toString() {
        return toMarkdown();
    }
}
