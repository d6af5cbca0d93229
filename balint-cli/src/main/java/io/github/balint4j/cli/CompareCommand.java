package io.github.balint4j.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code balint compare}: what it can be told. What it does is {@link Compare}. */
final class CompareCommand implements Callable<Integer> {
    private final Surroundings around;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("FILE")
            .required(true)
            .description("A JSON document; - reads the standard input.")
            .build();
    private final OptionSpec rulebooks = Options.rulebooks(
            "A rulebook, in the edition that was in force on the day unless one is named. Repeat it for each"
                    + " column, in order.",
            "If not given: all for groups that have an edition in force on the day.");
    private final OptionSpec asOf = Options.asOf();
    private final OptionSpec format =
            Options.format("text (if not given), markdown, or json: the assessments, one a line, as of check.");

    CompareCommand(Surroundings around) {
        this.around = around;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(rulebooks)
                .addOption(asOf)
                .addOption(format)
                .addOption(Options.help());
        spec.usageMessage()
                .description("Shows one group, or its frame, under several rulebooks beside each other.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status, the worst of all rulebooks:%n")
                .exitCodeList(Options.exitStatuses())
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint compare group.json",
                        "  balint compare group.json --rulebook se-sfmp/group --rulebook nl-balint/group",
                        "  balint compare group.json --as-of 2021-03-01 --format markdown");
        return spec;
    }

    @Override
    public Integer call() {
        Format asked = Options.given(format, Format.TEXT);
        Printer printer = new Printer(around.out(), asked, Coloring.NEVER.painter(false), false);
        return new Compare(
                        around,
                        Options.given(rulebooks, List.of()),
                        Optional.ofNullable(asOf.getValue()),
                        asked,
                        printer)
                .file(Options.given(file, ""))
                .code();
    }
}
