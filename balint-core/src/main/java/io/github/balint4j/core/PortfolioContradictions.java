package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks through one portfolio for what cannot be true together. */
final class PortfolioContradictions {
    private static final String OTHERWISE = "entry.twice";
    private static final String OF_SEVERAL = "entry.twice.several";

    private static final BigDecimal MANY_ON_A_DAY = BigDecimal.valueOf(3);

    private final Portfolio portfolio;
    private final Found found = new Found();

    PortfolioContradictions(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<Contradiction> find() {
        experiences("/sessions", portfolio.sessions(), OF_SEVERAL);
        notSessions("/supervision", portfolio.supervision());
        experiences("/supervision", portfolio.supervision(), OF_SEVERAL);
        notSessions("/intervision", portfolio.intervision());
        experiences("/intervision", portfolio.intervision(), OF_SEVERAL);
        notSessions("/training", portfolio.training());
        experiences("/training", portfolio.training(), OTHERWISE);
        notSessions("/practice", portfolio.practice());
        experiences("/practice", portfolio.practice(), OTHERWISE);
        notSessions("/teaching", portfolio.teaching());
        experiences("/teaching", portfolio.teaching(), OTHERWISE);
        repeats("/qualifications", portfolio.qualifications(), one -> whole(one.from(), one.until()));
        repeats("/professions", portfolio.professions(), one -> whole(one.from(), one.until()));
        repeats("/cover", portfolio.cover(), one -> whole(one.from(), one.until()));
        repeats("/regions", portfolio.regions(), one -> whole(one.from(), one.until()));
        repeats("/agreements", portfolio.agreements(), one -> whole(one.from(), one.until()));
        repeats("/memberships", portfolio.memberships(), one -> whole(one.from(), one.until()));
        repeats("/authorisations", portfolio.authorisations(), one -> whole(one.from(), one.until()));
        repeats("/milestones", portfolio.milestones(), one -> whole(one.on(), Given.usual()));
        repeats("/reports", portfolio.reports(), one -> whole(one.on(), Given.usual()));
        repeats("/documents", portfolio.documents(), one -> whole(one.on(), Given.usual()));
        repeats(
                "/attestations",
                portfolio.attestations(),
                one -> Optional.of(one.on()),
                one -> one,
                Contradiction.Code.ATTESTED_TWICE,
                "entry.twice.once");
        repeats("/decisions", portfolio.decisions(), one -> whole(one.on(), one.until()));
        directory();
        return found.all();
    }

    List<Contradiction> doubts() {
        many("/sessions", portfolio.sessions());
        many("/supervision", portfolio.supervision());
        many("/intervision", portfolio.intervision());
        many("/training", portfolio.training());
        many("/teaching", portfolio.teaching());
        return found.all();
    }

    // Whoever writes "date": "2019" for twelve sessions thinks of the year, and not of one day of it.
    private void many(String list, Known<Experience> entries) {
        for (int i = 0; i < entries.items().size(); i++) {
            Experience one = entries.items().get(i);
            Optional<PartialDate> part = one.date().filter(day -> day.day().isEmpty());
            if (part.isPresent()
                    && one.sessions()
                            .value()
                            .filter(number -> number.compareTo(MANY_ON_A_DAY) > 0)
                            .isPresent()) {
                found.add(
                        Contradiction.Code.TOO_MANY_FOR_SPAN,
                        list + "/" + i,
                        Contradiction.say(
                                "entry.many", "number", one.sessions().value().get(), "date", part.get()));
            }
        }
    }

    private void experiences(String list, Known<Experience> entries, String instead) {
        repeats(
                list,
                entries,
                one -> one.date()
                        .flatMap(PartialDate::date)
                        .or(() -> whole(Given.ofOptional(one.since()), one.until())),
                Written::out,
                Contradiction.Code.ENTRY_TWICE,
                instead);
        StatedDay stated = new StatedDay(portfolio.statedOn());
        for (int i = 0; i < entries.items().size(); i++) {
            Experience one = entries.items().get(i);
            found.add(
                    stated.excludes(one.state(), one.date().or(one::since).flatMap(PartialDate::date), list + "/" + i));
        }
    }

    private <T> void repeats(String list, Known<T> entries, Function<T, Optional<LocalDate>> day) {
        repeats(list, entries, day, one -> one, Contradiction.Code.ENTRY_TWICE, OTHERWISE);
    }

    // What says no day may well be another one.
    private <T> void repeats(
            String list,
            Known<T> entries,
            Function<T, Optional<LocalDate>> day,
            Function<T, ?> says,
            Contradiction.Code code,
            String instead) {
        Repeats<T> repeats = new Repeats<>(says);
        for (int i = 0; i < entries.items().size(); i++) {
            T one = entries.items().get(i);
            String path = list + "/" + i;
            int index = i;
            day.apply(one)
                    .flatMap(known -> repeats.add(known, one, index))
                    .ifPresent(first -> found.add(code, path, Contradiction.say(instead, "at", list + "/" + first)));
        }
    }

    private static Optional<LocalDate> whole(Given<PartialDate> first, Given<PartialDate> last) {
        return first.value().flatMap(PartialDate::date).or(() -> last.value().flatMap(PartialDate::date));
    }

    // Whoever writes a role there thinks of a session: counted as anything else, it would be lost.
    private void notSessions(String list, Known<Experience> entries) {
        for (int i = 0; i < entries.items().size(); i++) {
            Experience one = entries.items().get(i);
            if (one.role().isPresent()) {
                found.add(Contradiction.Code.NOT_OF_THIS_LIST, list + "/" + i, Contradiction.say("entry.role"));
            }
        }
    }

    private void directory() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < portfolio.directory().size(); i++) {
            String id = portfolio.directory().get(i).id();
            Integer first = seen.putIfAbsent(id, i);
            if (first != null) {
                found.add(
                        Contradiction.Code.LISTED_TWICE,
                        "/directory/" + i,
                        Contradiction.say(
                                "directory.twice", "id", ForeignText.openId(id), "at", "/directory/" + first));
            }
        }
    }
}
