package io.github.balint4j.testkit;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.life.Commitment;
import io.github.balint4j.rules.life.Transition;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.rulebook.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the assertions. It goes beside AssertJ's own: both can be imported statically in one file.
 *
 * <pre>{@code
 * import static io.github.balint4j.testkit.BalintAssertions.assertThat;
 *
 * assertThat(frame).conformsTo(Rulebooks.seSfmpGroup());
 * assertThat(group).violates(Rulebooks.dkAarhusGroup(), LocalDate.of(2021, 2, 1), "dk1-start");
 * }</pre>
 */
public final class BalintAssertions {
    private BalintAssertions() {}

    /**
     * {@return assertions on a declared configuration}
     *
     * @param actual what they are about; may be {@code null}
     */
    public static GroupFrameAssert assertThat(@Nullable GroupFrame actual) {
        return new GroupFrameAssert(actual);
    }

    /**
     * {@return assertions on a group}
     *
     * @param actual what they are about; may be {@code null}
     */
    public static BalintGroupAssert assertThat(@Nullable BalintGroup actual) {
        return new BalintGroupAssert(actual);
    }

    /**
     * {@return assertions on a person's evidence}
     *
     * @param actual what they are about; may be {@code null}
     */
    public static PortfolioAssert assertThat(@Nullable Portfolio actual) {
        return new PortfolioAssert(actual);
    }

    /**
     * {@return assertions on an assessment}
     *
     * @param actual what they are about; may be {@code null}
     */
    public static AssessmentAssert assertThat(@Nullable Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /**
     * {@return assertions on a step in the life of a group}
     *
     * @param actual what they are about; may be {@code null}
     */
    public static TransitionAssert assertThat(@Nullable Transition actual) {
        return new TransitionAssert(actual);
    }

    /**
     * {@return assertions on a programme beside what its source says}
     *
     * @param actual the review
     */
    public static ProgrammeReviewAssert assertThat(@Nullable ProgrammeReview actual) {
        return new ProgrammeReviewAssert(actual);
    }

    /**
     * {@return assertions on what became of a commitment}
     *
     * @param actual what they are about; may be {@code null}
     */
    public static CommitmentAssert assertThat(@Nullable Commitment actual) {
        return new CommitmentAssert(actual);
    }
}
