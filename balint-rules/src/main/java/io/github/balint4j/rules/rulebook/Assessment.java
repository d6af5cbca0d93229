package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.fact.Subject;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One subject under one edition on one day: a verdict, and a finding for each row. Its text, in words, is
 * {@link #toString()}.
 *
 * <p>Pure: the same facts, edition and day give the same assessment, whatever the clock, zone and locale.
 *
 * <pre>{@code
 * Assessment assessment = Rulebooks.dkAarhusGroup().assess(group, today);
 * assessment.verdict(); // NOT_SATISFIED
 * assessment.unmet().forEach(finding -> System.out.println(finding.requirement().title()));
 * System.out.println(assessment.inWords(Locale.ENGLISH)); // the whole report
 * }</pre>
 */
public final class Assessment {
    private final Edition edition;
    private final Subject subject;
    private final Optional<String> subjectId;
    private final LocalDate asOf;
    private final List<Finding> findings;
    private final List<String> strangers;
    private final List<String> uncounted;
    private final List<Contradiction> doubts;

    private Assessment(
            Edition edition,
            Subject subject,
            Optional<String> subjectId,
            LocalDate asOf,
            List<Finding> findings,
            List<String> strangers,
            List<String> uncounted,
            List<Contradiction> doubts) {
        this.edition = edition;
        this.subject = subject;
        this.subjectId = subjectId;
        this.asOf = asOf;
        this.findings = findings;
        this.strangers = strangers;
        this.uncounted = uncounted;
        this.doubts = doubts;
    }

    static Assessment of(Edition edition, AssessmentSubject subject, Assessing rows) {
        return new Assessment(
                edition,
                subject.kind(),
                subject.id(),
                rows.asOf(),
                rows.findings(),
                rows.committee().strangers(),
                rows.committee().uncounted(),
                List.copyOf(subject.doubts()));
    }

    /**
     * {@return an assessment as it was made, from a record of it} Nothing is assessed here: whoever reads records answers for what
     * they say.
     *
     * @param edition under which edition it was made
     * @param subjectKind what was assessed, a code: {@code group}, {@code frame} or {@code portfolio}
     * @param subjectId its id; a frame has none
     * @param asOf the day of the assessment, which itself counts
     * @param findings a finding for each row, in the order of the rulebook
     * @param strangers see {@link #strangers()}
     * @param uncounted see {@link #uncounted()}
     * @param doubts see {@link #doubts()}
     * @throws IllegalArgumentException when there is no such kind, or a finding is of another edition
     */
    public static Assessment recorded(
            Edition edition,
            String subjectKind,
            Optional<String> subjectId,
            LocalDate asOf,
            List<Finding> findings,
            List<String> strangers,
            List<String> uncounted,
            List<Contradiction> doubts) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(doubts, "doubts");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(strangers, "strangers");
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(subjectKind, "subjectKind");
        Objects.requireNonNull(uncounted, "uncounted");
        Subject subject = Arrays.stream(Subject.values())
                .filter(kind -> kind.code().equals(subjectKind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("subjectKind is group, frame or portfolio"));
        if (findings.stream().anyMatch(finding -> !finding.edition().equals(edition.id()))) {
            throw new IllegalArgumentException("the findings are not all of " + edition);
        }
        return new Assessment(
                edition,
                subject,
                subjectId,
                asOf,
                List.copyOf(findings),
                List.copyOf(strangers),
                List.copyOf(uncounted),
                List.copyOf(doubts));
    }

    /** {@return under which edition it was made} */
    public Edition edition() {
        return edition;
    }

    /** {@return what kind of thing was assessed, a code: {@code group}, {@code frame} or {@code portfolio}} */
    public String subjectKind() {
        return subject.code();
    }

    /** {@return the id of what was assessed; a frame has none} */
    public Optional<String> subjectId() {
        return subjectId;
    }

    /** {@return the day of the assessment; it counts itself} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return a finding for each row, in the order of the rulebook} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * {@return the ids of rows that decisions of the edition's body waive or demand, and that the edition does not have; they change
     * nothing here}
     */
    public List<String> strangers() {
        return strangers;
    }

    /**
     * {@return what decisions of the edition's body credit in a row that does not count in that unit, or in more than one place; it
     * counts nowhere}
     */
    public List<String> uncounted() {
        return uncounted;
    }

    /** {@return numbers of the frame that hardly can be true together, and may: no verdict rests on the doubt} */
    public List<Contradiction> doubts() {
        return doubts;
    }

    /**
     * {@return the finding for the row of this id; empty when there is none}
     *
     * @param requirementId the id of the row
     */
    public Optional<Finding> find(String requirementId) {
        Objects.requireNonNull(requirementId, "requirementId");
        return findings.stream()
                .filter(finding -> finding.requirement().id().equals(requirementId))
                .findFirst();
    }

    /**
     * {@return the finding for the row of this id}
     *
     * @param requirementId the id of the row
     * @throws IllegalArgumentException when there is none, naming those that there are
     */
    public Finding finding(String requirementId) {
        return find(requirementId)
                .orElseThrow(() -> new IllegalArgumentException(edition + " has no requirement " + requirementId
                        + "; it has "
                        + findings.stream()
                                .map(finding -> finding.requirement().id())
                                .toList()));
    }

    /** {@return whether every required row is satisfied, and there is one} */
    public boolean isSatisfied() {
        return verdict() == Verdict.SATISFIED;
    }

    /** {@return the required rows that are surely not satisfied, in the order of the rulebook} */
    public List<Finding> failing() {
        return required(Verdict.NOT_SATISFIED);
    }

    /** {@return the required rows that cannot be decided from what is known, in the order of the rulebook} */
    public List<Finding> open() {
        return required(Verdict.UNDETERMINED);
    }

    private List<Finding> required(Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.isUnmet() && finding.verdict() == verdict)
                .toList();
    }

    /** {@return the required rows that are not satisfied: those that are {@link #failing()} and those that are {@link #open()}} */
    public List<Finding> unmet() {
        List<Finding> unmet = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.isUnmet()) {
                unmet.add(finding);
            }
        }
        return List.copyOf(unmet);
    }

    /** {@return the overall verdict: the least of the required rows; undetermined when there is none} */
    public Verdict verdict() {
        return overall(Outcome::verdict);
    }

    /** {@return the overall verdict where only people may judge what a source leaves to judgement} */
    public Verdict verdictWithoutReadings() {
        return overall(Outcome::withoutReadings);
    }

    private Verdict overall(Function<Outcome, Verdict> verdict) {
        return findings.stream()
                .filter(finding -> finding.requirement().level() == Level.REQUIRED)
                .map(finding -> verdict.apply(finding.outcome()))
                .reduce(Verdict::and)
                .orElse(Verdict.UNDETERMINED);
    }

    /** {@return how it stands, what is missing and what to ask whom, in short} */
    public Summary summary() {
        return Summary.of(this);
    }

    private List<Object> parts() {
        return List.of(edition, subject, subjectId, asOf, findings, strangers, uncounted, doubts);
    }

    /** Whether the other one says the same of the same subject, under the same edition on the same day. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment assessment && parts().equals(assessment.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The whole report in words, many lines. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the whole report in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ReportLayout(Wording.in(Language.of(locale))).text(this);
    }

    /** {@return the whole report as Markdown} */
    public String toMarkdown() {
        return toMarkdown(Locale.ENGLISH);
    }

    /**
     * {@return the whole report as Markdown, in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String toMarkdown(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ReportLayout(Wording.in(Language.of(locale))).markdown(this);
    }
}
