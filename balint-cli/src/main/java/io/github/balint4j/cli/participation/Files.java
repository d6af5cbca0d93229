package io.github.balint4j.cli.participation;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.participation.Gathered;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/** The documents that a command was given: the records of groups, and the portfolio that is added to. */
final class Files {
    private final Environment around;
    private final DocumentReader reader;
    private final List<BalintGroup> groups = new ArrayList<>();
    private final List<Portfolio> portfolios = new ArrayList<>();
    private String portfolioFile = "";

    private Files(Environment around) {
        this.around = around;
        this.reader = new DocumentReader(around, Format.TEXT);
    }

    /** The documents of these files; or the exit status, when what is wrong has been said. */
    static Either<ExitStatus, Files> read(Environment around, List<String> files) {
        Files read = new Files(around);
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
        } else {
            return Either.left(
                    document instanceof BalintDocument.OfPortfolio
                            ? Messages.open("portfolio.two")
                            : Messages.open("document.unfit", "kind", document.kind()));
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
        if (portfolios.isEmpty() && !named) {
            around.err().line("balint: " + Messages.open("person.not_named"));
            return Either.left(ExitStatus.UNUSABLE);
        }
        Gathered gathered = portfolios.isEmpty()
                ? GroupEvidence.of(person, groups)
                : GroupEvidence.addedTo(portfolios.get(0), groups);
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
        return Either.right(elsewhere ? open(gathered.portfolio()) : gathered.portfolio());
    }

    private static Portfolio open(Portfolio portfolio) {
        Known<Experience> some = Known.incomplete(portfolio.sessions().items());
        return Portfolio.builder().from(portfolio).sessions(some).build();
    }
}
