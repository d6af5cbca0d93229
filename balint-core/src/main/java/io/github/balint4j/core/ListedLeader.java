package io.github.balint4j.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A leader on a list of leaders whom a society mediates (SE-1, SE-3).
 *
 * <pre>{@code
 * ListedLeader.builder()
 *         .person(PersonId.of("l1"))
 *         .credentials(Credential.of(IssuerId.of("se-sfmp"), CredentialStatus.AUTHORISED))
 *         .languages("sv", "en")
 *         .regions("se-stockholm")
 *         .build();
 * }</pre>
 *
 * <p>Source: SE-1, SE-3.
 */
@Value.Immutable
public interface ListedLeader {
    /** {@return who it is, by pseudonym} */
    PersonId person();

    /** {@return what they are recognised as, and by whom; absent when nobody said} */
    default Known<Credential> credentials() {
        return Known.absent();
    }

    /** {@return the languages in which they lead, as codes of ISO 639, for instance {@code sv}; absent when nobody said} */
    default Known<String> languages() {
        return Known.absent();
    }

    /** {@return the regions in which they lead, by code, for instance {@code se-m}; absent when nobody said} */
    default Known<String> regions() {
        return Known.absent();
    }

    /** {@return whether they are willing to be mediated; empty when nobody asked} */
    Optional<Boolean> mediated();

    /** {@return a new builder; {@code person} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses codes that are none, and what is listed twice. */
    @Value.Check
    default void check() {
        languages().items().forEach(code -> Grammar.require(code, "language"));
        regions().items().forEach(code -> Grammar.require(code, "region"));
        Repeats.requireNone(languages(), "languages");
        Repeats.requireNone(regions(), "regions");
    }

    /** Builds leaders of a list. */
    final class Builder extends ImmutableListedLeader.Builder {
        Builder() {}

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
         * These are all their languages.
         *
         * @param all codes of ISO 639, for instance {@code sv}, in any order
         * @return this builder
         */
        public Builder languages(String... all) {
            return languages(Known.of(all));
        }

        /**
         * These are all their regions.
         *
         * @param all codes of regions, for instance {@code se-m}, in any order
         * @return this builder
         */
        public Builder regions(String... all) {
            return regions(Known.of(all));
        }
    }
}
