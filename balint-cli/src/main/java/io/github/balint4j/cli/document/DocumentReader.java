package io.github.balint4j.cli.document;

import io.github.balint4j.cli.console.Advice;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Located;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.ProblemPrinter;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.problem.Problem;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Opens documents, and says what keeps one from being used. */
public final class DocumentReader {
    private final Environment around;
    private final Format format;
    private final Input input;

    public DocumentReader(Environment around, Format format) {
        this.around = around;
        this.format = format;
        this.input = new Input(around.in());
    }

    /**
     * The document of the file, or each group of one that speaks of several, to be held against rulebooks; or the status, when
     * what is wrong has been said.
     */
    public Either<ExitStatus, List<DatedDocument>> dossiers(String file, Optional<LocalDate> day) {
        return read(file)
                .flatMap(bytes -> document(file, bytes, Checked::allOf)
                        .map(all -> all.stream()
                                .map(checked -> dossier(file, bytes, checked, day))
                                .toList()));
    }

    private DatedDocument dossier(String file, byte[] bytes, Checked checked, Optional<LocalDate> day) {
        return new DatedDocument(
                file,
                new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""),
                checked,
                AsOf.of(day, checked.statedOn(), around.today(), around.messages()),
                around.shelf(),
                around.messages());
    }

    /**
     * What a file holds.
     *
     * @param bytes as they were read
     */
    public record Opened<T>(T content, byte[] bytes) {}

    /**
     * What the file holds; or the status, when what is wrong has been said.
     *
     * @param use what is made of the document, or why it is of no use, a sentence
     */
    public <T> Either<ExitStatus, T> open(String file, Function<BalintDocument, Either<String, T>> use) {
        return opened(file, use).map(Opened::content);
    }

    /** The same with the bytes that were read, for whoever writes it again. */
    public <T> Either<ExitStatus, Opened<T>> opened(String file, Function<BalintDocument, Either<String, T>> use) {
        return read(file).flatMap(bytes -> document(file, bytes, use).map(content -> new Opened<>(content, bytes)));
    }

    private Either<ExitStatus, byte[]> read(String file) {
        return input.read(file).mapLeft(sentence -> unusable(file, sentence));
    }

    private <T> Either<ExitStatus, T> document(
            String file, byte[] bytes, Function<BalintDocument, Either<String, T>> use) {
        return BalintJson.read(bytes)
                .toEither()
                .mapLeft(problems -> Advice.onCases(bytes, problems)
                        .map(sentence -> unusable(file, sentence))
                        .orElseGet(() -> unreadable(file, problems)))
                .flatMap(document -> use.apply(document).mapLeft(sentence -> unusable(file, sentence)));
    }

    /** What the command itself says in reports. */
    public Messages messages() {
        return around.messages();
    }

    /** Says why the file, or a rulebook for it, cannot be used. */
    public ExitStatus unusable(String file, String sentence) {
        if (format == Format.JSON) {
            around.out().line(ProblemPrinter.json(file, sentence));
        }
        around.err().line(Input.shown(file) + ": " + sentence);
        return ExitStatus.UNUSABLE;
    }

    /** Says why something in the file cannot be used. */
    public ExitStatus unusable(String file, Located at, String sentence) {
        if (format == Format.JSON) {
            around.out().line(ProblemPrinter.json(file, at, sentence));
        }
        around.err()
                .line(Input.shown(file) + ":" + at.line() + ":" + at.column() + ": " + at.pointer() + ": " + sentence);
        return ExitStatus.UNUSABLE;
    }

    private ExitStatus unreadable(String file, Iterable<Problem> problems) {
        if (format == Format.JSON) {
            around.out().line(ProblemPrinter.json(file, problems));
        }
        problems.forEach(problem -> around.err().line(ProblemPrinter.line(file, problem, around.language())));
        return ExitStatus.UNUSABLE;
    }
}
