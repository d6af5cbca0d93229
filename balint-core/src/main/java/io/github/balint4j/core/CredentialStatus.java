package io.github.balint4j.core;

/** How far an issuer has recognised a leader. */
public enum CredentialStatus {
    /** Authorised (accredited, recognised, credentialed: the word differs by society). */
    AUTHORISED,
    /** Known to the issuer as working towards it. */
    ON_THE_WAY
}
