package io.github.balint4j.rules.participation;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What each member of a group has under a rulebook about participants, by the record of that group alone. Its text is an overview.
 *
 * <pre>{@code
 * MemberAssessments.of(tuesday, Rulebooks.deBaekParticipant(), today).assessments();
 * }</pre>
 *
 * @param group whose record
 * @param assessments one for each member, in the order of the record
 */
public record MemberAssessments(GroupId group, List<Assessment> assessments) {
    /**
     * Copies the list.
     *
     * @param group whose record
     * @param assessments one for each member, in the order of the record
     */
    public MemberAssessments {
        Objects.requireNonNull(group, "group");
        assessments = List.copyOf(assessments);
    }

    /**
     * {@return each member of the group under the rulebook on that day}
     *
     * @param group the group with its people and sessions
     * @param rulebook the rulebook about those who take part in groups
     * @param asOf the day of the assessment, which itself counts
     * @throws IllegalArgumentException when the rulebook is not {@linkplain Rulebook#isAboutParticipants() about participants}
     * @throws io.github.balint4j.rules.rulebook.NoEditionInForceException when it has no edition for one of them
     */
    public static MemberAssessments of(BalintGroup group, Rulebook rulebook, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(rulebook, "rulebook");
        if (!rulebook.isAboutParticipants()) {
            throw new IllegalArgumentException(rulebook + " is not about those who take part in groups");
        }
        return new MemberAssessments(
                group.id(),
                portfoliosOf(group).stream()
                        .map(one -> rulebook.assess(one, asOf))
                        .toList());
    }

    /**
     * {@return what the record of the group shows of each {@linkplain GroupEvidence#membersOf member}}
     *
     * @param group the group with its people and sessions
     */
    public static List<Portfolio> portfoliosOf(BalintGroup group) {
        Objects.requireNonNull(group, "group");
        return GroupEvidence.membersOf(group).stream()
                .map(one -> GroupEvidence.of(one, List.of(group)).portfolio())
                .toList();
    }

    /** The overview in English words, many lines. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the overview in the language of the locale, else in English: how each member stands, and what would meet it}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        return head(locale) + "\n" + counts(locale) + "\n" + lines(locale, "", "    ");
    }

    /**
     * {@return the overview as Markdown, in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String toMarkdown(Locale locale) {
        return "# " + head(locale) + "\n\n" + counts(locale) + "\n" + lines(locale, "- ", "  - ");
    }

    private String head(Locale locale) {
        Wording wording = wording(locale);
        return wording.text("members.head", "group", group)
                + assessments.stream()
                        .findFirst()
                        .map(one -> wording.text("members.under", "edition", one.edition(), "day", one.asOf()))
                        .orElse("");
    }

    private String counts(Locale locale) {
        return wording(locale)
                .text(
                        "members.counts",
                        "count",
                        assessments.size(),
                        "met",
                        count(Verdict.SATISFIED),
                        "unmet",
                        count(Verdict.NOT_SATISFIED),
                        "open",
                        count(Verdict.UNDETERMINED));
    }

    private long count(Verdict verdict) {
        return assessments.stream().filter(one -> one.verdict() == verdict).count();
    }

    private String lines(Locale locale, String person, String below) {
        return assessments.stream()
                .map(one -> "\n" + person + sign(one.verdict()) + " "
                        + one.subjectId().orElse("") + ": "
                        + one.summary().in(locale).sentence() + needed(one, locale, below))
                .collect(Collectors.joining("", "", "\n"));
    }

    private static String needed(Assessment one, Locale locale, String below) {
        Wording wording = wording(locale);
        return one.summary().in(locale).missing().stream()
                .filter(missing ->
                        missing.finding().isUnmet() && !missing.ways().isEmpty())
                .map(missing -> "\n" + below
                        + ForeignText.line(wording.text(
                                "members.needed",
                                "row",
                                missing.finding().requirement().id(),
                                "ways",
                                String.join(wording.text("summary.or"), missing.ways()))))
                .collect(Collectors.joining());
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "\u2713";
            case NOT_SATISFIED -> "\u2717";
            case UNDETERMINED -> "?";
        };
    }

    private static Wording wording(Locale locale) {
        return Wording.in(Language.of(locale));
    }
}
