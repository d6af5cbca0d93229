package io.github.balint4j.cli.sheet;

/** What becomes of a table. */
enum Target {
    GROUP("group", "g1"),
    PORTFOLIO("portfolio", "p1"),
    LEADERS("leaders", "our-society");

    private final String code;
    private final String id;

    Target(String code, String id) {
        this.code = code;
        this.id = id;
    }

    /** The id that the document gets where none is given. */
    String id() {
        return id;
    }

    @Override
    public String toString() {
        return code;
    }
}
