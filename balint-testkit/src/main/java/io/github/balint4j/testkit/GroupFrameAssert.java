package io.github.balint4j.testkit;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link GroupFrame}: what is declared about a group.
 *
 * <p>Before, a red test says that true was expected and false was found:
 *
 * <pre>{@code
 * assertTrue(Rulebooks.seSfmpGroup().validate(frame, day).isValid());
 * }</pre>
 *
 * <p>After, it says which row is not met, what was found, what remains, and where the rule stands:
 *
 * <pre>{@code
 * assertThat(frame).conformsTo(Rulebooks.seSfmpGroup());
 * }</pre>
 *
 * <p><b>The day.</b> A frame holds for every day, so that a day only chooses the edition. Where a rulebook has a single
 * edition there is nothing to choose, and the day can be left out: then it is the first on which that edition is in
 * force, or {@link #ANY_DAY} for an edition without one. A rulebook of several editions is refused without a day: which
 * rules a configuration is held to must not change because a library learnt of a new edition.
 */
public final class GroupFrameAssert extends SubjectAssert<GroupFrameAssert, GroupFrame> {
    /** The day that stands in the report when neither the test nor the edition gives one: 2000-01-01. */
    public static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    GroupFrameAssert(@Nullable GroupFrame actual) {
        super(actual, GroupFrameAssert.class);
    }

    @Override
    Assessment assess(Rulebook rulebook, LocalDate asOf) {
        return rulebook.assess(value(), asOf);
    }

    /**
     * Every required row of the rulebook's single edition is satisfied. What is undetermined does not conform: the
     * failure says what is missing.
     *
     * @param rulebook a rulebook of a single edition
     * @return this assertion
     * @throws IllegalArgumentException when the rulebook has several editions
     */
    public GroupFrameAssert conformsTo(Rulebook rulebook) {
        return conforms(assessment(rulebook));
    }

    /**
     * At least one required row of the rulebook's single edition is surely not met. What is merely undetermined is not
     * enough.
     *
     * @param rulebook a rulebook of a single edition
     * @return this assertion
     * @throws IllegalArgumentException when the rulebook has several editions
     */
    public GroupFrameAssert doesNotConformTo(Rulebook rulebook) {
        return fails(assessment(rulebook));
    }

    /**
     * No required row of the rulebook's single edition is surely unmet, and at least one cannot be decided from what the
     * frame says.
     *
     * @param rulebook a rulebook of a single edition
     * @return this assertion
     * @throws IllegalArgumentException when the rulebook has several editions
     */
    public GroupFrameAssert isUndeterminedUnder(Rulebook rulebook) {
        return isOpen(assessment(rulebook));
    }

    /**
     * Exactly these required rows of the rulebook's single edition are surely not met, in any order. Others may be
     * undetermined.
     *
     * @param rulebook a rulebook of a single edition
     * @param requirementId the id of a required row, for instance {@code se2-members}
     * @param more ids of further required rows
     * @return this assertion
     * @throws IllegalArgumentException when the rulebook has several editions, or an id is not one of a required row
     */
    public GroupFrameAssert violates(Rulebook rulebook, String requirementId, String... more) {
        return breaks(assessment(rulebook), requirementId, more);
    }

    /**
     * Goes on with the assessment under the rulebook's single edition.
     *
     * @param rulebook a rulebook of a single edition
     * @return assertions on the assessment
     * @throws IllegalArgumentException when the rulebook has several editions
     */
    public AssessmentAssert under(Rulebook rulebook) {
        return on(assessment(rulebook));
    }

    private Assessment assessment(Rulebook rulebook) {
        if (rulebook.editions().get(0).isAboutPersons()) {
            throw new IllegalArgumentException(
                    rulebook + " is about persons, by their portfolios, and not about groups");
        }
        if (rulebook.editions().size() > 1) {
            throw new IllegalArgumentException(
                    rulebook + " has several editions, " + rulebook.editions() + ": say as of which day");
        }
        Edition only = rulebook.editions().get(0);
        LocalDate day = only.from().or(only::until).orElse(ANY_DAY);
        return only.assess(value(), day);
    }
}
