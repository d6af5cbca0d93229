package io.github.balint4j.cli.planning;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
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
            .required(true)
            .converters(PlanCommand::period)
            .description("From one date to the next, such as P14D or P1M.")
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
    private final CommandSpec spec;

    /** In these surroundings. */
    public PlanCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addOption(first)
                .addOption(cadence)
                .addOption(count)
                .addOption(until)
                .addOption(at)
                .addOption(minutes)
                .addOption(days)
                .addOption(not)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Plans dates, and prints them as the \"sessions\" of a group's document.",
                        "Each is counted from the first one: a series that begins on a 31st does not drift.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .footerHeading("%nExample:%n")
                .footer("  balint plan --first 2026-09-01 --every P14D --count 6 --minutes 90 --not 2026-10-13");
    }

    /** How it is called. */
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Optional<Integer> number = Optional.ofNullable(count.getValue());
        Optional<LocalDate> end = Optional.ofNullable(until.getValue());
        if (number.isEmpty() && end.isEmpty()) {
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
        String text;
        try {
            Series series = Series.every(cadence.getValue(), start)
                    .except(Options.given(not, List.of()))
                    .overDays(inARow);
            for (int times : number.stream().toList()) {
                series = series.times(times);
            }
            for (LocalDate last : end.stream().toList()) {
                series = series.until(last);
            }
            for (int length :
                    Optional.ofNullable(minutes.<Integer>getValue()).stream().toList()) {
                series = series.length(Duration.ofMinutes(length));
            }
            List<Session> sessions = time.isPresent() ? series.sessions(time.get()) : series.sessions();
            text = sessions.stream().map(PlanCommand::written).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
            if (sessions.isEmpty()) {
                text = "[]\n";
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        around.out().print(text);
        around.out().flush();
        return ExitStatus.SATISFIED.code();
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
