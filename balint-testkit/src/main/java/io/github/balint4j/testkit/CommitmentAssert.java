package io.github.balint4j.testkit;

import io.github.balint4j.rules.life.Commitment;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Commitment}: what a member agreed to, and what became of it.
 *
 * <pre>{@code
 * assertThat(GroupLife.of(group).commitments(day).get(0)).isOpen().hasAttended(2);
 * }</pre>
 */
public final class CommitmentAssert extends BalintAssert<CommitmentAssert, Commitment> {
    CommitmentAssert(@Nullable Commitment actual) {
        super(actual, CommitmentAssert.class);
    }

    /**
     * They attended as many sessions as they agreed to.
     *
     * @return this assertion
     */
    public CommitmentAssert isKept() {
        return is(Commitment.State.KEPT);
    }

    /**
     * It can still be kept, or may have been.
     *
     * @return this assertion
     */
    public CommitmentAssert isOpen() {
        return is(Commitment.State.OPEN);
    }

    /**
     * They surely cannot attend as many any more.
     *
     * @return this assertion
     */
    public CommitmentAssert isBroken() {
        return is(Commitment.State.BROKEN);
    }

    /**
     * They agreed to nothing, or it is not known.
     *
     * @return this assertion
     */
    public CommitmentAssert isNotAgreed() {
        return is(Commitment.State.NOT_AGREED);
    }

    /**
     * They agreed to just so many sessions.
     *
     * @param sessions how many sessions they agreed to, 1 or more
     * @return this assertion
     */
    public CommitmentAssert hasAgreedTo(int sessions) {
        return require(value().agreed().equals(OptionalInt.of(sessions)), "to be for " + sessions);
    }

    /**
     * Just so many sessions are still possible for them.
     *
     * @param sessions how many sessions they can still attend, 0 or more
     * @return this assertion
     */
    public CommitmentAssert canStillAttend(long sessions) {
        return require(
                value().stillPossible()
                        .filter(number -> number.compareTo(BigDecimal.valueOf(sessions)) == 0)
                        .isPresent(),
                "to have " + sessions + " still possible");
    }

    /**
     * They surely attended just so many sessions.
     *
     * @param sessions how many sessions they attended, 0 or more
     * @return this assertion
     */
    public CommitmentAssert hasAttended(long sessions) {
        return require(value().attended().compareTo(BigDecimal.valueOf(sessions)) == 0, "to have attended " + sessions);
    }

    private CommitmentAssert is(Commitment.State state) {
        return require(value().state() == state, "to be " + state);
    }

    private CommitmentAssert require(boolean isSo, String expected) {
        Commitment one = value();
        return isSo
                ? this
                : fail("Expected the commitment of " + one.membership().person() + " as of " + one.asOf() + " "
                        + expected
                        + ". It is " + one.state() + ": agreed to "
                        + (one.agreed().isPresent() ? one.agreed().getAsInt() : "nothing") + ", attended "
                        + one.attended().toPlainString() + ", still possible "
                        + one.stillPossible().map(BigDecimal::toPlainString).orElse("not known") + ".");
    }
}
