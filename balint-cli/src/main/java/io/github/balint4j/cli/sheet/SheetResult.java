package io.github.balint4j.cli.sheet;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.FileSet;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.DocumentWriter;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.sheets.Imported;
import io.github.balint4j.sheets.table.Remark;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a table came to.
 *
 * @param document what is to be written
 * @param read what was said of the table
 * @param namesFile where who is who goes
 * @param mappingFile where what columns mean goes
 * @param mapping what columns mean
 * @param seen what was read of files that are written again, by their names; empty where there was none
 */
record SheetResult(
        Environment around,
        BalintDocument document,
        Imported<? extends BalintDocument> read,
        Optional<String> namesFile,
        Optional<String> mappingFile,
        Mapping mapping,
        Map<String, Optional<byte[]>> seen) {
    /** The same, with what else this document says; or the status, when what is wrong has been said. */
    Either<ExitStatus, SheetResult> into(String file, BalintDocument old) {
        return joined(old)
                .mapLeft(sentence -> new DocumentReader(around, Format.TEXT).unusable(file, sentence))
                .map(both -> new SheetResult(around, both, read, namesFile, mappingFile, mapping, seen));
    }

    private Either<String, BalintDocument> joined(BalintDocument old) {
        try {
            if (old instanceof BalintDocument.OfGroup was && document instanceof BalintDocument.OfGroup is) {
                return Either.right(new BalintDocument.OfGroup(joined(was.group(), is.group())));
            }
            if (old instanceof BalintDocument.OfPortfolio was && document instanceof BalintDocument.OfPortfolio is) {
                if (!was.portfolio().person().equals(is.portfolio().person())) {
                    return Either.left(Messages.open("import.other-person"));
                }
                return Either.right(new BalintDocument.OfPortfolio(joined(was.portfolio(), is.portfolio())));
            }
            if (old instanceof BalintDocument.OfLeaders was && document instanceof BalintDocument.OfLeaders is) {
                return Either.right(new BalintDocument.OfLeaders(LeaderList.builder()
                        .from(was.leaders())
                        .leaders(is.leaders().leaders())
                        .build()));
            }
        } catch (ContradictionException e) {
            return Either.left(Messages.open(
                    "import.contradicts",
                    "detail",
                    e.contradictions().stream()
                            .map(one -> one.path() + ": " + one.sentence())
                            .collect(Collectors.joining("; "))));
        }
        return Either.left(Messages.open("import.other-kind", "kind", document.kind(), "other", old.kind()));
    }

    private static BalintGroup joined(BalintGroup was, BalintGroup is) {
        return BalintGroup.builder()
                .from(was)
                .members(or(is.members(), was.members()))
                .leaders(or(is.leaders(), was.leaders()))
                .sessions(or(is.sessions(), was.sessions()))
                .build();
    }

    private static Portfolio joined(Portfolio was, Portfolio is) {
        return Portfolio.builder()
                .from(was)
                .sessions(or(is.sessions(), was.sessions()))
                .supervision(or(is.supervision(), was.supervision()))
                .intervision(or(is.intervision(), was.intervision()))
                .training(or(is.training(), was.training()))
                .build();
    }

    private static <T> Known<T> or(Known<T> first, Known<T> other) {
        return first.isAbsent() ? other : first;
    }

    /** What was read before is written over only as long as it is as it was read. */
    private void put(FileSet files, String file, String text, boolean isPrivate) throws IOException {
        if (seen.containsKey(file)) {
            files.update(file, seen.get(file), text, isPrivate);
        } else {
            files.put(file, text, isPrivate);
        }
    }

    /** Writes everything or nothing, and says what was guessed and left out. */
    ExitStatus write(Optional<String> output, boolean replacing) {
        if (!replacing && output.filter(file -> FileSet.exists(file)).isPresent()) {
            return refused(Messages.open("file.exists", "file", Input.shown(output.get())));
        }
        String text = DocumentWriter.text(document);
        FileSet files = new FileSet();
        try {
            if (namesFile.isPresent()) {
                put(files, namesFile.get(), read.names().toCsv(), true);
            }
            if (mappingFile.isPresent()) {
                put(files, mappingFile.get(), mapping.toCsv(), false);
            }
            if (output.isPresent()) {
                put(files, output.get(), text, false);
            }
        } catch (IOException e) {
            return refused(Messages.open("file.unwritable", "file", Input.shown(output.orElse(""))));
        }
        Optional<String> failure = files.write();
        if (failure.isPresent()) {
            return refused(failure.get());
        }
        if (output.isEmpty()) {
            around.out().print(text);
            around.out().flush();
        }
        list("import.guessed", read.guesses());
        list("import.left-out", read.leftOut());
        output.ifPresent(file -> around.err().line(Messages.open("import.written", "file", Input.shown(file))));
        namesFile.ifPresent(file -> around.err()
                .line(Messages.open(
                        read.names().entries().size() == 1 ? "import.name-written" : "import.names-written",
                        "file",
                        Input.shown(file),
                        "count",
                        read.names().entries().size())));
        mappingFile.ifPresent(
                file -> around.err().line(Messages.open("import.mapping-written", "file", Input.shown(file))));
        return ExitStatus.SATISFIED;
    }

    private void list(String heading, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            around.err().line(Messages.open(heading));
            remarks.forEach(remark -> around.err()
                    .line(Messages.open(
                            "import.remark",
                            "remark",
                            remark.inWords(around.language().locale()))));
        }
    }

    private ExitStatus refused(String sentence) {
        around.err().line("balint: " + sentence);
        return ExitStatus.UNUSABLE;
    }
}
