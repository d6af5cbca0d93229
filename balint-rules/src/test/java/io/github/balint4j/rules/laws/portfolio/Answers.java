package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody who knows would answer to a question about the record of a person. */
final class Answers {
    private static final int MOST = 4;
    private static final Map<String, Function<Portfolio, Known<Experience>>> ACTIVITIES = new TreeMap<>(Map.of(
            "sessions", Portfolio::sessions,
            "supervision", Portfolio::supervision,
            "intervision", Portfolio::intervision,
            "training", Portfolio::training,
            "practice", Portfolio::practice,
            "teaching", Portfolio::teaching));

    private Answers() {}

    /** That a list is whole as it is. */
    interface Whole {
        Portfolio.Builder in(Portfolio.Builder builder, Portfolio portfolio);
    }

    static Optional<Whole> whole(String list, List<String> at) {
        if (at.contains("/directory")) {
            return Optional.of((b, p) -> b.directory(AnyEntry.PEOPLE.stream()
                    .filter(person ->
                            p.directory().stream().noneMatch(one -> one.id().equals(person)))
                    .map(Answers::withNothing)
                    .toList()));
        }
        return Optional.ofNullable(
                switch (list) {
                    case "sessions" -> (b, p) -> b.sessions(complete(p.sessions()));
                    case "supervision" -> (b, p) -> b.supervision(complete(p.supervision()));
                    case "intervision" -> (b, p) -> b.intervision(complete(p.intervision()));
                    case "training" -> (b, p) -> b.training(complete(p.training()));
                    case "practice" -> (b, p) -> b.practice(complete(p.practice()));
                    case "teaching" -> (b, p) -> b.teaching(complete(p.teaching()));
                    case "qualifications" -> (b, p) -> b.qualifications(complete(p.qualifications()));
                    case "professions" -> (b, p) -> b.professions(complete(p.professions()));
                    case "cover" -> (b, p) -> b.cover(complete(p.cover()));
                    case "regions" -> (b, p) -> b.regions(complete(p.regions()));
                    case "agreements" -> (b, p) -> b.agreements(complete(p.agreements()));
                    case "memberships" -> (b, p) -> b.memberships(complete(p.memberships()));
                    case "authorisations" -> (b, p) -> b.authorisations(complete(p.authorisations()));
                    case "milestones" -> (b, p) -> b.milestones(complete(p.milestones()));
                    case "reports" -> (b, p) -> b.reports(complete(p.reports()));
                    case "documents" -> (b, p) -> b.documents(complete(p.documents()));
                    case "attestations" -> (b, p) -> b.attestations(complete(p.attestations()));
                    case "decisions" -> (b, p) -> b.decisions(complete(p.decisions()));
                    default -> null;
                });
    }

    private static DirectoryEntry withNothing(PersonId person) {
        return DirectoryEntry.builder()
                .id(person)
                .credentials(Known.of())
                .memberships(Known.of())
                .qualifications(Known.of())
                .build();
    }

    private static <T> Known<T> complete(Known<T> list) {
        return Known.complete(list.items());
    }

    /** The property, at each of the places: some of what it may be. */
    static Stream<PersonClerk.Kept> to(String property, PersonClerk.Kept kept, List<String> at) {
        return IntStream.range(0, MOST).boxed().flatMap(which -> {
            Stream<PersonClerk.Kept> all = Stream.of(kept);
            for (String path : at) {
                all = all.flatMap(one -> to(property, one, path, which));
            }
            return all;
        });
    }

    private static Stream<PersonClerk.Kept> to(String property, PersonClerk.Kept kept, String path, int which) {
        String[] parts = path.replace("/items/", "/").split("/");
        if (parts.length < 3 || !parts[2].matches("\\d+")) {
            return Stream.empty();
        }
        int index = Integer.parseInt(parts[2]);
        Portfolio portfolio = kept.portfolio();
        if (ACTIVITIES.containsKey(parts[1])) {
            Known<Experience> list = ACTIVITIES.get(parts[1]).apply(portfolio);
            try {
                Experience answered = of(list.items().get(index), property, kept.asOf(), which);
                Known<Experience> all = replaced(list, index, answered);
                return PersonClerk.with(kept, b -> set(b, parts[1], all));
            } catch (IllegalArgumentException refused) {
                return Stream.empty();
            }
        }
        BiFunction<Given<PartialDate>, Integer, Given<PartialDate>> day = (said, no) ->
                Given.of(PartialDate.of(days(said.value(), kept.asOf()).get(no)));
        return PersonClerk.with(kept, b -> switch (parts[1]) {
            case "qualifications" ->
                b.qualifications(changed(portfolio.qualifications(), index, one -> of(one, property, day, which)));
            case "professions" ->
                b.professions(changed(portfolio.professions(), index, one -> of(one, property, day, which)));
            case "cover" -> b.cover(changed(portfolio.cover(), index, one -> of(one, property, day, which)));
            case "regions" -> b.regions(changed(portfolio.regions(), index, one -> of(one, property, day, which)));
            case "agreements" ->
                b.agreements(changed(portfolio.agreements(), index, one -> of(one, property, day, which)));
            case "memberships" ->
                b.memberships(changed(
                        portfolio.memberships(),
                        index,
                        one -> property.equals("from")
                                ? new SocietyMembership(one.society(), day.apply(one.from(), which), one.until())
                                : new SocietyMembership(one.society(), one.from(), day.apply(one.until(), which))));
            case "authorisations" ->
                b.authorisations(changed(portfolio.authorisations(), index, one -> of(one, property, day, which)));
            case "milestones" ->
                b.milestones(changed(
                        portfolio.milestones(),
                        index,
                        one -> property.equals("on")
                                ? new Milestone(one.code(), one.with(), day.apply(one.on(), which))
                                : new Milestone(one.code(), Optional.of(AnyEntry.BODIES.get(which % 2)), one.on())));
            case "reports" ->
                b.reports(changed(
                        portfolio.reports(),
                        index,
                        one -> new Report(one.role(), one.author(), one.to(), day.apply(one.on(), which))));
            case "documents" ->
                b.documents(changed(
                        portfolio.documents(), index, one -> new Document(one.code(), day.apply(one.on(), which))));
            default -> throw new IllegalArgumentException(path);
        });
    }

    private static <T> Known<T> changed(Known<T> list, int index, Function<T, T> change) {
        return replaced(list, index, change.apply(list.items().get(index)));
    }

    private static <T> Known<T> replaced(Known<T> list, int index, T by) {
        List<T> all = new ArrayList<>(list.items());
        all.set(index, by);
        return list.isComplete() ? Known.complete(all) : Known.incomplete(all);
    }

    private static Standing of(
            Standing one, String property, BiFunction<Given<PartialDate>, Integer, Given<PartialDate>> day, int which) {
        return switch (property) {
            case "from" ->
                new Standing(one.code(), one.field(), one.authority(), day.apply(one.from(), which), one.until());
            case "until" ->
                new Standing(one.code(), one.field(), one.authority(), one.from(), day.apply(one.until(), which));
            case "field" -> new Standing(one.code(), Optional.of("health"), one.authority(), one.from(), one.until());
            default ->
                new Standing(
                        one.code(), one.field(), Optional.of(AnyEntry.BODIES.get(which % 2)), one.from(), one.until());
        };
    }

    private static Credential of(
            Credential one,
            String property,
            BiFunction<Given<PartialDate>, Integer, Given<PartialDate>> day,
            int which) {
        return property.equals("from")
                ? new Credential(one.issuer(), one.status(), one.tier(), day.apply(one.from(), which), one.until())
                : new Credential(one.issuer(), one.status(), one.tier(), one.from(), day.apply(one.until(), which));
    }

    /** Days on which it may have been, by what is said of it: of none that is said at all, some. */
    private static List<LocalDate> days(Optional<PartialDate> said, LocalDate asOf) {
        Optional<LocalDate> first = said.flatMap(PartialDate::earliest);
        Optional<LocalDate> last = said.flatMap(PartialDate::latest);
        return first.isPresent() && last.isPresent()
                ? List.of(first.get(), last.get(), first.get(), last.get())
                : List.of(asOf.minusYears(4), asOf, asOf.minusDays(200), asOf.minusYears(1));
    }

    private static Portfolio.Builder set(Portfolio.Builder b, String list, Known<Experience> all) {
        return switch (list) {
            case "sessions" -> b.sessions(all);
            case "supervision" -> b.supervision(all);
            case "intervision" -> b.intervision(all);
            case "training" -> b.training(all);
            case "practice" -> b.practice(all);
            default -> b.teaching(all);
        };
    }

    private static Experience of(Experience one, String property, LocalDate asOf, int which) {
        Experience.Builder b = Experience.builder().from(one);
        return switch (property) {
            case "date" -> b.date(days(one.date(), asOf).get(which)).build();
            case "from" ->
                b.since(PartialDate.of(days(one.since(), asOf).get(which))).build();
            case "until" ->
                b.until(PartialDate.of(days(one.until().value(), asOf).get(which)))
                        .build();
            case "duration" ->
                b.duration(Duration.ofMinutes(List.of(90, 45, 180, 600).get(which)))
                        .build();
            case "sessions" -> b.sessions(BigDecimal.valueOf(1L + which)).build();
            case "cases" -> b.cases(OptionalInt.of(which)).build();
            case "mode" -> b.mode(Mode.values()[which % 3]).build();
            case "format" ->
                b.format(List.of("one-to-one", "closed", "group", "video").get(which))
                        .build();
            case "code" ->
                b.code(List.of("leader-seminar", "leadership-day", "other", "leader-intensive")
                                .get(which))
                        .build();
            case "event" -> b.event("e" + which).build();
            case "group" -> b.group(GroupId.of("g" + which)).build();
            case "groupKind" ->
                b.groupKind(List.of("ordinary", "large").get(which % 2)).build();
            case "occasion" ->
                b.occasion(List.of("weekend", "group", "conference", "other").get(which))
                        .build();
            case "setting" ->
                b.setting(List.of("hospital", "practice").get(which % 2)).build();
            case "method" -> b.method("method-" + which).build();
            case "purpose" ->
                b.purpose(List.of("leading", "clinical-work").get(which % 2)).build();
            case "organiser" -> b.organiser(AnyEntry.BODIES.get(which % 2)).build();
            case "approvals" ->
                b.approvals(
                                which == 0
                                        ? Known.complete(List.of())
                                        : Known.complete(List.of(new Approval(
                                                AnyEntry.BODIES.get(which % 2),
                                                Optional.of(PartialDate.of(asOf.minusYears(which)))))))
                        .build();
            case "proof" ->
                b.proof(which == 0 ? Known.complete(List.of()) : Known.complete(List.of("recording", "certificate")))
                        .build();
            case "present" -> b.present(CountRange.exactly(6 + which)).build();
            case "members" -> b.members(CountRange.exactly(6 + which)).build();
            case "leaders" ->
                b.leaders(
                                which == 0
                                        ? Known.complete(List.of())
                                        : Known.complete(List.of(AnyEntry.PEOPLE.get(which - 1))))
                        .build();
            case "supervisors" ->
                b.supervisors(
                                which == 0
                                        ? Known.complete(List.of())
                                        : Known.complete(List.of(AnyEntry.PEOPLE.get(which - 1))))
                        .build();
            case "state" ->
                b.state(List.of(SessionState.HELD, SessionState.CANCELLED).get(which % 2))
                        .build();
            case "presence" ->
                b.presence(List.of(Presence.PRESENT, Presence.ABSENT).get(which % 2))
                        .build();
            case "role" ->
                b.role(GroupRole.values()[which % GroupRole.values().length]).build();
            default -> throw new IllegalArgumentException(property);
        };
    }
}
