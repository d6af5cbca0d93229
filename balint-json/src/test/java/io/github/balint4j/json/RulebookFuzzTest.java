package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.collection.Seq;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a rulebook says, reading it gives one or problems, and never an exception. */
class RulebookFuzzTest {
    /** What may not be told of a property that is only misspelt. */
    private static final Set<Problem.Code> BETWEEN = EnumSet.of(
            Problem.Code.REFUSED,
            Problem.Code.ID_TWICE,
            Problem.Code.UNCITED,
            Problem.Code.EDITIONS_OVERLAP,
            Problem.Code.EDITIONS_APART,
            Problem.Code.NO_EDITION,
            Problem.Code.NO_BASE,
            Problem.Code.NO_REQUIREMENT);

    @Property(tries = 300, seed = Seed.FIXED)
    void a_rulebook_with_pieces_put_in_and_cut_out_gives_problems(
            @ForAll("rulebooks") Rulebook rulebook,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int changes) {
        read(FuzzTest.changed(BalintJson.write(rulebook), new Random(seed), changes));
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void a_rulebook_with_values_exchanged_gives_problems(@ForAll("rulebooks") Rulebook rulebook, @ForAll long seed) {
        read(FuzzTest.exchanged(BalintJson.write(rulebook, Layout.COMPACT), new Random(seed)));
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void nothing_is_told_that_only_follows_from_another_problem(
            @ForAll("rulebooks") Rulebook rulebook, @ForAll long seed, @ForAll boolean misspell) {
        String broken = FuzzTest.broken(BalintJson.write(rulebook, Layout.COMPACT), seed, misspell);
        assertThat(read(broken))
                .as(broken)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(BETWEEN).doesNotContain(one.code()));
    }

    private static Seq<Problem> read(String text) {
        FuzzTest.placed(BalintJson.readCases(text));
        return FuzzTest.placed(BalintJson.readRulebook(text));
    }

    @Provide
    Arbitrary<Rulebook> rulebooks() {
        return Arbitraries.of(Rulebooks.all());
    }
}
