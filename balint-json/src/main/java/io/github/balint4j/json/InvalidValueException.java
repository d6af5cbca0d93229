package io.github.balint4j.json;

import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A group or frame inside other JSON that a Jackson mapper could not read; carries all problems. */
public final class InvalidValueException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final Seq<Problem> problems;

    InvalidValueException(JsonParser parser, Class<?> type, java.util.List<Problem> problems) {
        super(parser, problems.stream().map(Problem::message).collect(Collectors.joining("\n")), type);
        this.problems = List.ofAll(problems);
    }

    /** What is wrong, in the order of the document. */
    public Seq<Problem> problems() {
        return problems;
    }
}
