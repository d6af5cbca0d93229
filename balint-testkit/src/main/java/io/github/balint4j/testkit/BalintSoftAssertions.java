package io.github.balint4j.testkit;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.life.Commitment;
import io.github.balint4j.rules.life.Transition;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.rulebook.Assessment;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Assertions that let the test go on and fail at its end, with all that failed: those of {@link BalintAssertions} and
 * AssertJ's own. What ours inherit from AssertJ, such as {@code isEqualTo}, still fails at once.
 *
 * <pre>{@code
 * BalintSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(monday).conformsTo(rulebook, day);
 *     softly.assertThat(tuesday).conformsTo(rulebook, day);
 * });
 * }</pre>
 */
public final class BalintSoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {
    /** No assertion has failed yet. Call {@link #assertAll()} at the end. */
    public BalintSoftAssertions() {}

    /**
     * Makes assertions, then fails with all that failed.
     *
     * @param assertions makes assertions, each of which runs although others failed
     * @throws AssertionError when one of them failed, with all that did
     */
    public static void assertSoftly(Consumer<BalintSoftAssertions> assertions) {
        BalintSoftAssertions softly = new BalintSoftAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }

    /**
     * {@return assertions on a declared configuration}
     *
     * @param actual what they are about; may be {@code null}
     */
    public GroupFrameAssert assertThat(@Nullable GroupFrame actual) {
        return BalintAssertions.assertThat(actual).collectedBy(this::collectAssertionError);
    }

    /**
     * {@return assertions on a group}
     *
     * @param actual what they are about; may be {@code null}
     */
    public BalintGroupAssert assertThat(@Nullable BalintGroup actual) {
        return BalintAssertions.assertThat(actual).collectedBy(this::collectAssertionError);
    }

    /**
     * {@return assertions on a person's evidence}
     *
     * @param actual what they are about; may be {@code null}
     */
    public PortfolioAssert assertThat(@Nullable Portfolio actual) {
        return BalintAssertions.assertThat(actual).collectedBy(this::collectAssertionError);
    }

    /**
     * {@return assertions on an assessment}
     *
     * @param actual what they are about; may be {@code null}
     */
    public AssessmentAssert assertThat(@Nullable Assessment actual) {
        return BalintAssertions.assertThat(actual).collectedBy(this::collectAssertionError);
    }

    /**
     * {@return assertions on a step in the life of a group}
     *
     * @param actual what they are about; may be {@code null}
     */
    public TransitionAssert assertThat(@Nullable Transition actual) {
        return BalintAssertions.assertThat(actual).collectedBy(this::collectAssertionError);
    }

    /**
     * {@return assertions on a programme beside what its source says}
     *
     * @param actual the review
     */
    public ProgrammeReviewAssert assertThat(@Nullable ProgrammeReview actual) {
        return BalintAssertions.assertThat(actual).collectedBy(this::collectAssertionError);
    }

    /**
     * {@return assertions on what became of a commitment}
     *
     * @param actual what they are about; may be {@code null}
     */
    public CommitmentAssert assertThat(@Nullable Commitment actual) {
        return BalintAssertions.assertThat(actual).collectedBy(this::collectAssertionError);
    }
}
