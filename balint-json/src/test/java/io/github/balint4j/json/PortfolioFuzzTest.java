package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a portfolio or a list of leaders says, reading it gives one or problems, and never an exception. */
class PortfolioFuzzTest {
    @Property(seed = Seed.FIXED)
    void a_portfolio_with_pieces_put_in_and_cut_out_gives_problems(
            @ForAll("portfolios") Portfolio portfolio,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int changes) {
        read(FuzzTest.changed(BalintJson.write(portfolio), new Random(seed), changes));
    }

    @Property(seed = Seed.FIXED)
    void a_portfolio_with_values_exchanged_gives_problems(
            @ForAll("portfolios") Portfolio portfolio, @ForAll long seed) {
        read(FuzzTest.exchanged(BalintJson.write(portfolio, Layout.COMPACT), new Random(seed)));
    }

    @Property(seed = Seed.FIXED)
    void no_contradiction_is_told_that_only_follows_from_another_problem(
            @ForAll("portfolios") Portfolio portfolio, @ForAll long seed, @ForAll boolean misspell) {
        String broken = FuzzTest.broken(BalintJson.write(portfolio, Layout.COMPACT), seed, misspell);
        assertThat(read(broken)).isNotEmpty().allSatisfy(FuzzTest::isNoContradiction);
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void a_list_of_leaders_that_is_broken_gives_problems(
            @ForAll("leaders") LeaderList leaders, @ForAll long seed, @ForAll boolean misspell) {
        String text = BalintJson.write(leaders, Layout.COMPACT);
        read(FuzzTest.changed(text, new Random(seed), 3));
        read(FuzzTest.exchanged(text, new Random(seed)));
        assertThat(read(FuzzTest.broken(text, seed, misspell))).isNotEmpty().allSatisfy(FuzzTest::isNoContradiction);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void a_portfolio_cut_short_gives_problems(@ForAll("portfolios") Portfolio portfolio, @ForAll long seed) {
        String text = BalintJson.write(portfolio, Layout.COMPACT);
        assertThat(read(text.substring(0, new Random(seed).nextInt(text.length()))))
                .isNotEmpty();
    }

    private static Seq<Problem> read(String text) {
        FuzzTest.check(BalintJson.readPortfolio(text));
        FuzzTest.check(BalintJson.readLeaders(text));
        return FuzzTest.check(BalintJson.read(text));
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }

    @Provide
    Arbitrary<LeaderList> leaders() {
        return Portfolios.leaderLists();
    }
}
