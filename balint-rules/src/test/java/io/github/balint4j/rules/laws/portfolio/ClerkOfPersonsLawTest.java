package io.github.balint4j.rules.laws.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Advice for a person can be followed: an obedient clerk carries out each step. */
@Domain(AnyPortfolio.class)
@Domain(DomainContext.Global.class)
class ClerkOfPersonsLawTest {
    private static final List<Edition> EDITIONS = Rulebooks.aboutPersons().stream()
            .flatMap(rulebook -> rulebook.editions().stream())
            .toList();

    // Of an event of several days this clerk cannot tell that it is one entry.
    private static final Set<String> BEYOND = Set.of("abs-intensive-pre", "uk-two-day-event");

    @Property(tries = 4, seed = Seed.FIXED)
    void under_every_edition(@ForAll Portfolio portfolio, @ForAll LocalDate asOf) {
        follow(new PersonClerk(false), new PersonClerk.Kept(portfolio, asOf));
    }

    @Example
    void of_somebody_who_begins_every_step_is_taken() {
        PersonClerk.Kept kept = new PersonClerk.Kept(nothingYet(), LocalDate.of(2022, 3, 1));
        Set<String> beyond = new TreeSet<>();
        for (Edition edition : EDITIONS) {
            for (Requirement row : edition.requirements()) {
                new PersonClerk(true)
                        .fault(kept, one -> one.evaluate(row.criterion()))
                        .ifPresent(fault -> beyond.add(row.id()));
            }
        }
        assertThat(beyond).isEqualTo(BEYOND);
    }

    private static void follow(PersonClerk clerk, PersonClerk.Kept kept) {
        for (Edition edition : EDITIONS) {
            for (Requirement row : edition.requirements()) {
                assertThat(clerk.fault(kept, one -> one.evaluate(row.criterion())))
                        .as("%s %s%n%s", edition.id(), row.id(), kept)
                        .isEmpty();
            }
        }
    }

    private static Portfolio nothingYet() {
        return Portfolio.builder()
                .person(PersonId.of("p"))
                .sessions(Known.of())
                .supervision(Known.of())
                .intervision(Known.of())
                .training(Known.of())
                .practice(Known.of())
                .teaching(Known.of())
                .qualifications(Known.of())
                .professions(Known.of())
                .cover(Known.of())
                .regions(Known.of())
                .agreements(Known.of())
                .memberships(Known.of())
                .authorisations(Known.of())
                .milestones(Known.of())
                .reports(Known.of())
                .documents(Known.of())
                .attestations(Known.of())
                .decisions(Known.of())
                .build();
    }
}
