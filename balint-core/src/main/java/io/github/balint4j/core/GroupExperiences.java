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
            List<PersonId> leading = leading(session, false);
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
        List<PersonId> surely = leading(session, true);
        List<PersonId> others =
                leading.stream().filter(one -> !one.equals(person)).toList();
        Experience.Builder entry = Experience.builder()
                .date(session.date().map(PartialDate::of).or(session::partialDate))
                .startsAt(session.startsAt())
                .since(session.since())
                .until(Given.ofOptional(session.until()))
                .state(session.state())
                .presence(listed.map(Attendance::presence).orElse(Given.usual()))
                .minutes(listed.map(Attendance::minutes).orElse(Given.usual()))
                .role(listed.map(Attendance::role)
                        .filter(guest -> !guest.isUsual())
                        .map(guest -> guest.value().map(any -> GroupRole.GUEST))
                        .orElseGet(() -> role(leading, surely)))
                .mode(listed.map(Attendance::mode)
                        .orElse(Given.usual())
                        .or(session.mode())
                        .or(Given.ofOptional(group.frame().mode()))
                        .value())
                .group(group.id())
                .format(group.frame()
                        .format()
                        .map(format -> format.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .duration(duration(session))
                .present(session.present())
                .sessions(sessions(session));
        if (group.leaders().isComplete() && session.date().isPresent() && surely.equals(leading)) {
            entry.leaders(Known.complete(others));
        }
        if (session.presenters().isComplete()) {
            entry.cases(session.presenters().items().size());
        }
        return entry.build();
    }

    // Of days that are known in part it may be open who led, and whether alone.
    private Optional<GroupRole> role(List<PersonId> leading, List<PersonId> surely) {
        if (!leading.contains(person)) {
            return Optional.of(GroupRole.MEMBER);
        }
        if (!surely.contains(person)) {
            return Optional.empty();
        }
        return surely.size() > 1
                ? Optional.of(GroupRole.CO_LEADER)
                : leading.size() > 1 ? Optional.empty() : Optional.of(GroupRole.LEADER);
    }

    /** Who led it, surely or possibly, of those that are listed. */
    private List<PersonId> leading(Session session, boolean surely) {
        return group.leaders().items().stream()
                .filter(leader -> session.date().isEmpty()
                        || (surely
                                ? surelyLeads(leader, session.date().get())
                                : mayLead(leader, session.date().get())))
                .map(Leadership::person)
                .distinct()
                .toList();
    }

    private static boolean mayLead(Leadership leader, LocalDate day) {
        return !new Tenure(0, leader.since(), leader.until()).surelyExcludes(day);
    }

    // Whoever is listed without a first day is taken to have led from the beginning.
    private static boolean surelyLeads(Leadership leader, LocalDate day) {
        Given<PartialDate> since = leader.since().or(Given.of(PartialDate.of(day)));
        return new Tenure(0, since, leader.until()).surelyIncludes(day, Optional.empty());
    }

    // A meeting that says nothing of it holds what the frame agrees, else one session.
    private Given<BigDecimal> sessions(Session session) {
        return session.sessions().or(group.frame().sessionsPerMeeting());
    }

    private Optional<Duration> duration(Session session) {
        Optional<Duration> agreed =
                group.frame().length().filter(DurationRange::isExact).map(DurationRange::min);
        Optional<Duration> length =
                session.length().or(Given.ofOptional(agreed)).value();
        return sessions(session)
                .orUsual(BigDecimal.ONE)
                .flatMap(number -> length.map(
                                each -> BigDecimal.valueOf(each.toMinutes()).multiply(number))
                        .map(minutes -> Duration.ofMinutes(minutes.longValue())))
                .filter(time -> !time.isZero());
    }
}
