package io.github.balint4j.rules.laws.portfolio;

import io.github.balint4j.core.Approval;
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
import io.github.balint4j.core.Tier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A portfolio of which everything is known: each list is whole, each entry of one day and one sitting, and says all that criteria ask
 * for. So that rows are decided, entries come in series that share most of what they say.
 */
final class KnownPortfolio {
    private static final LocalDate FIRST_STATED = LocalDate.of(2020, 6, 1);

    private final Random random;
    private final LocalDate statedOn;

    private KnownPortfolio(Random random) {
        this.random = random;
        this.statedOn = FIRST_STATED.plusDays(random.nextInt(600));
    }

    static Portfolio any(Random random) {
        return new KnownPortfolio(random).portfolio();
    }

    private Portfolio portfolio() {
        Known<Milestone> milestones = list(3, this::milestone);
        return AnyPortfolio.person()
                .statedOn(statedOn)
                .sessions(series(4, true))
                .supervision(series(2, false))
                .intervision(series(1, false))
                .training(series(2, false))
                .teaching(series(1, false))
                .practice(list(2, this::practice))
                .qualifications(begun(list(2, () -> standing(AnyPortfolio.QUALIFICATIONS)), milestones))
                .professions(list(2, () -> standing("physician", "nurse")))
                .cover(list(1, () -> standing("liability")))
                .regions(list(2, () -> standing("de-by", "de-be")))
                .agreements(list(1, () -> standing("code-of-ethics")))
                .memberships(list(2, this::membership))
                .authorisations(list(2, this::credential))
                .milestones(inOrder(milestones))
                .reports(list(
                        2,
                        () -> new Report(
                                of("supervisor", "co-leader"),
                                Optional.of(of(AnyEntry.PEOPLE)),
                                Optional.of(of(AnyEntry.BODIES)),
                                point())))
                .documents(list(2, () -> new Document(of("portfolio", "logbook"), point())))
                .decisions(list(2, this::decision))
                .attestations(Known.of())
                .directory(directory())
                .build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private LocalDate day() {
        return AnyEntry.FIRST_DAY.plusDays(random.nextInt(900));
    }

    private Given<PartialDate> point() {
        return Given.of(PartialDate.of(day()));
    }

    private <T> Known<T> list(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            T one = item.get();
            if (!items.contains(one)) {
                items.add(one);
            }
        }
        return Known.complete(items);
    }

    private Known<Experience> series(int most, boolean sessions) {
        List<Experience> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            Experience one = activity(sessions);
            LocalDate day = day();
            int step = of(1, 1, 2, 7, 28);
            int longer = of(0, 0, 0, 5);
            for (int n = of(1, 1, 2, 2, 3, 5, 9); n > 0; n--) {
                Experience entry = on(one, day, longer * n);
                if (!all.contains(entry)) {
                    all.add(entry);
                }
                day = day.plusDays(step);
            }
        }
        return Known.complete(all);
    }

    // What lies after the day on which it was stated cannot have been held yet.
    private Experience on(Experience one, LocalDate day, int longer) {
        boolean planned = one.state().is(SessionState.HELD) && day.isAfter(statedOn);
        return Experience.builder()
                .from(one)
                .date(day)
                .state(planned ? Given.of(SessionState.PLANNED) : one.state())
                .duration(one.duration().orElseThrow().plusMinutes(longer))
                .build();
    }

    private Experience activity(boolean session) {
        Experience.Builder entry = Experience.builder()
                .state(once(14) ? of(SessionState.PLANNED, SessionState.CANCELLED) : SessionState.HELD)
                .presence(once(14) ? Presence.ABSENT : Presence.PRESENT)
                .code(of("leader-seminar", "leader-seminar", "leadership-day"))
                .mode(of(Mode.values()))
                .groupKind(of("ordinary", "ordinary", "large", "leadership"))
                .setting(of("hospital", "practice"))
                .format(of("one-to-one", "closed"))
                .organiser(of(AnyEntry.BODIES))
                .approvals(list(1, () -> Approval.of(of(AnyEntry.BODIES), day())))
                .proof(list(1, () -> of("recording", "certificate")))
                .duration(Duration.ofMinutes(of(30, 45, 60, 80, 85, 90, 100, 180)))
                .cases(random.nextInt(6))
                .present(random.nextInt(9))
                .members(CountRange.exactly(of(5, 8)))
                .leaders(list(2, () -> of(AnyEntry.PEOPLE)))
                .supervisors(list(1, () -> of(AnyEntry.PEOPLE)));
        if (session) {
            entry.role(of(GroupRole.values()));
        }
        if (session && random.nextBoolean()) {
            return entry.group(GroupId.of(of("g1", "g2"))).build();
        }
        return entry.event(of("e1", "e2", "e3"))
                .occasion(of("weekend", "conference"))
                .build();
    }

    private Experience practice() {
        LocalDate first = day();
        return Experience.builder()
                .code(of("leader-seminar", "psychotherapy-practice"))
                .state(first.isAfter(statedOn) ? SessionState.PLANNED : SessionState.HELD)
                .since(PartialDate.of(first))
                .until(last(first))
                .build();
    }

    private Given<PartialDate> last(LocalDate first) {
        return once(2) ? Given.usual() : Given.of(PartialDate.of(first.plusDays(random.nextInt(700))));
    }

    private Standing standing(String... codes) {
        LocalDate first = day();
        return new Standing(
                of(codes),
                Optional.of(of("health", "law")),
                Optional.of(of(AnyEntry.BODIES)),
                Given.of(PartialDate.of(first)),
                last(first));
    }

    private SocietyMembership membership() {
        LocalDate first = day();
        return new SocietyMembership(of(AnyEntry.BODIES), Given.of(PartialDate.of(first)), last(first));
    }

    private Credential credential() {
        LocalDate first = day().minusDays(once(2) ? 400 : 0);
        return new Credential(
                of(AnyEntry.BODIES),
                once(3) ? CredentialStatus.ON_THE_WAY : CredentialStatus.AUTHORISED,
                Optional.of(Tier.of(of("full", "local"))),
                Given.of(PartialDate.of(first)),
                last(first));
    }

    private Milestone milestone() {
        return new Milestone(
                of("m1", "m2", "leader-training-start", "leader-training-complete", "professional-training-start"),
                Optional.of(of(AnyEntry.BODIES)),
                point());
    }

    // Nobody holds a training before it began, nor completes one.
    private static Known<Standing> begun(Known<Standing> qualifications, Known<Milestone> milestones) {
        return Known.complete(qualifications.items().stream()
                .filter(one -> milestones.items().stream()
                        .filter(start -> start.code().equals("professional-training-start"))
                        .noneMatch(start -> one.from()
                                .value()
                                .orElseThrow()
                                .isSurelyBefore(start.on().value().orElseThrow())))
                .toList());
    }

    private static Known<Milestone> inOrder(Known<Milestone> milestones) {
        return Known.complete(milestones.items().stream()
                .filter(one -> !one.code().equals("leader-training-complete")
                        || milestones.items().stream()
                                .filter(start -> start.code().equals("leader-training-start"))
                                .noneMatch(start -> one.on()
                                        .value()
                                        .orElseThrow()
                                        .isSurelyBefore(start.on().value().orElseThrow())))
                .toList());
    }

    private Decision decision() {
        DecisionKind kind = of(DecisionKind.RECOGNISE, DecisionKind.ADMIT, DecisionKind.DEMAND);
        LocalDate first = day();
        return Decision.builder()
                .kind(kind)
                .authority(of(AnyEntry.BODIES))
                .requirement(kind == DecisionKind.DEMAND ? Given.of("row-1") : Given.usual())
                .tier(Tier.of(of("full", "local")))
                .on(first)
                .until(last(first))
                .build();
    }

    private List<DirectoryEntry> directory() {
        List<DirectoryEntry> all = new ArrayList<>();
        for (PersonId person : AnyEntry.PEOPLE) {
            if (!once(4)) {
                all.add(DirectoryEntry.builder()
                        .id(person)
                        .credentials(list(2, this::credential))
                        .memberships(list(1, this::membership))
                        .qualifications(list(1, () -> standing(AnyPortfolio.QUALIFICATIONS)))
                        .build());
            }
        }
        return all;
    }
}
