package io.github.balint4j.sheets;

import io.github.balint4j.sheets.words.Vocabulary;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column of a table holds. */
public enum ColumnMeaning {
    /** The name of whom the row is about; the surname, where the first name stands in a column of its own. */
    PERSON,
    /** The first name of whom the row is about. */
    FIRST_NAME,
    /** The surname of whom the row is about. */
    SURNAME,
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
    /** The first name of who led, where the surname stands in a column of its own. */
    LEADER_FIRST_NAME,
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

    /** {@return the meaning as it is written on a command line and in a file of what columns mean, for instance {@code date}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the meaning of this code; empty where there is none}
     *
     * @param code the code, for instance {@code date}
     */
    public static Optional<ColumnMeaning> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * {@return whether the text is a word that heads columns, in one of the languages; any other text may be a name}
     *
     * @param text any text
     */
    public static boolean isHeading(String text) {
        return !Vocabulary.meanings("heading", text).isEmpty();
    }

    /** What a heading may mean. */
    static Set<ColumnMeaning> ofHeading(String text) {
        return Vocabulary.heading(text).stream()
                .flatMap(code -> of(code).stream())
                .collect(Collectors.toSet());
    }

    /** What a heading may mean that has a known one among its words; of a duration and its unit, the unit. */
    static Set<ColumnMeaning> near(String text) {
        Set<ColumnMeaning> near = Stream.of(Vocabulary.plain(text).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2)
                .flatMap(word -> Vocabulary.meanings("heading", word).stream())
                .flatMap(code -> of(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ColumnMeaning.class)));
        if (near.stream().filter(TIMES::contains).count() > 1) {
            near.remove(DURATION);
        }
        return near;
    }

    /** Those that name whom the row is about, in the order in which they are joined. */
    static final List<ColumnMeaning> NAMES = List.of(FIRST_NAME, PERSON, SURNAME);

    /** Those that count a time. */
    static final Set<ColumnMeaning> TIMES = Set.of(HOURS, MINUTES, UNITS45, DURATION);

    /** What is made of a table. */
    enum Kind {
        GROUP(EnumSet.of(PERSON, FIRST_NAME, SURNAME, DATE, START, MARK, ROLE, MODE, MINUTES)),
        PORTFOLIO(EnumSet.of(
                PERSON,
                FIRST_NAME,
                SURNAME,
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
                LEADER_FIRST_NAME,
                SUPERVISOR,
                ColumnMeaning.GROUP,
                CASES,
                PRESENT)),
        LEADERS(EnumSet.of(PERSON, FIRST_NAME, SURNAME, STATUS, TIER, FROM, UNTIL, LANGUAGES, REGIONS, MEDIATED));

        private final List<ColumnMeaning> used;

        Kind(Set<ColumnMeaning> used) {
            this.used = List.copyOf(used);
        }

        boolean uses(ColumnMeaning meaning) {
            return used.contains(meaning);
        }
    }
}
