package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.Waiting;
import java.time.LocalDate;
import java.util.Optional;

/** Leaving a group, and its end; the day is the last one. */
final class Leaving {
    private final BalintGroup group;
    private final LocalDate day;

    Leaving(BalintGroup group, LocalDate day) {
        this.group = group;
        this.day = day;
    }

    Transition leave(PersonId person) {
        Step step = new Step(group);
        Queue queue = new Queue(group, day);
        Optional<Membership> place = new Occupancy(group).placeOf(person, day);
        if (place.isPresent()) {
            step.event(LifeEvent.Code.LEFT, "person", person, "day", day);
            queue.next()
                    .ifPresent(next -> step.event(LifeEvent.Code.NEXT_WAITING, "next", next, "day", day.plusDays(1)));
            return Meetings.withCommitments(
                    step.to(() -> builder().members(membersUntil(group.members(), place.get(), day))), group, day);
        }
        if (queue.listed().contains(person)) {
            return step.event(LifeEvent.Code.WITHDREW, "person", person, "day", day)
                    .to(() -> builder().waiting(waitingUntil(group.waiting(), person, day, day)));
        }
        step.unless(Obstacle.of(Obstacle.Code.NOT_IN_GROUP, "person", person, "day", day)
                .helpedBy(
                        group.members().isComplete()
                                ? new Help[0]
                                : new Help[] {Help.of(Help.Code.LIST_PERSON, "person", person)}));
        return step.to(this::builder);
    }

    Transition end() {
        Step step = new Step(group);
        group.sessions().stream()
                .filter(one -> one.state().is(SessionState.HELD) && SessionsLeft.isSurelyAfter(one, day))
                .findFirst()
                .ifPresent(held -> step.unless(Obstacle.of(Obstacle.Code.SESSION_HELD, "day", Meetings.day(held))
                        .helpedBy(Help.of(Help.Code.CHOOSE_DAY, "day", Meetings.day(held)))));
        step.event(LifeEvent.Code.ENDED, "day", day);
        Known<Session> sessions = group.sessions().map(one -> cancelled(one, step));
        Known<Membership> members = group.members();
        for (Membership place : group.members().items()) {
            members = Stretch.of(place).hasEndedBefore(day) ? members : membersUntil(members, place, day);
        }
        Known<Waiting> waiting = group.waiting();
        for (PersonId person : new Queue(group, day).listed()) {
            waiting = waitingUntil(waiting, person, day, day);
        }
        BalintGroup.Builder change =
                builder().sessions(sessions).members(members).waiting(waiting);
        if (sessions.stream().noneMatch(one -> SessionsLeft.isSurelyAfter(one, day))) {
            change.frame(GroupFrame.builder().from(group.frame()).span(ending()).build());
        }
        return step.to(() -> change);
    }

    private Session cancelled(Session session, Step step) {
        if (session.state().is(SessionState.CANCELLED) || !SessionsLeft.isSurelyAfter(session, day)) {
            return session;
        }
        step.event(LifeEvent.Code.CANCELLED, "day", Meetings.day(session));
        return Session.builder().from(session).state(SessionState.CANCELLED).build();
    }

    private DateSpan ending() {
        return new DateSpan(
                group.frame()
                        .span()
                        .flatMap(DateSpan::from)
                        .filter(first -> !PartialDate.of(day).isSurelyBefore(first)),
                Optional.of(PartialDate.of(day)));
    }

    private BalintGroup.Builder builder() {
        return BalintGroup.builder().from(group);
    }

    /** With this place until the day; a place that had not begun by then was never taken. */
    static Known<Membership> membersUntil(Known<Membership> members, Membership place, LocalDate day) {
        return Stretch.of(place).beginsAfter(day)
                ? members.without(place)
                : members.map(one -> one.equals(place)
                        ? Membership.builder().from(one).left(day).build()
                        : one);
    }

    /** With the waits of the person that go on to {@code from} until the day {@code last}; one that began after it is none. */
    static Known<Waiting> waitingUntil(Known<Waiting> waiting, PersonId person, LocalDate last, LocalDate from) {
        return waiting.withoutAny(
                        one -> one.person().equals(person) && Stretch.of(one).beginsAfter(last))
                .map(one -> one.person().equals(person) && !Stretch.of(one).hasEndedBefore(from)
                        ? new Waiting(person, one.since(), Given.of(PartialDate.of(last)))
                        : one);
    }
}
