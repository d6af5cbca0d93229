package io.github.balint4j.cli.person;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code balint forget}: what it can be told. What it does is {@link Forgetting}. */
public final class ForgetCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .required(true)
            .arity("1..*")
            .description("The documents: groups, portfolios, lists of leaders.")
            .build();
    private final OptionSpec person =
            pseudonym("--person", "Who, by pseudonym.").required(true).build();
    private final OptionSpec other = pseudonym("--as", "Another pseudonym; if not given, the person is taken out.")
            .build();
    private final OptionSpec names = OptionSpec.builder("--names")
            .type(String.class)
            .paramLabel("FILE")
            .description("The file of who is who: it forgets too.")
            .build();
    private final OptionSpec record = OptionSpec.builder("--record")
            .type(String.class)
            .paramLabel("FILE")
            .description(
                    "A CSV file to which a line for each changed document is added: the day, what was done, where, and at how"
                            + " many places; never the pseudonym that went.")
            .build();
    private final OptionSpec dry = OptionSpec.builder("--dry-run")
            .type(boolean.class)
            .description("Only say what would be done.")
            .build();
    private final OptionSpec rulebooks = Options.rulebooks(
            Options.EDITION + " May be repeated.", "If not given: those that each document says it follows.");
    private final OptionSpec asOf = OptionSpec.builder("--as-of")
            .type(LocalDate.class)
            .paramLabel("DATE")
            .description("The day of the verdicts that are compared, such as 2026-01-15; if not given, today.")
            .build();
    private final CommandSpec spec;

    public ForgetCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(files)
                .addOption(person)
                .addOption(other)
                .addOption(names)
                .addOption(record)
                .addOption(dry)
                .addOption(rulebooks)
                .addOption(asOf)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Takes a person out of documents, or gives them another pseudonym in all of them, and says which"
                                + " verdicts change by it. All files are written, or none.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:done", "2:a file that cannot be read or changed; then none is written"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint forget --person p3 groups/*.json --names names.csv --record forgotten.csv",
                        "  balint forget --person p3 --as p17 groups/*.json people/*.json --dry-run");
    }

    private static OptionSpec.Builder pseudonym(String name, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel("ID")
                .converters(text -> OptionValues.code(text, "p3"))
                .description(description);
    }

    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        LocalDate day = Optional.<LocalDate>ofNullable(asOf.getValue()).orElseGet(around.today());
        return new Forgetting(
                        around,
                        PersonId.of(Options.given(person, "")),
                        Optional.<String>ofNullable(other.getValue()).map(PersonId::of),
                        Options.given(rulebooks, List.of()),
                        day)
                .in(
                        Options.given(files, List.of()),
                        Optional.ofNullable(names.getValue()),
                        Optional.ofNullable(record.getValue()),
                        Options.given(dry, false))
                .code();
    }
}
