package io.github.balint4j.rules.outcome;

/** Why something is undetermined. */
public enum Cause {
    /** An entry lacks a date, an amount or a property. */
    DATUM("datum"),
    /** Nobody gave the list, or the frame does not state the term. */
    NOT_ON_RECORD("notOnRecord"),
    /** The list is marked as incomplete, or only a total was stated. */
    INCOMPLETE("incomplete"),
    /** What the frame states may keep the bounds or not: a range goes beyond them, or days are compared with months. */
    RANGE("range"),
    /** The source does not say how it counts, and by our reading it is not met. */
    COUNTING("counting"),
    /** People decide. */
    JUDGEMENT("judgement"),
    /** There is nothing yet of which the value could be taken. */
    EMPTY("empty"),
    /** Two judgements of the same day differ. */
    CONFLICT("conflict");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    /** {@return the cause as a code, for instance {@code notOnRecord}} */
    public String code() {
        return code;
    }
}
