package io.github.balint4j.cli.console;

import io.github.balint4j.core.Language;
import io.github.balint4j.json.problem.Problem;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How the problems of an unreadable document are written. They show nothing that {@link Problem} does not show. */
public final class ProblemPrinter {
    private static final int VERSION = 1;
    private static final String UNUSABLE = "UNUSABLE";

    private ProblemPrinter() {}

    /** For people and editors: {@code FILE:LINE:COLUMN: message}. */
    public static String line(String file, Problem problem, Language language) {
        String at = problem.inWords(language.locale());
        return Input.shown(file) + ":" + problem.line() + ":" + problem.column() + ": "
                + Advice.on(problem)
                        .map(sentence -> problem.pointer() + ": " + sentence)
                        .orElseGet(() -> at.substring(at.indexOf(": ") + 2));
    }

    /** For programs: all problems of a file as one JSON object on one line. */
    public static String json(String file, Iterable<Problem> problems) {
        return json(file, json -> problems.forEach(problem -> write(problem, json)));
    }

    /** The same of a file that cannot be used at all, or not for what was asked. */
    public static String json(String file, String sentence) {
        return json(
                file,
                json -> json.writeStartObject()
                        .writeStringProperty("code", UNUSABLE)
                        .writeStringProperty("message", english(sentence))
                        .writeEndObject());
    }

    /** The same of something in a file. */
    public static String json(String file, Located at, String sentence) {
        return json(
                file,
                json -> json.writeStartObject()
                        .writeStringProperty("code", UNUSABLE)
                        .writeStringProperty("pointer", at.pointer())
                        .writeNumberProperty("line", at.line())
                        .writeNumberProperty("column", at.column())
                        .writeStringProperty("message", english(sentence))
                        .writeEndObject());
    }

    private static String english(String sentence) {
        return Messages.in(Language.ENGLISH).said(sentence);
    }

    private static String json(String file, Consumer<JsonGenerator> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject()
                    .writeStringProperty("kind", "problems")
                    .writeNumberProperty("version", VERSION)
                    .writeStringProperty("file", file)
                    .writeArrayPropertyStart("problems");
            problems.accept(json);
            json.writeEndArray().writeEndObject();
        }
        return text.toString();
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject()
                .writeStringProperty("code", problem.code().name())
                .writeStringProperty("pointer", problem.pointer())
                .writeNumberProperty("line", problem.line())
                .writeNumberProperty("column", problem.column())
                .writeStringProperty("value", problem.value())
                .writeStringProperty("expected", problem.expected())
                .writeStringProperty("message", problem.message())
                .writeEndObject();
    }
}
