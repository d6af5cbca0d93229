package io.github.balint4j.json.token;

/** The parts of JSON. */
public enum Token {
    /** The start of an object. */
    OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of an array. */
    ARRAY,
    /** The end of an array. */
    END_ARRAY,
    /** The name of a property. */
    NAME,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** The value {@code true}. */
    TRUE,
    /** The value {@code false}. */
    FALSE,
    /** The value {@code null}. */
    NULL,
    /** Something that only a binary format or a foreign tree holds. */
    OTHER,
    /** Nothing follows. */
    END
}
