package io.github.balint4j.rules.planning;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds groups that need one leader or one room at one time. The pseudonyms of all groups have to be of one register.
 *
 * <pre>{@code
 * List<Clash> twice = Clashes.between(groups, Map.of(GroupId.of("monday"), "room 4"));
 * twice.forEach(System.out::println);
 * }</pre>
 */
public final class Clashes {
    private Clashes() {}

    /**
     * {@return the clashes between these groups, by day, then in the order of the groups} Cancelled sessions need nothing, nor do
     * those whose day is not wholly known. A group never clashes with itself, be it given twice.
     *
     * @param groups the groups, all of whose pseudonyms are of one register
     * @param rooms where each group meets, a code; a group that is not in it meets in a room of its own
     */
    public static List<Clash> between(List<BalintGroup> groups, Map<GroupId, String> rooms) {
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(rooms, "rooms");
        Map<LocalDate, List<Meeting>> days = new HashMap<>();
        for (BalintGroup group : groups) {
            for (Session session : group.sessions().items()) {
                if (!session.state().is(SessionState.CANCELLED)) {
                    days(session)
                            .map(day -> new Meeting(group, session, day))
                            .forEach(meeting -> meeting.touched()
                                    .forEach(day -> days.computeIfAbsent(day, any -> new ArrayList<>(2))
                                            .add(meeting)));
                }
            }
        }
        return days.keySet().stream()
                .sorted()
                .flatMap(day -> on(days.get(day), rooms).stream())
                .distinct()
                .toList();
    }

    private static List<Clash> on(List<Meeting> meetings, Map<GroupId, String> rooms) {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            for (int j = i + 1; j < meetings.size(); j++) {
                Meeting one = meetings.get(i);
                Meeting other = meetings.get(j);
                if (!one.group().id().equals(other.group().id())) {
                    one.overlaps(other).ifPresent(sure -> clashes(one, other, sure, rooms, clashes));
                }
            }
        }
        return clashes;
    }

    private static void clashes(
            Meeting one, Meeting other, boolean sure, Map<GroupId, String> rooms, List<Clash> clashes) {
        GroupId first = one.group().id();
        GroupId second = other.group().id();
        List<PersonId> leaders = other.leaders();
        one.leaders().stream()
                .filter(leaders::contains)
                .forEach(both ->
                        clashes.add(new Clash(first, second, one.day(), Optional.of(both), Optional.empty(), sure)));
        Optional.ofNullable(rooms.get(first))
                .filter(room -> room.equals(rooms.get(second)))
                .ifPresent(room ->
                        clashes.add(new Clash(first, second, one.day(), Optional.empty(), Optional.of(room), sure)));
    }

    private static Stream<LocalDate> days(Session session) {
        Optional<LocalDate> first = session.since().flatMap(PartialDate::date);
        Optional<LocalDate> last = session.until().flatMap(PartialDate::date);
        return first.isPresent() && last.isPresent()
                ? first.get().datesUntil(last.get().plusDays(1)).limit(366)
                : session.date().stream();
    }

    private record Meeting(BalintGroup group, Session session, LocalDate day) {
        /** Whether both surely overlap; empty where they surely do not. */
        Optional<Boolean> overlaps(Meeting other) {
            Optional<LocalDateTime> start = session.startsAt().map(day::atTime);
            Optional<LocalDateTime> otherStart = other.session.startsAt().map(other.day::atTime);
            if (start.isEmpty() || otherStart.isEmpty()) {
                return Optional.of(false);
            }
            if (start.get().equals(otherStart.get())) {
                return Optional.of(true);
            }
            boolean before = start.get().isBefore(otherStart.get());
            Meeting earlier = before ? this : other;
            LocalDateTime later = before ? otherStart.get() : start.get();
            Optional<Boolean> overlaps =
                    earlier.length().map(length -> earlier.start().plus(length).isAfter(later));
            return overlaps.isEmpty() ? Optional.of(false) : overlaps.filter(surely -> surely);
        }

        /** Its day, and the next one where it surely goes on past midnight. */
        List<LocalDate> touched() {
            LocalDateTime midnight = day.plusDays(1).atStartOfDay();
            boolean goesOn = session.startsAt().isPresent()
                    && length().filter(length -> start().plus(length).isAfter(midnight))
                            .isPresent();
            return goesOn ? List.of(day, day.plusDays(1)) : List.of(day);
        }

        private LocalDateTime start() {
            return day.atTime(session.startsAt().orElseThrow());
        }

        /** How long all its sessions take, breaks left out. */
        private Optional<Duration> length() {
            Optional<BigDecimal> number =
                    session.sessions().or(group.frame().sessionsPerMeeting()).orUsual(BigDecimal.ONE);
            Optional<Duration> each = session.length()
                    .or(Given.ofOptional(group.frame()
                            .length()
                            .filter(DurationRange::isExact)
                            .map(DurationRange::min)))
                    .value();
            return number.flatMap(many ->
                    each.map(one -> Duration.ofMinutes(many.multiply(BigDecimal.valueOf(one.toMinutes()))
                            .setScale(0, RoundingMode.UP)
                            .longValueExact())));
        }

        private List<PersonId> leaders() {
            return group.leaders().stream()
                    .filter(one -> !isOutside(one))
                    .map(Leadership::person)
                    .toList();
        }

        private boolean isOutside(Leadership one) {
            return one.since()
                            .value()
                            .flatMap(PartialDate::earliest)
                            .filter(day::isBefore)
                            .isPresent()
                    || one.until()
                            .value()
                            .flatMap(PartialDate::latest)
                            .filter(day::isAfter)
                            .isPresent();
        }
    }
}
