package io.github.balint4j.sheets.table;

/** In which order days are written where that can be read in two ways, as in {@code 03/02/2026}. */
public enum DateOrder {
    /** The day first. */
    DMY("dmy"),
    /** The month first. */
    MDY("mdy");

    private final String code;

    DateOrder(String code) {
        this.code = code;
    }

    /** As a code, for instance {@code dmy}. */
    @Override
    public String toString() {
        return code;
    }
}
