package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.Standing;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A portfolio as facts.
 *
 * <ul>
 *   <li>What is undated was on record, and so had happened or begun, on the day of the document.
 *   <li>What another fact implies has happened ({@link Implied}).
 *   <li>Whatever begins after the as-of date is not seen, but for activities: those are planned.
 * </ul>
 */
final class PortfolioView {
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final long knownOn;
    private final Optional<Validity> validity;
    private final Granted granted;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> later = new ArrayList<>();
    private final List<FactList> shelves = new ArrayList<>();

    PortfolioView(Portfolio portfolio, LocalDate asOf, Optional<Validity> validity) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.knownOn = portfolio.statedOn().orElse(asOf).toEpochDay();
        this.validity = validity;
        this.granted = new Granted(portfolio.decisions(), LocalDate.ofEpochDay(knownOn));
    }

    Facts facts() {
        activities(FactKind.SESSION, "/sessions", portfolio.sessions());
        activities(FactKind.SUPERVISION, "/supervision", portfolio.supervision());
        activities(FactKind.INTERVISION, "/intervision", portfolio.intervision());
        activities(FactKind.TRAINING, "/training", portfolio.training());
        activities(FactKind.PRACTICE, "/practice", portfolio.practice());
        activities(FactKind.TEACHING, "/teaching", portfolio.teaching());
        standings(FactKind.QUALIFICATION, "/qualifications", portfolio.qualifications());
        standings(FactKind.PROFESSION, "/professions", portfolio.professions());
        standings(FactKind.COVER, "/cover", portfolio.cover());
        standings(FactKind.REGION, "/regions", portfolio.regions());
        standings(FactKind.AGREEMENT, "/agreements", portfolio.agreements());
        shelf(
                FactKind.MEMBERSHIP,
                "/memberships",
                portfolio.memberships(),
                Directory.memberships(portfolio.memberships(), "/memberships", knownOn));
        shelf(
                FactKind.AUTHORISATION,
                "/authorisations",
                portfolio.authorisations(),
                Directory.authorisations(portfolio.authorisations(), "/authorisations", knownOn));
        points(FactKind.MILESTONE, "/milestones", portfolio.milestones(), this::milestone);
        points(FactKind.REPORT, "/reports", portfolio.reports(), this::report);
        points(FactKind.DOCUMENT, "/documents", portfolio.documents(), this::document);
        points(FactKind.ATTESTATION, "/attestations", portfolio.attestations(), PlainFact::of);
        points(FactKind.DECISION, "/decisions", portfolio.decisions(), this::decision);
        shelves.addAll(Implied.shelves(facts, portfolio.qualifications().state()));
        facts.addAll(Implied.by(List.copyOf(facts)));
        return new Facts(
                asOf,
                new FrameView(GroupFrame.unstated(), ""),
                Directory.of(portfolio, knownOn),
                facts,
                List.of(),
                later,
                shelves);
    }

    private void activities(FactKind kind, String path, Known<Experience> list) {
        String items = DataPath.items(path, list);
        for (int i = 0; i < list.items().size(); i++) {
            facts.add(new ExperienceFact(
                    new DataPath(items, i), kind, list.items().get(i), asOf.toEpochDay(), knownOn));
        }
        shelf(kind, path, list);
    }

    private void standings(FactKind kind, String path, Known<Standing> list) {
        shelf(kind, path, list, Directory.standings(kind, list, path, knownOn));
    }

    private <T> void points(FactKind kind, String path, Known<T> list, BiFunction<DataPath, T, Fact> fact) {
        String items = DataPath.items(path, list);
        List<Fact> all = new ArrayList<>();
        for (T one : list.items()) {
            all.add(fact.apply(new DataPath(items, all.size()), one));
        }
        shelf(kind, path, list, all);
    }

    private void shelf(FactKind kind, String path, Known<?> list, List<Fact> all) {
        for (Fact fact : all) {
            (fact.days().fromLow() <= asOf.toEpochDay() ? facts : later).add(fact);
        }
        shelf(kind, path, list);
    }

    private void shelf(FactKind kind, String path, Known<?> list) {
        shelves.add(new FactList(
                path.substring(1), path, list.state(), new PlainFact(DataPath.of(path), kind, "", "", Days.UNKNOWN)));
    }

    private Fact milestone(DataPath path, Milestone one) {
        return authority(
                point(path, FactKind.MILESTONE, one.code(), one.on()).with(Attribute.CODE, one.code()), one.with());
    }

    private Fact report(DataPath path, Report one) {
        PlainFact fact = point(path, FactKind.REPORT, one.role(), one.on()).with(Attribute.ROLE, one.role());
        one.author().ifPresent(author -> fact.with(Attribute.AUTHOR, author.value()));
        return fact;
    }

    private Fact document(DataPath path, Document one) {
        return point(path, FactKind.DOCUMENT, one.code(), one.on()).with(Attribute.CODE, one.code());
    }

    // A decision holds from its day on, until it ends, is withdrawn, or for good.
    private Fact decision(DataPath path, Decision one) {
        Optional<Period> term = validity.filter(any -> one.kind() == DecisionKind.RECOGNISE)
                .filter(any -> any.body().equals(one.authority()))
                .map(Validity::period);
        PlainFact fact = new PlainFact(path, FactKind.DECISION, "", Codes.of(one.kind()), granted.days(one, term))
                .with(Attribute.CODE, Codes.of(one.kind()))
                .with(Attribute.AUTHORITY, one.authority().value());
        // A decision that names no row, as usual, is about none: that is no gap.
        if (!one.requirement().isUnknown()) {
            fact.with(Attribute.REQUIREMENT, one.requirement().value().stream().toList());
        }
        one.amount().ifPresent(amount -> fact.with(new Credit(amount, one.unit().orElseThrow())));
        one.tier().ifPresent(tier -> fact.with(Attribute.TIER, tier.value()));
        return fact;
    }

    private PlainFact point(DataPath path, FactKind kind, String name, Given<PartialDate> on) {
        return new PlainFact(path, kind, "", name, Days.point(on, knownOn));
    }

    private static Fact authority(PlainFact fact, Optional<IssuerId> body) {
        return body.isPresent() ? fact.with(Attribute.AUTHORITY, body.get().value()) : fact;
    }
}
