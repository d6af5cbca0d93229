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
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

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
                    .directory(shuffled(Known.complete(portfolio.directory()).map(one -> shuffled(one, random)), random)
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
    /** Whoever was there, and is not said to have come late or left early, was there for all of the time. */
    WHOLE_TIME {
        @Override
        Portfolio of(Portfolio portfolio, Random random) {
            return each(portfolio, PortfolioRespelling::wholeTime);
        }
    },
    /** Several sessions of one day, of one group that is named, are these sessions, one right after the other. */
    SESSION_BY_SESSION {
        @Override
        Portfolio of(Portfolio portfolio, Random random) {
            return Portfolio.builder()
                    .from(portfolio)
                    .sessions(oneByOne(
                            portfolio.sessions(), entry -> entry.group().isPresent()))
                    .supervision(oneByOne(portfolio.supervision(), entry -> true))
                    .intervision(oneByOne(portfolio.intervision(), entry -> true))
                    .training(oneByOne(portfolio.training(), entry -> true))
                    .teaching(oneByOne(portfolio.teaching(), entry -> true))
                    .build();
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

    private static final long DAY = 24 * 60;

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

    static DirectoryEntry shuffled(DirectoryEntry entry, Random random) {
        return DirectoryEntry.builder()
                .from(entry)
                .credentials(shuffled(entry.credentials(), random))
                .memberships(shuffled(entry.memberships(), random))
                .qualifications(shuffled(entry.qualifications(), random))
                .build();
    }

    static Experience wholeTime(Experience entry) {
        Optional<Integer> all = entry.duration().map(time -> (int) time.toMinutes());
        if (all.isEmpty() || !(entry.minutes().isUsual() || entry.minutes().is(all.get()))) {
            return entry;
        }
        return Experience.builder()
                .from(entry)
                .minutes(entry.minutes().isUsual() ? Given.ofOptional(all) : Given.usual())
                .build();
    }

    /** The same portfolio, but that many entries of one day are of two sessions of so long, from a time of that day on. */
    static Portfolio inTwos(Portfolio portfolio, Random random) {
        AtomicInteger hour = new AtomicInteger();
        Portfolio ofGroups = Portfolio.builder()
                .from(portfolio)
                .sessions(portfolio
                        .sessions()
                        .map(entry -> Experience.builder()
                                .from(entry)
                                .group(entry.group().or(() -> Optional.of(GroupId.of("g3"))))
                                .build()))
                .build();
        return each(ofGroups, entry -> {
            boolean oneDay = entry.date().flatMap(PartialDate::date).isPresent();
            return oneDay && entry.minutes().isUsual() && random.nextInt(3) > 0
                    ? Experience.builder()
                            .from(entry)
                            .startsAt(LocalTime.of(hour.getAndIncrement() % 22, 0))
                            .sessions(BigDecimal.valueOf(2))
                            .duration(Duration.ofMinutes(List.of(60, 90, 120).get(random.nextInt(3))))
                            .build()
                    : entry;
        });
    }

    static Known<Experience> oneByOne(Known<Experience> list, Predicate<Experience> which) {
        List<Experience> all = new ArrayList<>();
        list.items().forEach(entry -> all.addAll(which.test(entry) ? oneByOne(entry) : List.of(entry)));
        return list.isAbsent() ? list : list.isComplete() ? Known.complete(all) : Known.incomplete(all);
    }

    // Where it says when it begins and how long it lasts, and ends on the same day. The cases of all of them were those
    // of the first.
    private static List<Experience> oneByOne(Experience entry) {
        BigDecimal number = entry.sessions().value().orElse(BigDecimal.ONE);
        boolean several = number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.ONE) > 0;
        boolean allOfIt = entry.minutes().isUsual();
        if (!several
                || !allOfIt
                || entry.startsAt().isEmpty()
                || entry.duration().isEmpty()) {
            return List.of(entry);
        }
        int count = number.intValueExact();
        long minutes = entry.duration().get().toMinutes();
        LocalTime start = entry.startsAt().get();
        if (minutes % count != 0 || start.toSecondOfDay() / 60 + minutes >= DAY) {
            return List.of(entry);
        }
        Duration each = Duration.ofMinutes(minutes / count);
        return IntStream.range(0, count)
                .mapToObj(i -> Experience.builder()
                        .from(entry)
                        .startsAt(start.plus(each.multipliedBy(i)))
                        .sessions(BigDecimal.ONE)
                        .duration(each)
                        .cases(entry.cases().isPresent() && i > 0 ? OptionalInt.of(0) : entry.cases())
                        .build())
                .toList();
    }

    static Experience otherDays(Experience entry) {
        if (entry.startsAt().isPresent()) {
            return entry;
        }
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
