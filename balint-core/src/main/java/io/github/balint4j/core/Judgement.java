package io.github.balint4j.core;

/**
 * What a person or body judged.
 *
 * <p>Source: SE-2.
 */
public enum Judgement {
    /** It is met. */
    MET,
    /** It is not met. */
    NOT_MET
}
