package io.github.balint4j.rules.rulebook;

/** A rulebook about persons was asked about a group or a frame, or one about groups about a person. */
public final class OtherSubjectException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    OtherSubjectException(String message) {
        super(message);
    }
}
