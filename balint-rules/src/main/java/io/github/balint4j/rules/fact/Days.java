package io.github.balint4j.rules.fact;

import io.github.balint4j.core.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days a fact holds, as epoch days, all inclusive. Its first day lies between {@code fromLow} and
 * {@code fromHigh}, its last between {@code untilLow} and {@code untilHigh}.
 *
 * @param fromLow the earliest that it can begin
 * @param fromHigh the latest that it can begin
 * @param untilLow the earliest that it can end
 * @param untilHigh the latest that it can end
 */
public record Days(long fromLow, long fromHigh, long untilLow, long untilHigh) {
    /** Before every day. */
    public static final long BEGINNING = LocalDate.MIN.toEpochDay();
    /** After every day. */
    public static final long END = LocalDate.MAX.toEpochDay();

    /** Every day. */
    public static final Days ALWAYS = new Days(BEGINNING, BEGINNING, END, END);
    /** Nobody knows which days. */
    public static final Days UNKNOWN = new Days(BEGINNING, END, BEGINNING, END);

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

    /**
     * A standing.
     *
     * @param from the first day; empty: unknown, but on record and so not after {@code knownOn}
     * @param until the last day; empty: it still holds
     * @param knownOn a day on which it was on record
     */
    public static Days standing(Optional<LocalDate> from, Optional<LocalDate> until, long knownOn) {
        long last = until.isPresent() ? until.get().toEpochDay() : END;
        if (from.isEmpty()) {
            return new Days(BEGINNING, Math.min(knownOn, last), last, last);
        }
        long first = from.get().toEpochDay();
        return new Days(first, first, last, last);
    }

    /** Whether the first day is known, and is a day and not "always". */
    public boolean isDated() {
        return fromLow == fromHigh && fromLow != BEGINNING;
    }

    /** The first day, when it is known. */
    public Optional<LocalDate> firstDay() {
        return isDated() ? Optional.of(LocalDate.ofEpochDay(fromLow)) : Optional.empty();
    }
}
