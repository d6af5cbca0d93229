package io.github.balint4j.rules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How ways and steps are put together. */
class RemainingTest {
    private static final Remaining ASK = new Remaining.Ask("group", "t", "often");
    private static final Remaining OTHER = new Remaining.Ask("society", "u", "seldom");
    private static final Remaining THIRD = new Remaining.Ask("board", "v", "always");

    @Test
    void one_of_two_ways_that_stands_alone_stays_one_of_two() {
        Remaining either = Remaining.anyOf(List.of(ASK, OTHER));
        assertThat(Remaining.kOf(1, List.of(either))).isEqualTo(either);
        assertThat(either.ways()).containsExactly(ASK, OTHER);
    }

    @Test
    void ways_of_ways_and_all_of_all_are_flat_and_said_once() {
        Remaining either = Remaining.anyOf(List.of(ASK, OTHER));
        Remaining both = Remaining.kOf(2, List.of(ASK, OTHER));
        assertThat(Remaining.anyOf(List.of(either, THIRD, ASK)).ways()).containsExactly(ASK, OTHER, THIRD);
        assertThat(Remaining.kOf(2, List.of(both, THIRD)))
                .isEqualTo(new Remaining.Several(3, List.of(ASK, OTHER, THIRD)));
        assertThat(Remaining.anyOf(List.of(both, THIRD)).ways()).containsExactly(both, THIRD);
    }
}
