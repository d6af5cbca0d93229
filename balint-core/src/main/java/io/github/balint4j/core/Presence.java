package io.github.balint4j.core;

/**
 * Whether a person took part in a session.
 *
 * <p>Source: DK-1.
 */
public enum Presence {
    /** Took part. */
    PRESENT,
    /** Did not, and had said so. */
    EXCUSED,
    /** Did not, and had not said so. */
    ABSENT
}
