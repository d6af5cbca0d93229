package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Given;
import io.github.balint4j.core.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * On which days a fact holds, as epoch days, all inclusive. Its first day lies between {@code fromLow} and
 * {@code fromHigh}, its last between {@code untilLow} and {@code untilHigh}. Each fact has some: they are kept small.
 */
public final class Days {
    /** Before every day. */
    public static final long BEGINNING = LocalDate.MIN.toEpochDay();
    /** After every day. */
    public static final long END = LocalDate.MAX.toEpochDay();

    private final int fromLow;
    private final int fromHigh;
    private final int untilLow;
    private final int untilHigh;

    /** Every day. */
    public static final Days ALWAYS = new Days(BEGINNING, BEGINNING, END, END);
    /** No day. */
    static final Days NEVER = new Days(END, END, BEGINNING, BEGINNING);
    /** Nobody knows which days. */
    public static final Days UNKNOWN = new Days(BEGINNING, END, BEGINNING, END);

    /** @throws ArithmeticException when a day is before or after all that documents can have, and is neither of both ends */
    public Days(long fromLow, long fromHigh, long untilLow, long untilHigh) {
        this.fromLow = small(fromLow);
        this.fromHigh = small(fromHigh);
        this.untilLow = small(untilLow);
        this.untilHigh = small(untilHigh);
    }

    private static int small(long day) {
        return day == BEGINNING ? Integer.MIN_VALUE : day == END ? Integer.MAX_VALUE : Math.toIntExact(day);
    }

    private static long day(int small) {
        return small == Integer.MIN_VALUE ? BEGINNING : small == Integer.MAX_VALUE ? END : small;
    }

    /** The earliest that it can begin. */
    public long fromLow() {
        return day(fromLow);
    }

    /** The latest that it can begin. */
    public long fromHigh() {
        return day(fromHigh);
    }

    /** The earliest that it can end. */
    public long untilLow() {
        return day(untilLow);
    }

    /** The latest that it can end. */
    public long untilHigh() {
        return day(untilHigh);
    }

    /** One day. */
    public static Days on(LocalDate day) {
        long epoch = day.toEpochDay();
        return new Days(epoch, epoch, epoch, epoch);
    }

    /** One day, as far as it is known; without a year it may be any. */
    public static Days on(PartialDate day) {
        if (day.earliest().isEmpty() || day.latest().isEmpty()) {
            return UNKNOWN;
        }
        long first = day.earliest().get().toEpochDay();
        long last = day.latest().get().toEpochDay();
        return new Days(first, last, first, last);
    }

    /** From a first day to a last one, as far as they are known; an end that is left out may be any day. */
    static Days of(Optional<PartialDate> from, Optional<PartialDate> until) {
        long fromLow = earliest(from, BEGINNING);
        long untilHigh = latest(until, END);
        return new Days(
                fromLow,
                Math.min(latest(from, END), untilHigh),
                Math.max(fromLow, earliest(until, BEGINNING)),
                untilHigh);
    }

    /**
     * A standing, as far as its days are known.
     *
     * @param from the first day; as usual: on record, and so not after {@code knownOn}
     * @param until the last day; as usual: it still holds
     * @param knownOn a day on which it was on record
     */
    static Days holding(Given<PartialDate> from, Given<PartialDate> until, long knownOn) {
        long fromLow = earliest(from.value(), BEGINNING);
        long untilLow = until.isUsual() ? END : Math.max(fromLow, earliest(until.value(), BEGINNING));
        long untilHigh = latest(until.value(), END);
        long fromHigh = latest(from.value(), from.isUsual() ? knownOn : END);
        return new Days(fromLow, Math.min(fromHigh, untilHigh), untilLow, untilHigh);
    }

    /** A point; as usual it is on record, and so lies not after {@code knownOn}. */
    static Days point(Given<PartialDate> day, long knownOn) {
        long low = earliest(day.value(), BEGINNING);
        long high = latest(day.value(), day.isUsual() ? knownOn : END);
        return new Days(low, high, low, high);
    }

    /** The same first day, and as the last the one that lies so much later. */
    Days lasting(Period period) {
        return new Days(fromLow(), fromHigh(), later(fromLow(), period), later(fromHigh(), period));
    }

    private static long later(long day, Period period) {
        return day == BEGINNING || day == END
                ? day
                : LocalDate.ofEpochDay(day).plus(period).toEpochDay();
    }

    /**
     * The same, ended on the day before a point after its first day. On the very day nobody knows which came first.
     *
     * @param surely whether it is known that this ends it
     */
    Days endedBy(Days point, boolean surely) {
        if (point.fromHigh() < fromLow()) {
            return this;
        }
        long low = Math.min(untilLow(), before(Math.max(point.fromLow(), fromLow())));
        boolean ended = surely && point.fromLow() > fromHigh();
        return new Days(
                fromLow(), fromHigh(), low, ended ? Math.min(untilHigh(), before(point.fromHigh())) : untilHigh());
    }

    private static long before(long day) {
        return day == BEGINNING || day == END ? day : day - 1;
    }

    static long earliest(Optional<PartialDate> day, long otherwise) {
        Optional<LocalDate> first = day.isPresent() ? day.get().earliest() : Optional.empty();
        return first.isPresent() ? first.get().toEpochDay() : otherwise;
    }

    static long latest(Optional<PartialDate> day, long otherwise) {
        Optional<LocalDate> last = day.isPresent() ? day.get().latest() : Optional.empty();
        return last.isPresent() ? last.get().toEpochDay() : otherwise;
    }

    /** Whether all days that the other can be are surely among these. */
    boolean include(Days day) {
        return fromHigh <= day.fromLow && day.untilHigh <= untilLow;
    }

    /** Whether some day that the other can be may be among these. */
    boolean mayInclude(Days day) {
        return fromLow <= day.untilHigh && day.fromLow <= untilHigh;
    }

    /** Whether the first day is known, and is a day and not "always". */
    public boolean isDated() {
        return fromLow() == fromHigh() && fromLow() != BEGINNING;
    }

    /** Whether both the first and the last day are known; what has no end is known to have none. */
    public boolean areKnown() {
        return fromLow() == fromHigh() && untilLow() == untilHigh();
    }

    /** Whether the last day is not known, and the first, should it be known, would not tell it. */
    public boolean mayEndElsewhere() {
        return untilLow() != untilHigh() && (untilLow() != fromLow() || untilHigh() != fromHigh());
    }

    /** The first day, when it is known. */
    public Optional<LocalDate> firstDay() {
        return isDated() ? Optional.of(LocalDate.ofEpochDay(fromLow())) : Optional.empty();
    }

    /** The last day of what lasts longer than a day, when it is known and there is one. */
    public Optional<LocalDate> lastDay() {
        boolean known = untilLow() == untilHigh() && untilLow() != END && untilLow() != BEGINNING;
        return known && untilLow() != fromLow() ? Optional.of(LocalDate.ofEpochDay(untilLow())) : Optional.empty();
    }

    /** Whether the first day is not known, and not wholly unknown either. */
    public boolean isRough() {
        return fromLow() != fromHigh() && fromLow() != BEGINNING && (untilHigh() != END || fromHigh() != END);
    }

    /** The earliest that the first day can be, of what is rough. */
    public Optional<LocalDate> earliestDay() {
        return Optional.of(LocalDate.ofEpochDay(fromLow()));
    }

    /** The latest that the last day can be, of what is rough; the latest that the first can be, where it goes on. */
    public Optional<LocalDate> roughEnd() {
        return Optional.of(LocalDate.ofEpochDay(untilHigh() != END ? untilHigh() : fromHigh()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Days days
                && fromLow == days.fromLow
                && fromHigh == days.fromHigh
                && untilLow == days.untilLow
                && untilHigh == days.untilHigh;
    }

    @Override
    public int hashCode() {
        return ((fromLow * 31 + fromHigh) * 31 + untilLow) * 31 + untilHigh;
    }

    @Override
    public String toString() {
        return fromLow() + ".." + fromHigh() + " to " + untilLow() + ".." + untilHigh();
    }
}
