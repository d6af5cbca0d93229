package io.github.balint4j.rules.outcome;

import io.github.balint4j.rules.criterion.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found: an amount, or the interval in which it surely lies, both ends inclusive.
 *
 * <pre>{@code
 * Measure found = Measure.between(Units.PEOPLE, 2, 5);
 * found.lowInUnits(); // 2, surely
 * found.highInUnits(); // 5 at the most
 * }</pre>
 *
 * @param unit in which unit it is shown
 * @param low the least, in base units of {@code unit}, 0 or more
 * @param high the most, in base units; {@link #NO_BOUND} when nothing bounds it
 * @param none whether there is no value at all, as of the shortest of nothing; not the same as zero
 * @param shortest for stretches of the calendar: the least as a stretch
 * @param longest for stretches of the calendar: the most as a stretch
 * @param limited whether the upper end is no news: nobody said how much, and no day has more than its 24 hours
 * @param among for a gap: all gaps, in base units, in order of time; else empty
 * @param asRead where it lies by our reading of how it is counted, inside the sure interval; empty where nothing is read
 * @param within for what is typical of several: how many of them lie within the bounds that are asked for; else empty
 */
public record Measure(
        Unit unit,
        long low,
        long high,
        boolean none,
        Optional<Stretch> shortest,
        Optional<Stretch> longest,
        boolean limited,
        List<Long> among,
        Optional<AsRead> asRead,
        Optional<Within> within) {
    /** The upper end of what nothing bounds. */
    public static final long NO_BOUND = Long.MAX_VALUE;

    private static final int DECIMALS = 6;

    /** How we read what a source does not say about counting. */
    public enum By {
        /** All minutes, divided by those of the unit: no source says that what is not a whole unit is lost. */
        MINUTES("minutes"),
        /** Entries that name no event, of one code and organiser, on days in a row: they are taken for one event. */
        DAYS_IN_A_ROW("daysInARow"),
        /** What is said to be about so many: within a fifth of it. */
        ABOUT("about"),
        /** The time from one meeting to the next without the days on which the group paused. */
        PAUSE("pause"),
        /** Periods or values in which something holds that is left to people, as we read it. */
        JUDGEMENT("judgement");

        private final String code;

        By(String code) {
            this.code = code;
        }

        /** {@return the reading as a code, for instance {@code minutes}} */
        public String code() {
            return code;
        }
    }

    /**
     * Where an amount lies by our reading, both ends inclusive.
     *
     * @param by how we read it
     * @param low the least, in base units
     * @param high the most, in base units; {@link #NO_BOUND} when nothing bounds it
     * @param shortest for stretches of the calendar: the least as a stretch
     * @param longest for stretches of the calendar: the most as a stretch
     */
    public record AsRead(By by, long low, long high, Optional<Stretch> shortest, Optional<Stretch> longest) {
        /**
         * Of what is no stretch of the calendar.
         *
         * @param by how we read it
         * @param low the least, in base units
         * @param high the most, in base units; {@link #NO_BOUND} when nothing bounds it
         */
        public AsRead(By by, long low, long high) {
            this(by, low, high, Optional.empty(), Optional.empty());
        }
    }

    /**
     * How many of several lie within bounds: sessions, or times from one to the next.
     *
     * @param least how many surely do
     * @param most how many do at the most; empty when nobody knows how many there are
     * @param of of how many, at the most; empty when nobody knows how many there are
     */
    public record Within(BigDecimal least, Optional<BigDecimal> most, Optional<BigDecimal> of) {}

    /**
     * @param unit in which unit it is shown
     * @param low the least, in base units of {@code unit}, 0 or more
     * @param high the most, in base units; {@link #NO_BOUND} when nothing bounds it
     * @param none whether there is no value at all, as of the shortest of nothing; not the same as zero
     * @param shortest for stretches of the calendar: the least as a stretch
     * @param longest for stretches of the calendar: the most as a stretch
     * @param limited whether the upper end is no news: nobody said how much, and no day has more than its 24 hours
     * @param among for a gap: all gaps, in base units, in order of time; else empty
     * @param asRead where it lies by our reading of how it is counted, inside the sure interval; empty where nothing is read
     * @param within for what is typical of several: how many of them lie within the bounds that are asked for; else empty
     * @throws IllegalArgumentException when the ends are negative or cross, or what is read lies outside them
     */
    public Measure {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("not an interval: " + low + ".." + high);
        }
        if (asRead.isPresent() && (asRead.get().low() < low || asRead.get().high() > high)) {
            throw new IllegalArgumentException("a reading outside of what is sure: " + asRead.get());
        }
        among = Longs.copyOf(among);
    }

    /**
     * {@return the amount from {@code low} to {@code high}, both inclusive, in base units}
     *
     * @param unit the unit
     * @param low the least, inclusive, in base units, 0 or more
     * @param high the most, inclusive, in base units; {@link #NO_BOUND} when nothing bounds it
     */
    public static Measure between(Unit unit, long low, long high) {
        return new Measure(
                Objects.requireNonNull(unit, "unit"),
                low,
                high,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the same, where {@code limited} with an upper end that is no news}
     *
     * @param limited whether the upper end is no news
     */
    public Measure limitedIf(boolean limited) {
        return limited == this.limited
                ? this
                : new Measure(unit, low, high, none, shortest, longest, limited, among, asRead, within);
    }

    /**
     * {@return exactly {@code amount}, in base units}
     *
     * @param unit the unit
     * @param amount how much, in base units, 0 or more
     */
    public static Measure exactly(Unit unit, long amount) {
        return between(Objects.requireNonNull(unit, "unit"), amount, amount);
    }

    /**
     * {@return anything from nothing up}
     *
     * @param unit the unit
     */
    public static Measure unknown(Unit unit) {
        return between(Objects.requireNonNull(unit, "unit"), 0, NO_BOUND);
    }

    /**
     * {@return the measure of what has no value, such as a share of nothing}
     *
     * @param unit the unit
     */
    public static Measure none(Unit unit) {
        return new Measure(
                Objects.requireNonNull(unit, "unit"),
                0,
                0,
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return a stretch between two, or from a known one up when {@code longest} is empty}
     *
     * @param unit the unit
     * @param shortest the least as a stretch
     * @param longest the most as a stretch; empty when nothing bounds it
     */
    public static Measure stretch(Unit unit, Stretch shortest, Optional<Stretch> longest) {
        return new Measure(
                Objects.requireNonNull(unit, "unit"),
                shortest.shortestDays(),
                longest.map(Stretch::longestDays).orElse(NO_BOUND),
                false,
                Optional.of(shortest),
                longest,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the same amount, as one of these}
     *
     * @param all the amounts, in base units, in order of time
     */
    public Measure among(long... all) {
        return among(Longs.of(all.clone()));
    }

    /**
     * {@return the same, of these times, in base units, in order}
     *
     * @param all the amounts, in base units, in order of time
     */
    public Measure among(List<Long> all) {
        return new Measure(unit, low, high, none, shortest, longest, limited, all, asRead, within);
    }

    /**
     * {@return the same, of which so many lie within the bounds that are asked for}
     *
     * @param count how many lie within
     */
    public Measure with(Within count) {
        return new Measure(unit, low, high, none, shortest, longest, limited, among, asRead, Optional.of(count));
    }

    /**
     * {@return the same, which by our reading lies from {@code least} to {@code most}; no news where that is the whole interval}
     *
     * @param by how we read it
     * @param least the least by our reading, inclusive; in base units where it is a number
     * @param most the most by our reading, inclusive; in base units where it is a number
     */
    public Measure readAs(By by, long least, long most) {
        boolean news = least != low || most != high;
        return news || asRead.isPresent()
                ? read(news ? Optional.of(new AsRead(Objects.requireNonNull(by, "by"), least, most)) : Optional.empty())
                : this;
    }

    /**
     * {@return the same, which by our reading lies between two stretches of the calendar}
     *
     * @param by how we read it
     * @param least the least by our reading, inclusive; in base units where it is a number
     * @param most the most by our reading, inclusive; in base units where it is a number
     */
    public Measure readAs(By by, Stretch least, Stretch most) {
        return read(Optional.of(new AsRead(
                Objects.requireNonNull(by, "by"),
                least.shortestDays(),
                most.longestDays(),
                Optional.of(least),
                Optional.of(most))));
    }

    private Measure read(Optional<AsRead> read) {
        return new Measure(unit, low, high, none, shortest, longest, limited, among, read, within);
    }

    /** {@return the same, surely, and nothing read} */
    public Measure surely() {
        return asRead.isEmpty()
                ? this
                : new Measure(unit, low, high, none, shortest, longest, limited, among, Optional.empty(), within);
    }

    /** {@return what it is by our reading; this where nothing is read} */
    public Measure byReading() {
        return asRead.map(read -> new Measure(
                        unit,
                        read.low(),
                        read.high(),
                        none,
                        read.shortest().or(() -> shortest),
                        read.longest().or(() -> longest),
                        limited && read.high() == high,
                        among,
                        Optional.empty(),
                        within))
                .orElse(this);
    }

    /** {@return whether it is one amount} */
    public boolean isExact() {
        return !none && low == high;
    }

    /** {@return whether anything bounds it above} */
    public boolean isBounded() {
        return high != NO_BOUND;
    }

    /** {@return the least in units, with six decimals at most, rounded down} */
    public BigDecimal lowInUnits() {
        return lowInUnits(RoundingMode.DOWN);
    }

    /** {@return the most in units, with six decimals at most, rounded down; empty when nothing bounds it} */
    public Optional<BigDecimal> highInUnits() {
        return highInUnits(RoundingMode.DOWN);
    }

    /**
     * {@return the least in units, with six decimals at most}
     *
     * @param rounding how what is over is rounded
     */
    public BigDecimal lowInUnits(RoundingMode rounding) {
        return unit.fromBase(low, DECIMALS, rounding);
    }

    /**
     * {@return the most in units, with six decimals at most; empty when nothing bounds it}
     *
     * @param rounding how what is over is rounded
     */
    public Optional<BigDecimal> highInUnits(RoundingMode rounding) {
        return isBounded() ? Optional.of(unit.fromBase(high, DECIMALS, rounding)) : Optional.empty();
    }

    @Override
    public String toString() {
        if (none) {
            return "no value in " + unit;
        }
        return (isExact()
                        ? lowInUnits().toString()
                        : lowInUnits() + ".."
                                + highInUnits().map(String::valueOf).orElse(""))
                + " " + unit;
    }
}
