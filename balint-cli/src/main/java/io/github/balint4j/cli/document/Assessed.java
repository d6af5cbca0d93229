package io.github.balint4j.cli.document;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.RulebookRegistry;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.rulebook.Assessment;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Documents under the rulebooks that are asked for, else those that they say they follow. */
public final class Assessed {
    private final List<RulebookRef> asked;
    private final RulebookRegistry shelf;
    private final Consumer<String> refused;

    /**
     * An assessor.
     *
     * @param asked the rulebooks that are asked for; none: those that a document follows
     * @param shelf where the rulebooks are
     * @param refused takes the sentence that says why a rulebook cannot be used
     */
    public Assessed(List<RulebookRef> asked, RulebookRegistry shelf, Consumer<String> refused) {
        this.asked = asked;
        this.shelf = shelf;
        this.refused = refused;
    }

    /**
     * The assessments on that day, for each thing that the document is about: one, or one for each group of several; nothing for documents
     * that are not held against rulebooks.
     */
    public List<List<Assessment>> of(BalintDocument document, LocalDate day) {
        Either<String, List<Checked>> checked = Checked.allOf(document);
        return checked.isLeft()
                ? List.of()
                : checked.get().stream().map(one -> of(one, day)).toList();
    }

    private List<Assessment> of(Checked checked, LocalDate day) {
        // Its notes are not shown.
        Messages english = Messages.in(Language.ENGLISH);
        DatedDocument dated = new DatedDocument("", "", checked, new AsOf(day, Optional.empty()), shelf, english);
        List<RulebookRef> names = asked.isEmpty()
                ? checked.follows()
                : asked.stream().filter(dated::fits).toList();
        List<Assessment> assessments = new ArrayList<>();
        names.stream()
                .distinct()
                .forEach(name -> dated.under(name)
                        .peek(held -> assessments.add(held.assessment()))
                        .peekLeft(refused));
        return assessments;
    }
}
