package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What is typical of several: a count, and no median. It is typical that they lie within bounds when more than half of them lie
 * within both. How many that is of a word such as "usually" no source says: it is our reading, so that it may find a row met and
 * never refuses one.
 */
final class Typical {
    // Column by column, one entry of each for one of them, or for several that are alike.
    private final long[] lows;
    private final long[] highs;
    private final long[] fewest;
    private final long[] most;
    private final BitSet unsure;
    private final Unit unit;
    private final long each;
    private final boolean read;
    private int size;
    private long low = Measure.NO_BOUND;
    private long high;
    private boolean limited;

    private Typical(Unit unit, long each, int most) {
        this.unit = unit;
        this.each = each;
        this.read = true;
        this.lows = new long[most];
        this.highs = new long[most];
        this.fewest = new long[most];
        this.most = new long[most];
        this.unsure = new BitSet();
    }

    /** Of numbers, each of which stands for one: how many that is takes no column. */
    private Typical(Unit unit, long[] numbers) {
        this.unit = unit;
        this.each = 1;
        this.read = true;
        this.lows = numbers;
        this.highs = numbers;
        this.fewest = new long[0];
        this.most = fewest;
        this.unsure = new BitSet();
        this.size = numbers.length;
    }

    private Typical(Typical other, boolean read) {
        this.unit = other.unit;
        this.each = other.each;
        this.read = read;
        this.lows = other.lows;
        this.highs = other.highs;
        this.fewest = other.fewest;
        this.most = other.most;
        this.unsure = other.unsure;
        this.size = other.size;
        this.low = other.low;
        this.high = other.high;
        this.limited = other.limited;
    }

    /** Of these entries. A meeting of two sessions stands for two. */
    static Typical of(Unit unit, Selection selection) {
        Typical typical = new Typical(
                unit, Amount.SESSION, selection.in().size() + selection.unsure().size());
        selection.in().forEach(fact -> typical.add(fact, true));
        selection.unsure().forEach(fact -> typical.add(fact, false));
        return typical;
    }

    /**
     * Of these numbers, from the least of all to the most.
     *
     * @param counts whether the one at this index says what is typical
     */
    static Typical of(Unit unit, long[] numbers, IntPredicate counts) {
        Typical typical = new Typical(unit, Gaps.those(numbers, counts));
        for (long number : numbers) {
            typical.reach(number, number);
        }
        return typical;
    }

    /** The same, where nobody reads that more than half are enough. */
    Typical unread() {
        return new Typical(this, false);
    }

    private long fewest(int one) {
        return fewest.length == 0 ? 1 : fewest[one];
    }

    private long most(int one) {
        return most.length == 0 ? 1 : most[one];
    }

    private boolean liesWithin(int one, long min, long max) {
        return lows[one] >= min && highs[one] <= max;
    }

    private boolean mayLieWithin(int one, long min, long max) {
        return highs[one] >= min && lows[one] <= max;
    }

    /** Whether it is read that more than half are enough. */
    boolean isRead() {
        return read;
    }

    private void add(Fact fact, boolean surely) {
        Amount amount = fact.size(unit.dimension());
        Amount count = fact.kind() == FactKind.PLACE
                ? fact.amount(Dimension.ENTRIES).times(Amount.SESSION)
                : fact.amount(Dimension.SESSIONS);
        limited |= amount.limited();
        // That most are enough is read, and so is what is said to be about so long.
        Amount byReading = fact.sizeAsRead(unit.dimension());
        lows[size] = byReading.low();
        highs[size] = byReading.high();
        fewest[size] = count.low();
        most[size] = count.high();
        unsure.set(size, !surely);
        size++;
        reach(amount.low(), amount.high());
    }

    private void reach(long least, long greatest) {
        low = Math.min(low, least);
        high = Math.max(high, greatest);
    }

    /** From the least of them to the most. */
    Measure measure() {
        return Measure.between(unit, low, high).limitedIf(limited && low < high && high != Measure.NO_BOUND);
    }

    /** How many of how many lie within the bounds. */
    Measure.Within within(Criterion.Bounded bounded) {
        long min = min(bounded);
        long max = max(bounded);
        long within = 0;
        long perhaps = 0;
        long of = 0;
        boolean counted = true;
        for (int i = 0; i < size; i++) {
            counted &= fewest(i) == most(i);
            within += !unsure.get(i) && liesWithin(i, min, max) ? fewest(i) : 0;
            perhaps = Amount.plus(perhaps, mayLieWithin(i, min, max) ? most(i) : 0);
            of = Amount.plus(of, most(i));
        }
        return new Measure.Within(
                number(within).orElseThrow(),
                counted ? number(perhaps) : Optional.empty(),
                counted ? number(of) : Optional.empty());
    }

    private Optional<BigDecimal> number(long count) {
        return count == Measure.NO_BOUND
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(count).divide(BigDecimal.valueOf(each)));
    }

    /** Whether more than half of them surely lie within the bounds, which by our reading is enough. */
    boolean isMet(Criterion.Bounded bounded) {
        return read && lacking(bounded) <= 0;
    }

    // How many more have to lie within them: as many as lie outside now, and a little more.
    private long lacking(Criterion.Bounded bounded) {
        long min = min(bounded);
        long max = max(bounded);
        long inside = 0;
        long others = 0;
        for (int i = 0; i < size; i++) {
            if (!liesWithin(i, min, max)) {
                others = Amount.plus(others, most(i));
            } else if (!unsure.get(i)) {
                inside += fewest(i);
            }
        }
        return others == Measure.NO_BOUND ? others : others - inside + 1;
    }

    /** What brings most of them into the bounds: so many more that lie within; of times between days, so many more sessions. */
    Optional<Remedy> remaining(Criterion.Bounded bounded, Selector of) {
        long lacking = lacking(bounded);
        if (lacking == Measure.NO_BOUND) {
            return Optional.empty();
        }
        // Where most are not enough, those that lie outside stay there.
        if (lacking <= 0) {
            return Optional.of(new Remedy.Closed(Optional.empty()));
        }
        long whole = (lacking + each - 1) / each;
        Selector such = unit.dimension() == Dimension.GAP
                ? of
                : of.and(new Selector.Sized(
                        bounded.min().map(Bound.Number.class::cast),
                        bounded.max().map(Bound.Number.class::cast)));
        return Optional.of(new Remedy.More(Measure.exactly(Units.SESSIONS, whole * Amount.SESSION), Optional.of(such)));
    }

    private static long min(Criterion.Bounded bounded) {
        return bounded.min().map(bound -> ((Bound.Number) bound).base()).orElse(0L);
    }

    private static long max(Criterion.Bounded bounded) {
        return bounded.max().map(bound -> ((Bound.Number) bound).base()).orElse(Measure.NO_BOUND);
    }
}
