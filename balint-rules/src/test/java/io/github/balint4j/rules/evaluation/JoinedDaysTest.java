package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.fact.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class JoinedDaysTest {
    @Property(seed = Seed.FIXED)
    void they_cover_what_some_stretch_holds_on_every_day_and_meet_what_one_holds_on_some(
            @ForAll("stretches") List<Solid> stretches,
            @ForAll @LongRange(min = -2, max = 22) long first,
            @ForAll @LongRange(min = -2, max = 22) long last) {
        JoinedDays joined = new JoinedDays(stretches);
        assertThat(joined.cover(first, last))
                .isEqualTo(LongStream.rangeClosed(first, last).allMatch(day -> holds(stretches, day)));
        assertThat(first > last || joined.meet(first, last) == isMet(stretches, first, last))
                .isTrue();
    }

    @Test
    void what_holds_from_ever_covers_what_has_no_first_day() {
        JoinedDays joined =
                new JoinedDays(new ArrayList<>(List.of(new Solid(6, Days.END), new Solid(Days.BEGINNING, 5))));
        assertThat(joined.cover(Days.BEGINNING, Days.END)).isTrue();
        assertThat(new JoinedDays(List.of(new Solid(0, Days.END))).cover(Days.BEGINNING, 7))
                .isFalse();
    }

    private static boolean isMet(List<Solid> stretches, long first, long last) {
        return LongStream.rangeClosed(first, last).anyMatch(day -> holds(stretches, day));
    }

    private static boolean holds(List<Solid> stretches, long day) {
        return stretches.stream().anyMatch(one -> one.from() <= day && day <= one.until());
    }

    @Provide
    Arbitrary<List<Solid>> stretches() {
        Arbitrary<Long> days = Arbitraries.longs().between(0, 20);
        return Combinators.combine(days, days).as(Solid::new).list().ofMaxSize(6);
    }
}
