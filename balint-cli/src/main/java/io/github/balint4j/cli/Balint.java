package io.github.balint4j.cli;

import io.github.balint4j.cli.calendar.CalendarCommand;
import io.github.balint4j.cli.check.CheckCommand;
import io.github.balint4j.cli.check.CompareCommand;
import io.github.balint4j.cli.check.DiffCommand;
import io.github.balint4j.cli.console.Coloring;
import io.github.balint4j.cli.console.Crash;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Nearest;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.console.Output;
import io.github.balint4j.cli.console.Usage;
import io.github.balint4j.cli.leaders.LeadersCommand;
import io.github.balint4j.cli.life.LifeCommands;
import io.github.balint4j.cli.life.StatusCommand;
import io.github.balint4j.cli.overview.OverviewCommand;
import io.github.balint4j.cli.participation.CreditsCommand;
import io.github.balint4j.cli.participation.PortfolioCommand;
import io.github.balint4j.cli.participation.StatementCommand;
import io.github.balint4j.cli.person.ForgetCommand;
import io.github.balint4j.cli.planning.ClashesCommand;
import io.github.balint4j.cli.planning.NextPresenterCommand;
import io.github.balint4j.cli.planning.PlanCommand;
import io.github.balint4j.cli.programme.ProgrammeCommand;
import io.github.balint4j.cli.rulebook.RulebookFiles;
import io.github.balint4j.cli.rulebook.RulebooksCommand;
import io.github.balint4j.cli.rulebook.TestCommand;
import io.github.balint4j.cli.sheet.ExportCommand;
import io.github.balint4j.cli.sheet.ImportCommand;
import io.github.balint4j.cli.start.NewCommand;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.RulebookRef;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command above its subcommands, and how all of them are run. */
final class Balint implements Callable<Integer> {
    // They speak of all commands.
    private static final List<String> WHOLE = List.of("completion", "man");

    private static final List<String> COMMANDS = Stream.of(
                    Stream.of(
                            "calendar",
                            "check",
                            "compare",
                            "credits",
                            "diff",
                            "export",
                            "forget",
                            "import",
                            "leaders",
                            "new",
                            "overview",
                            "portfolio",
                            "programme",
                            "rulebooks",
                            "schema",
                            "statement",
                            "status",
                            "test",
                            "plan",
                            "clashes",
                            "next-presenter"),
                    LifeCommands.NAMES.stream(),
                    WHOLE.stream())
            .flatMap(names -> names)
            .toList();

    private static final String LANGUAGE = "--lang";

    private final Environment around;
    private final CommandSpec spec;

    private Balint(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .name("balint")
                .version("balint " + Version.ours() + ", Java " + Version.java())
                .addOption(Options.help())
                .addOption(Options.language())
                .addOption(OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        Map<String, String> statuses = new LinkedHashMap<>(Options.exitStatuses());
        statuses.put("70", "a defect of balint");
        spec.usageMessage()
                .description(
                        "Checks Balint groups, and persons on their way to leading them, against the published rules"
                                + " of Balint societies; and keeps the documents of groups from announcement to last"
                                + " session.")
                .synopsisSubcommandLabel("COMMAND")
                .exitCodeListHeading("%nExit status (of leaders see its help):%n")
                .exitCodeList(statuses)
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint check group.json",
                        "  balint check group.json --rulebook dk-aarhus/group --as-of 2021-03-01",
                        "  balint compare group.json --rulebook se-sfmp/group --rulebook nl-balint/group",
                        "  balint check portfolio.json --rulebook uk-balint-society/leader",
                        "  balint import list.xlsx --as group --names names.csv --output group.json",
                        "  balint leaders leaders.json --language sv",
                        "  balint overview society/ --as-of 2026-01-15",
                        "  balint portfolio group.json --person p1",
                        "  balint credits group.json --person p1 --scheme se-sfam/cpd",
                        "  balint statement group.json --person p1 --rulebook de-baek/participant -o p1.html",
                        "  balint rulebooks",
                        "  balint rulebooks se-sfmp/group",
                        "  balint schema group",
                        "  balint test our-clinic.json",
                        "  source <(balint completion bash)",
                        "  balint enrol group.json --person p3 --in-place",
                        "  balint check --help");
    }

    /** Runs the command; whatever happens, it says what in sentences and gives a status. */
    static int run(Environment around, String... args) {
        Environment spoken = around.in(language(args).orElse(around.language()));
        ExitStatus status = attempt(spoken, args);
        return spoken.out()
                .failure()
                .map(reason -> {
                    spoken.err().line("balint: " + Messages.open("output.failed", "reason", reason));
                    return ExitStatus.UNUSABLE.or(status);
                })
                .orElse(status)
                .code();
    }

    private static ExitStatus attempt(Environment around, String... args) {
        try {
            String[] asked = asked(args);
            return ExitStatus.of(commandLine(around, asked).execute(asked));
        } catch (Throwable crash) { // picocli hands on only exceptions; errors are crashes too
            return Crash.report(around.err(), crash);
        }
    }

    /** What {@code --lang} says, wherever it stands; picocli says what is wrong with it. */
    private static Optional<Language> language(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANGUAGE + "=")) {
                return Language.find(args[i].substring(LANGUAGE.length() + 1));
            } else if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
                return Language.find(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** {@code help}, {@code help check} and {@code version} are what many other commands understand. */
    private static String[] asked(String... args) {
        if (args.length > 0 && args[0].equals("help")) {
            return args.length == 1
                    ? new String[] {"--help"}
                    : COMMANDS.contains(args[1]) ? new String[] {args[1], "--help"} : new String[] {args[1]};
        }
        if (args.length == 1 && args[0].equals("version")) {
            return new String[] {"--version"};
        }
        // Whoever asks for help on a command that there is not is told of the nearest one.
        boolean stranger = args.length > 1 && !args[0].startsWith("-") && !COMMANDS.contains(args[0]);
        return stranger ? new String[] {args[0]} : args;
    }

    static CommandLine commandLine(Environment around, String... args) {
        Balint balint = new Balint(around);
        for (String name : described(args)) {
            balint.spec.addSubcommand(name, balint.subcommand(name));
        }
        CommandLine line = new CommandLine(balint.spec);
        if (around.language() != Language.ENGLISH) {
            line.setResourceBundle(help(around.language()));
        }
        return line.registerConverter(RulebookRef.class, read(new RulebookFiles(around)::named))
                .registerConverter(LocalDate.class, read(OptionValues::day))
                .registerConverter(Format.class, read(text -> OptionValues.word(text, Format.values())))
                .registerConverter(
                        Language.class, read(text -> OptionValues.word(text, Language.values(), Language::code)))
                .registerConverter(Coloring.class, read(text -> OptionValues.word(text, Coloring.values())))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(around.terminal() ? Ansi.ON : Ansi.OFF))
                .setOut(around.out())
                .setErr(around.err())
                .setParameterExceptionHandler((wrong, all) -> misused(around, wrong))
                .setExecutionExceptionHandler(
                        (crash, at, parsed) -> Crash.report(around.err(), crash).code());
    }

    /** What the commands' help says in another language than English, which stands beside what it describes. */
    static ResourceBundle help(Language language) {
        return new HelpTexts(ResourceBundle.getBundle("io.github.balint4j.cli.help", language.locale()));
    }

    // Of any other exception picocli would name the class, and say that the argument was wrong.
    private static <T> ITypeConverter<T> read(Function<String, T> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (TypeConversionException wrong) {
                throw wrong;
            } catch (RuntimeException defect) {
                throw new Crash.Met(defect);
            }
        };
    }

    // Describing a command takes time, so where one is called the others are left out.
    private static List<String> described(String... args) {
        return args.length > 0 && COMMANDS.contains(args[0]) && !WHOLE.contains(args[0]) ? List.of(args[0]) : COMMANDS;
    }

    private CommandSpec subcommand(String name) {
        return switch (name) {
            case "calendar" -> new CalendarCommand(around).spec();
            case "check" -> new CheckCommand(around).spec();
            case "compare" -> new CompareCommand(around).spec();
            case "credits" -> new CreditsCommand(around).spec();
            case "diff" -> new DiffCommand(around).spec();
            case "export" -> new ExportCommand(around).spec();
            case "forget" -> new ForgetCommand(around).spec();
            case "import" -> new ImportCommand(around).spec();
            case "leaders" -> new LeadersCommand(around).spec();
            case "new" -> new NewCommand(around).spec();
            case "overview" -> new OverviewCommand(around).spec();
            case "portfolio" -> new PortfolioCommand(around).spec();
            case "programme" -> new ProgrammeCommand(around).spec();
            case "rulebooks" -> new RulebooksCommand(around).spec();
            case "statement" -> new StatementCommand(around).spec();
            case "status" -> new StatusCommand(around).spec();
            case "test" -> new TestCommand(around).spec();
            case "completion" -> new CompletionCommand(around).spec();
            case "man" -> new ManCommand(around).spec();
            case "schema" -> new SchemaCommand(around).spec();
            case "plan" -> new PlanCommand(around).spec();
            case "clashes" -> new ClashesCommand(around).spec();
            case "next-presenter" -> new NextPresenterCommand(around).spec();
            default -> new LifeCommands(around).spec(name);
        };
    }

    private static int misused(Environment around, ParameterException wrong) {
        Output err = around.err();
        err.line("balint: " + ForeignText.line(Usage.said(String.valueOf(wrong.getMessage()), around.messages())));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            // Those of picocli are not always near.
            unmatched.getUnmatched().stream()
                    .findFirst()
                    .flatMap(word -> Nearest.to(word, unmatched.getSuggestions()))
                    .ifPresent(meant -> err.line(Messages.open("usage.meant", "meant", meant)));
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.line(Messages.open("usage.help", "command", command));
        return ExitStatus.UNUSABLE.code();
    }

    /** Without a subcommand: help, and wrong usage. */
    @Override
    public Integer call() {
        spec.commandLine().usage(around.err());
        return ExitStatus.UNUSABLE.code();
    }
}
