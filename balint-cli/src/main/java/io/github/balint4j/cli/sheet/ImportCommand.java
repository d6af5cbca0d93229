package io.github.balint4j.cli.sheet;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.sheets.ColumnMeaning;
import io.github.balint4j.sheets.table.DateOrder;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code balint import}: what it can be told. What it does is {@link SheetFile}. */
public final class ImportCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("FILE")
            .required(true)
            .description("A table: CSV, or a workbook (.xlsx).")
            .build();
    private final OptionSpec as = OptionSpec.builder("--as")
            .type(Target.class)
            .required(true)
            .paramLabel("KIND")
            .converters(text -> OptionValues.word(text, Target.values()))
            .description(
                    "What becomes of it: group (a sign-in list), portfolio (one person's logbook), or leaders (a society's"
                            + " list).")
            .build();
    private final OptionSpec id = OptionSpec.builder("--id")
            .type(String.class)
            .paramLabel("CODE")
            .converters(text -> OptionValues.code(text, "monday-2026"))
            .description("The id of the group, the pseudonym of the person, or the code of the society.")
            .build();
    private final OptionSpec names = OptionSpec.builder("--names")
            .type(String.class)
            .paramLabel("FILE")
            .description(
                    "The file of who is who: pseudonyms and names, as CSV. It is read if it is there, and written; no name goes"
                            + " anywhere else.")
            .build();
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FILE")
            .description("Where the document goes; if not given, the standard output.")
            .build();
    private final OptionSpec into = OptionSpec.builder("--into")
            .type(String.class)
            .paramLabel("FILE")
            .description("A document of the same kind: what the table says replaces those lists of it, the rest stays.")
            .build();
    private final OptionSpec replace = OptionSpec.builder("--replace")
            .type(boolean.class)
            .description("Write over a document that is there.")
            .build();
    private final OptionSpec map = OptionSpec.builder("--map")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("COLUMN=MEANING")
            .description("What a column means, by its heading or its letters: Datum=date, C=hours. Meanings: "
                    + Arrays.stream(ColumnMeaning.values())
                            .map(ColumnMeaning::code)
                            .collect(Collectors.joining(", "))
                    + ".")
            .build();
    private final OptionSpec value = OptionSpec.builder("--value")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("TEXT=MEANING")
            .description("What a text in cells means: k=excused, Skåne=se-m.")
            .build();
    private final OptionSpec mapping = OptionSpec.builder("--mapping")
            .type(String.class)
            .paramLabel("FILE")
            .description("What columns and texts mean, for the next time, as CSV: read if it is there, and written.")
            .build();
    private final OptionSpec dates = OptionSpec.builder("--dates")
            .type(DateOrder.class)
            .paramLabel("ORDER")
            .converters(text -> OptionValues.word(text, DateOrder.values()))
            .description("How 03/02/2026 is meant: dmy (the day first) or mdy (the month first).")
            .build();
    private final OptionSpec year = OptionSpec.builder("--year")
            .type(Integer.class)
            .paramLabel("YEAR")
            .converters(ImportCommand::year)
            .description("The year of days without one, such as 3.2.")
            .build();
    private final OptionSpec sheet = OptionSpec.builder("--sheet")
            .type(String.class)
            .paramLabel("NAME")
            .description("Which sheet of a workbook, by name or number.")
            .build();
    private final OptionSpec complete = OptionSpec.builder("--complete")
            .type(boolean.class)
            .description("The table lists all there is: every member and every session.")
            .build();
    private final CommandSpec spec;

    public ImportCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(as)
                .addOption(id)
                .addOption(names)
                .addOption(output)
                .addOption(into)
                .addOption(replace)
                .addOption(map)
                .addOption(value)
                .addOption(mapping)
                .addOption(dates)
                .addOption(year)
                .addOption(sheet)
                .addOption(complete)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Makes a document of a table: a sign-in list, a logbook, or a list of leaders. All that is not"
                                + " understood is told with its cell, and then nothing is written.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:the document is written", "2:the table cannot be read, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint import list.xlsx --as group --id monday --names names.csv --output monday.json",
                        "  balint import logbook.csv --as portfolio --id gp-07 --map Dauer=hours --names names.csv",
                        "  balint import leaders.csv --as leaders --id se-sfmp --names names.csv");
    }

    public CommandSpec spec() {
        return spec;
    }

    private static Integer year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new TypeConversionException(Messages.open("value.year", "text", text));
        }
        return Integer.valueOf(text);
    }

    @Override
    public Integer call() {
        Target target = as.getValue();
        Mapping said = new Mapping(
                columns(), pairs(value), Optional.ofNullable(dates.getValue()), Optional.ofNullable(year.getValue()));
        SheetFile table = new SheetFile(
                around,
                target,
                Optional.ofNullable(id.getValue()),
                said,
                Optional.ofNullable(sheet.getValue()),
                Options.given(complete, false));
        return old(table)
                .flatMap(old -> table.read(
                                Options.given(file, ""),
                                Optional.ofNullable(mapping.getValue()),
                                Optional.ofNullable(names.getValue()),
                                old)
                        .flatMap(read ->
                                old.isEmpty() ? Either.right(read) : read.into(Options.given(into, ""), old.get())))
                .fold(status -> status, read -> read.write(target(), replacing()))
                .code();
    }

    private Either<ExitStatus, Optional<BalintDocument>> old(SheetFile table) {
        return into.getValue() == null
                ? Either.right(Optional.empty())
                : new DocumentReader(around, Format.TEXT)
                        .opened(Options.given(into, ""), document -> Either.<String, BalintDocument>right(document))
                        .peek(opened -> table.saw(Options.given(into, ""), opened.bytes()))
                        .map(opened -> Optional.of(opened.content()));
    }

    private Optional<String> target() {
        return Optional.ofNullable(output.getValue());
    }

    // What is read and written again loses nothing.
    private boolean replacing() {
        return Options.given(replace, false) || target().equals(Optional.<String>ofNullable(into.getValue()));
    }

    private Map<String, ColumnMeaning> columns() {
        Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
        pairs(map).forEach((heading, code) -> columns.put(heading, meaning(code)));
        return columns;
    }

    private ColumnMeaning meaning(String code) {
        try {
            return OptionValues.word(code, ColumnMeaning.values(), ColumnMeaning::code);
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    spec.commandLine(), Messages.open("value.of", "option", "--map", "why", e.getMessage()));
        }
    }

    private Map<String, String> pairs(OptionSpec option) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : Options.<List<String>>given(option, List.of())) {
            int at = pair.lastIndexOf('=');
            if (at < 1 || at == pair.length() - 1) {
                throw new ParameterException(
                        spec.commandLine(),
                        Messages.open("value.pair", "option", option.longestName(), "label", option.paramLabel()));
            }
            pairs.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip());
        }
        return pairs;
    }
}
