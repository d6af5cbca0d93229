package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Works out how a group stands on a day. */
final class StatusReader {
    private final BalintGroup group;
    private final LocalDate day;

    StatusReader(BalintGroup group, LocalDate day) {
        this.group = group;
        this.day = day;
    }

    GroupStatus read() {
        Occupancy occupancy = new Occupancy(group);
        return new GroupStatus(
                group.id(),
                day,
                occupancy.taken(day),
                waiting(),
                places(occupancy.from(day)),
                start(),
                new Pauses(group).on(day),
                next(),
                group.sessions().isComplete()
                        ? new SessionsLeft(group).number(one -> isOpen(one) && !SessionsLeft.isSurelyBefore(one, day))
                        : Optional.empty(),
                group.sessions().stream()
                        .filter(StatusReader::isOpen)
                        .flatMap(one -> one.date().stream())
                        .filter(day::isAfter)
                        .sorted()
                        .toList(),
                new Commitments(group, day).all());
    }

    private CountRange waiting() {
        Queue queue = Queue.on(group, day);
        int listed = queue.listed().size();
        CountRange unnamed = queue.unnamed();
        return unnamed.max().isPresent()
                ? CountRange.between(
                        listed + unnamed.min(), listed + unnamed.max().getAsInt())
                : CountRange.atLeast(listed + unnamed.min());
    }

    private static Optional<CountRange> places(Occupancy.Free free) {
        return free.most() >= Occupancy.UNBOUNDED
                ? Optional.empty()
                : Optional.of(CountRange.between((int) Math.max(0, free.least()), (int) Math.max(0, free.most())));
    }

    private Optional<List<Obstacle>> start() {
        if (group.frame().startThreshold().isEmpty() || Meetings.hasBegun(group, day)) {
            return Optional.empty();
        }
        Transition start = new Joining(group, day).start(OptionalInt.empty());
        boolean changesNothing = start.events().size() == 1
                || start.obstacles().stream().anyMatch(one -> one.code() == Obstacle.Code.STARTS_NOBODY);
        return changesNothing ? Optional.empty() : Optional.of(start.obstacles());
    }

    private Optional<PartialDate> next() {
        return group.sessions().stream()
                .filter(one -> isOpen(one) && !SessionsLeft.isSurelyBefore(one, day))
                .flatMap(one -> first(one).stream())
                .filter(first -> first.earliest().isPresent())
                .min(Comparator.comparing(first -> first.earliest().orElseThrow()));
    }

    private static Optional<PartialDate> first(Session session) {
        return session.date().map(PartialDate::of).or(session::partialDate).or(session::since);
    }

    private static boolean isOpen(Session session) {
        return session.state().is(SessionState.PLANNED);
    }
}
