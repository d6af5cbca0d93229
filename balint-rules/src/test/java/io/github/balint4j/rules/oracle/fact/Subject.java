package io.github.balint4j.rules.oracle.fact;

/** What kind of thing is assessed. */
public enum Subject {
    /** A declared configuration. */
    FRAME("frame"),
    /** A group with people and sessions. */
    GROUP("group"),
    /** A person's evidence. */
    PORTFOLIO("portfolio");

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    /** The kind as a code, for instance {@code group}. */
    public String code() {
        return code;
    }
}
