package io.github.balint4j.cli.participation;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code balint credits}: points of continuing education for what a person attended. */
public final class CreditsCommand implements Callable<Integer> {
    private final Environment around;
    private final PositionalParamSpec files = Arguments.files();
    private final OptionSpec person = Arguments.person();
    private final OptionSpec elsewhere = Arguments.elsewhere();
    private final OptionSpec scheme;
    private final OptionSpec from = day(
            "--from",
            "The first day, such as 2025-01-01; it counts itself. If not given: from the first session on record.");
    private final OptionSpec to =
            day("--to", "The last day; it counts itself. If not given: the day that the documents state, else today.");
    private final OptionSpec format =
            Options.format("text (if not given), markdown, or json: a document of kind credit-statement.");
    private final CommandSpec spec;

    /** The command in these surroundings. */
    public CreditsCommand(Environment around) {
        this.around = around;
        this.scheme = OptionSpec.builder("--scheme")
                .type(CreditScheme.class)
                .converters(text -> Schemes.named(text, around))
                .paramLabel("ID")
                .required(true)
                .description("Which scheme of credit: " + Schemes.known()
                        + ". Or a file that holds one, such as ./our-society.json.")
                .build();
        this.spec = Arguments.described(
                CommandSpec.wrapWithoutInspection(this)
                        .addPositional(files)
                        .addOption(person)
                        .addOption(scheme)
                        .addOption(from)
                        .addOption(to)
                        .addOption(elsewhere)
                        .addOption(format),
                "Prints the points of continuing education for what a person attended, session by session, with the arithmetic.",
                "  balint credits group.json --person p1 --scheme se-sfam/cpd",
                "  balint credits group.json --person p1 --scheme ./our-society.json --format markdown");
    }

    private static OptionSpec day(String name, String help) {
        return OptionSpec.builder(name)
                .type(LocalDate.class)
                .paramLabel("DATE")
                .description(help)
                .build();
    }

    /** What it can be told. */
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PersonId who = Objects.requireNonNull(person.getValue());
        return Files.read(around, Options.given(files, List.of()))
                .flatMap(read -> read.of(who, Options.given(elsewhere, false)))
                .fold(status -> status, this::print)
                .code();
    }

    private ExitStatus print(Portfolio portfolio) {
        Optional<LocalDate> first = Optional.ofNullable(from.getValue());
        Optional<LocalDate> asked = Optional.ofNullable(to.getValue());
        LocalDate last = asked.or(portfolio::statedOn).orElseGet(around.today());
        if (first.filter(last::isBefore).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), around.messages().say("credits.order", "from", first.get(), "to", last));
        }
        CreditScheme under = Objects.requireNonNull(scheme.getValue());
        CreditStatement statement = under.credit(portfolio, first, last);
        Locale locale = around.language().locale();
        switch (Options.given(format, Format.TEXT)) {
            case TEXT -> around.out().print(noted(statement.inWords(locale), "", asked, portfolio, last));
            case MARKDOWN -> around.out().print(noted(statement.toMarkdown(locale), "\n", asked, portfolio, last));
            case JSON -> around.out().print(BalintJson.write(statement, Layout.INDENTED));
        }
        around.out().flush();
        return ExitStatus.SATISFIED;
    }

    // Why until that day stands below the head.
    private String noted(String text, String gap, Optional<LocalDate> asked, Portfolio portfolio, LocalDate last) {
        int head = text.indexOf('\n') + 1;
        return asked.isPresent()
                ? text
                : text.substring(0, head) + gap
                        + around.messages()
                                .say(portfolio.statedOn().isPresent() ? "until.stated" : "until.today", "day", last)
                        + "\n" + text.substring(head);
    }
}
