package io.github.balint4j.cli.planning;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.GroupDocuments;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.rules.planning.Turns;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code balint next-presenter}: whose turn it is, and why. */
public final class NextPresenterCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("GROUP")
            .required(true)
            .description("A JSON document of kind group; - reads the standard input.")
            .build();
    private final OptionSpec on = OptionSpec.builder("--on")
            .type(LocalDate.class)
            .paramLabel("DATE")
            .description("The day of the session; what was held before it counts. If not given: today.")
            .build();

    /** In these surroundings. */
    public NextPresenterCommand(Environment around) {
        this.around = around;
    }

    /** How it is called. */
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(on)
                .addOption(Options.help());
        spec.usageMessage()
                .description("Says who is due to present, and why: all members, who is due first.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:somebody is due",
                        "3:nobody is known to be a member on that day",
                        "2:a document or file that cannot be read, or wrong usage"))
                .footerHeading("%nExample:%n")
                .footer("  balint next-presenter group.json --on 2021-04-12");
        return spec;
    }

    @Override
    public Integer call() {
        return new DocumentReader(around, Format.TEXT)
                .open(Options.given(file, ""), GroupDocuments::one)
                .fold(status -> status, this::turns)
                .code();
    }

    private ExitStatus turns(BalintGroup group) {
        LocalDate day = Optional.ofNullable(on.<LocalDate>getValue()).orElseGet(around.today());
        Turns turns = Turns.before(group, day);
        Locale locale = around.language().locale();
        turns.inOrder().stream().map(turn -> turn.inWords(locale)).forEach(around.out()::line);
        turns.notes(locale).forEach(around.out()::line);
        return turns.next().isPresent() ? ExitStatus.SATISFIED : ExitStatus.UNDETERMINED;
    }
}
