package io.github.balint4j.json.token;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;

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

    /**
     * {@return that what is here is not JSON; no more is said of it, as parsers quote the content}
     *
     * @param place where
     */
    public static Broken notJson(Place place) {
        return new Broken(Problem.Code.NOT_JSON, place, Messages.get("shown.something"), Messages.get("syntax.json"));
    }

    /**
     * {@return the problem, at this place of the document}
     *
     * @param pointer the value that is being read, a JSON Pointer
     */
    public Problem problem(String pointer) {
        return new Problem(code, pointer, line, column, value, expected);
    }
}
