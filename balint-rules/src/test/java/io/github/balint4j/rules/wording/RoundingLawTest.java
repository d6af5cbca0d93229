package io.github.balint4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Language;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is shown never contradicts the verdict. */
class RoundingLawTest {
    @Property(tries = 2000, seed = Seed.FIXED)
    void a_share_is_shown_on_its_side_of_the_bound(
            @ForAll @IntRange(max = 60) int part,
            @ForAll @IntRange(min = 1, max = 60) int rest,
            @ForAll @IntRange(max = 10_000) int tenThousandths) {
        long share = Units.SHARE.size() * part / (part + rest);
        staysOnItsSide(share, new Bound.Number(BigDecimal.valueOf(tenThousandths, 4), Units.SHARE));
    }

    @Property(tries = 2000, seed = Seed.FIXED)
    void so_is_an_amount_of_time(
            @ForAll("units") Unit unit,
            @ForAll @IntRange(max = 3000) int minutes,
            @ForAll @IntRange(max = 200) int quarters) {
        staysOnItsSide(minutes, new Bound.Number(BigDecimal.valueOf(quarters * 25L, 2), unit));
    }

    private static void staysOnItsSide(long base, Bound.Number bound) {
        Rounding rounding = Rounding.against(Measure.exactly(bound.unit(), base), Optional.of(bound), Optional.empty());
        BigDecimal shown = rounding.of(bound.unit(), base);
        BigDecimal shownBound = Amounts.shown(bound.unit(), bound.value());

        assertThat(shown.compareTo(shownBound))
                .as("%s of %s", shown, shownBound)
                .isEqualTo(Long.compare(base, bound.base()));
    }

    @Property(tries = 2000, seed = Seed.FIXED)
    void what_was_found_and_what_is_missing_are_enough_together(
            @ForAll("units") Unit unit,
            @ForAll @IntRange(max = 3000) int minutes,
            @ForAll @IntRange(min = 1, max = 3000) int missing) {
        BigDecimal together = Rounding.FOUND.of(unit, minutes).add(Rounding.MISSING.of(unit, missing));
        BigDecimal enough =
                new BigDecimal(minutes + missing).divide(new BigDecimal(unit.size()), 2, java.math.RoundingMode.DOWN);

        assertThat(together).isGreaterThanOrEqualTo(enough);
    }

    @Example
    void a_third_is_more_than_33_percent_and_less_than_33_34() {
        Measure third = Measure.exactly(Units.SHARE, Units.SHARE.size() / 3);
        assertThat(against(third, "0.33")).isEqualTo("33.3 %");
        assertThat(against(third, "0.3333")).isEqualTo("33.333 %");
        assertThat(against(third, "0.5")).isEqualTo("33.3 %");
    }

    private static String against(Measure found, String bound) {
        Bound number = new Bound.Number(new BigDecimal(bound), found.unit());
        return Words.in(Language.ENGLISH)
                .amounts()
                .say(found, Rounding.against(found, Optional.empty(), Optional.of(number)));
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(Units.HOURS, new Unit("half-day", Units.MINUTES.dimension(), 240, 1));
    }
}
