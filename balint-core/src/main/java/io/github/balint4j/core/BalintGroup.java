package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Balint group: what is declared about it, its people by pseudonym, and its sessions.
 *
 * <p>What an announcement leaves out stays out: a list that nobody gave is {@linkplain Known#absent() absent}, which is
 * not the same as an empty one, and a number given without names goes to {@link #stated()}.
 *
 * <pre>{@code
 * BalintGroup monday = BalintGroup.builder()
 *         .id(GroupId.of("aarhus-monday-2021"))
 *         .frame(GroupFrame.builder().format(GroupFormat.SLOW_OPEN).commitment(4).build())
 *         .sessions(Session.planned(LocalDate.of(2021, 3, 15)))
 *         .stated(StatedTotals.none().withWaiting(2))
 *         .build();
 * }</pre>
 *
 * <p>Source: SE-2, DK-1.
 */
@Value.Immutable
public interface BalintGroup {
    /** {@return the group's id} */
    GroupId id();

    /** {@return what is declared; a frame that says nothing when not given} */
    default GroupFrame frame() {
        return GroupFrame.unstated();
    }

    /** {@return the day on which all this was stated; empty when not known} */
    Optional<LocalDate> statedOn();

    /** {@return who leads} */
    default Known<Leadership> leaders() {
        return Known.absent();
    }

    /** {@return who holds or held a place} */
    default Known<Membership> members() {
        return Known.absent();
    }

    /** {@return who waits for a place, first come first} */
    default Known<Waiting> waiting() {
        return Known.absent();
    }

    /** {@return the numbers that were given without names} */
    default StatedTotals stated() {
        return StatedTotals.none();
    }

    /** {@return when the group does not meet} */
    default Known<Pause> pauses() {
        return Known.absent();
    }

    /** {@return the meetings, in any order} */
    default Known<Session> sessions() {
        return Known.absent();
    }

    /** {@return what was judged about the group; absent when nobody said whether anything was} */
    default Known<Attestation> attestations() {
        return Known.absent();
    }

    /**
     * {@return what a person did in this group, as the entries of a logbook: as a member where they came or did not come, as a
     * leader where they led that day} A leader was there unless the list of those who came says otherwise; a member was not there
     * who is not on a complete list of those who came, and where the list is not complete nobody knows. Of a hybrid session the mode
     * is only known where it is said of the person. Absent when the sessions are; incomplete where it is not known whether the
     * person came.
     *
     * @param person who, by pseudonym
     */
    default Known<Experience> experiencesOf(PersonId person) {
        return new GroupExperiences(this, person).find();
    }

    /** {@return a new builder; {@code id} is required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses a group whose parts contradict each other, naming every contradiction.
     *
     * @throws ContradictionException when there is a {@linkplain Contradiction contradiction}
     */
    @Value.Check
    default void check() {
        DateSpan.requireWritable(statedOn(), "statedOn");
        List<Contradiction> found = Contradiction.in(this);
        if (!found.isEmpty()) {
            throw new ContradictionException(found);
        }
    }

    /** Builds groups. */
    final class Builder extends ImmutableBalintGroup.Builder {
        Builder() {}

        /**
         * These are all the leaders; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder leaders(Leadership... all) {
            return leaders(Known.of(all));
        }

        /**
         * These are all the members; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder members(Membership... all) {
            return members(Known.of(all));
        }

        /**
         * These are all who wait, first come first; without arguments: nobody waits.
         *
         * @param all each of them, first come first
         * @return this builder
         */
        public Builder waiting(Waiting... all) {
            return waiting(Known.of(all));
        }

        /**
         * These are all the times in which it does not meet; without arguments: it never paused.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder pauses(Pause... all) {
            return pauses(Known.of(all));
        }

        /**
         * These are all the meetings; without arguments: there are none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder sessions(Session... all) {
            return sessions(Known.of(all));
        }

        /**
         * These are all the judgements; without arguments: nothing was judged.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder attestations(Attestation... all) {
            return attestations(Known.of(all));
        }
    }
}
