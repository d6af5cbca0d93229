package io.github.balint4j.cli.programme;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.Advice;
import io.github.balint4j.cli.document.AsOf;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code balint programme}: what a society offers beside its groups, beside what its source says of that. */
public final class ProgrammeCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("PROGRAMME")
            .required(true)
            .description("A JSON document of kind programme; - reads the standard input.")
            .build();
    private final OptionSpec asOf = Options.asOf("The day");
    private final OptionSpec format = Options.format("text (if not given), or json: one object.");

    /** In these surroundings. */
    public ProgrammeCommand(Environment around) {
        this.around = around;
    }

    /** How it is called. */
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(asOf)
                .addOption(format)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Holds the programme of a society against what its source says of such activities, and says what"
                                + " is to come.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(Options.exitStatuses())
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint programme programme.json",
                        "  balint programme programme.json --as-of 2026-01-15 --format json",
                        "  balint calendar programme.json > programme.ics");
        return spec;
    }

    @Override
    public Integer call() {
        return new DocumentReader(around, Options.given(format, Format.TEXT))
                .open(Options.given(file, ""), ProgrammeCommand::programme)
                .fold(status -> status, this::said)
                .code();
    }

    private static Either<String, Programme> programme(BalintDocument document) {
        return document instanceof BalintDocument.OfProgramme of
                ? Either.right(of.programme())
                : Either.left(Messages.open(
                        "document.no-programme", "kind", document.kind(), "advice", Advice.on(document.kind())));
    }

    private ExitStatus said(Programme programme) {
        AsOf day =
                AsOf.of(Optional.ofNullable(asOf.getValue()), programme.statedOn(), around.today(), around.messages());
        ProgrammeReview review = ProgrammeReview.of(programme, day.day());
        if (Options.given(format, Format.TEXT) == Format.JSON) {
            around.out().line(BalintJson.write(review, Layout.COMPACT).strip());
        } else {
            new ProgrammeReport(review, around.messages(), around.language().locale())
                    .lines(day.ground())
                    .forEach(around.out()::line);
        }
        around.out().flush();
        return ExitStatus.of(review.verdict());
    }
}
