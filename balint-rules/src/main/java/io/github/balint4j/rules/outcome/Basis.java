package io.github.balint4j.rules.outcome;

/** On what a verdict rests. */
public enum Basis {
    /** On recorded facts. */
    EVIDENCE("evidence"),
    /** On what the frame says was agreed, as the record itself shows nothing. */
    AGREED("agreed"),
    /**
     * On our reading of the source's word, as nobody has judged: satisfied by it, or, where it is not met, left to those who
     * judge.
     */
    READING("reading"),
    /** On a judgement by the people whom the rule names. */
    JUDGEMENT("judgement"),
    /** Waived for this person by those who decide. */
    WAIVER("waiver"),
    /** With what those who decide credited this person with: without it, the verdict would be another. */
    CREDIT("credit"),
    /** The condition of the rule is not given, so it asks nothing. */
    NOT_APPLICABLE("notApplicable"),
    /** The rule is about every such fact, and there is none. */
    VACUOUS("vacuous");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** {@return the basis as a code, for instance {@code notApplicable}} */
    public String code() {
        return code;
    }
}
