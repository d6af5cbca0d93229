package io.github.balint4j.rules.outcome;

/** Whether something is met. In ascending order: {@code and} is the minimum, {@code or} the maximum. */
public enum Verdict {
    /** Surely not met, however the gaps in the facts are filled. */
    NOT_SATISFIED("notSatisfied"),
    /** Not known: facts are missing, or people have to judge. Not a refusal. */
    UNDETERMINED("undetermined"),
    /** Surely met, however the gaps in the facts are filled. */
    SATISFIED("satisfied");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** {@return the verdict as a code, for instance {@code notSatisfied}} */
    public String code() {
        return code;
    }

    /**
     * {@return the lesser of the two}
     *
     * @param other the other verdict
     */
    public Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * {@return the greater of the two}
     *
     * @param other the other verdict
     */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
