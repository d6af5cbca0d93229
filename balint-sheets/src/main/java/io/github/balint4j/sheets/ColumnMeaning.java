package io.github.balint4j.sheets;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a table holds. */
public enum ColumnMeaning {
    /** The name of whom the row is about. */
    PERSON,
    /** The day of a session. */
    DATE,
    /** The first of several days, or the first on which something holds. */
    FROM,
    /** The last of several days, or the last on which something holds. */
    UNTIL,
    /** The time of day at which a session starts. */
    START,
    /** A mark: whether the person was there. */
    MARK,
    /** As what the person took part. */
    ROLE,
    /** What an entry is: a session, supervision, a training. */
    KIND,
    /** A time in hours of 60 minutes. */
    HOURS,
    /** A time in minutes. */
    MINUTES,
    /** A time in teaching hours of 45 minutes. */
    UNITS45,
    /** A time whose unit stands in each cell. */
    DURATION,
    /** How many sessions. */
    SESSIONS,
    /** How people met. */
    MODE,
    /** Who led, by name. */
    LEADER,
    /** Who supervised, by name. */
    SUPERVISOR,
    /** Which group. */
    GROUP,
    /** How many cases were presented. */
    CASES,
    /** How many members were there. */
    PRESENT,
    /** As what a leader is recognised. */
    STATUS,
    /** The tier of the recognition. */
    TIER,
    /** In which languages a leader leads. */
    LANGUAGES,
    /** In which regions a leader leads. */
    REGIONS,
    /** Whether a leader is willing to be mediated. */
    MEDIATED,
    /** Nothing that is taken over. */
    IGNORE;

    /** As it is written on a command line and in a file of what columns mean, for instance {@code date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this code; empty where there is none. */
    public static Optional<ColumnMeaning> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those that count a time. */
    static final Set<ColumnMeaning> TIMES = Set.of(HOURS, MINUTES, UNITS45, DURATION);

    /** What is made of a table. */
    enum Kind {
        GROUP(EnumSet.of(PERSON, DATE, START, MARK, ROLE, MODE, MINUTES)),
        PORTFOLIO(EnumSet.of(
                PERSON,
                DATE,
                FROM,
                UNTIL,
                START,
                ROLE,
                KIND,
                HOURS,
                MINUTES,
                UNITS45,
                DURATION,
                SESSIONS,
                MODE,
                LEADER,
                SUPERVISOR,
                ColumnMeaning.GROUP,
                CASES,
                PRESENT)),
        LEADERS(EnumSet.of(PERSON, STATUS, TIER, FROM, UNTIL, LANGUAGES, REGIONS, MEDIATED));

        private final List<ColumnMeaning> used;

        Kind(Set<ColumnMeaning> used) {
            this.used = List.copyOf(used);
        }

        boolean uses(ColumnMeaning meaning) {
            return used.contains(meaning);
        }
    }
}
