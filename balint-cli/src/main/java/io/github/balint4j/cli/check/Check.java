package io.github.balint4j.cli.check;

import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Located;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Printer;
import io.github.balint4j.cli.document.Checked;
import io.github.balint4j.cli.document.DatedDocument;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.GroupStatus;
import io.github.balint4j.rules.participation.MemberAssessments;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one file after the other. */
final class Check {
    /** The rulebook for groups that name none. */
    static final String DEFAULT = "se-sfmp/group";

    private final List<RulebookRef> asked;
    private final Optional<LocalDate> day;
    private final Printer printer;
    private final DocumentReader intake;

    Check(List<RulebookRef> asked, Optional<LocalDate> day, Printer printer, DocumentReader intake) {
        this.asked = asked;
        this.day = day;
        this.printer = printer;
        this.intake = intake;
    }

    /** Checks them, each under all its rulebooks. */
    ExitStatus files(List<String> files) {
        return files.stream()
                .map(file -> intake.dossiers(file, day).fold(status -> status, all -> assessed(all, files.size() > 1)))
                .reduce(ExitStatus.SATISFIED, ExitStatus::or);
    }

    private ExitStatus assessed(List<DatedDocument> dossiers, boolean several) {
        return dossiers.stream()
                .map(dossier -> assessed(dossier, several))
                .reduce(ExitStatus.SATISFIED, ExitStatus::or);
    }

    private ExitStatus assessed(DatedDocument dossier, boolean several) {
        Checked checked = dossier.checked();
        boolean follows = asked.isEmpty() && !checked.follows().isEmpty();
        List<RulebookRef> names = follows ? checked.follows() : several ? fitting(dossier) : asked;
        List<String> notes = new ArrayList<>(dossier.asOf().ground().stream().toList());
        if (names.isEmpty()) {
            if (checked.isAboutPerson()) {
                return intake.unusable(dossier.file(), Messages.open("check.follows-none", "known", dossier.known()));
            }
            names = List.of(RulebookRef.of(DEFAULT));
            notes.add(intake.messages().say("check.default", "rulebook", DEFAULT));
        }
        ExitStatus status = names.stream()
                .distinct()
                .map(name -> (dossier.isForMembers(name)
                                ? members(dossier, name, notes)
                                : subject(dossier, name, notes))
                        .getOrElseGet(sentence ->
                                follows ? unknown(dossier, name, sentence) : intake.unusable(dossier.file(), sentence)))
                .reduce(ExitStatus.SATISFIED, ExitStatus::or);
        LocalDate on = dossier.asOf().day();
        if (status != ExitStatus.UNUSABLE) {
            checked.group()
                    .map(group -> GroupLife.of(group).status(on))
                    .filter(GroupStatus::saysSomething)
                    .ifPresent(found -> printer.print(
                            intake.messages().say("life.head", "day", on),
                            found.sentences(intake.messages().locale())));
        }
        return status;
    }

    private Either<String, ExitStatus> subject(DatedDocument dossier, RulebookRef name, List<String> notes) {
        return dossier.under(name).map(held -> printed(dossier.file(), held, notes));
    }

    // At a glance first, then each member.
    private Either<String, ExitStatus> members(DatedDocument dossier, RulebookRef name, List<String> notes) {
        return dossier.members().flatMap(all -> under(all, name)).map(all -> {
            printer.print(
                    dossier.file(),
                    new MemberAssessments(
                            dossier.checked().group().orElseThrow().id(),
                            all.stream().map(DatedDocument.Held::assessment).toList()),
                    notes);
            return all.stream()
                    .map(held -> printed(dossier.file(), held, List.of()))
                    .reduce(ExitStatus.SATISFIED, ExitStatus::or);
        });
    }

    private static Either<String, List<DatedDocument.Held>> under(List<DatedDocument> members, RulebookRef name) {
        return Either.sequenceRight(io.vavr.collection.List.ofAll(members).map(one -> one.under(name)))
                .map(Seq::asJava);
    }

    // Several files may be of several kinds: each takes what fits. Where nothing does, that is said of each name.
    private List<RulebookRef> fitting(DatedDocument dossier) {
        List<RulebookRef> fitting = asked.stream().filter(dossier::fits).toList();
        return fitting.isEmpty() ? asked : fitting;
    }

    private ExitStatus unknown(DatedDocument dossier, RulebookRef name, String sentence) {
        return intake.unusable(
                dossier.file(),
                Located.in(dossier.text(), dossier.checked().pointerTo(name)),
                Messages.open("check.follows-unusable", "rulebook", ForeignText.openId(name), "why", sentence));
    }

    private ExitStatus printed(String file, DatedDocument.Held held, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        held.note().ifPresent(all::add);
        printer.print(file, held.assessment(), all);
        return held.status();
    }
}
