package io.github.balint4j.cli.console;

/** Whether text is coloured. */
public enum Coloring {
    /** On a terminal only. */
    AUTO("auto"),
    /** Also in files and pipes. */
    ALWAYS("always"),
    /** Not even on a terminal. */
    NEVER("never");

    private final String code;

    Coloring(String code) {
        this.code = code;
    }

    /** What paints on a way out that is a terminal, or is none. */
    public Painter painter(boolean terminal) {
        return new Painter(this == ALWAYS || (this == AUTO && terminal));
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return code;
    }
}
