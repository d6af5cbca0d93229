package io.github.balint4j.cli.console;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Which command is for a document, where another one was called. */
public final class Advice {
    private static final Set<String> READ = Set.of(
            "group", "frame", "portfolio", "groups", "programme", "leaders", "rulebook", "cases", "credit-scheme");
    private static final Set<String> WRITTEN = Set.of(
            "assessment",
            "summary",
            "overview",
            "comparison",
            "decision-record",
            "credit-statement",
            "participation-statement");

    private Advice() {}

    /** What to do with a document of this kind, the end of a sentence. */
    public static String on(String kind) {
        return switch (kind) {
            case "programme" -> Messages.open("advice.programme");
            case "leaders" -> Messages.open("advice.leaders");
            case "rulebook" -> Messages.open("advice.rulebook");
            case "cases" -> Messages.open("advice.cases");
            case "credit-scheme" -> Messages.open("advice.credit-scheme");
            default -> Messages.open(WRITTEN.contains(kind) ? "advice.written" : "advice.other");
        };
    }

    /** The problem of a document of another kind of ours, as a sentence that says which command is for it; empty of any other problem. */
    static Optional<String> on(Problem problem) {
        String kind = problem.value().replace("\"", "");
        return problem.code() == Problem.Code.WRONG_KIND && (READ.contains(kind) || WRITTEN.contains(kind))
                ? Optional.of(Messages.open("document.not-here", "kind", kind, "advice", on(kind)))
                : Optional.empty();
    }

    /** That a document that says no kind has the cases of a rulebook, and which command tries them; empty where it has none. */
    public static Optional<String> onCases(byte[] bytes, Iterable<Problem> problems) {
        return StreamSupport.stream(problems.spliterator(), false)
                .filter(one -> one.code() == Problem.Code.MISSING_PROPERTY
                        && one.pointer().equals("/kind"))
                .filter(one -> BalintJson.readCases(bytes).isValid())
                .map(one -> Messages.open("document.cases", "advice", on("cases")))
                .findFirst();
    }
}
