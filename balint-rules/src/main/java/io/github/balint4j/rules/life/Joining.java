package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.core.Waiting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Coming into a group, on a day: waiting, places, and the start. */
final class Joining {
    private final BalintGroup group;
    private final LocalDate day;
    private final Occupancy places;
    private final Queue queue;

    Joining(BalintGroup group, LocalDate day) {
        this.group = group;
        this.day = day;
        this.places = new Occupancy(group);
        this.queue = Queue.on(group, day);
    }

    /** A commitment of their own. */
    static OptionalInt agreed(int commitment) {
        if (commitment < 0) {
            throw new IllegalArgumentException("commitment must be 0 or more, got " + commitment);
        }
        return OptionalInt.of(commitment);
    }

    Transition apply(PersonId person, OptionalInt commitment) {
        boolean awaitsStart = group.frame().startThreshold().isPresent() && !hasBegun();
        boolean others = !queue.listed().isEmpty() || queue.unnamed().min() > 0;
        return awaitsStart || others || places.from(day).least() < 1 ? waitForPlace(person) : enrol(person, commitment);
    }

    Transition enrol(PersonId person, OptionalInt commitment) {
        Step step = new Step(group);
        step.unless(new Person(person).mayNotCome());
        if (step.isRefused()) {
            return step.to(this::builder); // the rest is about somebody who may come
        }
        step.unless(comesTooLate())
                .unless(notInTurn(person))
                .unless(tooFewSessions(commitment))
                .unless(noPlace());
        boolean waits = queue.listed().contains(person);
        step.event(waits ? LifeEvent.Code.PROMOTED : LifeEvent.Code.ENROLLED, "person", person, "day", day);
        return step.to(() -> admitted(builder(), List.of(person), commitment));
    }

    Transition waitForPlace(PersonId person) {
        Step step = new Step(group);
        step.unless(new Person(person).mayNotCome());
        if (step.isRefused()) {
            return step.to(this::builder); // the rest is about somebody who may come
        }
        step.unless(comesTooLate());
        if (group.waiting().stream()
                .anyMatch(one -> one.person().equals(person) && !Stretch.of(one).hasEndedBefore(day))) {
            step.unless(Obstacle.of(Obstacle.Code.WAITS, "person", person)
                    .helpedBy(Help.of(Help.Code.AWAIT_TURN, "person", person)));
        }
        return step.event(LifeEvent.Code.WAITING, "person", person, "day", day)
                .to(() -> builder().waiting(group.waiting().plus(Waiting.since(person, day))));
    }

    Transition promote(OptionalInt commitment) {
        Step step = new Step(group);
        step.unless(nobodyWaits());
        if (step.isRefused()) {
            return step.to(this::builder); // the rest is about somebody who waits
        }
        step.unless(comesTooLate()).unless(tooFewSessions(commitment)).unless(noPlace());
        queue.next().ifPresent(next -> step.event(LifeEvent.Code.PROMOTED, "person", next, "day", day));
        return step.to(() -> admitted(builder(), List.of(queue.next().orElseThrow()), commitment));
    }

    Transition start(OptionalInt commitment) {
        Step step = new Step(group);
        step.unless(Step.beforeStated(group, day));
        if (hasBegun()) {
            step.unless(Obstacle.of(Obstacle.Code.BEGUN, "day", day).helpedBy(Help.of(Help.Code.JOIN_RUNNING)));
        }
        if (step.isRefused()) {
            return step.to(this::builder); // no other day or people would help
        }
        if (group.leaders().isComplete() && group.leaders().stream().noneMatch(this::leads)) {
            step.unless(Obstacle.of(Obstacle.Code.NO_LEADER, "day", day).helpedBy(Help.of(Help.Code.NAME_LEADER)));
        }
        List<PersonId> come = queue.listed().stream()
                .limit(Math.max(0, places.from(day).least()))
                .toList();
        boolean unnamed = queue.unnamed().min() > 0;
        step.unless(tooFewPeople()).unless(comesTooLate());
        if (!come.isEmpty() || unnamed) {
            step.unless(tooFewSessions(commitment));
        }
        boolean all = come.size() == queue.listed().size();
        // Those without a name come too, if all have a place; else nobody knows whose turn it is.
        boolean sure = queue.unnamed().isExact()
                && group.stated().enrolled().filter(CountRange::isExact).isPresent()
                && places.from(day).least()
                        >= (long) come.size() + queue.unnamed().min();
        if (unnamed && !(all && sure)) {
            step.unless(unnamedWait());
        }
        if (!step.isRefused() && come.isEmpty() && !unnamed && queue.unnamed().isExact()) {
            step.unless(Obstacle.of(Obstacle.Code.STARTS_NOBODY, "day", day)
                    .helpedBy(Help.of(Help.Code.JOIN_RUNNING), Help.of(Help.Code.RECORD_SESSION)));
        }
        step.event(LifeEvent.Code.STARTED, "day", day);
        come.forEach(person -> step.event(LifeEvent.Code.PROMOTED, "person", person, "day", day));
        if (unnamed) {
            step.event(
                    LifeEvent.Code.PROMOTED_UNNAMED, "number", queue.unnamed().min(), "day", day);
        }
        return unnamed
                ? step.to(
                        () -> admitted(builder().statedOn(Step.statedBy(group, day)), come, commitment), this::nameless)
                : step.to(() -> admitted(builder(), come, commitment));
    }

    private StatedTotals nameless(StatedTotals totals) {
        int number = queue.unnamed().min();
        return new StatedTotals(
                totals.enrolled().map(count -> CountRange.exactly(count.min() + number)),
                totals.waiting().map(count -> count.minus(number)),
                totals.allPlacesTaken(),
                totals.leaders());
    }

    private BalintGroup.Builder builder() {
        return BalintGroup.builder().from(group);
    }

    private BalintGroup.Builder admitted(BalintGroup.Builder change, List<PersonId> people, OptionalInt commitment) {
        Known<Membership> members = group.members();
        Known<Waiting> waiting = group.waiting();
        for (PersonId person : people) {
            Membership.Builder place = Membership.builder().person(person).joined(day);
            commitment.ifPresent(place::commitment);
            members = members.plus(place.build());
            waiting = Leaving.waitingUntil(waiting, person, day.minusDays(1), day);
        }
        return people.isEmpty() ? change : change.members(members).waiting(waiting);
    }

    private boolean hasBegun() {
        return Meetings.hasBegun(group, day);
    }

    private boolean leads(Leadership one) {
        return new Stretch(one.since(), one.until()).mayInclude(day);
    }

    /** Whether a person is in the group already. */
    private final class Person {
        private final PersonId person;

        Person(PersonId person) {
            this.person = person;
        }

        Optional<Obstacle> mayNotCome() {
            if (places.placeOf(person, day).isPresent()) {
                return Optional.of(Obstacle.of(Obstacle.Code.HAS_PLACE, "person", person)
                        .helpedBy(Help.of(Help.Code.CHECK_PERSON)));
            }
            return group.leaders().stream()
                    .filter(one -> one.person().equals(person))
                    .filter(one -> !new Stretch(one.since(), one.until()).hasEndedBefore(day))
                    .findFirst()
                    .map(one -> Obstacle.of(Obstacle.Code.LEADS, "person", person)
                            .helpedBy(Help.of(Help.Code.CHECK_PERSON)));
        }
    }

    private Optional<Obstacle> comesTooLate() {
        if (group.frame().format().filter(GroupFormat.CLOSED::equals).isPresent() && hasBegun()) {
            return Optional.of(Obstacle.of(Obstacle.Code.CLOSED).helpedBy(Help.of(Help.Code.OTHER_GROUP)));
        }
        return new Ending(group, day).closesDoors().or(this::noSessionLeft);
    }

    private Optional<Obstacle> noSessionLeft() {
        return sessionsLeft()
                .filter(left -> left.signum() == 0)
                .map(none -> Obstacle.of(Obstacle.Code.NO_SESSION_LEFT, "day", day)
                        .helpedBy(Help.of(Help.Code.PLAN_SESSIONS, "number", 1), Help.of(Help.Code.OTHER_GROUP)));
    }

    private Optional<BigDecimal> sessionsLeft() {
        return new SessionsLeft(group).from(day);
    }

    private Optional<Obstacle> tooFewSessions(OptionalInt own) {
        OptionalInt agreed = own.isPresent() ? own : group.frame().commitment();
        return sessionsLeft()
                .filter(left -> left.signum() > 0)
                .filter(left -> agreed.isPresent() && left.compareTo(BigDecimal.valueOf(agreed.getAsInt())) < 0)
                .map(left -> Obstacle.of(
                                Obstacle.Code.TOO_FEW_SESSIONS,
                                "agreed",
                                agreed.getAsInt(),
                                "left",
                                left.toPlainString(),
                                "day",
                                day)
                        .helpedBy(
                                Help.of(
                                        Help.Code.PLAN_SESSIONS,
                                        "number",
                                        BigDecimal.valueOf(agreed.getAsInt())
                                                .subtract(left)
                                                .toPlainString()),
                                Help.of(Help.Code.AGREE_ON_FEWER, "number", left.toPlainString())));
    }

    private Optional<Obstacle> notInTurn(PersonId person) {
        Optional<PersonId> next = queue.next();
        if (next.isPresent()) {
            return next.filter(first -> !first.equals(person))
                    .map(first -> Obstacle.of(Obstacle.Code.OTHERS_WAIT, "next", first)
                            .helpedBy(
                                    queue.listed().contains(person)
                                            ? new Help[] {Help.of(Help.Code.PROMOTE_FIRST, "next", first)}
                                            : new Help[] {
                                                Help.of(Help.Code.PROMOTE_FIRST, "next", first),
                                                Help.of(Help.Code.WAIT_FOR_PLACE, "person", person)
                                            }));
        }
        return queue.unnamed().min() > 0 ? Optional.of(unnamedWait()) : Optional.empty();
    }

    private Obstacle unnamedWait() {
        return Obstacle.of(Obstacle.Code.UNNAMED_WAIT, "number", queue.unnamed())
                .helpedBy(Help.of(Help.Code.LIST_WAITING));
    }

    private Optional<Obstacle> nobodyWaits() {
        if (queue.unnamed().min() > 0) {
            return Optional.of(unnamedWait());
        }
        if (queue.next().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                queue.unnamed().isExact()
                        ? Obstacle.of(Obstacle.Code.NOBODY_WAITS, "day", day).helpedBy(Help.of(Help.Code.ENROL))
                        : Obstacle.of(Obstacle.Code.WAITING_UNKNOWN, "day", day)
                                .helpedBy(Help.of(Help.Code.LIST_WAITING), Help.of(Help.Code.LIST_NOBODY)));
    }

    private Optional<Obstacle> noPlace() {
        Occupancy.Free free = places.from(day);
        if (free.least() > 0) {
            return Optional.empty();
        }
        List<Help> helps = new ArrayList<>();
        if (free.most() > 0) {
            helps.add(Help.of(Help.Code.STATE_ENROLLED));
            return Optional.of(
                    Obstacle.of(Obstacle.Code.PLACES_UNKNOWN, "day", day).helpedBy(helps.toArray(Help[]::new)));
        }
        places.nextFree(day).ifPresent(later -> helps.add(Help.of(Help.Code.FREE_FROM, "day", later)));
        helps.add(Help.of(Help.Code.WAIT_FOR_PLACE));
        group.frame()
                .members()
                .flatMap(size -> size.max().stream().boxed().findFirst())
                .ifPresent(most -> helps.add(Help.of(Help.Code.RAISE_MAXIMUM, "maximum", most)));
        return Optional.of(Obstacle.of(Obstacle.Code.PLACES_TAKEN, "day", day).helpedBy(helps.toArray(Help[]::new)));
    }

    private Optional<Obstacle> tooFewPeople() {
        OptionalInt threshold = group.frame().startThreshold();
        if (threshold.isEmpty()) {
            return Optional.empty();
        }
        CountRange members = places.taken(day);
        CountRange waiting = queue.unnamed();
        long least = (long) members.min() + queue.listed().size() + waiting.min();
        boolean known = members.max().isPresent() && waiting.max().isPresent();
        long most = known
                ? (long) members.max().getAsInt()
                        + queue.listed().size()
                        + waiting.max().getAsInt()
                : Occupancy.UNBOUNDED;
        long missing = threshold.getAsInt() - least;
        if (missing <= 0) {
            return Optional.empty();
        }
        boolean surely = most < threshold.getAsInt();
        return Optional.of(Obstacle.of(
                        surely ? Obstacle.Code.TOO_FEW_PEOPLE : Obstacle.Code.PEOPLE_UNKNOWN,
                        "needed",
                        threshold.getAsInt(),
                        "there",
                        least)
                .helpedBy(
                        surely
                                ? new Help[] {Help.of(Help.Code.MORE_PEOPLE, "number", missing)}
                                : new Help[] {
                                    Help.of(Help.Code.MORE_PEOPLE, "number", missing), Help.of(Help.Code.STATE_ENROLLED)
                                }));
    }
}
