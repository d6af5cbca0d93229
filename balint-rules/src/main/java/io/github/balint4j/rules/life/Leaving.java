package io.github.balint4j.rules.life;

import io.github.balint4j.core.Attendance;
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
import java.util.Comparator;
import java.util.List;
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
        Queue queue = Queue.from(group, day);
        List<Membership> stays = group.members().stream()
                .filter(one -> one.person().equals(person))
                .toList();
        Optional<Membership> place =
                stays.stream().filter(one -> one.left().value().isEmpty()).findFirst();
        if (place.isPresent()) {
            step.unless(beginsLater(Obstacle.Code.PLACE_BEGINS_LATER, person, Stretch.of(place.get())))
                    .unless(listedLater(person));
            step.event(LifeEvent.Code.LEFT, "person", person, "day", day);
            queue.next()
                    .ifPresent(next -> step.event(LifeEvent.Code.NEXT_WAITING, "next", next, "day", day.plusDays(1)));
            return Commitments.told(
                    step.to(() -> builder().members(membersUntil(group.members(), place.get(), day))), group, day);
        }
        if (queue.listed().contains(person)) {
            group.waiting().stream()
                    .filter(one -> one.person().equals(person))
                    .map(Stretch::of)
                    .filter(one -> !one.hasEndedBefore(day.plusDays(1)))
                    .findFirst()
                    .ifPresent(wait -> step.unless(beginsLater(Obstacle.Code.WAIT_BEGINS_LATER, person, wait)));
            return step.event(LifeEvent.Code.WITHDREW, "person", person, "day", day)
                    .to(() -> builder().waiting(waitingUntil(group.waiting(), person, day, day)));
        }
        if (!stays.isEmpty()) {
            Membership last = stays.get(stays.size() - 1);
            return step.unless(Obstacle.of(
                                    Obstacle.Code.LEAVES_ALREADY,
                                    "person",
                                    person,
                                    "day",
                                    last.left().value().orElseThrow())
                            .helpedBy(Help.of(
                                    Help.Code.CORRECT,
                                    "path",
                                    "/members/" + group.members().items().indexOf(last) + "/left")))
                    .to(this::builder);
        }
        step.unless(Obstacle.of(Obstacle.Code.NOT_IN_GROUP, "person", person, "day", day)
                .helpedBy(
                        group.members().isComplete()
                                ? new Help[] {Help.of(Help.Code.CHECK_PERSON)}
                                : new Help[] {Help.of(Help.Code.LIST_PERSON, "person", person)}));
        return step.to(this::builder);
    }

    private Optional<Obstacle> beginsLater(Obstacle.Code code, PersonId person, Stretch stretch) {
        return stretch.from()
                .value()
                .flatMap(PartialDate::earliest)
                .filter(day::isBefore)
                .map(first -> Obstacle.of(code, "person", person, "day", first)
                        .helpedBy(Help.of(Help.Code.CHOOSE_DAY_OR_LATER, "day", first)));
    }

    // Who leads, too, may have been there as a leader.
    private Optional<Obstacle> listedLater(PersonId person) {
        if (group.leaders().stream().anyMatch(one -> one.person().equals(person))) {
            return Optional.empty();
        }
        return group.sessions().stream()
                .filter(one -> lists(one, person))
                .flatMap(one -> one.date().stream())
                .filter(day::isBefore)
                .max(Comparator.naturalOrder())
                .map(last -> Obstacle.of(Obstacle.Code.LISTED_LATER, "person", person, "day", last)
                        .helpedBy(Help.of(Help.Code.CHOOSE_DAY_OR_LATER, "day", last)));
    }

    private static boolean lists(Session session, PersonId person) {
        List<Attendance> own = session.attendance().stream()
                .filter(one -> one.person().equals(person))
                .toList();
        return own.isEmpty()
                ? session.presenters().items().contains(person)
                : own.stream().noneMatch(Attendance::isGuest);
    }

    Transition end() {
        Step step = new Step(group);
        Optional<Obstacle> held = heldLater();
        step.unless(held.isPresent() ? held : Step.beforeStated(group, day));
        step.event(LifeEvent.Code.ENDED, "day", day);
        Known<Session> sessions = group.sessions();
        for (Session one : group.sessions().items()) {
            if (!one.state().is(SessionState.CANCELLED) && SessionsLeft.isSurelyAfter(one, day)) {
                step.event(LifeEvent.Code.CANCELLED, "day", Meetings.day(one));
                sessions = Meetings.without(sessions, one);
            }
        }
        Known<Membership> members = group.members();
        for (Membership place : group.members().items()) {
            members = Stretch.of(place).hasEndedBefore(day) ? members : membersUntil(members, place, day);
        }
        Known<Waiting> waiting = group.waiting();
        for (PersonId person : Queue.from(group, day).listed()) {
            waiting = waitingUntil(waiting, person, day, day);
        }
        BalintGroup.Builder change =
                builder().sessions(sessions).members(members).waiting(waiting);
        if (sessions.stream().noneMatch(one -> SessionsLeft.isSurelyAfter(one, day))) {
            change.frame(GroupFrame.builder().from(group.frame()).span(ending()).build());
        }
        if (!step.isRefused() && change.build().equals(group)) {
            step.unless(Obstacle.of(Obstacle.Code.ENDED, "day", day).helpedBy(Help.of(Help.Code.CHECK_DAY)));
        }
        return step.to(() -> change);
    }

    private Optional<Obstacle> heldLater() {
        return group.sessions().stream()
                .filter(one -> one.state().is(SessionState.HELD) && SessionsLeft.isSurelyAfter(one, day))
                .map(Meetings::day)
                .max(Comparator.naturalOrder())
                .map(last -> Obstacle.of(Obstacle.Code.SESSION_HELD, "day", last)
                        .helpedBy(Help.of(Help.Code.CHOOSE_DAY_OR_LATER, "day", last)));
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
