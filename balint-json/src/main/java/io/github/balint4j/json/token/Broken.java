package io.github.balint4j.json.token;

import io.github.balint4j.json.problem.Problem;

/** Nothing after this place can be read. */
public final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem.Code code;
    private final int line;
    private final int column;
    private final String value;
    private final String expected;

    Broken(Problem.Code code, Place place, String value, String expected) {
        super(code.name(), null, false, false);
        this.code = code;
        this.line = place.line();
        this.column = place.column();
        this.value = value;
        this.expected = expected;
    }

    public Problem problem(String pointer) {
        return new Problem(code, pointer, line, column, value, expected);
    }
}
