package io.github.balint4j.calendar;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dates of groups as iCalendar (RFC 5545): all of them, or those for which one person is enrolled. It has the ids of the groups,
 * days and times, and nothing else: no name, no pseudonym, no case.
 *
 * <pre>{@code
 * GroupCalendar.of(monday, thursday).forPerson(PersonId.of("l2")).in(ZoneId.of("Europe/Copenhagen")).text(now);
 * }</pre>
 *
 * <p>A session without a time of day is an event of the whole day. One with a time ends where it is known how long it lasts, breaks
 * between several sessions of one meeting left out. A cancelled one stays, as cancelled. An event keeps its id (UID) as long as its
 * session keeps its day; a session that is moved is cancelled on the one day and new on the other, as the group has it. The id is made
 * of that day and the group's id: two groups of one id, of two bodies say, are not for one and the same calendar.
 */
public final class GroupCalendar {
    private final List<BalintGroup> groups;
    private final Optional<PersonId> person;
    private final Optional<ZoneId> zone;
    private final Map<GroupId, ZoneId> zones;
    private final Language language;
    private final Map<GroupId, OtherDates> others;

    private GroupCalendar(
            List<BalintGroup> groups,
            Optional<PersonId> person,
            Optional<ZoneId> zone,
            Map<GroupId, ZoneId> zones,
            Language language,
            Map<GroupId, OtherDates> others) {
        this.groups = groups;
        this.person = person;
        this.zone = zone;
        this.zones = zones;
        this.language = language;
        this.others = others;
    }

    /**
     * {@return all dates of these groups, with titles in English}
     *
     * @param groups the groups, in any order
     * @throws IllegalArgumentException when two groups have the same id
     */
    public static GroupCalendar of(BalintGroup... groups) {
        return of(List.of(groups));
    }

    /**
     * {@return all dates of these groups, with titles in English}
     *
     * @param groups the groups, in any order
     * @throws IllegalArgumentException when two groups have the same id
     */
    public static GroupCalendar of(Collection<BalintGroup> groups) {
        List<BalintGroup> all = List.copyOf(groups);
        requireDistinct(all);
        return new GroupCalendar(all, Optional.empty(), Optional.empty(), Map.of(), Language.ENGLISH, Map.of());
    }

    /**
     * {@return the same calendar with only the dates for which this person has a place, or on which they lead} Where it is not
     * known whether they do, the event is tentative. Whoever waits has no dates.
     *
     * @param one the person's pseudonym
     */
    public GroupCalendar forPerson(PersonId one) {
        return new GroupCalendar(groups, Optional.of(one), zone, zones, language, others);
    }

    /**
     * {@return the same calendar and these dates, which are no group's and in nobody's own calendar}
     *
     * @param more the dates, in any order
     * @throws IllegalArgumentException when two of them, or one and a group, have the same id
     */
    public GroupCalendar plus(Collection<OtherDates> more) {
        List<BalintGroup> all = new ArrayList<>(groups);
        Map<GroupId, OtherDates> added = new LinkedHashMap<>(others);
        for (OtherDates one : more) {
            all.add(one.asGroup());
            added.put(one.id(), one);
        }
        requireDistinct(all);
        return new GroupCalendar(List.copyOf(all), person, zone, zones, language, Map.copyOf(added));
    }

    private static void requireDistinct(List<BalintGroup> all) {
        if (all.stream().map(BalintGroup::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("groups must differ in their ids");
        }
    }

    /**
     * {@return the same calendar, whose times of day are those of this zone, and are written in UTC} Without a zone they are
     * written as they are, and mean the time of whatever place the calendar is read in. A time that clocks pass over in spring is
     * as much later; of one that comes twice in autumn, the first is meant.
     *
     * @param place the zone of all groups that have none of their own
     */
    public GroupCalendar in(ZoneId place) {
        return new GroupCalendar(groups, person, Optional.of(place), zones, language, others);
    }

    /**
     * {@return the same calendar, in which the times of day of one group are those of this zone}
     *
     * @param group the id of one of the groups
     * @param place the zone of this group
     * @throws IllegalArgumentException when none of them has this id
     */
    public GroupCalendar in(GroupId group, ZoneId place) {
        if (groups.stream().noneMatch(one -> one.id().equals(group))) {
            throw new IllegalArgumentException("group must be the id of one of the groups");
        }
        Map<GroupId, ZoneId> more = new HashMap<>(zones);
        more.put(group, Objects.requireNonNull(place, "place"));
        return new GroupCalendar(groups, person, zone, Map.copyOf(more), language, others);
    }

    /**
     * {@return the same calendar with titles in the language of the locale, else in English}
     *
     * @param locale the reader's; only its language counts
     */
    public GroupCalendar inWords(Locale locale) {
        return new GroupCalendar(groups, person, zone, zones, Language.of(locale), others);
    }

    /** {@return how many dates there are} A calendar without any cannot be written. */
    public int size() {
        return mine().mapToInt(group -> events(group, "").of(person).size()).sum();
    }

    /** {@return how many sessions of the groups are left out of it, as their days are not wholly known} */
    public int withoutDay() {
        return mine().mapToInt(group -> {
                    GroupEvents events = events(group, "");
                    events.of(Optional.empty());
                    return events.left();
                })
                .sum();
    }

    /**
     * {@return the text of the calendar, in order of time; lines end in CR LF} Sequence numbers are 0, and 1 of what is cancelled.
     *
     * @param stamp when this was stated, to the second
     * @throws IllegalStateException when there is no date: iCalendar has no empty calendars
     */
    public String text(Instant stamp) {
        return text(stamp, List.of());
    }

    /**
     * {@return the text of the calendar, as it comes after the text that was given out before: what is as it was stays so; what
     * changed has the next sequence number; what is no more of these groups' dates is cancelled} Events of other groups in the
     * earlier text are left out.
     *
     * @param stamp when this was stated, to the second
     * @param earlier what {@code text} gave before
     * @throws IllegalArgumentException when the earlier text is not a calendar
     * @throws IllegalStateException when there is no date, now or then: iCalendar has no empty calendars
     */
    public String text(Instant stamp, String earlier) {
        return text(stamp, CalendarText.read(earlier));
    }

    private String text(Instant stamp, List<Event> told) {
        String on = Event.value(stamp);
        Map<String, Event> before = new LinkedHashMap<>();
        told.forEach(event -> before.put(event.uid(), event));
        List<Event> all = new ArrayList<>();
        for (BalintGroup group : mine().toList()) {
            GroupEvents events = events(group, on);
            Set<String> now = new HashSet<>();
            for (Event event : events.of(person)) {
                now.add(event.uid());
                Event earlier = before.get(event.uid());
                all.add(earlier == null ? event : event.after(earlier));
            }
            before.values().stream()
                    .filter(event -> !now.contains(event.uid())
                            && events.ids().matcher(event.uid()).matches())
                    .map(event -> event.cancelled(on))
                    .forEach(all::add);
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("a calendar needs a date");
        }
        all.sort(Comparator.comparing(Event::start).thenComparing(Event::uid));
        return CalendarText.write(all);
    }

    /** Dates that are no group's are in nobody's own calendar. */
    private Stream<BalintGroup> mine() {
        return groups.stream().filter(group -> person.isEmpty() || !others.containsKey(group.id()));
    }

    private GroupEvents events(BalintGroup group, String stamp) {
        ZoneId own = zones.get(group.id());
        OtherDates other = others.get(group.id());
        String title = other == null ? title(language) + " " + group.id() : other.title();
        return new GroupEvents(group, own == null ? zone : Optional.of(own), title, stamp);
    }

    private static String title(Language language) {
        return switch (language) {
            case ENGLISH -> "Balint group";
            case SWEDISH -> "Balintgrupp";
            case DANISH, GERMAN -> "Balintgruppe";
        };
    }
}
