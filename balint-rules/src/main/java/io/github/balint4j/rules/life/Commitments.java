package io.github.balint4j.rules.life;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Works out what became of the commitments of a group. */
final class Commitments {
    private final BalintGroup group;
    private final LocalDate asOf;
    private final SessionsLeft sessions;

    Commitments(BalintGroup group, LocalDate asOf) {
        this.group = group;
        this.asOf = asOf;
        this.sessions = new SessionsLeft(group);
    }

    /** Of each stay that is listed, in the order of the list. */
    List<Commitment> all() {
        return group.members().stream().map(this::of).toList();
    }

    private Commitment of(Membership stay) {
        Optional<Integer> agreed = stay.commitment()
                .or(
                        group.frame().commitment().isPresent()
                                ? Given.of(group.frame().commitment().getAsInt())
                                : Given.usual())
                .value();
        return new Commitment(
                stay,
                asOf,
                agreed.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                attended(stay),
                bounded(number(stay, this::mayHaveAttended)),
                bounded(number(stay, this::isStillPossible)));
    }

    private interface Fits {
        boolean test(Membership stay, Session session);
    }

    private Optional<BigDecimal> number(Membership stay, Fits fits) {
        return sessions.number(session -> fits.test(stay, session));
    }

    // Of sessions that are not listed nobody knows who came, or when they are.
    private Optional<BigDecimal> bounded(Optional<BigDecimal> listed) {
        return group.sessions().isComplete() ? listed : Optional.empty();
    }

    private BigDecimal attended(Membership stay) {
        BigDecimal number = BigDecimal.ZERO;
        for (Session session : group.sessions().items()) {
            if (session.state().is(SessionState.HELD)
                    && isPast(session)
                    && days(session).stream().allMatch(Stretch.of(stay)::surelyIncludes)
                    && presence(stay.person(), session) == Came.SURELY) {
                number = number.add(sessions.of(session).orElse(BigDecimal.ZERO));
            }
        }
        return number;
    }

    private boolean mayHaveAttended(Membership stay, Session session) {
        return !SessionsLeft.isSurelyAfter(session, asOf)
                && mayBelong(stay, session)
                && presence(stay.person(), session) != Came.NOT;
    }

    private boolean isStillPossible(Membership stay, Session session) {
        return SessionsLeft.isSurelyAfter(session, asOf) && mayBelong(stay, session);
    }

    private static boolean mayBelong(Membership stay, Session session) {
        List<LocalDate> days = days(session);
        return days.isEmpty() || days.stream().anyMatch(Stretch.of(stay)::mayInclude);
    }

    private boolean isPast(Session session) {
        return days(session).stream().noneMatch(asOf::isBefore);
    }

    /** The first and the last day, as far as they are known. */
    private static List<LocalDate> days(Session session) {
        List<LocalDate> days = new ArrayList<>();
        session.date().ifPresent(days::add);
        session.since().flatMap(PartialDate::date).ifPresent(days::add);
        session.until().flatMap(PartialDate::date).ifPresent(days::add);
        return days;
    }

    private enum Came {
        SURELY,
        PERHAPS,
        NOT
    }

    private static Came presence(PersonId person, Session session) {
        if (session.presenters().items().contains(person)) {
            return Came.SURELY;
        }
        for (Attendance one : session.attendance().items()) {
            if (one.person().equals(person)) {
                return one.presence().is(Presence.PRESENT)
                        ? Came.SURELY
                        : one.presence().isUnknown() ? Came.PERHAPS : Came.NOT;
            }
        }
        return session.attendance().isComplete() ? Came.NOT : Came.PERHAPS;
    }

    /** The step, with what became of commitments by the day. */
    static Transition told(Transition step, BalintGroup before, LocalDate day) {
        if (!(step instanceof Transition.Done done)) {
            return step;
        }
        List<LifeEvent> events = new ArrayList<>(done.events());
        List<Commitment> then = new Commitments(before, day).all();
        List<Commitment> now = new Commitments(done.after(), day).all();
        for (int i = 0; i < now.size(); i++) {
            Commitment one = now.get(i);
            boolean same = i < then.size() && then.get(i).state() == one.state();
            if (!same && one.state() == Commitment.State.KEPT) {
                events.add(event(LifeEvent.Code.COMMITMENT_KEPT, one));
            } else if (!same && one.state() == Commitment.State.BROKEN) {
                events.add(event(LifeEvent.Code.COMMITMENT_BROKEN, one));
            }
        }
        return new Transition.Done(done.after(), events);
    }

    private static LifeEvent event(LifeEvent.Code code, Commitment one) {
        return LifeEvent.of(
                code,
                "person",
                one.membership().person(),
                "agreed",
                one.agreed().orElseThrow(),
                "attended",
                one.attended().toPlainString(),
                "possible",
                one.stillPossible().map(number -> number.toPlainString()).orElse("?"));
    }
}
