package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;

/** How a row stands, for whoever reads a summary. */
public enum RowStatus {
    /** Required, and not met by what is on record. */
    NOT_MET("not-met", "\u2717"),
    /** Required, and not known: facts are missing, or people have to judge. */
    OPEN("open", "?"),
    /** Met. */
    MET("met", "\u2713"),
    /** Not required, and not so or not known: it only informs. */
    INFORMING("informing", "\u2013"),
    /** It asks nothing here, as its condition is not given. */
    NOT_APPLICABLE("not-applicable", "\u00b7");

    private final String code;
    private final String sign;

    RowStatus(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** {@return the status as a code, for instance {@code not-met}} */
    public String code() {
        return code;
    }

    /** The sign that stands before such a row in texts. */
    String sign() {
        return sign;
    }

    static RowStatus of(Outcome outcome, Level level) {
        if (outcome.isNotApplicable()) {
            return NOT_APPLICABLE;
        }
        if (outcome.verdict() == Verdict.SATISFIED) {
            return MET;
        }
        if (level != Level.REQUIRED) {
            return INFORMING;
        }
        return outcome.verdict() == Verdict.UNDETERMINED ? OPEN : NOT_MET;
    }
}
