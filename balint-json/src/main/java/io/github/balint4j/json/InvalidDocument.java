package io.github.balint4j.json;

import io.github.balint4j.json.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A document that could not be read. {@code BalintJson.parseGroup(text)} and the like throw it; what {@code readGroup(text)}
 * returns becomes it by {@code .toEither().getOrElseThrow(InvalidDocument::new)}.
 */
public final class InvalidDocument extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** All that is wrong. */
    private final ArrayList<Problem> problems;

    /**
     * With these problems, at least one; the message has a line for each.
     *
     * @param problems the problems, at least one, in the order of the document
     */
    public InvalidDocument(Iterable<Problem> problems) {
        this("", problems);
    }

    /**
     * The same for a document that was read from a file, whose name begins each line of the message.
     *
     * @param file the file; only its name is told
     * @param problems the problems, at least one, in the order of the document
     */
    public InvalidDocument(Path file, Iterable<Problem> problems) {
        this(file.getFileName() + ", ", problems);
    }

    private InvalidDocument(String where, Iterable<Problem> problems) {
        super(StreamSupport.stream(problems.spliterator(), false)
                .map(problem -> where + problem.message())
                .collect(Collectors.joining("\n")));
        this.problems = new ArrayList<>();
        problems.forEach(this.problems::add);
    }

    /** {@return what is wrong, in the order of the document, each with its code, pointer, line, column and message} */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
