package io.github.balint4j.rules.laws;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.Session;
import io.github.balint4j.fixtures.Groups;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Groups whose meetings hold several sessions, begin at a time of day, and are all held in one mode: of others, few do. */
final class Meetings {
    private Meetings() {}

    static Arbitrary<BalintGroup> groups() {
        return Combinators.combine(
                        Groups.groups(),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 3))
                .as((group, seed, shape) -> shape == 0 ? group : changed(group, new Random(seed), shape));
    }

    private static BalintGroup changed(BalintGroup group, Random random, int shape) {
        Mode all = Mode.values()[random.nextInt(Mode.values().length)];
        try {
            return BalintGroup.builder()
                    .from(group)
                    .pauses(group.pauses().isAbsent() && random.nextBoolean() ? pauses(random) : group.pauses())
                    .frame(withTotals(group.frame(), random))
                    .sessions(group.sessions()
                            .map(session -> shape == 1
                                    ? Session.builder().from(session).mode(all).build()
                                    : several(session, random)))
                    .build();
        } catch (ContradictionException e) {
            return group;
        }
    }

    private static Known<Pause> pauses(Random random) {
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(300));
        return Known.incomplete(List.of(
                random.nextInt(4) == 0
                        ? Pause.since(first)
                        : Pause.between(first, first.plusDays(random.nextInt(60)))));
    }

    private static GroupFrame withTotals(GroupFrame frame, Random random) {
        return frame.meetings().isPresent() || random.nextBoolean()
                ? frame
                : GroupFrame.builder()
                        .from(frame)
                        .sessionsPerMeeting(BigDecimal.valueOf(1 + random.nextInt(2)))
                        .sessions(Optional.empty())
                        .meetings(CountRange.between(random.nextInt(5), 5 + random.nextInt(10)))
                        .build();
    }

    private static Session several(Session session, Random random) {
        Session.Builder several = Session.builder().from(session);
        if (session.date().isPresent() && random.nextInt(4) > 0) {
            several.startsAt(LocalTime.of(9, random.nextInt(60)));
        }
        if (random.nextInt(4) > 0) {
            several.sessions(BigDecimal.valueOf(1 + random.nextInt(4)));
        }
        if (random.nextInt(4) > 0) {
            several.length(Duration.ofMinutes(60 + 30L * random.nextInt(3)));
        }
        return several.build();
    }
}
