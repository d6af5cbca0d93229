package io.github.balint4j.rules.rulebook;

/** How much a requirement weighs. */
public enum Level {
    /** Decides: a required row that is not met fails the whole. */
    REQUIRED("required"),
    /** The source recommends it; informs only. */
    RECOMMENDED("recommended"),
    /** The source says that it is usually so; informs only. */
    USUAL("usual"),
    /** The source says it and asks nothing, for instance how long a recognition lasts; informs only. */
    INFORMATIVE("informative");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    /** {@return the level as a code, for instance {@code required}} */
    public String code() {
        return code;
    }
}
