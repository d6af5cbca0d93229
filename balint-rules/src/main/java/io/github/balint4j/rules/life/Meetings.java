package io.github.balint4j.rules.life;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sessions of a group: planning, moving, cancelling and recording them. */
final class Meetings {
    private final BalintGroup group;
    private final Pauses pauses;

    Meetings(BalintGroup group) {
        this.group = group;
        this.pauses = new Pauses(group);
    }

    /** Whether a session was surely held by that day. */
    static boolean hasBegun(BalintGroup group, LocalDate day) {
        return group.sessions().stream()
                .anyMatch(one -> one.state().is(SessionState.HELD) && !SessionsLeft.isSurelyAfter(one, day));
    }

    /** The first day of the session, as far as it is known. */
    static String day(Session session) {
        return session.date()
                .map(PartialDate::of)
                .or(session::partialDate)
                .or(session::since)
                .map(PartialDate::toString)
                .orElse("?");
    }

    Transition plan(List<Session> sessions) {
        Step step = new Step(group);
        Known<Session> all = group.sessions();
        for (Session one : sessions) {
            one.date()
                    .ifPresent(day -> step.unless(new Ending(group, day).noSession())
                            .unless(there(day, one.startsAt()))
                            .unless(pauses.on(day)));
            step.event(LifeEvent.Code.PLANNED, "day", day(one));
            all = all.plus(one);
        }
        Known<Session> planned = all;
        return step.to(() -> builder().sessions(planned));
    }

    Transition record(SessionRecord held) {
        Step step = new Step(group);
        List<Session> there = on(held.day(), held.time());
        if (there.isEmpty()) {
            List<Session> open = group.sessions().isComplete() ? withoutDay(held.day()) : List.of();
            Optional<Obstacle> ended = open.isEmpty() ? new Ending(group, held.day()).noSession() : Optional.empty();
            step.unless(ended.isEmpty() && group.sessions().isComplete() ? unclear(open, held) : ended);
            there = open.size() == 1 ? open : List.of();
        }
        Optional<Session> session = there.isEmpty() ? Optional.empty() : only(step, there, held.day());
        session.ifPresent(one -> step.unless(recorded(one, held.day())));
        step.unless(pauses.on(held.day()));
        step.event(LifeEvent.Code.HELD, "day", held.day());
        people(step, held);
        held.attendance().stream()
                .filter(one -> isAway(one)
                        && held.attendance().stream()
                                .anyMatch(other -> other.person().equals(one.person()) && !isAway(other)))
                .map(Attendance::person)
                .distinct()
                .forEach(person -> step.unless(Obstacle.of(Obstacle.Code.CAME_AND_AWAY, "person", person)
                        .helpedBy(Help.of(Help.Code.SAY_ONCE, "person", person))));
        Session record = dated(session, held)
                .state(SessionState.HELD)
                .attendance(held.attendance())
                .presenters(held.presenters())
                .build();
        Known<Session> sessions = session.isPresent()
                ? replaced(session.get(), record)
                : group.sessions().plus(record);
        return Commitments.told(
                step.to(() -> builder().sessions(sessions).statedOn(Step.statedBy(group, lastDay(record, held.day())))),
                group,
                lastDay(record, held.day()));
    }

    private static Session.Builder dated(Optional<Session> planned, SessionRecord held) {
        Session.Builder record = Session.builder();
        planned.ifPresent(record::from);
        if (planned.filter(Session::isBlock).isEmpty()) {
            record.on(PartialDate.of(held.day())).startsAt(held.time().or(() -> planned.flatMap(Session::startsAt)));
        }
        return record;
    }

    /** Those that are planned and may be on that day, of which that is not wholly known; none where it would be a day of a block. */
    private List<Session> withoutDay(LocalDate day) {
        return group.sessions().stream()
                .filter(one -> one.state().is(SessionState.PLANNED))
                .filter(one -> one.date().isEmpty() && !one.isBlock())
                .filter(one -> one.partialDate().map(part -> mayBe(part, day)).orElse(true))
                .toList();
    }

    private static boolean mayBe(PartialDate part, LocalDate day) {
        return part.year().orElse(day.getYear()) == day.getYear()
                && part.month().orElse(day.getMonthValue()) == day.getMonthValue()
                && part.day().orElse(day.getDayOfMonth()) == day.getDayOfMonth();
    }

    // Where the list names all, the session of that day is the one whose day is open, if there is just one.
    private Optional<Obstacle> unclear(List<Session> open, SessionRecord held) {
        if (open.isEmpty()) {
            return Optional.of(noSession(held.day(), held.time()));
        }
        return open.size() == 1
                ? Optional.empty()
                : Optional.of(Obstacle.of(Obstacle.Code.DAY_OPEN, "day", held.day(), "number", open.size())
                        .helpedBy(open.stream()
                                .map(one -> Help.of(Help.Code.CORRECT, "path", path(one)))
                                .toArray(Help[]::new)));
    }

    private void people(Step step, SessionRecord held) {
        List<PersonId> came = held.attendance().stream()
                .filter(one -> !isAway(one))
                .map(Attendance::person)
                .toList();
        held.attendance().stream()
                .filter(one -> !one.isGuest())
                .forEach(one -> step.unless(placeless(one.person(), held.day())));
        for (PersonId person : held.presenters().items()) {
            if (held.attendance().isComplete() && !came.contains(person)) {
                step.unless(Obstacle.of(Obstacle.Code.PRESENTED_AWAY, "person", person)
                        .helpedBy(Help.of(Help.Code.RECORD_ATTENDANCE, "person", person)));
            }
            step.event(LifeEvent.Code.PRESENTED, "person", person, "day", held.day());
        }
    }

    private static boolean isAway(Attendance one) {
        return one.presence().is(Presence.EXCUSED) || one.presence().is(Presence.ABSENT);
    }

    // Who is on no list may be of the group as long as one of the lists has gaps.
    private Optional<Obstacle> placeless(PersonId person, LocalDate day) {
        List<Stretch> stays = new ArrayList<>();
        group.members().stream()
                .filter(one -> one.person().equals(person))
                .map(Stretch::of)
                .forEach(stays::add);
        group.leaders().stream()
                .filter(one -> one.person().equals(person))
                .map(one -> new Stretch(one.since(), one.until()))
                .forEach(stays::add);
        boolean whole = group.members().isComplete() && group.leaders().isComplete();
        boolean stranger = stays.isEmpty() ? whole : stays.stream().noneMatch(stay -> stay.mayInclude(day));
        return stranger
                ? Optional.of(Obstacle.of(Obstacle.Code.NO_PLACE_THEN, "person", person, "day", day)
                        .helpedBy(
                                Help.of(Help.Code.LIST_PERSON, "person", person),
                                Help.of(Help.Code.RECORD_GUEST, "person", person)))
                : Optional.empty();
    }

    Transition cancel(LocalDate day, Optional<LocalTime> time) {
        Step step = new Step(group);
        Optional<Session> session = changeable(step, day, time);
        step.event(LifeEvent.Code.CANCELLED, "day", day);
        return Commitments.told(
                step.to(() -> builder().sessions(without(group.sessions(), session.orElseThrow()))), group, day);
    }

    Transition move(LocalDate from, Optional<LocalTime> time, LocalDate to, Optional<LocalTime> start) {
        Step step = new Step(group);
        Optional<Session> session = changeable(step, from, time);
        step.unless(new Ending(group, to).noSession()).unless(there(to, start)).unless(pauses.on(to));
        step.event(LifeEvent.Code.MOVED, "from", from, "to", to);
        return Commitments.told(
                step.to(() -> {
                    Session old = session.orElseThrow();
                    Session moved = Session.builder()
                            .from(old)
                            .since(Optional.empty())
                            .until(old.isBlock() ? until(old, from, to) : Optional.empty())
                            .since(old.isBlock() ? Optional.of(PartialDate.of(to)) : Optional.empty())
                            .date(old.isBlock() ? Optional.empty() : Optional.of(to))
                            .startsAt(start.or(old::startsAt))
                            .state(SessionState.PLANNED)
                            .build();
                    return builder().sessions(without(group.sessions(), old).plus(moved));
                }),
                group,
                from.isBefore(to) ? from.minusDays(1) : to.minusDays(1));
    }

    private static Optional<PartialDate> until(Session block, LocalDate from, LocalDate to) {
        LocalDate first = block.since().flatMap(PartialDate::date).orElse(from);
        return block.until()
                .flatMap(PartialDate::date)
                .map(last -> PartialDate.of(to.plusDays(ChronoUnit.DAYS.between(first, last))));
    }

    private Optional<Session> changeable(Step step, LocalDate day, Optional<LocalTime> time) {
        List<Session> there = on(day, time).stream()
                .filter(one -> !one.state().is(SessionState.CANCELLED))
                .toList();
        if (there.isEmpty()) {
            step.unless(on(day, time).isEmpty() ? noSession(day, time) : cancelled(day));
        }
        Optional<Session> session = only(step, there, day);
        session.filter(one -> one.state().is(SessionState.HELD))
                .ifPresent(one -> step.unless(Obstacle.of(Obstacle.Code.RECORDED, "day", day)
                        .helpedBy(Help.of(Help.Code.CORRECT, "path", path(one)))));
        return session;
    }

    private Optional<Session> only(Step step, List<Session> there, LocalDate day) {
        List<Session> open = there.stream()
                .filter(one -> !one.state().is(SessionState.CANCELLED))
                .toList();
        if (open.size() > 1) {
            List<String> times = open.stream()
                    .map(one -> one.startsAt().map(LocalTime::toString).orElse("?"))
                    .toList();
            step.unless(Obstacle.of(Obstacle.Code.SEVERAL_SESSIONS, "day", day, "times", String.join(", ", times))
                    .helpedBy(
                            times.contains("?")
                                    ? new Help[] {Help.of(Help.Code.CHECK_DAY)}
                                    : times.stream()
                                            .map(time -> Help.of(Help.Code.CHOOSE_TIME, "time", time))
                                            .toArray(Help[]::new)));
        }
        return open.isEmpty() ? there.stream().findFirst() : open.stream().findFirst();
    }

    private Obstacle recordedOrCancelled(Session session, LocalDate day) {
        return session.state().is(SessionState.CANCELLED)
                ? cancelled(day)
                : Obstacle.of(Obstacle.Code.RECORDED, "day", day)
                        .helpedBy(Help.of(Help.Code.CORRECT, "path", path(session)));
    }

    private Optional<Obstacle> recorded(Session session, LocalDate day) {
        boolean bare = session.attendance().isAbsent() && session.presenters().isAbsent();
        boolean open = !session.state().is(SessionState.CANCELLED)
                && (bare || !session.state().is(SessionState.HELD));
        return open ? Optional.empty() : Optional.of(recordedOrCancelled(session, day));
    }

    private String path(Session session) {
        return "/sessions/" + group.sessions().items().indexOf(session);
    }

    private Obstacle noSession(LocalDate day, Optional<LocalTime> time) {
        List<String> others = on(day, Optional.empty()).stream()
                .filter(one -> time.isPresent() && !one.state().is(SessionState.CANCELLED))
                .flatMap(one -> one.startsAt().stream())
                .map(LocalTime::toString)
                .toList();
        if (!others.isEmpty()) {
            return Obstacle.of(Obstacle.Code.OTHER_TIME, "day", day, "times", String.join(", ", others))
                    .helpedBy(others.stream()
                            .map(one -> Help.of(Help.Code.CHOOSE_TIME, "time", one))
                            .toArray(Help[]::new));
        }
        return Obstacle.of(Obstacle.Code.NO_SUCH_SESSION, "day", day).helpedBy(otherSession(day));
    }

    private Obstacle cancelled(LocalDate day) {
        return Obstacle.of(Obstacle.Code.SESSION_CANCELLED, "day", day).helpedBy(otherSession(day));
    }

    private Help[] otherSession(LocalDate day) {
        Optional<LocalDate> nearest = group.sessions().stream()
                .filter(one -> one.state().is(SessionState.PLANNED))
                .flatMap(one -> one.date().stream())
                .min(Comparator.comparing(other -> Math.abs(ChronoUnit.DAYS.between(day, other))));
        return Stream.concat(
                        nearest.stream().map(other -> Help.of(Help.Code.CHOOSE_DAY, "day", other)),
                        Stream.of(Help.of(Help.Code.PLAN_SESSIONS, "number", 1)))
                .toArray(Help[]::new);
    }

    // A session whose time nobody said may be the one that starts then.
    private List<Session> on(LocalDate day, Optional<LocalTime> time) {
        List<Session> all = group.sessions().stream()
                .filter(one -> one.date().filter(day::equals).isPresent() || isOfBlock(one, day))
                .toList();
        boolean isThere =
                time.isPresent() && all.stream().anyMatch(one -> one.startsAt().equals(time));
        return time.isEmpty()
                ? all
                : all.stream()
                        .filter(one -> isThere
                                ? one.startsAt().equals(time)
                                : one.startsAt().isEmpty())
                        .toList();
    }

    private static boolean isOfBlock(Session session, LocalDate day) {
        return session.isBlock()
                && session.since()
                        .flatMap(PartialDate::date)
                        .filter(first -> !day.isBefore(first))
                        .isPresent()
                && session.until()
                        .flatMap(PartialDate::date)
                        .filter(last -> !day.isAfter(last))
                        .isPresent();
    }

    private Optional<Obstacle> there(LocalDate day, Optional<LocalTime> time) {
        return on(day, Optional.empty()).stream()
                .filter(one -> !one.state().is(SessionState.CANCELLED))
                .filter(one -> mayStartTogether(one.startsAt(), time))
                .findFirst()
                .map(one ->
                        Obstacle.of(Obstacle.Code.SESSION_THERE, "day", day).helpedBy(Help.of(Help.Code.OTHER_DAY)));
    }

    /** With the session cancelled. That a session of its day was cancelled is said once. */
    static Known<Session> without(Known<Session> all, Session session) {
        boolean said = session.date().isPresent()
                && all.stream()
                        .filter(one -> one.state().is(SessionState.CANCELLED))
                        .filter(one -> one.date().equals(session.date())
                                || isOfBlock(one, session.date().get()))
                        .anyMatch(one -> mayStartTogether(one.startsAt(), session.startsAt()));
        return said
                ? all.withoutAny(one -> one == session)
                : all.map(one -> one == session
                        ? Session.builder()
                                .from(one)
                                .state(SessionState.CANCELLED)
                                .build()
                        : one);
    }

    private static boolean mayStartTogether(Optional<LocalTime> one, Optional<LocalTime> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static LocalDate lastDay(Session session, LocalDate day) {
        return session.until().flatMap(PartialDate::date).orElse(day);
    }

    private Known<Session> replaced(Session old, Session other) {
        return group.sessions().map(one -> one == old ? other : one);
    }

    private BalintGroup.Builder builder() {
        return BalintGroup.builder().from(group);
    }
}
