package io.github.balint4j.core;

/**
 * How far an issuer has recognised a leader.
 *
 * <p>Source: SE-1, SE-3.
 */
public enum CredentialStatus {
    /** Authorised (accredited, recognised, credentialed: the word differs by society). */
    AUTHORISED,
    /** Known to the issuer as working towards it. */
    ON_THE_WAY
}
