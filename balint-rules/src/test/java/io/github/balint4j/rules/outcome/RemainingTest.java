package io.github.balint4j.rules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How ways and steps are put together. */
class RemainingTest {
    private static final Remedy ASK = new Remedy.Ask("group", "t", "often");
    private static final Remedy OTHER = new Remedy.Ask("society", "u", "seldom");
    private static final Remedy THIRD = new Remedy.Ask("board", "v", "always");

    @Test
    void one_of_two_ways_that_stands_alone_stays_one_of_two() {
        Remedy either = Remedy.anyOf(List.of(ASK, OTHER));
        assertThat(Remedy.kOf(1, List.of(either))).isEqualTo(either);
        assertThat(either.ways()).containsExactly(ASK, OTHER);
    }

    @Test
    void ways_of_ways_and_all_of_all_are_flat_and_said_once() {
        Remedy either = Remedy.anyOf(List.of(ASK, OTHER));
        Remedy both = Remedy.kOf(2, List.of(ASK, OTHER));
        assertThat(Remedy.anyOf(List.of(either, THIRD, ASK)).ways()).containsExactly(ASK, OTHER, THIRD);
        assertThat(Remedy.kOf(2, List.of(both, THIRD))).isEqualTo(new Remedy.Several(3, List.of(ASK, OTHER, THIRD)));
        assertThat(Remedy.anyOf(List.of(both, THIRD)).ways()).containsExactly(both, THIRD);
    }
}
