package io.github.balint4j.core;

/**
 * What a leader does in a group.
 *
 * <p>Source: SE-2, DK-1.
 */
public enum LeaderRole {
    /** Leads, alone or with a co-leader. */
    LEADER,
    /** Leads beside a leader. */
    CO_LEADER
}
