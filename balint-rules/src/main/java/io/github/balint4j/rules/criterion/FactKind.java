package io.github.balint4j.rules.criterion;

/** The kinds of fact that rules speak about. */
public enum FactKind {
    /** A meeting of a group: planned, held or cancelled; in a portfolio, one that the person attended or led. */
    SESSION("session"),
    /** Supervision on leading. */
    SUPERVISION("supervision"),
    /** A meeting with peers on leading. */
    INTERVISION("intervision"),
    /** A training: a seminar, an intensive, a training day. */
    TRAINING("training"),
    /** Professional practice. */
    PRACTICE("practice"),
    /** Teaching that a person gave. */
    TEACHING("teaching"),
    /** A place in a group: of a member, of somebody waiting, of a leader. */
    PLACE("place"),
    /** What a person has qualified as. */
    QUALIFICATION("qualification"),
    /** A profession that a person practises. */
    PROFESSION("profession"),
    /** Membership of a society. */
    MEMBERSHIP("membership"),
    /** What an issuer has recognised somebody as, and for which days. */
    AUTHORISATION("authorisation"),
    /** Insurance cover. */
    COVER("cover"),
    /** A region that a person works in. */
    REGION("region"),
    /** Something that a group has agreed on, or a person has undertaken. */
    AGREEMENT("agreement"),
    /** A point on a person's way: a training begun or completed, an application, a fee paid. */
    MILESTONE("milestone"),
    /** That somebody has reported on a person. */
    REPORT("report"),
    /** That a paper exists. */
    DOCUMENT("document"),
    /** What a person or body judged. */
    ATTESTATION("attestation"),
    /** What a body decided about a person. */
    DECISION("decision"),
    /** The declared structure of a group; there is one for each group. */
    FRAME("frame");

    private final String code;

    FactKind(String code) {
        this.code = code;
    }

    /** {@return the kind as a code of the attribute {@link Attribute#KIND}} */
    public String code() {
        return code;
    }

    /** {@return whether facts of this kind are activities: more of them can be done} */
    public boolean isActivity() {
        return compareTo(TEACHING) <= 0;
    }

    /** {@return whether facts of this kind hold for a time, until they end} */
    public boolean isStanding() {
        return compareTo(PLACE) >= 0 && compareTo(AGREEMENT) <= 0;
    }
}
