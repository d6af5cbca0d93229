package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.Approval;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.Tier;
import io.github.balint4j.core.Topic;
import io.github.balint4j.fixtures.Choices;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary entries of a portfolio's lists, with gaps, over few codes, so that criteria find them. */
final class AnyEntry {
    static final List<IssuerId> BODIES = List.of(IssuerId.of("uk-balint-society"), IssuerId.of("de-dbg"));
    static final List<PersonId> PEOPLE = List.of(PersonId.of("l1"), PersonId.of("l2"), PersonId.of("l3"));
    static final LocalDate FIRST_DAY = LocalDate.of(2019, 6, 1);

    private AnyEntry() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(FIRST_DAY::plusDays);
    }

    static Arbitrary<PartialDate> dates() {
        return Choices.frequencyOf(
                Tuple.of(8, days().map(PartialDate::of)),
                Tuple.of(1, days().map(day -> PartialDate.of(YearMonth.from(day)))),
                Tuple.of(1, days().map(day -> PartialDate.of(Year.from(day)))),
                Tuple.of(1, days().map(day -> PartialDate.of(MonthDay.from(day)))));
    }

    /** Entries of any list but that of sessions: only those have a role. */
    static Arbitrary<Experience> activities() {
        return dated(Builders.withBuilder(Experience::builder)
                .use(Arbitraries.frequency(
                        Tuple.of(8, SessionState.HELD),
                        Tuple.of(1, SessionState.PLANNED),
                        Tuple.of(1, SessionState.CANCELLED)))
                .in(Experience.Builder::state)
                .use(Arbitraries.frequency(Tuple.of(8, Presence.PRESENT), Tuple.of(1, Presence.ABSENT)))
                .in(Experience.Builder::presence)
                .use(Arbitraries.of("leader-seminar", "leadership-day").optional(0.7))
                .in(Experience.Builder::code)
                .use(Arbitraries.of(Mode.values()).optional(0.7))
                .in(Experience.Builder::mode)
                .use(Arbitraries.of("e1", "e2").optional(0.4))
                .in(Experience.Builder::event)
                .use(Arbitraries.of("weekend", "conference").optional(0.5).map(Given::ofOptional))
                .in(Experience.Builder::occasion)
                .use(Arbitraries.of("one-to-one", "closed").optional(0.7))
                .in(Experience.Builder::format)
                .use(Arbitraries.of(BODIES).optional(0.7))
                .in(Experience.Builder::organiser)
                .use(known(Combinators.combine(Arbitraries.of(BODIES), dates().optional(0.7))
                        .as(Approval::new)))
                .in(Experience.Builder::approvals)
                .use(known(Arbitraries.of("recording", "certificate")))
                .in(Experience.Builder::proof)
                .use(Arbitraries.of(30, 45, 60, 90, 100, 180, 600)
                        .map(Duration::ofMinutes)
                        .optional(0.7))
                .in(Experience.Builder::duration)
                .use(Arbitraries.of("1", "2", "2.5", "12")
                        .map(BigDecimal::new)
                        .optional(0.3)
                        .map(Given::ofOptional))
                .in(Experience.Builder::sessions)
                .use(counts())
                .in(Experience.Builder::cases)
                .use(Arbitraries.of(CountRange.exactly(6), CountRange.between(6, 9), CountRange.about(8))
                        .optional(0.5))
                .in(Experience.Builder::present)
                .use(Arbitraries.of(CountRange.exactly(8), CountRange.between(8, 15), CountRange.atLeast(5))
                        .optional(0.5))
                .in(Experience.Builder::members)
                .use(known(Arbitraries.of(PEOPLE)))
                .in(Experience.Builder::leaders)
                .use(known(Arbitraries.of(PEOPLE)))
                .in(Experience.Builder::supervisors)
                .build(Experience.Builder::build));
    }

    static Arbitrary<Experience> sessions() {
        return Combinators.combine(
                        activities(),
                        Arbitraries.of(GroupRole.values()).optional(0.8),
                        Arbitraries.of("g1", "g2").map(GroupId::of).optional(0.6),
                        Arbitraries.of("ordinary", "ordinary", "large", "leadership"),
                        Arbitraries.of("hospital", "practice").optional(0.7))
                .as((entry, role, group, kind, setting) -> Experience.builder()
                        .from(entry)
                        .role(role)
                        .group(group)
                        .groupKind(kind)
                        .setting(setting)
                        .build());
    }

    // On one day, on several, over some stretch that nobody knows exactly, or undated.
    private static Arbitrary<Experience> dated(Arbitrary<Experience> entries) {
        return Combinators.combine(
                        entries,
                        dates(),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 13))
                .as((entry, date, length, shape) -> {
                    Experience.Builder dated = Experience.builder().from(entry);
                    Optional<PartialDate> later =
                            date.date().map(first -> PartialDate.of(first.plusDays(length / (shape + 1))));
                    return switch (shape) {
                        case 0 -> dated.build();
                        case 1 -> dated.since(date).build();
                        case 2 -> dated.until(date).build();
                        case 3 -> dated.within(date).build();
                        case 4, 5, 6 ->
                            dated.since(date).until(later.orElse(date)).build();
                        default -> dated.date(date).build();
                    };
                });
    }

    private static Arbitrary<OptionalInt> counts() {
        return Arbitraries.integers()
                .between(0, 6)
                .optional(0.5)
                .map(count -> count.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    static <T> Arbitrary<Known<T>> known(Arbitrary<T> items) {
        return known(items, 2);
    }

    static <T> Arbitrary<Known<T>> known(Arbitrary<T> items, int most) {
        Arbitrary<List<T>> lists = items.list().ofMaxSize(most).uniqueElements();
        return Choices.frequencyOf(
                Tuple.of(6, lists.map(Known::complete)),
                Tuple.of(1, lists.map(Known::incomplete)),
                Tuple.of(1, Arbitraries.create(Known::absent)));
    }

    private static Arbitrary<Given<PartialDate>> maybe(double chance) {
        return dates().optional(chance).map(Given::ofOptional);
    }

    static Arbitrary<Standing> standings(String... codes) {
        return Combinators.combine(
                        Arbitraries.of(codes),
                        Arbitraries.of("health", "law").optional(0.7),
                        Arbitraries.of(BODIES).optional(0.7),
                        maybe(0.8),
                        maybe(0.3))
                .as(Standing::new)
                .ignoreException(IllegalArgumentException.class);
    }

    static Arbitrary<SocietyMembership> memberships() {
        return Combinators.combine(Arbitraries.of(BODIES), maybe(0.8), maybe(0.3))
                .as(SocietyMembership::new)
                .ignoreException(IllegalArgumentException.class);
    }

    static Arbitrary<Credential> credentials() {
        return Combinators.combine(
                        Arbitraries.of(BODIES),
                        Arbitraries.of(CredentialStatus.values()),
                        Arbitraries.of("full", "local").map(Tier::of).optional(0.5),
                        days().map(PartialDate::of).optional(0.8).map(Given::ofOptional),
                        days().map(PartialDate::of).optional(0.3).map(Given::ofOptional))
                .as(Credential::new)
                .ignoreException(IllegalArgumentException.class);
    }

    static Arbitrary<Milestone> milestones() {
        return Combinators.combine(
                        Arbitraries.of("m1", "m2", "leader-training-start", "professional-training-start"),
                        Arbitraries.of(BODIES).optional(0.7),
                        maybe(0.85))
                .as(Milestone::new);
    }

    static Arbitrary<Report> reports() {
        return Combinators.combine(Arbitraries.of("supervisor", "co-leader"), maybe(0.8))
                .as((role, on) -> new Report(role, Optional.empty(), Optional.empty(), on));
    }

    static Arbitrary<Document> documents() {
        return Combinators.combine(Arbitraries.of("portfolio", "logbook"), maybe(0.8))
                .as(Document::new);
    }

    /** Judgements that no criterion asks for. */
    static Arbitrary<Attestation> attestations() {
        return Combinators.combine(Arbitraries.of(Judgement.values()), days())
                .as((outcome, on) -> new Attestation(Topic.of("own.topic"), "group", outcome, on));
    }

    static Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        Arbitraries.of(DecisionKind.values()),
                        Arbitraries.of(BODIES),
                        Arbitraries.of("row-1", "row-2").optional(0.6),
                        maybe(0.85),
                        days().map(PartialDate::of).optional(0.3).map(Given::ofOptional))
                .as((kind, body, row, on, until) -> Decision.builder()
                        .kind(kind)
                        .authority(body)
                        .requirement(Given.ofOptional(
                                row.filter(any -> kind == DecisionKind.WAIVE || kind == DecisionKind.DEMAND)))
                        .on(on)
                        .until(until)
                        .build())
                .ignoreException(IllegalArgumentException.class);
    }

    /** What is known of these people. */
    static Arbitrary<List<DirectoryEntry>> directory() {
        Arbitrary<DirectoryEntry> entries = Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        known(credentials()),
                        known(memberships()),
                        known(standings("psychotherapist", "psychoanalytic-training")))
                .as((person, credentials, memberships, qualifications) -> DirectoryEntry.builder()
                        .id(person)
                        .credentials(credentials)
                        .memberships(memberships)
                        .qualifications(qualifications)
                        .build());
        return entries.list().ofMaxSize(3).uniqueElements(DirectoryEntry::id);
    }
}
