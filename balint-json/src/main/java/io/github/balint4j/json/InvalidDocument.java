package io.github.balint4j.json;

import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A document that could not be read, for those who prefer an exception: {@code
 * BalintJson.readGroup(text).toEither().getOrElseThrow(InvalidDocument::new)}.
 */
public final class InvalidDocument extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Seq<Problem> problems;

    /** With these problems, at least one; the message has a line for each. */
    public InvalidDocument(Seq<Problem> problems) {
        this("", problems);
    }

    /**
     * The same for a document that was read from a file, whose name begins each line of the message: {@code
     * BalintJson.readGroup(file).toEither().getOrElseThrow(problems -> new InvalidDocument(file, problems))}.
     */
    public InvalidDocument(Path file, Seq<Problem> problems) {
        this(file.getFileName() + ", ", problems);
    }

    private InvalidDocument(String where, Seq<Problem> problems) {
        super(problems.toJavaStream().map(problem -> where + problem.message()).collect(Collectors.joining("\n")));
        this.problems = List.ofAll(problems);
    }

    /** What is wrong, in the order of the document. */
    public Seq<Problem> problems() {
        return problems;
    }
}
