package io.github.balint4j.cli.person;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.FileSet;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.document.Assessed;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.DocumentWriter;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.overview.AssessmentDiff;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.sheets.NameBook;
import io.github.balint4j.sheets.PersonChange;
import io.github.balint4j.sheets.table.CsvText;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes a person in several documents at once. */
final class Forgetting {
    private static final CsvText CSV = new CsvText(';');

    /** A document in which the person stood. */
    private record Touched(String file, byte[] read, BalintDocument before, BalintDocument after, int places) {}

    /** What became of a document. */
    private record Change(BalintDocument before, BalintDocument after, int places) {
        Touched in(String file, byte[] read) {
            return new Touched(file, read, before, after, places);
        }
    }

    /** Who is who, as it was read and as it is now. */
    private record Book(byte[] read, NameBook now) {}

    private final Environment around;
    private final PersonId person;
    private final Optional<PersonId> other;
    private final Assessed assessed;
    private final LocalDate day;

    Forgetting(
            Environment around, PersonId person, Optional<PersonId> other, List<RulebookRef> rulebooks, LocalDate day) {
        this.around = around;
        this.person = person;
        this.other = other;
        this.day = day;
        this.assessed =
                new Assessed(rulebooks, around.shelf(), sentence -> around.err().line("balint: " + sentence));
    }

    /** Does it in all of these files, and says what it did; or says why it cannot, and does nothing. */
    ExitStatus in(List<String> files, Optional<String> names, Optional<String> record, boolean dry) {
        List<Touched> touched = new ArrayList<>();
        boolean sound = true;
        if (files.contains(Input.STANDARD)) {
            around.err().line("balint: " + Messages.open("forget.standard"));
            return ExitStatus.UNUSABLE;
        }
        for (String file : files) {
            Either<ExitStatus, Touched> one = new DocumentReader(around, Format.TEXT)
                    .opened(file, this::changed)
                    .map(opened -> opened.content().in(file, opened.bytes()));
            one.forEach(touched::add);
            sound &= one.isRight();
        }
        Either<String, Optional<Book>> book = names.map(this::book).orElse(Either.right(Optional.empty()));
        book.peekLeft(sentence -> around.err().line(Input.shown(names.orElse("")) + ": " + sentence));
        if (!sound || book.isLeft()) {
            return ExitStatus.UNUSABLE;
        }
        Optional<String> failure = dry ? Optional.empty() : write(touched, names, book.get(), record);
        if (failure.isPresent()) {
            around.err().line("balint: " + failure.get());
            return ExitStatus.UNUSABLE;
        }
        touched.forEach(this::say);
        around.out().flush();
        return ExitStatus.SATISFIED;
    }

    private Either<String, Change> changed(BalintDocument document) {
        if (other.isPresent() && stands(other.get(), document)) {
            return Either.left(Messages.open("forget.taken"));
        }
        try {
            return in(change(), document).map(done -> new Change(document, done.document(), done.places()));
        } catch (ContradictionException e) {
            return Either.left(e.contradictions().stream()
                    .map(one -> one.path() + ": " + one.sentence())
                    .collect(Collectors.joining("; ")));
        } catch (IllegalArgumentException e) {
            return Either.left(Messages.open("forget.own"));
        }
    }

    private PersonChange change() {
        return other.map(id -> PersonChange.renaming(person, id)).orElse(PersonChange.removing(person));
    }

    private static boolean stands(PersonId id, BalintDocument document) {
        return in(PersonChange.renaming(id, id), document).exists(done -> done.places() > 0);
    }

    private static Either<String, PersonChange.Changed<BalintDocument>> in(
            PersonChange change, BalintDocument document) {
        if (document instanceof BalintDocument.OfGroup of) {
            PersonChange.Changed<BalintGroup> done = change.in(of.group());
            return changed(new BalintDocument.OfGroup(done.document()), done.places());
        }
        if (document instanceof BalintDocument.OfGroups of) {
            List<PersonChange.Changed<BalintGroup>> done =
                    of.groups().stream().map(change::in).toList();
            return changed(
                    new BalintDocument.OfGroups(
                            done.stream().map(PersonChange.Changed::document).toList()),
                    done.stream().mapToInt(PersonChange.Changed::places).sum());
        }
        if (document instanceof BalintDocument.OfPortfolio of) {
            var done = change.in(of.portfolio());
            return changed(new BalintDocument.OfPortfolio(done.document()), done.places());
        }
        if (document instanceof BalintDocument.OfLeaders of) {
            var done = change.in(of.leaders());
            return changed(new BalintDocument.OfLeaders(done.document()), done.places());
        }
        return Either.left(Messages.open("forget.nobody", "kind", document.kind()));
    }

    private static Either<String, PersonChange.Changed<BalintDocument>> changed(BalintDocument document, int places) {
        return Either.right(new PersonChange.Changed<>(document, places));
    }

    private Either<String, Optional<Book>> book(String file) {
        return new Input(around.in()).read(file).flatMap(bytes -> {
            NameBook.Read read = NameBook.read(bytes);
            if (other.flatMap(id -> read.book().name(id.value())).isPresent()) {
                return Either.left(Messages.open("forget.taken"));
            }
            return read.problems().isEmpty()
                    ? Either.right(Optional.of(new Book(
                            bytes,
                            other.map(id -> read.book().renamed(person.value(), id.value()))
                                    .orElse(read.book().without(person.value())))))
                    : Either.left(
                            read.problems().get(0).inWords(around.language().locale()));
        });
    }

    private Optional<String> write(
            List<Touched> touched, Optional<String> names, Optional<Book> book, Optional<String> record) {
        FileSet files = new FileSet();
        try {
            for (Touched one : touched) {
                if (one.places() > 0) {
                    files.update(one.file(), one.read(), DocumentWriter.text(one.after()));
                }
            }
            if (names.isPresent() && book.isPresent()) {
                files.update(names.get(), book.get().read(), book.get().now().toCsv());
            }
            if (record.isPresent()) {
                Path path = Path.of(record.get());
                Optional<byte[]> before = Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
                files.update(record.get(), before, recorded(before, touched), false);
            }
        } catch (IOException e) {
            return Optional.of(Messages.open("forget.record"));
        }
        return files.write();
    }

    private String recorded(Optional<byte[]> before, List<Touched> touched) {
        StringBuilder text = new StringBuilder(before.map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> CSV.row(List.of("day", "done", "file", "places"))));
        for (Touched one : touched) {
            if (one.places() > 0) {
                text.append(CSV.row(List.of(
                        day.toString(),
                        other.isPresent() ? "renamed" : "removed",
                        withoutPseudonym(one.file()),
                        String.valueOf(one.places()))));
            }
        }
        return text.toString();
    }

    // Files are named after people, too.
    private String withoutPseudonym(String file) {
        return file.replaceAll("(?<![A-Za-z0-9])" + Pattern.quote(person.value()) + "(?![A-Za-z0-9])", "…");
    }

    private void say(Touched one) {
        around.out()
                .line(Messages.open(
                        one.places() == 0 ? "forget.none" : one.places() == 1 ? "forget.place" : "forget.places",
                        "file",
                        Input.shown(one.file()),
                        "count",
                        one.places()));
        if (one.places() > 0) {
            List<Assessment> before = flat(one.before());
            List<Assessment> after = flat(one.after());
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                AssessmentDiff diff = AssessmentDiff.of(before.get(i), after.get(i));
                diff.rows().stream()
                        .filter(AssessmentDiff.Row::changesVerdict)
                        .forEach(row -> around.out()
                                .line(Messages.open(
                                        "forget.verdict",
                                        "row",
                                        row.id(),
                                        "rulebook",
                                        diff.after().edition(),
                                        "before",
                                        word(row.before().orElseThrow().verdict()),
                                        "after",
                                        word(row.after().orElseThrow().verdict()))));
            }
        }
    }

    private static String word(Verdict verdict) {
        return Messages.open(
                "verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Assessment> flat(BalintDocument document) {
        return assessed.of(document, day).stream().flatMap(List::stream).toList();
    }
}
