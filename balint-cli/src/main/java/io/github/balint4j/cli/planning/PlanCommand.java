package io.github.balint4j.cli.planning;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.GroupDocuments;
import io.github.balint4j.cli.life.LifeCommand;
import io.github.balint4j.cli.life.StepPrinter;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.planning.Series;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** {@code balint plan}: the dates of a series, as a list that a group's document can hold. */
public final class PlanCommand implements Callable<Integer> {
    private final Environment around;

    private final OptionSpec first = OptionSpec.builder("--first")
            .type(LocalDate.class)
            .paramLabel("DATE")
            .required(true)
            .description("The first date.")
            .build();
    private final OptionSpec cadence = OptionSpec.builder("--every")
            .type(Period.class)
            .paramLabel("PERIOD")
            .converters(PlanCommand::period)
            .description("From one date to the next, such as P14D or P1M. If not given: there is one date.")
            .build();
    private final OptionSpec count = number("--count", "How many dates.");
    private final OptionSpec until = OptionSpec.builder("--until")
            .type(LocalDate.class)
            .paramLabel("DATE")
            .description("The last day of the term, inclusive.")
            .build();
    private final OptionSpec minutes = number("--minutes", "How long each session lasts.");
    private final OptionSpec days = number("--days", "How many days in a row each meeting takes: 2 for weekends.");
    private final OptionSpec at = OptionSpec.builder("--at")
            .type(LocalTime.class)
            .paramLabel("TIME")
            .converters(OptionValues::time)
            .description("The time of day, such as 16:30.")
            .build();
    private final OptionSpec not = OptionSpec.builder("--not")
            .type(List.class)
            .auxiliaryTypes(LocalDate.class)
            .paramLabel("DATE")
            .description("Not on this day, a holiday say; the series goes on. May be repeated.")
            .build();
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("GROUP")
            .arity("0..1")
            .description("A JSON document of kind group, to which the dates are added; - reads the standard input.")
            .build();
    private final OptionSpec inPlace = LifeCommand.inPlace();
    private final CommandSpec spec;

    /** In these surroundings. */
    public PlanCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(first)
                .addOption(cadence)
                .addOption(count)
                .addOption(until)
                .addOption(at)
                .addOption(minutes)
                .addOption(days)
                .addOption(not)
                .addOption(inPlace)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Plans dates, and prints them as the \"sessions\" of a group's document; or adds them to a group, and"
                                + " prints its new document.",
                        "Each is counted from the first one: a series that begins on a 31st does not drift.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:the dates are planned",
                        "1:something stands in the way",
                        "2:a document or file that cannot be read or written, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint plan --first 2026-09-01 --every P14D --count 6 --minutes 90 --not 2026-10-13",
                        "  balint plan group.json --first 2026-12-08 --in-place");
    }

    /** How it is called. */
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        List<Session> sessions = sessions();
        String group = file.getValue();
        boolean writes = Options.given(inPlace, false);
        if (group == null) {
            if (writes) {
                throw new ParameterException(spec.commandLine(), Messages.open("plan.in-place"));
            }
            around.out()
                    .print(
                            sessions.isEmpty()
                                    ? "[]\n"
                                    : sessions.stream()
                                            .map(PlanCommand::written)
                                            .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
            around.out().flush();
            return ExitStatus.SATISFIED.code();
        }
        if (sessions.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.open("plan.none"));
        }
        if (writes && group.equals(Input.STANDARD)) {
            throw new ParameterException(spec.commandLine(), Messages.open("standard.in-place"));
        }
        StepPrinter printer = new StepPrinter(around, Format.TEXT);
        return new DocumentReader(around, Format.TEXT)
                .opened(group, GroupDocuments::one)
                .fold(
                        status -> status,
                        read -> printer.took(
                                group,
                                writes,
                                read.bytes(),
                                GroupLife.of(read.content()).plan(sessions)))
                .code();
    }

    private List<Session> sessions() {
        Optional<Integer> number = Optional.ofNullable(count.getValue());
        Optional<LocalDate> end = Optional.ofNullable(until.getValue());
        Optional<Period> each = Optional.ofNullable(cadence.getValue());
        if (each.isEmpty() && (number.orElse(1) > 1 || end.isPresent())) {
            throw new ParameterException(spec.commandLine(), Messages.open("plan.how-far-apart"));
        }
        if (each.isPresent() && number.isEmpty() && end.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.open("plan.how-many"));
        }
        LocalDate start = first.getValue();
        if (end.filter(start::isAfter).isPresent()) {
            throw new ParameterException(spec.commandLine(), Messages.open("plan.backwards"));
        }
        int inARow = Options.given(days, 1);
        Optional<LocalTime> time = Optional.ofNullable(at.getValue());
        if (time.isPresent() && inARow > 1) {
            throw new ParameterException(spec.commandLine(), Messages.open("plan.no-time"));
        }
        try {
            // One date alone is as far from the next as it takes itself.
            Series series = Series.every(each.orElse(Period.ofDays(inARow)), start)
                    .except(Options.given(not, List.of()))
                    .overDays(inARow);
            for (int times : each.isEmpty() ? List.of(1) : number.stream().toList()) {
                series = series.times(times);
            }
            for (LocalDate last : end.stream().toList()) {
                series = series.until(last);
            }
            for (int length :
                    Optional.ofNullable(minutes.<Integer>getValue()).stream().toList()) {
                series = series.length(Duration.ofMinutes(length));
            }
            return time.isPresent() ? series.sessions(time.get()) : series.sessions();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static String written(Session session) {
        String length = session.length()
                .value()
                .map(each -> ", \"length\": \"" + each + "\"")
                .orElse("");
        if (session.isBlock()) {
            return "{\"from\": \"" + session.since().map(PartialDate::toString).orElse("") + "\", \"until\": \""
                    + session.until().map(PartialDate::toString).orElse("") + "\"" + length + "}";
        }
        String day = "\"" + session.date().orElseThrow()
                + session.startsAt().map(time -> "T" + time).orElse("") + "\"";
        return length.isEmpty() ? day : "{\"date\": " + day + length + "}";
    }

    private static OptionSpec number(String name, String description) {
        return OptionSpec.builder(name)
                .type(Integer.class)
                .paramLabel("N")
                .converters(OptionValues::count)
                .description(description)
                .build();
    }

    private static Period period(String text) {
        return OptionValues.period(text, "P14D");
    }
}
