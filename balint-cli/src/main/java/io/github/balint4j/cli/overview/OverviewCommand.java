package io.github.balint4j.cli.overview;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.rules.overview.Overview;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code balint overview}: what it can be told. What it does is {@link Folder}. */
public final class OverviewCommand implements Callable<Integer> {
    private static final Period HALF_A_YEAR = Period.ofMonths(6);

    private final Environment around;

    private final PositionalParamSpec folders = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FOLDER")
            .required(true)
            .arity("1..*")
            .description("A folder; every file in it and below that ends in .json is read.")
            .build();
    private final OptionSpec rulebooks = Options.rulebooks(
            Options.EDITION + " May be repeated: each document takes those that are about such documents.",
            "If not given: those that the document says it follows.");
    private final OptionSpec asOf = OptionSpec.builder("--as-of")
            .type(LocalDate.class)
            .paramLabel("DATE")
            .description("The day, such as 2026-01-15, the same for all documents; if not given, today.")
            .build();
    private final OptionSpec within = OptionSpec.builder("--within")
            .type(Period.class)
            .paramLabel("PERIOD")
            .converters(OverviewCommand::period)
            .description("How long ahead recognitions that expire are told, such as P3M; if not given, P6M.")
            .build();
    private final OptionSpec attention = OptionSpec.builder("--attention")
            .type(boolean.class)
            .description("Show only what needs attention, in text a line for each.")
            .build();
    private final OptionSpec format = OptionSpec.builder("--format")
            .type(TableFormat.class)
            .paramLabel("FORMAT")
            .converters(text -> OptionValues.word(text, TableFormat.values()))
            .description("text (if not given), markdown, csv, or json: one document a line.")
            .build();
    private final OptionSpec naming = Names.option();
    private final CommandSpec spec;

    public OverviewCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(folders)
                .addOption(rulebooks)
                .addOption(asOf)
                .addOption(within)
                .addOption(attention)
                .addOption(format)
                .addOption(naming)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Shows all groups and people of folders in one table: how each stands, what is missing first,"
                                + " and what needs attention.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:all documents were read", "2:a document or folder that cannot be read, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint overview society/",
                        "  balint overview groups/ people/ --rulebook se-sfmp/group --rulebook se-sfmp/leader",
                        "  balint overview society/ --attention --within P3M --format markdown",
                        "  balint overview society/ --format csv > overview.csv");
    }

    public CommandSpec spec() {
        return spec;
    }

    private static Period period(String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && period.toTotalMonths() <= 1200) {
                return period;
            }
        } catch (DateTimeException e) {
            // told below, like one that is too long
        }
        throw new TypeConversionException(Messages.open("value.period", "text", text, "example", "P6M"));
    }

    @Override
    public Integer call() {
        LocalDate day = Optional.<LocalDate>ofNullable(asOf.getValue()).orElseGet(around.today());
        // JSON is the same in every language.
        boolean forPrograms = Options.given(format, TableFormat.TEXT) == TableFormat.JSON;
        Overview overview = new Overview(
                day,
                Options.given(within, HALF_A_YEAR),
                forPrograms ? Locale.ENGLISH : around.language().locale());
        Folder folder = new Folder(around, overview, Options.given(rulebooks, List.of()));
        return Names.shown(
                        naming,
                        around,
                        names -> folder.show(
                                names,
                                Options.given(folders, List.of()),
                                Options.given(attention, false),
                                Options.given(format, TableFormat.TEXT)))
                .code();
    }
}
