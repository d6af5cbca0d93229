package io.github.balint4j.cli.overview;

import io.github.balint4j.cli.console.Advice;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.console.ProblemPrinter;
import io.github.balint4j.cli.document.Assessed;
import io.github.balint4j.cli.document.JsonFiles;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.overview.Overview;
import io.github.balint4j.rules.rulebook.Assessment;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the documents of folders one after the other, and keeps of each only its entry. */
final class Folder {
    // After how many files the progress is shown again.
    private static final int STEP = 10;

    private final Environment around;
    private final Overview overview;
    private final List<RulebookRef> asked;
    private final List<OverviewRow> rows = new ArrayList<>();
    private ExitStatus status = ExitStatus.SATISFIED;
    private int files;
    private int unread;

    Folder(Environment around, Overview overview, List<RulebookRef> asked) {
        this.around = around;
        this.overview = overview;
        this.asked = asked;
    }

    /** Shows the table of all of them. */
    ExitStatus show(Names names, List<String> folders, boolean onlyAttention, TableFormat format) {
        List<List<Path>> found = folders.stream().map(this::documents).toList();
        int all = found.stream().mapToInt(List::size).sum();
        for (int i = 0; i < found.size(); i++) {
            Path folder = Path.of(folders.get(i));
            found.get(i).forEach(file -> read(folder, file, all));
        }
        progress("");
        around.out().print(new OverviewTable(overview, rows, files, unread, onlyAttention, names).in(format));
        around.out().flush();
        return status;
    }

    private List<Path> documents(String folder) {
        try {
            return JsonFiles.below(folder);
        } catch (IOException e) {
            unusable(folder, Messages.open("overview.folder"));
            return List.of();
        }
    }

    private void read(Path folder, Path file, int all) {
        files++;
        if (files % STEP == 0) {
            progress(Messages.open("overview.progress", "count", files, "all", all));
        }
        String name = file.equals(folder)
                ? file.getFileName().toString()
                : folder.relativize(file).toString();
        new Input(around.in())
                .read(file.toString())
                .peekLeft(sentence -> unread(() -> unusable(file.toString(), sentence)))
                .forEach(bytes -> BalintJson.read(bytes)
                        .toEither()
                        .peek(document -> take(name, document))
                        .peekLeft(problems -> Advice.onCases(bytes, problems)
                                .ifPresentOrElse(
                                        sentence -> unread(() -> unusable(file.toString(), sentence)),
                                        () -> unread(() -> unreadable(file.toString(), problems)))));
    }

    private void take(String name, BalintDocument document) {
        List<List<Assessment>> assessed =
                new Assessed(asked, around.shelf(), sentence -> unusable(name, sentence)).of(document, overview.asOf());
        if (document instanceof BalintDocument.OfLeaders of) {
            add(name, overview.entry(of.leaders()));
        } else if (document instanceof BalintDocument.OfPortfolio of) {
            add(name, overview.entry(of.portfolio(), assessed.get(0)));
        } else if (document instanceof BalintDocument.OfFrame of) {
            add(name, overview.entry(of.frame(), assessed.get(0)));
        } else if (document instanceof BalintDocument.OfGroup of) {
            add(name, overview.entry(of.group(), assessed.get(0)));
        } else if (document instanceof BalintDocument.OfGroups of) {
            for (int i = 0; i < of.groups().size(); i++) {
                add(name, overview.entry(of.groups().get(i), assessed.get(i)));
            }
        }
    }

    private void add(String name, Overview.Entry entry) {
        rows.add(new OverviewRow(name, entry));
    }

    private void unread(Runnable told) {
        unread++;
        told.run();
    }

    private void unreadable(String file, Seq<Problem> problems) {
        status = ExitStatus.UNUSABLE;
        problems.forEach(problem -> around.err().line(ProblemPrinter.line(file, problem, around.language())));
    }

    private void unusable(String file, String sentence) {
        status = ExitStatus.UNUSABLE;
        around.err().line(Input.shown(file) + ": " + sentence);
    }

    // One line that is written over again and again, where somebody watches.
    private void progress(String text) {
        if (around.terminal()) {
            around.err().print("\r\u001b[K" + text);
            around.err().flush();
        }
    }
}
