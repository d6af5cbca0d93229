package io.github.balint4j.rules.laws;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Fills what sessions leave open, and adds sessions that nobody listed. */
final class SessionGaps {
    private final LocalDate asOf;
    private final Random random;
    private final boolean mayBeCancelled;

    SessionGaps(LocalDate asOf, Random random, boolean mayBeCancelled) {
        this.asOf = asOf;
        this.random = random;
        this.mayBeCancelled = mayBeCancelled;
    }

    Optional<BalintGroup> fill(BalintGroup group, int index) {
        List<Session> all = new ArrayList<>(group.sessions().items());
        all.set(index, fill(group, all.get(index)));
        Known<Session> sessions = group.sessions().isComplete() ? Known.complete(all) : Known.incomplete(all);
        return Optional.of(BalintGroup.builder().from(group).sessions(sessions).build());
    }

    Optional<BalintGroup> addMissing(BalintGroup group) {
        if (group.sessions().isComplete()) {
            return Optional.empty();
        }
        List<Session> all = new ArrayList<>(group.sessions().items());
        for (int i = random.nextInt(4); i > 0; i--) {
            SessionState state = SessionState.values()[random.nextInt(3)];
            LocalDate day = random.nextBoolean() ? pastDay() : asOf.plusDays(random.nextInt(300) - 150L);
            Session bare = Session.builder().date(day).state(state).build();
            all.add(random.nextBoolean() ? fill(group, bare) : bare);
        }
        boolean complete = random.nextInt(4) != 0;
        return Optional.of(BalintGroup.builder()
                .from(group)
                .sessions(complete ? Known.complete(all) : Known.incomplete(all))
                .build());
    }

    private Session fill(BalintGroup group, Session session) {
        Session.Builder filled = Session.builder().from(session);
        Given<SessionState> state = session.state();
        boolean undated = session.date().isEmpty() && session.partialDate().isEmpty() && !session.isBlock();
        if (undated && chance()) {
            // Nobody records as held what has not come; of one planned for some day, anything may have become.
            LocalDate day = state.is(SessionState.HELD) ? pastDay() : asOf.plusDays(random.nextInt(200) - 100L);
            filled.date(day);
            if (state.mayBe(SessionState.PLANNED)) {
                state = Given.of(SessionState.values()[day.isAfter(asOf) ? 2 * random.nextInt(2) : random.nextInt(3)]);
            }
        } else if (state.mayBe(SessionState.PLANNED)
                && session.date().filter(day -> !day.isAfter(asOf)).isPresent()
                && chance()) {
            boolean cancelled = (mayBeCancelled || state.isUnknown()) && random.nextBoolean();
            state = Given.of(cancelled ? SessionState.CANCELLED : SessionState.HELD);
        }
        filled.state(state);
        if (chance()) {
            filled.length(session.length().value().orElseGet(() -> length(group, session.length())));
        }
        if (chance()) {
            filled.sessions(session.sessions()
                    .or(group.frame().sessionsPerMeeting())
                    .orUsual(BigDecimal.ONE)
                    .orElseGet(() -> pick(List.of(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("0.5")))));
        }
        if (chance()) {
            filled.mode(session.mode()
                    .or(Given.ofOptional(group.frame().mode()))
                    .value()
                    .orElseGet(() -> pick(List.of(Mode.values()))));
        }
        if (session.present().isPresent()) {
            CountRange range = session.present().get();
            int most = range.max().orElse(range.min() + 5);
            filled.present(CountRange.exactly(range.min() + random.nextInt(most - range.min() + 1)));
        } else if (chance()) {
            filled.attendance(attendance(group, session, state));
        }
        Session present = filled.build();
        return chance() ? filled.presenters(presenters(present)).build() : present;
    }

    private Duration length(BalintGroup group, Given<Duration> own) {
        DurationRange range = group.frame()
                .length()
                .filter(agreed -> own.isUsual())
                .orElse(DurationRange.between(Duration.ofMinutes(1), Duration.ofMinutes(1440)));
        int least = Math.toIntExact(range.min().toMinutes());
        int most = Math.toIntExact(range.max().toMinutes());
        return Duration.ofMinutes(least + random.nextInt(most - least + 1));
    }

    private Known<Attendance> attendance(BalintGroup group, Session session, Given<SessionState> state) {
        List<Attendance> all = new ArrayList<>();
        boolean held = state.is(SessionState.HELD);
        session.attendance().items().forEach(one -> all.add(settled(one, session, held)));
        if (session.attendance().isComplete()) {
            return Known.complete(all);
        }
        if (held) {
            List<PersonId> candidates = new ArrayList<>(session.presenters().items());
            group.members().items().forEach(member -> candidates.add(member.person()));
            group.leaders().items().forEach(leader -> candidates.add(leader.person()));
            for (int i = 1; i <= 3; i++) {
                candidates.add(PersonId.of("new" + i));
            }
            for (PersonId person : candidates) {
                boolean listed = all.stream().anyMatch(one -> one.person().equals(person));
                boolean presented = session.presenters().items().contains(person);
                if (!listed && (presented || random.nextInt(3) == 0)) {
                    boolean came = presented || random.nextInt(4) != 0;
                    all.add(came ? Attendance.present(person) : Attendance.excused(person));
                }
            }
        }
        return Known.complete(all);
    }

    private Attendance settled(Attendance one, Session session, boolean held) {
        if (!one.presence().isUnknown() || !chance()) {
            return one;
        }
        boolean came = session.presenters().items().contains(one.person()) || (held && random.nextBoolean());
        return one.with(Given.of(came ? Presence.PRESENT : Presence.EXCUSED));
    }

    private Known<PersonId> presenters(Session session) {
        if (session.presenters().isComplete()) {
            return session.presenters();
        }
        List<PersonId> all = new ArrayList<>(session.presenters().items());
        if (session.state().is(SessionState.HELD)) {
            session.attendance().items().stream()
                    .filter(one -> one.presence().is(Presence.PRESENT) && random.nextInt(4) == 0)
                    .forEach(one -> all.add(one.person()));
        }
        return Known.complete(all);
    }

    private LocalDate pastDay() {
        return asOf.minusDays(random.nextBoolean() ? random.nextInt(20) : random.nextInt(500));
    }

    private boolean chance() {
        return random.nextInt(4) != 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
