package io.github.balint4j.rules.outcome;

import java.util.List;

/**
 * Why a fact did not count, or may not count.
 *
 * @param type what decided
 * @param datum the attribute, amount or date that decided, by its code
 * @param values what it is, where it is known
 */
public record Reason(Type type, String datum, List<String> values) {
    /** What decided. */
    public enum Type {
        /** It has another value of the attribute. */
        OTHER_VALUE("otherValue"),
        /** Its value is nearly one that counts: the values are what it is, and what is probably meant. */
        MISSPELT("misspelt"),
        /** It is recorded not to be so. */
        DENIED("denied"),
        /** It has a value that the rule leaves out. */
        EXCLUDED_VALUE("excludedValue"),
        /** Its own amount is outside the bounds. */
        OTHER_SIZE("otherSize"),
        /** Of what is summed up, the amount of each is outside the bounds on average, so that some of it is. */
        AVERAGE("average"),
        /**
         * It lies at another time: where the datum is {@code before} or {@code after}, on that side of the day that is the value;
         * else the values are its own days.
         */
        OTHER_TIME("otherTime"),
        /** Nobody in that capacity holds the standing on those days. */
        NO_STANDING("noStanding"),
        /**
         * The standing ended before that: the values are its last day, or where only that is known, the first and the last of the days
         * on which it may have ended.
         */
        ENDED("ended"),
        /** It exceeds what counts for the value of the attribute that it has: the value is that, where it is known. */
        CAPPED("capped"),
        /** What it belongs to, a period or a value, has too few of its kind. */
        TOO_FEW("tooFew"),
        /** What it belongs to, a period or a value, is not as asked. */
        NOT_SO("notSo"),
        /** Whether what it belongs to, a period or a value, is as asked, is not known. */
        OPEN("open"),
        /** A datum that decides is not known. */
        MISSING("missing"),
        /**
         * It hangs on the day of something else, which is not known: the datum is the kind of that, the values are its codes,
         * where they are known.
         */
        MOMENT("moment"),
        /** It lies across an edge in time. */
        STRADDLES("straddles");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** {@return the type as a code, for instance {@code otherValue}} */
        public String code() {
            return code;
        }
    }

    /**
     * Copies the values.
     *
     * @param type what decided
     * @param datum the attribute, amount or date that decided, by its code
     * @param values what it is, where it is known
     */
    public Reason {
        values = List.copyOf(values);
    }
}
