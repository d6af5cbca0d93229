package io.github.balint4j.cli.overview;

/** How a table is written. */
enum TableFormat {
    /** For people at a terminal. */
    TEXT("text"),
    /** For a page. */
    MARKDOWN("markdown"),
    /** For spreadsheets. */
    CSV("csv"),
    /** For programs: one JSON object a line. */
    JSON("json");

    private final String code;

    TableFormat(String code) {
        this.code = code;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return code;
    }
}
