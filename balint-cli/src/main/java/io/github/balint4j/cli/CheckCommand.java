package io.github.balint4j.cli;

import io.github.balint4j.core.RulebookRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code balint check}: what it can be told. What it does is {@link Check}. */
@Command(
        name = "check",
        description = "Checks documents of groups, or of their frames, against rulebooks.",
        abbreviateSynopsis = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status, the worst of all files and rulebooks:%n",
        exitCodeList = {
            "0:every required requirement is satisfied",
            "3:undetermined: more must be known",
            "1:some required requirement is not satisfied",
            "2:a document or file that cannot be read, or wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  balint check group.json",
            "  balint check group.json --rulebook dk-aarhus/group --as-of 2021-03-01",
            "  balint check *.json --rulebook se-sfmp/group --format json",
            "  balint check - --format markdown < group.json"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Shelf shelf;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A JSON document; - reads the standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--rulebook",
            paramLabel = "ID[@EDITION]",
            description = {
                "A rulebook, in the edition that was in force on the day unless one is named. May be repeated.",
                "If not given: those that the document says it follows, else " + Check.DEFAULT + "."
            })
    private List<RulebookRef> rulebooks = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "The day of the assessment, such as 2026-01-15; it counts itself.",
                "If not given: the day that the document states, else today."
            })
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (if not given), markdown, or json: one assessment a line.")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours in text: auto (if not given: on a terminal), always or never.")
    private Coloring coloring = Coloring.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    CheckCommand(Surroundings around, Shelf shelf) {
        this.around = around;
        this.shelf = shelf;
    }

    @Override
    public Integer call() {
        if (Collections.frequency(files, Input.STANDARD) > 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "the standard input (-) can be read only once");
        }
        Printer printer = new Printer(around.out(), format, coloring.painter(around.terminal()), files.size() > 1);
        Check check = new Check(around, shelf, rulebooks, Optional.ofNullable(asOf), format, printer);
        return files.stream()
                .map(check::file)
                .reduce(ExitStatus.SATISFIED, ExitStatus::or)
                .code();
    }
}
