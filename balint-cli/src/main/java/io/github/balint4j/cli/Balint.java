package io.github.balint4j.cli;

import io.github.balint4j.core.RulebookRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command above its subcommands, and how all of them are run. */
@Command(
        name = "balint",
        description = "Checks Balint groups against the published rules of Balint societies.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every required requirement is satisfied",
            "3:undetermined: more must be known",
            "1:some required requirement is not satisfied",
            "2:a document or file that cannot be read, or wrong usage",
            "70:a defect of balint"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  balint check group.json",
            "  balint check group.json --rulebook dk-aarhus/group --as-of 2021-03-01",
            "  balint compare group.json --rulebook se-sfmp/group --rulebook nl-balint/group",
            "  balint rulebooks",
            "  balint rulebooks se-sfmp/group",
            "  balint check --help"
        })
final class Balint implements Callable<Integer> {
    private final Surroundings around;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private Balint(Surroundings around) {
        this.around = around;
    }

    /** Runs the command; whatever happens, it says what in sentences and gives a status. */
    static int run(Surroundings around, String... args) {
        ExitStatus status = attempt(around, args);
        return around.out()
                .failure()
                .map(reason -> {
                    around.err().line("balint: the output could not be written (" + reason + ")");
                    return ExitStatus.UNUSABLE.or(status);
                })
                .orElse(status)
                .code();
    }

    private static ExitStatus attempt(Surroundings around, String... args) {
        try {
            return ExitStatus.of(commandLine(around).execute(args));
        } catch (Throwable crash) { // picocli hands on only exceptions; errors are crashes too
            return Crash.report(around.err(), crash);
        }
    }

    private static CommandLine commandLine(Surroundings around) {
        Shelf shelf = around.shelf();
        CommandLine line = new CommandLine(new Balint(around))
                .addSubcommand(new CheckCommand(around, shelf))
                .addSubcommand(new CompareCommand(around, shelf))
                .addSubcommand(new RulebooksCommand(around, shelf));
        line.getCommandSpec().version("balint " + Version.ours() + ", Java " + Version.java());
        return line.registerConverter(RulebookRef.class, shelf::named)
                .registerConverter(LocalDate.class, Values::day)
                .registerConverter(Format.class, text -> Values.word(text, Format.values()))
                .registerConverter(Coloring.class, text -> Values.word(text, Coloring.values()))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(around.terminal() ? Ansi.ON : Ansi.OFF))
                .setOut(around.out())
                .setErr(around.err())
                .setParameterExceptionHandler((wrong, args) -> misused(around.err(), wrong))
                .setExecutionExceptionHandler(
                        (crash, at, parsed) -> Crash.report(around.err(), crash).code());
    }

    private static int misused(Outlet err, ParameterException wrong) {
        err.line("balint: " + Plain.line(String.valueOf(wrong.getMessage())));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            if (!meant.isEmpty()) {
                err.line("Did you mean: " + String.join(", ", meant) + "?");
            }
        }
        err.line("Help: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.UNUSABLE.code();
    }

    /** Without a subcommand: help, and wrong usage. */
    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(around.err());
        return ExitStatus.UNUSABLE.code();
    }
}
