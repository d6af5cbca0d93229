package io.github.balint4j.core;

/** What a leader does in a group. */
public enum LeaderRole {
    /** Leads, alone or with a co-leader. */
    LEADER,
    /** Leads beside a leader. */
    CO_LEADER
}
