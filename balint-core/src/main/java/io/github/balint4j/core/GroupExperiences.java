package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one person did in a group, session by session, as the entries of a logbook. */
final class GroupExperiences {
    private final BalintGroup group;
    private final PersonId person;

    GroupExperiences(BalintGroup group, PersonId person) {
        this.group = group;
        this.person = person;
    }

    Known<Experience> find() {
        if (group.sessions().isAbsent()) {
            return Known.absent();
        }
        List<Experience> entries = new ArrayList<>();
        boolean whole = group.sessions().isComplete();
        for (Session session : group.sessions().items()) {
            List<PersonId> leading = leading(session);
            Optional<Attendance> listed = session.attendance().items().stream()
                    .filter(one -> one.person().equals(person))
                    .findFirst();
            if (leading.contains(person)
                    || listed.isPresent()
                    || session.presenters().items().contains(person)) {
                entries.add(entry(session, leading, listed));
            } else {
                whole &= session.attendance().isComplete();
            }
        }
        return whole ? Known.complete(entries) : Known.incomplete(entries);
    }

    // Whoever leads was there, unless the list of those who came says otherwise.
    private Experience entry(Session session, List<PersonId> leading, Optional<Attendance> listed) {
        boolean leads = leading.contains(person);
        List<PersonId> others =
                leading.stream().filter(one -> !one.equals(person)).toList();
        Experience.Builder entry = Experience.builder()
                .date(session.date().map(PartialDate::of).or(session::partialDate))
                .state(session.state())
                .presence(listed.map(Attendance::presence).orElse(Presence.PRESENT))
                .role(!leads ? GroupRole.MEMBER : others.isEmpty() ? GroupRole.LEADER : GroupRole.CO_LEADER)
                .mode(listed.flatMap(Attendance::mode)
                        .or(session::mode)
                        .or(() -> group.frame().mode()))
                .group(group.id())
                .format(group.frame()
                        .format()
                        .map(format -> format.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .duration(duration(session))
                .sessions(sessions(session));
        if (group.leaders().isComplete() && session.date().isPresent()) {
            entry.leaders(Known.complete(others));
        }
        if (session.presenters().isComplete()) {
            entry.cases(session.presenters().items().size());
        }
        return entry.build();
    }

    private List<PersonId> leading(Session session) {
        return group.leaders().items().stream()
                .filter(leader ->
                        session.date().isEmpty() || leads(leader, session.date().get()))
                .map(Leadership::person)
                .distinct()
                .toList();
    }

    private static boolean leads(Leadership leader, LocalDate day) {
        boolean begun = leader.since().filter(day::isBefore).isEmpty();
        boolean ended = leader.until().filter(day::isAfter).isPresent();
        return begun && !ended;
    }

    // A meeting that says nothing of it holds what the frame agrees, else one session.
    private Optional<BigDecimal> sessions(Session session) {
        return session.sessions().or(() -> group.frame().sessionsPerMeeting());
    }

    private Optional<Duration> duration(Session session) {
        Optional<Duration> length = session.length()
                .or(() -> group.frame().length().filter(DurationRange::isExact).map(DurationRange::min));
        BigDecimal number = sessions(session).orElse(BigDecimal.ONE);
        return length.map(each -> BigDecimal.valueOf(each.toMinutes()).multiply(number))
                .map(minutes -> Duration.ofMinutes(minutes.longValue()))
                .filter(time -> !time.isZero());
    }
}
