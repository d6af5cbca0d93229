package io.github.balint4j.cli;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Document;
import io.github.balint4j.json.Problem;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one file after the other. */
final class Check {
    /** The rulebook for documents that name none. */
    static final String DEFAULT = "se-sfmp/group";

    private final Surroundings around;
    private final Shelf shelf;
    private final List<RulebookRef> asked;
    private final Optional<LocalDate> day;
    private final Format format;
    private final Printer printer;
    private final Input input;

    Check(
            Surroundings around,
            Shelf shelf,
            List<RulebookRef> asked,
            Optional<LocalDate> day,
            Format format,
            Printer printer) {
        this.around = around;
        this.shelf = shelf;
        this.asked = asked;
        this.day = day;
        this.format = format;
        this.printer = printer;
        this.input = new Input(around.in());
    }

    /** Checks a file under all its rulebooks. */
    ExitStatus file(String file) {
        return input.read(file)
                .fold(
                        sentence -> unusable(file, sentence),
                        bytes -> BalintJson.read(bytes)
                                .fold(problems -> unreadable(file, problems), document -> assessed(file, document)));
    }

    private ExitStatus unusable(String file, String sentence) {
        around.err().line(Input.shown(file) + ": " + sentence);
        return ExitStatus.UNUSABLE;
    }

    private ExitStatus unreadable(String file, Iterable<Problem> problems) {
        if (format == Format.JSON) {
            around.out().line(ProblemPrinter.json(file, problems));
        }
        problems.forEach(problem -> around.err().line(ProblemPrinter.line(file, problem)));
        return ExitStatus.UNUSABLE;
    }

    private ExitStatus assessed(String file, Document document) {
        Checked checked = Checked.of(document);
        AsOf asOf = AsOf.of(day, checked.statedOn(), around.today());
        boolean follows = asked.isEmpty() && !checked.follows().isEmpty();
        List<RulebookRef> names = follows ? checked.follows() : asked;
        List<String> notes = new ArrayList<>(asOf.ground().stream().toList());
        if (names.isEmpty()) {
            names = List.of(RulebookRef.of(DEFAULT));
            notes.add("Under " + DEFAULT + ", as neither --rulebook nor the document names a rulebook.");
        }
        return names.stream()
                .distinct()
                .map(name -> shelf.edition(name, asOf.day())
                        .fold(
                                sentence -> unusable(file, (follows ? unknown(name) : "") + sentence),
                                edition -> assessed(file, checked, edition, asOf.day(), notes)))
                .reduce(ExitStatus.SATISFIED, ExitStatus::or);
    }

    private static String unknown(RulebookRef name) {
        return "the document follows " + name + ", which cannot be used (choose another with --rulebook): ";
    }

    private ExitStatus assessed(String file, Checked checked, Edition edition, LocalDate asOf, List<String> notes) {
        Assessment assessment = checked.assess().apply(edition, asOf);
        List<String> all = new ArrayList<>(notes);
        if (!edition.isInForceOn(asOf)) {
            all.add(edition + " is not in force on that day.");
        }
        printer.print(file, assessment, all);
        return ExitStatus.of(assessment.verdict());
    }
}
