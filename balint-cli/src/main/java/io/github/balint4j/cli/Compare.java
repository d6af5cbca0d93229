package io.github.balint4j.cli;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares rulebooks on one file. */
final class Compare {
    /** For what a rulebook is that a group, or its frame, can be held against. */
    private static final String GROUPS = "group";

    private final Surroundings around;
    private final List<RulebookRef> asked;
    private final Optional<LocalDate> day;
    private final Printer printer;
    private final Intake intake;

    Compare(Surroundings around, List<RulebookRef> asked, Optional<LocalDate> day, Format format, Printer printer) {
        this.around = around;
        this.asked = asked;
        this.day = day;
        this.printer = printer;
        this.intake = new Intake(around, format);
    }

    /** Compares the rulebooks asked for, else all that fit. */
    ExitStatus file(String file) {
        return intake.open(file).fold(status -> status, checked -> compared(file, checked));
    }

    private ExitStatus compared(String file, Checked checked) {
        AsOf asOf = AsOf.of(day, checked.statedOn(), around.today());
        List<String> notes = new ArrayList<>(asOf.ground().stream().toList());
        Set<Edition> editions = new LinkedHashSet<>();
        ExitStatus status =
                asked.isEmpty() ? fitting(file, asOf.day(), editions, notes) : asked(file, asOf.day(), editions);
        if (editions.isEmpty()) {
            return status;
        }
        editions.forEach(edition -> AsOf.notInForce(edition, asOf.day()).ifPresent(notes::add));
        List<Assessment> assessments = editions.stream()
                .map(edition -> checked.assess().apply(edition, asOf.day()))
                .toList();
        printer.print(Comparison.of(assessments), notes);
        return assessments.stream()
                .map(assessment -> ExitStatus.of(assessment.verdict()))
                .reduce(status, ExitStatus::or);
    }

    private ExitStatus asked(String file, LocalDate asOf, Set<Edition> editions) {
        return asked.stream()
                .map(name -> around.shelf()
                        .edition(name, asOf)
                        .fold(sentence -> intake.unusable(file, sentence), edition -> {
                            editions.add(edition);
                            return ExitStatus.SATISFIED;
                        }))
                .reduce(ExitStatus.SATISFIED, ExitStatus::or);
    }

    private ExitStatus fitting(String file, LocalDate asOf, Set<Edition> editions, List<String> notes) {
        notes.add("Under all rulebooks for groups, as no --rulebook was given.");
        for (Rulebook rulebook : around.shelf().rulebooks()) {
            if (rulebook.id().purpose().equals(GROUPS)) {
                around.shelf()
                        .edition(rulebook.id(), asOf)
                        .peek(editions::add)
                        .peekLeft(sentence -> notes.add("Left out: " + sentence + "."));
            }
        }
        return editions.isEmpty()
                ? intake.unusable(file, "no rulebook for groups is in force on " + asOf)
                : ExitStatus.SATISFIED;
    }
}
