package io.github.balint4j.cli.check;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.document.Assessed;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.JsonFiles;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.overview.AssessmentDiff;
import io.github.balint4j.rules.rulebook.Assessment;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whom a new edition or another day hits: many documents, each compared with itself. */
final class DiffOfMany {
    /**
     * One side of the comparison.
     *
     * @param rulebooks the rulebook; none: those that each document follows
     * @param day the day
     */
    record Side(List<RulebookRef> rulebooks, LocalDate day) {}

    /**
     * What a document came to.
     *
     * @param of its id, else its file
     * @param isWorse whether its verdict is less than before
     * @param lines what is said of it
     */
    private record Hit(String of, boolean isWorse, List<String> lines) {}

    private final Environment around;
    private final Side before;
    private final Side after;
    private final List<Hit> hits = new ArrayList<>();
    private ExitStatus status = ExitStatus.SATISFIED;
    private int compared;
    private int otherwise;

    DiffOfMany(Environment around, Side before, Side after) {
        this.around = around;
        this.before = before;
        this.after = after;
    }

    /** Compares them all, and shows those whose verdict changes: first whom it hits. */
    ExitStatus show(List<String> files, Names names) {
        files.forEach(this::read);
        around.out()
                .print(around.messages()
                                .say(
                                        "diff.many",
                                        "count",
                                        compared,
                                        "worse",
                                        hits.stream().filter(Hit::isWorse).count(),
                                        "better",
                                        hits.stream()
                                                .filter(hit -> !hit.isWorse())
                                                .count(),
                                        "rows",
                                        otherwise)
                        + "\n");
        hits.stream()
                .sorted(Comparator.comparing((Hit hit) -> !hit.isWorse()).thenComparing(Hit::of))
                .forEach(hit -> around.out()
                        .print("\n" + ForeignText.line(names.in(hit.of())) + "\n    "
                                + names.in(String.join("\n    ", hit.lines())) + "\n"));
        around.out().flush();
        boolean differs = !hits.isEmpty() || otherwise > 0;
        return status == ExitStatus.SATISFIED && differs ? ExitStatus.NOT_SATISFIED : status;
    }

    private void read(String named) {
        if (named.equals(Input.STANDARD) || !Files.isDirectory(Path.of(named))) {
            open(named);
            return;
        }
        try {
            JsonFiles.below(named).forEach(file -> open(file.toString()));
        } catch (IOException e) {
            refused(named, Input.sentence(e));
        }
    }

    private void open(String file) {
        Either<ExitStatus, BalintDocument> document = new DocumentReader(around, Format.TEXT).open(file, Either::right);
        document.peek(one -> compare(file, one)).peekLeft(wrong -> status = wrong);
    }

    private void compare(String file, BalintDocument document) {
        List<List<Assessment>> was = assessed(file, document, before);
        List<List<Assessment>> is = assessed(file, document, after);
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            for (int j = 0; j < Math.min(was.get(i).size(), is.get(i).size()); j++) {
                add(file, AssessmentDiff.of(was.get(i).get(j), is.get(i).get(j)));
            }
        }
    }

    private List<List<Assessment>> assessed(String file, BalintDocument document, Side side) {
        return new Assessed(side.rulebooks(), around.shelf(), sentence -> refused(file, sentence))
                .of(document, side.day());
    }

    private void add(String file, AssessmentDiff diff) {
        compared++;
        if (!diff.changesVerdict()) {
            otherwise += diff.rows().isEmpty() ? 0 : 1;
            return;
        }
        Locale locale = around.language().locale();
        List<String> lines = new ArrayList<>();
        lines.add(diff.after().edition() + ": " + diff.verdictInWords(locale));
        diff.rows().stream().filter(AssessmentDiff.Row::changesVerdict).forEach(row -> lines.add(row.heading(locale)));
        boolean isWorse = diff.after().verdict().compareTo(diff.before().verdict()) < 0;
        hits.add(new Hit(diff.after().subjectId().orElse(file), isWorse, lines));
    }

    private void refused(String file, String sentence) {
        status = ExitStatus.UNUSABLE;
        around.err().line(Input.shown(file) + ": " + sentence);
    }
}
