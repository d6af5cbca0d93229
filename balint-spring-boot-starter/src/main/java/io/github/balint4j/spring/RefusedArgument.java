package io.github.balint4j.spring;

/** A text in a path or a parameter is no value of ours; the message never repeats more of it than a mistyped word. */
final class RefusedArgument extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    RefusedArgument(String message) {
        super(message);
    }
}
