package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one person did in a group, session by session, as the entries of a logbook. */
final class GroupExperiences {
    // What goes without saying of an entry is said at once.
    private static final Given<String> ORDINARY = Given.of("ordinary");
    private static final Given<SessionState> HELD = Given.of(SessionState.HELD);
    private static final Given<Presence> PRESENT = Given.of(Presence.PRESENT);

    private final BalintGroup group;
    private final PersonId person;
    // As the list has them, and of each of them since when.
    private final List<Membership> places;
    private final List<Tenure> tenures;
    private final boolean namesNobodyTwice;

    GroupExperiences(BalintGroup group, PersonId person) {
        this.group = group;
        this.person = person;
        this.places = group.members().items();
        Map<PersonId, LocalDate> firstCame = firstCame(group);
        this.tenures = places.stream()
                .map(place -> tenure(place, firstCame.get(place.person())))
                .toList();
        this.namesNobodyTwice =
                places.stream().map(Membership::person).distinct().count() == places.size();
    }

    Known<Experience> find() {
        if (group.sessions().isAbsent()) {
            return Known.absent();
        }
        List<Experience> entries = new ArrayList<>();
        boolean whole = group.sessions().isComplete();
        for (Session session : group.sessions().items()) {
            List<PersonId> leading = leading(session, false);
            Optional<Attendance> listed = listed(session, person);
            boolean named = listed.isPresent() || session.presenters().items().contains(person);
            if (leading.contains(person) || named) {
                entries.add(entry(session, leading, listed)
                        .presence(listed.map(Attendance::presence)
                                .orElse(Given.usual())
                                .or(PRESENT))
                        .build());
            } else if (hasPlace(session)) {
                entries.add(entry(session, leading, listed)
                        .presence(unlisted(session))
                        .build());
            } else {
                whole &= session.attendance().isComplete() || session.state().is(SessionState.CANCELLED);
            }
        }
        return whole ? Known.complete(entries) : Known.incomplete(entries);
    }

    private static Optional<Attendance> listed(Session session, PersonId who) {
        for (Attendance one : session.attendance().items()) {
            if (one.person().equals(who)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    // Whoever has a place and is not on a whole list of those who came was not there.
    private static Given<Presence> unlisted(Session session) {
        return session.attendance().isComplete() ? Given.of(Presence.ABSENT) : Given.unknown();
    }

    private boolean hasPlace(Session session) {
        Optional<LocalDate> day = session.date();
        for (int i = 0; i < places.size() && day.isPresent(); i++) {
            if (places.get(i).person().equals(person) && tenures.get(i).surelyIncludes(day.get(), group.statedOn())) {
                return true;
            }
        }
        return false;
    }

    // Whoever is listed without a first day has had the place at the latest since they first came.
    private static Tenure tenure(Membership place, @Nullable LocalDate firstCame) {
        Optional<PartialDate> came = Optional.ofNullable(firstCame).map(PartialDate::of);
        return new Tenure(0, place.joined().or(Given.ofOptional(came)), place.left());
    }

    private static Map<PersonId, LocalDate> firstCame(BalintGroup group) {
        Map<PersonId, LocalDate> first = new HashMap<>();
        for (Session session : group.sessions().items()) {
            session.date()
                    .ifPresent(day -> session.attendance().items().stream()
                            .filter(one -> one.presence().is(Presence.PRESENT)
                                    && one.role().isUsual())
                            .forEach(one ->
                                    first.merge(one.person(), day, (known, now) -> known.isBefore(now) ? known : now)));
        }
        return first;
    }

    private Experience.Builder entry(Session session, List<PersonId> leading, Optional<Attendance> listed) {
        List<PersonId> surely = leading(session, true);
        Experience.Builder entry = Experience.builder()
                .date(session.date().map(PartialDate::of).or(session::partialDate))
                .startsAt(session.startsAt())
                .since(session.since())
                .until(Given.ofOptional(session.until()))
                .state(session.state().or(HELD))
                .groupKind(ORDINARY)
                .minutes(listed.map(Attendance::minutes).orElse(Given.usual()))
                .role(listed.map(Attendance::role)
                        .filter(guest -> !guest.isUsual())
                        .map(guest -> guest.value().map(any -> GroupRole.GUEST))
                        .orElseGet(() -> role(leading, surely)))
                .mode(mode(session, listed))
                .group(group.id())
                .format(group.frame()
                        .format()
                        .map(format -> format.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .duration(duration(session))
                .members(session.date().flatMap(this::members).or(group.frame()::members))
                .present(session.present())
                .sessions(sessions(session));
        if (session.date().isPresent()) {
            List<PersonId> others = new ArrayList<>(surely);
            others.remove(person);
            if (group.leaders().isComplete() && surely.equals(leading)) {
                entry.leaders(Known.complete(others));
            } else if (!others.isEmpty()) {
                entry.leaders(Known.incomplete(others));
            }
        }
        int own = Collections.frequency(session.presenters().items(), person);
        if (session.presenters().isComplete()) {
            entry.cases(session.presenters().items().size());
        }
        if (session.presenters().isComplete() || own > 0) {
            entry.presented(own);
        }
        return entry;
    }

    // Of a hybrid session it is only known how the person took part where that is said of them.
    private Optional<Mode> mode(Session session, Optional<Attendance> listed) {
        Given<Mode> own = listed.map(Attendance::mode).orElse(Given.usual());
        return own.isUsual()
                ? session.mode()
                        .or(Given.ofOptional(group.frame().mode()))
                        .value()
                        .filter(mode -> mode != Mode.HYBRID)
                : own.value();
    }

    private Optional<CountRange> members(LocalDate day) {
        if (!group.members().isComplete()) {
            return Optional.empty();
        }
        int surely = people(tenure -> tenure.surelyIncludes(day, group.statedOn()));
        int perhaps = people(tenure -> !tenure.surelyExcludes(day));
        return Optional.of(CountRange.between(surely, perhaps));
    }

    // Whoever has several places is one of them.
    private int people(Predicate<Tenure> which) {
        Set<PersonId> twice = namesNobodyTwice ? Set.of() : new HashSet<>();
        int people = 0;
        for (int i = 0; i < places.size(); i++) {
            boolean counts = which.test(tenures.get(i));
            people += counts && (namesNobodyTwice || twice.add(places.get(i).person())) ? 1 : 0;
        }
        return people;
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
        Optional<LocalDate> day = session.date();
        List<PersonId> leading = new ArrayList<>(2);
        for (Leadership leader : group.leaders().items()) {
            PersonId who = leader.person();
            boolean leads = day.isEmpty() || (surely ? surelyLeads(leader, day.get()) : mayLead(leader, day.get()));
            if (leads && !leading.contains(who) && (who.equals(person) || !isAway(session, who))) {
                leading.add(who);
            }
        }
        return leading;
    }

    private static boolean isAway(Session session, PersonId leader) {
        return listed(session, leader)
                .filter(one -> !one.presence().mayBe(Presence.PRESENT))
                .isPresent();
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
