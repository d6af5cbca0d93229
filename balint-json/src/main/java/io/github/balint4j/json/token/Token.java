package io.github.balint4j.json.token;

/** The parts of JSON. */
public enum Token {
    OBJECT,
    END_OBJECT,
    ARRAY,
    END_ARRAY,
    NAME,
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** Something that only a binary format or a foreign tree holds. */
    OTHER,
    /** Nothing follows. */
    END
}
