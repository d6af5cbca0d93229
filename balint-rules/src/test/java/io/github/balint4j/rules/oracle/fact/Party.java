package io.github.balint4j.rules.oracle.fact;

/** In what capacity people take part in a fact. */
public enum Party {
    /** Members who were there; leaders are not among them. */
    PRESENT,
    /** Who presented, once for each case. */
    PRESENTER,
    /** Members who presented, once for each case; leaders are not among them. */
    TURN
}
