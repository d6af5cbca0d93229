package io.github.balint4j.cli.life;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.GroupDocuments;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.life.Transition;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/**
 * A command that takes a step in the life of a group: the new document goes to the standard output and what happened to the other one;
 * or, with {@code --in-place}, the document into its file.
 *
 * @param <T> what it reads
 */
public final class LifeCommand<T> implements Callable<Integer> {
    private final Environment around;
    private final Function<BalintDocument, Either<String, T>> use;
    private final Function<T, Transition> step;
    private final PositionalParamSpec file;
    private final Optional<OptionSpec> inPlace;
    private final OptionSpec format = LifeOptions.format(
            "text (if not given): the new document, and what happened; or json: both, or what stands in the way, as"
                    + " one object.");
    private final CommandSpec spec;

    private LifeCommand(
            Environment around,
            String kind,
            boolean changes,
            Function<BalintDocument, Either<String, T>> use,
            Function<T, Transition> step) {
        this.around = around;
        this.use = use;
        this.step = step;
        this.file = PositionalParamSpec.builder()
                .type(String.class)
                .paramLabel(kind.toUpperCase(Locale.ROOT))
                .required(true)
                .description("A JSON document of kind " + kind + "; - reads the standard input.")
                .build();
        this.inPlace = changes ? Optional.of(inPlace()) : Optional.empty();
        this.spec = CommandSpec.wrapWithoutInspection(this).addPositional(file);
    }

    /** {@code --in-place}. */
    public static OptionSpec inPlace() {
        return OptionSpec.builder("--in-place")
                .type(boolean.class)
                .description("Write the new document into the file, all of it or nothing.")
                .build();
    }

    /** A command that changes a group. */
    static LifeCommand<BalintGroup> ofGroup(Environment around, Function<BalintGroup, Transition> step) {
        return new LifeCommand<>(around, "group", true, GroupDocuments::one, step);
    }

    /** A command that makes a group of something else, in a document of this kind. */
    static <T> LifeCommand<T> of(
            Environment around, String kind, Function<BalintDocument, Optional<T>> use, Function<T, Transition> step) {
        return new LifeCommand<>(
                around,
                kind,
                false,
                document -> use.apply(document)
                        .<Either<String, T>>map(Either::right)
                        .orElseGet(() -> Either.left(GroupDocuments.misfit(document, kind))),
                step);
    }

    /** How it is called and what it can be told. */
    CommandSpec described(String description, String example, List<OptionSpec> options) {
        options.forEach(spec::addOption);
        inPlace.ifPresent(spec::addOption);
        spec.addOption(format).addOption(Options.help());
        spec.usageMessage()
                .description(
                        description,
                        inPlace.isPresent()
                                ? "Prints the new document; or why not, and what would help."
                                : "Prints the document; or why not, and what would help.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:it took place",
                        "1:something stands in the way",
                        "2:a document or file that cannot be read or written, or wrong usage"))
                .footerHeading("%nExample:%n")
                .footer("  balint " + example);
        return spec;
    }

    @Override
    public Integer call() {
        String named = Options.given(file, "");
        boolean writes = inPlace.map(option -> Options.given(option, false)).orElse(false);
        if (writes && named.equals(Input.STANDARD)) {
            throw new ParameterException(spec.commandLine(), Messages.open("standard.in-place"));
        }
        DocumentReader reader = new DocumentReader(around, format());
        StepPrinter printer = new StepPrinter(around, format());
        return reader.opened(named, use)
                .fold(status -> status, read -> printer.took(named, writes, read.bytes(), step.apply(read.content())))
                .code();
    }

    private Format format() {
        return Options.given(format, Format.TEXT);
    }
}
