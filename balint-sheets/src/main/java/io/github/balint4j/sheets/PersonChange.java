package io.github.balint4j.sheets;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes one person out of documents, or gives them another pseudonym, wherever they stand: as member, leader, waiting, at sessions, as
 * presenter, supervisor, author of a report, in a directory, as judge.
 *
 * <p>Where somebody is taken out of a list that named all, it no longer does: it becomes incomplete. Numbers that were given without names
 * stay.
 *
 * <pre>{@code
 * PersonChange.Changed<BalintGroup> without = PersonChange.removing(PersonId.of("p3")).in(group);
 * without.document();  // names p3 nowhere
 * }</pre>
 */
public final class PersonChange {
    /** What stands where a judge is taken out, who must be somebody. */
    private static final PersonId FORGOTTEN = PersonId.of("forgotten");

    /**
     * A document in which it was done.
     *
     * @param document the document
     * @param places at how many places the person stood
     * @param <T> the type of the document
     */
    public record Changed<T>(T document, int places) {}

    private final PersonId person;
    private final Optional<PersonId> other;
    private int places;

    private PersonChange(PersonId person, Optional<PersonId> other) {
        this.person = person;
        this.other = other;
    }

    /**
     * {@return the change that takes this person out}
     *
     * @param person the person's pseudonym
     */
    public static PersonChange removing(PersonId person) {
        return new PersonChange(person, Optional.empty());
    }

    /**
     * {@return the change that gives this person another pseudonym}
     *
     * @param person the pseudonym that they have
     * @param other the one that they get
     */
    public static PersonChange renaming(PersonId person, PersonId other) {
        return new PersonChange(person, Optional.of(other));
    }

    /**
     * {@return the group so changed, and at how many places}
     *
     * @param group the group
     */
    public Changed<BalintGroup> in(BalintGroup group) {
        return counted(one -> BalintGroup.builder()
                .from(group)
                .members(one.each(
                        group.members(),
                        Membership::person,
                        (member, id) ->
                                Membership.builder().from(member).person(id).build()))
                .leaders(one.each(
                        group.leaders(),
                        Leadership::person,
                        (leader, id) ->
                                Leadership.builder().from(leader).person(id).build()))
                .waiting(one.each(
                        group.waiting(), Waiting::person, (wait, id) -> new Waiting(id, wait.since(), wait.until())))
                .sessions(group.sessions().map(one::session))
                .attestations(group.attestations().map(one::attestation))
                .frame(GroupFrame.builder()
                        .from(group.frame())
                        .attestations(group.frame().attestations().map(one::attestation))
                        .build())
                .build());
    }

    /**
     * {@return the portfolio so changed, and at how many places}
     *
     * @param portfolio the portfolio
     * @throws IllegalArgumentException when it is the person's own and they are to be taken out: nothing would be left of it
     */
    public Changed<Portfolio> in(Portfolio portfolio) {
        if (other.isEmpty() && portfolio.person().equals(person)) {
            throw new IllegalArgumentException("a portfolio is all about its person: delete the file");
        }
        return counted(one -> Portfolio.builder()
                .from(portfolio)
                .person(one.named(portfolio.person()).orElseThrow())
                .sessions(portfolio.sessions().map(one::experience))
                .supervision(portfolio.supervision().map(one::experience))
                .intervision(portfolio.intervision().map(one::experience))
                .training(portfolio.training().map(one::experience))
                .practice(portfolio.practice().map(one::experience))
                .teaching(portfolio.teaching().map(one::experience))
                .reports(portfolio
                        .reports()
                        .map(report -> new Report(
                                report.role(), report.author().flatMap(one::named), report.to(), report.on())))
                .attestations(portfolio.attestations().map(one::attestation))
                .directory(one.directory(portfolio.directory()))
                .build());
    }

    /**
     * {@return the list so changed, and at how many places}
     *
     * @param list the list
     */
    public Changed<LeaderList> in(LeaderList list) {
        return counted(one -> LeaderList.builder()
                .from(list)
                .leaders(one.each(
                                Known.complete(list.leaders()),
                                ListedLeader::person,
                                (leader, id) -> ListedLeader.builder()
                                        .from(leader)
                                        .person(id)
                                        .build())
                        .items())
                .build());
    }

    // Each document is counted by itself.
    private <T> Changed<T> counted(Function<PersonChange, T> change) {
        PersonChange one = new PersonChange(person, other);
        T changed = change.apply(one);
        return new Changed<>(changed, one.places);
    }

    private Optional<PersonId> named(PersonId id) {
        if (!id.equals(person)) {
            return Optional.of(id);
        }
        places++;
        return other;
    }

    private <T> Known<T> each(Known<T> all, Function<T, PersonId> who, BiFunction<T, PersonId, T> with) {
        if (all.items().stream().map(who).noneMatch(person::equals)) {
            return all;
        }
        List<T> left = new ArrayList<>();
        all.items().forEach(one -> named(who.apply(one)).ifPresent(id -> left.add(with.apply(one, id))));
        return all.isComplete() && left.size() == all.items().size() ? Known.complete(left) : Known.incomplete(left);
    }

    private Known<PersonId> persons(Known<PersonId> all) {
        return each(all, id -> id, (was, id) -> id);
    }

    private Session session(Session session) {
        return Session.builder()
                .from(session)
                .attendance(each(
                        session.attendance(),
                        Attendance::person,
                        (one, id) -> new Attendance(id, one.presence(), one.mode(), one.minutes(), one.role())))
                .presenters(persons(session.presenters()))
                .build();
    }

    private Experience experience(Experience entry) {
        return Experience.builder()
                .from(entry)
                .leaders(persons(entry.leaders()))
                .supervisors(persons(entry.supervisors()))
                .build();
    }

    private Attestation attestation(Attestation one) {
        return one.judge().equals(person.value())
                ? new Attestation(one.topic(), named(person).orElse(FORGOTTEN).value(), one.outcome(), one.on())
                : one;
    }

    private List<DirectoryEntry> directory(List<DirectoryEntry> all) {
        return each(
                        Known.complete(all),
                        entry -> PersonId.of(entry.id()),
                        (entry, id) -> DirectoryEntry.builder()
                                .from(entry)
                                .id(id.value())
                                .build())
                .items();
    }
}
