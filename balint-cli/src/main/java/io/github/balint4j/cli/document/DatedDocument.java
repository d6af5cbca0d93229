package io.github.balint4j.cli.document;

import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.RulebookRegistry;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document and the day on which it is held against rulebooks.
 *
 * @param file where it was read
 * @param text what was read there
 * @param shelf where the rulebooks are
 * @param messages what is said beside the report
 */
public record DatedDocument(
        String file, String text, Checked checked, AsOf asOf, RulebookRegistry shelf, Messages messages) {
    /**
     * What came of holding it against an edition.
     *
     * @param note why against that edition, a sentence, where that is not plain
     */
    public record Held(Assessment assessment, Optional<String> note) {
        /** The edition. */
        public RulebookRef edition() {
            return assessment.edition().id();
        }

        /** What the verdict means for the command. */
        public ExitStatus status() {
            return ExitStatus.of(assessment.verdict());
        }
    }

    /** Whether the rulebook of this name is about such a document. */
    public boolean fits(RulebookRef name) {
        return shelf.rulebook(name).exists(this::fits);
    }

    private boolean fits(Rulebook rulebook) {
        return rulebook.isAboutPersons() == checked.isAboutPerson();
    }

    /** The rulebooks that are about such a document. */
    public List<Rulebook> fitting() {
        return shelf.rulebooks().stream().filter(this::fits).toList();
    }

    /** Which rulebooks are about such a document, in words. */
    public String known() {
        List<String> names = fitting().stream().map(Rulebook::toString).toList();
        return Messages.open(
                (names.isEmpty() ? "known.none." : "known.") + subjects(checked.isAboutPerson()),
                "names",
                String.join(", ", names));
    }

    /** Held against the edition of this name, or the one that the rulebook has for it; or why not, a sentence. */
    public Either<String, Held> under(RulebookRef name) {
        return shelf.rulebook(name, this::fits)
                .filterOrElse(this::fits, this::misfit)
                .flatMap(rulebook -> name.edition().isPresent()
                        ? shelf.editions(name).map(one -> named(one.get(0)))
                        : chosen(rulebook));
    }

    /** Whether the rulebook of this name is about those who take part, and this is a group that has them. */
    public boolean isForMembers(RulebookRef name) {
        return checked.group().isPresent() && shelf.rulebook(name).exists(Rulebook::isAboutParticipants);
    }

    /** Each member of a group, as its record shows them; or why there is none, a sentence. */
    public Either<String, List<DatedDocument>> members() {
        List<DatedDocument> members = checked.members().stream()
                .map(one -> new DatedDocument(file, text, one, asOf, shelf, messages))
                .toList();
        return members.isEmpty() ? Either.left(Messages.open("members.none")) : Either.right(members);
    }

    private String misfit(Rulebook rulebook) {
        return Messages.open(
                "misfit." + subjects(rulebook.isAboutPersons()),
                "rulebook",
                rulebook,
                "kind",
                checked.kind(),
                "known",
                known());
    }

    private static String subjects(boolean persons) {
        return persons ? "persons" : "groups";
    }

    private Held named(Edition edition) {
        return held(
                edition,
                edition.isInForceOn(day())
                        ? Optional.empty()
                        : Optional.of(messages.say("edition.notInForce", "edition", edition)));
    }

    private Either<String, Held> chosen(Rulebook rulebook) {
        Optional<String> kept = checked.kept(rulebook, day(), messages.locale());
        return checked.editionOf(rulebook, day())
                .map(edition -> held(
                        edition,
                        kept.map(reason -> messages.say(
                                "edition.kept",
                                "edition",
                                edition.id().edition().orElseThrow(),
                                "rulebook",
                                rulebook,
                                "reason",
                                reason))));
    }

    private Held held(Edition edition, Optional<String> note) {
        return new Held(checked.assess().apply(edition, day()), note);
    }

    private LocalDate day() {
        return asOf.day();
    }
}
