package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ways to write the same about a person otherwise. What a way does not fit is left as it is. */
enum PortfolioRespelling {
    /** Lists have no order, nor have the leaders of an entry. */
    ORDER {
        @Override
        Portfolio of(Portfolio any, Random random) {
            Portfolio portfolio = each(
                    any,
                    entry -> Experience.builder()
                            .from(entry)
                            .leaders(shuffled(entry.leaders(), random))
                            .supervisors(shuffled(entry.supervisors(), random))
                            .approvals(shuffled(entry.approvals(), random))
                            .proof(shuffled(entry.proof(), random))
                            .build());
            return Portfolio.builder()
                    .from(portfolio)
                    .sessions(shuffled(portfolio.sessions(), random))
                    .supervision(shuffled(portfolio.supervision(), random))
                    .intervision(shuffled(portfolio.intervision(), random))
                    .training(shuffled(portfolio.training(), random))
                    .practice(shuffled(portfolio.practice(), random))
                    .teaching(shuffled(portfolio.teaching(), random))
                    .qualifications(shuffled(portfolio.qualifications(), random))
                    .professions(shuffled(portfolio.professions(), random))
                    .cover(shuffled(portfolio.cover(), random))
                    .regions(shuffled(portfolio.regions(), random))
                    .agreements(shuffled(portfolio.agreements(), random))
                    .memberships(shuffled(portfolio.memberships(), random))
                    .authorisations(shuffled(portfolio.authorisations(), random))
                    .milestones(shuffled(portfolio.milestones(), random))
                    .reports(shuffled(portfolio.reports(), random))
                    .documents(shuffled(portfolio.documents(), random))
                    .attestations(shuffled(portfolio.attestations(), random))
                    .decisions(shuffled(portfolio.decisions(), random))
                    .directory(shuffled(Known.complete(portfolio.directory()), random)
                            .items())
                    .build();
        }
    },
    /** What lasts from a day to the same day is of that day, and the other way round. */
    ONE_DAY {
        @Override
        Portfolio of(Portfolio portfolio, Random random) {
            return each(portfolio, entry -> random.nextInt(3) == 0 ? entry : otherDays(entry));
        }
    },
    /** An entry of one day that says nothing of it comprises one session. */
    ONE_SESSION {
        @Override
        Portfolio of(Portfolio portfolio, Random random) {
            return each(
                    portfolio,
                    entry -> entry.date().isPresent() && entry.sessions().isUsual()
                            ? Experience.builder()
                                    .from(entry)
                                    .sessions(BigDecimal.ONE)
                                    .build()
                            : entry);
        }
    },
    /** An entry that names a group and no event is of the group. */
    OCCASION {
        @Override
        Portfolio of(Portfolio portfolio, Random random) {
            return each(
                    portfolio,
                    entry -> entry.group().isPresent()
                                    && entry.event().isEmpty()
                                    && entry.occasion().isUsual()
                            ? Experience.builder().from(entry).occasion("group").build()
                            : entry);
        }
    },
    /** Whoever leads with others co-leads. */
    CO_LEADER {
        @Override
        Portfolio of(Portfolio portfolio, Random random) {
            return each(
                    portfolio,
                    entry -> entry.leaders().items().isEmpty()
                                    || entry.role()
                                            .filter(role -> role == GroupRole.LEADER || role == GroupRole.CO_LEADER)
                                            .isEmpty()
                            ? entry
                            : Experience.builder()
                                    .from(entry)
                                    .role(
                                            entry.role().get() == GroupRole.LEADER
                                                    ? GroupRole.CO_LEADER
                                                    : GroupRole.LEADER)
                                    .build());
        }
    },
    /** Ids are names that somebody chose. */
    IDS {
        @Override
        Portfolio of(Portfolio any, Random random) {
            Map<String, String> names = new HashMap<>();
            UnaryOperator<String> renamed =
                    id -> names.computeIfAbsent(id, unknown -> "n" + random.nextInt(10) + "." + names.size());
            UnaryOperator<PersonId> person = one -> PersonId.of(renamed.apply(one.value()));
            Portfolio portfolio = each(
                    any,
                    entry -> Experience.builder()
                            .from(entry)
                            .leaders(entry.leaders().map(person))
                            .supervisors(entry.supervisors().map(person))
                            .group(entry.group().map(group -> GroupId.of(renamed.apply(group.value()))))
                            .event(entry.event().map(renamed))
                            .build());
            return Portfolio.builder()
                    .from(portfolio)
                    .person(PersonId.of("renamed"))
                    .directory(portfolio.directory().stream()
                            .map(entry -> renamed(entry, person))
                            .toList())
                    .build();
        }
    };

    /** The same portfolio, written in this way. */
    abstract Portfolio of(Portfolio portfolio, Random random);

    /** The portfolio written in all these ways, one after the other. */
    static Portfolio all(Portfolio portfolio, List<PortfolioRespelling> ways, Random random) {
        Portfolio so = portfolio;
        for (PortfolioRespelling way : ways) {
            so = way.of(so, random);
        }
        return so;
    }

    static DirectoryEntry renamed(DirectoryEntry entry, UnaryOperator<PersonId> person) {
        // Societies keep their names: rulebooks speak of them.
        return AnyEntry.PEOPLE.stream().map(PersonId::value).anyMatch(entry.id()::equals)
                ? DirectoryEntry.builder()
                        .from(entry)
                        .id(person.apply(PersonId.of(entry.id())))
                        .build()
                : entry;
    }

    static Experience otherDays(Experience entry) {
        Optional<PartialDate> whole = entry.date().filter(date -> date.date().isPresent());
        if (whole.isPresent()) {
            return Experience.builder()
                    .from(entry)
                    .date(Optional.empty())
                    .since(whole)
                    .until(Given.ofOptional(whole))
                    .build();
        }
        boolean oneDay = entry.since()
                .filter(since -> since.date().isPresent() && entry.until().is(since))
                .isPresent();
        return oneDay
                ? Experience.builder()
                        .from(entry)
                        .since(Optional.empty())
                        .until(Given.usual())
                        .date(entry.since())
                        .build()
                : entry;
    }

    static Portfolio each(Portfolio portfolio, UnaryOperator<Experience> way) {
        return Portfolio.builder()
                .from(portfolio)
                .sessions(portfolio.sessions().map(way))
                .supervision(portfolio.supervision().map(way))
                .intervision(portfolio.intervision().map(way))
                .training(portfolio.training().map(way))
                .practice(portfolio.practice().map(way))
                .teaching(portfolio.teaching().map(way))
                .build();
    }

    static <T> Known<T> shuffled(Known<T> list, Random random) {
        List<T> items = new ArrayList<>(list.items());
        Collections.shuffle(items, random);
        return list.isAbsent() ? list : list.isComplete() ? Known.complete(items) : Known.incomplete(items);
    }
}
