package io.github.balint4j.testkit;

import static io.github.balint4j.testkit.Generator.known;
import static io.github.balint4j.testkit.Generator.maybe;
import static io.github.balint4j.testkit.Generator.oneOf;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Credential;
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
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.Topic;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Draws portfolios without contradictions: what could contradict is never drawn. */
final class PortfolioGenerator {
    private final Random random;
    private final LocalDate asOf;

    private PortfolioGenerator(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
    }

    static Portfolio portfolio(long seed, LocalDate asOf) {
        return new PortfolioGenerator(Generator.random(seed), asOf)
                .portfolio("generated-" + Long.toUnsignedString(seed));
    }

    private Portfolio portfolio(String id) {
        return Portfolio.builder()
                .person(PersonId.of(id))
                .statedOn(maybe(random, asOf))
                .sessions(some(60, this::session))
                .supervision(some(6, this::supervision))
                .intervision(some(6, () -> dated().build()))
                .training(some(
                        8,
                        () -> dated().code(oneOf(random, "leader-seminar", "leadership-day", "leadership-event"))
                                .organiser(maybe(random, society()))
                                .build()))
                .practice(some(
                        2,
                        () -> Experience.builder()
                                .code("psychotherapy")
                                .since(maybe(random, date()))
                                .build()))
                .qualifications(some(2, this::qualification))
                .professions(some(1, () -> Standing.of("physician").in("health")))
                .regions(some(
                        2,
                        () -> Standing.of(oneOf(random, "de-by", "de-be", "nl")).from(date())))
                .memberships(some(2, () -> new SocietyMembership(society(), sometimes(), Given.usual())))
                .milestones(some(3, this::milestone))
                .reports(some(1, () -> Report.by("supervisor", day())))
                .documents(some(2, () -> Document.of(oneOf(random, "portfolio", "logbook"), day())))
                .attestations(judgements())
                .directory(directory())
                .build();
    }

    /** None to so many. */
    private <T> Known<T> some(int most, Supplier<T> each) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(each.get());
        }
        return known(random, all);
    }

    private LocalDate day() {
        return asOf.minusDays(random.nextInt(3650));
    }

    private PartialDate date() {
        LocalDate day = day();
        return switch (random.nextInt(8)) {
            case 0 -> PartialDate.of(Year.from(day));
            case 1 -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.of(day);
        };
    }

    /** Of a day, of a stretch with a number of sessions, or undated. */
    private Experience.Builder dated() {
        Experience.Builder entry =
                Experience.builder().duration(maybe(random, Duration.ofMinutes(45L * (1 + random.nextInt(4)))));
        return switch (random.nextInt(12)) {
            case 0 -> entry;
            case 1 -> entry.within(PartialDate.of(Year.from(day()))).sessions(1 + random.nextInt(12));
            default -> entry.date(date());
        };
    }

    private Experience session() {
        Experience.Builder session = dated().role(maybe(
                        random,
                        oneOf(
                                random,
                                GroupRole.MEMBER,
                                GroupRole.MEMBER,
                                GroupRole.CO_LEADER,
                                GroupRole.LEADER,
                                GroupRole.GUEST)))
                .minutes(random.nextInt(10) == 0 ? Given.of(30) : Given.usual())
                .leaders(known(random, List.of(PersonId.of("l" + (1 + random.nextInt(3))))));
        return switch (random.nextInt(4)) {
            case 0 -> atEvent(session, "weekend").groupKind("leadership").build();
            case 1 -> atEvent(session, "conference").build();
            default -> session.group(GroupId.of("g" + (1 + random.nextInt(2)))).build();
        };
    }

    private Experience.Builder atEvent(Experience.Builder session, String occasion) {
        return session.occasion(occasion)
                .event(occasion + "-" + (1 + random.nextInt(4)))
                .organiser(maybe(random, society()));
    }

    private Experience supervision() {
        return dated().format(maybe(random, oneOf(random, "one-to-one", "one-to-two", "group")))
                .supervisors(known(random, List.of(PersonId.of("s1"))))
                .build();
    }

    private Standing qualification() {
        Standing standing = Standing.of(oneOf(
                random,
                "psychodynamic-training",
                "specialist-psychiatry-psychotherapy",
                "specialist-general-practice",
                "licence-psychological-psychotherapist"));
        return random.nextBoolean() ? standing.from(date()) : standing;
    }

    // Undated, or in a year in which editions change, the entry on a pathway leaves open which edition is meant.
    private IssuerId society() {
        return oneOf(random, UkCandidate.UK, GermanCandidate.DBG, IssuerId.of("nl-balint"));
    }

    private Milestone milestone() {
        String code = oneOf(
                random,
                UkCandidate.JOINED,
                "professional-training-start",
                "leader-training-start",
                "psychotherapy-training-complete",
                "registration-fee-paid");
        return code.equals(UkCandidate.JOINED)
                ? Milestone.of(code, LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700)))
                : new Milestone(code, maybe(random, society()), sometimes());
    }

    private Given<PartialDate> sometimes() {
        return Given.ofOptional(maybe(random, date()));
    }

    private Known<Attestation> judgements() {
        List<Attestation> judgements = new ArrayList<>();
        for (int i = random.nextInt(UkCandidate.COMPETENCIES + 1); i > 0; i--) {
            judgements.add(new Attestation(
                    Topic.of("uk20-comp-" + i), "supervisor", oneOf(random, Judgement.values()), day()));
        }
        return known(random, judgements);
    }

    private List<DirectoryEntry> directory() {
        List<DirectoryEntry> directory = new ArrayList<>();
        for (String id : List.of("l1", "l2", "s1")) {
            if (random.nextInt(3) > 0) {
                directory.add(DirectoryEntry.builder()
                        .id(id)
                        .credentials(known(random, List.of(Credential.authorised(society(), day()))))
                        .build());
            }
        }
        return directory;
    }
}
