package io.github.balint4j.cli.check;

import io.github.balint4j.cli.console.Coloring;
import io.github.balint4j.cli.console.Depth;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.console.Painter;
import io.github.balint4j.cli.console.Printer;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.rules.rulebook.RowStatus;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code balint check}: what it can be told. What it does is {@link Check}. */
public final class CheckCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .required(true)
            .arity("1..*")
            .description("A JSON document; - reads the standard input.")
            .build();
    private final OptionSpec rulebooks = Options.rulebooks(
            Options.EDITION + " May be repeated: of several files each takes those that are about such documents.",
            "Of a group, rules about those who take part are held against each of its members.",
            "If not given: those that the document says it follows; else, for a group, " + Check.DEFAULT + ".");
    private final OptionSpec details = OptionSpec.builder("--details")
            .type(boolean.class)
            .description("Show each row with what was counted, our readings and the sources.")
            .build();
    private final OptionSpec summary = OptionSpec.builder("--summary")
            .type(boolean.class)
            .description("With --format json: only the verdict, what is missing, questions, and how each row stands.")
            .build();
    private final OptionSpec only = OptionSpec.builder("--only")
            .type(List.class)
            .auxiliaryTypes(RowStatus.class)
            .paramLabel("WHICH")
            .converters(text -> OptionValues.word(text, RowStatus.values(), RowStatus::code))
            .description("Show only the rows that are so: "
                    + Arrays.stream(RowStatus.values()).map(RowStatus::code).collect(Collectors.joining(", "))
                    + ". May be repeated.")
            .build();
    private final OptionSpec asOf = Options.asOf("The day of the assessment");
    private final OptionSpec format = Options.format("text (if not given), markdown, or json: one assessment a line.");
    private final OptionSpec naming = Names.option();
    private final OptionSpec coloring = OptionSpec.builder("--color")
            .type(Coloring.class)
            .paramLabel("WHEN")
            .description("Colours in text: auto (if not given: on a terminal), always or never.")
            .build();
    private final CommandSpec spec;

    public CheckCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(files)
                .addOption(rulebooks)
                .addOption(details)
                .addOption(summary)
                .addOption(only)
                .addOption(asOf)
                .addOption(format)
                .addOption(naming)
                .addOption(coloring)
                .addOption(Options.help());
        spec.usageMessage()
                .description("Checks groups, their frames, or portfolios of persons against rulebooks.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status, the worst of all files and rulebooks:%n")
                .exitCodeList(Options.exitStatuses())
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint check group.json",
                        "  balint check group.json --rulebook dk-aarhus/group --as-of 2021-03-01",
                        "  balint check group.json --rulebook de-baek/participant",
                        "  balint check portfolio.json --rulebook uk-balint-society/leader",
                        "  balint check *.json --rulebook se-sfmp/group --format json",
                        "  balint check - --format markdown < group.json");
    }

    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        List<String> named = Options.given(files, List.of());
        if (Collections.frequency(named, Input.STANDARD) > 1) {
            throw new ParameterException(spec.commandLine(), Messages.open("standard.once"));
        }
        Format asked = Options.given(format, Format.TEXT);
        Painter painter = Options.given(coloring, Coloring.AUTO).painter(around.terminal());
        Printer printer = new Printer(around.out(), asked, painter, named.size() > 1, depth());
        return Names.shown(
                        naming,
                        around,
                        names -> new Check(
                                        Options.given(rulebooks, List.of()),
                                        Optional.ofNullable(asOf.getValue()),
                                        printer.naming(names),
                                        new DocumentReader(around, asked))
                                .files(named))
                .code();
    }

    private Depth depth() {
        Set<RowStatus> all = EnumSet.allOf(RowStatus.class);
        List<RowStatus> asked = Options.given(only, List.of());
        return new Depth(
                Options.given(details, false),
                Options.given(summary, false),
                asked.isEmpty() ? all : EnumSet.copyOf(asked),
                around.language().locale());
    }
}
