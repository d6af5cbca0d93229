package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One stretch in which a person leads the group. */
@Value.Immutable
public interface Leadership {
    /** Who, by pseudonym. */
    PersonId person();

    /** As leader or co-leader; as usual, a {@link LeaderRole#LEADER}: that is filled in. */
    default Given<LeaderRole> role() {
        return Given.usual();
    }

    /** Their profession; empty when not known. */
    Optional<Profession> profession();

    /** What they are recognised as, and by whom; absent when nobody said. */
    default Known<Credential> credentials() {
        return Known.absent();
    }

    /** The first day they lead, inclusive, as far as it is known; as usual: they led when the list was stated. */
    default Given<PartialDate> since() {
        return Given.usual();
    }

    /** The last day they lead, inclusive, as far as it is known; as usual: they still do. */
    default Given<PartialDate> until() {
        return Given.usual();
    }

    /** {@code person} leads; nothing else is known. */
    static Leadership of(PersonId person) {
        return builder().person(person).build();
    }

    /** A new builder; {@code person} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a leadership that surely ends before it starts. */
    @Value.Check
    default Leadership check() {
        DateSpan.requirePossible(since(), until(), "since", "until");
        return role().isUsual() ? builder().from(this).role(LeaderRole.LEADER).build() : this;
    }

    /** Builds leaderships. */
    final class Builder extends ImmutableLeadership.Builder {
        Builder() {}

        /** In this role. */
        public Builder role(LeaderRole role) {
            return role(Given.of(role));
        }

        /** From this day, inclusive. */
        public Builder since(LocalDate first) {
            return since(PartialDate.of(first));
        }

        /** From this day, inclusive, as far as it is known. */
        public Builder since(PartialDate first) {
            return since(Given.of(first));
        }

        /** Until this day, inclusive. */
        public Builder until(LocalDate last) {
            return until(PartialDate.of(last));
        }

        /** Until this day, inclusive, as far as it is known. */
        public Builder until(PartialDate last) {
            return until(Given.of(last));
        }

        /** These are all their credentials; without arguments: they have none. */
        public Builder credentials(Credential... all) {
            return credentials(Known.of(all));
        }
    }
}
