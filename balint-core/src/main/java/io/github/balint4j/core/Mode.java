package io.github.balint4j.core;

/**
 * How people meet.
 *
 * <p>Source: S16, S01.
 */
public enum Mode {
    /** Everyone in one room. */
    IN_PERSON,
    /** Everyone over the network. */
    ONLINE,
    /** Some in the room, some over the network; of a series: some sessions so, some so. */
    HYBRID
}
