package io.github.balint4j.testkit;

import io.github.balint4j.rules.life.Help;
import io.github.balint4j.rules.life.LifeEvent;
import io.github.balint4j.rules.life.Obstacle;
import io.github.balint4j.rules.life.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Transition}, a step in the life of a group.
 *
 * <p>Before, a red test says that true was expected and false was found:
 *
 * <pre>{@code
 * assertTrue(GroupLife.of(group).enrol(person, day).isDone());
 * }</pre>
 *
 * <p>After, it says what stands in the way and what would help:
 *
 * <pre>{@code
 * assertThat(GroupLife.of(group).enrol(person, day)).happened(LifeEvent.Code.ENROLLED).group().conformsTo(rulebook, day);
 * assertThat(GroupLife.of(full).enrol(person, day)).isRefused(Obstacle.Code.PLACES_TAKEN).wouldBeHelpedBy(Help.Code.FREE_FROM);
 * }</pre>
 */
public final class TransitionAssert extends BalintAssert<TransitionAssert, Transition> {
    TransitionAssert(@Nullable Transition actual) {
        super(actual, TransitionAssert.class);
    }

    /**
     * It took place.
     *
     * @return this assertion
     */
    public TransitionAssert isDone() {
        return require(value().isDone(), "to take place");
    }

    /**
     * It took place, and just this happened, in this order.
     *
     * @param events what happened, in order; none when nothing did
     * @return this assertion
     */
    public TransitionAssert happened(LifeEvent.Code... events) {
        List<LifeEvent.Code> found =
                value().events().stream().map(LifeEvent::code).toList();
        return require(value().isDone() && found.equals(List.of(events)), "to bring " + Arrays.toString(events));
    }

    /**
     * It was refused, just for these reasons, in any order.
     *
     * @param reason the code of a reason
     * @param more the codes of the further reasons, in any order
     * @return this assertion
     */
    public TransitionAssert isRefused(Obstacle.Code reason, Obstacle.Code... more) {
        List<Obstacle.Code> expected =
                Stream.concat(Stream.of(reason), Arrays.stream(more)).sorted().toList();
        List<Obstacle.Code> found =
                value().obstacles().stream().map(Obstacle::code).sorted().toList();
        return require(found.equals(expected), "to be refused for " + expected);
    }

    /**
     * It was refused, and this would help.
     *
     * @param help the code of what would help
     * @return this assertion
     */
    public TransitionAssert wouldBeHelpedBy(Help.Code help) {
        return require(
                value().obstacles().stream()
                        .flatMap(obstacle -> obstacle.helps().stream())
                        .anyMatch(one -> one.code() == help),
                "to be helped by " + help);
    }

    /**
     * Goes on with the new group; where there is none, the test fails here.
     *
     * @return assertions on the new group
     */
    public BalintGroupAssert group() {
        isDone();
        return goOnWith(new BalintGroupAssert(value().group().orElse(null)));
    }

    private TransitionAssert require(boolean isSo, String expected) {
        return isSo ? this : fail("Expected the step " + expected + ". It says:\n" + value());
    }
}
