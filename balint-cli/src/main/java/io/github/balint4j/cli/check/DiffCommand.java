package io.github.balint4j.cli.check;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.DatedDocument;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.overview.AssessmentDiff;
import io.github.balint4j.rules.rulebook.Assessment;
import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** {@code balint diff}: what differs between two documents, two days or two editions, and why. */
public final class DiffCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .required(true)
            .arity("1..*")
            .description(
                    "A document, or two: as it was, and as it is.",
                    "With two days or two rulebooks also folders and more documents: each is compared with itself.")
            .build();
    private final OptionSpec rulebooks = Options.rulebooks(
            Options.EDITION,
            "Twice: the one before, and the one now.",
            "If not given: the first that the document follows.");
    private final OptionSpec asOf = OptionSpec.builder("--as-of")
            .type(List.class)
            .auxiliaryTypes(LocalDate.class)
            .paramLabel("DATE")
            .description(
                    "The day, such as 2026-01-15. Twice: the day before, and the day now.",
                    "If not given: the day that the document states, else today.")
            .build();
    private final OptionSpec naming = Names.option();
    private final CommandSpec spec;

    public DiffCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(files)
                .addOption(rulebooks)
                .addOption(asOf)
                .addOption(naming)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Says what changed between two documents, two days or two editions, row by row, and which evidence"
                                + " made the difference.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:nothing differs", "1:something differs", "2:a document that cannot be read, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint diff group.json --as-of 2026-01-15 --as-of 2026-07-15",
                        "  balint diff before.json after.json --rulebook se-sfmp/group",
                        "  balint diff people/ --rulebook uk-balint-society/leader@2020 --rulebook uk-balint-society/leader@2023",
                        "  balint diff portfolio.json --rulebook uk-balint-society/leader@2020"
                                + " --rulebook uk-balint-society/leader@2023");
    }

    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        List<String> named = Options.given(files, List.of());
        List<RulebookRef> asked = Options.given(rulebooks, List.of());
        List<LocalDate> days = Options.given(asOf, List.of());
        if (asked.size() > 2 || days.size() > 2 || (named.size() < 2 && asked.size() < 2 && days.size() < 2)) {
            throw new ParameterException(spec.commandLine(), Messages.open("diff.two"));
        }
        boolean areMany = named.size() > 2 || named.stream().anyMatch(DiffCommand::isFolder);
        if (areMany && asked.size() < 2 && days.size() < 2) {
            throw new ParameterException(spec.commandLine(), Messages.open("diff.two"));
        }
        if (areMany) {
            DiffOfMany many = new DiffOfMany(around, side(asked, days, true), side(asked, days, false));
            return Names.shown(naming, around, names -> many.show(named, names)).code();
        }
        return Names.shown(
                        naming,
                        around,
                        names -> side(named, asked, days, true)
                                .flatMap(before ->
                                        side(named, asked, days, false).map(after -> shown(before, after, names)))
                                .getOrElse(ExitStatus.UNUSABLE))
                .code();
    }

    private static boolean isFolder(String named) {
        try {
            return Files.isDirectory(Path.of(named));
        } catch (InvalidPathException e) {
            return false; // told when it is read
        }
    }

    private DiffOfMany.Side side(List<RulebookRef> asked, List<LocalDate> days, boolean first) {
        return new DiffOfMany.Side(
                pick(asked, first).stream().toList(), pick(days, first).orElseGet(around.today()));
    }

    private ExitStatus shown(Assessment before, Assessment after, Names names) {
        if (!before.subjectKind().equals(after.subjectKind())) {
            around.err().line("balint: " + Messages.open("diff.kinds"));
            return ExitStatus.UNUSABLE;
        }
        AssessmentDiff diff = AssessmentDiff.of(before, after);
        around.out().print(names.in(diff.inWords(around.language().locale())));
        around.out().flush();
        return diff.rows().isEmpty() ? ExitStatus.SATISFIED : ExitStatus.NOT_SATISFIED;
    }

    private Either<ExitStatus, Assessment> side(
            List<String> named, List<RulebookRef> asked, List<LocalDate> days, boolean first) {
        DocumentReader reader = new DocumentReader(around, Format.TEXT);
        String file = pick(named, first).orElseThrow();
        return reader.dossiers(file, pick(days, first)).flatMap(all -> {
            DatedDocument document = all.get(0);
            if (all.size() > 1) {
                return Either.left(reader.unusable(file, Messages.open("diff.several")));
            }
            Optional<RulebookRef> rulebook = pick(asked, first)
                    .or(() -> document.checked().follows().stream().findFirst())
                    .or(() -> document.checked().isAboutPerson()
                            ? Optional.empty()
                            : Optional.of(RulebookRef.of(Check.DEFAULT)));
            return rulebook.isEmpty()
                    ? Either.left(reader.unusable(file, Messages.open("diff.rulebook")))
                    : document.under(rulebook.get())
                            .mapLeft(sentence -> reader.unusable(file, sentence))
                            .map(DatedDocument.Held::assessment);
        });
    }

    private static <T> Optional<T> pick(List<T> all, boolean first) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(first ? 0 : all.size() - 1));
    }
}
