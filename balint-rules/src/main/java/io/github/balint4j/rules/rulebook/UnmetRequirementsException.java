package io.github.balint4j.rules.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Required rows are not satisfied, or not known to be: what {@code check} throws, for callers who want the value or an exception.
 * Whoever wants the reasons as a value takes {@code assess} or {@code validate}.
 */
public final class UnmetRequirementsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Assessment assessment;

    UnmetRequirementsException(Assessment assessment) {
        super(assessment.edition().id() + " as of " + assessment.asOf() + ": "
                + assessment.summary().sentence() + "\n"
                + assessment.unmet().stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.assessment = assessment;
    }

    /** {@return the whole assessment} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the required rows that are not satisfied, the undetermined ones included, in the order of the rulebook} */
    public List<Finding> findings() {
        return assessment.unmet();
    }
}
