package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.oracle.fact.Days;

/**
 * A window whose moments are resolved, as epoch days, all inclusive.
 *
 * @param fromLow the earliest that its first day can be
 * @param fromHigh the latest that its first day can be
 * @param untilLow the earliest that its last day can be
 * @param untilHigh the latest that its last day can be
 * @param most how many days it has at the most: from a first day that is not known a year has no more days than any year
 * @param empty whether its first moment has not come, so that it lets nothing in
 */
record ResolvedWindow(long fromLow, long fromHigh, long untilLow, long untilHigh, long most, boolean empty) {
    /** Whose first and last day do not hang on each other. */
    ResolvedWindow(long fromLow, long fromHigh, long untilLow, long untilHigh, boolean empty) {
        this(fromLow, fromHigh, untilLow, untilHigh, Math.max(0, untilHigh - fromLow + 1), empty);
    }

    /** Whether every edge is known. */
    boolean isSure() {
        return fromLow == fromHigh && untilLow == untilHigh;
    }

    /** Whether days from one in {@code firstLow..firstHigh} to one in {@code lastLow..lastHigh} lie in it. */
    Match contains(long firstLow, long firstHigh, long lastLow, long lastHigh) {
        if (empty) {
            return Match.OUT;
        }
        boolean surely = firstLow >= fromHigh && lastHigh <= untilLow;
        boolean touches = lastHigh >= fromLow && firstLow <= untilHigh;
        return Match.of(surely, touches);
    }

    /** Whether a fact on these days holds on some day of it. */
    Match meets(Days days) {
        boolean surely = days.fromHigh() <= untilLow && days.untilLow() >= fromHigh;
        boolean possibly = days.fromLow() <= untilHigh && days.untilHigh() >= fromLow;
        return empty ? Match.OUT : Match.of(surely, possibly);
    }

    /** The days of both. */
    ResolvedWindow and(ResolvedWindow other) {
        return new ResolvedWindow(
                Math.max(fromLow, other.fromLow),
                Math.max(fromHigh, other.fromHigh),
                Math.min(untilLow, other.untilLow),
                Math.min(untilHigh, other.untilHigh),
                Math.min(most, other.most),
                empty || other.empty);
    }

    /** Whether a fact on these days holds on every day of it. */
    Match coveredBy(Days days) {
        boolean surely = days.fromHigh() <= fromLow && days.untilLow() >= untilHigh;
        boolean possibly = days.fromLow() <= fromHigh && days.untilHigh() >= untilLow;
        return Match.of(surely, possibly);
    }

    /** Whether it surely ended before the day: nothing new can enter it. */
    boolean endsBefore(long day) {
        return untilHigh < day;
    }
}
