package io.github.balint4j.rules.criterion;

/** The kinds of fact that rules speak about. */
public enum FactKind {
    /** A meeting of a group: planned, held or cancelled. */
    SESSION("session"),
    /** A place in a group: of a member, of somebody waiting, of a leader. */
    PLACE("place"),
    /** Something that a group has agreed on. */
    AGREEMENT("agreement"),
    /** What a person or body judged. */
    ATTESTATION("attestation"),
    /** What an issuer has recognised somebody as, and for which days. */
    AUTHORISATION("authorisation"),
    /** The declared structure of a group; there is one for each group. */
    FRAME("frame");

    private final String code;

    FactKind(String code) {
        this.code = code;
    }

    /** The kind as a code of the facet {@link Facet#KIND}. */
    public String code() {
        return code;
    }

    /** Whether facts of this kind are activities: more of them can be done. */
    public boolean isActivity() {
        return this == SESSION;
    }
}
