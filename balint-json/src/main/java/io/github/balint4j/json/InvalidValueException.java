package io.github.balint4j.json;

import io.github.balint4j.json.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A group, an assessment or the like inside other JSON that a Jackson mapper could not read; carries all problems. */
public final class InvalidValueException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    /** All that is wrong. */
    private final ArrayList<Problem> problems;

    InvalidValueException(JsonParser parser, Class<?> type, List<Problem> problems) {
        super(parser, problems.stream().map(Problem::message).collect(Collectors.joining("\n")), type);
        this.problems = new ArrayList<>(problems);
    }

    /** {@return what is wrong, in the order of the document} */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
