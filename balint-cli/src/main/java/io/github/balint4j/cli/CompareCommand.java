package io.github.balint4j.cli;

import io.github.balint4j.core.RulebookRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balint compare}: what it can be told. What it does is {@link Compare}. */
@Command(
        name = "compare",
        description = "Shows one group, or its frame, under several rulebooks beside each other.",
        abbreviateSynopsis = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status, the worst of all rulebooks:%n",
        exitCodeList = {
            "0:every required requirement is satisfied",
            "3:undetermined: more must be known",
            "1:some required requirement is not satisfied",
            "2:a document or file that cannot be read, or wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  balint compare group.json",
            "  balint compare group.json --rulebook se-sfmp/group --rulebook nl-balint/group",
            "  balint compare group.json --as-of 2021-03-01 --format markdown"
        })
final class CompareCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Shelf shelf;

    @Parameters(paramLabel = "FILE", description = "A JSON document; - reads the standard input.")
    private String file = "";

    @Option(
            names = "--rulebook",
            paramLabel = "ID[@EDITION]",
            description = {
                "A rulebook, in the edition that was in force on the day unless one is named. Repeat it for each"
                        + " column, in order.",
                "If not given: all for groups that have an edition in force on the day."
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
            description = "text (if not given), markdown, or json: the assessments, one a line, as of check.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    CompareCommand(Surroundings around, Shelf shelf) {
        this.around = around;
        this.shelf = shelf;
    }

    @Override
    public Integer call() {
        Printer printer = new Printer(around.out(), format, Coloring.NEVER.painter(false), false);
        return new Compare(around, shelf, rulebooks, Optional.ofNullable(asOf), format, printer)
                .file(file)
                .code();
    }
}
