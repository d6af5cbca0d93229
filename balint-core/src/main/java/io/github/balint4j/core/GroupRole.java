package io.github.balint4j.core;

/**
 * As what somebody took part in a session of a group.
 *
 * <p>Source: uk-balint-society/leader, nl-balint/leader.
 */
public enum GroupRole {
    /** As an ordinary member. */
    MEMBER,
    /** As its only or first leader. */
    LEADER,
    /** As one of two leaders. */
    CO_LEADER,
    /** As a guest, who has no place in the group. */
    GUEST
}
