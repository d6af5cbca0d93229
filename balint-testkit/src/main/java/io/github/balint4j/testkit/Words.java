package io.github.balint4j.testkit;

import io.github.balint4j.rules.outcome.Verdict;

/** The few words that a failure needs beside the report. */
final class Words {
    private Words() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "satisfied";
            case NOT_SATISFIED -> "not satisfied";
            case UNDETERMINED -> "undetermined";
        };
    }
}
