package io.github.balint4j.core;

/**
 * Who may join when.
 *
 * <p>Source: DK-1, S35.
 */
public enum GroupFormat {
    /** Nobody joins after the start. */
    CLOSED,
    /** Who leaves is replaced. */
    HALF_OPEN,
    /** New members join now and then, each for a while. */
    SLOW_OPEN,
    /** Who comes may change from session to session. */
    OPEN,
    /** A short series on one topic. */
    PROJECT
}
