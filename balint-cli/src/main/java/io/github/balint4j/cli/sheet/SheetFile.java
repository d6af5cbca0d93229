package io.github.balint4j.cli.sheet;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.FileSet;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.document.DocumentWriter;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.sheets.Imported;
import io.github.balint4j.sheets.NameBook;
import io.github.balint4j.sheets.SheetImport;
import io.github.balint4j.sheets.table.Remark;
import io.github.balint4j.sheets.table.Workbook;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a table with what is known of such tables and of who is who. */
final class SheetFile {
    private static final Pattern PSEUDONYM = Pattern.compile("\"(p[0-9]{1,8})\"");

    private final Environment around;
    private final Target target;
    private final Optional<String> id;
    private final Mapping said;
    private final Optional<String> sheet;
    private final boolean complete;
    private final Map<String, Optional<byte[]>> seen = new HashMap<>();

    SheetFile(
            Environment around,
            Target target,
            Optional<String> id,
            Mapping said,
            Optional<String> sheet,
            boolean complete) {
        this.around = around;
        this.target = target;
        this.id = id;
        this.said = said;
        this.sheet = sheet;
        this.complete = complete;
    }

    /** What was read of the file that this goes into. */
    void saw(String file, byte[] bytes) {
        seen.put(file, Optional.of(bytes));
    }

    /**
     * The document and all that goes with it; or the status, when what is wrong has been said.
     *
     * @param into the document that it goes into: whoever has a pseudonym in it keeps it
     */
    Either<ExitStatus, SheetResult> read(
            String file, Optional<String> mappingFile, Optional<String> namesFile, Optional<BalintDocument> into) {
        return kept(mappingFile, bytes -> Mapping.read(bytes, locale()))
                .flatMap(before -> kept(namesFile, this::names)
                        .flatMap(names -> bytes(file).flatMap(bytes -> {
                            if (isSomebodyElse(names)) {
                                return Either.left(unusable(namesFile.orElse(""), Messages.open("import.whose")));
                            }
                            Mapping mapping = before.map(said::over).orElse(said);
                            SheetImport reader = new SheetImport(
                                    said.settings(before, sheet, complete),
                                    names.orElse(NameBook.empty())
                                            .after(into.map(SheetFile::pseudonyms)
                                                    .orElse(Set.of())));
                            Imported<? extends BalintDocument> read = document(reader, Workbook.read(bytes));
                            read.problems().forEach(problem -> say(file, problem));
                            if (read.document().isEmpty()) {
                                return Either.left(ExitStatus.UNUSABLE);
                            }
                            if (namesFile.isEmpty() && !read.names().entries().isEmpty()) {
                                return Either.left(unusable(file, Messages.open("import.names-needed")));
                            }
                            return Either.right(new SheetResult(
                                    around,
                                    read.document().get(),
                                    read,
                                    namesFile,
                                    mappingFile,
                                    mapping.with(read.columns()),
                                    Map.copyOf(seen)));
                        })));
    }

    // Wherever they stand in it.
    private static Set<String> pseudonyms(BalintDocument document) {
        return PSEUDONYM
                .matcher(DocumentWriter.text(document))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    // Nobody said whose logbook it is, and the pseudonym that it would get has another owner.
    private boolean isSomebodyElse(Optional<NameBook> names) {
        return target == Target.PORTFOLIO
                && id.isEmpty()
                && names.flatMap(book -> book.name(target.id())).isPresent();
    }

    private Imported<? extends BalintDocument> document(SheetImport reader, Workbook table) {
        String id = this.id.orElse(target.id());
        return switch (target) {
            case GROUP -> as(reader.group(table, GroupId.of(id)), BalintDocument.OfGroup::new);
            case PORTFOLIO -> as(reader.portfolio(table, PersonId.of(id)), BalintDocument.OfPortfolio::new);
            case LEADERS -> as(reader.leaders(table, IssuerId.of(id)), BalintDocument.OfLeaders::new);
        };
    }

    private static <T> Imported<BalintDocument> as(Imported<T> read, Function<T, BalintDocument> kind) {
        return new Imported<>(
                read.document().map(kind),
                read.problems(),
                read.guesses(),
                read.leftOut(),
                read.columns(),
                read.names());
    }

    // A file that is written for the next time is not there the first time.
    private <T> Either<ExitStatus, Optional<T>> kept(
            Optional<String> file, Function<byte[], Either<String, T>> reader) {
        if (file.filter(FileSet::exists).isEmpty()) {
            file.ifPresent(name -> seen.put(name, Optional.empty()));
            return Either.right(Optional.empty());
        }
        return bytes(file.get())
                .peek(bytes -> seen.put(file.get(), Optional.of(bytes)))
                .flatMap(bytes -> reader.apply(bytes).mapLeft(sentence -> unusable(file.get(), sentence)))
                .map(Optional::of);
    }

    private Locale locale() {
        return around.language().locale();
    }

    private Either<String, NameBook> names(byte[] file) {
        NameBook.Read read = NameBook.read(file);
        return read.problems().isEmpty()
                ? Either.right(read.book())
                : Either.left(read.problems().get(0).inWords(locale()));
    }

    private Either<ExitStatus, byte[]> bytes(String file) {
        return new Input(around.in()).read(file).mapLeft(sentence -> unusable(file, sentence));
    }

    private void say(String file, Remark problem) {
        around.err()
                .line(Input.shown(file) + ": "
                        + problem.inWords(around.language().locale()));
    }

    private ExitStatus unusable(String file, String sentence) {
        around.err().line(Input.shown(file) + ": " + sentence);
        return ExitStatus.UNUSABLE;
    }
}
