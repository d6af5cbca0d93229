package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stretch in which a person leads the group.
 *
 * <pre>{@code
 * Leadership.builder()
 *         .person(PersonId.of("l1"))
 *         .role(LeaderRole.CO_LEADER)
 *         .since(LocalDate.of(2026, 1, 12))
 *         .build();
 * }</pre>
 *
 * <p>Source: SE-2, DK-1.
 */
@Value.Immutable
public interface Leadership {
    /** {@return who it is, by pseudonym} */
    PersonId person();

    /** {@return whether as leader or co-leader; as usual, a {@link LeaderRole#LEADER}: that is filled in} */
    default Given<LeaderRole> role() {
        return Given.usual();
    }

    /** {@return their profession; empty when not known} */
    Optional<Profession> profession();

    /** {@return what they are recognised as, and by whom; absent when nobody said} */
    default Known<Credential> credentials() {
        return Known.absent();
    }

    /** {@return the first day they lead, inclusive, as far as it is known; as usual: they led when the list was stated} */
    default Given<PartialDate> since() {
        return Given.usual();
    }

    /** {@return the last day they lead, inclusive, as far as it is known; as usual: they still do} */
    default Given<PartialDate> until() {
        return Given.usual();
    }

    /**
     * {@return the leadership of {@code person}, of which nothing else is known}
     *
     * @param person who leads
     */
    static Leadership of(PersonId person) {
        return builder().person(person).build();
    }

    /** {@return a new builder; {@code person} is required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses a leadership that surely ends before it starts.
     *
     * @return this leadership, with its role filled in
     * @throws IllegalArgumentException when it surely ends before it starts
     */
    @Value.Check
    default Leadership check() {
        DateSpan.requirePossible(since(), until(), "since", "until");
        return role().isUsual() ? builder().from(this).role(LeaderRole.LEADER).build() : this;
    }

    /** Builds leaderships. */
    final class Builder extends ImmutableLeadership.Builder {
        Builder() {}

        /**
         * Sets in which role they lead.
         *
         * @param role whether as leader or co-leader
         * @return this builder
         */
        public Builder role(LeaderRole role) {
            return role(Given.of(role));
        }

        /**
         * Sets the first day on which they lead, inclusive.
         *
         * @param first the day
         * @return this builder
         */
        public Builder since(LocalDate first) {
            return since(PartialDate.of(first));
        }

        /**
         * Sets the first day on which they lead, inclusive, as far as it is known.
         *
         * @param first the day, or the month or year in which it lies
         * @return this builder
         */
        public Builder since(PartialDate first) {
            return since(Given.of(first));
        }

        /**
         * Sets the last day on which they lead, inclusive.
         *
         * @param last the day
         * @return this builder
         */
        public Builder until(LocalDate last) {
            return until(PartialDate.of(last));
        }

        /**
         * Sets the last day on which they lead, inclusive, as far as it is known.
         *
         * @param last the day, or the month or year in which it lies
         * @return this builder
         */
        public Builder until(PartialDate last) {
            return until(Given.of(last));
        }

        /**
         * These are all their credentials; without arguments: they have none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder credentials(Credential... all) {
            return credentials(Known.of(all));
        }
    }
}
