package io.github.balint4j.cli.check;

import io.github.balint4j.cli.console.Coloring;
import io.github.balint4j.cli.console.Depth;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.console.Printer;
import io.github.balint4j.cli.document.DocumentReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code balint compare}: what it can be told. What it does is {@link Compare}. */
public final class CompareCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("FILE")
            .required(true)
            .description("A JSON document; - reads the standard input.")
            .build();
    private final OptionSpec rulebooks = Options.rulebooks(
            Options.EDITION + " Repeat it for each column, in order.",
            "If not given: all about such documents, where they have an edition for it.");
    private final OptionSpec asOf = Options.asOf("The day of the assessment");
    private final OptionSpec format =
            Options.format("text (if not given), markdown, or json: the assessments, one a line, as of check.");

    public CompareCommand(Environment around) {
        this.around = around;
    }

    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(rulebooks)
                .addOption(asOf)
                .addOption(format)
                .addOption(Options.help());
        spec.usageMessage()
                .description("Shows groups, frames or portfolios under several rulebooks beside each other.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status, the worst of all rulebooks:%n")
                .exitCodeList(Options.exitStatuses())
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint compare group.json",
                        "  balint compare group.json --rulebook se-sfmp/group --rulebook nl-balint/group",
                        "  balint compare portfolio.json",
                        "  balint compare group.json --as-of 2021-03-01 --format markdown");
        return spec;
    }

    @Override
    public Integer call() {
        Format asked = Options.given(format, Format.TEXT);
        Printer printer = new Printer(
                around.out(),
                asked,
                Coloring.NEVER.painter(false),
                false,
                Depth.whole(around.language().locale()));
        return new Compare(
                        Options.given(rulebooks, List.of()),
                        Optional.ofNullable(asOf.getValue()),
                        printer,
                        new DocumentReader(around, asked))
                .file(Options.given(file, ""))
                .code();
    }
}
