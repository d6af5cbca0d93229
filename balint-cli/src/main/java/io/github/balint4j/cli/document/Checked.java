package io.github.balint4j.cli.document;

import io.github.balint4j.cli.console.Advice;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.rules.participation.MemberAssessments;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A document, as far as checking it goes.
 *
 * @param kind its kind, as it is written
 * @param follows the rulebooks that it names
 * @param statedOn the day that it states
 * @param group the group, where it is one
 * @param portfolio the portfolio, where it is one
 * @param assess how it is assessed
 */
public record Checked(
        String kind,
        List<RulebookRef> follows,
        Optional<LocalDate> statedOn,
        Optional<BalintGroup> group,
        Optional<Portfolio> portfolio,
        BiFunction<Edition, LocalDate, Assessment> assess) {
    // Of a group among several.
    private static final String ANNOUNCED = "group of several";

    /** The document, or each group that it speaks of; or why its kind is not checked, a sentence. */
    public static Either<String, List<Checked>> allOf(BalintDocument document) {
        return document instanceof BalintDocument.OfGroups of
                ? Either.right(of.groups().stream()
                        .map(group ->
                                of(new BalintDocument.OfGroup(group)).get().announced())
                        .toList())
                : of(document).map(List::of);
    }

    private Checked announced() {
        return new Checked(ANNOUNCED, follows, statedOn, group, portfolio, assess);
    }

    private static Either<String, Checked> of(BalintDocument document) {
        String kind = document.kind();
        if (document instanceof BalintDocument.OfGroup of) {
            BalintGroup group = of.group();
            return Either.right(new Checked(
                    kind,
                    group.frame().follows(),
                    group.statedOn(),
                    Optional.of(group),
                    Optional.empty(),
                    (edition, day) -> edition.assess(group, day)));
        }
        if (document instanceof BalintDocument.OfFrame of) {
            GroupFrame frame = of.frame();
            return Either.right(new Checked(
                    kind,
                    frame.follows(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    (edition, day) -> edition.assess(frame, day)));
        }
        if (document instanceof BalintDocument.OfPortfolio of) {
            Portfolio person = of.portfolio();
            return Either.right(new Checked(
                    kind,
                    person.follows(),
                    person.statedOn(),
                    Optional.empty(),
                    Optional.of(person),
                    (edition, day) -> edition.assess(person, day)));
        }
        return Either.left(Messages.open("document.not-checked", "kind", kind, "advice", Advice.on(kind)));
    }

    /** What the record of a group shows of each of its members; of anything else, nothing. */
    List<Checked> members() {
        return group.stream()
                .flatMap(one -> MemberAssessments.portfoliosOf(one).stream())
                .map(one -> of(new BalintDocument.OfPortfolio(one)).get())
                .toList();
    }

    /** Where it names a rulebook that it follows, as a JSON Pointer. */
    public String pointerTo(RulebookRef name) {
        return kind.equals(ANNOUNCED)
                ? ""
                : (kind.equals("group") ? "/frame" : "") + "/follows/" + follows.indexOf(name);
    }

    /** Whether it is about a person, and not about a group. */
    public boolean isAboutPerson() {
        return portfolio.isPresent();
    }

    /** The edition that the rulebook has for it on the day; or why it has none, a sentence. */
    public Either<String, Edition> editionOf(Rulebook rulebook, LocalDate day) {
        try {
            return Either.right(
                    portfolio.isPresent() ? rulebook.editionFor(portfolio.get(), day) : rulebook.inForceOn(day));
        } catch (NoEditionInForceException e) {
            return Either.left(String.valueOf(e.getMessage()));
        }
    }

    /** By what it keeps an edition of the rulebook, in words; empty where the day chooses the edition. */
    public Optional<String> kept(Rulebook rulebook, LocalDate day, Locale locale) {
        return portfolio.flatMap(person -> rulebook.kept(person, day, locale));
    }
}
