package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What the laws of persons are tried on: any portfolio, criterion, and day. */
public final class AnyPortfolio extends DomainContextBase {
    static final String[] QUALIFICATIONS = {"psychotherapist", "psychoanalytic-training"};

    @Provide
    Arbitrary<LocalDate> asOf() {
        return AnyEntry.days();
    }

    @Provide
    Arbitrary<io.github.balint4j.rules.criterion.Criterion> criteria() {
        return PersonCriteria.any();
    }

    @Provide
    static Arbitrary<Portfolio> portfolios() {
        return Builders.withBuilder(AnyPortfolio::person)
                .use(AnyEntry.days().optional(0.3))
                .in(Portfolio.Builder::statedOn)
                .use(AnyEntry.known(AnyEntry.sessions(), 5))
                .in(Portfolio.Builder::sessions)
                .use(AnyEntry.known(AnyEntry.activities(), 3))
                .in(Portfolio.Builder::supervision)
                .use(AnyEntry.known(AnyEntry.activities()))
                .in(Portfolio.Builder::intervision)
                .use(AnyEntry.known(AnyEntry.activities(), 3))
                .in(Portfolio.Builder::training)
                .use(AnyEntry.known(AnyEntry.activities()))
                .in(Portfolio.Builder::practice)
                .use(AnyEntry.known(AnyEntry.activities()))
                .in(Portfolio.Builder::teaching)
                .use(AnyEntry.known(AnyEntry.standings(QUALIFICATIONS)))
                .in(Portfolio.Builder::qualifications)
                .use(AnyEntry.known(AnyEntry.standings("physician", "nurse")))
                .in(Portfolio.Builder::professions)
                .use(AnyEntry.known(AnyEntry.standings("liability")))
                .in(Portfolio.Builder::cover)
                .use(AnyEntry.known(AnyEntry.standings("de-by", "de-be")))
                .in(Portfolio.Builder::regions)
                .use(AnyEntry.known(AnyEntry.standings("code-of-ethics")))
                .in(Portfolio.Builder::agreements)
                .use(AnyEntry.known(AnyEntry.memberships()))
                .in(Portfolio.Builder::memberships)
                .use(AnyEntry.known(AnyEntry.credentials()))
                .in(Portfolio.Builder::authorisations)
                .use(AnyEntry.known(AnyEntry.milestones(), 3))
                .in(Portfolio.Builder::milestones)
                .use(AnyEntry.known(AnyEntry.reports()))
                .in(Portfolio.Builder::reports)
                .use(AnyEntry.known(AnyEntry.documents()))
                .in(Portfolio.Builder::documents)
                .use(AnyEntry.known(AnyEntry.attestations()))
                .in(Portfolio.Builder::attestations)
                .use(AnyEntry.known(AnyEntry.decisions()))
                .in(Portfolio.Builder::decisions)
                .use(AnyEntry.directory())
                .in(Portfolio.Builder::addAllDirectory)
                .build(AnyPortfolio::statedInTime);
    }

    // Without the day on which it was stated, where something was held after it.
    private static Portfolio statedInTime(Portfolio.Builder portfolio) {
        try {
            return portfolio.build();
        } catch (ContradictionException e) {
            return portfolio.statedOn(Optional.empty()).build();
        }
    }

    static Portfolio.Builder person() {
        return Portfolio.builder().person(PersonId.of("p"));
    }
}
