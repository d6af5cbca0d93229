package io.github.balint4j.rules.outcome;

/**
 * Something that is missing from the record.
 *
 * @param kind what kind of thing
 * @param name which one, by its code: the attribute, the amount's unit, the list's or the term's property
 */
public record Datum(Kind kind, String name) {
    /** What kind of thing is missing. */
    public enum Kind {
        /** A whole list, or the rest of an incomplete one. */
        LIST("list"),
        /** What holds of the whole document: the day on which it was stated. */
        STATED("stated"),
        /** A term of the frame. */
        TERM("term"),
        /** The upper end of a term of which the frame states the lower end alone. */
        MAXIMUM("maximum"),
        /** Where a term lies in the range that the frame states. */
        EXACT("exact"),
        /** A term of the frame in months, where days are stated: how many of them are a month hangs on the calendar. */
        MONTHS("months"),
        /** What an entry of several days or sessions stands for, one by one or in shorter stretches. */
        PARTS("parts"),
        /** The date of an entry. */
        DATE("date"),
        /** A property of an entry. */
        FACET("facet"),
        /** An amount of an entry. */
        AMOUNT("amount"),
        /** The people of an entry: who was present, who presented. */
        PEOPLE("people"),
        /** A milestone that another fact implies: on which day it was. */
        MILESTONE("milestone");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** {@return the kind as a code, for instance {@code list}} */
        public String code() {
            return code;
        }
    }
}
