package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.fact.Subject;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** One subject under one edition on one day, row by row. Both doors go through it. */
final class Assessing {
    private final Edition edition;
    private final LocalDate asOf;
    private final Evaluator evaluator;
    private final Committee committee;

    /** @throws OtherSubjectException when the edition is not about such subjects */
    Assessing(Edition edition, Subject subject, Facts facts, Evaluator evaluator) {
        requireSubject(edition, subject);
        this.edition = edition;
        this.asOf = facts.asOf();
        Evaluator all = evaluator.asking(edition.plan().asked());
        this.evaluator = edition.isWithoutReadings() ? all.withoutReadings() : all;
        this.committee = new Committee(edition, facts, this.evaluator);
    }

    private static void requireSubject(Edition edition, Subject subject) {
        if (edition.isAboutPersons() != (subject == Subject.PORTFOLIO)) {
            throw new OtherSubjectException(edition.id()
                    + (edition.isAboutPersons()
                            ? " is about persons: give a portfolio"
                            : " is about groups: give a group or frame"));
        }
    }

    LocalDate asOf() {
        return asOf;
    }

    /** What its body decided about the subject. */
    Committee committee() {
        return committee;
    }

    /** A finding for each row, in the order of the rulebook. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Requirement row : edition.requirements()) {
            findings.add(finding(row, committee.judge(row)));
        }
        addBesideRows(findings);
        return List.copyOf(findings);
    }

    /** The required rows that are not satisfied: of the others nothing but that is worked out. */
    List<Finding> unmet() {
        List<Finding> unmet = new ArrayList<>();
        for (Requirement row : edition.plan().required()) {
            Optional<Outcome> open = committee.unlessSatisfied(row);
            if (open.isPresent()) {
                unmet.add(finding(row, open.get()));
            }
        }
        addBesideRows(unmet);
        unmet.removeIf(finding -> !finding.isUnmet());
        return List.copyOf(unmet);
    }

    private Finding finding(Requirement row, Outcome outcome) {
        List<Selector> moments = edition.plan().moments(row);
        return new Finding(edition.id(), row, outcome, moments.isEmpty() ? moments : evaluator.notYet(moments));
    }

    private void addBesideRows(List<Finding> findings) {
        committee.demanded().ifPresent(findings::add);
        for (String gap : edition.gaps()) {
            findings.add(unseen(gap));
        }
    }

    // What nobody has read cannot be satisfied by any fact: it stays a question, and keeps the whole undetermined.
    private Finding unseen(String gap) {
        String issuer = edition.id().issuer().value();
        Criterion.Judged judged = Criteria.judged("rest-not-seen", gap, issuer);
        Requirement row = new Requirement(
                "rest-not-seen",
                "We could not read all criteria: the rest must also be met.",
                Level.REQUIRED,
                judged,
                edition.requirements().get(0).citations(),
                Optional.empty());
        return new Finding(
                edition.id(),
                row,
                new Outcome(
                        judged,
                        Verdict.UNDETERMINED,
                        Verdict.UNDETERMINED,
                        Basis.JUDGEMENT,
                        EnumSet.of(Cause.JUDGEMENT),
                        Optional.empty(),
                        Evidence.none(),
                        new Remedy.Ask(issuer, "rest-not-seen", gap),
                        List.of()));
    }
}
