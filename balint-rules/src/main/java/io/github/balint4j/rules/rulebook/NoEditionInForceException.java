package io.github.balint4j.rules.rulebook;

/** No edition of a rulebook is in force on the day that was asked about. */
public final class NoEditionInForceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoEditionInForceException(String message) {
        super(message);
    }
}
