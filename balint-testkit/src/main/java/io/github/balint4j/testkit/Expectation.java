package io.github.balint4j.testkit;

import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was expected of an assessment, in words, and whether it is so.
 *
 * @param text the expectation, a sentence
 * @param isMet whether it is so
 * @param wantsAll whether every required row was to be met
 */
record Expectation(String text, boolean isMet, boolean wantsAll) {
    static Expectation conforms(Assessment assessment) {
        return new Expectation(
                "Expected " + subject(assessment) + " to conform to " + edition(assessment) + ".",
                assessment.verdict() == Verdict.SATISFIED,
                true);
    }

    static Expectation fails(Assessment assessment) {
        return new Expectation(
                "Expected " + subject(assessment) + " not to conform to " + edition(assessment) + ".",
                assessment.verdict() == Verdict.NOT_SATISFIED,
                false);
    }

    static Expectation isOpen(Assessment assessment) {
        return verdict(assessment, Verdict.UNDETERMINED);
    }

    static Expectation verdict(Assessment assessment, Verdict verdict) {
        return new Expectation(
                "Expected " + subject(assessment) + " to be " + Words.of(verdict) + " under " + edition(assessment)
                        + ".",
                assessment.verdict() == verdict,
                verdict == Verdict.SATISFIED);
    }

    static Expectation breaks(Assessment assessment, String requirementId, String... more) {
        Set<String> expected = new LinkedHashSet<>();
        expected.add(requirementId);
        expected.addAll(Arrays.asList(more));
        required(assessment, expected);
        return new Expectation(
                "Expected " + subject(assessment) + " to violate exactly " + String.join(", ", expected) + " of "
                        + edition(assessment) + ".",
                expected.equals(Set.copyOf(ids(assessment, Verdict.NOT_SATISFIED))),
                false);
    }

    static Expectation unmet(Assessment assessment, String... requirementIds) {
        Set<String> expected = new LinkedHashSet<>(Arrays.asList(requirementIds));
        required(assessment, expected);
        Set<String> actual = assessment.unmet().stream()
                .map(finding -> finding.requirement().id())
                .collect(Collectors.toSet());
        return new Expectation(
                "Expected that of " + edition(assessment) + " " + subject(assessment) + " leaves unmet exactly "
                        + (expected.isEmpty() ? "nothing" : String.join(", ", expected)) + ".",
                expected.equals(actual),
                expected.isEmpty());
    }

    /**
     * The text of a failed test: what was expected and what stands in the way. Where all was to be met, the findings that
     * are not follow, so that nobody has to search for them; else the whole report does.
     */
    String failure(Assessment assessment) {
        String head = text + "\n" + standing(assessment) + "\n\n";
        if (!wantsAll) {
            return head + assessment;
        }
        StringBuilder failure = new StringBuilder(head);
        assessment.unmet().forEach(finding -> failure.append(finding).append('\n'));
        List<String> met = ids(assessment, Verdict.SATISFIED);
        return failure.append("Met: ")
                .append(met.isEmpty() ? "none" : String.join(", ", met))
                .append(".\n")
                .toString();
    }

    private static void required(Assessment assessment, Set<String> requirementIds) {
        for (String id : requirementIds) {
            Level level = assessment.finding(id).requirement().level();
            if (level != Level.REQUIRED) {
                throw new IllegalArgumentException(id + " of " + assessment.edition() + " is " + level.code()
                        + " and decides nothing; ask for it with finding(\"" + id + "\")");
            }
        }
    }

    private static String subject(Assessment assessment) {
        return "the " + assessment.subjectKind()
                + assessment.subjectId().map(id -> " " + id).orElse("");
    }

    private static String edition(Assessment assessment) {
        // A frame holds for every day: the edition says all.
        return assessment.edition() + (assessment.subjectKind().equals("frame") ? "" : " as of " + assessment.asOf());
    }

    private static String standing(Assessment assessment) {
        List<String> parts = new ArrayList<>();
        List<String> unmet = ids(assessment, Verdict.NOT_SATISFIED);
        List<String> open = ids(assessment, Verdict.UNDETERMINED);
        if (!unmet.isEmpty()) {
            parts.add("Not met: " + String.join(", ", unmet) + ".");
        }
        if (!open.isEmpty()) {
            parts.add("Not known: " + String.join(", ", open) + ".");
        }
        return parts.isEmpty() ? "Every required row is met." : String.join(" ", parts);
    }

    private static List<String> ids(Assessment assessment, Verdict verdict) {
        return assessment.findings().stream()
                .filter(finding -> finding.requirement().level() == Level.REQUIRED && finding.verdict() == verdict)
                .map(Finding::requirement)
                .map(row -> row.id())
                .toList();
    }
}
