package io.github.balint4j.testkit;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.StatedLeaders;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.core.Waiting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Draws groups without contradictions: what could contradict is never drawn. {@link Random} is the one generator whose
 * numbers the Java platform fixes for ever.
 */
final class Generator {
    private final Random random;
    private final LocalDate asOf;
    private final LocalDate first;
    private final List<Leadership> leaders = new ArrayList<>();
    private final List<Membership> members = new ArrayList<>();
    private final int weeks;

    private Generator(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
        this.first = asOf.minusWeeks(random.nextInt(40));
        this.weeks = oneOf(random, 1, 2, 4);
    }

    /** Neighbouring seeds give a {@link Random} that starts alike, so they are spread first. */
    static Random random(long seed) {
        return new Random((seed + 1) * 0x9E37_79B9_7F4A_7C15L);
    }

    static BalintGroup group(long seed, LocalDate asOf) {
        return new Generator(random(seed), asOf).group("generated-" + Long.toUnsignedString(seed));
    }

    @SafeVarargs
    static <T> T oneOf(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Some of these, as a complete or an incomplete list. */
    static Known<Agreement> some(Random random, List<Agreement> all) {
        List<Agreement> kept =
                all.stream().filter(agreement -> random.nextInt(4) > 0).toList();
        return random.nextInt(4) > 0 ? Known.complete(kept) : Known.incomplete(kept);
    }

    private BalintGroup group(String id) {
        people();
        Known<Leadership> leading = known(random, leaders);
        Known<Membership> holding = known(random, members);
        List<Waiting> waiting = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            waiting.add(new Waiting(PersonId.of("w" + i), sometimes(asOf.minusDays(random.nextInt(90)))));
        }
        Known<Waiting> inLine = known(random, waiting);
        BalintGroup.Builder group = BalintGroup.builder()
                .id(GroupId.of(id))
                .frame(SampleFrames.generate(random))
                .leaders(leading)
                .members(holding)
                .waiting(inLine)
                .stated(stated(leading, holding, inLine))
                .pauses(pauses())
                .sessions(known(random, sessions(holding.items(), leading.items())));
        if (random.nextBoolean()) {
            group.statedOn(asOf);
        }
        return group.build();
    }

    private void people() {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            leaders.add(Leadership.builder()
                    .person(PersonId.of("l" + i))
                    .since(sometimes(first))
                    .build());
        }
        for (int i = 2 + random.nextInt(12); i > 0; i--) {
            members.add(Membership.builder()
                    .person(PersonId.of("p" + i))
                    .profession(maybe(
                            random, oneOf(random, Profession.PHYSICIAN, Profession.PSYCHIATRIST, Profession.NURSE)))
                    .joined(sometimes(first.plusWeeks(random.nextInt(8))))
                    .build());
        }
    }

    private Given<PartialDate> sometimes(LocalDate day) {
        return Given.ofOptional(maybe(random, PartialDate.of(day)));
    }

    /** Everybody stays, so that the places of today are the whole list. */
    private StatedTotals stated(Known<Leadership> leading, Known<Membership> holding, Known<Waiting> inLine) {
        StatedTotals totals = StatedTotals.none();
        if (random.nextBoolean() && leading.isAbsent()) {
            totals = totals.withLeaders(StatedLeaders.of(oneOf(random, Profession.PHYSICIAN, Profession.PSYCHOLOGIST)));
        }
        if (random.nextBoolean() && !holding.isComplete()) {
            totals = totals.withEnrolled(number(holding.items().size() + random.nextInt(3)));
        }
        if (random.nextBoolean() && !inLine.isComplete()) {
            totals = totals.withWaiting(number(inLine.items().size() + random.nextInt(3)));
        }
        return totals;
    }

    /** Mostly the number itself, else a range or "about" so many. */
    private CountRange number(int count) {
        return switch (random.nextInt(6)) {
            case 0 -> CountRange.between(count, count + 1);
            case 1 -> CountRange.about(count);
            default -> CountRange.exactly(count);
        };
    }

    private List<Session> sessions(List<Membership> holding, List<Leadership> leading) {
        List<Session> sessions = new ArrayList<>();
        LocalDate day = first;
        for (int i = random.nextInt(20); i > 0; i--) {
            sessions.add(session(day, holding, leading));
            day = day.plusWeeks(weeks);
        }
        return sessions;
    }

    private Session session(LocalDate day, List<Membership> holding, List<Leadership> leading) {
        boolean ofTwoDays = random.nextInt(10) == 0 && !day.equals(asOf);
        Session.Builder session = (ofTwoDays
                        ? Session.builder().days(day, day.plusDays(1))
                        : Session.builder().date(day).startsAt(maybe(random, LocalTime.of(18, 0))))
                .mode(Given.ofOptional(maybe(random, Mode.ONLINE)));
        if (day.isAfter(asOf) || random.nextInt(8) == 0) {
            return session.state(day.isAfter(asOf) ? SessionState.PLANNED : SessionState.CANCELLED)
                    .build();
        }
        session.state(SessionState.HELD);
        List<Attendance> attended = new ArrayList<>();
        List<PersonId> present = new ArrayList<>();
        for (Membership member : holding) {
            if (!member.joined()
                    .value()
                    .flatMap(PartialDate::date)
                    .filter(day::isBefore)
                    .isPresent()) {
                Presence presence = oneOf(
                        random,
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.EXCUSED,
                        Presence.ABSENT);
                attended.add(attendance(member.person(), presence));
                if (presence == Presence.PRESENT) {
                    present.add(member.person());
                }
            }
        }
        leading.forEach(leader -> attended.add(Attendance.present(leader.person())));
        if (random.nextInt(8) == 0) {
            attended.add(Attendance.guest(PersonId.of("x1")));
        }
        Set<PersonId> presenters = new HashSet<>();
        if (!present.isEmpty() && random.nextInt(4) > 0) {
            presenters.add(present.get(random.nextInt(present.size())));
        }
        boolean named = random.nextInt(4) > 0;
        return session.attendance(named ? Known.complete(attended) : Known.absent())
                .present(named ? Optional.empty() : maybe(random, CountRange.exactly(present.size())))
                .presenters(Known.complete(presenters))
                .build();
    }

    /** Some came late, or took part in another way than the others. */
    private Attendance attendance(PersonId person, Presence presence) {
        return new Attendance(
                person,
                Given.of(presence),
                random.nextInt(10) == 0 ? Given.of(oneOf(random, Mode.values())) : Given.usual(),
                random.nextInt(10) == 0 ? Given.of(30) : Given.usual(),
                Given.usual());
    }

    /** Between two meetings, or nobody said. */
    private Known<Pause> pauses() {
        if (random.nextInt(3) > 0) {
            return Known.absent();
        }
        LocalDate since = first.plusDays(7L * weeks * random.nextInt(20) + 2);
        return known(random, List.of(Pause.between(since, since.plusDays(3))));
    }

    static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
    }

    static <T> Known<T> known(Random random, Collection<T> all) {
        return switch (random.nextInt(6)) {
            case 0 -> Known.absent();
            case 1 -> Known.incomplete(all);
            default -> Known.complete(all);
        };
    }
}
