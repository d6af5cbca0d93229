package io.github.balint4j.cli.start;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.FileSet;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.RulebookRef;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code balint new}: a document to start from, which can be read from the first minute on. */
public final class NewCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec kind = PositionalParamSpec.builder()
            .type(Start.Kind.class)
            .paramLabel("KIND")
            .required(true)
            .converters(text -> OptionValues.word(text, Start.Kind.values()))
            .description("group, frame, portfolio, rulebook or leaders.")
            .build();
    private final OptionSpec id = OptionSpec.builder("--id")
            .type(String.class)
            .paramLabel("CODE")
            .converters(text -> OptionValues.code(text, "monday-2026"))
            .description("The id of the group, the pseudonym of the person, or the code of the society or house.")
            .build();
    private final OptionSpec ask = OptionSpec.builder("--ask")
            .type(boolean.class)
            .description("Ask for what no option gives; on a terminal that is done where none is given.")
            .build();
    private final OptionSpec rulebooks = Options.rulebooks("A rulebook that it follows. May be repeated.");
    private final OptionSpec members =
            option("--members", "5-12", NewCommand::count, "Of a group or frame: how many members it is to have.");
    private final OptionSpec leaders =
            option("--leaders", "1-2", NewCommand::count, "Of a group or frame: how many leaders.");
    private final OptionSpec every = option(
            "--every",
            "P2W",
            NewCommand::period,
            "Of a group or frame: from one session to the next, such as P2W or P1M.");
    private final OptionSpec minutes =
            option("--minutes", "90", NewCommand::minutes, "Of a group or frame: how long a session lasts.");
    private final OptionSpec agreements = OptionSpec.builder("--agrees")
            .type(List.class)
            .auxiliaryTypes(Agreement.class)
            .paramLabel("CODE")
            .converters(text -> Agreement.of(OptionValues.code(text, "confidentiality")))
            .description("Of a group or frame: what is agreed, such as confidentiality. May be repeated.")
            .build();
    private final OptionSpec sessions = OptionSpec.builder("--session")
            .type(List.class)
            .auxiliaryTypes(LocalDate.class)
            .paramLabel("DATE")
            .description("Of a group: the day of a planned session, such as 2026-01-15. May be repeated.")
            .build();
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FILE")
            .description("Where it goes; if not given, the standard output. A file that is there is not written over.")
            .build();
    private final CommandSpec spec;

    public NewCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(kind)
                .addOption(id)
                .addOption(rulebooks)
                .addOption(members)
                .addOption(leaders)
                .addOption(every)
                .addOption(minutes)
                .addOption(agreements)
                .addOption(sessions)
                .addOption(ask)
                .addOption(output)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Writes a document to start from, with what the options or answers to questions say, and says what stands"
                                + " in it and what comes next.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(
                        UsageMessageSpec.keyValuesMap("0:written", "2:a file that cannot be written, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint new group --ask --output monday.json",
                        "  balint new group --id monday --rulebook se-sfmp/group --members 6-10 --output monday.json",
                        "  balint new frame --leaders 2 --every P2W --minutes 90 --agrees confidentiality",
                        "  balint new portfolio --id gp-07 --rulebook uk-balint-society/leader",
                        "  balint new rulebook --id our-clinic > our-clinic.json");
    }

    private static OptionSpec option(String name, String label, Function<String, Object> reader, String description) {
        return OptionSpec.builder(name)
                .type(Object.class)
                .paramLabel(label)
                .converters(reader::apply)
                .description(description)
                .build();
    }

    public CommandSpec spec() {
        return spec;
    }

    private static CountRange count(String text) {
        if (!text.matches("[0-9]{1,4}(-[0-9]{1,4})?")) {
            throw new TypeConversionException(Messages.open("value.count", "text", text));
        }
        String[] ends = text.split("-");
        try {
            return CountRange.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "': " + e.getMessage());
        }
    }

    private static Period period(String text) {
        return OptionValues.period(text, "P2W");
    }

    private static Duration minutes(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new TypeConversionException(Messages.open("value.minutes", "text", text));
        }
        return Duration.ofMinutes(Integer.parseInt(text));
    }

    @Override
    public Integer call() {
        Start.Kind asked = kind.getValue();
        boolean silent =
                !Questions.isAnyGiven(List.of(id, rulebooks, members, leaders, every, minutes, agreements, sessions));
        if (Options.given(ask, false) || (around.terminal() && silent)) {
            ask(asked);
        }
        String text;
        try {
            text = start(asked);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        Optional<String> file = Optional.ofNullable(output.getValue());
        Optional<String> failure = file.flatMap(name -> written(name, text));
        if (failure.isPresent()) {
            around.err().line("balint: " + failure.get());
            return ExitStatus.UNUSABLE.code();
        }
        if (file.isEmpty()) {
            around.out().print(text);
            around.out().flush();
        }
        around.err().line(around.messages().say("new.comment." + asked));
        around.err()
                .line(Messages.open(
                        "new.next." + asked, "file", file.map(Input::shown).orElse("FILE.json")));
        return ExitStatus.SATISFIED.code();
    }

    // Only what such a document has.
    private void ask(Start.Kind asked) {
        Questions questions = new Questions(around);
        around.err().line(around.messages().say("new.ask"));
        switch (asked) {
            case GROUP -> questions.ask(id, "new.ask.group", text -> OptionValues.code(text, "monday-2026"));
            case PORTFOLIO -> questions.ask(id, "new.ask.person", text -> OptionValues.code(text, "gp-07"));
            case RULEBOOK, LEADERS -> questions.ask(id, "new.ask.issuer", text -> OptionValues.code(text, "our-house"));
            default -> {}
        }
        boolean isGroup = asked == Start.Kind.GROUP || asked == Start.Kind.FRAME;
        if (isGroup || asked == Start.Kind.PORTFOLIO) {
            questions.askSeveral(rulebooks, "new.ask.rulebooks", around.shelf()::named);
        }
        if (isGroup) {
            questions.ask(members, "new.ask.members", NewCommand::count);
            questions.ask(leaders, "new.ask.leaders", NewCommand::count);
            questions.ask(every, "new.ask.every", NewCommand::period);
            questions.ask(minutes, "new.ask.minutes", NewCommand::minutes);
            questions.askSeveral(
                    agreements, "new.ask.agreements", text -> Agreement.of(OptionValues.code(text, "confidentiality")));
        }
        if (asked == Start.Kind.GROUP) {
            questions.askSeveral(sessions, "new.ask.sessions", OptionValues::day);
        }
    }

    private String start(Start.Kind asked) {
        return new Start(
                        Optional.ofNullable(id.getValue()),
                        Options.<List<RulebookRef>>given(rulebooks, List.of()),
                        Optional.ofNullable(members.getValue()),
                        Optional.ofNullable(leaders.getValue()),
                        Optional.ofNullable(every.getValue()),
                        Optional.ofNullable(minutes.getValue()),
                        Options.<List<Agreement>>given(agreements, List.of()),
                        Options.<List<LocalDate>>given(sessions, List.of()))
                .text(asked);
    }

    private static Optional<String> written(String name, String text) {
        if (FileSet.exists(name)) {
            return Optional.of(Messages.open("new.exists", "file", Input.shown(name)));
        }
        FileSet files = new FileSet();
        try {
            files.put(name, text, false);
        } catch (IOException e) {
            return Optional.of(Messages.open("file.unwritable", "file", Input.shown(name)));
        }
        return files.write();
    }
}
