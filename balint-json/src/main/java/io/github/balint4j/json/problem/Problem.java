package io.github.balint4j.json.problem;

import io.github.balint4j.core.Language;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Shown;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param code what kind of problem, part of the API
 * @param pointer which value, as an RFC 6901 JSON Pointer; empty for the whole document
 * @param line the line of that value, from 1
 * @param column the column of its first character, from 1, counted in characters (Unicode code points)
 * @param value what was found, as short text; never a text that may be a person's name; empty when there is none
 * @param expected what would be right
 * @serial exclude
 */
public record Problem(Code code, String pointer, int line, int column, String value, String expected)
        implements Serializable {

    /** The kinds of problem. */
    public enum Code {
        /** The input holds nothing. */
        EMPTY_INPUT,
        /** The bytes are not UTF-8. */
        NOT_UTF8,
        /** The text is not JSON; always the last problem, as nothing after it can be relied on. */
        NOT_JSON,
        /** Values are nested deeper than any document needs. */
        TOO_DEEP,
        /** Something follows after the document has ended. */
        TRAILING,
        /** The document is of another kind than was asked for, or of none that is known. */
        WRONG_KIND,
        /** The document is of a later version than this library knows. */
        NEWER_VERSION,
        /** A property that the format does not have. */
        UNKNOWN_PROPERTY,
        /** A property that must be there is not. */
        MISSING_PROPERTY,
        /** A property stands twice in one object. */
        DUPLICATE_PROPERTY,
        /** A value of another JSON type than belongs here. */
        WRONG_TYPE,
        /** A null: what is not known is left out. */
        NULL_VALUE,
        /** Not written as a date. */
        BAD_DATE,
        /** Written as a date that no calendar has. */
        NO_SUCH_DATE,
        /** Not written as an ISO 8601 period. */
        BAD_PERIOD,
        /** Not written as an ISO 8601 duration. */
        BAD_LENGTH,
        /** Not one of the words that are allowed. */
        UNKNOWN_WORD,
        /** Not an id or code. */
        BAD_ID,
        /** Not the name of a rulebook. */
        BAD_RULEBOOK,
        /** Too small or too large. */
        OUT_OF_RANGE,
        /** A number with a fraction where a whole one belongs. */
        NOT_WHOLE,
        /** The upper bound of a range is below its lower one. */
        MIN_ABOVE_MAX,
        /** The last day lies before the first. */
        ENDS_BEFORE_START,
        /** An object that must say at least one of several things says none. */
        SAYS_NOTHING,
        /** A property that cannot stand beside another one. */
        NOT_BESIDE,
        /** An object that may be one of several, and has no property that tells which. */
        UNKNOWN_FORM,
        /** A text in which nothing is written. */
        BLANK_TEXT,
        /** A text with a control character, or with half of a character. */
        BAD_TEXT,
        /** The id of a requirement that another one has already, the name of an edition, or an agreement of the same list. */
        ID_TWICE,
        /** A requirement that does not say where it stands. */
        UNCITED,
        /** Two editions that are in force on the same days. */
        EDITIONS_OVERLAP,
        /** Two editions between which there are days on which none is in force. */
        EDITIONS_APART,
        /** An edition that is named, or looked for on a day, and not there. */
        NO_EDITION,
        /** An edition that is derived from one that there is not, or in the end from itself. */
        NO_BASE,
        /** A requirement that is left out or asked for, but not there. */
        NO_REQUIREMENT,
        /** Refused by the type for another reason, which {@code expected} gives. */
        REFUSED,
        /** There are more problems than are listed; always the very last. */
        TOO_MANY,
        /** See {@link io.github.balint4j.core.Contradiction.Code#PERSON_TWICE}. */
        PERSON_TWICE,
        /** See {@link io.github.balint4j.core.Contradiction.Code#WAITING_TWICE}. */
        WAITING_TWICE,
        /** See {@link io.github.balint4j.core.Contradiction.Code#NOT_A_MEMBER}. */
        NOT_A_MEMBER,
        /** See {@link io.github.balint4j.core.Contradiction.Code#OUTSIDE_MEMBERSHIP}. */
        OUTSIDE_MEMBERSHIP,
        /** See {@link io.github.balint4j.core.Contradiction.Code#ATTENDED_TWICE}. */
        ATTENDED_TWICE,
        /** See {@link io.github.balint4j.core.Contradiction.Code#PRESENTED_UNATTENDED}. */
        PRESENTED_UNATTENDED,
        /** See {@link io.github.balint4j.core.Contradiction.Code#ATTENDED_NOT_HELD}. */
        ATTENDED_NOT_HELD,
        /** See {@link io.github.balint4j.core.Contradiction.Code#SESSION_TWICE}. */
        SESSION_TWICE,
        /** See {@link io.github.balint4j.core.Contradiction.Code#ENTRY_TWICE}. */
        ENTRY_TWICE,
        /** See {@link io.github.balint4j.core.Contradiction.Code#LONGER_THAN_DAY}. */
        LONGER_THAN_DAY,
        /** See {@link io.github.balint4j.core.Contradiction.Code#HELD_AFTER_STATED}. */
        HELD_AFTER_STATED,
        /** See {@link io.github.balint4j.core.Contradiction.Code#PRESENT_DIFFERS}. */
        PRESENT_DIFFERS,
        /** See {@link io.github.balint4j.core.Contradiction.Code#LEADERS_LISTED}. */
        LEADERS_LISTED,
        /** See {@link io.github.balint4j.core.Contradiction.Code#HELD_IN_PAUSE}. */
        HELD_IN_PAUSE,
        /** See {@link io.github.balint4j.core.Contradiction.Code#TOTAL_DIFFERS}. */
        TOTAL_DIFFERS,
        /** See {@link io.github.balint4j.core.Contradiction.Code#SESSIONS_DIFFER}. */
        SESSIONS_DIFFER,
        /** See {@link io.github.balint4j.core.Contradiction.Code#TOO_MANY_FOR_SPAN}. */
        TOO_MANY_FOR_SPAN,
        /** See {@link io.github.balint4j.core.Contradiction.Code#MEETINGS_DIFFER}. */
        MEETINGS_DIFFER,
        /** See {@link io.github.balint4j.core.Contradiction.Code#RUN_DIFFERS}. */
        RUN_DIFFERS,
        /** See {@link io.github.balint4j.core.Contradiction.Code#AMOUNT_DIFFERS}. */
        AMOUNT_DIFFERS,
        /** See {@link io.github.balint4j.core.Contradiction.Code#AGREED_AND_NOT}. */
        AGREED_AND_NOT,
        /** See {@link io.github.balint4j.core.Contradiction.Code#OUTSIDE_SPAN}. */
        OUTSIDE_SPAN,
        /** See {@link io.github.balint4j.core.Contradiction.Code#ATTESTED_TWICE}. */
        ATTESTED_TWICE,
        /** See {@link io.github.balint4j.core.Contradiction.Code#LISTED_TWICE}. */
        LISTED_TWICE,
        /** See {@link io.github.balint4j.core.Contradiction.Code#NOT_OF_THIS_LIST}. */
        NOT_OF_THIS_LIST
    }

    /** {@return what was found, in English} */
    @Override
    public String value() {
        return Messages.in(Language.ENGLISH, value);
    }

    /** {@return what would be right, in English} */
    @Override
    public String expected() {
        return Messages.in(Language.ENGLISH, expected);
    }

    /**
     * {@return the problem as a sentence in English, for instance {@code line 7, column 16: /frame/cadence: "biweekly" is not a
     * period; write an ISO 8601 period such as "P14D" or "P1M"}}
     */
    public String message() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the same in this language; in English where we have no texts in it}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        String where = Messages.render(
                pointer.isEmpty() ? "where.document" : "where.value",
                Map.of(
                        "line",
                        Integer.toString(line),
                        "column",
                        Integer.toString(column),
                        "pointer",
                        Shown.pointer(pointer)));
        return Messages.in(Language.of(locale), where) + sentence(locale);
    }

    /**
     * {@return the same problem at another place, as of a part that was read by itself}
     *
     * @param otherLine the line there, from 1
     * @param otherColumn the column there, in characters, from 1
     */
    public Problem at(int otherLine, int otherColumn) {
        return new Problem(code, pointer, otherLine, otherColumn, value, expected);
    }

    /**
     * {@return the same problem at another place, with what its pointer starts from there}
     *
     * @param start the JSON Pointer that its own pointer starts from
     * @param otherLine the line there, from 1
     * @param otherColumn the column there, in characters, from 1
     */
    public Problem in(String start, int otherLine, int otherColumn) {
        return new Problem(code, start + pointer, otherLine, otherColumn, value, expected);
    }

    /**
     * {@return the same problem, of which something else would be right}
     *
     * @param other what would be right
     */
    public Problem expecting(String other) {
        return new Problem(code, pointer, line, column, value, other);
    }

    /** {@return the sentence without line, column and pointer, in English} */
    public String sentence() {
        return sentence(Locale.ENGLISH);
    }

    /**
     * {@return the same in this language; in English where we have no texts in it}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String sentence(Locale locale) {
        String name = Shown.pointer(pointer.substring(pointer.lastIndexOf('/') + 1));
        return Messages.in(
                Language.of(locale),
                Messages.render("problem." + code, Map.of("value", value, "expected", expected, "name", name)));
    }

    /** Whether the other says the same of the same place, be it in English already. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && code == that.code
                && pointer.equals(that.pointer)
                && line == that.line
                && column == that.column
                && value().equals(that.value())
                && expected().equals(that.expected());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, pointer, line, column, value(), expected());
    }

    @Override
    public String toString() {
        return message();
    }
}
