package io.github.balint4j.cli.console;

import io.github.balint4j.sheets.NameBook;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** Shows names in place of pseudonyms, in what people read and nowhere else: in no JSON, no CSV and no message. */
public final class Names {
    private static final Names NONE = new Names(NameBook.empty());

    private final NameBook book;
    private final Pattern pseudonyms;

    private Names(NameBook book) {
        this.book = book;
        this.pseudonyms = Pattern.compile("(?<![A-Za-z0-9._/-])(?:"
                + book.entries().stream()
                        .map(entry -> Pattern.quote(entry.pseudonym()))
                        .distinct()
                        .collect(Collectors.joining("|"))
                + ")(?![A-Za-z0-9_/-]|[.][A-Za-z0-9])");
    }

    /** Pseudonyms stay. */
    public static Names none() {
        return NONE;
    }

    /** {@code --names}. */
    public static OptionSpec option() {
        return OptionSpec.builder("--names")
                .type(String.class)
                .paramLabel("FILE")
                .description(
                        "A file of who is who, as balint import keeps it: text and pages show names; JSON and messages never do.")
                .build();
    }

    /** What is done with the names of the option's file, with none where it is not given; or that it cannot be read, which is said. */
    public static ExitStatus shown(OptionSpec option, Environment around, Function<Names, ExitStatus> use) {
        String file = Options.given(option, "");
        if (file.isEmpty()) {
            return use.apply(NONE);
        }
        return new Input(around.in())
                .read(file)
                .flatMap(bytes -> read(bytes, around.language().locale()))
                .map(use)
                .getOrElseGet(sentence -> {
                    around.err().line(Input.shown(file) + ": " + sentence);
                    return ExitStatus.UNUSABLE;
                });
    }

    private static Either<String, Names> read(byte[] file, Locale locale) {
        NameBook.Read read = NameBook.read(file);
        return read.problems().isEmpty()
                ? Either.right(new Names(read.book()))
                : Either.left(read.problems().get(0).inWords(locale));
    }

    /** The text with names. */
    public String in(String text) {
        return book.entries().isEmpty()
                ? text
                : pseudonyms
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                book.name(found.group()).orElse(found.group())));
    }
}
