package io.github.balint4j.cli.check;

import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Printer;
import io.github.balint4j.cli.document.DatedDocument;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares rulebooks on one file. */
final class Compare {
    private final List<RulebookRef> asked;
    private final Optional<LocalDate> day;
    private final Printer printer;
    private final DocumentReader intake;

    Compare(List<RulebookRef> asked, Optional<LocalDate> day, Printer printer, DocumentReader intake) {
        this.asked = asked;
        this.day = day;
        this.printer = printer;
        this.intake = intake;
    }

    /** Compares the rulebooks asked for, else all that fit, on each group that the file speaks of. */
    ExitStatus file(String file) {
        return intake.dossiers(file, day)
                .fold(
                        status -> status,
                        all -> all.stream()
                                .map(dossier -> asked.isEmpty() ? fitting(dossier) : asked(dossier))
                                .reduce(ExitStatus.SATISFIED, ExitStatus::or));
    }

    private ExitStatus asked(DatedDocument dossier) {
        List<RulebookRef> ofMembers =
                asked.stream().filter(dossier::isForMembers).toList();
        List<RulebookRef> others =
                asked.stream().filter(name -> !ofMembers.contains(name)).toList();
        ExitStatus status = others.isEmpty() ? ExitStatus.SATISFIED : asked(dossier, others);
        if (ofMembers.isEmpty()) {
            return status;
        }
        return dossier.members()
                .fold(
                        sentence -> status.or(intake.unusable(dossier.file(), sentence)),
                        members -> members.stream()
                                .map(member -> asked(member, ofMembers))
                                .reduce(status, ExitStatus::or));
    }

    private ExitStatus asked(DatedDocument dossier, List<RulebookRef> names) {
        Map<RulebookRef, DatedDocument.Held> columns = new LinkedHashMap<>();
        ExitStatus status = names.stream()
                .map(name -> dossier.under(name).fold(sentence -> intake.unusable(dossier.file(), sentence), held -> {
                    columns.putIfAbsent(held.edition(), held);
                    return held.status();
                }))
                .reduce(ExitStatus.SATISFIED, ExitStatus::or);
        print(dossier, columns.values(), List.of());
        return status;
    }

    private ExitStatus fitting(DatedDocument dossier) {
        List<DatedDocument.Held> columns = new ArrayList<>();
        Messages messages = intake.messages();
        String about = messages.say(dossier.checked().isAboutPerson() ? "about.persons" : "about.groups");
        List<String> notes = new ArrayList<>(List.of(messages.say("compare.all", "about", about)));
        for (Rulebook rulebook : dossier.fitting()) {
            dossier.under(rulebook.id())
                    .peek(columns::add)
                    .peekLeft(sentence -> notes.add(messages.say("compare.leftOut", "why", sentence)));
        }
        print(dossier, columns, notes);
        return columns.stream()
                .map(DatedDocument.Held::status)
                .reduce(ExitStatus::or)
                .orElseGet(() -> intake.unusable(
                        dossier.file(),
                        Messages.open(
                                dossier.checked().isAboutPerson()
                                        ? "compare.no-edition.persons"
                                        : "compare.no-edition.groups",
                                "day",
                                dossier.asOf().day())));
    }

    private void print(DatedDocument dossier, Collection<DatedDocument.Held> columns, List<String> notes) {
        if (!columns.isEmpty()) {
            List<String> all = new ArrayList<>(dossier.asOf().ground().stream().toList());
            all.addAll(notes);
            columns.forEach(held -> held.note().ifPresent(all::add));
            printer.print(
                    dossier.file(),
                    Comparison.of(
                            columns.stream().map(DatedDocument.Held::assessment).toList()),
                    all);
        }
    }
}
