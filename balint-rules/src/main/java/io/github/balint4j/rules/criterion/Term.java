package io.github.balint4j.rules.criterion;

/** A term that a group's frame may state. */
public enum Term {
    /** How many members. */
    SIZE("members", Units.PEOPLE),
    /** How many leaders. */
    LEADERS("leaders", Units.PEOPLE),
    /** From one session to the next. */
    CADENCE("cadence", Units.GAP),
    /** How long a session lasts. */
    LENGTH("length", Units.LENGTH),
    /** For how long it is agreed. */
    PERIOD("period", Units.DAYS),
    /** From the first day that is planned to the last; where the days are not given, how long the whole runs. */
    SPAN("span", Units.DAYS),
    /** How long the whole runs; where that is not said, from the first day that is planned to the last. */
    RUN("runsFor", Units.DAYS),
    /** For how long one tries it. */
    TRIAL("trial", Units.DAYS),
    /** To how many sessions a new member commits at the least. */
    COMMITMENT("commitment", Units.SESSIONS),
    /** With how many participants it starts. */
    THRESHOLD("startThreshold", Units.PEOPLE),
    /** How many sessions one meeting holds. */
    SESSIONS_PER_MEETING("sessionsPerMeeting", Units.SESSIONS),
    /** How many meetings (dates) there are in all. */
    MEETINGS("meetings", Units.MEETINGS),
    /** How many sessions there are in all. */
    SESSIONS_IN_ALL("sessions", Units.SESSIONS),
    /** How many sessions there are in a year. */
    SESSIONS_PER_YEAR("sessionsPerYear", Units.SESSIONS),
    /** How many meetings (dates) there are in a year. */
    MEETINGS_PER_YEAR("meetingsPerYear", Units.MEETINGS),
    /** How much time it comes to in all. */
    AMOUNT("amount", Units.MINUTES);

    private final String property;
    private final Unit unit;

    Term(String property, Unit unit) {
        this.property = property;
        this.unit = unit;
    }

    /** {@return the name of the frame's property} */
    public String property() {
        return property;
    }

    /** {@return the unit of the term} */
    public Unit unit() {
        return unit;
    }
}
