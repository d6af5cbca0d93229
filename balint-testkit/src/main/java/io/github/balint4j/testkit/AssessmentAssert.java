package io.github.balint4j.testkit;

import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an {@link Assessment}.
 *
 * <p>Before, a red test says that {@code UNDETERMINED} was found, and not why:
 *
 * <pre>{@code
 * assertEquals(Verdict.NOT_SATISFIED, assessment.verdict());
 * assertEquals(Verdict.NOT_SATISFIED, assessment.finding("dk1-start").verdict());
 * }</pre>
 *
 * <p>After, it shows the whole report, or that of the one row:
 *
 * <pre>{@code
 * assertThat(assessment).isNotSatisfied().finding("dk1-start").isNotSatisfied().found(2, PEOPLE).needs(3, PEOPLE);
 * }</pre>
 */
public final class AssessmentAssert extends BalintAssert<AssessmentAssert, Assessment> {
    AssessmentAssert(@Nullable Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /**
     * The overall verdict is this one.
     *
     * @param verdict what the verdict must be
     * @return this assertion
     */
    public AssessmentAssert hasVerdict(Verdict verdict) {
        return require(Expectation.verdict(value(), verdict));
    }

    /**
     * Every required row is satisfied.
     *
     * @return this assertion
     */
    public AssessmentAssert isSatisfied() {
        return hasVerdict(Verdict.SATISFIED);
    }

    /**
     * At least one required row is surely not met.
     *
     * @return this assertion
     */
    public AssessmentAssert isNotSatisfied() {
        return hasVerdict(Verdict.NOT_SATISFIED);
    }

    /**
     * No required row is surely unmet, and at least one cannot be decided from what is known.
     *
     * @return this assertion
     */
    public AssessmentAssert isUndetermined() {
        return hasVerdict(Verdict.UNDETERMINED);
    }

    /**
     * Exactly these required rows are not satisfied, in any order: those that are surely not met and those that are
     * undetermined together, as {@link Assessment#unmet()} has them. Without ids: every required row is satisfied.
     *
     * @param requirementIds the ids of required rows, for instance {@code dk1-start}
     * @return this assertion
     * @throws IllegalArgumentException when an id is not one of a required row
     */
    public AssessmentAssert hasExactlyUnmet(String... requirementIds) {
        return require(Expectation.unmet(value(), requirementIds));
    }

    /**
     * Exactly these required rows are surely not met, in any order. Others may be undetermined.
     *
     * @param requirementId the id of a required row, for instance {@code dk1-start}
     * @param more ids of further required rows
     * @return this assertion
     * @throws IllegalArgumentException when an id is not one of a required row
     */
    public AssessmentAssert violates(String requirementId, String... more) {
        return require(Expectation.breaks(value(), requirementId, more));
    }

    /**
     * Goes on with the finding for the row of this id, of whatever level; {@link FindingAssert#back()} comes back.
     *
     * @param requirementId the id of a row, for instance {@code dk1-start}
     * @return assertions on the finding
     * @throws IllegalArgumentException when there is none, naming those that there are
     */
    public FindingAssert finding(String requirementId) {
        return goOnWith(new FindingAssert(value().finding(requirementId), this));
    }

    private AssessmentAssert require(Expectation expectation) {
        return expectation.isMet() ? this : fail(expectation.failure(value()));
    }
}
