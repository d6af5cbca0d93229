package io.github.balint4j.core;

import org.immutables.value.Value;

/**
 * What is known of another person or of a society that a record speaks of. Who is in no directory is unknown, which is not
 * the same as unrecognised.
 */
@Value.Immutable
public interface DirectoryEntry {
    /** The person's pseudonym, or the society's code. */
    String id();

    /** What they are recognised as, and by whom; absent when nobody said. */
    default Known<Credential> credentials() {
        return Known.absent();
    }

    /** Of which societies they are a member; absent when nobody said. */
    default Known<SocietyMembership> memberships() {
        return Known.absent();
    }

    /** What they have qualified as; absent when nobody said. */
    default Known<Standing> qualifications() {
        return Known.absent();
    }

    /** A new builder; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that is none. */
    @Value.Check
    default void check() {
        Grammar.requirePerson(id(), "id");
    }

    /** Builds entries. */
    final class Builder extends ImmutableDirectoryEntry.Builder {
        Builder() {}

        /** The person with this pseudonym. */
        public Builder id(PersonId person) {
            return id(person.value());
        }

        /** The society with this code. */
        public Builder id(IssuerId society) {
            return id(society.value());
        }

        /** These are all their credentials; without arguments: they have none. */
        public Builder credentials(Credential... all) {
            return credentials(Known.of(all));
        }

        /** These are all their memberships; without arguments: they have none. */
        public Builder memberships(SocietyMembership... all) {
            return memberships(Known.of(all));
        }

        /** These are all their qualifications; without arguments: they have none. */
        public Builder qualifications(Standing... all) {
            return qualifications(Known.of(all));
        }
    }
}
