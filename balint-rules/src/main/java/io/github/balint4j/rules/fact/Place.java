package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place that somebody has or had in a group, as a fact. */
final class Place extends Fact {
    private final DataPath path;
    private final Role role;
    private final boolean eitherRole;
    private final List<String> person;
    private final @Nullable List<String> profession;
    private final Days days;
    private final Amount commitment;

    private Place(
            DataPath path,
            Role role,
            boolean eitherRole,
            PersonId person,
            Optional<Profession> profession,
            Days days,
            Amount commitment) {
        this.path = path;
        this.role = role;
        this.eitherRole = eitherRole;
        this.person = List.of(person.value());
        this.profession = profession.isPresent() ? List.of(profession.get().code()) : null;
        this.days = days;
        this.commitment = commitment;
    }

    /** That of a leader; of one whose role is unknown, either of both. */
    static Place of(DataPath path, Leadership leader, long knownOn) {
        return new Place(
                path,
                leader.role().is(LeaderRole.CO_LEADER) ? Role.CO_LEADER : Role.LEADER,
                leader.role().isUnknown(),
                leader.person(),
                leader.profession(),
                Days.holding(leader.since(), leader.until(), knownOn),
                Amount.UNKNOWN);
    }

    /** That of a member, who takes part for so many sessions. */
    static Place of(DataPath path, Membership member, long knownOn, Amount commitment) {
        Days days = Days.holding(member.joined(), member.left(), knownOn);
        return new Place(path, Role.MEMBER, false, member.person(), member.profession(), days, commitment);
    }

    /** That of somebody on the waiting list. */
    static Place of(DataPath path, Waiting waiting, long knownOn, Amount commitment) {
        Days days = Days.holding(waiting.since(), waiting.until(), knownOn);
        return new Place(path, Role.WAITING, false, waiting.person(), Optional.empty(), days, commitment);
    }

    /** Whether it is that of a leader, and no member's. */
    boolean leads() {
        return role == Role.LEADER || role == Role.CO_LEADER;
    }

    @Override
    DataPath at() {
        return path;
    }

    @Override
    public FactKind kind() {
        return FactKind.PLACE;
    }

    @Override
    public String role() {
        return role.code();
    }

    @Override
    public String name() {
        return person.get(0);
    }

    @Override
    public Days days() {
        return days;
    }

    @Override
    public @Nullable List<String> values(Attribute attribute) {
        return switch (attribute) {
            case KIND -> Codes.list(FactKind.PLACE);
            case ROLE -> eitherRole ? null : role.codes();
            case PERSON -> person;
            case PROFESSION -> profession;
            default -> null;
        };
    }

    @Override
    public List<String> surely(Attribute attribute) {
        return attribute == Attribute.ROLE ? role.codes() : super.surely(attribute);
    }

    @Override
    public @Nullable List<String> possible(Attribute attribute) {
        return attribute == Attribute.ROLE && eitherRole ? Role.CO_LEADER.codes() : super.possible(attribute);
    }

    @Override
    public Amount amount(Dimension dimension) {
        return switch (dimension) {
            case PEOPLE, ENTRIES -> Amount.ONE;
            case SESSIONS -> commitment;
            default -> Amount.UNKNOWN;
        };
    }

    @Override
    public Known.State people(Party party, Collection<Person> into) {
        return Known.State.ABSENT;
    }
}
