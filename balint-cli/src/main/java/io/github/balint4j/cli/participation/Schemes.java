package io.github.balint4j.cli.participation;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Nearest;
import io.github.balint4j.cli.console.ProblemPrinter;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditSchemes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Schemes of credit, by name or from a file. */
final class Schemes {
    private static final String ENDING = ".json";

    private Schemes() {}

    /** The names of those that are shipped. */
    static String known() {
        return names().stream().collect(Collectors.joining(", "));
    }

    private static List<String> names() {
        return CreditSchemes.all().stream().map(CreditScheme::toString).toList();
    }

    static CreditScheme named(String text, Environment around) {
        return text.endsWith(ENDING) ? file(text, around) : shipped(text, around);
    }

    private static CreditScheme shipped(String text, Environment around) {
        return reference(text)
                .flatMap(CreditSchemes::find)
                .orElseThrow(() -> new TypeConversionException(around.messages()
                        .say(
                                "scheme.none",
                                "scheme",
                                ForeignText.id(text),
                                "nearest",
                                Nearest.to(text, names())
                                        .map(near -> around.messages().say("scheme.near", "near", near))
                                        .orElse(""),
                                "known",
                                known())));
    }

    private static Optional<RulebookRef> reference(String text) {
        try {
            return Optional.of(RulebookRef.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CreditScheme file(String file, Environment around) {
        byte[] bytes = new Input(around.in())
                .read(file)
                .getOrElseThrow(sentence -> new TypeConversionException(Input.shown(file) + ": " + sentence));
        return BalintJson.readCreditScheme(bytes).toEither().getOrElseThrow(problems -> {
            problems.forEach(problem -> around.err().line(ProblemPrinter.line(file, problem, around.language())));
            return new TypeConversionException(around.messages().say("scheme.unfit", "file", Input.shown(file)));
        });
    }
}
