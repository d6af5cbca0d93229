package io.github.balint4j.cli.participation;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.participation.Gathered;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeEvidence;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/** The documents that a command was given: the records of groups, and the portfolio that is added to. */
final class Files {
    private final Environment around;
    private final DocumentReader reader;
    private final List<BalintGroup> groups = new ArrayList<>();
    private final List<Portfolio> portfolios = new ArrayList<>();
    private final List<Programme> programmes = new ArrayList<>();
    private final List<String> attended;
    private String portfolioFile = "";

    private Files(Environment around, List<String> attended) {
        this.around = around;
        this.attended = attended;
        this.reader = new DocumentReader(around, Format.TEXT);
    }

    /** The documents of these files; or the exit status, when what is wrong has been said. */
    static Either<ExitStatus, Files> read(Environment around, List<String> files) {
        return read(around, files, List.of());
    }

    /** The same, where a programme may be among them: of its activities the person attended these. */
    static Either<ExitStatus, Files> read(Environment around, List<String> files, List<String> attended) {
        Files read = new Files(around, attended);
        ExitStatus status = files.stream()
                .map(file -> read.reader
                        .open(file, document -> read.take(file, document))
                        .fold(failed -> failed, taken -> ExitStatus.SATISFIED))
                .reduce(ExitStatus.SATISFIED, ExitStatus::or);
        return status == ExitStatus.SATISFIED ? Either.right(read) : Either.left(status);
    }

    private Either<String, BalintDocument> take(String file, BalintDocument document) {
        if (document instanceof BalintDocument.OfGroup of) {
            groups.add(of.group());
        } else if (document instanceof BalintDocument.OfGroups of) {
            groups.addAll(of.groups());
        } else if (document instanceof BalintDocument.OfPortfolio of && portfolios.isEmpty()) {
            portfolios.add(of.portfolio());
            portfolioFile = file;
        } else if (document instanceof BalintDocument.OfProgramme of && !attended.isEmpty()) {
            programmes.add(of.programme());
        } else {
            return Either.left(
                    document instanceof BalintDocument.OfPortfolio
                            ? Messages.open("portfolio.two")
                            : Messages.open(
                                    document instanceof BalintDocument.OfProgramme
                                            ? "portfolio.programme"
                                            : "document.unfit",
                                    "kind",
                                    document.kind()));
        }
        return Either.right(document);
    }

    /** The groups. */
    List<BalintGroup> groups() {
        return groups;
    }

    /**
     * What they show of the person, with what is at odds told; or the exit status, when what is wrong has been said.
     *
     * @param elsewhere whether the person took part elsewhere too
     */
    Either<ExitStatus, Portfolio> of(PersonId person, boolean elsewhere) {
        if (!portfolios.isEmpty() && !portfolios.get(0).person().equals(person)) {
            return Either.left(reader.unusable(portfolioFile, Messages.open("portfolio.other")));
        }
        boolean named =
                groups.stream().anyMatch(group -> GroupEvidence.peopleOf(group).contains(person));
        if (portfolios.isEmpty() && programmes.isEmpty() && !named) {
            around.err().line("balint: " + Messages.open("person.not_named"));
            return Either.left(ExitStatus.UNUSABLE);
        }
        Gathered gathered = gathered(person, named);
        gathered.differences()
                .forEach(one -> around.err()
                        .line(Messages.open(
                                "difference",
                                "file",
                                Input.shown(portfolioFile),
                                "pointer",
                                one.pointer(),
                                "text",
                                one.inWords(around.language().locale()))));
        return withAttended(elsewhere ? open(gathered.portfolio()) : gathered.portfolio());
    }

    private Gathered gathered(PersonId person, boolean named) {
        if (portfolios.isEmpty() && named) {
            return GroupEvidence.of(person, groups);
        }
        return GroupEvidence.addedTo(
                portfolios.isEmpty() ? Portfolio.builder().person(person).build() : portfolios.get(0), groups);
    }

    private Either<ExitStatus, Portfolio> withAttended(Portfolio portfolio) {
        List<Activity> activities = new ArrayList<>();
        for (String id : attended) {
            List<Activity> found = programmes.stream()
                    .flatMap(one -> one.activity(id).stream())
                    .toList();
            if (found.isEmpty()) {
                return unusable(Messages.open("programme.none", "activity", ForeignText.openId(id)));
            }
            activities.addAll(found);
        }
        try {
            return Either.right(ProgrammeEvidence.addedTo(
                    portfolio, activities, around.today().get()));
        } catch (ContradictionException e) {
            return unusable(e.contradictions().get(0).inWords(around.language().locale()));
        } catch (IllegalArgumentException e) {
            return unusable(
                    Messages.open("programme.not-over", "day", around.today().get()));
        }
    }

    private Either<ExitStatus, Portfolio> unusable(String sentence) {
        around.err().line("balint: " + sentence);
        return Either.left(ExitStatus.UNUSABLE);
    }

    private static Portfolio open(Portfolio portfolio) {
        Known<Experience> some = Known.incomplete(portfolio.sessions().items());
        return Portfolio.builder().from(portfolio).sessions(some).build();
    }
}
