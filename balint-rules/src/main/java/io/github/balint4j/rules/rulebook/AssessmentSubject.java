package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.fact.Subject;
import io.github.balint4j.rules.fact.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A group, a declared configuration or a person, to be assessed under several rulebooks: what is found in it on one day for one of
 * them is found for all.
 *
 * <pre>{@code
 * AssessmentSubject subject = AssessmentSubject.of(group);
 * List<Assessment> all = rulebooks.stream().map(rulebook -> rulebook.assess(subject, today)).toList();
 * }</pre>
 *
 * <p>The verdicts are those that the group, the configuration or the person itself gets. Threads may share it; they then take turns.
 */
public final class AssessmentSubject {
    private final Subject kind;
    private final Optional<String> id;
    private final Optional<Portfolio> portfolio;
    private final Supplier<List<Contradiction>> doubts;
    private final Source source;
    private @Nullable Prepared prepared;

    /** Where its facts come from. */
    private interface Source {
        Facts on(LocalDate asOf, Optional<Validity> validity);
    }

    /** What was found on the day that was last asked for. */
    private record Prepared(LocalDate asOf, Optional<Validity> validity, Facts facts, Evaluator evaluator) {
        boolean isFor(LocalDate day, Optional<Validity> lasting) {
            return asOf.equals(day) && validity.equals(lasting);
        }
    }

    private AssessmentSubject(
            Subject kind,
            Optional<String> id,
            Optional<Portfolio> portfolio,
            Supplier<List<Contradiction>> doubts,
            Source source) {
        this.kind = kind;
        this.id = id;
        this.portfolio = portfolio;
        this.doubts = doubts;
        this.source = source;
    }

    /**
     * {@return a group with its people and sessions}
     *
     * @param group the group with its people and sessions
     */
    public static AssessmentSubject of(BalintGroup group) {
        Objects.requireNonNull(group, "group");
        return new AssessmentSubject(
                Subject.GROUP,
                Optional.of(group.id().value()),
                Optional.empty(),
                () -> Contradiction.doubtsIn(group),
                (asOf, validity) -> Facts.of(group, asOf));
    }

    /**
     * {@return a declared configuration}
     *
     * @param frame the declared configuration
     */
    public static AssessmentSubject of(GroupFrame frame) {
        Objects.requireNonNull(frame, "frame");
        return new AssessmentSubject(
                Subject.FRAME,
                Optional.empty(),
                Optional.empty(),
                () -> Contradiction.doubtsIn(frame),
                (asOf, validity) -> Facts.of(frame, asOf));
    }

    /**
     * {@return a person, by their portfolio}
     *
     * @param portfolio what is known of the person
     */
    public static AssessmentSubject of(Portfolio portfolio) {
        Objects.requireNonNull(portfolio, "portfolio");
        return new AssessmentSubject(
                Subject.PORTFOLIO,
                Optional.of(portfolio.person().value()),
                Optional.of(portfolio),
                () -> Contradiction.doubtsIn(portfolio),
                (asOf, validity) -> Facts.of(portfolio, asOf, validity));
    }

    /** What it is and its id: {@code group monday}. */
    @Override
    public String toString() {
        return kind.code() + id.map(" "::concat).orElse("");
    }

    Subject kind() {
        return kind;
    }

    Optional<String> id() {
        return id;
    }

    Optional<Portfolio> portfolio() {
        return portfolio;
    }

    List<Contradiction> doubts() {
        return doubts.get();
    }

    Assessment assess(Edition edition, LocalDate asOf) {
        return once(edition, asOf, rows -> Assessment.of(edition, this, rows));
    }

    List<Finding> unmet(Edition edition, LocalDate asOf) {
        return once(edition, asOf, Assessing::unmet);
    }

    /** What is done with the rows of an edition. */
    private interface Use<R> {
        R of(Assessing rows);
    }

    private synchronized <R> R once(Edition edition, LocalDate asOf, Use<R> use) {
        Objects.requireNonNull(asOf, "asOf");
        Optional<Validity> validity = edition.validity()
                .map(period -> new Validity(edition.id().issuer(), period))
                .filter(this::concerns);
        Prepared known = prepared;
        if (known == null || !known.isFor(asOf, validity)) {
            Facts facts = source.on(asOf, validity);
            known = new Prepared(asOf, validity, facts, new Evaluator(facts));
            prepared = known;
        }
        return use.of(new Assessing(edition, kind, known.facts(), known.evaluator()));
    }

    // For how long the body's recognition holds is of interest where it has given one.
    private boolean concerns(Validity validity) {
        return portfolio.stream()
                .flatMap(one -> one.decisions().items().stream())
                .anyMatch(one ->
                        one.kind() == DecisionKind.RECOGNISE && one.authority().equals(validity.body()));
    }
}
