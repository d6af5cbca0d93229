package io.github.balint4j.cli.console;

import io.github.balint4j.rules.outcome.Verdict;
import java.util.Arrays;

/** What the command ends with, from best to worst. */
public enum ExitStatus {
    /** Every required requirement is satisfied. */
    SATISFIED(0),
    /** It cannot be told yet whether every required requirement is satisfied. */
    UNDETERMINED(3),
    /** Some required requirement is not satisfied. */
    NOT_SATISFIED(1),
    /** A document could not be read or assessed, or the command was not called as it should be. */
    UNUSABLE(2),
    /** A defect of ours. */
    CRASHED(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number that the caller sees. */
    public int code() {
        return code;
    }

    /** The worse of the two. */
    public ExitStatus or(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public static ExitStatus of(int code) {
        return Arrays.stream(values())
                .filter(status -> status.code == code)
                .findFirst()
                .orElse(CRASHED);
    }

    public static ExitStatus of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> SATISFIED;
            case UNDETERMINED -> UNDETERMINED;
            case NOT_SATISFIED -> NOT_SATISFIED;
        };
    }
}
