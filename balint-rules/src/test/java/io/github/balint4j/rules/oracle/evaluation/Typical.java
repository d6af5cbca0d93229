package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.oracle.fact.Amount;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What is typical of several: a count, and no median. It is typical that they lie within bounds when more than half of them lie
 * within both. How many that is of a word such as "usually" no source says: it is our reading, so that it may find a row met and
 * never refuses one.
 */
final class Typical {
    /**
     * One of them, or several that are alike.
     *
     * @param low its least
     * @param high its most
     * @param fewest how many it surely stands for
     * @param most how many it stands for at the most
     * @param surely whether it surely is one of them
     */
    private record One(long low, long high, long fewest, long most, boolean surely) {
        boolean liesWithin(long min, long max) {
            return low >= min && high <= max;
        }

        boolean mayLieWithin(long min, long max) {
            return high >= min && low <= max;
        }
    }

    private final List<One> all = new ArrayList<>();
    private final Unit unit;
    private final long each;
    private boolean read = true;
    private long low = Measure.NO_BOUND;
    private long high;
    private boolean limited;

    private Typical(Unit unit, long each) {
        this.unit = unit;
        this.each = each;
    }

    /** Of these entries. A meeting of two sessions stands for two. */
    static Typical of(Unit unit, Selection selection) {
        Typical typical = new Typical(unit, Amount.SESSION);
        selection.in().forEach(fact -> typical.add(fact, true));
        selection.unsure().forEach(fact -> typical.add(fact, false));
        return typical;
    }

    /**
     * Of these numbers, from the least of all to the most.
     *
     * @param counts whether the one at this index says what is typical
     */
    static Typical of(Unit unit, List<Long> numbers, IntPredicate counts) {
        Typical typical = new Typical(unit, 1);
        for (int i = 0; i < numbers.size(); i++) {
            One one = new One(numbers.get(i), numbers.get(i), 1, 1, true);
            typical.reach(one.low(), one.high());
            if (counts.test(i)) {
                typical.all.add(one);
            }
        }
        return typical;
    }

    /** The same, where nobody reads that more than half are enough. */
    Typical unread() {
        Typical unread = new Typical(unit, each);
        unread.all.addAll(all);
        unread.low = low;
        unread.high = high;
        unread.limited = limited;
        unread.read = false;
        return unread;
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
        Amount read = fact.sizeAsRead(unit.dimension());
        all.add(new One(read.low(), read.high(), count.low(), count.high(), surely));
        reach(amount.low(), amount.high());
    }

    private void reach(long least, long most) {
        low = Math.min(low, least);
        high = Math.max(high, most);
    }

    /** From the least of them to the most. */
    Measure measure() {
        return Measure.between(unit, low, high).limitedIf(limited && low < high && high != Measure.NO_BOUND);
    }

    /** How many of how many lie within the bounds. */
    Measure.Within within(Criterion.Bounded bounded) {
        long min = min(bounded);
        long max = max(bounded);
        long fewest = 0;
        long most = 0;
        long of = 0;
        boolean counted = true;
        for (One one : all) {
            counted &= one.fewest() == one.most();
            fewest += one.surely() && one.liesWithin(min, max) ? one.fewest() : 0;
            most = Amount.plus(most, one.mayLieWithin(min, max) ? one.most() : 0);
            of = Amount.plus(of, one.most());
        }
        return new Measure.Within(
                number(fewest).orElseThrow(),
                counted ? number(most) : Optional.empty(),
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
        for (One one : all) {
            if (!one.liesWithin(min, max)) {
                others = Amount.plus(others, one.most());
            } else if (one.surely()) {
                inside += one.fewest();
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
