package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.evaluation.Credited;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What those who made the rules have decided about one person: rows that they waived, and what they demand that no row asks.
 * No row is ever changed by it.
 */
final class Committee {
    private static final String DEMANDED = "demanded";

    private final Edition edition;
    private final Facts facts;
    private final Evaluator evaluator;
    private final String body;

    Committee(Edition edition, Facts facts, Evaluator evaluator) {
        this.edition = edition;
        this.facts = facts;
        this.evaluator = evaluator;
        this.body = edition.id().issuer().value();
    }

    /** What the row comes to, with a waiver of it that holds on the day. */
    Outcome judge(Requirement row) {
        return waivable(
                row,
                credits(row).map(more -> credited(row, more)).orElseGet(() -> evaluator.evaluate(row.criterion())));
    }

    /** The same; empty where it is satisfied. */
    Optional<Outcome> unlessSatisfied(Requirement row) {
        Optional<Credited> more = credits(row);
        Optional<Outcome> open =
                more.isPresent() ? Optional.of(credited(row, more.get())) : evaluator.unlessSatisfied(row.criterion());
        return open.isEmpty()
                ? open
                : open.map(outcome -> waivable(row, outcome)).filter(outcome -> outcome.verdict() != Verdict.SATISFIED);
    }

    private Outcome waivable(Requirement row, Outcome outcome) {
        if (facts.of(FactKind.DECISION).isEmpty() || outcome.verdict() == Verdict.SATISFIED) {
            return outcome;
        }
        Selector waiver = Selectors.decision(DecisionKind.WAIVE, body).is(Attribute.REQUIREMENT, row.id());
        Outcome waived = evaluator.evaluate(Criteria.holds(waiver));
        return switch (waived.verdict()) {
            case SATISFIED -> waived(outcome, waived);
            // There is a waiver, and it is not known whether it holds on the day.
            case UNDETERMINED -> isRecorded(waived) ? perhapsWaived(outcome, waived) : outcome;
            case NOT_SATISFIED -> outcome;
        };
    }

    private Outcome credited(Requirement row, Credited more) {
        Outcome outcome = evaluator.crediting(more).evaluate(row.criterion());
        Outcome without = evaluator.evaluate(row.criterion());
        return outcome.verdict() == without.verdict() ? outcome : outcome.restingOn(Basis.CREDIT);
    }

    private Optional<Credited> credits(Requirement row) {
        if (facts.of(FactKind.DECISION).isEmpty()) {
            return Optional.empty();
        }
        long today = facts.asOf().toEpochDay();
        List<Fact> surely = new ArrayList<>();
        List<Fact> unsure = new ArrayList<>();
        for (Fact credit : facts.of(FactKind.DECISION)) {
            Days days = credit.days();
            if (isCredit(credit) && isAbout(credit, row) && counts(credit, row) && days.fromLow() <= today) {
                boolean sure = days.fromHigh() <= today && days.untilLow() >= today;
                (sure ? surely : unsure).add(credit);
            }
        }
        return surely.isEmpty() && unsure.isEmpty() ? Optional.empty() : Optional.of(new Credited(surely, unsure));
    }

    private boolean isCredit(Fact decision) {
        return decision.credit().isPresent() && isCurrent(decision);
    }

    private static boolean isAbout(Fact decision, Requirement row) {
        return List.of(row.id()).equals(decision.values(Attribute.REQUIREMENT));
    }

    private static boolean counts(Fact credit, Requirement row) {
        return Credited.places(row.criterion(), credit.credit().orElseThrow().unit()) == 1;
    }

    /** What was credited in rows that do not count in its unit, or in more than one place, and so counts nowhere. */
    List<String> uncounted() {
        return facts.of(FactKind.DECISION).stream()
                .filter(this::isCredit)
                .flatMap(credit -> edition.requirements().stream()
                        .filter(row -> isAbout(credit, row) && !counts(credit, row))
                        .map(row -> row.id() + " ("
                                + credit.credit().orElseThrow().amount().toPlainString() + " "
                                + credit.credit().orElseThrow().unit() + ")"))
                .distinct()
                .toList();
    }

    private static boolean isRecorded(Outcome waived) {
        return !waived.evidence().counted().isEmpty()
                || !waived.evidence().unsure().isEmpty();
    }

    // What was found is still shown.
    private static Outcome waived(Outcome outcome, Outcome waived) {
        Evidence evidence = outcome.evidence();
        List<EvidenceItem> counted = new ArrayList<>(evidence.counted());
        counted.addAll(waived.evidence().counted());
        return new Outcome(
                outcome.criterion(),
                Verdict.SATISFIED,
                Verdict.SATISFIED,
                Basis.WAIVER,
                Set.of(),
                outcome.found(),
                Evidence.of(counted, evidence.notCounted(), evidence.unsure()),
                Remedy.nothing(),
                outcome.children());
    }

    private static Outcome perhapsWaived(Outcome outcome, Outcome waived) {
        Set<Cause> causes = EnumSet.copyOf(waived.causes());
        causes.addAll(outcome.causes());
        return new Outcome(
                outcome.criterion(),
                Verdict.UNDETERMINED,
                Verdict.UNDETERMINED,
                outcome.basis(),
                causes,
                outcome.found(),
                outcome.evidence(),
                () -> Remedy.anyOf(List.of(waived.remaining(), outcome.remaining())),
                outcome.children(),
                outcome::running);
    }

    /** The row for what is demanded of this person and stands in no row, if anything is. */
    Optional<Finding> demanded() {
        List<Fact> decisions = facts.of(FactKind.DECISION);
        if (decisions.isEmpty() || decisions.stream().noneMatch(this::demandsMore)) {
            return Optional.empty();
        }
        Criterion judged = Criteria.judged(DEMANDED, "what was demanded of this person", body);
        Requirement row = new Requirement(
                DEMANDED,
                "What " + body + " demands of this person in particular is met.",
                Level.REQUIRED,
                judged,
                edition.requirements().get(0).citations(),
                Optional.empty());
        return Optional.of(new Finding(edition.id(), row, evaluator.evaluate(judged)));
    }

    // What is not known to be demanded by a row may be demanded beside all rows.
    private boolean demandsMore(Fact decision) {
        List<String> rows = decision.values(Attribute.REQUIREMENT);
        return isCurrent(decision)
                && List.of("demand").equals(decision.values(Attribute.CODE))
                && (rows == null || rows.isEmpty());
    }

    private boolean isCurrent(Fact decision) {
        boolean ended = decision.days().untilHigh() < facts.asOf().toEpochDay();
        return !ended && List.of(body).equals(decision.values(Attribute.AUTHORITY));
    }

    /** The rows that are waived or demanded and that the edition does not have: misspelt, or of another rulebook. */
    List<String> strangers() {
        return facts.of(FactKind.DECISION).stream()
                .filter(this::isCurrent)
                .flatMap(decision -> Optional.ofNullable(decision.values(Attribute.REQUIREMENT)).stream())
                .flatMap(List::stream)
                .filter(row -> !edition.has(row))
                .distinct()
                .toList();
    }
}
