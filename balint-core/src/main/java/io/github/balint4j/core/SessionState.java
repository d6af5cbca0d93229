package io.github.balint4j.core;

/**
 * What was recorded about a session.
 */
public enum SessionState {
    /** It is to take place. */
    PLANNED,
    /** It took place. */
    HELD,
    /** It does not or did not take place. */
    CANCELLED
}
