package io.github.balint4j.cli.participation;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code balint portfolio}: what the records of groups show of a person, as a document. */
public final class PortfolioCommand implements Callable<Integer> {
    private final Environment around;
    private final PositionalParamSpec files = Arguments.files();
    private final OptionSpec person = Arguments.person();
    private final OptionSpec elsewhere = Arguments.elsewhere();
    private final OptionSpec attended = OptionSpec.builder("--attended")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("ACTIVITY")
            .converters(text -> OptionValues.code(text, "leaders-2026"))
            .description("An activity of a programme among the files that the person attended. May be repeated.")
            .build();

    /** The command in these surroundings. */
    public PortfolioCommand(Environment around) {
        this.around = around;
    }

    /** What it can be told. */
    public CommandSpec spec() {
        return Arguments.described(
                CommandSpec.wrapWithoutInspection(this)
                        .addPositional(files)
                        .addOption(person)
                        .addOption(elsewhere)
                        .addOption(attended),
                "Prints a person's portfolio, with their sessions as the records of groups show them.",
                "  balint portfolio group.json --person p1",
                "  balint portfolio 2025.json 2026.json logbook.json --person p1 > portfolio.json",
                "  balint portfolio logbook.json programme.json --person p1 --attended leaders-2026");
    }

    @Override
    public Integer call() {
        PersonId who = Objects.requireNonNull(person.getValue());
        return Files.read(around, Options.given(files, List.of()), Options.given(attended, List.of()))
                .flatMap(read -> read.of(who, Options.given(elsewhere, false)))
                .fold(status -> status, portfolio -> {
                    around.out().print(BalintJson.write(portfolio, Layout.INDENTED));
                    around.out().flush();
                    return ExitStatus.SATISFIED;
                })
                .code();
    }
}
