package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;

/**
 * Fills what a portfolio leaves open with something that agrees with all that it says: one way of many that the truth may be.
 * Nothing that is said is changed.
 */
final class PortfolioFiller {
    private static final int TRIES = 6;
    private final LocalDate asOf;
    private final Gaps gaps;
    private final Random random;

    private PortfolioFiller(LocalDate asOf, LocalDate knownOn, Random random) {
        this.asOf = asOf;
        this.random = random;
        this.gaps = new Gaps(asOf, knownOn, random);
    }

    /** The portfolio with some or all of its gaps filled. */
    static Portfolio fill(Portfolio portfolio, LocalDate asOf, long seed) {
        Random random = new Random(seed);
        LocalDate knownOn =
                portfolio.statedOn().orElse(random.nextInt(6) == 0 ? asOf.minusDays(random.nextInt(30)) : asOf);
        PortfolioFiller filler = new PortfolioFiller(asOf, knownOn, random);
        for (int i = 0; i < TRIES; i++) {
            try {
                return filler.fill(portfolio, knownOn);
            } catch (ContradictionException e) {
                // not how it can have been
            }
        }
        return portfolio;
    }

    private Portfolio fill(Portfolio from, LocalDate knownOn) {
        boolean dated = from.statedOn().isPresent() || !knownOn.equals(asOf);
        return Portfolio.builder()
                .from(from)
                .statedOn(dated ? Optional.of(knownOn) : from.statedOn())
                .sessions(list(from.sessions(), AnyEntry.sessions(), gaps::fillSession))
                .supervision(activities(from.supervision()))
                .intervision(activities(from.intervision()))
                .training(activities(from.training()))
                .practice(list(from.practice(), AnyEntry.activities(), gaps::fillPractice))
                .teaching(activities(from.teaching()))
                .qualifications(standings(from.qualifications(), AnyPortfolio.QUALIFICATIONS))
                .professions(standings(from.professions(), "physician", "nurse"))
                .cover(standings(from.cover(), "liability"))
                .regions(standings(from.regions(), "de-by", "de-be"))
                .agreements(standings(from.agreements(), "code-of-ethics"))
                .memberships(list(from.memberships(), AnyEntry.memberships(), this::fill))
                .authorisations(list(from.authorisations(), AnyEntry.credentials(), this::fill))
                .milestones(list(from.milestones(), AnyEntry.milestones(), this::fill))
                .reports(list(
                        from.reports(),
                        AnyEntry.reports(),
                        one -> new Report(one.role(), one.author(), one.to(), gaps.point(one.on()))))
                .documents(list(
                        from.documents(), AnyEntry.documents(), one -> new Document(one.code(), gaps.point(one.on()))))
                // What a criterion asks for is no gap: people may overrule a reading. Other judgements are.
                .attestations(distinct(list(from.attestations(), AnyEntry.attestations(), one -> one)))
                .decisions(list(from.decisions(), AnyEntry.decisions(), this::fill))
                .directory(directory(from.directory()))
                .build();
    }

    private Known<Experience> activities(Known<Experience> list) {
        return list(list, AnyEntry.activities(), gaps::fillActivity);
    }

    private Known<Standing> standings(Known<Standing> list, String... codes) {
        return list(list, AnyEntry.standings(codes), this::fill);
    }

    private <T> Known<T> list(Known<T> before, Arbitrary<T> more, UnaryOperator<T> filled) {
        List<T> all = new ArrayList<>();
        before.items().forEach(one -> all.add(gaps.chance() ? filled.apply(one) : one));
        if (before.isComplete() || !gaps.chance()) {
            return before.isAbsent() ? before : before.isComplete() ? Known.complete(all) : Known.incomplete(all);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            T one = more.generator(100).next(random).value();
            all.add(random.nextBoolean() ? filled.apply(one) : one);
        }
        return gaps.chance() ? Known.complete(all) : Known.incomplete(all);
    }

    private static <T> Known<T> distinct(Known<T> list) {
        List<T> items = list.items().stream().distinct().toList();
        return list.isAbsent() ? list : list.isComplete() ? Known.complete(items) : Known.incomplete(items);
    }

    private Standing fill(Standing one) {
        Given<PartialDate> until = gaps.last(one.from(), one.until());
        return new Standing(
                one.code(),
                one.field().or(() -> gaps.maybe("health", "law")),
                one.authority().or(() -> gaps.maybe(AnyEntry.BODIES)),
                gaps.first(one.from(), until),
                until);
    }

    private SocietyMembership fill(SocietyMembership one) {
        Given<PartialDate> until = gaps.last(one.from(), one.until());
        return new SocietyMembership(one.society(), gaps.first(one.from(), until), until);
    }

    private Credential fill(Credential one) {
        return new Credential(
                one.issuer(),
                one.status(),
                one.tier().or(() -> gaps.maybe(Tier.of("full"), Tier.of("local"))),
                gaps.first(one.from(), one.until()),
                one.until());
    }

    private Milestone fill(Milestone one) {
        return new Milestone(one.code(), one.with().or(() -> gaps.maybe(AnyEntry.BODIES)), gaps.point(one.on()));
    }

    private Decision fill(Decision one) {
        return Decision.builder()
                .from(one)
                .tier(one.tier().or(() -> gaps.maybe(Tier.of("full"), Tier.of("local"))))
                .on(gaps.first(one.on(), one.until()))
                .build();
    }

    private List<DirectoryEntry> directory(List<DirectoryEntry> before) {
        List<DirectoryEntry> all = new ArrayList<>();
        before.forEach(one -> all.add(fill(one)));
        Set<String> known = before.stream().map(DirectoryEntry::id).collect(Collectors.toSet());
        for (PersonId person : AnyEntry.PEOPLE) {
            if (!known.contains(person.value()) && gaps.chance()) {
                all.add(fill(DirectoryEntry.builder().id(person).build()));
            }
        }
        return all;
    }

    private DirectoryEntry fill(DirectoryEntry one) {
        return DirectoryEntry.builder()
                .id(one.id())
                .credentials(list(one.credentials(), AnyEntry.credentials(), this::fill))
                .memberships(list(one.memberships(), AnyEntry.memberships(), this::fill))
                .qualifications(standings(one.qualifications(), AnyPortfolio.QUALIFICATIONS))
                .build();
    }
}
