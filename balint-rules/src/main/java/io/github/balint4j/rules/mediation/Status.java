package io.github.balint4j.rules.mediation;

/** How far a leader is recognised on a day. */
public enum Status {
    /** Authorised on that day. */
    AUTHORISED("authorised"),
    /** On the way to it on that day. */
    ON_THE_WAY("on-the-way"),
    /** Was authorised or on the way before that day, and is no more. */
    EXPIRED("expired"),
    /** Is authorised or on the way only from a later day on. */
    NOT_YET("not-yet"),
    /** Never was: the list of credentials is whole, and holds none. */
    NONE("none"),
    /** Nobody said, or not enough. */
    UNKNOWN("unknown");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** {@return the status as a code, for instance {@code on-the-way}} */
    public String code() {
        return code;
    }
}
