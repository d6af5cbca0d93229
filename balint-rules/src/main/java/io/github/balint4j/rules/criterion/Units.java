package io.github.balint4j.rules.criterion;

import java.util.List;

/**
 * The units that every rulebook has. A rulebook may declare others with {@link Unit}.
 *
 * <pre>{@code
 * Criteria.atLeast(30, Units.DOUBLE_HOURS, Selectors.attended());
 * Units.DOUBLE_HOURS.toString(); // double-hours: 90 minutes by our reading
 * }</pre>
 */
public final class Units {
    /** Minutes that one session lasts. */
    public static final Unit LENGTH = new Unit("minutes", Dimension.LENGTH, 1, 1);
    /** Minutes altogether. */
    public static final Unit MINUTES = new Unit("minutes", Dimension.MINUTES, 1, 1);
    /** Hours of 60 minutes. */
    public static final Unit HOURS = new Unit("hours", Dimension.MINUTES, 60, 1);
    /** Teaching hours of 45 minutes: surely the whole ones of each session, by our reading all minutes divided by 45. */
    public static final Unit HOURS45 = new Unit("hours45", Dimension.MINUTES, 45, 45);
    /** Double hours of 90 minutes: surely the whole halves of each session, by our reading all minutes divided by 90. */
    public static final Unit DOUBLE_HOURS = new Unit("double-hours", Dimension.MINUTES, 90, 45);
    /** Sessions. A meeting that holds two and a half counts so. */
    public static final Unit SESSIONS = new Unit("sessions", Dimension.SESSIONS, 100, 1);
    /** People. */
    public static final Unit PEOPLE = new Unit("people", Dimension.PEOPLE, 1, 1);
    /** Members present. */
    public static final Unit PRESENT = new Unit("present", Dimension.PRESENT, 1, 1);
    /** Cases. */
    public static final Unit CASES = new Unit("cases", Dimension.CASES, 1, 1);
    /** Entries of the record. */
    public static final Unit ENTRIES = new Unit("entries", Dimension.ENTRIES, 1, 1);
    /** Different values. */
    public static final Unit VALUES = new Unit("values", Dimension.VALUES, 1, 1);
    /** Days from one session to the next. */
    public static final Unit GAP = new Unit("days", Dimension.GAP, 1, 1);
    /**
     * Days by which the time from one session to the next differs from the usual, the middle one of these times. Of fewer than two
     * such times there is none.
     */
    public static final Unit GAP_SHIFT = new Unit("gap-shift", Dimension.GAP, 1, 1);
    /** Days of the calendar. */
    public static final Unit DAYS = new Unit("days", Dimension.PERIOD, 1, 1);
    /** Months of the calendar. */
    public static final Unit MONTHS = new Unit("months", Dimension.PERIOD, 1, 1);
    /** Turns of presenting, kept exactly for up to 20 members present at a case. */
    public static final Unit TURNS = new Unit("turns", Dimension.TURNS, 232_792_560, 1);

    /** Meetings: what one group did on one day. Of a group's sessions without a whole date, each is one. */
    public static final Unit MEETINGS = new Unit("meetings", Dimension.MEETINGS, 1, 1);
    /** Events: entries that name the same one are one; an entry that names none is its own, and so is each of a group. */
    public static final Unit EVENTS = new Unit("events", Dimension.EVENTS, 1, 1);
    /** Members that a group has, present or not. */
    public static final Unit MEMBERS = new Unit("members", Dimension.MEMBERS, 1, 1);
    /** Parts of a whole, from 0 to 1. Exact for bounds of four decimals and wholes of up to 10^11 base units. */
    public static final Unit SHARE = new Unit("share", Dimension.SHARE, 1_000_000_000_000_000L, 1);
    /** Periods in which something is so. */
    public static final Unit PERIODS = new Unit("periods", Dimension.PERIODS, 1, 1);

    /** All of them. */
    public static final List<Unit> ALL = List.of(
            MINUTES,
            LENGTH,
            HOURS,
            HOURS45,
            DOUBLE_HOURS,
            SESSIONS,
            PEOPLE,
            PRESENT,
            CASES,
            ENTRIES,
            VALUES,
            GAP,
            GAP_SHIFT,
            DAYS,
            MONTHS,
            TURNS,
            MEETINGS,
            EVENTS,
            MEMBERS,
            SHARE,
            PERIODS);

    private Units() {}

    /**
     * {@return the plainest unit of what {@code unit} measures: minutes for double hours and for units that a rulebook declares}
     *
     * @param unit any unit
     */
    public static Unit plainestOf(Unit unit) {
        for (Unit one : ALL) {
            if (one.dimension() == unit.dimension()) {
                return one;
            }
        }
        return unit;
    }
}
