package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Language;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What one row came to. Its text, in words, is {@link #toString()}.
 *
 * @param edition of which edition
 * @param requirement the row
 * @param outcome what it came to, as a tree
 * @param notYet of which facts the row takes the first or last day, and there is none on record: that day is taken to lie ahead
 */
public record Finding(RulebookRef edition, Requirement requirement, Outcome outcome, List<Selector> notYet) {
    /**
     * Copies the list.
     *
     * @param edition of which edition
     * @param requirement the row
     * @param outcome what it came to, as a tree
     * @param notYet of which facts the row takes the first or last day, and there is none on record: that day is taken to lie
     *     ahead
     */
    public Finding {
        notYet = List.copyOf(notYet);
    }

    Finding(RulebookRef edition, Requirement requirement, Outcome outcome) {
        this(edition, requirement, outcome, List.of());
    }

    /** {@return the verdict} */
    public Verdict verdict() {
        return outcome.verdict();
    }

    /** {@return what was found, where the row compares an amount} */
    public Optional<Measure> found() {
        return outcome.found();
    }

    /** {@return on which facts it rests} */
    public Evidence evidence() {
        return outcome.evidence();
    }

    /** {@return what would still settle it; nothing exactly when satisfied} */
    public Remedy remaining() {
        return outcome.remaining();
    }

    /** {@return how the row stands, for a summary} */
    public RowStatus status() {
        return RowStatus.of(outcome, requirement.level());
    }

    /** {@return whether it decides the whole and does not satisfy} */
    public boolean isUnmet() {
        return requirement.level() == Level.REQUIRED && verdict() != Verdict.SATISFIED;
    }

    /** The finding in words, several lines. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the finding in the language of the locale, else in English; several lines}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ReportLayout(Wording.in(Language.of(locale))).text(this);
    }

    /**
     * {@return the title of its row in the language of the locale; as the edition has it where nobody has translated it}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String title(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return EditionWords.of(edition, Wording.in(Language.of(locale))).title(requirement);
    }

    /**
     * {@return what would still settle it, in the language of the locale, else in English: any one of these ways}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public List<String> remainingInWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Wording wording = Wording.in(Language.of(locale));
        return EditionWords.of(edition, wording).in(remaining()).ways().stream()
                .map(wording::remaining)
                .toList();
    }

    /**
     * {@return the same in short: a phrase without pointers into the document; empty where nothing remains}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String remainingInShort(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Wording wording = Wording.in(Language.of(locale));
        return verdict() == Verdict.SATISFIED
                ? ""
                : wording.step(EditionWords.of(edition, wording).in(remaining()));
    }
}
