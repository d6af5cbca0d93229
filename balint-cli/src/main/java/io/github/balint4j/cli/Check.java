package io.github.balint4j.cli;

import io.github.balint4j.core.RulebookRef;
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
    private final List<RulebookRef> asked;
    private final Optional<LocalDate> day;
    private final Printer printer;
    private final Intake intake;

    Check(Surroundings around, List<RulebookRef> asked, Optional<LocalDate> day, Format format, Printer printer) {
        this.around = around;
        this.asked = asked;
        this.day = day;
        this.printer = printer;
        this.intake = new Intake(around, format);
    }

    /** Checks a file under all its rulebooks. */
    ExitStatus file(String file) {
        return intake.open(file).fold(status -> status, checked -> assessed(file, checked));
    }

    private ExitStatus assessed(String file, Checked checked) {
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
                .map(name -> around.shelf()
                        .edition(name, asOf.day())
                        .fold(
                                sentence -> intake.unusable(file, (follows ? unknown(name) : "") + sentence),
                                edition -> assessed(file, checked, edition, asOf.day(), notes)))
                .reduce(ExitStatus.SATISFIED, ExitStatus::or);
    }

    private static String unknown(RulebookRef name) {
        return "the document follows " + name + ", which cannot be used (choose another with --rulebook): ";
    }

    private ExitStatus assessed(String file, Checked checked, Edition edition, LocalDate asOf, List<String> notes) {
        Assessment assessment = checked.assess().apply(edition, asOf);
        List<String> all = new ArrayList<>(notes);
        AsOf.notInForce(edition, asOf).ifPresent(all::add);
        printer.print(file, assessment, all);
        return ExitStatus.of(assessment.verdict());
    }
}
