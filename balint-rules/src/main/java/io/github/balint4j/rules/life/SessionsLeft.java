package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** How many sessions a group has from a day on, and from whichever other days. */
final class SessionsLeft {
    private final BalintGroup group;

    SessionsLeft(BalintGroup group) {
        this.group = group;
    }

    /** So many at the most on that day and later; empty where nothing bounds them, as the list is not complete. */
    Optional<BigDecimal> from(LocalDate day) {
        return group.sessions().isComplete() ? number(one -> !isSurelyBefore(one, day)) : Optional.empty();
    }

    /** So many at the most of those listed that fit and were not cancelled; empty where it is not known of one. */
    Optional<BigDecimal> number(Predicate<Session> fits) {
        BigDecimal number = BigDecimal.ZERO;
        for (Session session : group.sessions().items()) {
            if (!session.state().is(SessionState.CANCELLED) && fits.test(session)) {
                Optional<BigDecimal> own = of(session);
                if (own.isEmpty()) {
                    return Optional.empty();
                }
                number = number.add(own.get());
            }
        }
        return Optional.of(number);
    }

    /** How many sessions the meeting holds; empty where it is not known. */
    Optional<BigDecimal> of(Session session) {
        return session.isBlock()
                ? session.sessions().value()
                : session.sessions().or(group.frame().sessionsPerMeeting()).orUsual(BigDecimal.ONE);
    }

    /** Whether all of its days surely lie before the day. */
    static boolean isSurelyBefore(Session session, LocalDate day) {
        return session.date()
                .or(() -> session.partialDate().flatMap(PartialDate::latest))
                .or(() -> session.until().flatMap(PartialDate::latest))
                .filter(day::isAfter)
                .isPresent();
    }

    /** Whether all of its days surely lie after the day. */
    static boolean isSurelyAfter(Session session, LocalDate day) {
        return session.date()
                .or(() -> session.partialDate().flatMap(PartialDate::earliest))
                .or(() -> session.since().flatMap(PartialDate::earliest))
                .filter(day::isBefore)
                .isPresent();
    }
}
