package io.github.balint4j.calendar;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The dates of one group. */
final class GroupEvents {
    private static final String AT = "@balint4j";

    private final BalintGroup group;
    private final Optional<ZoneId> zone;
    private final String title;
    private final String stamp;
    private int left;

    GroupEvents(BalintGroup group, Optional<ZoneId> zone, String title, String stamp) {
        this.group = group;
        this.zone = zone;
        this.title = title;
        this.stamp = stamp;
    }

    /** The ids of all dates that this group may ever have had. */
    Pattern ids() {
        return Pattern.compile("\\d{8}(\\.\\d+)?-" + Pattern.quote(group.id() + AT));
    }

    /** How many sessions have no day, or none that is wholly known; after {@link #of}. */
    int left() {
        return left;
    }

    /** The dates of the group, or those for which the person is enrolled. */
    List<Event> of(Optional<PersonId> person) {
        Optional<Enrolment> enrolment = person.map(one -> new Enrolment(group, one));
        List<Event> events = new ArrayList<>();
        byDay().forEach((day, sessions) -> {
            int number = 0;
            for (Session session : sessions) {
                number++;
                String id = day + (number == 1 ? "" : "." + number) + "-" + group.id() + AT;
                event(session, id, enrolment).ifPresent(events::add);
            }
        });
        return events;
    }

    /** The sessions of each first day, as it is written, in order of time. A date that was cancelled and set anew is one. */
    private Map<String, List<Session>> byDay() {
        Map<String, List<Session>> days = new TreeMap<>();
        left = 0;
        for (Session session : group.sessions().items()) {
            Optional<String> day = first(session).flatMap(Event::value);
            if (day.isPresent() && last(session).isPresent()) {
                days.computeIfAbsent(day.get(), any -> new ArrayList<>(1)).add(session);
            } else {
                left++;
            }
        }
        days.replaceAll((day, sessions) -> sessions.stream()
                .filter(one -> !isCancelled(one) || sessions.stream().noneMatch(other -> replaces(other, one)))
                .sorted(Comparator.comparing(one -> one.startsAt().orElse(LocalTime.MIN)))
                .toList());
        return days;
    }

    private static boolean replaces(Session session, Session cancelled) {
        return !isCancelled(session)
                && (session.startsAt().isEmpty()
                        || cancelled.startsAt().isEmpty()
                        || session.startsAt().equals(cancelled.startsAt()));
    }

    private Optional<Event> event(Session session, String id, Optional<Enrolment> enrolment) {
        LocalDate first = first(session).orElseThrow();
        LocalDate last = last(session).orElseThrow();
        if (enrolment.filter(one -> !one.mayInclude(first, last)).isPresent()) {
            return Optional.empty();
        }
        boolean sure = !session.state().isUnknown()
                && enrolment.filter(one -> !one.surelyIncludes(first, last)).isEmpty();
        Event.Status status =
                isCancelled(session) ? Event.Status.CANCELLED : sure ? Event.Status.CONFIRMED : Event.Status.TENTATIVE;
        Optional<LocalDateTime> begin = session.startsAt().map(first::atTime);
        Optional<String> start =
                begin.isPresent() ? begin.flatMap(time -> Event.value(time, zone)) : Event.value(first);
        if (start.isEmpty()) {
            left++;
            return Optional.empty();
        }
        Optional<String> end = begin.isPresent()
                ? begin.flatMap(time -> length(session).flatMap(length -> Event.value(ending(time, length), zone)))
                : Optional.of(last.plusDays(1)).filter(any -> session.isBlock()).flatMap(Event::value);
        return Optional.of(new Event(id, title, start.get(), end, status, isCancelled(session) ? 1 : 0, stamp));
    }

    // Ninety minutes are ninety minutes, on the night on which clocks change too.
    private LocalDateTime ending(LocalDateTime begin, Duration length) {
        return zone.map(one -> begin.atZone(one).plus(length).toLocalDateTime()).orElseGet(() -> begin.plus(length));
    }

    private static boolean isCancelled(Session session) {
        return session.state().is(SessionState.CANCELLED);
    }

    private static Optional<LocalDate> first(Session session) {
        return session.date().or(() -> session.since().flatMap(PartialDate::date));
    }

    private static Optional<LocalDate> last(Session session) {
        return session.date().or(() -> session.until().flatMap(PartialDate::date));
    }

    /** How long all sessions of the meeting take, breaks left out; empty where that is not known. */
    private Optional<Duration> length(Session session) {
        Optional<BigDecimal> number =
                session.sessions().or(group.frame().sessionsPerMeeting()).orUsual(BigDecimal.ONE);
        Optional<Duration> each = session.length()
                .or(Given.ofOptional(
                        group.frame().length().filter(DurationRange::isExact).map(DurationRange::min)))
                .value();
        return number.flatMap(many ->
                each.map(one -> Duration.ofMinutes(many.multiply(BigDecimal.valueOf(one.toMinutes()))
                        .setScale(0, RoundingMode.UP)
                        .longValueExact())));
    }
}
