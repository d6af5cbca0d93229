package io.github.balint4j.rules.participation;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SessionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the records of groups show of a person, as the sessions of their portfolio, so that nobody types it again.
 *
 * <p>Each entry names its group, and {@code group-record} among its proof. What the leaders of the groups are recognised as goes
 * into the directory. Nothing is counted twice: an entry that the portfolio has of a session on record becomes one with it, and
 * one that may be of such sessions is left out; both are told.
 *
 * <pre>{@code
 * Portfolio shown = GroupEvidence.of(PersonId.of("p1"), List.of(tuesday)).portfolio();
 * Rulebooks.deBaekParticipant().assess(shown, LocalDate.of(2026, 1, 15));
 * }</pre>
 */
public final class GroupEvidence {
    /** The proof of an entry that a group's record gave. */
    public static final String PROOF = "group-record";

    private final PersonId person;
    private final Map<GroupId, List<BalintGroup>> records = new LinkedHashMap<>();
    private final List<Gathered.Difference> differences = new ArrayList<>();
    private boolean whole = true;

    private GroupEvidence(PersonId person, Collection<BalintGroup> groups) {
        this.person = person;
        groups.forEach(group ->
                records.computeIfAbsent(group.id(), any -> new ArrayList<>()).add(group));
    }

    /**
     * {@return what these records show of the person, and nothing else} The sessions are complete where the records say of each
     * whether the person was there; what the person did elsewhere is not among them.
     *
     * @param person whom
     * @param groups the records; several of one id are parts of one record
     */
    public static Gathered of(PersonId person, Collection<BalintGroup> groups) {
        Objects.requireNonNull(groups, "groups");
        return new GroupEvidence(person, groups)
                .added(Portfolio.builder().person(person).sessions().build());
    }

    /**
     * {@return the portfolio, with what these records show of its person} Its sessions are complete where they were, and the records
     * are.
     *
     * @param portfolio what is known of the person
     * @param groups the records; several of one id are parts of one record
     */
    public static Gathered addedTo(Portfolio portfolio, Collection<BalintGroup> groups) {
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(portfolio, "portfolio");
        return new GroupEvidence(portfolio.person(), groups).added(portfolio);
    }

    /**
     * {@return everybody of whom a group's record may show something: members, leaders, and whoever was at a session or presented}
     *
     * @param group the group with its people and sessions
     */
    public static Set<PersonId> peopleOf(BalintGroup group) {
        Objects.requireNonNull(group, "group");
        Set<PersonId> people = new LinkedHashSet<>();
        group.members().items().forEach(one -> people.add(one.person()));
        group.leaders().items().forEach(one -> people.add(one.person()));
        group.sessions().items().forEach(session -> {
            session.attendance().items().forEach(one -> people.add(one.person()));
            people.addAll(session.presenters().items());
        });
        return people;
    }

    /**
     * {@return those who take or took part as members: whoever has or had a place, and whoever was at a session as a member}
     *
     * @param group the group with its people and sessions
     */
    public static Set<PersonId> membersOf(BalintGroup group) {
        Objects.requireNonNull(group, "group");
        Set<PersonId> members = new LinkedHashSet<>();
        group.members().items().forEach(one -> members.add(one.person()));
        peopleOf(group).stream()
                .filter(one -> !members.contains(one) && wasMember(group, one))
                .forEach(members::add);
        return members;
    }

    private static boolean wasMember(BalintGroup group, PersonId person) {
        return group.experiencesOf(person).items().stream()
                .anyMatch(entry -> entry.role().filter(GroupRole.MEMBER::equals).isPresent());
    }

    private Gathered added(Portfolio portfolio) {
        List<Experience> shown = new ArrayList<>();
        records.forEach((id, parts) -> shown.addAll(ofOne(parts)));
        List<Experience> onRecord = List.copyOf(shown);
        SameSessions free = new SameSessions(onRecord);
        List<Experience> own = portfolio.sessions().items();
        for (int i = 0; i < own.size(); i++) {
            Experience entry = own.get(i);
            int same = isElsewhere(entry) ? SameSessions.NONE : free.indexOf(entry);
            if (same != SameSessions.NONE) {
                free.take(same);
                shown.set(same, joined(onRecord.get(same), entry, i));
            } else if (!isElsewhere(entry) && isLeftOut(entry, onRecord, i)) {
                continue;
            } else {
                shown.add(entry);
            }
        }
        boolean complete = whole && portfolio.sessions().isComplete();
        shown.sort(Comparator.comparing(GroupEvidence::firstDay)
                .thenComparing(entry -> entry.startsAt().map(Object::toString).orElse("")));
        Known<Experience> sessions = complete
                ? Known.complete(shown)
                : shown.isEmpty() && portfolio.sessions().isAbsent() ? Known.absent() : Known.incomplete(shown);
        return new Gathered(
                Portfolio.builder()
                        .from(portfolio)
                        .statedOn(statedOn(portfolio, sessions))
                        .sessions(sessions)
                        .directory(directory(portfolio.directory()))
                        .build(),
                differences);
    }

    // Nothing may be held after the day on which all was stated: it is the last of those of which each part was stated.
    private Optional<LocalDate> statedOn(Portfolio portfolio, Known<Experience> sessions) {
        List<Optional<LocalDate>> days = new ArrayList<>();
        records.values().forEach(parts -> parts.forEach(part -> days.add(part.statedOn())));
        boolean unstated = days.isEmpty() || days.stream().anyMatch(Optional::isEmpty);
        if (portfolio.statedOn().isEmpty() && unstated) {
            return Optional.empty();
        }
        sessions.items().stream()
                .filter(entry -> entry.state().is(SessionState.HELD))
                .forEach(entry -> days.add(entry.date().or(entry::since).flatMap(PartialDate::date)));
        return Stream.concat(portfolio.statedOn().stream(), days.stream().flatMap(Optional::stream))
                .max(Comparator.naturalOrder());
    }

    // A record may be in several documents, say one for each year: what stands in two of them is one session.
    private List<Experience> ofOne(List<BalintGroup> parts) {
        SameSessions entries = new SameSessions(List.of());
        for (BalintGroup part : parts) {
            Known<Experience> all = part.experiencesOf(person);
            whole &= all.isComplete();
            for (Experience entry : all.items()) {
                entries.join(proven(entry));
            }
        }
        return entries.all();
    }

    private static Experience proven(Experience entry) {
        return Experience.builder()
                .from(entry)
                .proof(Known.incomplete(List.of(PROOF)))
                .build();
    }

    private boolean isElsewhere(Experience entry) {
        return entry.event().isPresent()
                || entry.group().filter(id -> !records.containsKey(id)).isPresent();
    }

    private Experience joined(Experience record, Experience entry, int index) {
        List<String> differing = Joining.differing(record, entry);
        if (!differing.isEmpty()) {
            tell(Gathered.Kind.DIFFERS, index, record.group().orElseThrow(), differing);
        }
        List<String> added = Joining.added(record, entry);
        if (!added.isEmpty()) {
            tell(Gathered.Kind.ONLY_IN_LOGBOOK, index, record.group().orElseThrow(), added);
        }
        return Joining.join(record, entry);
    }

    private boolean isLeftOut(Experience entry, List<Experience> onRecord, int index) {
        Optional<GroupId> maybe = mayBeOf(entry, onRecord);
        if (maybe.isPresent()) {
            whole = false; // what it has beyond the record, nobody knows
            tell(Gathered.Kind.MAY_BE_THE_SAME, index, maybe.get(), List.of());
            return true;
        }
        if (entry.group().isPresent() && isCompleteOf(entry.group().get())) {
            tell(Gathered.Kind.NOT_ON_RECORD, index, entry.group().get(), List.of());
            return true;
        }
        return false;
    }

    private void tell(Gathered.Kind kind, int index, GroupId group, List<String> properties) {
        differences.add(new Gathered.Difference(kind, index, group, properties));
    }

    private boolean isCompleteOf(GroupId group) {
        return records.get(group).stream().allMatch(part -> part.sessions().isComplete());
    }

    /** The group some of whose sessions on record may be among those of an entry that is of several days, or of no sure day. */
    private static Optional<GroupId> mayBeOf(Experience entry, List<Experience> onRecord) {
        if (SameSessions.isOfOneDay(entry)) {
            return Optional.empty();
        }
        return onRecord.stream()
                .filter(other -> SameSessions.agree(entry.group(), other.group()) && mayOverlap(entry, other))
                .flatMap(other -> other.group().stream())
                .findFirst();
    }

    private static boolean mayOverlap(Experience one, Experience other) {
        return !firstDay(one).isAfter(lastDay(other)) && !firstDay(other).isAfter(lastDay(one));
    }

    private static LocalDate firstDay(Experience entry) {
        return entry.date().or(entry::since).flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate lastDay(Experience entry) {
        return entry.date()
                .or(() -> entry.until().value())
                .flatMap(PartialDate::latest)
                .orElse(LocalDate.MAX);
    }

    private List<DirectoryEntry> directory(List<DirectoryEntry> had) {
        Map<String, DirectoryEntry> all = new LinkedHashMap<>();
        had.forEach(entry -> all.put(entry.id(), entry));
        records.values().stream()
                .flatMap(List::stream)
                .flatMap(group -> group.leaders().items().stream())
                .filter(leader -> !leader.person().equals(person))
                .filter(leader -> !leader.credentials().isAbsent())
                .forEach(leader -> all.merge(leader.person().value(), entryOf(leader), GroupEvidence::joined));
        return List.copyOf(all.values());
    }

    private static DirectoryEntry entryOf(Leadership leader) {
        return DirectoryEntry.builder()
                .id(leader.person())
                .credentials(leader.credentials())
                .build();
    }

    private static DirectoryEntry joined(DirectoryEntry one, DirectoryEntry other) {
        return DirectoryEntry.builder()
                .from(one)
                .credentials(Joining.union(one.credentials(), other.credentials()))
                .build();
    }
}
