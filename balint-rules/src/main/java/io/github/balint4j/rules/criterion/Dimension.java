package io.github.balint4j.rules.criterion;

/** What an amount measures. Amounts of two dimensions are never compared. */
public enum Dimension {
    /** Time altogether, in whole minutes: a meeting of two sessions of 90 minutes has 180. */
    MINUTES,
    /** Length of one session, in whole minutes. */
    LENGTH,
    /** Sessions, in hundredths. */
    SESSIONS,
    /** People who hold a place. */
    PEOPLE,
    /** Members present at a session. */
    PRESENT,
    /** Cases presented. */
    CASES,
    /** Entries: each fact is one. */
    ENTRIES,
    /** Different values of an attribute. */
    VALUES,
    /** Days from one session to the next. */
    GAP,
    /** A stretch of the calendar: periods, and the days from a first to a last one. */
    PERIOD,
    /** Turns of presenting. */
    TURNS,
    /** What one group did on one day; each entry of a group's document. */
    MEETINGS,
    /** Events: entries that name the same one belong to one. */
    EVENTS,
    /** Members that a group has. */
    MEMBERS,
    /** A part of a whole. */
    SHARE,
    /** Periods in which something is so. */
    PERIODS
}
