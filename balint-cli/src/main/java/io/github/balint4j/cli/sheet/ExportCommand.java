package io.github.balint4j.cli.sheet;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.AsOf;
import io.github.balint4j.cli.document.Assessed;
import io.github.balint4j.cli.document.Checked;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Summary;
import io.github.balint4j.sheets.SheetExport;
import io.github.balint4j.sheets.table.CsvText;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code balint export}: tables for spreadsheets out of documents. */
public final class ExportCommand implements Callable<Integer> {
    /** What can be written as a table. */
    private enum What {
        SESSIONS,
        ATTENDANCE,
        ENTRIES,
        FINDINGS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Environment around;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("FILE")
            .required(true)
            .description("A JSON document; - reads the standard input.")
            .build();
    private final OptionSpec what = OptionSpec.builder("--what")
            .type(What.class)
            .required(true)
            .paramLabel("WHAT")
            .converters(text -> OptionValues.word(text, What.values()))
            .description(
                    "sessions or attendance of a group, entries of a portfolio, or findings: a row for each row of its rulebooks.")
            .build();
    private final OptionSpec markdown = OptionSpec.builder("--markdown")
            .type(boolean.class)
            .description("A table for a page, in place of CSV.")
            .build();
    private final OptionSpec semicolon = OptionSpec.builder("--semicolon")
            .type(boolean.class)
            .description(
                    "Separate cells by semicolons, as spreadsheets with decimal commas expect; if not given, by commas.")
            .build();
    private final OptionSpec rulebooks = Options.rulebooks(
            Options.EDITION + " May be repeated.", "If not given: those that the document says it follows.");
    private final OptionSpec asOf = Options.asOf("The day of the findings");
    private final CommandSpec spec;

    public ExportCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(what)
                .addOption(markdown)
                .addOption(semicolon)
                .addOption(rulebooks)
                .addOption(asOf)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Writes a table for a spreadsheet. Text that a spreadsheet would take for a formula is made harmless.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:written", "2:a document that cannot be read or has no such table, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint export monday.json --what attendance --lang de --semicolon > liste.csv",
                        "  balint export gp-07.json --what findings --rulebook se-sfmp/leader --markdown");
    }

    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        String name = Options.given(file, "");
        return new DocumentReader(around, Format.TEXT)
                .open(name, this::rows)
                .fold(status -> status, this::written)
                .code();
    }

    private ExitStatus written(List<List<String>> rows) {
        if (Options.given(markdown, false)) {
            rows.stream()
                    .limit(1)
                    .forEach(head -> around.out().print(page(head) + "|" + "---|".repeat(head.size()) + "\n"));
            rows.stream().skip(1).forEach(row -> around.out().print(page(row)));
        } else {
            CsvText csv = new CsvText(Options.given(semicolon, false) ? ';' : ',');
            around.out().print("\ufeff");
            rows.forEach(row -> around.out().print(csv.row(row)));
        }
        around.out().flush();
        return ExitStatus.SATISFIED;
    }

    private static String page(List<String> row) {
        return row.stream()
                .map(cell -> ForeignText.line(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private Locale locale() {
        return around.language().locale();
    }

    private Either<String, List<List<String>>> rows(BalintDocument document) {
        SheetExport export = new SheetExport(locale());
        What asked = what.getValue();
        if (asked == What.FINDINGS) {
            return findings(document, export);
        }
        if (document instanceof BalintDocument.OfGroup of && asked != What.ENTRIES) {
            return Either.right(asked == What.SESSIONS ? export.sessions(of.group()) : export.attendance(of.group()));
        }
        if (document instanceof BalintDocument.OfPortfolio of && asked == What.ENTRIES) {
            return Either.right(export.entries(of.portfolio()));
        }
        return Either.left(Messages.open("export.none", "kind", document.kind(), "what", asked));
    }

    private Either<String, List<List<String>>> findings(BalintDocument document, SheetExport export) {
        Optional<LocalDate> stated = Checked.allOf(document)
                .map(all -> all.stream().flatMap(one -> one.statedOn().stream()).findFirst())
                .getOrElse(Optional.empty());
        LocalDate day = AsOf.of(Optional.ofNullable(asOf.getValue()), stated, around.today(), around.messages())
                .day();
        List<String> refused = new ArrayList<>();
        List<Assessment> assessments = new Assessed(Options.given(rulebooks, List.of()), around.shelf(), refused::add)
                .of(document, day).stream().flatMap(List::stream).toList();
        if (!refused.isEmpty()) {
            return Either.left(String.join("; ", refused));
        }
        if (assessments.isEmpty()) {
            return Either.left(Messages.open("export.rulebook"));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("subject", "rulebook", "row", "level", "verdict", "title", "found", "missing").stream()
                .map(export::heading)
                .toList());
        assessments.forEach(one -> rows.addAll(findings(one)));
        return Either.right(rows);
    }

    private List<List<String>> findings(Assessment assessment) {
        List<Summary.Missing> missing = assessment.summary().in(locale()).missing();
        return assessment.findings().stream()
                .map(finding -> {
                    Optional<Summary.Missing> lacks = missing.stream()
                            .filter(one -> one.finding().equals(finding))
                            .findFirst();
                    return List.of(
                            assessment.subjectId().orElse(""),
                            assessment.edition().toString(),
                            finding.requirement().id(),
                            finding.requirement().level().name().toLowerCase(Locale.ROOT),
                            finding.status().code(),
                            finding.title(locale()),
                            lacks.flatMap(Summary.Missing::found).orElse(""),
                            lacks.map(one -> String.join("; ", one.ways())).orElse(""));
                })
                .toList();
    }
}
