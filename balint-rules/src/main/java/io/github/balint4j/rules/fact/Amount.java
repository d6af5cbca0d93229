package io.github.balint4j.rules.fact;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.rules.outcome.Measure;

/**
 * An amount of one fact, in base units of its dimension, both ends inclusive.
 *
 * @param low the least, 0 or more
 * @param high the most; {@link Measure#NO_BOUND} when nothing bounds it
 * @param limited whether nobody said how much, and the most is what the days have room for
 */
public record Amount(long low, long high, boolean limited) {
    /** Nothing is known about it. */
    public static final Amount UNKNOWN = new Amount(0, Measure.NO_BOUND);
    /** One. */
    public static final Amount ONE = new Amount(1, 1);
    /** One session, in hundredths. */
    public static final long SESSION = 100;
    /** None: the kind of fact has no such amount. */
    public static final Amount NONE = new Amount(0, 0);

    /** From {@code low} to {@code high}. */
    public Amount(long low, long high) {
        this(low, high, false);
    }

    /** Exactly so many. */
    public static Amount of(long exact) {
        return new Amount(exact, exact);
    }

    /** So many. */
    public static Amount of(CountRange count) {
        return new Amount(count.min(), count.max().isPresent() ? count.max().getAsInt() : Measure.NO_BOUND);
    }

    /** So many or more. */
    public static Amount atLeast(long low) {
        return new Amount(low, Measure.NO_BOUND);
    }

    /** Of what nobody said how much it is: no more than so many. */
    static Amount upTo(long most) {
        return new Amount(0, most, most != Measure.NO_BOUND);
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return low == high;
    }

    /** Cut down to whole grains. */
    public Amount cutTo(long grain) {
        return cutTo(grain, 1);
    }

    /**
     * The sum of parts of unknown amounts, each cut down to whole grains: at the most one part has it all, at the least each loses
     * nearly a grain.
     *
     * @param parts how many at the most; {@link Measure#NO_BOUND} when nothing bounds it
     */
    public Amount cutTo(long grain, long parts) {
        if (grain == 1) {
            return this;
        }
        long lost = grain - 1;
        long kept = parts <= low / lost ? low - parts * lost : 0;
        long least = (kept + lost) / grain * grain;
        long most = high == Measure.NO_BOUND ? high : high / grain * grain;
        return least == low && most == high ? this : new Amount(least, most, limited);
    }

    /** How many sessions such an amount of them, in hundredths, is at the most when each is a whole one or a part of one. */
    static long wholeSessions(long hundredths) {
        return hundredths == Measure.NO_BOUND ? hundredths : Math.max(1, (hundredths + SESSION - 1) / SESSION);
    }

    /** So many times this. */
    public Amount times(long count) {
        return count == 1 ? this : new Amount(low * count, high == Measure.NO_BOUND ? high : high * count, limited);
    }

    /** The sum of two upper ends. */
    public static long plus(long one, long other) {
        long sum = one + other;
        return one == Measure.NO_BOUND || other == Measure.NO_BOUND || sum < 0 ? Measure.NO_BOUND : sum;
    }
}
