package io.github.balint4j.testkit;

import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.ProgrammeFinding;
import io.github.balint4j.rules.programme.ProgrammeReview;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link ProgrammeReview}: what a society offers, beside what its source says of such activities.
 *
 * <pre>{@code
 * assertThat(ProgrammeReview.of(programme, day)).isSatisfied().finds("start-2026", ProgrammeFinding.Code.HALF_DAY);
 * }</pre>
 */
public final class ProgrammeReviewAssert extends BalintAssert<ProgrammeReviewAssert, ProgrammeReview> {
    ProgrammeReviewAssert(@Nullable ProgrammeReview actual) {
        super(actual, ProgrammeReviewAssert.class);
    }

    /**
     * All of it is as the source says.
     *
     * @return this assertion
     */
    public ProgrammeReviewAssert isSatisfied() {
        return hasVerdict(Verdict.SATISFIED);
    }

    /**
     * The least of its verdicts is this one.
     *
     * @param verdict the verdict
     * @return this assertion
     */
    public ProgrammeReviewAssert hasVerdict(Verdict verdict) {
        return require(value().verdict() == verdict, "to be " + verdict.code());
    }

    /**
     * Of this activity just this was found, in any order.
     *
     * @param activity the id of an activity
     * @param codes the codes of what was found; none when nothing is asked of it
     * @return this assertion
     */
    public ProgrammeReviewAssert finds(String activity, ProgrammeFinding.Code... codes) {
        List<ProgrammeFinding.Code> expected = Arrays.stream(codes).sorted().toList();
        List<ProgrammeFinding.Code> found = value().findings().stream()
                .filter(one -> one.activity().filter(activity::equals).isPresent())
                .map(ProgrammeFinding::code)
                .sorted()
                .toList();
        return require(found.equals(expected), "to find of " + activity + " " + expected);
    }

    /**
     * These activities are still to come, in order of time; one of several dates stands there for each.
     *
     * @param activities their ids
     * @return this assertion
     */
    public ProgrammeReviewAssert isComing(String... activities) {
        List<String> found = value().coming().stream()
                .map(ProgrammeReview.Coming::activity)
                .map(Activity::id)
                .toList();
        return require(found.equals(List.of(activities)), "to have to come " + Arrays.toString(activities));
    }

    private ProgrammeReviewAssert require(boolean isSo, String expected) {
        ProgrammeReview review = value();
        return isSo
                ? this
                : fail("Expected the programme of " + review.programme().issuer() + " as of " + review.asOf() + " "
                        + expected + ". It is " + review.verdict().code() + ":"
                        + review.findings().stream()
                                .map(one -> "\n"
                                        + one.activity().map(id -> id + ": ").orElse("") + one.message() + " ["
                                        + one.rule().id() + ", " + one.verdict().code() + "]")
                                .collect(Collectors.joining())
                        + review.coming().stream()
                                .map(one -> "\nto come: " + one.activity().id())
                                .collect(Collectors.joining()));
    }
}
