package io.github.balint4j.cli.console;

/** How reports and rulebooks are written. */
public enum Format {
    /** For people at a terminal. */
    TEXT("text"),
    /** For programs: one JSON object a line. */
    JSON("json"),
    /** For a page. */
    MARKDOWN("markdown");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return code;
    }
}
