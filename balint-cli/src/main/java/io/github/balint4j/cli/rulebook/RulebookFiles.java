package io.github.balint4j.cli.rulebook;

import io.github.balint4j.cli.console.Advice;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.ProblemPrinter;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** Rulebooks by name, or in a file: {@code se-sfmp/group}, {@code ./our-clinic.json}, {@code ./our-clinic.json@2026}. */
public final class RulebookFiles {
    private static final String ENDING = ".json";

    private final Environment around;
    private final boolean warns;

    public RulebookFiles(Environment around) {
        this(around, false);
    }

    /** @param warns whether to say what a file may well lack */
    public RulebookFiles(Environment around, boolean warns) {
        this.around = around;
        this.warns = warns;
    }

    /** Whether the text names a file, and no rulebook. */
    static boolean isFile(String text) {
        return file(text).endsWith(ENDING);
    }

    private static String file(String text) {
        int at = text.lastIndexOf(ENDING + "@");
        return at < 0 ? text : text.substring(0, at + ENDING.length());
    }

    private static Optional<String> edition(String text) {
        String file = file(text);
        return file.length() == text.length() ? Optional.empty() : Optional.of(text.substring(file.length() + 1));
    }

    /** The name of a rulebook that there is, or that the file holds, which then is one that there is. */
    public RulebookRef named(String text) {
        if (!isFile(text)) {
            return around.shelf().named(text);
        }
        Rulebook rulebook = opened(file(text)).getOrElseThrow(TypeConversionException::new);
        RulebookRef name = edition(text).map(code -> of(rulebook, code)).orElse(rulebook.id());
        return around.shelf().editions(name).map(found -> name).getOrElseThrow(TypeConversionException::new);
    }

    private static RulebookRef of(Rulebook rulebook, String code) {
        try {
            return rulebook.id().edition(code);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(Messages.open("rulebook.edition", "rulebook", rulebook));
        }
    }

    /** The rulebook of the file, put on the shelf; or why it cannot be used, a sentence, when its problems have been said. */
    Either<String, Rulebook> opened(String file) {
        return new Input(around.in())
                .read(file)
                .mapLeft(sentence -> Input.shown(file) + ": " + sentence)
                .flatMap(bytes -> opened(file, bytes));
    }

    /** The same of what the file holds. */
    Either<String, Rulebook> opened(String file, byte[] bytes) {
        return BalintJson.readRulebook(bytes)
                .toEither()
                .mapLeft(problems -> Advice.onCases(bytes, problems)
                        .map(sentence -> Input.shown(file) + ": " + sentence)
                        .orElseGet(() -> told(file, problems)))
                .flatMap(rulebook -> put(file, rulebook))
                .peek(rulebook -> {
                    if (warns) {
                        RulebookWarnings.of(rulebook, bytes, around.shelf())
                                .forEach(text -> around.err()
                                        .line(Messages.open(
                                                "rulebook.warning", "file", Input.shown(file), "what", text)));
                    }
                });
    }

    private String told(String file, Seq<Problem> problems) {
        problems.forEach(problem -> around.err().line(ProblemPrinter.line(file, problem, around.language())));
        return Messages.open("rulebook.unusable", "file", Input.shown(file));
    }

    /** Two verdicts under one name are always verdicts under the same rows. */
    private Either<String, Rulebook> put(String file, Rulebook rulebook) {
        Optional<Edition> other = around.shelf().rulebook(rulebook.id()).toJavaOptional().stream()
                .flatMap(shipped -> shipped.editions().stream())
                .filter(shipped -> rulebook.find(shipped.id().edition().orElseThrow())
                        .filter(edition -> !edition.equals(shipped))
                        .isPresent())
                .findFirst();
        if (other.isPresent()) {
            return Either.left(Messages.open("rulebook.another", "file", Input.shown(file), "edition", other.get()));
        }
        around.shelf().put(rulebook);
        return Either.right(rulebook);
    }
}
