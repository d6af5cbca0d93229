package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One stretch in which a person leads the group. */
@Value.Immutable
public interface Leadership {
    /** Who, by pseudonym. */
    PersonId person();

    /** As leader or co-leader; a {@link LeaderRole#LEADER} when nothing is said. */
    default LeaderRole role() {
        return LeaderRole.LEADER;
    }

    /** Their profession; empty when not known. */
    Optional<Profession> profession();

    /** What they are recognised as, and by whom; absent when nobody said. */
    default Known<Credential> credentials() {
        return Known.absent();
    }

    /** The first day they lead, inclusive; empty when not known. */
    Optional<LocalDate> since();

    /** The last day they lead, inclusive; empty while they do. */
    Optional<LocalDate> until();

    /** {@code person} leads; nothing else is known. */
    static Leadership of(PersonId person) {
        return builder().person(person).build();
    }

    /** A new builder; {@code person} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a leadership that ends before it starts. */
    @Value.Check
    default void check() {
        DateSpan.requireOrdered(since(), until(), "since", "until");
    }

    /** Builds leaderships. */
    final class Builder extends ImmutableLeadership.Builder {
        Builder() {}

        /** These are all their credentials; without arguments: they have none. */
        public Builder credentials(Credential... all) {
            return credentials(Known.of(all));
        }
    }
}
