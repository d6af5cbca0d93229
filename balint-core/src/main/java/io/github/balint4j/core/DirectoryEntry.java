package io.github.balint4j.core;

import org.immutables.value.Value;

/**
 * What is known of another person or of a society that a record speaks of. Who is in no directory is unknown, which is not
 * the same as unrecognised.
 *
 * <pre>{@code
 * DirectoryEntry.builder()
 *         .id(PersonId.of("l1"))
 *         .credentials(Credential.authorised(IssuerId.of("uk-balint-society"), LocalDate.of(2015, 3, 1)))
 *         .build();
 * }</pre>
 *
 * <p>Source: uk-balint-society/leader.
 */
@Value.Immutable
public interface DirectoryEntry {
    /** {@return the person's pseudonym, or the society's code} */
    String id();

    /** {@return what they are recognised as, and by whom; absent when nobody said} */
    default Known<Credential> credentials() {
        return Known.absent();
    }

    /** {@return the societies of which they are a member; absent when nobody said} */
    default Known<SocietyMembership> memberships() {
        return Known.absent();
    }

    /** {@return what they have qualified as; absent when nobody said} */
    default Known<Standing> qualifications() {
        return Known.absent();
    }

    /** {@return a new builder; {@code id} is required} */
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

        /**
         * Sets whose entry it is: that of a person.
         *
         * @param person the person's pseudonym
         * @return this builder
         */
        public Builder id(PersonId person) {
            return id(person.value());
        }

        /**
         * Sets whose entry it is: that of a society.
         *
         * @param society the society's code
         * @return this builder
         */
        public Builder id(IssuerId society) {
            return id(society.value());
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

        /**
         * These are all their memberships; without arguments: they have none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder memberships(SocietyMembership... all) {
            return memberships(Known.of(all));
        }

        /**
         * These are all their qualifications; without arguments: they have none.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder qualifications(Standing... all) {
            return qualifications(Known.of(all));
        }
    }
}
