package io.github.balint4j.testkit;

import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asserted of whatever a rulebook assesses on a day. */
abstract class SubjectAssert<SELF extends SubjectAssert<SELF, ACTUAL>, ACTUAL> extends BalintAssert<SELF, ACTUAL> {
    SubjectAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** What {@code rulebook} says of the actual value on the day. */
    abstract Assessment assess(Rulebook rulebook, LocalDate asOf);

    /**
     * Every required row of the edition for that day is satisfied. What is undetermined does not conform: the
     * failure says what is missing.
     *
     * @param rulebook a rulebook about such values
     * @param asOf the day of the assessment; it counts itself
     * @return this assertion
     */
    public SELF conformsTo(Rulebook rulebook, LocalDate asOf) {
        return conforms(assess(rulebook, asOf));
    }

    /**
     * At least one required row is surely not met. What is merely undetermined is not enough: see
     * {@link #isUndeterminedUnder}.
     *
     * @param rulebook a rulebook about such values
     * @param asOf the day of the assessment; it counts itself
     * @return this assertion
     */
    public SELF doesNotConformTo(Rulebook rulebook, LocalDate asOf) {
        return fails(assess(rulebook, asOf));
    }

    /**
     * No required row is surely unmet, and at least one cannot be decided from what is known.
     *
     * @param rulebook a rulebook about such values
     * @param asOf the day of the assessment; it counts itself
     * @return this assertion
     */
    public SELF isUndeterminedUnder(Rulebook rulebook, LocalDate asOf) {
        return isOpen(assess(rulebook, asOf));
    }

    /**
     * Exactly these required rows are surely not met, in any order. Others may be undetermined.
     *
     * @param rulebook a rulebook about such values
     * @param asOf the day of the assessment; it counts itself
     * @param requirementId the id of a required row, for instance {@code dk1-start}
     * @param more ids of further required rows
     * @return this assertion
     * @throws IllegalArgumentException when an id is not one of a required row
     */
    public SELF violates(Rulebook rulebook, LocalDate asOf, String requirementId, String... more) {
        return breaks(assess(rulebook, asOf), requirementId, more);
    }

    /**
     * Goes on with the assessment under the edition for that day.
     *
     * @param rulebook a rulebook about such values
     * @param asOf the day of the assessment; it counts itself
     * @return assertions on the assessment
     */
    public AssessmentAssert under(Rulebook rulebook, LocalDate asOf) {
        return on(assess(rulebook, asOf));
    }

    SELF conforms(Assessment assessment) {
        return require(Expectation.conforms(assessment), assessment);
    }

    SELF fails(Assessment assessment) {
        return require(Expectation.fails(assessment), assessment);
    }

    SELF isOpen(Assessment assessment) {
        return require(Expectation.isOpen(assessment), assessment);
    }

    SELF breaks(Assessment assessment, String requirementId, String... more) {
        return require(Expectation.breaks(assessment, requirementId, more), assessment);
    }

    AssessmentAssert on(Assessment assessment) {
        return goOnWith(new AssessmentAssert(assessment));
    }

    private SELF require(Expectation expectation, Assessment assessment) {
        return expectation.isMet() ? myself : fail(expectation.failure(assessment));
    }
}
